"""The order of the batches of a pool, such that all lanes have batches of like work at the same time.

The processes of a run wait for each other in each update. So batch number n of every lane is, as nearly as the pool
allows, at the same place among the batches of its pool in the order of their work. The places are those of the golden
ratio's sequence, which are evenly distributed, from a random beginning.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

GOLDEN = (5**0.5 - 1) / 2

ORDERING = 5
"""Tells the random numbers of the order from those of other uses of the same seed."""


def matched_order(work: npt.ArrayLike, first: int, *key: int) -> Sequence[int]:
    """The numbers of the batches of a pool in the order in which they are used.

    Args:
        work: [M] the work of each batch.
        first: number of the lane's batches in this epoch before this pool.
        key: the seed and the epoch; the same for all lanes.
    """
    rising = np.argsort(np.asarray(work), kind="stable").tolist()
    begin = float(np.random.default_rng([ORDERING, *key]).random())
    count, left, order = len(rising), list(range(len(rising))), list[int]()
    for number in range(first, first + count):
        wanted = (begin + number * GOLDEN) % 1.0 * count
        place = bisect_left(left, wanted)
        if place == len(left) or (place > 0 and wanted - left[place - 1] <= left[place] - wanted):
            place -= 1
        order.append(rising[left.pop(place)])
    return order
