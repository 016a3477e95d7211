"""Which pairs of several parts of a corpus an epoch has: the parts by weights or by a temperature.

With a temperature T, a part of n pairs is drawn with a probability proportional to n^(1/T): 1 keeps the sizes, and the
larger T is, the more alike are the parts (Arivazhagan et al. 2019, "Massively Multilingual Neural Machine Translation
in the Wild", section 4.2, https://arxiv.org/abs/1907.05019; multilingual BERT smooths so with T = 1/0.7).
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

from mt.errors import UserError

Rows = npt.NDArray[np.int64]
MOST_DRAWS = 2_000_000_000
"""Largest number of pairs of an epoch."""


class MixtureSampling:
    """The rows of each epoch, a pure function of (seed, epoch).

    An epoch has every pair of the largest part once, and of the other parts as many pairs as their shares say. The
    pairs of a part are drawn without replacement, on and on through all epochs: all of them once, in a random order,
    before any comes again.

    Args:
        parts: [N] the number of the part of each row, from 0. A part without rows is left out.
        shares: how often each part is drawn, relative to the others; above 0.
        seed: seed of the random orders.

    Raises:
        UserError: an epoch would have more than `MOST_DRAWS` pairs.
    """

    def __init__(self, parts: npt.ArrayLike, shares: Sequence[float], seed: int) -> None:
        numbers = np.asarray(parts)
        self.seed = seed
        self._rows = [np.flatnonzero(numbers == part) for part in range(len(shares))]
        sizes = [len(rows) for rows in self._rows]
        largest = int(np.argmax(sizes))
        factor = sizes[largest] / shares[largest]
        self.counts = [max(1, round(factor * share)) if size else 0 for share, size in zip(shares, sizes, strict=True)]
        """Pairs of each part in an epoch."""
        if sum(self.counts) > MOST_DRAWS:
            raise UserError(
                f"data.weights: an epoch that has the largest part whole would have {sum(self.counts):,} pairs, more "
                f"than {MOST_DRAWS:,}; give the largest part a larger weight"
            )

    def __call__(self, epoch: int) -> Rows:
        """[draws] the rows of an epoch, which is counted from 0, part after part."""
        return np.concatenate([self._drawn(part, epoch) for part in range(len(self._rows))])

    def _drawn(self, part: int, epoch: int) -> Rows:
        """Places `count * epoch` to `count * (epoch + 1)` of the endless line of random orders of a part."""
        rows, count = self._rows[part], self.counts[part]
        found, place, end = [np.zeros(0, np.int64)], count * epoch, count * (epoch + 1)
        while place < end:
            turn, start = divmod(place, len(rows))
            stop = min(len(rows), start + end - place)
            order = np.random.default_rng([self.seed, part, turn]).permutation(rows)
            found.append(order[start:stop])
            place += stop - start
        return np.concatenate(found)


def shares_by_temperature(sizes: Sequence[int], temperature: float) -> list[float]:
    """The share of each part, proportional to size^(1/temperature); their sum is 1, that of an empty part 0."""
    raised = np.array([size ** (1 / temperature) if size else 0.0 for size in sizes])
    shares: list[float] = (raised / raised.sum()).tolist()
    return shares
