"""The sums of the columns of a matrix, such as the gradient of a bias, in two steps.

Shapes: N rows, W columns, P programs that each sum a part of the rows, G groups of sums.
"""

import triton
import triton.language as tl


@triton.jit(do_not_specialize=["count"])
def partial_column_sums(matrix, partial, count, W, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """Sums of `matrix` [N, W] over parts of its rows: `partial` [P, W] float32. Reads N W.

    The grid is [blocks of columns, P]; program p of P takes every P-th block of rows. Atomic additions would need no
    second sum over P, but their order, and so the last bits of the result, would differ from run to run.
    """
    columns = tl.program_id(0) * COLUMNS + tl.arange(0, COLUMNS)
    program, programs = tl.program_id(1), tl.num_programs(1)
    sums = tl.zeros((ROWS, COLUMNS), tl.float32)
    for block in range(program, tl.cdiv(count, ROWS), programs):
        rows = (block * ROWS + tl.arange(0, ROWS)).to(tl.int64)
        inside = (rows < count)[:, None] & (columns < W)[None, :]
        sums += tl.load(matrix + rows[:, None] * W + columns[None, :], mask=inside, other=0.0).to(tl.float32)
    tl.store(partial + program.to(tl.int64) * W + columns, tl.sum(sums, axis=0), mask=columns < W)


@triton.jit(do_not_specialize=["P"])
def sums_of_partial_sums(partial, sums, P, W, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """`partial` [G, P, W] -> `sums` [G, W], float32, always added in the same order. The grid is [blocks of W, G]."""
    columns = tl.program_id(0) * COLUMNS + tl.arange(0, COLUMNS)
    group = tl.program_id(1)
    total = tl.zeros((ROWS, COLUMNS), tl.float32)
    for first in range(0, P, ROWS):
        rows = first + tl.arange(0, ROWS)
        inside = (rows < P)[:, None] & (columns < W)[None, :]
        total += tl.load(partial + (group * P + rows)[:, None] * W + columns[None, :], mask=inside, other=0.0)
    tl.store(sums + group * W + columns, tl.sum(total, axis=0), mask=columns < W)
