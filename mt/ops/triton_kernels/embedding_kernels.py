"""Embeddings with positions and dropout, in one pass each way.

Shapes: N = B T positions of B sentences, T length, D width, V vocabulary. A program of the grid takes ROWS positions;
COLUMNS is the smallest power of two that holds D.

    x = m * (scale * E[token] + c[position])        m: the dropout mask, see dropout_mask.py
"""

import triton
import triton.language as tl

from mt.ops.triton_kernels.dropout_mask import dropout_scale


@triton.jit(do_not_specialize=["count", "T"])
def embedding_forward(
    tokens,
    weight,
    codes,
    seed,
    states,
    count,
    T,
    code_stride,
    scale,
    D: tl.constexpr,
    SHARE: tl.constexpr,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
):
    """`tokens` [N] int64, `weight` E [V, D], `codes` [T, D] with rows `code_stride` apart -> `states` x [N, D].

    Reads and writes N D; the codes stay in the cache.
    """
    rows = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    columns = tl.arange(0, COLUMNS)
    inside = (rows < count)[:, None] & (columns < D)[None, :]
    token = tl.load(tokens + rows, mask=rows < count, other=0)
    x = scale * tl.load(weight + token[:, None] * D + columns[None, :], mask=inside, other=0.0).to(tl.float32)
    x += tl.load(codes + (rows % T)[:, None] * code_stride + columns[None, :], mask=inside, other=0.0).to(tl.float32)
    if SHARE > 0:
        x *= dropout_scale(tl.load(seed), rows, 0, SHARE, ROWS, COLUMNS)
    tl.store(states + rows[:, None] * D + columns[None, :], x, mask=inside)


@triton.jit(do_not_specialize=["count"])
def embedding_backward(
    d_states,
    seed,
    d_vectors,
    count,
    scale,
    D: tl.constexpr,
    SHARE: tl.constexpr,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
):
    """m * dx times `scale`: [N, D] float32, the gradient of the rows of E that were read. Reads and writes N D."""
    rows = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    columns = tl.arange(0, COLUMNS)
    inside = (rows < count)[:, None] & (columns < D)[None, :]
    places = rows[:, None] * D + columns[None, :]
    gradient = scale * tl.load(d_states + places, mask=inside, other=0.0).to(tl.float32)
    if SHARE > 0:
        gradient *= dropout_scale(tl.load(seed), rows, 0, SHARE, ROWS, COLUMNS)
    tl.store(d_vectors + places, gradient, mask=inside)
