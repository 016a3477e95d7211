"""How every entry point starts and ends: composes its configuration, and turns what went wrong into one line."""

from __future__ import annotations

import difflib
import errno
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import hydra
from hydra._internal.utils import get_args_parser
from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.core.override_parser.types import Override
from hydra.errors import HydraException
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException

import mt.schemas  # noqa: F401 - makes them known to Hydra
from mt.config import CONFIG_DIR, check_tree, unknown_key
from mt.errors import ConfigError, UserError

INTERRUPTED = 130
"""Exit status of a program stopped by Ctrl-C, as shells have it."""


def entry_point(config_name: str) -> Callable[[Callable[[DictConfig], None]], Callable[[], None]]:
    """Make a program of a function of the composed configuration.

    A wrong key or value ends with one line and status 2, anything else the user can put right with one line and
    status 1, Ctrl-C with status 130.
    """

    def decorate(main: Callable[[DictConfig], None]) -> Callable[[], None]:
        def task(config: DictConfig) -> None:
            _guard(lambda: main(config))

        def program() -> None:
            _guard(lambda: check_command_line(config_name, sys.argv[1:]))
            hydra.main(version_base="1.3", config_path=str(CONFIG_DIR), config_name=config_name)(task)()

        return program

    return decorate


def compose(config_name: str, overrides: Sequence[str] = ()) -> dict[str, Any]:
    """A program's configuration as its command line would make it, plain and checked, without running the program.

    Args:
        config_name: such as "train".
        overrides: words such as "model=bahdanau".

    Raises:
        ConfigError: a word that the program would not take either.
    """
    check_command_line(config_name, list(overrides))
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name=config_name):
        return plain(hydra.compose(config_name, list(overrides)))


def plain(config: DictConfig) -> dict[str, Any]:
    """The configuration as plain containers, interpolations resolved and every described object checked."""
    container = OmegaConf.to_container(config, resolve=True, enum_to_str=True)
    assert isinstance(container, dict)
    check_tree(container)
    return container  # type: ignore[return-value]


def check_command_line(config_name: str, arguments: list[str]) -> None:
    """Compose once before Hydra does, so that a wrong word gets our one line and not a stack of Hydra's.

    Raises:
        ConfigError: an unknown group, file or key (with the nearest name), or a value of the wrong type.
    """
    parsed = get_args_parser().parse_args(arguments)
    if parsed.help or parsed.hydra_help or parsed.info or parsed.shell_completion:
        return
    try:
        overrides = OverridesParser.create().parse_overrides(parsed.overrides)
    except HydraException as error:
        raise ConfigError(f"cannot read the command line: {_line(error)}; write key=value") from None
    folders = [CONFIG_DIR]
    texts = [_single(override) for override in overrides]
    if parsed.config_dir is not None:  # the user's own configurations
        own = Path(parsed.config_dir).absolute()
        if not own.is_dir():
            raise ConfigError(f"--config-dir {parsed.config_dir}: no such folder")
        folders.append(own)
        texts.append(f"hydra.searchpath=['file://{own}']")
    groups = [text for override, text in zip(overrides, texts, strict=False) if _is_group(override, folders)]
    groups += texts[len(overrides) :]
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name=config_name):
        for override in overrides:
            _check_group(override, folders)
        try:
            config = hydra.compose(config_name, groups)
            for override in overrides:
                _check_key(override, config, folders)
            hydra.compose(config_name, texts)
        except (HydraException, OmegaConfBaseException) as error:
            raise ConfigError(_line(error)) from None


def _guard(action: Callable[[], None]) -> None:
    try:
        action()
    except UserError as error:
        _stop(str(error), error.exit_code)
    except KeyboardInterrupt:
        _stop("interrupted", INTERRUPTED)
    except BrokenPipeError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())  # the reader left: nothing more to say to it
        raise SystemExit(1) from None
    except OSError as error:
        if error.errno not in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG, errno.EACCES, errno.EROFS):
            raise
        what = error.filename or "a file"
        full = error.errno in (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
        _stop(f"{what}: {error.strerror}; {'free some space, or ' if full else ''}choose another folder", 1)


def _stop(message: str, status: int) -> None:
    print(f"error: {message}" if status != INTERRUPTED else message, file=sys.stderr)
    raise SystemExit(status)


def _is_group(override: Override, folders: list[Path]) -> bool:
    return any((folder / override.key_or_group.split("@")[0]).is_dir() for folder in folders)


def _single(override: Override) -> str:
    """The override as written, or its first choice where it sweeps over several."""
    if override.is_sweep_override():
        value = next(iter(override.sweep_string_iterator()))
        return f"{override.get_key_element()}={value}"
    return str(override.input_line)


def _check_group(override: Override, folders: list[Path]) -> None:
    if not _is_group(override, folders) or override.is_delete() or override.key_or_group.startswith("hydra"):
        return
    group = override.key_or_group.split("@")[0]
    names = sorted({name for folder in folders for name in choices(folder / group)})
    values = list(override.sweep_string_iterator()) if override.is_sweep_override() else [str(override.value())]
    for value in values:
        if value not in (*names, "None", "null"):
            near = difflib.get_close_matches(value, names, n=1, cutoff=0.4)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ConfigError(f"{group}={value}: no such choice; there are {', '.join(names)}{hint}")


def choices(group: Path) -> list[str]:
    """What a group's folder offers: its files, and those of folders beside a file of their name, as `transformer/tiny`.

    Other folders in it are groups of their own.
    """
    names = []
    for path in sorted(group.glob("*.yaml")):
        names.append(path.stem)
        names.extend(f"{path.stem}/{name}" for name in choices(path.with_suffix("")))
    return names


def _check_key(override: Override, config: DictConfig, folders: list[Path]) -> None:
    if _is_group(override, folders) or override.is_add() or override.is_force_add() or override.is_delete():
        return
    if override.key_or_group.split(".")[0] == "hydra":
        return
    node: Any = config
    parts = override.key_or_group.split(".")
    for depth, part in enumerate(parts):
        if not isinstance(node, DictConfig):
            return
        if part not in node.keys():  # noqa: SIM118 - a key without a value yet is not "in" a DictConfig
            accepted = [str(key) for key in node if not str(key).startswith("_")]
            raise ConfigError(unknown_key(".".join(parts[: depth + 1]), part, accepted))
        node = node._get_node(part)


def _line(error: BaseException) -> str:
    """The first lines of Hydra's or OmegaConf's message that say something, as one."""
    cause = error.__cause__ if isinstance(error.__cause__, OmegaConfBaseException) else error
    lines = [line.strip() for line in str(cause).splitlines() if line.strip()]
    kept = [line for line in lines if not line.startswith(("object_type", "reference_type"))]
    return " ".join(kept[:3]).replace("full_key: ", "at ")
