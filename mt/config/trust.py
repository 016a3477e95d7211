"""Which classes a file from somebody else may name.

A bundle comes from anybody, and building a node of its configuration imports and calls what `_target_` names. So a
bundle may name the public classes of this package, those that the `__init__.pyi` of `mt.models`, `mt.attention` and the
others list, and no others. Classes of the user's own are allowed by the name of their package: `trust=[my_package]` on
the command line and in `Translator.load`, or in the user's settings file.

Training holds its own configuration against the same rules before it begins, so that no run ends in a bundle that
cannot be loaded.
"""

from __future__ import annotations

import importlib
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path
from typing import Any

from mt.config.build import find
from mt.config.user_settings import user_settings
from mt.errors import ConfigError, UserError

PACKAGES = {
    "model": ("mt.models", "mt.attention"),
    "search": ("mt.search",),
    "data": ("mt.data",),
}
"""The packages whose public classes may stand in each part of a configuration."""

WAY_OUT = "copy the bundle again from where it came, or train again"


def require_kind(node: Any, key: str, kind: type, where: Path | str, trust: Collection[str] = ()) -> None:
    """Refuse a node that would import or call anything but the class that must stand there.

    Nothing is imported before its name was found in the public list, or in a trusted package.

    Args:
        node: as `mt.config.build` takes it.
        key: where it stands in the configuration, such as `model`.
        kind: what its `_target_` must be a subclass of.
        where: the file that it was read from, for the message.
        trust: names of packages of the user's own.

    Raises:
        UserError: a class that may not be named, or that is no `kind`.
    """
    outer = node.get("_target_") if isinstance(node, Mapping) else None
    named = _class_of(str(outer), key, where, trust)
    if named is None or not issubclass(named, kind):
        raise UserError(
            f"{where}: {key}._target_={outer} is no {kind.__name__} of this version of mt; {_way_out(outer, trust)}"
        )
    for inner in _targets(list(node.values())):
        if _class_of(inner, key, where, trust) is None:
            raise UserError(
                f"{where}: {key} holds _target_={inner}, which is no part of a {key}; {_way_out(inner, trust)}"
            )


def require_loadable(config: Mapping[str, Any]) -> None:
    """Refuse to train what `require_kind` would refuse to load; the packages that are named count as trusted.

    Args:
        config: of a training run.

    Raises:
        ConfigError: `model` or `search` names a function, or a class of mt that is not public.
    """
    for key in ("model", "search"):
        for target in _targets(config[key]):
            package, _, name = target.rpartition(".")
            if _class_of(target, key, "this configuration", packages_to_trust(config)) is not None:
                continue
            if package.partition(".")[0] == "mt":
                way_out = f"name a public class of {' or '.join(PACKAGES[key])}"
            else:
                way_out = f"make {name} a class whose constructor takes the same keys"
            raise ConfigError(f"{key} holds _target_={target}, which no bundle can be loaded with; {way_out}")


def packages_to_trust(config: Mapping[str, Any], parts: Collection[str] = ("model", "search")) -> list[str]:
    """The packages of the user's own that parts of a configuration name: what `trust` must allow."""
    targets = [target for part in parts for target in _targets(config.get(part))]
    return sorted({target.partition(".")[0] for target in targets} - {"mt"})


def trusted(given: Collection[str]) -> set[str]:
    """The packages trusted by a command line or a call, and those of the user's settings file."""
    return {*given, *user_settings().trust}


def _way_out(target: Any, trust: Collection[str]) -> str:
    package = str(target).partition(".")[0]
    if "." not in str(target) or package == "mt":
        return WAY_OUT
    if package in trust:
        return "make it a class of that kind"
    return f"if the package {package} is your own, allow it with trust=[{package}]"


def _class_of(target: str, key: str, where: Path | str, trust: Collection[str]) -> type | None:
    """The class of that name, where it may be imported; None where it may not, or is no class.

    Raises:
        UserError: it may, and cannot be.
    """
    package, _, name = target.rpartition(".")
    if package in PACKAGES[key]:
        if name not in importlib.import_module(package).__all__:
            return None
    elif not any(package == own or package.startswith(f"{own}.") for own in trust):
        return None
    try:
        named = find(target, "_target_")
    except ConfigError as error:
        raise UserError(f"{where}: {key} holds {error}") from None
    return named if isinstance(named, type) else None


def _targets(value: Any) -> Iterator[str]:
    """Every `_target_` in a tree."""
    if isinstance(value, Mapping):
        if "_target_" in value:
            yield str(value["_target_"])
        yield from _targets(list(value.values()))
    elif isinstance(value, list):
        for each in value:
            yield from _targets(each)
