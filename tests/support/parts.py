"""Factories of the parts that a model's configuration describes, one for each file of a config group."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from model_alone import composed

from mt.config.build import CONFIG_DIR, PARTIAL, build
from mt.config.command_line import choices

ATTENTION = CONFIG_DIR / "model" / "attention"


def files_of(group: str) -> list[str]:
    """The choices of a group below `model/attention` that describe an object; those of nothing left out."""
    return [name for name in choices(ATTENTION / group) if part(group, name) is not None]


def part(group: str, name: str) -> Callable[..., Any] | None:
    """What makes the part, called as a model calls it; None where the choice is to have none."""
    node = composed(["model=luong", f"model/attention/{group}={name}"])["attention"][group]
    return None if node is None else factory(node, f"model.attention.{group}")


def encoder(name: str) -> Callable[..., Any]:
    """What makes the encoder, called as a recurrent model calls it."""
    return factory(composed(["model=luong", f"model/encoder={name}"])["encoder"], "model.encoder")


def factory(node: dict[str, Any], key: str) -> Callable[..., Any]:
    """What makes the object that a `_partial_` node describes, from the arguments that a model adds."""
    return partial(build, {name: value for name, value in node.items() if name != PARTIAL}, key)
