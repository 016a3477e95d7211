"""A residual connection with dropout, alone or followed by layer normalisation, in one pass each way.

Shapes: N rows (positions of sentences), D width. A program of the grid takes ROWS rows at a time; COLUMNS is the
smallest power of two that holds D. Everything is computed in float32; `states` and `output` may have other types.

    r = x + m * f            m: the dropout mask, see dropout_mask.py
    y = (r - mean(r)) / sqrt(var(r) + eps) * gain + shift

The backward pass computes r again from x and f, so that the forward pass writes nothing but y and two numbers a row.
"""

import triton
import triton.language as tl

from mt.ops.triton_kernels.dropout_mask import dropout_scale


@triton.jit(do_not_specialize=["count"])
def residual_forward(
    states, output, seed, total, count, D: tl.constexpr, SHARE: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr
):
    """r [N, D] from `states` x and `output` f, both [N, D]. Reads 2 N D, writes N D."""
    rows = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    columns = tl.arange(0, COLUMNS)
    inside = (rows < count)[:, None] & (columns < D)[None, :]
    places = rows[:, None] * D + columns[None, :]
    added = tl.load(output + places, mask=inside, other=0.0).to(tl.float32)
    if SHARE > 0:
        added *= dropout_scale(tl.load(seed), rows, 0, SHARE, ROWS, COLUMNS)
    tl.store(total + places, tl.load(states + places, mask=inside, other=0.0).to(tl.float32) + added, mask=inside)


@triton.jit(do_not_specialize=["count"])
def masked_gradient(
    d_total, seed, d_output, count, D: tl.constexpr, SHARE: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr
):
    """The gradient m * dr of f: [N, D], from `d_total` [N, D]. Reads N D, writes N D."""
    rows = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    columns = tl.arange(0, COLUMNS)
    inside = (rows < count)[:, None] & (columns < D)[None, :]
    places = rows[:, None] * D + columns[None, :]
    gradient = tl.load(d_total + places, mask=inside, other=0.0).to(tl.float32)
    if SHARE > 0:
        gradient *= dropout_scale(tl.load(seed), rows, 0, SHARE, ROWS, COLUMNS)
    tl.store(d_output + places, gradient, mask=inside)


@triton.jit(do_not_specialize=["count"])
def normalised_forward(
    states,
    output,
    gain,
    shift,
    seed,
    normal,
    means,
    scales,
    count,
    eps,
    D: tl.constexpr,
    SHARE: tl.constexpr,
    ADDS: tl.constexpr,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
):
    """y [N, D] into `normal`; mean(r) [N] and 1 / sqrt(var(r) + eps) [N]. Reads 2 N D, writes N D.

    Without ADDS, r is x: layer normalisation alone, and `output` is not read.
    """
    rows = tl.program_id(0).to(tl.int64) * ROWS + tl.arange(0, ROWS)
    columns = tl.arange(0, COLUMNS)
    inside = (rows < count)[:, None] & (columns < D)[None, :]
    places = rows[:, None] * D + columns[None, :]
    total = tl.load(states + places, mask=inside, other=0.0).to(tl.float32)
    if ADDS:
        added = tl.load(output + places, mask=inside, other=0.0).to(tl.float32)
        if SHARE > 0:
            added *= dropout_scale(tl.load(seed), rows, 0, SHARE, ROWS, COLUMNS)
        total += added
    mean = tl.sum(total, axis=1) / D
    centred = tl.where(inside, total - mean[:, None], 0.0)
    scale = 1.0 / tl.sqrt(tl.sum(centred * centred, axis=1) / D + eps)
    gains = tl.load(gain + columns, mask=columns < D, other=0.0).to(tl.float32)
    shifts = tl.load(shift + columns, mask=columns < D, other=0.0).to(tl.float32)
    tl.store(normal + places, centred * scale[:, None] * gains[None, :] + shifts[None, :], mask=inside)
    tl.store(means + rows, mean, mask=rows < count)
    tl.store(scales + rows, scale, mask=rows < count)


@triton.jit(do_not_specialize=["count"])
def normalised_backward(
    d_normal,
    states,
    output,
    gain,
    seed,
    means,
    scales,
    d_states,
    d_output,
    partial,
    count,
    D: tl.constexpr,
    SHARE: tl.constexpr,
    ADDS: tl.constexpr,
    ROWS: tl.constexpr,
    COLUMNS: tl.constexpr,
):
    """The gradients of x and f, each [N, D], and partial sums of those of gain and shift. Reads 3 N D, writes 2 N D.

    With z = (r - mean) * scale and g = dy * gain, the gradient of r is scale (g - mean(g) - z mean(g z)) (Ba et al.
    2016, equation 4, by the chain rule). Each of the P programs of the grid takes every P-th block of rows and writes
    its own sums of dy z and of dy to `partial` [2, P, D]. Adding these afterwards gives the same bits in every run,
    which atomic additions do not.
    """
    program, programs = tl.program_id(0), tl.num_programs(0)
    columns = tl.arange(0, COLUMNS)
    gains = tl.load(gain + columns, mask=columns < D, other=0.0).to(tl.float32)
    d_gain = tl.zeros((ROWS, COLUMNS), tl.float32)
    d_shift = tl.zeros((ROWS, COLUMNS), tl.float32)
    for block in range(program, tl.cdiv(count, ROWS), programs):
        rows = (block * ROWS + tl.arange(0, ROWS)).to(tl.int64)
        inside = (rows < count)[:, None] & (columns < D)[None, :]
        places = rows[:, None] * D + columns[None, :]
        gradient = tl.load(d_normal + places, mask=inside, other=0.0).to(tl.float32)
        total = tl.load(states + places, mask=inside, other=0.0).to(tl.float32)
        if ADDS:
            added = tl.load(output + places, mask=inside, other=0.0).to(tl.float32)
            if SHARE > 0:
                mask = dropout_scale(tl.load(seed), rows, 0, SHARE, ROWS, COLUMNS)
                added *= mask
            total += added
        mean = tl.load(means + rows, mask=rows < count, other=0.0)
        scale = tl.load(scales + rows, mask=rows < count, other=0.0)
        z = tl.where(inside, (total - mean[:, None]) * scale[:, None], 0.0)
        d_gain += gradient * z
        d_shift += gradient
        gradient *= gains[None, :]
        along = tl.sum(gradient * z, axis=1) / D
        d_total = scale[:, None] * (gradient - (tl.sum(gradient, axis=1) / D)[:, None] - z * along[:, None])
        tl.store(d_states + places, d_total, mask=inside)
        if ADDS:
            if SHARE > 0:
                d_total *= mask
            tl.store(d_output + places, d_total, mask=inside)
    here = program * D + columns
    tl.store(partial + here, tl.sum(d_gain, axis=0), mask=columns < D)
    tl.store(partial + programs * D + here, tl.sum(d_shift, axis=0), mask=columns < D)
