"""Decoding in place for any model whose decoder state has the same shapes at every position.

The model's own `step` makes new tensors, which are copied into those of the state. That suits recurrent decoders: what
changes from one position to the next is a few vectors for each hypothesis.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from dataclasses import fields, is_dataclass, replace
from typing import Any, Self, cast

import torch
from torch import Tensor

from mt.models.base import AttentionMaps, DecoderState, Memory, Seq2Seq, StaticState


class StaticCopies(StaticState):
    """A decoder state whose tensors are overwritten by those of the next one.

    Args:
        model: its decoder states consist of dataclasses, tuples and lists of tensors. Other values in them, such as the
            number of a position, must not change what `step` computes.
        memory, sentences, slots, room: see `Seq2Seq.static_state`.
    """

    def __init__(self, model: Seq2Seq, memory: Memory, sentences: int, slots: int, room: int) -> None:
        self.model = cast(Seq2Seq, weakref.proxy(model))  # which may keep this state, see `mt.search.step_graphs`
        self.sentences = sentences
        self.slots = slots
        self.room = room
        self.state: DecoderState = _mapped(self._started(memory), lambda tensor: tensor.clone().contiguous())

    def load(self, memory: Memory) -> None:
        self._overwrite(self._started(memory))

    def seen_at(self, position: int) -> int:
        return self.room

    def step(self, tokens: Tensor, position: Tensor, seen: int, need_attention: bool) -> tuple[Tensor, AttentionMaps]:
        step = self.model.step(tokens, self.state, need_attention)
        self._overwrite(step.state)
        return step.logits, step.attention

    def reorder(self, rows: Tensor, seen: int) -> None:
        self._overwrite(self.state.reorder(rows))

    def take(self, other: Self, sentences: Tensor, seen: int) -> None:
        self._overwrite(other.state.select(rows_of(sentences, self.slots)))

    def _started(self, memory: Memory) -> DecoderState:
        """The state before the first token; sentences that `memory` does not have are copies of its last one."""
        start = self.model.start(memory)
        first = next(_tensors(memory))
        places = torch.arange(self.sentences, device=first.device).clamp(max=len(first) - 1)
        return start.select(places.repeat_interleave(self.slots))

    def _overwrite(self, state: DecoderState) -> None:
        pairs = zip(_tensors(self.state), _tensors(state), strict=True)
        for old, new in [(old, new) for old, new in pairs if new is not old]:
            if old.shape != new.shape:
                raise RuntimeError(f"a decoder state grew from {tuple(old.shape)} to {tuple(new.shape)}")
            old.copy_(new)


def rows_of(sentences: Tensor, slots: int) -> Tensor:
    """[N] sentences -> [N K] their rows, K = `slots`."""
    return (sentences[:, None] * slots + torch.arange(slots, device=sentences.device)).flatten()


def _tensors(tree: Any) -> Iterator[Tensor]:
    """The tensors of nested dataclasses, tuples and lists, in order."""
    if isinstance(tree, Tensor):
        yield tree
    elif is_dataclass(tree):
        for each in fields(tree):
            yield from _tensors(getattr(tree, each.name))
    elif isinstance(tree, tuple | list):
        for part in tree:
            yield from _tensors(part)


def _mapped(tree: Any, function: Callable[[Tensor], Tensor]) -> Any:
    """The same nested values with `function` applied to each tensor."""
    if isinstance(tree, Tensor):
        return function(tree)
    if is_dataclass(tree) and not isinstance(tree, type):
        return replace(tree, **{each.name: _mapped(getattr(tree, each.name), function) for each in fields(tree)})
    if isinstance(tree, list):
        return [_mapped(each, function) for each in tree]
    if isinstance(tree, tuple):
        parts = [_mapped(each, function) for each in tree]
        return type(tree)(*parts) if hasattr(tree, "_fields") else tuple(parts)
    return tree
