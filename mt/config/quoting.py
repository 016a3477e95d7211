"""Words of the command line whose values Hydra's grammar would refuse or take for something else.

Hydra reads `run=a,b` as two values, `run=2024_11` as the number 202411 and `run=[x]` as a list, and refuses `=`,
brackets, apostrophes and letters outside ASCII in a value without quotes. A shell takes away the quotes that a user
writes.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from typing import Any

from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.core.override_parser.types import Override, Quote, QuotedString
from hydra.errors import HydraException

from mt.config.constraints import each_text
from mt.errors import ConfigError


def literal(arguments: Sequence[str], paths: Collection[str] = (), sweep: bool = False) -> list[str]:
    """The arguments, with quotes where a value can only be meant literally.

    A value that is quoted already, or has an interpolation (`${...}`), is left as it is.

    Args:
        arguments: words and options of a command line.
        paths: keys whose value is one path, whatever it looks like, or null.
        sweep: whether a key may have several values, as in `run=a,b`.
    """
    return [word if word.startswith("-") else _literal(word, paths, sweep) for word in arguments]


def _literal(word: str, paths: Collection[str], sweep: bool) -> str:
    key, equals, value = word.partition("=")
    if not equals or not value:
        return word
    read = _read(word)
    if key.lstrip("+") in paths and "${" not in value:
        if value == "null" or (read is not None and _is_quoted(read)):
            return word
        if sweep and read is not None and read.is_sweep_override():
            return word
        return f"{key}={quoted(value)}"
    if read is not None or value[0] in "\"'":  # quotes that do not match get a message of their own
        return word
    in_list = re.fullmatch(r"\[(.*)\]", value, re.DOTALL)
    if in_list is None:
        return f"{key}={_in_quotes(value)}"
    parts = [part.strip() for part in in_list[1].split(",")]
    texts = [part if part.startswith(("'", '"')) else _in_quotes(part) for part in parts]
    return f"{key}=[{','.join(texts)}]"


def plain_value(word: str) -> Any:
    """The value of a word `key=value`, as Hydra reads it, without a configuration that it could refer to.

    Raises:
        ConfigError: the word cannot be read, has several values, or refers to other values.
    """
    override = _read(word)
    if override is None or "=" not in word:
        raise ConfigError(f"cannot read {word}: write key=value, and quotes around a value with brackets or spaces")
    if override.is_sweep_override():
        raise ConfigError(f"{word}: several values; quote a value that has a comma: {_quoting(word)}")
    value = override.value()
    texts: list[str] = []
    each_text(value, lambda text: texts.append(text) or text)  # type: ignore[func-returns-value]
    if any(re.search(r"(?<!\\)\$\{", text) for text in texts):
        raise ConfigError(f"{word}: takes its value from elsewhere; write the value itself")
    return each_text(value, lambda text: text.replace(r"\${", "${"))


def _quoting(word: str) -> str:
    return f"""{word.partition("=")[0]}='"..."'"""


def quoted(value: str) -> str:
    """A text in quotes, so that Hydra reads exactly this text and no interpolation."""
    return _in_quotes(value.replace("${", r"\${"))


def _in_quotes(value: str) -> str:
    return QuotedString(value, Quote.double).with_quotes()


def _read(word: str) -> Override | None:
    """The word as Hydra reads it; None if it cannot."""
    try:
        override = OverridesParser.create().parse_override(word)
        if not override.is_sweep_override():
            override.value()
    except (HydraException, ValueError):  # ValueError: a number of thousands of digits
        return None
    return override


def _is_quoted(override: Override) -> bool:
    return isinstance(override._value, QuotedString)
