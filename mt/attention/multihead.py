"""Multi-head scaled dot-product attention (Vaswani et al. 2017, section 3.2), for training and for decoding.

Shapes: B batch, T queries, S keys, D model width, H heads, C = D / H width of a head.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from mt.linear import Linear, linear


def visibility_bias(visible: Tensor) -> Tensor:
    """What is added to the scores of keys: 0 where a key may be seen, minus infinity where not.

    Made once a batch and used by every layer.

    Args:
        visible: [B, S] bool.

    Returns:
        [B, 1, 1, S] float, which stands for every head and query.
    """
    bias = torch.zeros(visible.shape, device=visible.device)
    return bias.masked_fill_(~visible, -torch.inf)[:, None, None, :]


def causal_bias(length: int, device: torch.device) -> Tensor:
    """[T, T] bias under which position t sees positions 0..t."""
    return torch.full((length, length), -torch.inf, device=device).triu_(1)


def attend(
    query: Tensor,
    key: Tensor,
    value: Tensor,
    bias: Tensor | None = None,
    causal: bool = False,
    dropout: float = 0.0,
    need_weights: bool = False,
) -> tuple[Tensor, Tensor | None]:
    """softmax(Q K^T / sqrt(C) + bias) V (equation 1).

    Without weights it runs through PyTorch's fused kernels; with them, step by step. Both give the same context. A
    query with nothing to see gets zeros.

    Args:
        query: [B, H, T, C].
        key: [B, H, S, C].
        value: [B, H, S, C].
        bias: added to the scores, broadcast to [B, H, T, S]; minus infinity hides a key.
        causal: query t sees keys 0..t only; needs T = S.
        dropout: share of the weights dropped.
        need_weights: also return the weights.

    Returns:
        The context [B, H, T, C], and the weights [B, H, T, S] before dropout or None.
    """
    if causal and (bias is not None or need_weights):
        triangle = causal_bias(query.shape[2], query.device)
        bias, causal = triangle if bias is None else bias + triangle, False
    if need_weights:
        weights = attention_weights(query, key, bias)
        return F.dropout(weights, dropout, training=dropout > 0) @ value, weights
    return _fused(query, key, value, bias, causal, dropout), None


def _fused(query: Tensor, key: Tensor, value: Tensor, bias: Tensor | None, causal: bool, dropout: float) -> Tensor:
    if query.device.type == "cpu" and torch.is_autocast_enabled("cpu"):
        # PyTorch's CPU kernel takes eight times as long for its backward pass in bfloat16 as in float32.
        with torch.autocast("cpu", enabled=False):
            query, key, value = query.float(), key.float(), value.float()
            return F.scaled_dot_product_attention(query, key, value, bias, dropout, causal)
    return F.scaled_dot_product_attention(query, key, value, bias, dropout, causal)


def attention_weights(query: Tensor, key: Tensor, bias: Tensor | None = None) -> Tensor:
    """softmax(Q K^T / sqrt(C) + bias), shapes as in `attend`: weights [B, H, T, S]. A hidden key weighs exactly 0."""
    scores = (query / math.sqrt(query.shape[-1])) @ key.transpose(-1, -2)
    if bias is None:
        return scores.softmax(dim=-1)
    hidden = bias == -torch.inf
    # The lowest finite number instead of minus infinity: a row with nothing to see has a softmax, and a gradient, that
    # is no NaN, and is then set to 0 with all that is hidden.
    scores = (scores + bias).masked_fill(hidden, torch.finfo(scores.dtype).min)
    return scores.softmax(dim=-1).masked_fill(hidden, 0.0)


class MultiHeadAttention(nn.Module):
    """H attentions side by side, each in its own C-dimensional projection of queries, keys and values.

    The parts are public so that each use takes what it needs: self-attention projects all three in one matrix product
    (`project_all`), attention to a memory projects keys and values once a sentence (`project_memory`) and queries at
    each position (`project_query`). Projected heads are [B, H, T, C].
    """

    def __init__(self, width: int, heads: int, dropout: float = 0.0) -> None:
        """`heads` must divide `width`; `dropout` is the share of attention weights dropped in training."""
        super().__init__()
        if width % heads:
            raise ValueError(f"{heads} heads do not divide the width {width}")
        self.width = width
        self.heads = heads
        self.dropout = dropout
        self.packed_weight = nn.Parameter(torch.empty(3 * width, width))  # queries, keys, values
        self.packed_bias = nn.Parameter(torch.zeros(3 * width))
        self.output = Linear(width, width)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Xavier-uniform for each of the four projections taken alone; no offset."""
        for part in self.packed_weight.detach().chunk(3):
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
        """Attention of `query` to `memory`, or to itself where there is no memory.

        Args:
            query: [B, T, D].
            memory: [B, S, D].
            bias: see `attend` and `visibility_bias`.
            causal: see `attend`.
            need_weights: also return the weights.

        Returns:
            [B, T, D], and the weights [B, H, T, S] or None.
        """
        if memory is None:
            q, k, v = self.project_all(query)
        else:
            q, (k, v) = self.project_query(query), self.project_memory(memory)
        return self.attend(q, k, v, bias, causal, need_weights)

    def attend(
        self,
        query: Tensor,
        key: Tensor,
        value: Tensor,
        bias: Tensor | None = None,
        causal: bool = False,
        need_weights: bool = False,
    ) -> tuple[Tensor, Tensor | None]:
        """Attention of projected heads, see `attend`, and the output projection: [B, T, D], weights or None."""
        dropout = self.dropout if self.training else 0.0
        context, weights = attend(query, key, value, bias, causal, dropout, need_weights)
        return self.output(context.transpose(1, 2).flatten(2)), weights

    def project_all(self, states: Tensor) -> tuple[Tensor, Tensor, Tensor]:
        """[B, T, D] -> queries, keys and values, each [B, H, T, C], by one matrix product."""
        query, key, value = self._heads(linear(states, self.packed_weight, self.packed_bias))
        return query, key, value

    def project_query(self, states: Tensor) -> Tensor:
        """[B, T, D] -> queries [B, H, T, C]."""
        (query,) = self._heads(linear(states, self.packed_weight[: self.width], self.packed_bias[: self.width]))
        return query

    def project_memory(self, memory: Tensor) -> tuple[Tensor, Tensor]:
        """[B, S, D] -> keys and values, each [B, H, S, C], by one matrix product."""
        key, value = self._heads(linear(memory, self.packed_weight[self.width :], self.packed_bias[self.width :]))
        return key, value

    def _heads(self, packed: Tensor) -> tuple[Tensor, ...]:
        """[B, T, n x D] -> n tensors [B, H, T, C]."""
        b, t, _ = packed.shape
        heads = packed.view(b, t, -1, self.heads, self.width // self.heads)  # [B, T, n, H, C]
        return heads.transpose(1, 3).unbind(2)
