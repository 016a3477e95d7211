"""The classes that a bundle from somebody else may name.

Building a node imports and calls the class in its `_target_`, and a bundle may come from anybody. Therefore a bundle
may name only the public classes of this package, which are listed in the `__init__.pyi` of `mt.models`, `mt.attention`
and the other packages. The user allows classes of other packages by the package's name: `trust=[my_package]` on the
command line or in `Translator.load`, or in the user's settings file.

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
"""Part of a configuration -> the packages whose public classes it may name."""

WAY_OUT = "copy the bundle again from where it came, or train again"


def require_kind(node: Any, key: str, kind: type, where: Path | str, trust: Collection[str] = ()) -> None:
    """Check that a node from a file names only allowed classes, and at its top a subclass of `kind`.

    Nothing is imported before its name has been found among the public classes or in a trusted package.

    Args:
        node: a node for `mt.config.build`.
        key: the key of the node, such as `model`.
        kind: the class of which its `_target_` must be a subclass.
        where: the file that the node was read from, for the message.
        trust: names of trusted packages.

    Raises:
        UserError: a class is not allowed, or is not a subclass of `kind`.
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
    """The packages given on the command line or in a call, and those in the user's settings file."""
    return {*given, *user_settings().trust}


def _way_out(target: Any, trust: Collection[str]) -> str:
    package = str(target).partition(".")[0]
    if "." not in str(target) or package == "mt":
        return WAY_OUT
    if package in trust:
        return "make it a class of that kind"
    return f"if the package {package} is your own, allow it with trust=[{package}]"


def _class_of(target: str, key: str, where: Path | str, trust: Collection[str]) -> type | None:
    """The class named `target`; None if it may not be imported, or is not a class.

    Raises:
        UserError: a trusted package cannot be imported.
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
