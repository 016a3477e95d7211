"""A first look at a corpus: some pairs, their lengths, and a warning if they cannot be translations of each other."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import numpy as np

from mt.data.corpora.pairs import Pairs
from mt.data.inspection.alignment import BLOCK, RIGHT, Alignment, alignment_of
from mt.data.inspection.mixed_pairs import mixed_warnings
from mt.data.inspection.side_languages import Side, language_warnings
from mt.data.text.folding import folded

BLOCKS = 20
"""Blocks of consecutive pairs that are looked at, evenly distributed over a split."""

IDENTIFIED = 400
"""Sentences of each side whose language is identified."""

WIDTH = 100
"""Characters of a sentence that are shown."""

Block = list[tuple[str, str]]


@dataclass(frozen=True)
class FirstLook:
    """What a user sees of a corpus before training.

    Attributes:
        facts: lines that say how the corpus was read, what it looks like, and how long its sentences are.
        warnings: lines that say what seems to be wrong, each with the way out.
    """

    facts: list[str]
    warnings: list[str]

    @classmethod
    def at(
        cls, splits: Mapping[str, Pairs], source: str, target: str, notices: Sequence[str] = (), key: str = "data"
    ) -> FirstLook:
        """Look at a sample of each split; it takes about a second, however large the corpus is.

        Args:
            splits: pairs as they were read, before any cleaning; "train" is one of them.
            source, target: language codes.
            notices: lines that say how the pairs were read.
            key: the key of the corpus, for warnings.
        """
        warned: dict[str, list[str]] = {}
        for name, pairs in splits.items():
            for line in split_warnings(pairs, source, target):
                warned.setdefault(line, []).append(name)
        warnings = [f"{', '.join(f'{key}.{name}' for name in names)}: {line}" for line, names in warned.items()]
        train = splits["train"]
        facts = [*notices, *_examples(train, source, target), *_lengths(train, source, target)]
        return cls(facts, warnings)

    def lines(self) -> list[str]:
        """The facts, then the warnings, which begin with "warning: "."""
        return [*self.facts, *(f"warning: {line}" for line in self.warnings)]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> FirstLook:
        """The inverse of `to_dict`."""
        return cls([str(line) for line in values["facts"]], [str(line) for line in values["warnings"]])


def split_warnings(pairs: Pairs, source: str, target: str) -> list[str]:
    """What seems to be wrong with the pairs of a split, by a sample of them. Nothing, if there are too few to judge."""
    starts, blocks = _blocks(pairs)
    sample = [pair for block in blocks for pair in block]
    same = sum(folded(first) == folded(second) != "" for first, second in sample)
    if len(sample) >= 20 and same > 0.3 * len(sample):
        return [
            f"source and target are the same text in {same / len(sample):.0%} of the pairs: give the file or column of "
            f"{source} and that of {target}"
        ]
    step = max(1, len(sample) // IDENTIFIED)
    sides = (Side(code, [pair[place] for pair in sample[::step]]) for place, code in enumerate((source, target)))
    languages = language_warnings(*sides) or mixed_warnings(sample[::step], source, target)
    return [*languages, *_alignment_warnings(alignment_of(blocks), starts, len(pairs))]


def _alignment_warnings(found: Alignment, starts: Sequence[int], count: int) -> list[str]:
    way_out = "line n of one side must translate line n of the other, so make the files again from where they fit"
    part = _adjacent(found.bad_blocks)
    if part and len(found.bad_blocks) < 0.8 * len(starts):
        span = f"{starts[part[0]] + 1:,} and {[*starts[1:], count][part[1]]:,}"
        return [f"the sides are not aligned between pairs {span}: their words do not occur together; {way_out}"]
    if found.ratio is not None and found.ratio < 1 / RIGHT and found.offset:
        lines = "a line" if abs(found.offset) == 1 else f"{abs(found.offset)} lines"
        where = f"{lines} {'later' if found.offset > 0 else 'earlier'}"
        return [f"the sides are not aligned: a source fits the target {where} better than its own; {way_out}"]
    if found.ratio is not None and found.ratio < RIGHT:
        return [f"the sides do not seem to be translations: their words do not occur together; {way_out}"]
    if found.ratio is None and found.unrelated_lengths:
        return [
            f"the lengths of source and target do not correlate ({found.correlation:.2f}), so they may be no "
            f"translations; {way_out}"
        ]
    return []


def _adjacent(bad: Sequence[int]) -> tuple[int, int] | None:
    """The first and the last of the blocks that are bad, if two neighbours are; one alone may be chance."""
    together = sorted({place for place in bad if place - 1 in bad or place + 1 in bad})
    return (together[0], together[-1]) if together else None


def _blocks(pairs: Pairs) -> tuple[list[int], list[Block]]:
    """Blocks of consecutive pairs, and the row at which each begins: the whole split if it is small."""
    count = len(pairs)
    if count <= BLOCK * BLOCKS:
        parts = max(1, count // BLOCK)
        edges = [count * part // parts for part in range(parts + 1)]
        starts, stops = edges[:-1], edges[1:]
    else:
        starts = [int(start) for start in np.linspace(0, count - BLOCK, BLOCKS)]
        stops = [start + BLOCK for start in starts]
    read = (pairs[start:stop] for start, stop in zip(starts, stops, strict=True))
    return starts, [list(zip(rows["source"], rows["target"], strict=True)) for rows in read]


def _examples(pairs: Pairs, source: str, target: str) -> list[str]:
    """The first pair, one from the middle and the last one."""
    width = max(len(source), len(target))
    rows = sorted({0, len(pairs) // 2, len(pairs) - 1}) if len(pairs) else []
    return [
        f"  {code:<{width}}  {_shown(pairs[row][column])}"
        for row in rows
        for code, column in ((source, "source"), (target, "target"))
    ]


def _lengths(pairs: Pairs, source: str, target: str) -> list[str]:
    """How long the sentences are: up to how many characters have a tenth, half and nine tenths of them."""
    _, blocks = _blocks(pairs)
    said = []
    for place, code in enumerate((source, target)):
        lengths = [len(pair[place]) for block in blocks for pair in block]
        tenth, half, most = (int(value) for value in np.quantile(lengths or [0], (0.1, 0.5, 0.9), method="lower"))
        said.append(f"{code} 10% up to {tenth:,}, 50% up to {half:,}, 90% up to {most:,}")
    return [f"lengths in characters: {'; '.join(said)}"]


def _shown(text: str) -> str:
    """A text on one line, without characters that would move a terminal's cursor, and cut if it is long."""
    plain = "".join(" " if unicodedata.category(each) in ("Cc", "Zl", "Zp") else each for each in text)
    line = " ".join(plain.split())
    return line if len(line) <= WIDTH else f"{line[: WIDTH - 3]}..."
