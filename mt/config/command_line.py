"""The frame of all programs: compose and check the configuration, and report every error in one line."""

from __future__ import annotations

import atexit
import difflib
import gc
import logging
import os
import re
import sys
import traceback
from argparse import Namespace
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from itertools import islice, product
from pathlib import Path
from typing import Any

import hydra
from hydra.core.global_hydra import GlobalHydra
from hydra.core.hydra_config import HydraConfig
from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.core.override_parser.types import Override
from hydra.errors import HydraException
from omegaconf import DictConfig, OmegaConf, open_dict
from omegaconf.errors import OmegaConfBaseException

from mt.config import local
from mt.config.build import CONFIG_DIR, choices, unknown_key
from mt.config.composition_errors import COMPOSITION_ERRORS, explained
from mt.config.help_page import help_page
from mt.config.lifeline import end_with_starter
from mt.config.mixture_words import with_mixtures
from mt.config.options import CONFIG_DIR_OPTION, of_hydra, read_options
from mt.config.path_keys import paths_of
from mt.config.quoting import literal, quoted
from mt.config.recipes import chosen, leaves, recipe_that_sets, text
from mt.config.schemas import OF_RESUMING, SCHEMAS, check_resumed, check_settings
from mt.config.synonyms import CHOICES, WORDS, right_words
from mt.config.versions import versions
from mt.error_lines import error_line
from mt.errors import ConfigError, shown
from mt.files.path_names import fault_of_path
from mt.files.standard_streams import end_without_reader, secure
from mt.ops.interruptible import leave
from mt.ranks.launcher import is_first, refuse_several, wait_for_first
from mt.terminal import harmless, say, show

SWEEP_CHECKS = 100
"""Largest number of runs of a sweep that are checked before the first begins."""

LISTS = ("runs", "only", "input", "references", "trust", "keep", "influence")
"""Keys whose value may be a list."""

CHANGES = "changes"
"""Key that the main function of training gets when a run is resumed: the words that change its configuration."""

INTERRUPTED = 130
"""Exit status of a program stopped by Ctrl-C, as is usual in shells."""


Sweep = Callable[[Callable[[DictConfig], Any], Sequence[str], Sequence[str]], None]
"""The function that runs a sweep for `-m`; its arguments are the task of one run, the words and the options."""


LOCAL = "local"
"""The launcher that runs a single run in this process."""


Main = Callable[[dict[str, Any]], Any]
"""The main function of a program; its argument is the plain, checked configuration."""


def entry_point(
    config_name: str,
    schema: type,
    sweep: Sweep | None = None,
    launch: Sweep | None = None,
    several: bool = False,
) -> Callable[[Main], Callable[[], None]]:
    """Turn a function of a configuration into a program. The configuration is checked before the function is called.

    A wrong key or value ends the program with one line and status 2, any other mistake that the user can fix with one
    line and status 1, and Ctrl-C with status 130.

    Args:
        config_name: name of the root configuration.
        schema: the dataclass that declares the keys and their constraints.
        sweep: runs a sweep for `-m`, after checking each of its runs; None if the program has no sweeps.
        launch: runs one run by a launcher, if `launcher` is another than `local`.
        several: whether the program can run in several processes, as torchrun starts them; if not, it refuses.
    """

    def decorate(main: Main) -> Callable[[], None]:
        changes: list[str] = []

        def checked_run(config: DictConfig) -> Any:
            with _waiting("checking the settings"):
                settings = _plain(config, schema, HydraConfig.get())
            return main({**settings, **({CHANGES: list(changes)} if changes else {})})

        def task(config: DictConfig) -> Any:
            return _guard(lambda: checked_run(config))

        def program() -> None:
            secure()
            atexit.register(_leave_memory)
            _make_warnings_harmless()
            end_with_starter()
            if not several:
                _guard(lambda: refuse_several(f"mt.{config_name}"))
            _guard(lambda: _check_bytes(config_name, sys.argv[1:]))
            options = _guard(lambda: read_options(sys.argv[1:]))
            if (options.version or options.help or options.hydra_help or options.cfg) and not is_first():
                return
            if options.version:
                show(versions())
                return
            given = literal(options.overrides, paths_of(schema), options.multirun)
            options.overrides = _guard(lambda: with_mixtures(given))
            sys.argv[1:] = of_hydra(options)
            _guard(lambda: _refuse_unknown(config_name, options))
            multirun = options.multirun or "hydra.mode=MULTIRUN" in options.overrides
            if multirun:
                _guard(lambda: refuse_several(f"mt.{config_name} -m"))
            if sweep is not None and multirun and not (options.help or options.hydra_help or options.cfg):
                folder = [] if options.config_dir is None else [CONFIG_DIR_OPTION, options.config_dir]
                _guard(lambda: sweep(task, options.overrides, folder))
                return
            changes[:] = _guard(lambda: _changes_of_resumed(options.overrides))
            sys.argv[1:] = [word for word in sys.argv[1:] if word not in changes]
            checked = _guard(lambda: check_command_line(config_name, sys.argv[1:], sweeps=sweep is not None))
            if options.help:
                folders = config_folders(options.config_dir)
                groups = [str(each.input_line) for each in _read(options.overrides) if _is_group(each, folders)]
                _guard(lambda: show(help_page(config_name, checked[0], groups, folders)))
                return
            launcher = checked[0].hydra.runtime.choices.get("launcher", LOCAL) if checked else LOCAL
            if launch is not None and launcher != LOCAL:
                _guard(lambda: refuse_several(f"mt.{config_name} launcher={launcher}"))
                folder = [] if options.config_dir is None else [CONFIG_DIR_OPTION, options.config_dir]
                _guard(lambda: launch(task, options.overrides, folder))
                return
            run = hydra.main(version_base="1.3", config_path=str(CONFIG_DIR), config_name=config_name)(task)
            _guard(lambda: (run(), sys.stdout.flush()))

        return program

    return decorate


def _leave_memory() -> None:
    """At the end, do not free memory object by object, which would take half a second; but Triton complains otherwise
    of what was not freed, in thirty lines on the terminal."""
    if "triton" not in sys.modules:
        gc.freeze()


def compose(config_name: str, overrides: Sequence[str] = (), options: Sequence[str] = ()) -> dict[str, Any]:
    """The plain, checked configuration that a command line gives, without running the program.

    Args:
        config_name: such as "train".
        overrides: words such as "model=bahdanau".
        options: options of the command line, such as `--config-dir`.

    Raises:
        ConfigError: the program would refuse a word, too.
    """
    (config,) = check_command_line(config_name, [*options, *overrides])
    return composed_config(config_name, config)


def composed_config(config_name: str, config: DictConfig) -> dict[str, Any]:
    """A configuration returned by `check_command_line`, plain and checked; for training with the name of the recipe."""
    hydra_node = config.hydra
    recipe = {"recipe": chosen(hydra_node)} if config_name == "train" else {}
    with open_dict(config):
        del config["hydra"]
    return {**_plain(config, SCHEMAS[config_name], hydra_node), **recipe}


def _plain(config: DictConfig, schema: type, hydra_node: Any) -> dict[str, Any]:
    """`plain`, whose errors say so if the recipe set the key, which the user then never typed."""
    try:
        return plain(config, schema)
    except ConfigError as error:
        if error.key is None or schema is not SCHEMAS["train"]:
            raise
        with ExitStack() as stack:
            if not GlobalHydra.instance().is_initialized():
                stack.enter_context(hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name="train"))
            recipe = recipe_that_sets(error.key, hydra_node)
        if recipe is None:
            raise
        mark = "" if str(error).endswith("?") else ";"
        raise ConfigError(
            f"{error}{mark} the recipe {recipe} sets it, and experiment=none leaves the recipe out"
        ) from None


def plain(config: DictConfig, schema: type) -> dict[str, Any]:
    """The configuration as plain dictionaries and lists, with interpolations resolved, checked against `schema`.

    Raises:
        ConfigError: a key is unknown, or a value has a wrong type or is outside its range.
    """
    try:
        container = OmegaConf.to_container(config, resolve=True, enum_to_str=True)
    except OmegaConfBaseException as error:
        raise explained(error, schema, {}) from None
    assert isinstance(container, dict)
    settings = {str(name): value for name, value in container.items()}
    return check_settings(settings, schema)


def check_command_line(config_name: str, arguments: list[str], sweeps: bool = True) -> list[DictConfig]:
    """Compose the configuration before Hydra does, so that a wrong word gives one line and not Hydra's traceback.

    Args:
        config_name: such as "train".
        arguments: words and options of the command line.
        sweeps: whether the program accepts `-m` and several values of a key.

    Returns:
        A list with the configuration. For a sweep, the configurations of its first `SWEEP_CHECKS` combinations. Empty
        for options by which Hydra only prints information. Each configuration includes the key `hydra`, which says
        which files were chosen.

    Raises:
        ConfigError: a group, file or key is unknown (the message has the most similar name), or a value has the wrong
            type.
    """
    parsed = read_options(arguments)
    _refuse_unknown(config_name, parsed)
    if parsed.hydra_help or parsed.info or parsed.shell_completion:
        return []
    overrides = _read(with_mixtures(parsed.overrides))
    if parsed.multirun and not sweeps:
        raise ConfigError(f"-m: is for training; {config_name} runs once")
    if parsed.multirun and parsed.cfg:
        raise ConfigError(f"--cfg {parsed.cfg}: shows the configuration of one run; leave -m out")
    several = [override for override in overrides if override.is_sweep_override()]
    if several and parsed.help:
        raise ConfigError(f"{several[0].input_line}: several values; --help shows the keys of one run: give one")
    if several and not parsed.multirun:
        raise ConfigError(_several(several[0], config_name, sweeps))
    folders = config_folders(parsed.config_dir)
    own_words = search_path([CONFIG_DIR_OPTION, str(folders[-1])]) if parsed.config_dir is not None else []
    configs = []
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name=config_name):
        for override in overrides:
            if override.key_or_group == "hydra":
                raise ConfigError(f"{override.input_line}: give single settings of Hydra, such as hydra.sweep.dir=...")
            _check_group(override, folders)
        for texts in islice(product(*map(_values, overrides)), SWEEP_CHECKS):
            groups = [text for override, text in zip(overrides, texts, strict=True) if _is_group(override, folders)]
            try:
                config = hydra.compose(config_name, groups + own_words)
                for override in overrides:
                    _check_key(override, config, folders)
                configs.append(hydra.compose(config_name, [*texts, *own_words], return_hydra_config=True))
            except COMPOSITION_ERRORS as error:
                unused = _unused_group(error, texts, config_name)
                if unused is not None:
                    raise ConfigError(unused) from None
                given = {each.key_or_group: each.value() for each in _read(texts)}
                raise explained(error, SCHEMAS[config_name], given) from None
    return configs


def config_folders(own: str | None = None) -> list[Path]:
    """The folders of configurations: ours, the user's `configs/local` if it exists, and that of `--config-dir`.

    Raises:
        ConfigError: the folder of `--config-dir` does not exist.
    """
    folders = [CONFIG_DIR, *([local.LOCAL] if local.LOCAL.is_dir() else [])]
    if own is not None:
        folders.append(Path(own).expanduser().absolute())
        if not folders[-1].is_dir():
            raise ConfigError(f"{CONFIG_DIR_OPTION} {own}: no such folder")
    return folders


def known_keys(config: DictConfig, folders: Sequence[Path]) -> list[str]:
    """The keys and groups of a configuration; of a corpus and of a part that is chosen later, those of every file."""
    container = OmegaConf.to_container(config)
    assert isinstance(container, dict)
    values = {str(name): value for name, value in container.items() if name != "hydra"}
    found = [*values, *(key for key in leaves(values) if not key.rpartition(".")[2].startswith("_"))]
    for section in [name for name, value in values.items() if not value or name == "data"]:
        for path in sorted(path for folder in folders for path in (folder / section).glob("*.yaml")):
            names = [str(name) for name in OmegaConf.load(path)]
            found += [f"{section}.{name}" for name in names if not name.startswith("_") and name != "defaults"]
    return list(dict.fromkeys(found))


def combinations(words: Sequence[str]) -> tuple[list[list[str]], set[str]]:
    """The words of every run of a sweep (the last key varies fastest), and the keys that have several values."""
    overrides = _read(words)
    swept = {override.key_or_group for override in overrides if override.is_sweep_override()}
    return [list(each) for each in product(*map(_values, overrides))], swept


def swept_keys(words: Sequence[str]) -> set[str]:
    """The keys that have several values."""
    return {override.key_or_group for override in _read(words) if override.is_sweep_override()}


def search_path(options: Sequence[str]) -> list[str]:
    """The word that adds the folder of the options `--config-dir PATH` to Hydra's search path."""
    return [f"hydra.searchpath=[{quoted(f'file://{Path(path).expanduser().absolute()}')}]" for path in options[1:]]


def config_dir_options(places: Sequence[str]) -> list[str]:
    """The options `--config-dir PATH` for a search path: the reverse of `search_path`."""
    return [part for place in places[-1:] for part in ("--config-dir", place.removeprefix("file://"))]


@contextmanager
def hydra_errors() -> Iterator[None]:
    """Turn errors of Hydra into one-line messages.

    Raises:
        ConfigError: in place of the error that Hydra raised.
    """
    try:
        yield
    except (*COMPOSITION_ERRORS, AttributeError, AssertionError) as error:
        if not isinstance(error, COMPOSITION_ERRORS) and not _is_of_omegaconf(error):
            raise
        raise explained(error, SCHEMAS["train"], {}) from None


def _is_of_omegaconf(error: Exception) -> bool:
    """Whether the error was raised inside OmegaConf, for instance by a word that sets a key below a null value."""
    *_, (frame, _line_number) = traceback.walk_tb(error.__traceback__)
    return str(frame.f_globals.get("__name__")).startswith("omegaconf.")


@contextmanager
def _waiting(what: str) -> Iterator[None]:
    """Show on a terminal what is being done, until it is done: checking may import torch, which takes seconds."""
    if not sys.stderr.isatty():
        yield
        return
    from mt.rich_console import HarmlessConsole

    with HarmlessConsole(stderr=True).status(what):
        yield


def _guard(action: Callable[[], Any]) -> Any:
    try:
        return action()
    except KeyboardInterrupt:
        _stop("interrupted", INTERRUPTED)
    except BrokenPipeError:
        end_without_reader()
    except Exception as error:
        found = error_line(error)
        if found is None:
            raise
        _stop(*found)


def _make_warnings_harmless() -> None:
    """Let warnings that no console shows, which Python prints to standard error itself, steer no terminal either."""

    class Harmless(logging.Formatter):
        def format(self, record: logging.LogRecord) -> str:
            return harmless(super().format(record))

    if logging.lastResort is not None:
        logging.lastResort.setFormatter(Harmless())


def _stop(message: str, status: int) -> None:
    rank = wait_for_first()
    if status != INTERRUPTED:
        say(f"error: {f'rank {rank}: ' if rank else ''}{message}")
    elif rank == 0:
        say(message)
    leave(status)


def _check_bytes(config_name: str, words: Sequence[str]) -> None:
    """Refuse words with bytes that are not UTF-8; neither a run's configuration nor its log could hold them.

    The configuration of a new run also holds the folder in which it was started.
    """
    for word in [*words, *([os.getcwd()] if config_name == "train" else [])]:
        fault = fault_of_path(word)
        if fault is not None:
            raise ConfigError(f"{fault}; rename it")


def _refuse_unknown(config_name: str, options: Namespace) -> None:
    """Refuse options that no program has, with the words that say the same."""
    if not options.unknown:
        return
    flag, value = options.unknown[0]
    shown = flag if value is None else f"{flag} {value}"
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name=config_name):
        config = hydra.compose(config_name)
    keys, name = known_keys(config, config_folders(options.config_dir)), flag.lstrip("-").replace("-", "_")
    switch = value is None and isinstance(OmegaConf.select(config, name), bool)
    words = f"{name}={'true' if switch else value or '...'}" if name in keys else right_words(name, value, keys)
    if words is None:
        raise ConfigError(
            f"{shown}: no such option; settings are written key=value, as in threads=2; --help lists them"
        )
    raise ConfigError(f"{shown}: settings are written key=value: {words}")


def _changes_of_resumed(words: Sequence[str]) -> list[str]:
    """The words that change the saved configuration of the run to resume; empty for a new run.

    They are not composed with the default configuration, whose search or observers may have other keys than the saved
    ones.

    Raises:
        ConfigError: a resumed run cannot change a key.
    """
    overrides = _read(words)
    if not any(override.key_or_group == "resume" and override.value() is True for override in overrides):
        return []
    own = [each for each in overrides if not each.key_or_group.startswith("hydra")]
    for override in own:
        check_resumed(override.key_or_group)
    return [str(each.input_line) for each in own if each.key_or_group not in OF_RESUMING]


def _is_group(override: Override, folders: list[Path]) -> bool:
    return any((folder / override.key_or_group.split("@")[0]).is_dir() for folder in folders)


def _read(words: Sequence[str]) -> list[Override]:
    parser, overrides = OverridesParser.create(), []
    for word in words:
        try:
            overrides.append(parser.parse_override(word))
        except (HydraException, ValueError):  # ValueError: a number of thousands of digits
            if "=" not in word:
                raise ConfigError(f"cannot read {shown(word)}: write key=value, as in threads=2; see --help") from None
            way_out = """write key=value, and quotes around a value with brackets or spaces: key='"..."'"""
            raise ConfigError(f"cannot read {shown(word)}: {way_out}") from None
        if word.endswith("=") and not overrides[-1].is_delete():
            raise ConfigError(f"{word}: needs a value after the =; null stands for none, '' for an empty text")
    return overrides


def _several(override: Override, config_name: str, sweeps: bool) -> str:
    """The message for a key that has several values where only one is allowed."""
    key, word = override.key_or_group, override.input_line
    literally = f"""{key}='"..."'"""
    if sweeps:
        return f"{word}: several values; add -m to run each, or quote a value that has a comma: {literally}"
    if key in LISTS:
        return f"{word}: several values; write them as a list: {key}=[{str(word).partition('=')[2]}]"
    return f"{word}: several values; {config_name} runs once: give one, or quote a value that has a comma: {literally}"


def _values(override: Override) -> list[str]:
    """The override as written; if it has several values, one word for each of them."""
    if override.is_sweep_override():
        return [f"{override.get_key_element()}={value}" for value in _swept(override)]
    return [str(override.input_line)]


def _swept(override: Override) -> list[str]:
    """The values of an override that has several, at least one."""
    word = override.input_line
    try:
        values = list(override.sweep_string_iterator())
    except (ValueError, HydraException):
        raise ConfigError(f"{word}: has no values to go through; write them one by one, with commas") from None
    if not values:
        raise ConfigError(f"{word}: is empty; write the values one by one, with commas")
    return values


def _unused_group(error: BaseException, words: Sequence[str], config_name: str) -> str | None:
    """The message for a group that belongs to other models or programs than the chosen one; None for other errors."""
    found = re.search(r"Could not override '([^']+)'", str(error))
    if found is None:
        return None
    word = next((word for word in words if word.startswith(f"{found[1]}=")), found[1])
    keys = [str(key) for key in hydra.compose(config_name)]
    if re.split("[/@]", found[1])[0] not in keys:
        return f"{word}: {config_name} takes no such choice; it takes {', '.join(keys)}"
    model = next((word for word in words if word.startswith("model=")), "the default model")
    return f"{word}: {model} has no such choice; leave it out, or take another model"


def _check_group(override: Override, folders: list[Path]) -> None:
    if not override.is_sweep_override():
        key, value = override.key_or_group, override.value()
        word, of_hydra = shown(override.input_line), re.match("hydra(/|$)", key) is not None
        is_name = isinstance(value, str) and len(value) < 200  # a file has no longer name
        if of_hydra and not is_name and not override.is_delete():
            raise ConfigError(f"{word}: no such choice; give a name, or a single key: hydra.KEY=...")
        if override.is_delete() and not isinstance(value, str | None) and (of_hydra or _is_group(override, folders)):
            raise ConfigError(f"{word}: write ~{key}")
    if not _is_group(override, folders) or override.key_or_group.startswith("hydra"):
        return
    group = override.key_or_group.split("@")[0]
    names = choices(*(folder / group for folder in folders))
    if override.is_delete():
        if group == "experiment":
            return
        raise ConfigError(f"{override.input_line}: {group} cannot be left out; choose one of {', '.join(names)}")
    values = _swept(override) if override.is_sweep_override() else [text(override.value())]
    for value in values:
        if not names:
            inner = sorted({path.name for folder in folders for path in (folder / group).iterdir() if path.is_dir()})
            parts = ", ".join(f"{group}/{name}=" for name in inner)
            raise ConfigError(f"{group}={value}: is chosen part by part, by {parts}")
        if value not in names:
            same = CHOICES.get(value.lower())
            near = [same] if same in names else difflib.get_close_matches(value, names, n=1, cutoff=0.4)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ConfigError(f"{group}={value}: no such choice; there are {', '.join(names)}{hint}")


def _check_key(override: Override, config: DictConfig, folders: list[Path]) -> None:
    section = re.split("[./]", override.key_or_group)[0]
    if _is_group(override, folders) or override.is_delete() or section == "hydra":
        return
    if (override.is_add() or override.is_force_add()) and section in config:
        return  # a new key below a known one: the class of that node checks it later
    node: Any = config
    parts = override.key_or_group.split(".")
    for depth, part in enumerate(parts):
        if not isinstance(node, DictConfig):
            return
        if OmegaConf.is_struct(node) is False:
            return  # accepts any key here; the class that the node names checks it later
        if part not in node.keys():  # noqa: SIM118 - a key without a value yet is not "in" a DictConfig
            accepted = [str(key) for key in node if not str(key).startswith("_")]
            raise ConfigError(_unknown(override, ".".join(parts[: depth + 1]), accepted, known_keys(config, folders)))
        node = node._get_node(part)


def _unknown(override: Override, path: str, accepted: list[str], keys: list[str]) -> str:
    """The message for an unknown key, with the key that means the same, or else the most similar one."""
    given, name = override.key_or_group.replace("/", "."), path.rpartition(".")[2]
    last = given.rpartition(".")[2]
    elsewhere = last in WORDS or any(key.rpartition(".")[2] == last for key in keys)
    if elsewhere or not difflib.get_close_matches(name, accepted, n=1):
        value = None if override.is_delete() else str(override.input_line).partition("=")[2]
        words = right_words(given, value, keys)
        if words is not None:
            return f"unknown key {given}; did you mean {words}?"
    return unknown_key(path, name, accepted)
