"""Pairs of a Parquet file: two columns of text, or one that holds a text for each language."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import accumulate
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq
from pyarrow import types

from mt.data.corpora.columns import Columns, Say, shown_name
from mt.data.corpora.pairs import CHUNK, Chunk
from mt.data.corpora.translations import language_keys, text_of, translation_column
from mt.errors import UserError


def parquet_chunks(path: Path, columns: Columns, say: Say, start: int = 0) -> Iterator[Chunk]:
    """The pairs of a Parquet file, a chunk at a time. Null is an empty side.

    Args:
        path: the file.
        columns: the two columns to read. A column `translation` holds both sides, as a structure or a map.
        say: receives what is found by another name than its own.
        start: number of the first row, from 0. Groups of rows before it are not read.

    Raises:
        UserError: the file is damaged, or a column is missing, has the name of another, or is not text.
    """
    try:
        with pq.ParquetFile(path, page_checksum_verification=True) as file:
            schema = file.schema_arrow
            place = columns.find(path, schema.names, say)
            groups, rows = groups_from(file, start)
            if place is None:
                chunks = _of_translations(path, columns, file, translation_column(schema.names), groups, rows)
            else:
                chunks = _of_two_columns(path, file, place, groups)
            for sources, targets in chunks:
                before = max(start - rows, 0)
                rows += len(sources)
                if before < len(sources):
                    yield (sources[before:], targets[before:]) if before else (sources, targets)
            if rows != file.metadata.num_rows:
                raise pa.ArrowInvalid(f"{rows:,} of {file.metadata.num_rows:,} rows")
    except (pa.ArrowException, OSError, ValueError, TypeError) as error:  # damage shows itself in many ways
        said = (str(error).splitlines() or [type(error).__name__])[0]
        if "UTF8" in said or isinstance(error, UnicodeDecodeError):
            raise UserError(f"{path}: holds text that is not UTF-8: write the file again, with text in UTF-8") from None
        raise UserError(f"{path}: not a whole Parquet file ({said}): fetch it again") from None


def batches_of(file: Any, groups: list[int], columns: list[str] | None) -> Iterator[pa.RecordBatch]:
    """The rows of some groups of a Parquet file, `CHUNK` at a time; the bytes of one group at a time are in memory."""
    for group in groups:  # all at once would be read into memory at once
        yield from file.iter_batches(batch_size=CHUNK, row_groups=[group], columns=columns)


def groups_from(file: Any, start: int) -> tuple[list[int], int]:
    """The groups of rows of a Parquet file without those that end before row `start`, and the first row of them."""
    counts = [file.metadata.row_group(group).num_rows for group in range(file.num_row_groups)]
    ends = list(accumulate(counts))
    first = next((group for group, end in enumerate(ends) if end > start), len(ends))
    return list(range(first, len(ends))), ends[first - 1] if first else 0


def _of_two_columns(path: Path, file: Any, place: tuple[int, int], groups: list[int]) -> Iterator[Chunk]:
    schema = file.schema_arrow
    for number in place:
        field = schema.field(number)
        if not _is_text(field.type):
            raise UserError(f"{path}: column {shown_name(field.name)} must hold text, not {_type(field.type)}")
    names = [schema.names[number] for number in place]
    unique = len(set(schema.names)) == len(schema.names)
    for batch in batches_of(file, groups, names if unique else None):
        first, second = (_values(batch.column(key)) for key in (names if unique else place))
        yield [value or "" for value in first], [value or "" for value in second]


def _of_translations(
    path: Path, columns: Columns, file: Any, number: int, groups: list[int], row: int
) -> Iterator[Chunk]:
    field, names = file.schema_arrow.field(number), file.schema_arrow.names
    keys = None
    if types.is_struct(field.type):
        keys = language_keys(path, columns, [part.name for part in field.type])
    elif not types.is_map(field.type):
        raise UserError(
            f"{path}: the column {shown_name(field.name)} holds {_type(field.type)}, not a text for each language; "
            f"name two columns of text with data.columns=[SOURCE,TARGET] (it has {', '.join(map(shown_name, names))})"
        )
    for batch in batches_of(file, groups, [field.name]):
        sources, targets = [], []
        for value in _values(batch.column(0)):
            row += 1
            sides = dict(value or ())
            first, second = keys or (language_keys(f"{path}, row {row}", columns, list(sides)) if sides else ("", ""))
            sources.append(text_of(f"{path}, row {row}", sides.get(first)))
            targets.append(text_of(f"{path}, row {row}", sides.get(second)))
        yield sources, targets


def _values(column: Any) -> list[Any]:
    column.validate(full=True)  # of lengths and UTF-8, which damaged files can get wrong
    return list(column.to_pylist())


def _type(kind: Any) -> str:
    return shown_name(str(kind))


def _is_text(kind: Any) -> bool:
    if types.is_dictionary(kind):
        return _is_text(kind.value_type)
    return any(test(kind) for test in (types.is_string, types.is_large_string, types.is_string_view, types.is_null))
