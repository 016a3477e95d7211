"""How the shards of an epoch are dealt to lanes: a pure function of the seed, the epoch and the sizes of the shards.

A lane is a stream of pairs that one process reads at a time. Their number belongs to the run, not to its processes, so
that another number of processes reads the same lanes.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

TURN_ROWS = 512
"""Rows of a shard that several lanes share which one of them reads in a turn."""

DEALING = 3
"""Tells the random numbers of the dealing from those of other uses of the same seed."""


@dataclass(frozen=True)
class Piece:
    """A shard for one lane: the whole of it, or every `lanes`-th turn of `TURN_ROWS` rows.

    Attributes:
        shard: its number.
        lanes: how many lanes share it.
        turn: which of the turns is this lane's, from 0.
    """

    shard: int
    lanes: int = 1
    turn: int = 0

    def rows(self, first: int, count: int) -> npt.NDArray[np.int64]:
        """Which of the rows `first` to before `first + count` are in this piece."""
        rows = np.arange(first, first + count)
        return rows if self.lanes == 1 else rows[rows // TURN_ROWS % self.lanes == self.turn]


def deal(sizes: Sequence[int], lanes: int, *key: int) -> list[list[Piece]]:
    """The pieces of each lane, in the order in which it reads them; all lanes get about as many bytes.

    A shard, in a random order, goes to the lane that has least, whole, if that lane then has no more than its share of
    all bytes. Otherwise all lanes share the shard.

    Args:
        sizes: bytes of each shard.
        lanes: 1 or more.
        key: the seed, the epoch, and what else the order depends on.
    """
    dealt = [list[Piece]() for _ in range(lanes)]
    loads = [0.0] * lanes
    share = sum(sizes) / lanes * (1 + 1e-9)
    for shard in np.random.default_rng([DEALING, *key]).permutation(len(sizes)).tolist():
        least = loads.index(min(loads))
        if loads[least] + sizes[shard] <= share:
            dealt[least].append(Piece(shard))
            loads[least] += sizes[shard]
            continue
        for lane in range(lanes):
            dealt[lane].append(Piece(shard, lanes, (lane + shard) % lanes))
            loads[lane] += sizes[shard] / lanes
    return dealt
