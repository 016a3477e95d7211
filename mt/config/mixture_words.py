"""Words of the command line for a mixture of corpora: `data=[multi30k,tatoeba]`.

Hydra joins the files of a list into one node. A mixture needs each in a node of its own, which Hydra gives them by
`+data@data.corpora.multi30k=multi30k`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any

from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.errors import HydraException

from mt.errors import ConfigError, shown

MIXTURE = "mixture"
"""The file in configs/data."""

NAME = re.compile(r"[A-Za-z_]\w*")
"""How a part may be called."""

OWN = re.compile(r"data\.(corpora\.\w+\.(tag|scored|cleaning)(\.\w+)?|weights\.\w+)")
"""Keys of a mixture that the files of its corpora do not have."""


def with_mixtures(words: Sequence[str]) -> list[str]:
    """The words, with those that Hydra understands in place of `data=[...]` and `data={...}`.

    Raises:
        ConfigError: a mixture is empty, a corpus has no name or the name of another, or is a mixture itself; or a sweep
            chooses between mixtures.
    """
    found = []
    for word in words:
        key = word.partition("=")[0]
        if key == "data" and re.search(r"=.*[\[{]", word):
            found += _mixture(word)
        elif OWN.fullmatch(key):
            found.append(f"++{word}")
        else:
            found.append(word)
    return found


def _mixture(word: str) -> list[str]:
    try:
        override = OverridesParser.create().parse_override(word)
        value: Any = {} if override.is_sweep_override() else override.value()
    except (HydraException, ValueError):
        value = None
    if not isinstance(value, list | dict):
        raise ConfigError(f"cannot read {shown(word)}: write the corpora of a mixture as in data=[multi30k,tatoeba]")
    if override.is_sweep_override():
        raise ConfigError(
            f"{shown(word)}: a sweep chooses between files: write each mixture into a file of configs/local/data"
        )
    files = _files(word, value)
    return [f"data={MIXTURE}", *(f"+data@data.corpora.{name}={file}" for name, file in files.items())]


def _files(word: str, value: list[Any] | dict[Any, Any]) -> dict[str, str]:
    """The file of each part by the part's name."""
    pairs = list(value.items()) if isinstance(value, dict) else [(None, each) for each in value]
    if not pairs:
        raise ConfigError(f"{word}: no corpus in this mixture; name some, as in data=[multi30k,tatoeba]")
    files: dict[str, str] = {}
    for name, file in pairs:
        if not isinstance(file, str) or not re.fullmatch(r"[\w./-]+", file):
            raise ConfigError(f"{shown(word)}: {shown(file)} is no name of a file in configs/data")
        if file == MIXTURE:
            raise ConfigError(f"{shown(word)}: a part cannot be a mixture itself; name its parts instead")
        called = re.sub(r"\W", "_", file.rpartition("/")[2]) if name is None else str(name)
        if not NAME.fullmatch(called):
            raise ConfigError(f"{shown(word)}: {shown(called)} is no name of a part; use letters, digits and _")
        if called in files:
            raise ConfigError(
                f"{shown(word)}: {called} twice: give each part a name of its own, as in data={{first: {file}, second: "
                f"{file}}}"
            )
        files[called] = file
    return files
