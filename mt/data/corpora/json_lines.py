"""Pairs of a JSON Lines file: one object on each line."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from mt.data.corpora.columns import Columns, Say, shown_name
from mt.data.corpora.translations import language_keys, text_of, translation_column
from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.files.lines import read_lines


def json_pairs(
    path: Path, columns: Columns, blank_lines: bool, say: Say, lines: Iterable[str] | None = None, first: int = 1
) -> Iterator[tuple[str, str]]:
    """The pairs of a JSON Lines file. Null is an empty side; blank lines are passed over.

    Args:
        path: the file.
        columns: the two columns to read.
        blank_lines: True: a blank line gives a pair with two empty sides.
        say: receives what is found by another name than its own.
        lines: some consecutive lines of the file; None for all.
        first: the number of the first of them, from 1.

    Raises:
        UserError: a line is not an object, a name occurs twice in it, or a column is missing or is not text; the
            message gives file and line.
    """
    known: dict[tuple[str, ...], tuple[int, int] | None] = {}
    for number, line in enumerate(read_lines(path) if lines is None else lines, first):
        if is_blank(line):
            if blank_lines:
                yield "", ""
            continue
        where = f"{path}:{number}"
        row = _object(where, line)
        names = tuple(row)
        if names not in known:
            known[names] = columns.find(where, names, say)
        place = known[names]
        if place is None:
            yield _translation(where, columns, row[names[translation_column(names)]])
        else:
            yield text_of(where, row[names[place[0]]]), text_of(where, row[names[place[1]]])


def _object(where: str, line: str) -> dict[str, Any]:
    try:
        row = json.loads(line.removeprefix("\ufeff"), object_pairs_hook=_without_repeats)
    except _Repeated as error:
        raise UserError(
            f"{where}: the name {shown_name(str(error))} occurs twice in one object; each needs its own"
        ) from None
    except ValueError as error:
        raise UserError(f"{where}: not JSON ({error}); one object a line is expected") from None
    except RecursionError:
        raise UserError(f"{where}: not a pair but JSON nested too deeply; one object a line is expected") from None
    if not isinstance(row, dict):
        raise UserError(f"{where}: not an object but {type(row).__name__}; one object a line is expected")
    return row


class _Repeated(Exception):
    """A name that occurs twice in one object."""


def _without_repeats(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    row = dict(pairs)
    if len(row) < len(pairs):
        names = [name for name, _ in pairs]
        raise _Repeated(next(name for name in names if names.count(name) > 1))
    return row


def _translation(where: str, columns: Columns, sides: Any) -> tuple[str, str]:
    if sides is None:
        return "", ""
    if not isinstance(sides, Mapping):
        raise UserError(
            f"{where}: the translation column holds {type(sides).__name__}, not a dictionary of both languages"
        )
    first, second = language_keys(where, columns, list(sides))
    return text_of(where, sides[first]), text_of(where, sides[second])
