"""Multi-head attention (Vaswani et al. 2017, section 3.2) over any score, for training and for decoding.

Shapes: B batch, T queries, S keys, D model width, H heads, C = D / H width of a head, A width of a projected key (C for
scaled dot products).
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory
from mt.attention.band import Band
from mt.attention.normalizers import Hard, Softmax
from mt.attention.relative import RelativePositions
from mt.attention.scores import ScaledDot
from mt.config.constraints import Length, Share, Width, checked
from mt.errors import ConfigError
from mt.ops import batched_attention, short_attention
from mt.ops.linear import Linear, linear


class RelativeFactory(Protocol):
    """Makes relative positions."""

    def __call__(self, *, heads: int, head_width: int, causal: bool) -> RelativePositions:
        """Args: H; C; whether queries see no keys to their right."""


"""Called with `heads`, `head_width` and `causal`."""


def visibility_bias(visible: Tensor) -> Tensor:
    """The bias to add to scores: 0 at keys that may be seen, minus infinity at the others.

    It is computed once for each batch and used by all layers.

    Args:
        visible: [B, S] bool, True at keys that may be seen.

    Returns:
        [B, 1, 1, S] float, which broadcasts over heads and queries.
    """
    bias = torch.zeros(visible.shape, device=visible.device)
    return bias.masked_fill_(~visible, -torch.inf)[:, None, None, :]


def causal_bias(length: int, device: torch.device) -> Tensor:
    """[T, T] bias that lets position t see only positions 0..t."""
    return torch.full((length, length), -torch.inf, device=device).triu_(1)


def attend(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    bias: Tensor | None = None,
    causal: bool = False,
    dropout: float = 0.0,
    need_weights: bool = False,
    rule: Attention | None = None,
    added: Callable[[Tensor], Tensor | None] | None = None,
    start: int = 0,
) -> tuple[Tensor, Tensor | None]:
    """normalise(score(Q, K) + bias) V; without a rule softmax(Q K^T / sqrt(C) + bias) V (equation 1).

    Scaled dot products with softmax use PyTorch's fused kernels, unless the weights are asked for. All other cases are
    computed step by step. Both ways give the same context. A query that may see no key gets a context of zeros.

    Args:
        query: [B, H, T, C].
        key: [B, H, S, A], projected by the rule's score.
        value: [B, H, S, C].
        bias: added to the scores, broadcast to [B, H, T, S]; minus infinity hides a key.
        causal: query t sees keys 0..t only; needs T = S.
        dropout: share of the weights dropped, from 0 to below 1.
        need_weights: also return the weights.
        rule: score, normaliser and window; None for scaled dot products and softmax. With a window, `bias` may only
            hide keys, `added` must be None and `causal` False.
        added: a function from the weights [B, H, T, S] to a term [B, H, T, C] (or None) that is added to the context.
        start: position of the first query in its own sentence, counted from 0; used by the window.

    Returns:
        The context [B, H, T, C], and the weights [B, H, T, S] before dropout or None.
    """
    if rule is not None and rule.window is not None:
        mask = torch.ones_like(key[..., 0], dtype=torch.bool) if bias is None else (bias != -torch.inf).squeeze(-2)
        context, weights, _ = rule.attend_locally(query, key, value, mask, start, need_weights, dropout)
        return context, weights
    explicit = need_weights or added is not None or not (rule is None or rule.is_scaled_dot_softmax)
    if causal and (bias is not None or explicit):
        triangle = causal_bias(query.shape[2], query.device)
        bias, causal = triangle if bias is None else bias + triangle, False
    if not explicit:
        return _fused(query, key, value, bias, causal, dropout), None
    weights = attention_weights(query, key, bias, rule)
    kept = F.dropout(weights, dropout, training=dropout > 0)
    context = kept @ value
    more = added(kept) if added is not None else None
    return context if more is None else context + more, weights if need_weights else None


def _fused(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None, causal: bool, dropout: float) -> Tensor:
    if query.device.type == "cpu" and torch.is_autocast_enabled("cpu"):
        # PyTorch's CPU kernel takes eight times as long for its backward pass in bfloat16 as in float32.
        with torch.autocast("cpu", enabled=False):
            return _fused(query.float(), key.float(), value.float(), bias, causal, dropout)
    if query.device.type == "cpu" and not (causal or dropout or torch.is_grad_enabled()) and query.shape[2] <= _FEW:
        return _by_products(query, key, value, bias)
    if bias is not None:
        bias = bias.to(query.dtype)  # the CPU kernel would misread a bias of another type
    return F.scaled_dot_product_attention(query, key, value, bias, dropout, causal)


_FEW = 8
"""Most queries for which plain products are faster than PyTorch's CPU kernel, which works on blocks of queries."""


def _by_products(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None) -> Tensor:
    scores = (query / math.sqrt(query.shape[-1])) @ key.transpose(-1, -2)
    if bias is None:
        return scores.softmax(dim=-1) @ value
    weights = (scores + bias).softmax(dim=-1)
    return weights.nan_to_num_(nan=0.0) @ value  # NaN: a query that may see no key


def attention_weights(query: Tensor, key: Tensor, bias: Tensor | None = None, rule: Attention | None = None) -> Tensor:
    """The weights normalise(score(Q, K) + bias), [B, H, T, S]; arguments as in `attend`. A hidden key has weight 0."""
    scores = (query / math.sqrt(query.shape[-1])) @ key.transpose(-1, -2) if rule is None else rule.score(query, key)
    if bias is None:
        visible = torch.ones((), dtype=torch.bool, device=scores.device).expand(scores.shape)
    else:
        visible = (bias != -torch.inf).expand(scores.shape)
        scores = scores + bias.masked_fill(bias == -torch.inf, 0.0)
    weights: Tensor = (_SOFTMAX if rule is None else rule.normalizer)(scores, visible)
    return weights


_SOFTMAX = Softmax()


@checked
class MultiHeadAttention(nn.Module):
    """H parallel attentions, each with its own C-dimensional projection of queries, keys and values.

    The steps are public methods: self-attention projects queries, keys and values in one matrix product
    (`project_all`); attention to a memory projects keys and values once for each sentence (`project_memory`) and
    queries at each position (`project_query`). Projected queries are [B, H, T, C], values [B, H, S, C], and keys
    [B, H, S, A], already projected by the score.

    Attributes:
        rule: score, normaliser and window, with separate parameters for each head.
        relative: relative positions of self-attention; None for none.
        band: the keys that self-attention may see; None for all.
    """

    def __init__(
        self,
        width: Width,
        heads: Width,
        dropout: Share = 0.0,
        rule: AttentionFactory | None = None,
        key_heads: Width | None = None,
        relative: RelativeFactory | None = None,
        causal: bool = False,
        radius: Length | None = None,
    ) -> None:
        """Build the module.

        Args:
            width: D.
            heads: H; must divide the width.
            dropout: share of attention weights dropped in training, from 0 to below 1.
            rule: makes the score and the normaliser; None: scaled dot products and softmax.
            key_heads: number of heads of keys and values, each shared by heads / key_heads heads of queries. 1 is
                multi-query attention (Shazeer 2019, https://arxiv.org/abs/1911.02150), larger numbers are grouped-query
                attention (Ainslie et al. 2023, https://arxiv.org/abs/2305.13245). Must divide `heads`. None: `heads`.
            relative: makes the relative positions; for self-attention only.
            causal: whether queries see no keys to their right; used by `relative` and `radius`.
            radius: largest distance between query and key in self-attention, see `Band`; None for no limit.

        Raises:
            ConfigError: the rule has coverage, or hard attention with `estimator=score`.
            ArgumentError: a number is out of its range.
            ValueError: `heads` does not divide the width, or `key_heads` does not divide `heads`.
        """
        super().__init__()
        key_heads = heads if key_heads is None else key_heads
        if width % heads:
            raise ValueError(f"{heads} heads do not divide the width {width}")
        if heads % key_heads:
            raise ValueError(f"{key_heads} heads of keys do not divide {heads} heads")
        self.width = width
        self.heads = heads
        self.key_heads = key_heads
        self.dropout = dropout
        head = width // heads
        self.rule = (rule or _scaled_dot)(query_width=head, key_width=head, heads=heads)
        _check(self.rule)
        self.relative = None if relative is None else relative(heads=heads, head_width=head, causal=causal)
        self.band = None if radius is None else Band(radius, causal)
        rows = width + 2 * head * key_heads
        self.packed_weight = nn.Parameter(torch.empty(rows, width))  # queries, keys, values
        self.packed_bias = nn.Parameter(torch.zeros(rows))
        self.output = Linear(width, width)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Initialise each of the four projections separately by Xavier-uniform, and the biases by 0."""
        shared = self.key_heads * self.width // self.heads
        for part in self.packed_weight.detach().split((self.width, shared, shared)):  # type: ignore[no-untyped-call]
            nn.init.xavier_uniform_(part)
        nn.init.xavier_uniform_(self.output.weight)
        nn.init.zeros_(self.output.bias)

    def forward(
        self,
        query: Tensor,
        memory: Tensor | None = None,
        bias: Tensor | None = None,
        causal: bool = False,
        need_weights: bool = False,
    ) -> tuple[Tensor, Tensor | None]:
        """Attention of `query` to `memory`, or to itself if there is no memory.

        Args:
            query: [B, T, D].
            memory: [B, S, D].
            bias: see `attend` and `visibility_bias`.
            causal: see `attend`.
            need_weights: also return the weights.

        Returns:
            [B, T, D], and the weights [B, H, T, S] or None.
        """
        if not need_weights and self._is_plain:
            return self._attend_in_place(query, memory, bias, causal), None
        if memory is None:
            q, k, v = self.project_all(query)
        else:
            q, (k, v) = self.project_query(query), self.project_memory(memory)
        return self.attend(q, k, v, bias, causal, need_weights)

    @property
    def _is_plain(self) -> bool:
        """Whether this is the paper's attention, without relative positions, band and dropout."""
        drops = self.training and self.dropout > 0
        return self.rule.is_scaled_dot_softmax and self.relative is None and self.band is None and not drops

    def _attend_in_place(self, query: Tensor, memory: Tensor | None, bias: Tensor | None, causal: bool) -> Tensor:
        """`forward` without weights; for short sentences on a GPU, with kernels that read the packed projections."""
        if memory is None:
            projected, keys_values = linear(query, self.packed_weight, self.packed_bias), None
        else:
            projected, keys_values = self._packed_query(query), self._packed_memory(memory)
        longest = (query if memory is None else memory).shape[1]
        if short_attention.suits(projected, longest, self.width // self.heads):
            settings = bias, causal, self.heads, self.key_heads
            return self.output(short_attention.short_attention(projected, keys_values, *settings))  # type: ignore[no-any-return]
        if self.key_heads == self.heads and batched_attention.suits(projected, longest, bias):
            context = batched_attention.batched_attention(projected, keys_values, bias, causal, self.heads)
            return self.output(context)  # type: ignore[no-any-return]
        if keys_values is None:
            q, k, v = self._heads(projected, self.heads)
        else:
            (q,), (k, v) = self._heads(projected, self.heads), self._heads(keys_values, 0)
        return self.attend(q, k, v, bias, causal)[0]

    def attend(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        bias: Tensor | None = None,
        causal: bool = False,
        need_weights: bool = False,
        start: int = 0,
    ) -> tuple[Tensor, Tensor | None]:
        """Attention of projected queries, keys and values, and the output projection: [B, T, D], weights or None.

        Arguments: see the function `attend`. `start` is the position of the first query. In self-attention the keys
        have positions from 0 on.
        """
        if self.key_heads != self.heads and key.shape[1] != self.heads:
            key, value = (each.repeat_interleave(self.heads // self.key_heads, dim=1) for each in (key, value))
        if self.band is None:
            context, weights = self._attend(query, key, value, bias, causal, need_weights, start)
        elif query.shape[2] == key.shape[2] and start == 0:
            context, weights = self._attend_in_band(self.band, query, key, value, bias, need_weights)
        else:  # one position, decoded with cached keys
            first = max(0, start - self.band.radius)
            near = key[:, :, first:], value[:, :, first:]
            context, weights = self._attend(query, *near, bias, causal, need_weights, start - first)
        return self.output(context.transpose(1, 2).flatten(2)), weights

    def _attend(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        bias: Tensor | None,
        causal: bool,
        need_weights: bool,
        start: int,
    ) -> tuple[Tensor, Tensor | None]:
        dropout = self.dropout if self.training else 0.0
        added = None
        if self.relative is not None:
            own = self.relative.bias(query, key.shape[2], start)
            bias = own if bias is None else bias if own is None else bias + own
            if self.relative.uses_weights:
                added = partial(self.relative.values, start=start)
        return attend(query, key, value, bias, causal, dropout, need_weights, self.rule, added, start)

    def _attend_in_band(
        self, band: Band, query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None, need_weights: bool
    ) -> tuple[Tensor, Tensor | None]:
        (b, _, t, _), parts = query.shape, (band.keys_in_blocks(key), band.keys_in_blocks(value))
        seen = torch.ones(b, t, dtype=torch.bool, device=query.device)
        visible = seen if bias is None else (bias != -torch.inf).expand(b, 1, 1, t)[:, 0, 0]
        near = band.bias(visible)
        context, weights = self._attend(
            band.queries_in_blocks(query), *parts, near, False, need_weights, start=band.radius
        )
        return band.joined(context, t), None if weights is None else band.spread(weights, t)

    def project_all(self, states: Tensor, start: int = 0) -> tuple[Tensor, Tensor, Tensor]:
        """[B, T, D] states, the first at position `start` -> queries, keys and values, by one matrix product."""
        query, key, value = self._heads(linear(states, self.packed_weight, self.packed_bias), self.heads)
        if self.relative is not None:
            query, key = self.relative.rotate(query, start), self.relative.rotate(key, start)
        return query, *self._for_score(key, value, start)

    def project_query(self, states: Tensor) -> Tensor:
        """[B, T, D] -> queries [B, H, T, C]."""
        (query,) = self._heads(self._packed_query(states), self.heads)
        return query

    def project_memory(self, memory: Tensor) -> tuple[Tensor, Tensor]:
        """[B, S, D] -> keys [B, H, S, A] and values [B, H, S, C], by one matrix product."""
        key, value = self._heads(self._packed_memory(memory), 0)
        return self._for_score(key, value)

    def _packed_query(self, states: Tensor) -> Tensor:
        """[B, T, D] -> the queries of all heads side by side, [B, T, D]."""
        return linear(states, self.packed_weight[: self.width], self.packed_bias[: self.width])

    def _packed_memory(self, memory: Tensor) -> Tensor:
        """[B, S, D] -> the keys of all heads, then the values, side by side: [B, S, 2 H' C]."""
        return linear(memory, self.packed_weight[self.width :], self.packed_bias[self.width :])

    def _for_score(self, key: Tensor, value: Tensor, start: int = 0) -> tuple[Tensor, Tensor]:
        """Keys as projected by the score, the first at position `start`, and values.

        Shared key heads are repeated for every query head, unless the fused kernels take them as they are.
        """
        if self.rule.is_scaled_dot_softmax:
            return key, value
        if self.key_heads != self.heads:
            key, value = (each.repeat_interleave(self.heads // self.key_heads, dim=1) for each in (key, value))
        return self.rule.project_keys(key, start), value

    def _heads(self, packed: Tensor, queries: int) -> tuple[Tensor, ...]:
        """Split packed projections [B, T, ...]: `queries` query heads, then keys and values: [B, heads, T, C]."""
        b, t, _ = packed.shape
        head = self.width // self.heads
        if self.key_heads == self.heads:  # parts of one size
            heads = packed.view(b, t, -1, self.heads, head)  # [B, T, n, H, C]
            return heads.transpose(1, 3).unbind(2)
        counts = [queries] * (queries > 0)
        if packed.shape[2] > queries * head:
            counts += [self.key_heads] * 2
        return packed.view(b, t, -1, head).transpose(1, 2).split(counts, dim=1)  # type: ignore[no-any-return, no-untyped-call]


def _check(rule: Attention) -> None:
    if rule.coverage is not None:
        raise ConfigError(
            "model/attention/coverage is for recurrent decoders, which process one query after the other: use "
            "model=bahdanau or luong, or model/attention/coverage=none"
        )
    if isinstance(rule.normalizer, Hard) and rule.normalizer.estimator == "score":
        raise ConfigError(
            "model.attention.normalizer.estimator=score is for recurrent models, which have a single attention: use "
            "model=bahdanau or luong, or estimator=gumbel"
        )


def _scaled_dot(query_width: int, key_width: int, heads: int) -> Attention:
    return Attention(query_width, key_width, heads, score=ScaledDot)
