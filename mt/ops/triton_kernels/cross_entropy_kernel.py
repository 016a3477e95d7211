"""Label-smoothed cross entropy of rows of logits, and its gradient in place of the logits: two reads and one write.

The normaliser is computed while reading once, as in Milakov and Gimelshein 2018, "Online normalizer calculation for
softmax", https://arxiv.org/abs/1805.02867, algorithm 3.

Shapes: N rows, V vocabulary.
"""

from __future__ import annotations

import triton
import triton.language as tl
from torch import Tensor

BLOCK = 4096
"""Largest number of columns that a program holds at a time."""


@triton.jit
def cross_entropy_kernel(
    logits,
    bias,
    target,
    weights,
    likelihood,
    even,
    stride,
    smoothing,
    scale,
    VOCABULARY: tl.constexpr,
    READABLE: tl.constexpr,
    GRADIENT: tl.constexpr,
    BLOCK: tl.constexpr,
):
    """One program for each row; see `cross_entropy_rows`. `bias` and `weights` may be None."""
    row = tl.program_id(0).to(tl.int64)
    logits += row * stride
    truth = tl.load(target + row)
    true = tl.load(logits + truth).to(tl.float32)
    weight = 1.0
    if weights is not None:
        weight = tl.load(weights + row)
    if bias is not None:
        true += tl.load(bias + truth).to(tl.float32)

    columns = tl.arange(0, BLOCK)
    lowest: tl.constexpr = -3.4e38  # and not -inf, whose difference from itself is not a number
    top = tl.full([BLOCK], lowest, tl.float32)  # for each lane its largest logit so far
    mass = tl.zeros([BLOCK], tl.float32)  # and its sum of exp(logit - top)
    total = tl.zeros([BLOCK], tl.float32)
    for start in range(0, VOCABULARY, BLOCK):
        column = start + columns
        real = column < VOCABULARY
        scores = tl.load(logits + column, mask=column < READABLE, other=0.0, eviction_policy="evict_last")
        scores = scores.to(tl.float32)
        if bias is not None:
            scores += tl.load(bias + column, mask=real, other=0.0).to(tl.float32)
        total += tl.where(real, scores, 0.0)
        scores = tl.where(real, scores, float("-inf"))
        smaller = tl.exp(-tl.abs(scores - top))
        mass = tl.where(scores > top, mass * smaller + 1.0, mass + smaller)
        top = tl.maximum(top, scores)
    highest = tl.max(top, axis=0)
    normalizer = highest + tl.log(tl.sum(mass * tl.exp(top - highest), axis=0))
    tl.store(likelihood + row, weight * (normalizer - true))
    tl.store(even + row, weight * (normalizer - tl.sum(total, axis=0) / VOCABULARY))

    if GRADIENT:
        blocks: tl.constexpr = (READABLE + BLOCK - 1) // BLOCK
        for number in range(0, blocks):  # backwards: what was read last is still in the cache
            column = (blocks - 1 - number) * BLOCK + columns
            real = column < VOCABULARY
            scores = tl.load(logits + column, mask=column < READABLE, other=0.0).to(tl.float32)
            if bias is not None:
                scores += tl.load(bias + column, mask=real, other=0.0).to(tl.float32)
            wanted = smoothing / VOCABULARY + tl.where(column == truth, 1.0 - smoothing, 0.0)
            gradient = tl.where(real, (tl.exp(scores - normalizer) - wanted) * (weight * scale), 0.0)
            tl.store(logits + column, gradient.to(logits.dtype.element_ty), mask=column < READABLE)


def cross_entropy_rows(
    logits: Tensor,
    bias: Tensor | None,
    target: Tensor,
    weights: Tensor | None,
    likelihood: Tensor,
    even: Tensor,
    smoothing: float,
    scale: float,
    gradient: bool,
    readable: int,
) -> None:
    """Run the kernel; the arguments are those of `mt.ops.cross_entropy.consume_rows`.

    Args:
        readable: columns of a row that may be read and overwritten, at least V.
    """
    rows, vocabulary = logits.shape
    if rows:
        block = min(BLOCK, triton.next_power_of_2(readable))
        cross_entropy_kernel[(rows,)](
            logits,
            bias,
            target,
            weights,
            likelihood,
            even,
            logits.stride(0),
            smoothing,
            scale,
            VOCABULARY=vocabulary,
            READABLE=readable,
            GRADIENT=gradient,
            BLOCK=block,
            num_warps=max(1, block // 256),
        )
