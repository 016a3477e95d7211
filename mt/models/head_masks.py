"""Attention heads of a model, switched off one by one or together.

The output of multi-head attention is a sum over its heads, because its last matrix has columns of its own for each head
(Vaswani et al. 2017, section 3.2.2). A head whose columns are 0 adds nothing. So a head is switched off by setting its
columns to 0: every way of computing attention (fused kernels, caches, decoding in place, recorded graphs, any number
format) then goes without it, and none of them knows about masks or takes time for them.

In a model that copies source pieces (`mt.models.copying`), the first head of the last layer's attention to the source
also says what is copied. Switching it off leaves the copying as it is.

Shapes: B sentences, T positions, D width, H heads, C width of a head.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from mt.attention.maps import MapName
from mt.models.base import Seq2Seq


class Head(NamedTuple):
    """One attention head.

    Attributes:
        attention: the name of the attention map in which it is seen.
        number: its number in that map, counted from 1.
    """

    attention: MapName
    number: int

    def __str__(self) -> str:
        """Such as `cross.2.1`: the first head of the second layer's attention to the source."""
        return f"{self.attention}.{self.number}"


def heads_of(model: Seq2Seq) -> list[Head]:
    """All heads that can be switched off: encoder, decoder, then attention to the source; layer by layer."""
    named = model.multi_head_attentions()
    return [Head(name, number) for name, each in named.items() for number in range(1, each.heads + 1)]


@contextmanager
def without_heads(model: Seq2Seq, heads: Collection[Head]) -> Iterator[None]:
    """Switch heads off. Afterwards the model has its weights back, to the bit.

    The weights are changed where they are, so nobody else may use the model meanwhile.

    Raises:
        KeyError: the model has no such attention.
    """
    kept = [(columns, columns.clone()) for columns in _columns(model, heads)]
    try:
        for columns, _ in kept:
            columns.zero_()
        yield
    finally:
        for columns, before in kept:
            columns.copy_(before)


def remove_heads(model: Seq2Seq, heads: Collection[Head]) -> None:
    """Switch heads off for good: their columns become 0.

    Raises:
        KeyError: the model has no such attention.
    """
    for columns in _columns(model, heads):
        columns.zero_()


def removed_heads(model: Seq2Seq) -> list[Head]:
    """The heads that are switched off: those whose columns are 0."""
    return [head for head in heads_of(model) if not any(columns.any() for columns in _columns(model, [head]))]


def _columns(model: Seq2Seq, heads: Collection[Head]) -> list[Tensor]:
    """The columns [D, C] of the last matrix that belong to each of the heads; views, without gradient."""
    named = model.multi_head_attentions()
    found = []
    for name, number in dict.fromkeys(heads):
        attention = named[name]
        width = attention.width // attention.heads
        found.append(attention.output.weight.detach()[:, (number - 1) * width : number * width])
    return found


@contextmanager
def gated_heads(model: Seq2Seq, sentences: int) -> Iterator[dict[MapName, Tensor]]:
    """Multiply each head's output by a gate of its own for each sentence, to differentiate by the gates.

    All gates are 1, so nothing that the model computes changes. A gate of 0 would switch the head off (Michel et al.
    2019, https://arxiv.org/abs/1905.10650, section 2.3).

    Args:
        model: it then computes batches of B sentences by teacher forcing.
        sentences: B.

    Yields:
        The gates of each attention, [B, H] ones that require a gradient.
    """
    gates: dict[MapName, Tensor] = {}
    with ExitStack() as hooks:
        for name, attention in model.multi_head_attentions().items():
            gate = torch.ones(sentences, attention.heads, device=model.device, requires_grad=True)
            handle = attention.output.register_forward_pre_hook(_Gating(gate))
            hooks.callback(handle.remove)
            gates[name] = gate
        yield gates


class _Gating:
    """Multiplies the heads' outputs, side by side in [B, T, H C], by their gates [B, H]."""

    def __init__(self, gate: Tensor) -> None:
        self.gate = gate

    def __call__(self, module: nn.Module, inputs: tuple[Any, ...]) -> tuple[Tensor]:
        (contexts,) = inputs
        factors = self.gate.to(contexts.dtype)[:, None, :, None]  # [B, 1, H, 1]
        return ((contexts.unflatten(2, (factors.shape[2], -1)) * factors).flatten(2),)


def named_heads(model: Seq2Seq, names: Collection[str]) -> list[Head]:
    """The heads that the names mean, in the order of the model.

    Args:
        model: the model.
        names: such as `cross.2.1` for a head, `cross.2` for all heads of an attention, `cross` for all of a kind.

    Raises:
        ValueError: a name means no head of the model.
    """
    heads = heads_of(model)
    wanted = set()
    for name in names:
        found = [head for head in heads if f"{head}.".startswith(f"{name}.")]
        if not found:
            known: Mapping[str, None] = dict.fromkeys(str(head.attention) for head in heads)
            raise ValueError(f"no head has the name {name}; heads are {', '.join(known)}, each with .1, .2, ...")
        wanted.update(found)
    return [head for head in heads if head in wanted]
