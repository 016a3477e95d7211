"""Scaled dot-product attention of short sentences in training on a CPU, by batched matrix products.

PyTorch's fused CPU kernel takes one sentence and head after the other. In bfloat16 its backward pass takes several
times as long as in float32, so autocast's tensors would have to be cast for it. In float32 it computes rows of fewer
than 16 weights one number at a time. Here one batched product computes the scores of all sentences and heads, in
autocast's type, and gradients are written into one packed tensor, which the projection's backward pass reads. The
weights are kept for the backward pass, which short sentences can afford.

Shapes: B sentences, T queries, S keys, H heads, C width of a head; T and S' the same
with those added to fill a vector.
"""

from __future__ import annotations

import math
from typing import Any

import torch
from torch import Tensor

from mt.ops.autocast import without_autocast

VECTOR = 16
"""Numbers of float32 in a vector. PyTorch's softmax is several times slower for shorter rows, so they are filled up."""

LONGEST = {torch.float32: 28, torch.bfloat16: 256}
"""Largest number of keys for which this way is the faster one, by type of the products."""


def suits(projected: Tensor, keys: int, bias: Tensor | None) -> bool:
    """Whether `batched_attention` can train this attention over `keys` keys, and is the faster way."""
    return (
        torch.is_grad_enabled()
        and not torch.compiler.is_compiling()
        and projected.requires_grad
        and projected.device.type == "cpu"
        and 0 < keys <= LONGEST.get(projected.dtype, 0)
        and projected.numel() > 0
        and (bias is None or not bool((bias == -torch.inf).all(-1).any()))
    )


def batched_attention(
    projected: Tensor, memory: Tensor | None, bias: Tensor | None, causal: bool, heads: int
) -> Tensor:
    """softmax(Q K^T / sqrt(C) + bias) V for each head (Vaswani et al. 2017, equation 1).

    Args:
        projected: [B, T, H C] queries, or [B, T, 3 H C] queries, keys and values for self-attention.
        memory: [B, S, 2 H C] keys and values; None for self-attention.
        bias: [B, 1, 1, S] added to the scores; minus infinity hides a key, but never all keys of a sentence. Without
            gradient.
        causal: query t sees keys 0..t only.
        heads: H.

    Returns:
        [B, T, H C] contexts, of the type of `projected`. They have a first derivative only.
    """
    context: Tensor = _BatchedAttention.apply(projected, memory, bias, causal, heads)  # type: ignore[no-untyped-call]
    return context


class _BatchedAttention(torch.autograd.Function):
    @staticmethod
    @without_autocast
    def forward(
        ctx: Any, projected: Tensor, memory: Tensor | None, bias: Tensor | None, causal: bool, heads: int
    ) -> Tensor:
        if memory is None:
            q, k, v = _by_head(projected, 3, heads, VECTOR)
            q = q[:, : projected.shape[1]]
        else:
            (q,), (k, v) = _by_head(projected, 1, heads, 1), _by_head(memory, 2, heads, VECTOR)
        keys = (projected if memory is None else memory).shape[1]
        scores = torch.bmm(q, k.transpose(1, 2))  # [B H, T, S']
        scale = 1 / math.sqrt(q.shape[2])
        added = _added(bias, causal, keys, scores)
        scores = torch.add(added, scores.view(-1, heads, *scores.shape[1:]), alpha=scale)  # [B, H, T, S']
        weights = torch.softmax(scores, -1).flatten(0, 1)
        ctx.save_for_backward(q, k, v, weights)
        ctx.heads, ctx.scale, ctx.keys, ctx.own = heads, scale, keys, memory is None
        return _packed(torch.bmm(weights.to(v.dtype), v)[None], heads)

    @staticmethod
    @without_autocast
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        q, k, v, weights = ctx.saved_tensors
        (d_context,) = _by_head(gradient, 1, ctx.heads, 1)
        d_own = q.new_empty(3 if ctx.own else 1, *q.shape)
        d_memory = d_own[1:] if ctx.own else k.new_empty(2, len(k), ctx.keys, k.shape[2])
        by_key = weights[..., : ctx.keys].to(v.dtype).transpose(1, 2)
        torch.bmm(by_key, d_context, out=d_memory[1])
        d_weights = torch.bmm(d_context, v.transpose(1, 2)).to(weights.dtype)
        d_scores = torch._softmax_backward_data(d_weights, weights, -1, weights.dtype)
        d_scores = d_scores.mul_(ctx.scale).to(q.dtype)
        torch.bmm(d_scores, k, out=d_own[0])
        torch.bmm(d_scores[..., : ctx.keys].transpose(1, 2), q, out=d_memory[0])
        d_projected = _packed(d_own, ctx.heads)
        return d_projected, None if ctx.own else _packed(d_memory, ctx.heads), None, None, None


def _by_head(packed: Tensor, parts: int, heads: int, shortest: int) -> tuple[Tensor, ...]:
    """[B, T, parts H C] -> each part [B H, T, C], filled with zeros up to `shortest` positions."""
    b, t, _ = packed.shape
    split = packed.view(b, t, parts, heads, -1).permute(2, 0, 3, 1, 4)  # [parts, B, H, T, C]
    if t >= shortest:
        return split.contiguous().flatten(1, 2).unbind(0)
    filled = packed.new_empty(parts, b, heads, shortest, split.shape[4])
    filled[..., :t, :] = split
    filled[..., t:, :] = 0.0
    return filled.flatten(1, 2).unbind(0)


def _packed(parts: Tensor, heads: int) -> Tensor:
    """[parts, B H, T, C] -> [B, T, parts H C], by one copy."""
    count, _, length, width = parts.shape
    return parts.view(count, -1, heads, length, width).permute(1, 3, 0, 2, 4).flatten(2)


def _added(bias: Tensor | None, causal: bool, keys: int, scores: Tensor) -> Tensor:
    """What is added to the scores [B H, T, S']: minus infinity at keys that a query may not see. At least float32.

    Returns:
        [B or 1, 1, T or 1, S'].
    """
    rows, filled = scores.shape[1:]
    added = scores.new_zeros(1, 1, 1, filled, dtype=torch.promote_types(scores.dtype, torch.float32))
    added[..., keys:] = -torch.inf
    if bias is not None:
        added = added.repeat(len(bias), 1, 1, 1)
        added[..., :keys] = bias
    if causal:
        added = added + added.new_full((rows, filled), -torch.inf).triu_(1)
    return added
