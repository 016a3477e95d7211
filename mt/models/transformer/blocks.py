"""The layers of a Transformer (Vaswani et al. 2017, section 3.1), and the settings that they share.

Shapes: B sentences or open hypotheses, S source length, T target length, D width, H query heads, H' key and value
heads, A width of a projected key, C = D / H.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple

import torch
from torch import Tensor, nn

from mt.attention.attention import AttentionFactory
from mt.attention.multihead import MultiHeadAttention, RelativeFactory
from mt.models.transformer.key_value_cache import KeyValueCache
from mt.models.transformer.layers import Activation, FeedForward, LayerNorm, Norm, Residual


@dataclass(frozen=True)
class Shape:
    """The settings that all layers of a Transformer share; `Transformer` describes them."""

    width: int
    heads: int
    feed_forward: int
    dropout: float
    attention_dropout: float
    activation_dropout: float
    norm: Norm
    activation: Activation
    attention: AttentionFactory | None = None
    key_heads: int | None = None
    relative: RelativeFactory | None = None
    radius: int | None = None

    def cross_attention(self) -> MultiHeadAttention:
        return MultiHeadAttention(self.width, self.heads, self.attention_dropout, self.attention, self.key_heads)

    def self_attention(self, causal: bool) -> MultiHeadAttention:
        attention: Any = self.attention
        rule = None if attention is None else partial(attention, window=None)
        return MultiHeadAttention(
            self.width,
            self.heads,
            self.attention_dropout,
            rule,
            self.key_heads,
            self.relative,
            causal,
            self.radius,
        )

    def feed(self) -> FeedForward:
        return FeedForward(self.width, self.feed_forward, self.activation, self.activation_dropout)

    def residual(self) -> Residual:
        return Residual(self.width, self.norm, self.dropout)

    def final_norm(self) -> nn.Module:
        """The normalisation after the last pre-norm layer, whose output is not normalised; nothing for post-norm."""
        return LayerNorm(self.width) if self.norm == "pre" else nn.Identity()


class EncoderLayer(nn.Module):
    """Self-attention, then a feed-forward network (section 3.1)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention = shape.self_attention(causal=False)
        self.feed_forward = shape.feed()
        self.around_attention = shape.residual()
        self.around_feed_forward = shape.residual()

    def forward(self, states: Tensor, bias: Tensor, need_weights: bool = False) -> tuple[Tensor, Tensor | None]:
        """Encode a whole source.

        Args:
            states: [B, S, D].
            bias: [B, 1, 1, S], added to the scores to hide padding.
            need_weights: also return the weights.

        Returns:
            [B, S, D], and the weights [B, H, S, S] or None.
        """
        inputs = self.around_attention.inputs(states)
        attended, weights = self.attention(inputs, bias=bias, need_weights=need_weights)
        states = self.around_attention(states, attended)
        fed = self.feed_forward(self.around_feed_forward.inputs(states))
        return self.around_feed_forward(states, fed), weights


class KeysValues(NamedTuple):
    """The source's keys and values, projected by one decoder layer.

    Attributes:
        keys: [B, H', S, A].
        values: [B, H', S, C].
    """

    keys: Tensor
    values: Tensor

    def for_cpu(self) -> KeysValues:
        """The same as a CPU reads them fastest, over many steps: in tensors of their own, in the format of softmax."""
        return KeysValues(_at_least_float32(self.keys).contiguous(), _at_least_float32(self.values).contiguous())

    def select(self, rows: Tensor) -> KeysValues:
        """The keys and values of the rows `rows` [B']."""
        return KeysValues(self.keys.index_select(0, rows), self.values.index_select(0, rows))


class DecodedTarget(NamedTuple):
    """A decoder layer's output for a whole target.

    Attributes:
        states: [B, T, D].
        memory: the source's keys and values in this layer; None if the weights of attention to it were not asked for.
        own: [B, H, T, T] weights of self-attention, or None.
        cross: [B, H, T, S] weights of attention to the source, or None.
    """

    states: Tensor
    memory: KeysValues | None
    own: Tensor | None
    cross: Tensor | None


class DecodedStep(NamedTuple):
    """A decoder layer's output for one position of W hypotheses of each sentence.

    Attributes:
        states: [B, W, D].
        cache: keys and values of the target up to and including this position, of each hypothesis.
        cross: [B, H, W, S] weights of attention to the source, or None.
    """

    states: Tensor
    cache: KeyValueCache
    cross: Tensor | None


class DecoderLayer(nn.Module):
    """Causal self-attention, attention to the source, then a feed-forward network (section 3.1)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.self_attention = shape.self_attention(causal=True)
        self.cross_attention = shape.cross_attention()
        self.feed_forward = shape.feed()
        self.around_self_attention = shape.residual()
        self.around_cross_attention = shape.residual()
        self.around_feed_forward = shape.residual()

    def project_memory(self, encoded: Tensor) -> KeysValues:
        """Project the encoder output [B, S, D] to the keys and values that `step` needs, once per sentence."""
        return KeysValues(*self.cross_attention.project_memory(encoded))

    def forward(
        self,
        states: Tensor,
        encoded: Tensor,
        source_bias: Tensor,
        own_bias: Tensor | None = None,
        need_own: bool = False,
        need_cross: bool = False,
    ) -> DecodedTarget:
        """The whole target at once.

        Args:
            states: [B, T, D].
            encoded: [B, S, D] encoder output.
            source_bias: [B, 1, 1, S], hides source padding.
            own_bias: [B, 1, 1, T], hides target padding. Only attention maps need it: padding comes after every real
                position, and the causal mask already hides later positions.
            need_own: also return the weights of self-attention.
            need_cross: also return the weights of attention to the source.
        """
        inputs = self.around_self_attention.inputs(states)
        attended, own = self.self_attention(inputs, bias=own_bias, causal=True, need_weights=need_own)
        states = self.around_self_attention(states, attended)
        inputs = self.around_cross_attention.inputs(states)
        memory = self.project_memory(encoded) if need_cross else None
        if memory is None:
            attended, cross = self.cross_attention(inputs, encoded, source_bias)
        else:
            query = self.cross_attention.project_query(inputs)
            attended, cross = self.cross_attention.attend(query, *memory, source_bias, need_weights=True)
        return DecodedTarget(self._fed(self.around_cross_attention(states, attended)), memory, own, cross)

    def step(
        self,
        states: Tensor,
        memory: KeysValues,
        source_bias: Tensor,
        cache: KeyValueCache,
        need_cross: bool = False,
    ) -> DecodedStep:
        """One position of W hypotheses of each sentence.

        They share the keys and values of their source, which they attend to as W queries.

        Args:
            states: [B, W, D].
            memory: from `project_memory`.
            source_bias: [B, 1, 1, S], hides source padding.
            cache: keys and values of the previous positions of the B W hypotheses.
            need_cross: also return the weights of attention to the source.
        """
        position = cache.length
        inputs = self.around_self_attention.inputs(states).view(-1, 1, states.shape[-1])  # [B W, 1, D]
        query, key, value = self.self_attention.project_all(inputs, position)
        if key.device.type == "cpu":
            key, value = _at_least_float32(key), _at_least_float32(value)  # once, and not at every later step
        cache = cache.append(key, value)
        attended, _ = self.self_attention.attend(query, *cache.keys_values, start=position)
        states = self.around_self_attention(states, attended.view_as(states))
        query = self.cross_attention.project_query(self.around_cross_attention.inputs(states))
        attended, cross = self.cross_attention.attend(
            query, *memory, source_bias, need_weights=need_cross, start=position
        )
        return DecodedStep(self._fed(self.around_cross_attention(states, attended)), cache, cross)

    def _fed(self, states: Tensor) -> Tensor:
        """The feed-forward network with its residual connection."""
        fed = self.feed_forward(self.around_feed_forward.inputs(states))
        return self.around_feed_forward(states, fed)  # type: ignore[no-any-return]


def _at_least_float32(tensor: Tensor) -> Tensor:
    if not tensor.is_floating_point():  # the keys of some scores are positions
        return tensor
    return tensor.to(torch.promote_types(tensor.dtype, torch.float32))
