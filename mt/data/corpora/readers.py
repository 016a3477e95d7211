"""Read pairs chunk by chunk, from two aligned text files or from one TSV, CSV, JSON Lines or Parquet file."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, zip_longest
from pathlib import Path
from typing import Any, cast

import pyarrow as pa
import pyarrow.parquet as pq

from mt.data.corpora.pairs import CHUNK, Chunk
from mt.data.corpora.paths import kind
from mt.errors import ArgumentError, UserError
from mt.files.lines import read_lines


class Columns:
    """The two columns of a table that hold a pair.

    Args:
        source: language code of the source side.
        target: language code of the target side.
        names: the source and the target column, by name or by number from 1; None to look for the usual names.
        header: whether the first row of TSV and CSV holds names; None to decide by `has_header`.

    Raises:
        ArgumentError: `names` are not two names or numbers from 1.
    """

    def __init__(self, source: str, target: str, names: Sequence[str | int] | None, header: bool | None) -> None:
        if names is not None and (len(names) != 2 or any(isinstance(n, int) and n < 1 for n in names)):
            raise ArgumentError("{columns}: give two, source and target, by name or number from 1", columns=list(names))
        self.source, self.target = source, target
        self.names = list(names) if names is not None else None
        self.header = header

    def place(self, path: Path, there: Sequence[str]) -> tuple[int, int] | None:
        """Indices, from 0, of the two columns in `there`; None if a `translation` dictionary holds both languages.

        Args:
            path: the file, for the message.
            there: the names of all columns of the file.

        Raises:
            UserError: the file lacks the columns; the message lists those that it has.
        """
        if self.names is not None:
            first, second = (self._position(path, there, name) for name in self.names)
            return first, second
        for pair in ((self.source, self.target), ("source", "target")):
            if set(pair) <= set(there):
                return there.index(pair[0]), there.index(pair[1])
        if "translation" in there:
            return None
        raise UserError(
            f"{path}: no columns {self.source} and {self.target} (nor source and target, nor translation); it has "
            f"{', '.join(there)}: name two with data.columns=[SOURCE,TARGET]"
        )

    def has_header(self, first_row: Sequence[str]) -> bool:
        """Whether the first row of a TSV or CSV file holds names."""
        if self.header is not None:
            return self.header
        if self.names is not None:
            return any(isinstance(name, str) for name in self.names)
        return {self.source, self.target} <= set(first_row) or {"source", "target"} <= set(first_row)

    def _position(self, path: Path, there: Sequence[str], name: str | int) -> int:
        if isinstance(name, str) and name in there:
            return there.index(name)
        if isinstance(name, int) and name <= len(there):
            return name - 1
        raise UserError(f"{path}: no column {name}; it has {len(there)}: {', '.join(map(str, there))}")


def read_aligned(source: Path, target: Path) -> Iterator[Chunk]:
    """Read two aligned text files.

    Raises:
        UserError: the files have different numbers of lines (the message gives both), or contain bytes that are not
            UTF-8 (the message gives file and line).
    """
    end = object()
    count = 0
    paired = zip_longest(read_lines(source), read_lines(target), fillvalue=cast(Any, end))
    while chunk := list(islice(paired, CHUNK)):
        if chunk[-1][0] is end or chunk[-1][1] is end:
            sources = count + sum(pair[0] is not end for pair in chunk) + sum(a is not end for a, _ in paired)
            raise UserError(_unequal(source, target, sources, sum(1 for _ in read_lines(target))))
        count += len(chunk)
        yield [pair[0] for pair in chunk], [pair[1] for pair in chunk]


def read_table(path: Path, columns: Columns, blank_lines: bool = False) -> Iterator[Chunk]:
    """Read a table with one pair in each row; the suffix of the file decides the format.

    Args:
        path: the file.
        columns: the two columns to read.
        blank_lines: True: an empty line of TSV, CSV or JSON Lines gives a pair with two empty sides.

    Raises:
        UserError: a column is missing (the message lists those that exist), a row is faulty (the message gives file and
            line), or the file is damaged or not UTF-8.
    """
    suffix = kind(path)
    if suffix == ".parquet":
        yield from _read_parquet(path, columns)
        return
    read = _json_rows if suffix in (".jsonl", ".ndjson", ".json") else _delimited_rows
    rows = read(path, columns, blank_lines)
    while chunk := list(islice(rows, CHUNK)):
        yield [source for source, _ in chunk], [target for _, target in chunk]


def _delimited_rows(path: Path, columns: Columns, blank_lines: bool) -> Iterator[tuple[str, str]]:
    """Rows of TSV (every tab separates columns; quotes have no meaning) or CSV (RFC 4180)."""
    csv.field_size_limit(1 << 27)
    tabs = kind(path) == ".tsv"
    text = read_lines(path)
    reader = csv.reader(f"{line}\n" for line in text)
    rows: Iterator[list[str]] = (line.split("\t") for line in text) if tabs else reader
    numbered = enumerate(rows, 1)
    try:
        _, first = next(numbered, (0, None))
        if first is None:
            return
        place = _positions(path, columns, first)
        if not columns.has_header(first):
            yield first[place[0]], first[place[1]]
        for number, row in numbered:
            if blank_lines and not any(map(str.strip, row)):
                yield "", ""
                continue
            if len(row) <= max(place):
                where = number if tabs else reader.line_num
                raise UserError(f"{path}:{where}: {len(row)} columns, but column {max(place) + 1} is needed")
            yield row[place[0]], row[place[1]]
    except csv.Error as error:
        raise UserError(f"{path}:{reader.line_num}: not CSV ({error})") from None


def _positions(path: Path, columns: Columns, first: list[str]) -> tuple[int, int]:
    if columns.has_header(first):
        place = columns.place(path, first)
        if place is not None:
            return place
    elif columns.names is not None:
        wrong = next((name for name in columns.names if not isinstance(name, int) or name > len(first)), None)
        if wrong is None:
            return cast(int, columns.names[0]) - 1, cast(int, columns.names[1]) - 1
        raise UserError(f"{path}: no column {wrong}; the file has {len(first)} columns and no header row")
    elif len(first) >= 2:
        return 0, 1
    raise UserError(f"{path}:1: {len(first)} column, but a pair needs two: {first[0][:60]!r}")


def _json_rows(path: Path, columns: Columns, blank_lines: bool) -> Iterator[tuple[str, str]]:
    for number, line in enumerate(read_lines(path), 1):
        if not line.strip():
            if blank_lines:
                yield "", ""
            continue
        try:
            row = json.loads(line)
        except ValueError as error:
            raise UserError(f"{path}:{number}: not JSON ({error}); one object a line is expected") from None
        if not isinstance(row, dict):
            raise UserError(f"{path}:{number}: not an object but {type(row).__name__}; one object a line is expected")
        try:
            yield _pair(path, columns, row)
        except UserError as error:
            raise UserError(f"line {number} of {error}") from None


def _pair(path: Path, columns: Columns, row: Mapping[str, Any]) -> tuple[str, str]:
    names = list(row)
    place = columns.place(path, names)
    if place is not None:
        return _text(path, row[names[place[0]]]), _text(path, row[names[place[1]]])
    sides = row["translation"]
    require_languages(path, columns, list(sides) if isinstance(sides, Mapping) else [])
    return _text(path, sides[columns.source]), _text(path, sides[columns.target])


def require_languages(where: object, columns: Columns, there: Sequence[str]) -> None:
    """Check that a `translation` dictionary has both languages.

    Raises:
        UserError: one is missing; the message lists those that exist.
    """
    missing = next((language for language in (columns.source, columns.target) if language not in there), None)
    if missing is not None:
        raise UserError(f"{where}: no {missing} in the translation column; it has {', '.join(there) or 'nothing'}")


def _text(path: Path, value: Any) -> str:
    if value is None:
        return ""
    if not isinstance(value, str):
        raise UserError(f"{path}: a sentence must be text, not {type(value).__name__} ({str(value)[:40]})")
    return value


def _read_parquet(path: Path, columns: Columns) -> Iterator[Chunk]:
    try:
        file = pq.ParquetFile(path)
    except (pa.ArrowException, OSError) as error:
        raise UserError(f"{path}: not a whole Parquet file ({str(error).splitlines()[0]})") from None
    with file:
        schema = file.schema_arrow
        place = columns.place(path, schema.names)
        names = ["translation"] if place is None else [schema.names[place[0]], schema.names[place[1]]]
        if place is None:
            require_languages(path, columns, [field.name for field in schema.field("translation").type])
        for batch in file.iter_batches(batch_size=CHUNK, columns=names):
            if place is None:
                rows = [row or {} for row in batch.column("translation").to_pylist()]
                sides = ([row.get(language) for row in rows] for language in (columns.source, columns.target))
            else:
                sides = (batch.column(name).to_pylist() for name in names)
            first, second = ([_text(path, value) for value in side] for side in sides)
            yield first, second


def _unequal(source: Path, target: Path, sources: int, targets: int) -> str:
    return (
        f"{source} has {sources:,} lines but {target} has {targets:,}: line n of one must translate line n of the other"
    )
