"""From YAML and the command line to objects: the one place that knows Hydra's instantiation.

A config group's file names a class (`_target_`) and the class's own signature is its schema: every key is checked
against the constructor's argument names and simple types before any work is done.
"""

from __future__ import annotations

import collections.abc
import difflib
import inspect
import re
import sys
import types
import typing
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from pathlib import Path
from typing import Any, Literal, Union, get_args, get_origin

import hydra
from hydra.core.config_store import ConfigStore
from hydra.errors import InstantiationException
from hydra.utils import get_object
from omegaconf import MISSING

from mt.errors import ConfigError, UserError

HERE = Path(__file__).resolve().parent.parent
CONFIG_DIR = next(d for d in (HERE / "configs", HERE.parent / "configs") if d.is_dir())
"""Inside the package in a wheel, beside it in a checkout."""

TARGET = "_target_"

PARTIAL = "_partial_"
"""True at a node that its model makes itself, once it knows the widths."""

SET_BY_PROGRAM = frozenset(
    ["source_vocabulary", "target_vocabulary", "joint_vocabulary", "model", "folder", "purge_step"]
)
"""Arguments that the program adds to what it builds: no keys of a configuration."""

SET_BY_MODEL = frozenset(
    [
        "input_width",
        "dropout",
        "fused",
        "query_width",
        "key_width",
        "value_width",
        "score_width",
        "heads",
        "head_width",
        "causal",
    ]
)
"""Arguments that a model adds to its parts, the `_partial_` nodes."""

GROUPS = {
    "Encoder": "model/encoder",
    "AttentionScore": "model/attention/score",
    "Normalizer": "model/attention/normalizer",
    "Window": "model/attention/window",
    "Coverage": "model/attention/coverage",
    "RelativePositions": "model/attention/position",
}
"""Where the files lie that describe a part of a model, by the class of the part."""


LARGEST = 2**63 - 1
"""Of whole numbers: tensors hold no larger ones."""


@dataclass
class BatchSection:
    """`batch.*`: sentences x longest sentence of either side at most, padding counted."""

    tokens: int = 4096


class ValidationSearch(Enum):
    """What translates the validation set."""

    greedy = "greedy"
    search = "search"


@dataclass
class ValidationSection:
    """`validation.*`: what is translated while training."""

    search: ValidationSearch = ValidationSearch.greedy
    sentences: int | None = None


@dataclass
class TrainSchema:
    """The top level of `configs/train.yaml`. Groups are held against their classes' constructors by `check_tree`."""

    data: Any = MISSING
    cleaning: Any = MISSING
    normalization: Any = MISSING
    tokenizer: Any = MISSING
    model: Any = MISSING
    objective: Any = MISSING
    optimizer: Any = MISSING
    schedule: Any = MISSING
    search: Any = MISSING
    trainer: Any = MISSING
    tracking: Any = MISSING
    observers: dict[str, Any] = field(default_factory=dict)
    batch: BatchSection = field(default_factory=BatchSection)
    validation: ValidationSection = field(default_factory=ValidationSection)
    run: str | None = None
    resume: bool = False
    overfit: bool = False
    seed: int = 1
    cache: str = "outputs/cache"


ConfigStore.instance().store(name="train_schema", node=TrainSchema)


def build(node: Mapping[str, Any], key: str, **supplied: Any) -> Any:
    """Make the object that a config node describes.

    Args:
        node: a plain mapping with `_target_` and constructor arguments; nested nodes are built too.
        key: where the node stands in the configuration, for messages.
        supplied: arguments that the program adds, such as a vocabulary size.

    Raises:
        ConfigError: a key the constructor does not have, a missing one, a value of the wrong type.
    """
    check(node, key, supplied=frozenset(supplied))
    try:
        return hydra.utils.instantiate(dict(node), _convert_="all", **supplied)
    except InstantiationException as error:
        cause = error.__cause__
        if isinstance(cause, UserError):  # a constructor's own words, which Hydra wraps in its
            raise cause from None
        if cause is not None and _is_too_large(cause):
            raise ConfigError(f"{key}: one of its sizes is too large ({_first_line(cause)}); lower it") from None
        if isinstance(cause, (TypeError, ValueError)):
            raise ConfigError(f"{key}: {_first_line(cause)}") from None
        raise


def check_tree(node: Any, key: str = "") -> None:
    """Check every described object below `node`, leaving out only arguments that the program may add later."""
    for path, child in _described(node, key):
        check(child, path, supplied=None)


def check(node: Mapping[str, Any], key: str, supplied: frozenset[str] | None) -> None:
    """Hold one node against its constructor's signature. `supplied=None`: missing arguments are not yet an error."""
    try:
        target = get_object(node[TARGET])
    except Exception as error:
        raise ConfigError(f"{key}.{TARGET}={node[TARGET]}: cannot be imported ({_first_line(error)})") from None
    parameters = inspect.signature(target).parameters
    named = {n: p for n, p in parameters.items() if p.kind not in (p.VAR_KEYWORD, p.VAR_POSITIONAL)}
    open_ended = len(named) < len(parameters)
    added = (SET_BY_MODEL if node.get(PARTIAL) else SET_BY_PROGRAM) | (supplied or frozenset())
    accepted = [n for n in named if n not in added]
    hints = _hints(target)
    for name, value in node.items():
        if name.startswith("_") and name.endswith("_"):
            continue
        path = f"{key}.{name}" if key else name
        if name in named and name in added:
            raise ConfigError(f"{path}={value}: is set by the program; {_accepted(name, accepted)}")
        if name not in named and not open_ended:
            raise ConfigError(unknown_key(path, name, accepted))
        if value == "???":
            raise ConfigError(f"{path} needs a value: give {path}=... on the command line")
        made = _made(hints.get(name))
        if isinstance(value, str) and made is not None:
            choice = f"{_group(path, made)}={value}"
            raise ConfigError(f"{path}={value}: is a choice of files, written with slashes: {choice}")
        if not _fits(value, hints.get(name, Any)):
            raise ConfigError(f"{path}={value!r} does not fit: expected {_expected(value, hints[name])}")
        if name == "seed" and isinstance(value, int) and value < 0:
            raise ConfigError(f"{path}={value} must be 0 or more")
    if supplied is not None:
        for name, parameter in named.items():
            if parameter.default is parameter.empty and name not in node and name not in supplied:
                raise ConfigError(f"{key}.{name} is missing: give {key}.{name}=... on the command line")


def unknown_key(path: str, name: str, accepted: Mapping[str, Any] | list[str]) -> str:
    """One line for a name that nobody knows, with the nearest one that somebody does."""
    return f"unknown key {path}; {_accepted(name, list(accepted))}"


def _accepted(name: str, names: list[str]) -> str:
    near = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
    hint = f"; did you mean {near[0]!r}?" if near else ""
    return f"accepted: {', '.join(names) or 'none'}{hint}"


def _described(node: Any, key: str) -> Iterator[tuple[str, Mapping[str, Any]]]:
    if isinstance(node, Mapping):
        if TARGET in node:
            yield key, node
        for name, child in node.items():
            yield from _described(child, f"{key}.{name}" if key else str(name))
    elif isinstance(node, list):
        for index, child in enumerate(node):
            yield from _described(child, f"{key}[{index}]")


def _hints(target: Any) -> dict[str, Any]:
    function = target.__init__ if inspect.isclass(target) else target
    try:
        return typing.get_type_hints(function)
    except Exception:  # a hint that only a type checker can resolve: names are still checked
        return {}


def _fits(value: Any, hint: Any) -> bool:
    """Whether a YAML value may stand for the hinted type. Only plain types are judged; all others pass."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return any(_fits(value, option) for option in get_args(hint))
    if origin is Literal:
        return value in get_args(hint)
    if hint is type(None):
        return value is None
    if hint is bool:
        return isinstance(value, bool)
    if hint is int:
        return isinstance(value, int) and not isinstance(value, bool) and abs(value) <= LARGEST
    if hint is float:
        return isinstance(value, (int, float)) and not isinstance(value, bool) and abs(value) <= sys.float_info.max
    if hint is str:
        return isinstance(value, str)
    if origin in (list, tuple):
        if not isinstance(value, (list, tuple)):
            return False
        options = get_args(hint)
        if origin is tuple and Ellipsis not in options:
            return len(value) == len(options) and all(map(_fits, value, options))
        return all(_fits(item, options[0]) for item in value)
    return value is not None or hint is Any


def _made(hint: Any) -> Any | None:
    """What the described object that must stand here makes when it is called; None where no such object must."""
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return next((made for made in map(_made, get_args(hint)) if made is not None), None)
    return get_args(hint)[-1] if origin is collections.abc.Callable else None


def _group(path: str, made: Any) -> str:
    """The word that chooses the file of a part of the model: `model/encoder@model.encoder.upper`."""
    name = getattr(made, "__name__", "")
    if name == "Attention":  # is chosen part by part
        name, path = "AttentionScore", f"{path}.score"
    group = GROUPS.get(name, path.replace(".", "/"))
    at_home = path == group.replace("/", ".") or name == "RelativePositions"  # whose files say where they belong
    return group if at_home else f"{group}@{path}"


def _is_too_large(error: BaseException) -> bool:
    """Whether a size, or the memory that it asks for, is more than there can be."""
    if isinstance(error, RuntimeError):
        return re.search("overflow|alloc|out of memory|too large", str(error), re.IGNORECASE) is not None
    return isinstance(error, (OverflowError, MemoryError))


def _expected(value: Any, hint: Any) -> str:
    if isinstance(value, (int, float)) and not abs(value) <= LARGEST:
        return "a finite number" if isinstance(value, float) else "a number below 2^63"
    return _describe(hint)


def _describe(hint: Any) -> str:
    origin = get_origin(hint)
    if origin in (Union, types.UnionType):
        return " or ".join(_describe(option) for option in get_args(hint))
    if origin is Literal:
        return "one of " + ", ".join(repr(option) for option in get_args(hint))
    if origin is tuple:
        return "a list of " + ", ".join(_describe(option) for option in get_args(hint))
    names = {int: "a whole number", float: "a number", bool: "true or false", str: "text", type(None): "null"}
    return names.get(hint, getattr(hint, "__name__", str(hint)))


def _first_line(error: BaseException) -> str:
    return str(error).strip().splitlines()[0] if str(error).strip() else type(error).__name__
