"""The dropout mask of a tile of a matrix, made from a seed whenever it is needed, so that it is never stored.

The mask depends on the seed, the row and the column alone, not on how a kernel divides the matrix into tiles. So the
backward pass makes the mask of the forward pass again. The numbers are those of Philox (Salmon et al. 2011,
https://doi.org/10.1145/2063384.2063405), which gives four words for each counter: four neighbours in a row share one.
"""

import triton
import triton.language as tl


@triton.jit
def dropout_scale(seed, rows, first_column, SHARE: tl.constexpr, ROWS: tl.constexpr, COLUMNS: tl.constexpr):
    """0 for a `SHARE` of the elements, 1 / (1 - SHARE) for the others: [ROWS, COLUMNS] float32.

    `seed` is an int64; `rows` [ROWS] are the numbers of the rows; the columns are the `COLUMNS` ones from
    `first_column` on. Both are multiples of 4.
    """
    quarters = first_column // 4 + tl.arange(0, COLUMNS // 4)
    zero = tl.zeros((ROWS, COLUMNS // 4), tl.uint32)
    column, row = zero + quarters[None, :].to(tl.uint32), zero + rows[:, None].to(tl.uint32)
    a, b, c, d = tl.philox(seed, column, row, zero, zero)
    words = tl.reshape(tl.join(tl.join(a, c), tl.join(b, d)), (ROWS, COLUMNS)).to(tl.int32, bitcast=True)
    SMALLEST_KEPT: tl.constexpr = int(SHARE * 4294967296.0) - 2147483648
    SCALE: tl.constexpr = 1.0 / (1.0 - SHARE)
    return tl.where(words >= SMALLEST_KEPT, SCALE, 0.0)
