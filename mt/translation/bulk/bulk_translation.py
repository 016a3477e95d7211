"""The loop of a translation in bulk: each process translates its share of the blocks that are missing.

A block becomes a shard whatever the number of processes, and a shard depends on its block alone: searches translate
each sentence as if it stood alone, and sampling draws from the seed and the sentence. So the shards are the same bytes
for any number of processes and after any number of kills, on one kind of device.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from mt.errors import UserError
from mt.ranks import ALONE, Ranks
from mt.translation.bulk.bulk_progress import BulkProgress
from mt.translation.bulk.nearest_reference import NearestReference
from mt.translation.bulk.pair_filters import PairFilters, piece_score
from mt.translation.bulk.shards import PairRow, ShardFolder, totals
from mt.translation.bulk.text_blocks import Block, Census, TextBlocks
from mt.translation.translation import Translation
from mt.translation.translator import Translator

CPU_CHUNK, GPU_CHUNK = 512, 4096
"""Sentences that are translated between two looks at the clock."""

DIGITS = 4
"""Decimals of a score that are written."""


@dataclass(frozen=True)
class BulkTranslation:
    """What turns a block into pairs.

    Attributes:
        translator: translates.
        filters: which sentences and pairs are left out.
        backward: True: pairs are (translation, text), as for back-translation; False: (text, translation).
        nearest: chooses among several translations by the reference; None: the best one by its score is taken.
        chunk: sentences that are translated at once.
    """

    translator: Translator
    filters: PairFilters
    backward: bool
    nearest: NearestReference | None = None
    chunk: int = CPU_CHUNK

    def pairs(
        self, block: Block, done: Callable[[int], None] = lambda lines: None
    ) -> tuple[list[PairRow], Counter[str]]:
        """The pairs of a block, and how many lines gave none, by reason.

        Args:
            block: the block.
            done: is told how many of its lines are done.
        """
        dropped: Counter[str] = Counter()
        rows = self._rows(block, dropped)
        found: list[PairRow] = []
        for start in range(0, len(rows), self.chunk):
            part = rows[start : start + self.chunk]
            for row, each in zip(part, self._translated([block.lines[row] for row in part]), strict=True):
                if self.nearest is not None and block.references is not None:
                    each = self.nearest(each, block.references[row])
                fault = self.filters.fault_of_pair(each)
                if fault is not None:
                    dropped[fault] += 1
                    continue
                sides = (each.text, each.source) if self.backward else (each.source, each.text)
                found.append(PairRow(*sides, round(piece_score(each), DIGITS)))
            done(part[-1] + 1)
        return found, dropped

    def _rows(self, block: Block, dropped: Counter[str]) -> list[int]:
        """The lines of a block that are worth translating."""
        rows, seen = list[int](), set[str]()
        lengths = map(len, self.translator.preprocessing.encode_sources(block.lines))
        for row, (text, length) in enumerate(zip(block.lines, lengths, strict=True)):
            fault = self.filters.fault_of_text(text, length, seen)
            if fault is None:
                rows.append(row)
            else:
                dropped[fault] += 1
        return rows

    def _translated(self, texts: Sequence[str]) -> list[Translation]:
        return self.translator.translate_detailed(texts, label=None)


def translate_blocks(
    blocks: TextBlocks,
    census: Census,
    translation: BulkTranslation,
    folder: ShardFolder,
    origin: Mapping[str, Any],
    say: Callable[[str], None],
    ranks: Ranks = ALONE,
) -> dict[str, Any]:
    """Translate all blocks whose shards are not there yet. All ranks call it; the first one writes the manifest.

    Args:
        blocks: the input.
        census: what the first rank found in it.
        translation: what turns a block into pairs.
        folder: where the shards go; the first rank holds it as `only_writer` meanwhile.
        origin: what the manifest says of the input besides.
        say: shows a line to the user.
        ranks: the processes that translate together.

    Returns:
        The numbers of lines, pairs and shards, the lines dropped by reason, `new`, the number of shards that were made
        now, and `rate`, the sentences per second of all processes.

    Raises:
        UserError: the input is not what the shards in the folder were made from, or changes meanwhile; or the disk is
            full.
    """
    whole = ranks.at_first(lambda: _whole(blocks, census, folder, say))
    missing = [number for number in range(len(census.sizes)) if number not in whole]
    mine = set(ranks.share(missing))
    with BulkProgress(str(folder.folder), census.lines, ranks.first) as progress:
        progress.begin(sum(census.sizes[number] for number in whole))
        sizes = _Sizes(census, folder, ranks)
        for block in _wanted(blocks, mine):
            if block.number >= len(census.digests) or block.digest() != census.digests[block.number]:
                raise UserError(f"{blocks.name}: has changed while it was read; start again with a file that stays")
            ranks.doing(f"translating shard {block.number}")
            pairs, dropped = translation.pairs(block, lambda lines: progress.at(sizes.whole() + lines))
            folder.write(block.number, len(block.lines), census.digests[block.number], pairs, dropped)
            progress.at(sizes.whole())
        ranks.wait()
        progress.at(census.lines)
        rate = progress.rate
    made = ranks.at_first(lambda: _finish(folder, census, origin))
    return {**made, "new": len(missing), "rate": rate}


def _finish(folder: ShardFolder, census: Census, origin: Mapping[str, Any]) -> dict[str, Any]:
    """Write the manifest of a folder whose shards are all there, and return the numbers of lines, pairs and shards."""
    headers = folder.headers()
    absent = [number for number in range(len(census.sizes)) if number not in headers]
    if absent:
        raise UserError(f"{folder.path(absent[0])}: is missing or damaged; give the same command again")
    found = totals(headers)
    folder.write_manifest({"finished": True, "input": {**origin, "sha256": census.digest()}, **found})
    return found


class _Sizes:
    """How many lines are done by all processes together: those of the shards that are there."""

    def __init__(self, census: Census, folder: ShardFolder, ranks: Ranks) -> None:
        self.census, self.folder, self.ranks = census, folder, ranks

    def whole(self) -> int:
        """Lines of all whole shards; only the first rank looks."""
        if not self.ranks.first:
            return 0
        shards = len(self.census.sizes)
        return round(self.census.lines * min(self.folder.count(), shards) / shards)


def _whole(blocks: TextBlocks, census: Census, folder: ShardFolder, say: Callable[[str], None]) -> set[int]:
    """The numbers of the shards that are there. If some are not, the manifest says that the folder is not finished.

    Raises:
        UserError: they were made from another input, or by other settings.
    """
    headers = folder.headers()
    for number, header in headers.items():
        if number >= len(census.digests) or header.input != census.digests[number]:
            raise UserError(
                f"{blocks.name}: is not what {folder.path(number)} was made from, or has changed since; give the same "
                "input to go on, or another output"
            )
    shards = len(census.sizes)
    there = f", of which {len(headers):,} are there already" if headers else ""
    if len(headers) < shards:
        folder.write_manifest({"finished": False})
    say(f"{blocks.name}: {census.lines:,} sentences, {shards:,} shard{'s' * (shards != 1)}{there}")
    return set(headers)


def _wanted(blocks: TextBlocks, numbers: set[int]) -> Iterator[Block]:
    """The blocks with these numbers. Reading ends behind the last one."""
    last = max(numbers, default=-1)
    for block in blocks if numbers else ():
        if block.number in numbers:
            yield block
        if block.number >= last:
            return
