"""The non-linearity of a feed-forward network with dropout, in one pass each way.

Shapes: N rows, F inner width. `inner` z is [N, F], for SwiGLU [N, 2 F]: gate and value side by side. A program takes
tiles of ROWS x COLUMNS elements. Everything is computed in float32.

    relu:    h = m * max(z, 0)
    gelu:    h = m * z (1 + erf(z / sqrt(2))) / 2          Hendrycks and Gimpel 2016
    swiglu:  h = m * silu(gate) * value                    Shazeer 2020, equation 6

m is the dropout mask, see dropout_mask.py.
"""

import triton
import triton.language as tl

from mt.ops.triton_kernels.dropout_mask import dropout_scale


@triton.jit(do_not_specialize=["count"])
def activation_forward(
    inner, seed, hidden, count, F, KIND: tl.constexpr, SHARE: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr
):
    """h [N, F] into `hidden`, which for relu may be `inner` itself. Reads N F (2 N F for swiglu), writes N F."""
    columns = tl.program_id(0) * COLUMNS + tl.arange(0, COLUMNS)
    rows = tl.program_id(1).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    inside = (rows < count)[:, None] & (columns < F)[None, :]
    width = 2 * F if KIND == "swiglu" else F
    z = tl.load(inner + rows[:, None] * width + columns[None, :], mask=inside, other=0.0).to(tl.float32)
    if KIND == "relu":
        h = tl.maximum(z, 0.0)
    elif KIND == "gelu":
        h = z * 0.5 * (1.0 + tl.erf(z * 0.7071067811865476))
    else:
        value = tl.load(inner + rows[:, None] * width + columns[None, :] + F, mask=inside, other=0.0).to(tl.float32)
        h = z * tl.sigmoid(z) * value
    if SHARE > 0:
        h *= dropout_scale(tl.load(seed), rows, tl.program_id(0) * COLUMNS, SHARE, ROWS, COLUMNS)
    tl.store(hidden + rows[:, None] * F + columns[None, :], h, mask=inside)


@triton.jit(do_not_specialize=["count"])
def activation_backward(
    d_hidden,
    saved,
    seed,
    d_inner,
    partial,
    count,
    F,
    KIND: tl.constexpr,
    SHARE: tl.constexpr,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
):
    """The gradient of z into `d_inner`, and its sums over parts of the rows, the gradient of a bias inside z.

    `saved` is h for relu, which says where both z and m are not 0, and z otherwise. `partial` is [P, width of z]
    float32. The grid is [blocks of columns, P]; program p of P takes every P-th block of rows, so that the sums have
    the same bits in every run. Reads 2 N F and writes N F; for swiglu 3 and 2.
    """
    columns = tl.program_id(0) * COLUMNS + tl.arange(0, COLUMNS)
    program, programs = tl.program_id(1), tl.num_programs(1)
    width = 2 * F if KIND == "swiglu" else F
    sums = tl.zeros((ROWS, COLUMNS), tl.float32)
    value_sums = tl.zeros((ROWS, COLUMNS), tl.float32)
    for block in range(program, tl.cdiv(count, ROWS), programs):
        rows = (block * ROWS + tl.arange(0, ROWS)).to(tl.int64)
        inside = (rows < count)[:, None] & (columns < F)[None, :]
        places = rows[:, None] * width + columns[None, :]
        gradient = tl.load(d_hidden + rows[:, None] * F + columns[None, :], mask=inside, other=0.0).to(tl.float32)
        z = tl.load(saved + places, mask=inside, other=0.0).to(tl.float32)
        if KIND == "relu":
            gradient = tl.where(z > 0, gradient * (1.0 / (1.0 - SHARE)), 0.0)
        else:
            if SHARE > 0:
                gradient *= dropout_scale(tl.load(seed), rows, tl.program_id(0) * COLUMNS, SHARE, ROWS, COLUMNS)
            if KIND == "gelu":
                below = 0.5 * (1.0 + tl.erf(z * 0.7071067811865476))
                gradient *= below + z * tl.exp(-0.5 * z * z) * 0.3989422804014327
            else:
                value = tl.load(saved + places + F, mask=inside, other=0.0).to(tl.float32)
                gate = tl.sigmoid(z)
                d_value = gradient * z * gate
                gradient *= value * gate * (1.0 + z * (1.0 - gate))
                value_sums += d_value
                tl.store(d_inner + places + F, d_value, mask=inside)
        sums += gradient
        tl.store(d_inner + places, gradient, mask=inside)
    here = partial + program.to(tl.int64) * width + columns
    tl.store(here, tl.sum(sums, axis=0), mask=columns < F)
    if KIND == "swiglu":
        tl.store(here + F, tl.sum(value_sums, axis=0), mask=columns < F)
