"""One-line messages for errors of Hydra, OmegaConf and the YAML parser: the file or key, the fault, the way out."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Iterator, Mapping
from typing import Any

from hydra.errors import HydraException, MissingConfigException
from omegaconf.errors import (
    ConfigAttributeError,
    ConfigKeyError,
    ConfigTypeError,
    InterpolationKeyError,
    OmegaConfBaseException,
    ValidationError,
)
from yaml import MarkedYAMLError, YAMLError

from mt.config.build import unknown_key
from mt.config.constraints import described
from mt.config.extras import missing_extra
from mt.errors import ConfigError, shown

COMPOSITION_ERRORS = (HydraException, OmegaConfBaseException, YAMLError)


def explained(error: BaseException, schema: type, given: Mapping[str, Any]) -> ConfigError:
    """A ConfigError with a one-line message for an error of composition.

    Args:
        error: one of `COMPOSITION_ERRORS`.
        schema: the schema of the program.
        given: the values on the command line, by key.
    """
    for each in _chain(error):
        extra = missing_extra(str(each.missing_cfg_file)) if isinstance(each, MissingConfigException) else None
        if extra is not None:
            return ConfigError(extra)
        line = _explained(each, schema, given)
        if line is not None:
            file = _file(error)
            way_out = "; experiment=none leaves this recipe out" if file.startswith("experiment/") else ""
            return ConfigError(f"{file}{line}{way_out}")
    theirs = next((each for each in _chain(error) if isinstance(each, COMPOSITION_ERRORS)), error)
    return ConfigError(f"{_file(error)}cannot be composed with the other choices ({_first_lines(theirs)})")


def _explained(error: BaseException, schema: type, given: Mapping[str, Any]) -> str | None:
    if isinstance(error, MarkedYAMLError) and error.problem_mark is not None:
        mark = error.problem_mark
        return f"{mark.name}, line {mark.line + 1}: not readable as YAML ({error.problem}); mind brackets and indents"
    if isinstance(error, MissingConfigException):
        name = str(error.missing_cfg_file)
        return f"there is no configuration {name}; look for its file, and for the group in its name"
    if not isinstance(error, OmegaConfBaseException) or not error.full_key:
        return None
    key, hints = str(error.full_key), _hints_around(schema, str(error.full_key))
    name = key.rpartition(".")[2]
    if isinstance(error, InterpolationKeyError):
        missing = str(error.msg).split("'")[1:2]
        way_out = r"in a name that has ${ in it write \${"
        return f"{key}: takes its value from {''.join(missing)}, and there is no such key; {way_out}"
    if hints is None:
        return None
    if isinstance(error, ConfigKeyError | ConfigAttributeError) and name not in hints:
        return unknown_key(key, name, list(hints))
    if isinstance(error, ConfigTypeError):
        return f"{key}: cannot be left out; give it a value"
    if isinstance(error, ValidationError) and name in hints:
        value = f"={shown(given[key])}" if key in given else ""
        return f"{key}{value} does not fit: expected {_expected(hints[name])}"
    return None


def _expected(hint: Any) -> str:
    if dataclasses.is_dataclass(hint):
        return f"the keys {', '.join(each.name for each in dataclasses.fields(hint))}"
    return described(hint)


def _hints_around(schema: type, key: str) -> dict[str, Any] | None:
    """The type hints of the section that contains a key; None if the key is below the sections of the schema."""
    section: Any = schema
    hints = typing.get_type_hints(section, include_extras=True)
    for part in key.split(".")[:-1]:
        section = hints.get(part)
        if not dataclasses.is_dataclass(section):
            return None
        hints = typing.get_type_hints(section, include_extras=True)
    return hints


def _chain(error: BaseException | None) -> Iterator[BaseException]:
    """The error and its causes, innermost first."""
    if error is not None:
        yield from _chain(error.__cause__ or error.__context__)
        yield error


def _file(error: BaseException) -> str:
    """`experiment/mine: ` if the fault is in a file, which Hydra names at the start of its message; else empty."""
    start, quote, rest = str(error).partition("'")
    return f"{rest.partition(quote)[0]}: " if start == "In " else ""


def _first_lines(error: BaseException) -> str:
    """For all other errors: the first lines of the message that have content, joined to one line."""
    lines = [line.strip() for line in str(error).splitlines() if line.strip()]
    kept = [line for line in lines if line != "full_key:" and not line.startswith(("object_type", "reference_type"))]
    return " ".join(kept[:3]).replace("full_key: ", "at ")
