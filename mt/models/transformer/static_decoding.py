"""Decoding with a Transformer in tensors that never move or change their shape, for GPUs.

Keys and values of the target are written into caches of fixed room. When a hypothesis goes on from another row, they
stay where they are, and a table says where each of its positions is (`mt.ops.cached_attention`). The K hypotheses of a
sentence share its source: they attend to it as K queries, so the source's keys and values are held and read once for
each sentence.

Shapes: N sentences, K hypotheses of each, R = N K rows, P room in target positions, p of them that a step sees, S
source length, D width, H query heads, H' key and value heads, C = D / H, V target vocabulary.
"""

from __future__ import annotations

import weakref
from collections.abc import Sequence
from typing import TYPE_CHECKING, Self, cast

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.models.base import AttentionMaps, Memory, StaticState
from mt.models.copying import SourcePieces
from mt.models.static_copies import rows_of
from mt.models.transformer.blocks import DecoderLayer, KeysValues
from mt.ops.cached_attention import cached_attention, runs_by_kernel
from mt.ops.linear import linear

if TYPE_CHECKING:
    from mt.models.transformer.model import Transformer, TransformerMemory

CHUNK = 16
"""Target positions by which the part of the caches grows that a step reads, where no kernel reads what it needs."""


def suits_static_decoding(model: Transformer) -> bool:
    """Whether `StaticTransformer` knows the model's attention: scaled dot products without relative positions."""
    attentions = [each for layer in model.decoder_layers for each in (layer.self_attention, layer.cross_attention)]
    return all(each.rule.is_scaled_dot_softmax and each.relative is None for each in attentions)


class StaticTransformer(StaticState):
    """The source's keys and values, and caches of the target's, of every decoder layer.

    Args:
        model: `suits_static_decoding`.
        memory, sentences, slots, room: see `Seq2Seq.static_state`.
    """

    def __init__(self, model: Transformer, memory: TransformerMemory, sentences: int, slots: int, room: int) -> None:
        self.model = cast("Transformer", weakref.proxy(model))  # which may keep this state, see `mt.search.step_graphs`
        self.sentences = sentences
        self.slots = slots
        source = memory.keys_values[0].keys
        device, width = source.device, source.shape[-1]
        self.memory = [KeysValues(*(_like(part, sentences) for part in each)) for each in memory.keys_values]
        self.bias = _like(memory.bias, sentences)  # [N, 1, 1, S]
        self.pieces = None
        if memory.pieces is not None:
            self.pieces = SourcePieces(*(_like(part, sentences) for part in memory.pieces))
        self.room, rows = room, sentences * slots
        shape = room, rows, source.shape[1], width  # [P, R, H', C]
        self.caches = [KeysValues(*(source.new_zeros(shape) for _ in range(2))) for _ in memory.keys_values]
        codes = model.target_positions
        known = room if codes.max_length is None else min(room, codes.max_length)
        self.codes = codes(0, known).clone()  # [P, D]
        self.own = torch.arange(rows, device=device, dtype=torch.int32).expand(room, -1)  # [P, R]
        self.origins = self.own.clone()  # [P, R] the row of the caches in which a row's positions are

    def load(self, memory: Memory) -> None:
        for ours, theirs in zip(self._of_source(), _parts(memory), strict=True):  # type: ignore[arg-type]
            ours[: len(theirs)].copy_(theirs)
        self._read_codes()
        self.origins.copy_(self.own)
        for part in self._caches():
            part.zero_()  # an infinity left by another batch would be NaN even where it has no weight

    def seen_at(self, position: int) -> int:
        if runs_by_kernel(self.memory[0].keys, self.memory[0].keys.shape[3]):
            return self.room
        return min(-(-(position + 1) // CHUNK) * CHUNK, self.room)

    def step(self, tokens: Tensor, position: Tensor, seen: int, need_attention: bool) -> tuple[Tensor, AttentionMaps]:
        model, grid = self.model, (self.sentences, self.slots)
        embedded = model.target_embedding(tokens.view(grid)) + self.codes.index_select(0, position)  # [N, K, D]
        self.origins.index_copy_(0, position, self.own[:1])  # each row writes into its own place
        states, cross = embedded, []
        for layer, memory, cache in zip(model.decoder_layers, self.memory, self.caches, strict=True):
            need = need_attention or model.copies_by(layer)
            states, weights = self._layer(layer, states, memory, cache, position, seen, need)
            cross.append(weights)
        states = model.decoder_norm(states)
        logits = model.project(states)  # [N, K, V]
        if model.copy_gate is not None:
            assert self.pieces is not None
            copied = model.copied(states, embedded, cross[-1], self.memory[-1].values, self.pieces)
            logits = copied.mixed(logits)
        return logits.flatten(0, 1), _maps(cross) if need_attention else {}

    def _layer(
        self,
        layer: DecoderLayer,
        states: Tensor,
        memory: KeysValues,
        cache: KeysValues,
        position: Tensor,
        seen: int,
        need_weights: bool,
    ) -> tuple[Tensor, Tensor | None]:
        """[N, K, D] states -> [N, K, D], and the weights of attention to the source [N, H, K, S] or None."""
        own = layer.self_attention
        inputs = layer.around_self_attention.inputs(states).flatten(0, 1)  # [R, D]
        packed = linear(inputs, own.packed_weight, own.packed_bias)
        radius = None if own.band is None else own.band.radius
        context = cached_attention(packed, *cache, self.origins, position, seen, own.heads, radius)  # [R, D]
        states = layer.around_self_attention(states, own.output(context).view_as(states))
        query = layer.cross_attention.project_query(layer.around_cross_attention.inputs(states))  # [N, H, K, C]
        attended, weights = layer.cross_attention.attend(query, *memory, self.bias, need_weights=need_weights)
        states = layer.around_cross_attention(states, attended)
        fed = layer.feed_forward(layer.around_feed_forward.inputs(states))
        return layer.around_feed_forward(states, fed), weights

    def _read_codes(self) -> None:
        """Copy the position codes, which training may have changed."""
        self.codes.copy_(self.model.target_positions(0, len(self.codes)))

    def reorder(self, rows: Tensor, seen: int) -> None:
        self.origins[:seen].copy_(self.origins[:seen].index_select(1, rows))

    def take(self, other: Self, sentences: Tensor, seen: int) -> None:
        self._read_codes()
        for ours, theirs in zip(self._of_source(), other._of_source(), strict=True):
            torch.index_select(theirs, 0, sentences, out=ours)
        self.origins.copy_(self.own)
        places = torch.arange(seen, device=sentences.device)[:, None]
        rows = other.origins[:seen].index_select(1, rows_of(sentences, self.slots))
        at = (places * other.origins.shape[1] + rows).flatten()
        for ours, theirs in zip(self._caches(), other._caches(), strict=True):
            kept = min(seen, len(ours))
            ours[:kept].copy_(theirs.flatten(0, 1).index_select(0, at).view(seen, *ours.shape[1:])[:kept])
            ours[kept:].zero_()

    def _of_source(self) -> list[Tensor]:
        """All that belongs to the sources, [N, ...] each; in the order of `_parts`."""
        return [*(part for each in self.memory for part in each), self.bias, *(self.pieces or ())]

    def _caches(self) -> list[Tensor]:
        return [part for each in self.caches for part in each]


def _parts(memory: TransformerMemory) -> list[Tensor]:
    return [*(part for each in memory.keys_values for part in each), memory.bias, *(memory.pieces or ())]


def _like(part: Tensor, sentences: int) -> Tensor:
    """Zeros shaped like [B, ...] but for `sentences` sentences."""
    return part.new_zeros(sentences, *part.shape[1:])


def _maps(cross: Sequence[Tensor | None]) -> AttentionMaps:
    """[N, H, K, S] weights of each layer -> maps [R, H, S]."""
    found = {MapName("cross", layer): weights for layer, weights in enumerate(cross, start=1) if weights is not None}
    return {name: weights.transpose(1, 2).flatten(0, 1) for name, weights in found.items()}
