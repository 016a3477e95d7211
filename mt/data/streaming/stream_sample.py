"""What is read of a stream before training: a sample of its pairs, and those that are held out of it.

The shards that they come from are chosen by seed. Of each of them, the first rows are held out for validation and test,
if the corpus has none, and the next ones are the sample. Training leaves out the rows that are held out, and every pair
that shares a side with them.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from mt.data.corpora.pairs import Chunk, write_pairs
from mt.data.streaming.encoding import Forbidden
from mt.data.text.digests import digest
from mt.data.text.folding import folded
from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.files.json_files import write_json

if TYPE_CHECKING:
    from mt.data.corpora.base import Corpus
    from mt.data.streaming.stream_shards import Shard, ShardBlock

HELD_ROWS = "held_rows.json"
SHARDS = 16
"""Shards that the pairs come from, if there are so many and they hold enough."""


def write_sample(corpus: Corpus, folder: Path) -> None:
    """Write a sample of the training pairs, and all validation and test pairs, as `Corpus.load` gives them.

    Args:
        corpus: a corpus that is streamed.
        folder: receives `train.arrow`, `validation.arrow`, perhaps `test.arrow`, and `held_rows.json`.

    Raises:
        UserError: the corpus cannot be read, has no pairs, or too few to hold some out.
    """
    assert corpus.stream is not None
    present = corpus.splits()
    for split in present:
        if split != "train" and write_pairs(corpus.read(split), folder / f"{split}.arrow") == 0:
            raise UserError(f"{corpus.describe()}: the {split} split has no pairs")
    sizes = {"validation": corpus.held_out, "test": corpus.held_out_test}
    missing = {split: size for split, size in sizes.items() if split not in present and size}
    reading = _Reading(corpus.shards())
    order = np.random.default_rng(corpus.seed).permutation(len(reading.shards)).tolist()
    held = _hold_out(reading, order, missing)
    for split, pairs in held.items():
        write_pairs([([pair[0] for pair in pairs], [pair[1] for pair in pairs])], folder / f"{split}.arrow")
    held_pairs = list(chain.from_iterable(held.values()))
    sample = _sample(reading, order, corpus.stream.sample, Forbidden.of([], held_pairs))
    if write_pairs(sample, folder / "train.arrow") == 0:
        left = " after data.held_out" if missing else ""
        raise UserError(f"{corpus.describe()}: the train split has no pairs{left}")
    write_json(folder / HELD_ROWS, {"rows": reading.held})


class _Reading:
    """The shards, and how many rows of each are held out."""

    def __init__(self, shards: list[Shard]) -> None:
        self.shards = shards
        self.held = [0] * len(shards)

    def rows(self, shard: int, first: int, count: int) -> Iterator[ShardBlock]:
        """At most `count` pairs of a shard from row `first` on."""
        if count <= 0:
            return
        for block in self.shards[shard].blocks(first):
            yield type(block)(block.sources[:count], block.targets[:count], block.first)
            count -= len(block)
            if count <= 0:
                return


def _hold_out(reading: _Reading, order: list[int], sizes: dict[str, int]) -> dict[str, list[tuple[str, str]]]:
    """The pairs of each split that is held out: as many as its size, or a few less where some have a blank side."""
    wanted = sum(sizes.values())
    found: list[list[tuple[str, str]]] = []
    taken = 0
    chosen = order[:SHARDS]
    for place, shard in enumerate(order):
        if taken >= wanted:
            break
        each = -(-(wanted - taken) // max(len(chosen) - place, 1))
        pairs = [
            pair
            for block in reading.rows(shard, 0, 2 * each)
            for pair in zip(block.sources, block.targets, strict=True)
        ]
        pairs = pairs[: min(each, len(pairs) // 2)]  # half of a small shard is left to train on
        reading.held[shard] = len(pairs)
        taken += len(pairs)
        found.append(pairs)
    if taken < wanted:
        named = " and ".join(f"{size:,} for {name}" for name, size in sizes.items())
        raise UserError(
            f"the corpus has too few pairs to hold out {named} and leave as many for training: set data.held_out (and "
            "data.held_out_test) lower, or give the splits as files"
        )
    return _divided([pair for pairs in found for pair in pairs], sizes)


def _divided(pairs: list[tuple[str, str]], sizes: dict[str, int]) -> dict[str, list[tuple[str, str]]]:
    """Deal pairs to the splits in proportion; no side of a pair is in two splits, and no side is blank."""
    divided: dict[str, list[tuple[str, str]]] = {}
    sides: list[dict[int, str]] = [{}, {}]
    bounds = np.cumsum([0, *sizes.values()])
    turns = np.arange(len(pairs)) * bounds[-1] // max(len(pairs), 1)
    turns = np.random.default_rng(len(pairs)).permutation(turns)
    for number, split in enumerate(sizes):
        divided[split] = []
        for row in np.flatnonzero((turns >= bounds[number]) & (turns < bounds[number + 1])).tolist():
            pair = pairs[row]
            digests = [digest(folded(side)) for side in pair]
            if any(map(is_blank, pair)) or any(sides[i].get(digests[i], split) != split for i in (0, 1)):
                continue
            for side in (0, 1):
                sides[side][digests[side]] = split
            divided[split].append(pair)
    return divided


def _sample(reading: _Reading, order: list[int], wanted: int, forbidden: Forbidden) -> Iterator[Chunk]:
    """Some training pairs: equally many of each of `SHARDS` shards, and of others if these are too small."""
    taken = 0
    chosen = order[:SHARDS]
    for place, shard in enumerate(order):
        if taken >= wanted:
            return
        each = -(-(wanted - taken) // max(len(chosen) - place, 1))
        for block in reading.rows(shard, reading.held[shard], each):
            taken += len(block)
            pairs = [
                pair
                for pair in zip(block.sources, block.targets, strict=True)
                if not (forbidden and forbidden.seen(*pair, None))
            ]
            yield [source for source, _ in pairs], [target for _, target in pairs]
