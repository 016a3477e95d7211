"""A short list of batch shapes, so that the shapes of batches repeat.

A GPU prepares work for each shape that it meets: plans of attention kernels, captured graphs, compiled code. If the
lengths of a batch are those of its longest sentences, almost every batch has a new shape. Here the lengths of a batch
come from a list of at most `MOST` pairs (S, T), chosen once for a corpus, and its number of rows follows from them.

Shapes: S source length, T target length, both in pieces and with padding.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

import numpy as np
import numpy.typing as npt

Ints = npt.NDArray[np.int64]

Shapes = Literal["exact", "few"]
"""`exact`: a batch is as long as its longest sentences; `few`: its lengths come from a list."""

MOST = 64
"""Longest list of shapes. With half as many, random sentences as long as WMT's have 11.3% padding instead of 9.6%."""
STEPS = ((24, 2), (64, 4))
"""Lengths up to the first number are multiples of the second number; longer ones of 8."""
LONGEST_STEP = 8
ROWS_STEP = 8
"""The number of rows is a multiple of this if it is at least `ROWS_STEP` times as large, so that rounding costs little.
Then the matrix products of a batch have a multiple of 16 rows."""


def shapes_for(setting: str, device: str) -> Shapes:
    """The shapes that the setting `batch.shapes` means on a kind of device: `auto` is few on a GPU, else exact."""
    if setting == "auto":
        return "few" if device == "cuda" else "exact"
    return "few" if setting == "few" else "exact"


def rounded_up(lengths: npt.ArrayLike) -> Ints:
    """The next allowed length for each length: a multiple of 2 up to 24, of 4 up to 64, and of 8 above."""
    lengths = np.asarray(lengths, dtype=np.int64)
    step = np.select([lengths <= bound for bound, _ in STEPS], [step for _, step in STEPS], LONGEST_STEP)
    rounded: Ints = -(-lengths // step) * step
    return rounded


def rows_of(sources: npt.ArrayLike, targets: npt.ArrayLike, tokens: int) -> Ints:
    """Numbers of rows of full batches of shape (S, T) within the budget, at least 1."""
    rows: Ints = np.maximum(tokens // np.maximum(sources, targets), 1).astype(np.int64)
    return np.where(rows >= ROWS_STEP**2, rows // ROWS_STEP * ROWS_STEP, rows)


class ShapeList:
    """At most `most` pairs (S, T), and the number of rows of each.

    Args:
        source_lengths: [N] of all pairs of the corpus, sorted so that neighbours are alike.
        target_lengths: [N] likewise.
        tokens: the budget: rows x S and rows x T are at most this.
        most: longest list.

    Attributes:
        sources, targets: [K] S and T of each shape. One shape has room for every pair. No S or T is larger than the
            longest sentence of that side, rounded up or not, so that no model's limit is exceeded.
        rows: [K] number of rows of a full batch.
    """

    def __init__(self, source_lengths: npt.ArrayLike, target_lengths: npt.ArrayLike, tokens: int, most: int = MOST):
        sides = np.stack([source_lengths, target_lengths]).astype(np.int32, copy=False)
        longest = np.minimum(sides.max(axis=1), tokens)
        rounded = np.minimum(rounded_up(np.arange(sides.max() + 1)).astype(np.int32)[sides], longest[:, None])
        counts: dict[tuple[int, int], int] = {}
        for shape, pairs in _full_batches(rounded, tokens):
            counts[shape] = counts.get(shape, 0) + pairs
        counts.setdefault((int(longest[0]), int(longest[1])), 0)
        shapes = _merged(np.array(list(counts), np.int64), np.array(list(counts.values()), np.int64), most)
        self.sources, self.targets = shapes.T.copy()
        self.rows = rows_of(self.sources, self.targets, tokens)

    def __len__(self) -> int:
        return len(self.rows)

    def cut(self, source_lengths: Ints, target_lengths: Ints) -> tuple[Ints, Ints]:
        """Cut pairs in their order into batches.

        Each batch has the shape with the fewest columns that the next pairs fill. Only the last batch may be smaller.

        Args:
            source_lengths, target_lengths: [N].

        Returns:
            The index of the first pair of each batch, and S and T of each batch: [M] and [M, 2].
        """
        starts, shapes = [], []
        start, end, most = 0, len(source_lengths), int(self.rows.max())
        columns = self.sources + self.targets
        while start < end:
            part = slice(start, start + most)
            longest_source = np.maximum.accumulate(source_lengths[part])
            longest_target = np.maximum.accumulate(target_lengths[part])
            last = np.minimum(self.rows, len(longest_source)) - 1
            fits = (longest_source[last] <= self.sources) & (longest_target[last] <= self.targets)
            full = fits & (self.rows == last + 1)
            chosen = int(np.where(full if full.any() else fits, columns, np.iinfo(np.int64).max).argmin())
            starts.append(start)
            shapes.append((self.sources[chosen], self.targets[chosen]))
            start += int(last[chosen]) + 1
        return np.array(starts, np.int64), np.array(shapes, np.int64)


def _full_batches(rounded: Ints, tokens: int) -> Iterable[tuple[tuple[int, int], int]]:
    """Shape and number of pairs of each batch if pairs [2, N] are cut in their order into the largest batches."""
    start, end = 0, rounded.shape[1]
    while start < end:
        most = int(rows_of(rounded[0, start], rounded[1, start], tokens))
        longest = np.maximum.accumulate(rounded[:, start : start + most], axis=1)
        count = (
            int((np.arange(1, longest.shape[1] + 1) <= rows_of(longest[0], longest[1], tokens)).nonzero()[0][-1]) + 1
        )
        yield (int(longest[0, count - 1]), int(longest[1, count - 1])), count
        start += count


def _merged(shapes: Ints, pairs: Ints, most: int) -> Ints:
    """Shapes [K, 2] reduced to `most`: again and again, the pairs of one shape move to a larger one, at least cost.

    The cost is the number of pairs times the columns that each gets more.
    """
    fits: npt.NDArray[np.bool_] = (shapes[None] >= shapes[:, None]).all(axis=2) & ~np.eye(len(shapes), dtype=bool)
    never = np.iinfo(np.int32).max
    more = np.where(fits, shapes.sum(axis=1)[None] - shapes.sum(axis=1)[:, None], never)  # [K, K] from row to column
    pairs = pairs.astype(np.float64)
    best, left = more.argmin(axis=1), np.ones(len(shapes), bool)
    while left.sum() > most:
        extra = more[np.arange(len(shapes)), best]
        moved = int(np.where(left & (extra < never), (pairs + 1) * extra, np.inf).argmin())
        pairs[best[moved]] += pairs[moved]
        left[moved], more[:, moved] = False, never
        stale = best == moved
        best[stale] = more[stale].argmin(axis=1)
    return shapes[left]
