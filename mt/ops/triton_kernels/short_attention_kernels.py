"""Triton kernels of `mt.ops.short_attention`.

All keys of a sentence fit in one tile, so the softmax is computed at once, and the backward pass recomputes it from the
projections: nothing but the inputs has to be kept. A program of the backward pass owns the keys and values of one head
of one sentence and goes through the queries. No two programs add to the same gradient: every run gives the same bits.

Shapes: B sentences, T queries, S keys, H query heads, G query heads to a head of keys, C width of a head. The element
(b, t, h, c) of a tensor lies at b * (its batch stride) + t * (its position stride) + h * C + c.
"""

from __future__ import annotations

import triton
import triton.language as tl

LOG2_E: tl.constexpr = tl.constexpr(1.4426950408889634)


@triton.jit
def _weights(query, key, bias, sentence, position, own, keys, scale, HAS_BIAS: tl.constexpr, CAUSAL: tl.constexpr):
    """softmax(query key^T scale + bias) [M, N] in float32: 0 at hidden keys, a row of zeros if all keys are hidden."""
    scores = tl.dot(query, tl.trans(key)) * (scale * LOG2_E)
    seen = (own < keys)[None, :]
    if HAS_BIAS:
        added = tl.load(bias + sentence * keys + own, mask=own < keys, other=-float("inf")).to(tl.float32)
        scores += added[None, :] * LOG2_E
    if CAUSAL:
        seen = seen & (position[:, None] >= own[None, :])
    scores = tl.where(seen, scores, -float("inf"))
    top = tl.max(scores, 1)
    top = tl.where(top == -float("inf"), 0.0, top)
    mass = tl.exp2(scores - top[:, None])
    total = tl.sum(mass, 1)
    return mass / tl.where(total > 0.0, total, 1.0)[:, None]


@triton.jit
def attention_forward(
    query, key, value, bias, context,
    query_batch, query_step, key_batch, key_step, context_batch, context_step,
    heads, queries, keys, scale,
    GROUP: tl.constexpr, C: tl.constexpr, M: tl.constexpr, N: tl.constexpr,
    HAS_BIAS: tl.constexpr, CAUSAL: tl.constexpr,
):  # fmt: skip
    """The contexts of M queries of one head: reads their queries, and all keys and values, once."""
    sentence, head = (tl.program_id(0) // heads).to(tl.int64), tl.program_id(0) % heads
    position, own, width = tl.program_id(1) * M + tl.arange(0, M), tl.arange(0, N), tl.arange(0, C)
    real, there = (position < queries)[:, None], (own < keys)[:, None]
    at_query = sentence * query_batch + position[:, None] * query_step + head * C + width[None, :]
    at_key = sentence * key_batch + own[:, None] * key_step + (head // GROUP) * C + width[None, :]
    q = tl.load(query + at_query, mask=real, other=0.0)
    k = tl.load(key + at_key, mask=there, other=0.0)
    v = tl.load(value + at_key, mask=there, other=0.0)
    weights = _weights(q, k, bias, sentence, position, own, keys, scale, HAS_BIAS, CAUSAL)
    mean = tl.dot(weights.to(v.dtype), v)
    at_context = sentence * context_batch + position[:, None] * context_step + head * C + width[None, :]
    tl.store(context + at_context, mean.to(context.dtype.element_ty), mask=real)


@triton.jit
def attention_backward(
    query, key, value, bias, d_context, d_query, d_key, d_value,
    query_batch, query_step, key_batch, key_step, context_batch, context_step,
    d_query_batch, d_query_step, d_key_batch, d_key_step,
    key_heads, queries, keys, scale,
    GROUP: tl.constexpr, C: tl.constexpr, M: tl.constexpr, N: tl.constexpr,
    HAS_BIAS: tl.constexpr, CAUSAL: tl.constexpr, TILES: tl.constexpr,
):  # fmt: skip
    """The gradients of the keys and values of one head, and of the queries of its group.

    With weights P and the gradient dO of the contexts:  dV = P^T dO,  dP = dO V^T,  dS = P (dP - rowsum(P dP)) scale,
    dQ = dS K,  dK = dS^T Q.
    """
    sentence, key_head = (tl.program_id(0) // key_heads).to(tl.int64), tl.program_id(0) % key_heads
    own, width = tl.arange(0, N), tl.arange(0, C)
    there = (own < keys)[:, None]
    at_key = sentence * key_batch + own[:, None] * key_step + key_head * C + width[None, :]
    k = tl.load(key + at_key, mask=there, other=0.0)
    v = tl.load(value + at_key, mask=there, other=0.0)
    dk, dv = tl.zeros((N, C), tl.float32), tl.zeros((N, C), tl.float32)
    for member in range(GROUP):
        head = key_head * GROUP + member
        for tile in range(TILES):
            position = tile * M + tl.arange(0, M)
            real = (position < queries)[:, None]
            at_query = sentence * query_batch + position[:, None] * query_step + head * C + width[None, :]
            at_context = sentence * context_batch + position[:, None] * context_step + head * C + width[None, :]
            q = tl.load(query + at_query, mask=real, other=0.0)
            d_out = tl.load(d_context + at_context, mask=real, other=0.0).to(q.dtype)
            weights = _weights(q, k, bias, sentence, position, own, keys, scale, HAS_BIAS, CAUSAL)
            dv += tl.dot(tl.trans(weights.to(q.dtype)), d_out)
            d_weights = tl.dot(d_out, tl.trans(v))
            mean = tl.sum(weights * d_weights, 1)
            d_scores = (weights * (d_weights - mean[:, None]) * scale).to(q.dtype)
            dq = tl.dot(d_scores, k)
            dk += tl.dot(tl.trans(d_scores), q)
            at_d_query = sentence * d_query_batch + position[:, None] * d_query_step + head * C + width[None, :]
            tl.store(d_query + at_d_query, dq.to(d_query.dtype.element_ty), mask=real)
    at_d_key = sentence * d_key_batch + own[:, None] * d_key_step + key_head * C + width[None, :]
    tl.store(d_key + at_d_key, dk.to(d_key.dtype.element_ty), mask=there)
    tl.store(d_value + at_d_key, dv.to(d_value.dtype.element_ty), mask=there)
