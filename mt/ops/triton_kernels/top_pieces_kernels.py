"""The Triton kernel of `mt.ops.top_pieces`: a program holds a whole row of logits in registers, and reads it once."""

from __future__ import annotations

import triton
import triton.language as tl


@triton.jit
def top_pieces_kernel(logits, barred, before, values, pieces, scores, stride, vocabulary, count, V: tl.constexpr):
    """One row: see `top_pieces`. `stride` is that of the rows, V a power of two of at least `vocabulary`."""
    row, ids = tl.program_id(0).to(tl.int64), tl.arange(0, V)
    real = ids < vocabulary
    row_of_logits = tl.load(logits + row * stride + ids, mask=real, other=-float("inf")).to(tl.float32)
    shifted = row_of_logits - tl.max(row_of_logits, 0)
    log_probs = shifted - tl.log(tl.sum(tl.exp(shifted), 0))
    log_probs += tl.load(barred + ids, mask=real, other=-float("inf"))
    left = tl.load(before + row) + log_probs
    for place in range(count):
        best = tl.max(left, 0)
        piece = tl.min(tl.where(left == best, ids, vocabulary - 1), 0)  # nothing equals NaN
        tl.store(values + row * count + place, best)
        tl.store(pieces + row * count + place, piece.to(tl.int64))
        tl.store(scores + row * count + place, tl.sum(tl.where(ids == piece, log_probs, 0.0), 0))
        left = tl.where(ids == piece, -float("inf"), left)
