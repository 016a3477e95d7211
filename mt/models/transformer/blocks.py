"""The layers of a Transformer (Vaswani et al. 2017, section 3.1), and what all of them are built from.

Shapes: B sentences or open hypotheses, S source length, T target length, D width, H heads, H' heads of keys, A width of
a projected key, C = D / H.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from torch import Tensor, nn

from mt.attention.attention import AttentionFactory
from mt.attention.multihead import MultiHeadAttention, RelativeFactory
from mt.models.transformer.key_value_cache import KeyValueCache
from mt.models.transformer.layers import Activation, FeedForward, Norm, Residual


@dataclass(frozen=True)
class Shape:
    """What every layer of a Transformer is built from."""

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
        """Pre-norm layers leave their sum unnormalised; this stands after the last."""
        return nn.LayerNorm(self.width) if self.norm == "pre" else nn.Identity()


class EncoderLayer(nn.Module):
    """Self-attention, then a feed-forward network (section 3.1)."""

    def __init__(self, shape: Shape) -> None:
        super().__init__()
        self.attention = shape.self_attention(causal=False)
        self.feed_forward = shape.feed()
        self.around_attention = shape.residual()
        self.around_feed_forward = shape.residual()

    def forward(self, states: Tensor, bias: Tensor, maps: list[Tensor] | None = None) -> Tensor:
        """[B, S, D] -> [B, S, D]; `bias` hides padding; the weights [B, H, S, S] are appended to `maps` if given."""

        def attend(states: Tensor) -> Tensor:
            return _noted(self.attention(states, bias=bias, need_weights=maps is not None), maps)

        return self.around_feed_forward(self.around_attention(states, attend), self.feed_forward)  # type: ignore[no-any-return]


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

    def forward(
        self,
        states: Tensor,
        memory: tuple[Tensor, Tensor],
        memory_bias: Tensor,
        own_bias: Tensor | None = None,
        own_maps: list[Tensor] | None = None,
        cross_maps: list[Tensor] | None = None,
    ) -> Tensor:
        """The whole target at once.

        Args:
            states: [B, T, D].
            memory: projected keys [B, H', S, A] and values [B, H', S, C].
            memory_bias: [B, 1, 1, S], hides source padding.
            own_bias: [B, 1, 1, T], hides target padding. Only pictures need it: padding stands behind every real
                position, which the causal mask keeps from seeing it.
            own_maps: the weights [B, H, T, T] are appended to it if given.
            cross_maps: the weights [B, H, T, S] are appended to it if given.
        """

        def attend(states: Tensor) -> Tensor:
            need = own_maps is not None
            return _noted(self.self_attention(states, bias=own_bias, causal=True, need_weights=need), own_maps)

        return self._rest(self.around_self_attention(states, attend), memory, memory_bias, cross_maps)

    def step(
        self,
        states: Tensor,
        memory: tuple[Tensor, Tensor],
        memory_bias: Tensor,
        cache: KeyValueCache,
        cross_maps: list[Tensor] | None = None,
    ) -> tuple[Tensor, KeyValueCache]:
        """One position: [B, 1, D] -> [B, 1, D], and the cache with this position."""

        def attend(states: Tensor) -> Tensor:
            nonlocal cache
            start = cache.length
            query, key, value = self.self_attention.project_all(states, start)
            cache = cache.append(key, value)
            return self.self_attention.attend(query, *cache.keys_values, start=start)[0]

        position = cache.length
        states = self.around_self_attention(states, attend)
        return self._rest(states, memory, memory_bias, cross_maps, position), cache

    def _rest(
        self,
        states: Tensor,
        memory: tuple[Tensor, Tensor],
        memory_bias: Tensor,
        maps: list[Tensor] | None,
        start: int = 0,
    ) -> Tensor:
        def attend(states: Tensor) -> Tensor:
            query, need = self.cross_attention.project_query(states), maps is not None
            seen = self.cross_attention.attend(query, *memory, memory_bias, need_weights=need, start=start)
            return _noted(seen, maps)

        return self.around_feed_forward(self.around_cross_attention(states, attend), self.feed_forward)  # type: ignore[no-any-return]


def _noted(result: tuple[Tensor, Tensor | None], maps: list[Tensor] | None) -> Tensor:
    """The states of an attention's result; its weights go to `maps`, where somebody asked for them."""
    states, weights = result
    if maps is not None and weights is not None:
        maps.append(weights)
    return states
