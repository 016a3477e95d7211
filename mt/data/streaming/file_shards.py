"""Shards in the user's files: Parquet, JSON Lines, TSV, CSV, and pairs of text files.

Reading begins at any row: of Parquet at its group of rows; of plain JSON Lines and text at its byte; of compressed ones
the lines before it are passed over without being decoded; of TSV and CSV they are read and left out.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterator, Sequence
from pathlib import Path

from mt.data.corpora.columns import Columns, Say
from mt.data.corpora.json_lines import json_pairs
from mt.data.corpora.pairs import CHUNK
from mt.data.corpora.parquet import parquet_chunks
from mt.data.corpora.paths import CorpusPart
from mt.data.corpora.readers import read_table, unequal
from mt.data.streaming.stream_shards import WAY_OUT, Shard, ShardBlock, StreamFault
from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.files.formats import kind
from mt.files.line_blocks import LineBlocks

PLACES = 16
"""Parts of a file, evenly distributed, of which its sum is made."""
PART = 4096
"""Bytes of each."""
JSON_LINES = (".jsonl", ".ndjson", ".json")


class FileShard(Shard):
    """A table, or two text files that are aligned line by line.

    Args:
        part: the file or files.
        columns: the two columns of a table.
        say: receives what the reader of a table guesses.
    """

    def __init__(self, part: CorpusPart, columns: Columns, say: Say = lambda kind, text: None) -> None:
        self.part = part
        self.columns = columns
        self.say = say
        self._paths = [path for path in (part.source, part.target) if path is not None]
        self._known = [KnownFile(path) for path in self._paths]

    @property
    def name(self) -> str:
        return str(self.part.source)

    @property
    def size(self) -> int:
        return sum(known.size for known in self._known)

    def identity(self) -> list[list[str | int]]:
        return [known.identity() for known in self._known]

    def check(self) -> None:
        for known in self._known:
            known.check()

    def blocks(self, row: int = 0, seek: Sequence[int] = ()) -> Iterator[ShardBlock]:
        if self.part.target is not None:
            blocks = self._aligned(self.part.source, self.part.target, row, seek)
        elif kind(self.part.source) == ".parquet":
            blocks = self._numbered(parquet_chunks(self.part.source, self.columns, self.say, row), row)
        elif kind(self.part.source) in JSON_LINES:
            blocks = self._json(self.part.source, row, seek)
        else:
            chunks = read_table(self.part.source, self.columns, self.say)
            blocks = self._numbered(chunks, 0)
        return (cut for block in blocks if (cut := _from(row, block)) is not None)

    def _numbered(self, chunks: Iterator[tuple[list[str], list[str]]], first: int) -> Iterator[ShardBlock]:
        for sources, targets in chunks:
            yield ShardBlock(sources, targets, first)
            first += len(sources)

    def _aligned(self, source: Path, target: Path, row: int, seek: Sequence[int]) -> Iterator[ShardBlock]:
        first, *offsets = seek or (0, 0, 0)
        with LineBlocks(source, offsets[0], first) as sources, LineBlocks(target, offsets[1], first) as targets:
            if not seek:
                skipped = sources.skip(row), targets.skip(row)
                if skipped[0] != skipped[1]:
                    _require_even(sources, targets, [])
            while True:
                here = sources.line, sources.offset, targets.offset
                one, other = sources.take(CHUNK), list[str]()
                while len(other) < len(one) and (more := targets.take(len(one) - len(other))):
                    other += more
                if not one or len(other) < len(one):
                    _require_even(sources, targets, one[len(other) :])
                    if other:
                        yield ShardBlock(one[: len(other)], other, here[0])
                    return
                yield ShardBlock(one, other, here[0], here if sources.seekable and targets.seekable else ())

    def _json(self, path: Path, row: int, seek: Sequence[int]) -> Iterator[ShardBlock]:
        row, line, offset = seek or (0, 0, 0)
        with LineBlocks(path, offset, line) as lines:
            while True:
                here = row, lines.line, lines.offset
                taken = lines.take(CHUNK)
                if not taken:
                    return
                pairs = list(json_pairs(path, self.columns, False, self.say, taken, here[1] + 1))
                if pairs:
                    sides = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
                    yield ShardBlock(*sides, row, here if lines.seekable else ())
                row += len(pairs)


class KnownFile:
    """What is known of a file since it was seen first."""

    def __init__(self, path: Path) -> None:
        self.path = path
        try:
            found = path.stat()
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror}): check the path and its permissions") from None
        self.size, self._time = found.st_size, found.st_mtime_ns
        self._sum: str | None = None

    def identity(self) -> list[str | int]:
        if self._sum is None:
            try:
                self._sum = sum_of_parts(self.path)
            except OSError as error:
                raise UserError(
                    f"{self.path}: cannot be read ({error.strerror}): check the path and its permissions"
                ) from None
        return ["".join(self.path.suffixes[-2:]), self.size, self._sum]

    def check(self) -> None:
        try:
            found = self.path.stat()
            if found.st_size == self.size and found.st_mtime_ns == self._time:
                return
            if found.st_size == self.size and self._sum is not None and sum_of_parts(self.path) == self._sum:
                self._time = found.st_mtime_ns  # only its time is another
                return
        except OSError as error:
            raise StreamFault(
                f"{self.path}: is gone or cannot be read any more ({error.strerror}): {WAY_OUT}"
            ) from None
        sizes = "" if found.st_size == self.size else f" ({self.size:,} bytes then, {found.st_size:,} now)"
        raise StreamFault(f"{self.path}: has changed since this run began to read it{sizes}: {WAY_OUT}")


def sum_of_parts(path: Path) -> str:
    """SHA-256 of some parts of a file, its beginning and end among them. A file of up to 64 KiB is read whole."""
    found = hashlib.sha256()
    with path.open("rb") as file:
        size = os.fstat(file.fileno()).st_size
        last = max(size - PART, 0)
        for place in range(PLACES):
            file.seek(last * place // (PLACES - 1) if size > PLACES * PART else place * PART)
            found.update(file.read(PART))
    return found.hexdigest()[:20]


def _from(row: int, block: ShardBlock) -> ShardBlock | None:
    """The block without the pairs before a row; None if there are no others."""
    if block.first >= row:
        return block
    before = row - block.first
    if before >= len(block):
        return None
    # `seek` belongs to an earlier row, from which the shard finds this one.
    return ShardBlock(block.sources[before:], block.targets[before:], row, block.seek)


def _require_even(sources: LineBlocks, targets: LineBlocks, left: list[str]) -> None:
    """Check the end of two files: blank lines that only one of them has are passed over.

    Args:
        sources, targets: at their ends, but for lines that only one of them has.
        left: lines of the sources that have no target.

    Raises:
        UserError: one file has more lines that are not blank.
    """
    blank = all(map(is_blank, left))
    for lines in (sources, targets):
        while more := lines.take(CHUNK):
            blank = blank and all(map(is_blank, more))
    if not blank:
        raise unequal(sources.path, targets.path, sources.line, targets.line)
