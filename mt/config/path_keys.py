"""Which keys of a configuration hold paths, and what is done with all of them.

A key holds a path if the signature or the schema that declares it says so: `train: PathText`.
"""

from __future__ import annotations

import typing
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import Any, get_args, get_origin

from mt.config.build import TARGET, accepted, find
from mt.config.constraints import IsPath, each_text, path_mark


def paths_of(schema: type) -> list[str]:
    """The keys at the top of a program's configuration whose value is one path or null."""
    hints = typing.get_type_hints(schema, include_extras=True)
    return [each.name for each in fields(schema) if _is_one_path(hints[each.name])]


def with_absolute_paths(config: Mapping[str, Any], schema: type) -> dict[str, Any]:
    """The configuration with absolute paths, so that it means the same in any folder.

    Args:
        config: plain values, whose nodes name classes that may be imported.
        schema: declares the keys at the top.
    """
    hints = typing.get_type_hints(schema, include_extras=True)
    return {key: _absolute(value, hints.get(key, Any)) for key, value in config.items()}


def _absolute(value: Any, hint: Any) -> Any:
    mark = path_mark(hint)
    if mark is not None:
        return each_text(value, lambda text: _full(text, mark))
    if isinstance(value, list):
        return [_absolute(each, Any) for each in value]
    if not isinstance(value, Mapping):
        return value
    hints: Mapping[str, Any] = {}
    if TARGET in value:
        hints = accepted(find(str(value[TARGET]), TARGET))
    elif is_dataclass(hint):  # a section of the schema
        hints = typing.get_type_hints(hint, include_extras=True)
    return {name: _absolute(each, hints.get(name, Any)) for name, each in value.items()}


def _full(text: str, mark: IsPath) -> str:
    path = Path(text).expanduser()
    return text if mark.or_name and not path.exists() else str(path.absolute())


def _is_one_path(hint: Any) -> bool:
    options = [hint] if get_origin(hint) is typing.Annotated else list(get_args(hint)) or [hint]
    plain = [each for each in options if each is not type(None)]
    return len(plain) == 1 and path_mark(plain[0]) is not None and get_args(plain[0])[0] is str
