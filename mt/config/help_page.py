"""What `--help` prints: every key with its value and its meaning, which is the comment in its configuration file."""

from __future__ import annotations

import shutil
import textwrap
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

import hydra
from hydra.core.global_hydra import GlobalHydra
from hydra.types import RunMode
from omegaconf import DictConfig, OmegaConf

from mt.config.build import CONFIG_DIR, choices
from mt.config.comments import head, key_comments, purpose
from mt.config.recipes import GROUP as RECIPES
from mt.config.recipes import leaves, text

COLUMN = 34
"""Where the meanings begin."""

LONGEST = 60
"""Longest value that is shown whole."""

OPTIONS = {
    "--help": "this page; model=luong --help shows the keys of that model",
    "--version": "the versions of mt, Python and torch",
    "--config-dir FOLDER": "a folder of your own configuration files, laid out like configs/",
    "--cfg job": "print the configuration that the line gives, as YAML",
    "--hydra-help": "further options, of Hydra",
}
SWEEP = {"-m": "train with every combination of values, as in -m model=luong,transformer seed=1,2"}


def help_page(config_name: str, config: DictConfig, words: Sequence[str], folders: Sequence[Path]) -> str:
    """The page of a program.

    Args:
        config_name: such as "train".
        config: the composed configuration, with the key `hydra`.
        words: the words of the command line that choose files.
        folders: the folders of configuration files, ours first.
    """
    own = [str(key) for key in config if key != "hydra"]
    container = OmegaConf.to_container(OmegaConf.masked_copy(config, own), enum_to_str=True)
    assert isinstance(container, dict)
    values = {str(name): value for name, value in container.items()}
    chosen = {str(group): name for group, name in config.hydra.runtime.choices.items()}
    lines = [*head(CONFIG_DIR / f"{config_name}.yaml"), ""]
    lines += _choices(values, chosen, folders)
    lines += ["Keys, with the values that this command line gives them; change one with key=value:"]
    known, section = meanings(config_name, words, folders), ""
    for key, value in sorted(leaves(values).items(), key=lambda each: "." in each[0]):  # the outer ones first
        if not key.rpartition(".")[2].startswith("_"):
            lines += [""] * (key.partition(".")[0] != section and "." in key)
            section = key.partition(".")[0]
            lines += _entry(f"{key}={_short(text(value))}", known.get(key, ""))
    for group in _later(values, folders):
        for name in choices(*(folder / group for folder in folders)):
            path = _file(f"{group}/{name}", folders)
            assert path is not None
            lines += ["", *_entry(f"{group}={name}", purpose(path))]
            comments = key_comments(path)
            for key, value in leaves(_plain(path)).items():
                if not key.startswith("_") and key != "defaults":
                    lines += _entry(f"{group}.{key}={_short(text(value))}", comments.get(key, ""))
    lines += ["", "Options, anywhere on the line:"]
    for option, meaning in {**OPTIONS, **(SWEEP if config_name == "train" else {})}.items():
        lines += _entry(option, meaning)
    return "\n".join([*lines, "", f"The files, with papers and examples, are in {', '.join(map(str, folders))}."])


def meanings(config_name: str, words: Sequence[str], folders: Sequence[Path]) -> dict[str, str]:
    """What each key means, by dotted key: the comments of the files that the configuration is composed of.

    A key without a comment in its own file takes that of another file of the same group: those of `data`, for example,
    share most of their keys.

    Args: as for `help_page`.
    """
    search = [f"hydra.searchpath=[{','.join(repr(f'file://{folder}') for folder in folders[1:])}]"] * (len(folders) > 1)
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name=config_name):
        loader = GlobalHydra.instance().config_loader()
        found = loader.compute_defaults_list(config_name, [*words, *search], RunMode.RUN).defaults
    own: dict[str, str] = {}
    others: dict[str, str] = {}
    for each in found:
        path = _file(str(each.config_path), folders)
        if path is None or str(each.config_path).startswith((f"{RECIPES}/", "hydra/")):
            continue
        start = f"{each.package}." if each.package else ""
        own |= {f"{start}{key}": comment for key, comment in key_comments(path).items()}
        if path.parent != CONFIG_DIR:
            for sibling in sorted(path.parent.glob("*.yaml"), reverse=True):
                others |= {f"{start}{key}": comment for key, comment in key_comments(sibling).items()}
    return {**others, **own}


def _choices(values: Mapping[str, Any], chosen: Mapping[str, str], folders: Sequence[Path]) -> list[str]:
    """The part of the page about the groups of files: what was chosen, and what else there is."""
    groups = {group: name for group, name in list(chosen.items())[::-1] if not group.startswith("hydra")}
    groups |= dict.fromkeys(_later(values, folders), "")
    if not groups:
        return []
    lines = ["Choices, each a file of settings, and what else there is:", ""]
    for group, name in groups.items():
        path = _file(f"{group.partition('@')[0]}/{name}", folders)
        said = purpose(path) if path is not None else "none for these choices" if name else "the one saved with the run"
        others = [each for each in choices(*(folder / group.partition("@")[0] for folder in folders)) if each != name]
        lines += _entry(f"{group}={name if path is not None else ''}", said)
        lines += _wrapped(f"or {', '.join(others)}", COLUMN) if others else []
    return [*lines, ""]


def _later(values: Mapping[str, Any], folders: Sequence[Path]) -> list[str]:
    """The groups from which no file is chosen, because the program takes what is saved with the run."""
    return [name for name, value in values.items() if (value is None or value == {}) and (folders[0] / name).is_dir()]


def _file(name: str, folders: Sequence[Path]) -> Path | None:
    return next((path for path in (folder / f"{name}.yaml" for folder in folders) if path.is_file()), None)


def _plain(path: Path) -> dict[str, Any]:
    container = OmegaConf.to_container(OmegaConf.load(path))
    return {str(key): value for key, value in container.items()} if isinstance(container, dict) else {}


def _short(value: str) -> str:
    return value if len(value) <= LONGEST else f"{value[:LONGEST]}..."


def _entry(what: str, meaning: str) -> list[str]:
    """A word of the command line and its meaning beside it, or below it if the word is long."""
    first, *rest = _wrapped(meaning, COLUMN) or [""]
    if len(what) + 4 > COLUMN and meaning:
        return [f"  {what}", first, *rest]
    return [f"  {what}".ljust(COLUMN) + first[COLUMN:] if meaning else f"  {what}", *rest]


def _wrapped(words: str, indent: int) -> list[str]:
    width = min(max(shutil.get_terminal_size((120, 24)).columns, 72), 120)
    return textwrap.wrap(words, width, initial_indent=" " * indent, subsequent_indent=" " * indent)
