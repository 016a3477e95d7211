"""Sentences by length: where a model that must remember a sentence in one vector falls behind one that looks back.

The plot of Bahdanau et al. 2015, "Neural Machine Translation by Jointly Learning to Align and Translate", figure 2.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from mt.evaluation.metrics import UNSPACED

STEPS = (1, 2, 5, 10, 20, 50, 100, 200, 500)
"""Words from one edge to the next; the first of these that needs few enough buckets is taken."""


@dataclass(frozen=True)
class Bucket:
    """Sentences of `first` to `last` words; `rows` are their places in the set, in order."""

    first: int
    last: int
    rows: list[int]

    @property
    def label(self) -> str:
        """`4`, or `8–12`."""
        return str(self.first) if self.first == self.last else f"{self.first}–{self.last}"


def length_buckets(lengths: Sequence[int], smallest: int, most: int = 8) -> list[Bucket]:
    """Cut a set by length into buckets that each hold enough sentences to be scored.

    Edges stand at multiples of a step. From the longest sentences down, neighbouring steps are joined until a bucket
    holds enough; what is left over at the short end joins the last bucket that did.

    Args:
        lengths: words of each sentence.
        smallest: number of sentences in each bucket; a set that has fewer is one bucket.
        most: number of buckets.

    Returns:
        Buckets from short to long, which hold every sentence once.
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


def is_unspaced(language: str) -> bool:
    """Whether a language is written without spaces between words."""
    return language.replace("-", "_").split("_")[0].lower() in UNSPACED | {"zh", "ja"}


def text_length(text: str, language: str) -> int:
    """Words of a text as spaces part them; characters in languages written without spaces."""
    return len("".join(text.split())) if is_unspaced(language) else len(text.split())
