"""Words `key=value` of a command that has keys of its own beside those of the training configuration."""

from __future__ import annotations

import argparse
import difflib
from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mt.errors import ConfigError


def own_keys(words: Sequence[str], kinds: Mapping[str, Callable[[str], Any]]) -> tuple[dict[str, Any], list[str]]:
    """The values of a command's own keys, and the other words, which are for the training configuration.

    Args:
        words: such as `gpus=8,64` and `model.width=512`.
        kinds: for each of the command's keys what reads its value, and raises `argparse.ArgumentTypeError` otherwise.

    Raises:
        ConfigError: a value cannot be read, or a key is nearly one of the command's.
    """
    found: dict[str, Any] = {}
    others = []
    for word in words:
        key, equals, text = word.partition("=")
        if key not in kinds or not equals:
            near = difflib.get_close_matches(key, kinds, n=1, cutoff=0.8)
            if near:
                raise ConfigError(f"unknown key {key}; did you mean {near[0]}=...?")
            others.append(word)
            continue
        try:
            found[key] = kinds[key](text)
        except argparse.ArgumentTypeError as error:
            raise ConfigError(f"{key}: {error}") from None
    return found, others


def several(kind: Callable[[str], Any]) -> Callable[[str], list[Any]]:
    """Reads values with commas between them."""

    def read(text: str) -> list[Any]:
        return [kind(each) for each in text.strip("[]").split(",")]

    return read
