"""Rows of TSV and CSV files. A row that can be read in two ways is refused with its line."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from pathlib import Path

from mt.data.corpora.columns import Columns, Say
from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.files.formats import kind
from mt.files.lines import read_lines

LONGEST_FIELD = 1 << 20
"""Characters of a CSV field, 1 MiB: no sentence is longer, but what follows a quote that is never closed is."""

SWALLOWED = 3
"""So many lines inside one quoted field, each with the columns of a row, are rows that a stray quote swallowed."""

Row = tuple[int, list[str]]
"""The line on which a row begins, from 1, and its fields; no fields for a blank line."""


def delimited_pairs(path: Path, columns: Columns, blank_lines: bool, say: Say) -> Iterator[tuple[str, str]]:
    """The pairs of a TSV file (every tab separates columns; quotes have no meaning) or a CSV file (RFC 4180).

    Blank lines are passed over, and so are spaces before a field of CSV.

    Args:
        path: the file.
        columns: the two columns to read.
        blank_lines: True: a blank line gives a pair with two empty sides.
        say: receives what is guessed or unusual.

    Raises:
        UserError: a row has more or fewer fields than the first, a quote is not closed, or columns are missing.
    """
    rows = _tsv_rows(path) if kind(path) == ".tsv" else _csv_rows(path, say)
    place, width = None, 0
    for line, row in rows:
        if not row or (blank_lines and all(map(is_blank, row))):
            if blank_lines and place is not None:
                yield "", ""
            continue
        if place is None:
            place, width = columns.of_rows(path, row, say), len(row)
            if place.header:
                continue
        if len(row) != width:
            cause = "a tab inside a sentence?" if kind(path) == ".tsv" else "put sentences with a comma in quotes"
            raise UserError(f"{path}:{line}: {len(row)} fields found, {width} expected as in the first row ({cause})")
        yield row[place.source], row[place.target]


def _tsv_rows(path: Path) -> Iterator[Row]:
    for number, line in enumerate(read_lines(path), 1):
        fields = line.split("\t")
        yield number, fields if len(fields) > 1 or not is_blank(line) else []


def _csv_rows(path: Path, say: Say) -> Iterator[Row]:
    csv.field_size_limit(LONGEST_FIELD)
    record: list[str] = []  # the lines of the current row
    reader = csv.reader(_kept(read_lines(path), record), strict=True, skipinitialspace=True)
    begun, broken, first_broken = 1, 0, 0
    try:
        for row in reader:
            if len(record) > 1:
                _require_no_rows_inside(path, begun, record, len(row))
                first_broken, broken = first_broken or begun, broken + 1
            yield begun, row if len(row) > 1 or not all(map(is_blank, row)) else []
            begun = reader.line_num + 1
            record.clear()
    except csv.Error as error:
        raise UserError(_fault(path, begun, record, str(error))) from None
    if broken:
        say("breaks", f"{path}: {broken:,} rows hold line breaks inside quotes, the first at line {first_broken:,}")


def _kept(lines: Iterator[str], record: list[str]) -> Iterator[str]:
    for line in lines:
        record.append(line.removeprefix("\ufeff"))  # a byte order mark, where another file was appended
        yield f"{record[-1]}\n"


def _require_no_rows_inside(path: Path, begun: int, record: list[str], width: int) -> None:
    """Check that the lines inside a row are not rows themselves."""
    inside = record[1:-1]
    if len(inside) < SWALLOWED or width < 2:
        return
    try:
        fields = list(csv.reader(inside, skipinitialspace=True))
    except csv.Error:
        return
    if len(fields) == len(inside) and all(len(row) == width for row in fields):
        line = _opened(record, begun) or begun
        raise UserError(
            f"{path}:{line}: the quote that opens here closes on line {begun + len(record) - 1}, and each line between "
            f"has {width} fields like a row of its own; close the quote, or write it twice inside quotes"
        )


def _fault(path: Path, begun: int, record: list[str], said: str) -> str:
    """The message for a row that is not CSV, with the line on which its last quote opens."""
    line = _opened(record, begun)
    if line is None:
        return f"{path}:{begun}: not CSV ({said})"
    until = "the end of the file" if "end of data" in said else f"line {begun + len(record) - 1}"
    return (
        f"{path}:{line}: the quote that opens here is not closed by {until} ({said}): close it, and write each quote "
        "inside a quoted field twice"
    )


def _opened(record: list[str], begun: int) -> int | None:
    """The line of the quote that is at fault in a row, up to the first place that is not CSV; None if no quote opens.

    It is the first quote whose field goes on in the next line; if there is none, the last one that opens a field.
    """
    opened, crossed = None, None
    quoted, closed, start = False, False, True
    for number, line in enumerate(record, begun):
        for character in f"{line}\n":
            if quoted:
                quoted, closed = character != '"', character == '"'
                if character == "\n":
                    crossed = crossed or opened
            elif closed and character == '"':  # written twice: still inside
                quoted, closed = True, False
            elif closed and character not in ",\n":
                return crossed or opened
            elif start and character == '"':
                opened, quoted, start = number, True, False
            else:
                start, closed = character in ",\n" or (start and character == " "), False
    return crossed or opened
