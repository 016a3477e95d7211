"""Decoding with a Transformer in tensors that never move or change their shape, for GPUs.

Keys and values of the target are written into caches of fixed room, and a mask hides the positions that are not written
yet. The K hypotheses of a sentence share its source: they attend to it as K queries, so the source's keys and values
are held and read once for each sentence.

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
from mt.attention.multihead import MultiHeadAttention, attend
from mt.models.base import AttentionMaps, Memory, StaticState
from mt.models.copying import SourcePieces
from mt.models.static_copies import rows_of
from mt.models.transformer.blocks import DecoderLayer, KeysValues

if TYPE_CHECKING:
    from mt.models.transformer.model import Transformer, TransformerMemory


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
        shape = room, sentences * slots, source.shape[1], width  # [P, R, H', C]
        self.caches = [KeysValues(*(source.new_zeros(shape) for _ in range(2))) for _ in memory.keys_values]
        codes = model.target_positions
        known = room if codes.max_length is None else min(room, codes.max_length)
        self.codes = codes(0, known).clone()  # [P, D]
        self.places = torch.arange(room, device=device)  # [P]

    def load(self, memory: Memory) -> None:
        for ours, theirs in zip(self._of_source(), _parts(memory), strict=True):  # type: ignore[arg-type]
            ours[: len(theirs)].copy_(theirs)
        self._read_codes()
        for part in self._caches():
            part.zero_()  # an infinity left by another batch would be NaN even where it has no weight

    def step(self, tokens: Tensor, position: Tensor, seen: int, need_attention: bool) -> tuple[Tensor, AttentionMaps]:
        model, grid = self.model, (self.sentences, self.slots)
        embedded = model.target_embedding(tokens.view(grid)) + self.codes.index_select(0, position)  # [N, K, D]
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
        inputs = layer.around_self_attention.inputs(states).view(-1, 1, states.shape[-1])  # [R, 1, D]
        query, key, value = own.project_all(inputs)
        cache.keys.index_copy_(0, position, key[None, :, :, 0].to(cache.keys.dtype))
        cache.values.index_copy_(0, position, value[None, :, :, 0].to(cache.values.dtype))
        keys, values = (part[:seen].permute(1, 2, 0, 3) for part in cache)  # [R, H', p, C]
        if own.key_heads != own.heads:
            keys, values = (part.repeat_interleave(own.heads // own.key_heads, dim=1) for part in (keys, values))
        context, _ = attend(query, keys, values, self._visible(own, position, seen))  # [R, H, 1, C]
        states = layer.around_self_attention(states, own.output(context.flatten(1)).view_as(states))
        query = layer.cross_attention.project_query(layer.around_cross_attention.inputs(states))  # [N, H, K, C]
        attended, weights = layer.cross_attention.attend(query, *memory, self.bias, need_weights=need_weights)
        states = layer.around_cross_attention(states, attended)
        fed = layer.feed_forward(layer.around_feed_forward.inputs(states))
        return layer.around_feed_forward(states, fed), weights

    def _visible(self, attention: MultiHeadAttention, position: Tensor, seen: int) -> Tensor:
        """[1, 1, 1, p] the bias that hides positions not written yet, and those beyond the attention's band."""
        places = self.places[:seen]
        hidden = places > position
        if attention.band is not None:
            hidden = hidden | (places < position - attention.band.radius)
        return torch.zeros(seen, device=places.device).masked_fill_(hidden, -torch.inf)[None, None, None]

    def _read_codes(self) -> None:
        """Copy the position codes, which training may have changed."""
        self.codes.copy_(self.model.target_positions(0, len(self.codes)))

    def reorder(self, rows: Tensor, seen: int) -> None:
        for part in self._caches():
            part[:seen].copy_(part[:seen].index_select(1, rows))

    def take(self, other: Self, sentences: Tensor, seen: int) -> None:
        self._read_codes()
        for ours, theirs in zip(self._of_source(), other._of_source(), strict=True):
            torch.index_select(theirs, 0, sentences, out=ours)
        rows = rows_of(sentences, self.slots)
        for ours, theirs in zip(self._caches(), other._caches(), strict=True):
            torch.index_select(theirs[:seen], 1, rows, out=ours[:seen])
            ours[seen:].zero_()

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
