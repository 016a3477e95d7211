"""Sentences by length, to see whether a model without attention is worse on long sentences than one with attention.

As in Bahdanau et al. 2015, "Neural Machine Translation by Jointly Learning to Align and Translate", figure 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Bucket widths in words; the first one that gives few enough buckets is used."""


@dataclass(frozen=True)
class Bucket:
    """Sentences of `first` to `last` words; `rows` are their row numbers in the set, in order."""

    first: int
    last: int
    rows: list[int]

    @property
    def label(self) -> str:
        """The range of lengths: `4` or `8–12`."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def length_buckets(lengths: Sequence[int], smallest: int, most: int = 8) -> list[Bucket]:
    """Divide a set by length into buckets that each hold enough sentences for a score.

    Edges are at multiples of a step. From the longest sentences down, neighbouring steps are joined until a bucket has
    enough sentences. The shortest sentences, if they are too few, join the bucket next to them.

    Args:
        lengths: number of words of each sentence.
        smallest: smallest number of sentences in a bucket; a set with fewer is one bucket.
        most: largest number of buckets.

    Returns:
        Buckets from short to long; every sentence is in exactly one.
    """
    for step in STEPS:
        buckets = _cut(lengths, step, smallest)
        if len(buckets) <= most:
            break
    return buckets


def _cut(lengths: Sequence[int], step: int, smallest: int) -> list[Bucket]:
    cells: dict[int, list[int]] = {}
    for row, length in enumerate(lengths):
        cells.setdefault(max(length - 1, 0) // step, []).append(row)  # cell c holds c * step + 1 to (c + 1) * step
    groups: list[list[int]] = [[]]  # of cells, longest first
    for cell in sorted(cells, reverse=True):
        if sum(len(cells[each]) for each in groups[-1]) >= smallest:
            groups.append([])
        groups[-1].append(cell)
    if len(groups) > 1 and sum(len(cells[each]) for each in groups[-1]) < smallest:
        short = groups.pop()
        groups[-1].extend(short)
    return [_bucket([row for cell in group for row in cells[cell]], lengths) for group in reversed(groups)]


def _bucket(rows: list[int], lengths: Sequence[int]) -> Bucket:
    held = [lengths[row] for row in rows]
    return Bucket(min(held), max(held), sorted(rows))


def text_length(text: str, spaced: bool) -> int:
    """Number of words, separated by spaces; number of characters if words are not separated (`spaced` False)."""
    return len(text.split()) if spaced else len("".join(text.split()))
