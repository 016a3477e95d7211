"""The Triton kernel of `mt.ops.cached_attention`: a program computes one head of one row."""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def cached_attention_kernel(
    packed, keys, values, origins, position, context, rows, scale, radius,
    HEADS: tl.constexpr, KEY_HEADS: tl.constexpr, C: tl.constexpr, BLOCK: tl.constexpr, BANDED: tl.constexpr,
):  # fmt: skip
    """Writes the row's key and value into the caches, and attends to them and to those before, BLOCK at a time."""
    row, head = tl.program_id(0).to(tl.int64), tl.program_id(1)
    own = head // (HEADS // KEY_HEADS)
    width, now = tl.arange(0, C), tl.load(position)
    start = packed + row * (HEADS + 2 * KEY_HEADS) * C + width
    query = tl.load(start + head * C).to(tl.float32) * scale
    key = tl.load(start + (HEADS + own) * C)
    value = tl.load(start + (HEADS + KEY_HEADS + own) * C)
    if head % (HEADS // KEY_HEADS) == 0:
        here = ((now * rows + row) * KEY_HEADS + own) * C + width
        tl.store(keys + here, key.to(keys.dtype.element_ty))
        tl.store(values + here, value.to(values.dtype.element_ty))
    # The softmax of Milakov and Gimelshein 2018, https://arxiv.org/abs/1805.02867: the largest score so far, the sum of
    # the exponentials relative to it, and the sum of the values weighted by them.
    top = tl.sum(query * key.to(tl.float32), 0)
    total, mean = top * 0.0 + 1.0, value.to(tl.float32)
    first = 0
    if BANDED:
        first = tl.maximum(now - radius, 0) // BLOCK * BLOCK
    for begin in range(first, now, BLOCK):
        place = begin + tl.arange(0, BLOCK)
        seen = place < now
        if BANDED:
            seen = seen & (place >= now - radius)
        origin = tl.load(origins + place * rows + row, mask=seen, other=0).to(tl.int64)
        at = (((place * rows + origin) * KEY_HEADS + own) * C)[:, None] + width[None, :]
        past = tl.load(keys + at, mask=seen[:, None], other=0.0).to(tl.float32)
        scores = tl.where(seen, tl.sum(past * query[None, :], 1), -float("inf"))
        higher = tl.maximum(top, tl.max(scores, 0))
        shrink, parts = tl.exp(top - higher), tl.exp(scores - higher)
        past = tl.load(values + at, mask=seen[:, None], other=0.0).to(tl.float32)
        mean = mean * shrink + tl.sum(past * parts[:, None], 0)
        total = total * shrink + tl.sum(parts, 0)
        top = higher
    tl.store(context + (row * HEADS + head) * C + width, (mean / total).to(context.dtype.element_ty))
