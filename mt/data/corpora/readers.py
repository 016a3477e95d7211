"""Read pairs chunk by chunk, from two aligned text files or from one TSV, CSV, JSON Lines or Parquet file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from pathlib import Path
from typing import Any, cast

from mt.data.corpora.columns import Columns, Say
from mt.data.corpora.delimited import delimited_pairs
from mt.data.corpora.json_lines import json_pairs
from mt.data.corpora.pairs import Chunk, in_chunks
from mt.data.corpora.parquet import parquet_chunks
from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.files.formats import kind
from mt.files.lines import read_lines


def read_aligned(source: Path, target: Path) -> Iterator[Chunk]:
    """Read two aligned text files. Blank lines that only one of them has at its end are passed over.

    Raises:
        UserError: the files have different numbers of lines (the message gives both), or contain bytes that are not
            UTF-8 (the message gives file and line).
    """
    end = object()
    paired = zip_longest(read_lines(source), read_lines(target), fillvalue=cast(Any, end))
    for chunk in in_chunks(paired):
        if chunk[-1][0] is end or chunk[-1][1] is end:
            longer = 0 if chunk[-1][1] is end else 1
            whole = next(number for number, pair in enumerate(chunk) if pair[1 - longer] is end)
            rest = chunk[whole:]
            if not all(is_blank(pair[longer]) for pair in (*rest, *paired)):
                sources, targets = (sum(1 for _ in read_lines(path)) for path in (source, target))
                raise unequal(source, target, sources, targets)
            chunk = chunk[:whole]
        yield [pair[0] for pair in chunk], [pair[1] for pair in chunk]


def read_table(path: Path, columns: Columns, say: Say, blank_lines: bool = False) -> Iterator[Chunk]:
    """Read a table with one pair in each row; the suffix of the file decides the format.

    Args:
        path: the file.
        columns: the two columns to read.
        say: receives what is guessed or unusual.
        blank_lines: True: a blank line of TSV, CSV or JSON Lines gives a pair with two empty sides. Otherwise it is
            passed over.

    Raises:
        UserError: a column is missing (the message lists those that exist), a row is faulty (the message gives file and
            line), or the file is damaged or not UTF-8.
    """
    suffix = kind(path)
    if suffix == ".parquet":
        yield from parquet_chunks(path, columns, say)
        return
    read = json_pairs if suffix in (".jsonl", ".ndjson", ".json") else delimited_pairs
    pairs = read(path, columns, blank_lines, say)
    for chunk in in_chunks(pairs):
        yield [source for source, _ in chunk], [target for _, target in chunk]


def unequal(source: Path, target: Path, sources: int, targets: int) -> UserError:
    """The error for two files of different numbers of lines."""
    return UserError(
        f"{source} has {sources:,} lines but {target} has {targets:,}: line n of one must translate line n of the other"
    )
