"""The sums of the columns of a matrix: the gradient of a bias. Shapes: N rows, W columns."""

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
