"""What configuration that comes from somebody else may name.

Building a node imports and calls what its `_target_` names, and a bundle, or the folder of a run, may come from
anybody. Therefore such a file may name only the public classes and functions of this package, which are listed in the
`__init__.pyi` of `mt.models`, `mt.attention` and the other packages. A name that is not in these lists is never
imported. The user allows classes of other packages by the package's name: `trust=[my_package]` on the command line or
in `Translator.load`, or in the user's settings file.

Training holds its own configuration against the same rules before it begins, so that no run ends in a bundle that
cannot be loaded.
"""

from __future__ import annotations

import importlib
import inspect
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
    "cleaning": ("mt.data",),
    "normalization": ("mt.data",),
    "tokenizer": ("mt.data",),
    "objective": ("mt.training",),
    "optimizer": ("mt.training",),
    "schedule": ("mt.training",),
    "trainer": ("mt.training",),
    "observers": ("mt.training",),
    "tracking": ("mt.tracking",),
}
"""Part of a configuration -> the packages whose public classes and functions it may name. Other parts name none."""

RESERVED = ("_target_", "_partial_")
"""The keys that mean something to `mt.config.build`. No other key may begin with an underscore."""

WAY_OUT = "copy the bundle again from where it came, or train again"
RUN_WAY_OUT = "put back the file that training wrote"


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
        UserError: a class is not allowed, or is not a subclass of `kind`, or a reserved key is unknown.
    """
    outer = node.get("_target_") if isinstance(node, Mapping) else None
    named = _class_of(outer, key, where, trust)
    if named is None or not issubclass(named, kind):
        raise UserError(
            f"{where}: {key}._target_={_shown(outer)} is no {kind.__name__} of this version of mt; "
            f"{_way_out(outer, trust)}"
        )
    _require_known_reserved_keys(node, key, where)
    for inner in _targets(list(node.values())):
        if _class_of(inner, key, where, trust) is None:
            raise UserError(
                f"{where}: {key} holds _target_={_shown(inner)}, which is no part of a {key}; {_way_out(inner, trust)}"
            )


def require_trusted(config: Mapping[str, Any], where: Path | str, trust: Collection[str] = ()) -> None:
    """Check that the configuration of a run from a file names only what is allowed: see `PACKAGES`.

    Nothing is imported before its name has been found among the public names or in a trusted package.

    Args:
        config: plain values.
        where: the file, for the message.
        trust: names of trusted packages.

    Raises:
        UserError: a name is not allowed, or a reserved key is unknown.
    """
    for key, node in config.items():
        _require_known_reserved_keys({key: node}, key, where)
        for target in _targets(node):
            named = _found(target, key, where, trust)
            ours = key != "optimizer" and str(target).startswith("mt.")  # of our functions, only those that make one
            if not (isinstance(named, type) or (inspect.isfunction(named) and not ours)):
                way_out = _way_out(target, trust, RUN_WAY_OUT)
                raise UserError(
                    f"{where}: {key} holds _target_={_shown(target)}, which is no part of a {key}; {way_out}"
                )


def require_loadable(config: Mapping[str, Any]) -> None:
    """Refuse to train what `require_kind` would refuse to load; the packages that are named count as trusted.

    Args:
        config: of a training run.

    Raises:
        ConfigError: `model` or `search` names a function, or a class of mt that is not public.
    """
    for key in ("model", "search"):
        for target in map(str, _targets(config[key])):
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
    targets = [str(target) for part in parts for target in _targets(config.get(part))]
    return sorted({target.partition(".")[0] for target in targets} - {"mt"})


def trusted(given: Collection[str]) -> set[str]:
    """The packages given on the command line or in a call, and those in the user's settings file."""
    return {*given, *user_settings().trust}


def _way_out(target: Any, trust: Collection[str], otherwise: str = WAY_OUT) -> str:
    package = str(target).partition(".")[0]
    if "." not in str(target) or package == "mt" or not package.isidentifier():
        return otherwise
    if package in trust:
        return "make it a class of that kind"
    return f"if the package {package} is your own, allow it with trust=[{package}]"


def _shown(value: Any) -> str:
    """A value of a file in a message: on one line, and not at any length."""
    text = str(value) if str(value).isprintable() else repr(value)
    return text if len(text) <= 200 else f"{text[:200]}..."


def _class_of(target: Any, key: str, where: Path | str, trust: Collection[str]) -> type | None:
    """The class named `target`; None if it may not be imported, or is not a class.

    Raises:
        UserError: a trusted package cannot be imported.
    """
    named = _found(target, key, where, trust)
    return named if isinstance(named, type) else None


def _found(target: Any, key: str, where: Path | str, trust: Collection[str]) -> Any:
    """What `target` names; None if it may not be imported.

    Raises:
        UserError: a trusted package cannot be imported.
    """
    package, _, name = target.rpartition(".") if isinstance(target, str) else ("", "", "")
    if package in PACKAGES.get(key, ()):
        public = importlib.import_module(package)
        return getattr(public, name) if name in public.__all__ else None
    if not any(package == own or package.startswith(f"{own}.") for own in trust):
        return None
    try:
        return find(target, "_target_")
    except ConfigError as error:
        raise UserError(f"{where}: {key} holds {error}") from None


def _require_known_reserved_keys(value: Any, key: str, where: Path | str) -> None:
    """Refuse keys that begin with an underscore and are not in `RESERVED`, anywhere in a tree.

    Raises:
        UserError: there is one.
    """
    if isinstance(value, Mapping):
        for name, each in value.items():
            if str(name).startswith("_") and name not in RESERVED:
                raise UserError(f"{where}: {key} holds the key {_shown(name)}, which means nothing; {WAY_OUT}")
            if name == "_partial_" and not isinstance(each, bool):
                raise UserError(
                    f"{where}: {key} holds _partial_={_shown(each)}, which must be true or false; {WAY_OUT}"
                )
            _require_known_reserved_keys(each, key, where)
    elif isinstance(value, list):
        for each in value:
            _require_known_reserved_keys(each, key, where)


def _targets(value: Any) -> Iterator[Any]:
    """Every `_target_` in a tree, as it is: text if the file is right."""
    if isinstance(value, Mapping):
        if "_target_" in value:
            yield value["_target_"]
        yield from _targets([each for name, each in value.items() if name != "_target_"])
    elif isinstance(value, list):
        for each in value:
            yield from _targets(each)
