"""The Transformer of Vaswani et al. 2017, "Attention Is All You Need".

Shapes: B sentences, W open hypotheses of each, R = B W, S source length, T target length, D width, H heads, C = D / H,
V target vocabulary.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Literal, Self

import torch
from torch import Tensor, nn

from mt.attention.attention import AttentionFactory
from mt.attention.maps import MapKind, MapName
from mt.attention.multihead import MultiHeadAttention, RelativeFactory, visibility_bias
from mt.attention.positions import LearnedPositions, NoPositions, Positions, SinusoidalPositions
from mt.batch import Batch, Source
from mt.config.constraints import Depth, Length, Share, Width, checked
from mt.errors import ArgumentError
from mt.models.base import (
    DecoderState,
    Memory,
    NeedAttention,
    OutputLayer,
    Seq2Seq,
    StaticState,
    Step,
    TeacherForced,
    needs,
)
from mt.models.copying import CopyGate, Copying, SourcePieces, check_copying, copying
from mt.models.transformer.blocks import DecodedTarget, DecoderLayer, EncoderLayer, KeysValues, Shape
from mt.models.transformer.key_value_cache import KeyValueCache
from mt.models.transformer.layers import Activation, Dropout, Embedding, Norm
from mt.models.transformer.static_decoding import StaticTransformer, suits_static_decoding
from mt.ops import half_linear
from mt.ops.autocast import product_dtype
from mt.ops.embedding import embedded
from mt.ops.embedding import suits as embedding_kernels_suit
from mt.ops.linear import linear

PositionKind = Literal["sinusoidal", "learned", "none"]


@dataclass(frozen=True)
class TransformerMemory(Memory):
    """The encoded source, as the decoder layers attend to it.

    W hypotheses of a sentence, one after the other, share its row: B rows for R = B W hypotheses.

    Attributes:
        keys_values: the source's keys and values in each decoder layer.
        bias: [B, 1, 1, S], minus infinity at padding.
        origin: [R] the row of the encoded batch that each hypothesis translates.
        pieces: the source pieces that can be copied; None if the model does not copy.
        shared: whether hypotheses may share a row.
    """

    keys_values: list[KeysValues]
    bias: Tensor
    origin: Tensor
    pieces: SourcePieces | None = None
    shared: bool = True

    def select(self, rows: Tensor) -> TransformerMemory:
        origin, width = self.origin.index_select(0, rows), len(self.origin) // len(self.bias)
        sentences = rows if width == 1 else rows // width
        # Grouping needs the rows on the host. On a GPU, waiting for them would take longer than copying the memory.
        if rows.device.type == "cpu" and len(rows):
            group = equal_runs(origin) if self.shared else 1
            sentences = sentences[::group]
            if torch.equal(sentences, torch.arange(len(self.bias))):
                return replace(self, origin=origin)
        keys_values = [each.select(sentences) for each in self.keys_values]
        pieces = None if self.pieces is None else self.pieces.select(sentences)
        return replace(
            self, keys_values=keys_values, bias=self.bias.index_select(0, sentences), origin=origin, pieces=pieces
        )


def equal_runs(numbers: Tensor) -> int:
    """The length of the runs of equal numbers, [N] on the CPU, if all of them are equally long; else 1."""
    ends = torch.nonzero(numbers[1:] != numbers[:-1]).squeeze(1)  # the last place of every run but the last one
    length = len(numbers) // (len(ends) + 1)
    places = torch.arange(length - 1, len(numbers) - 1, length)
    return length if torch.equal(ends, places) and len(numbers) == length * (len(ends) + 1) else 1


@dataclass(frozen=True)
class TransformerState(DecoderState):
    """The memory, and for each decoder layer the keys and values of the target so far."""

    memory: TransformerMemory
    caches: list[KeyValueCache]

    @property
    def length(self) -> int:
        """Target positions read so far."""
        return self.caches[0].length

    def select(self, rows: Tensor) -> Self:
        return replace(self, memory=self.memory.select(rows), caches=[cache.select(rows) for cache in self.caches])

    def reorder(self, rows: Tensor) -> Self:
        return replace(self, caches=[cache.select(rows) for cache in self.caches])


@checked
class Transformer(Seq2Seq):
    """Encoder and decoder made of attention and feed-forward layers only."""

    def __init__(
        self,
        *,
        source_vocabulary: int,
        target_vocabulary: int,
        joint_vocabulary: bool,
        width: Width = 256,
        heads: Width = 4,
        feed_forward: Width = 1024,
        encoder_layers: Depth = 3,
        decoder_layers: Depth = 3,
        dropout: Share = 0.1,
        attention_dropout: Share = 0.0,
        activation_dropout: Share = 0.0,
        embedding_dropout: Share | None = None,
        norm: Norm = "pre",
        attention: AttentionFactory | None = None,
        key_heads: Width | None = None,
        positions: PositionKind = "sinusoidal",
        relative: RelativeFactory | None = None,
        self_attention_radius: Length | None = None,
        max_length: Length = 1024,
        activation: Activation = "relu",
        tie: Literal["all", "decoder", "none"] | None = None,
        copy: bool = False,
    ) -> None:
        """Build the model.

        Args:
            source_vocabulary: number of source pieces.
            target_vocabulary: number of target pieces, V.
            joint_vocabulary: both sides use the same pieces.
            width: D.
            heads: H; must divide the width.
            feed_forward: inner width of the feed-forward networks.
            encoder_layers: depth of the encoder.
            decoder_layers: depth of the decoder.
            dropout: on the output of every sublayer.
            attention_dropout: on the attention weights.
            activation_dropout: inside the feed-forward networks.
            embedding_dropout: on embeddings plus positions; None: the same as `dropout`.
            norm: `pre`: layer normalisation before each sublayer; `post`: after it, as in the paper.
            attention: makes the score and normaliser of every attention, and the window of attention to the source;
                None: scaled dot products and softmax, which fused kernels compute.
            key_heads: number of key and value heads; must divide `heads`; None: as many as `heads`. 1 is multi-query
                attention, other numbers are grouped-query attention.
            positions: what to add to the embeddings: `sinusoidal` (fixed, of any length), `learned` (`max_length`
                vectors), or `none`.
            relative: makes the relative position encoding of self-attention; None: it has none.
            self_attention_radius: how many positions self-attention sees on either side (in the decoder only to the
                left); None: all positions.
            max_length: longest sentence in pieces that learned positions allow.
            activation: of the feed-forward networks.
            tie: which matrices share weights: `all` (both embeddings and the output layer; needs a joint vocabulary),
                `decoder` (target embedding and output layer), `none`; None: as many as the vocabularies allow.
            copy: whether to mix copying of source pieces into the output, see `mt.models.copying`; needs a joint
                vocabulary. The weights of the first head of the last decoder layer say what is copied, and the other
                heads are unaffected, as in Enarvi et al. 2020, https://aclanthology.org/2020.nlpmc-1.4.

        Raises:
            ArgumentError: `heads` does not divide `width`, `key_heads` does not divide `heads`, `width` is odd with
                sinusoidal positions, `tie` or `copy` needs a joint vocabulary, or a value is out of the range that its
                type gives.
        """
        super().__init__()
        _check_heads(heads, key_heads)
        _check_fit(width, heads, positions, tie, joint_vocabulary, source_vocabulary, target_vocabulary)
        check_copying(copy, joint_vocabulary and source_vocabulary == target_vocabulary)
        self.source_vocabulary = source_vocabulary
        self.target_vocabulary = target_vocabulary
        self.norm = norm
        tie = tie or ("all" if joint_vocabulary else "decoder")
        shape = Shape(
            width=width,
            heads=heads,
            feed_forward=feed_forward,
            dropout=dropout,
            attention_dropout=attention_dropout,
            activation_dropout=activation_dropout,
            norm=norm,
            activation=activation,
            attention=attention,
            key_heads=key_heads,
            relative=relative,
            radius=self_attention_radius,
        )
        self.source_embedding = Embedding(source_vocabulary, width)
        self.target_embedding = self.source_embedding if tie == "all" else Embedding(target_vocabulary, width)
        self.output = self.target_embedding if tie != "none" else Embedding(target_vocabulary, width)
        self.source_positions = _positions(positions, width, max_length)
        self.target_positions = _positions(positions, width, max_length)
        self.embedding_dropout = Dropout(dropout if embedding_dropout is None else embedding_dropout)
        self.encoder = nn.ModuleList(EncoderLayer(shape) for _ in range(encoder_layers))
        self.decoder = nn.ModuleList(DecoderLayer(shape) for _ in range(decoder_layers))
        self.encoder_norm = shape.final_norm()
        self.decoder_norm = shape.final_norm()
        self.copy_gate = CopyGate(width // heads, width, width) if copy else None

    @property
    def is_plain(self) -> bool:
        """Whether attention uses only the matrix products of the paper, which the count of operations assumes."""
        layer = self.decoder[0]
        assert isinstance(layer, DecoderLayer)
        own, cross = layer.self_attention, layer.cross_attention
        distances = own.band is not None or (own.relative is not None and own.relative.uses_weights)
        return cross.rule.is_scaled_dot_softmax and own.key_heads == own.heads and not distances

    @property
    def _attention(self) -> MultiHeadAttention:
        """The first layer's attention to the source; all layers have the same settings."""
        layer = self.decoder[0]
        assert isinstance(layer, DecoderLayer)
        return layer.cross_attention

    @property
    def max_source_length(self) -> int | None:
        return _least(self.source_positions.max_length, self._attention.rule.score.max_keys)

    @property
    def max_target_length(self) -> int | None:
        return _least(self.target_positions.max_length, self._attention.rule.score.max_keys)

    def multi_head_attentions(self) -> dict[MapName, MultiHeadAttention]:
        encoder = {MapName("encoder", number): each.attention for number, each in enumerate(self.encoder, start=1)}
        layers = list(enumerate(self.decoder_layers, start=1))
        decoder = {MapName("decoder", number): layer.self_attention for number, layer in layers}
        cross = {MapName("cross", number): layer.cross_attention for number, layer in layers}
        return encoder | decoder | cross  # type: ignore[return-value]

    @property
    def compiled_layers(self) -> Sequence[nn.Module]:
        return [*self.encoder, *self.decoder]

    def encode(self, source: Source) -> TransformerMemory:
        encoded, bias, _ = self._read(source)
        keys_values = [layer.project_memory(encoded) for layer in self.decoder_layers]
        if encoded.device.type == "cpu":
            keys_values = [each.for_cpu() for each in keys_values]
        pieces = None if self.copy_gate is None else SourcePieces.of(source.ids)
        rows = torch.arange(len(source), device=encoded.device)
        # A window places each query after the one before it, but hypotheses of a sentence are at the same position.
        return TransformerMemory(keys_values, bias, rows, pieces, shared=self._attention.rule.window is None)

    @property
    def cross_heads(self) -> Mapping[MapName, int]:
        return {MapName("cross", layer): self._attention.heads for layer in range(1, len(self.decoder) + 1)}

    def teacher_forced(self, batch: Batch, need_attention: NeedAttention = False) -> TeacherForced:
        sides = batch.source.ids, batch.target.input
        if not (self.training and half_linear.KERNELS.runs_on(sides[0].device)):
            return self._teacher_forced(batch, need_attention)
        weights = [weight for layer in self.compiled_layers for weight in layer.parameters()]
        with half_linear.weights_copied_once(weights, min(side.numel() for side in sides)):
            return self._teacher_forced(batch, need_attention)

    def _teacher_forced(self, batch: Batch, need_attention: NeedAttention) -> TeacherForced:
        need_all = need_attention is True
        encoded, bias, encoder_maps = self._read(batch.source, need_all)
        embedded = states = self._embed_target(batch.target.input)
        own_bias = visibility_bias(batch.target.mask) if need_all else None
        own, cross = [], []
        for name, layer in zip(self.cross_heads, self.decoder, strict=True):
            need_cross = self.copies_by(layer) or needs(need_attention, name)
            found: DecodedTarget = layer(states, encoded, bias, own_bias, need_all, need_cross)
            states = found.states
            own.append(found.own)
            cross.append(found.cross)
        states = self.decoder_norm(states)
        copied = None
        if self.copy_gate is not None:
            pieces = SourcePieces.of(batch.source.ids)
            assert found.memory is not None  # the last layer's weights were asked for
            copied = self.copied(states, embedded, cross[-1], found.memory.values, pieces)
        every = _named("encoder", encoder_maps) | _named("decoder", own) | _named("cross", cross)
        maps = {name: weights for name, weights in every.items() if needs(need_attention, name)}
        return TeacherForced(states, copying=copied, attention=maps)

    def project(self, hidden: Tensor) -> Tensor:
        return linear(hidden, self.output.weight)

    def output_layer(self) -> OutputLayer:
        return OutputLayer(self.output.weight)

    def start(self, memory: Memory, longest: int | None = None) -> TransformerState:
        assert isinstance(memory, TransformerMemory)
        return TransformerState(memory, [KeyValueCache(longest=longest) for _ in self.decoder])

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, TransformerState)
        memory = state.memory
        embedded = self._embed_target(tokens[:, None], state.length)  # [R, 1, D]
        embedded = states = embedded.view(len(memory.bias), -1, embedded.shape[-1])  # [B, W, D]
        caches, cross = [], []
        for layer, keys_values, cache in zip(self.decoder_layers, memory.keys_values, state.caches, strict=True):
            need = need_attention or self.copies_by(layer)
            found = layer.step(states, keys_values, memory.bias, cache, need)
            states = found.states
            caches.append(found.cache)
            cross.append(found.cross)
        states = self.decoder_norm(states)
        logits = self.project(states)  # [B, W, V]
        if self.copy_gate is not None:
            assert memory.pieces is not None
            values = memory.keys_values[-1].values
            logits = self.copied(states, embedded, cross[-1], values, memory.pieces).mixed(logits)
        maps = {}
        if need_attention:
            maps = {name: weights.transpose(1, 2).flatten(0, 1) for name, weights in _named("cross", cross).items()}
        return Step(logits.flatten(0, 1), replace(state, caches=caches), maps)

    @property
    def decodes_in_place(self) -> bool:
        return suits_static_decoding(self)

    def static_state(self, memory: Memory, sentences: int, slots: int, room: int) -> StaticState:
        assert isinstance(memory, TransformerMemory)
        return StaticTransformer(self, memory, sentences, slots, room)

    @property
    def decoder_layers(self) -> list[DecoderLayer]:
        """The layers of the decoder, the lowest first."""
        return list(self.decoder)  # type: ignore[arg-type]  # a ModuleList does not say of what

    def _read(self, source: Source, need_weights: bool = False) -> tuple[Tensor, Tensor, list[Tensor | None]]:
        """Encoder output [B, S, D], the bias [B, 1, 1, S] that hides padding, and the weights of each layer or None."""
        bias = visibility_bias(source.mask)
        states = self._embed(source.ids, self.source_embedding, self.source_positions)
        maps = []
        for layer in self.encoder:
            states, weights = layer(states, bias, need_weights)
            maps.append(weights)
        return self.encoder_norm(states), bias, maps

    def _embed_target(self, tokens: Tensor, start: int = 0) -> Tensor:
        """Embed ids [B, T] at the positions from `start` on -> [B, T, D]."""
        return self._embed(tokens, self.target_embedding, self.target_positions, start)

    def _embed(self, tokens: Tensor, embedding: Embedding, positions: Positions, start: int = 0) -> Tensor:
        codes = positions(start, tokens.shape[1])
        if self.training and embedding_kernels_suit(tokens, embedding.weight):
            # What the first normalised sum would be rounded to, see mt/ops/residual.py.
            dtype = product_dtype(embedding.weight) if self.norm == "post" else torch.float32
            return embedded(tokens, embedding.weight, codes, embedding.scale, self.embedding_dropout.share, dtype)
        return self.embedding_dropout(embedding(tokens) + codes)  # type: ignore[no-any-return]

    def copies_by(self, layer: nn.Module) -> bool:
        """Whether copying needs the weights of this layer's attention to the source: only in the last layer."""
        return self.copy_gate is not None and layer is self.decoder[-1]

    def copied(
        self, states: Tensor, embedded: Tensor, weights: Tensor | None, values: Tensor, pieces: SourcePieces
    ) -> Copying:
        """How the model copies, from the last layer's normalised states, weights [B, H, T, S] and source values.

        `states` and `embedded`, the decoder's inputs, are [B, T, D].
        """
        assert self.copy_gate is not None
        assert weights is not None
        weights = weights[:, 0]  # [B, T, S]
        context = weights @ values[:, 0].to(weights.dtype)  # [B, T, C]
        return copying(self.copy_gate(context, states, embedded), weights, pieces)


def _named(kind: MapKind, maps: list[Tensor | None]) -> dict[MapName, Tensor]:
    """Name the weights of each layer."""
    return {MapName(kind, layer): weights for layer, weights in enumerate(maps, start=1) if weights is not None}


def _least(*bounds: int | None) -> int | None:
    """The smallest bound; None if there is none."""
    return min((bound for bound in bounds if bound is not None), default=None)


def _positions(kind: PositionKind, width: int, max_length: int) -> Positions:
    if kind == "none":
        return NoPositions(width)
    return SinusoidalPositions(width) if kind == "sinusoidal" else LearnedPositions(width, max_length)


def _check_heads(heads: int, key_heads: int | None) -> None:
    if key_heads is not None and heads % key_heads:
        raise ArgumentError(
            f"{{key_heads}} does not divide {{heads}}: use one of {_divisors(heads)}", key_heads=key_heads, heads=heads
        )


def _divisors(number: int, most: int = 64) -> str:
    """The divisors of `number` up to `most`, as text. The limit keeps messages short and the search fast."""
    return ", ".join(str(each) for each in range(1, min(number, most) + 1) if number % each == 0)


def _check_fit(
    width: int, heads: int, positions: str, tie: str | None, joint: bool, source_vocabulary: int, target_vocabulary: int
) -> None:
    """Check settings that depend on each other.

    Raises:
        ArgumentError: `heads` does not divide `width`, `width` is odd with sinusoidal positions, or `tie=all` without a
            joint vocabulary.
    """
    if width % heads:
        raise ArgumentError(
            f"{{heads}} does not divide {{width}}: use one of {_divisors(width)}", heads=heads, width=width
        )
    if positions == "sinusoidal" and width % 2:
        raise ArgumentError(
            "{width} must be even for sinusoidal positions; or set model/attention/position=learned", width=width
        )
    if tie == "all" and not (joint and source_vocabulary == target_vocabulary):
        raise ArgumentError(
            "{tie} needs one vocabulary for both sides: set tokenizer.joint=true, or {tie.key}=decoder", tie=tie
        )
