"""Which two columns of a table hold a pair: found by name, given by the user, or guessed and said."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from mt.errors import ArgumentError, UserError
from mt.languages import Language, language, named_language

Say = Callable[[str, str], None]
"""Takes the kind of a notice and its text. Of each kind, the user sees the first and the number of the others."""

_USUAL = ("source", "target")
_TRANSLATION = "translation"
_HEADER_WORDS = {*_USUAL, _TRANSLATION, "src", "tgt", "trg", "id", "text", "sentence", "lang", "language", "label"}
"""Names of columns that are no languages."""


@dataclass(frozen=True)
class Place:
    """Where a pair is.

    Attributes:
        source, target: numbers of the two columns, from 0.
        header: whether the first row holds names and no pair.
    """

    source: int
    target: int
    header: bool


class Columns:
    """The two columns of a table that hold a pair.

    A column is found by its name, without regard to case and spaces around it. Where no column has the language code as
    its name, any other code or name of the language will do: `en`, `eng`, `English`, `en-US`. What fits several columns
    is refused.

    Args:
        source: language code of the source side.
        target: language code of the target side.
        names: the source and the target column, by name or by number from 1; None to look for the usual names.
        header: whether the first row of TSV and CSV holds names; None to find out.

    Raises:
        ArgumentError: `names` are not two names or numbers from 1, or both are the same.
    """

    def __init__(self, source: str, target: str, names: Sequence[str | int] | None, header: bool | None) -> None:
        if names is not None and (len(names) != 2 or any(isinstance(n, int) and n < 1 for n in names)):
            raise ArgumentError("{columns}: give two, source and target, by name or number from 1", columns=list(names))
        if names is not None and names[0] == names[1]:
            raise ArgumentError("{columns}: one column cannot be both sides", columns=list(names))
        self.source, self.target = source, target
        self.names = list(names) if names is not None else None
        self.header = header
        self._headed: Path | None = None

    def find(self, where: object, there: Sequence[str], say: Say) -> tuple[int, int] | None:
        """Numbers, from 0, of the two columns in `there`; None if a `translation` dictionary holds both languages.

        Args:
            where: the file, or file and line, for messages.
            there: the names of all columns.
            say: receives a notice where a column is found by another name of its language.

        Raises:
            UserError: a column is missing, several have its name, or the columns of the two languages are exchanged;
                the message lists the columns that exist.
        """
        place = self._given(where, there) if self.names is not None else self._usual(where, there)
        if place is None:
            if _called(there, _TRANSLATION):
                return None
            raise UserError(
                f"{where}: no columns {self.source} and {self.target} (nor source and target, nor translation); it has "
                f"{_list(there)}: name two with data.columns=[SOURCE,TARGET]"
            )
        first, second = place
        if first == second:
            raise UserError(f"{where}: column {shown_name(there[first])} cannot be both sides; it has {_list(there)}")
        self._require_order(where, there[first], there[second])
        if self.names is None and not {there[first], there[second]} <= {self.source, self.target, *_USUAL}:
            one, other = shown_name(there[first]), shown_name(there[second])
            say("names", f"{where}: reading column {one} as {self.source}, column {other} as {self.target}")
        return place

    def of_rows(self, path: Path, first: Sequence[str], say: Say) -> Place:
        """The columns of a TSV or CSV file.

        Args:
            path: the file.
            first: its first row.
            say: receives a notice if the columns are guessed.

        Raises:
            UserError: see `find`; or the first row seems to hold names, but not those of the two languages; or it has
                too few columns.
        """
        if self._has_header(path, first):
            place = self.find(path, first, say)
            if place is not None:
                self._headed = path
                return Place(*place, header=True)
            raise UserError(f"{path}: a dictionary of translations cannot stand in a column here; use JSON Lines")
        if self.names is not None:
            return Place(*self._given_numbers(path, first), header=False)
        if len(first) < 2:
            raise UserError(
                f"{path}: 1 column in the first row, but a pair needs two: {_short(first[0])} (tabs separate columns "
                "in .tsv, commas in .csv)"
            )
        self._require_guessable(path, first)
        say(
            "guess",
            f"{path}: no row of names, so column 1 is read as {self.source} and column 2 as {self.target}: "
            f"{_short(first[0])} -> {_short(first[1])} (otherwise set data.columns)",
        )
        return Place(0, 1, header=False)

    def _has_header(self, path: Path, first: Sequence[str]) -> bool:
        if self.header is not None:
            return self.header
        if self.names is not None and any(isinstance(name, str) for name in self.names):
            return True
        if self.names is not None:  # numbers, which say nothing of the header
            return all(self._candidates(first, code) for code in (self.source, self.target)) or _has_usual(first)
        return self._usual(path, first) is not None

    def _require_guessable(self, path: Path, first: Sequence[str]) -> None:
        """Check that the first row may be a pair whose sides are its first two columns."""
        way_out = "name two columns with data.columns=[SOURCE,TARGET]"
        if self.header is None and self._seems_header(first):
            raise UserError(
                f"{path}: the first row seems to hold names of columns, but not those of {self.source} and "
                f"{self.target}: {_list(first)}; {way_out}, or set data.header=false if it is a pair"
            )
        if self._headed is not None:
            raise UserError(
                f"{path}: no row of names, but {self._headed} has one; so the columns here are not known: give their "
                "numbers with data.columns=[1,2] or [2,1]"
            )
        if len(first) > 2 and not all(any(map(str.isalpha, cell)) for cell in first[:2]):
            raise UserError(
                f"{path}:1: {len(first)} columns without names, and the first two are no pair of sentences: "
                f"{_short(first[0])}, {_short(first[1])}; give their numbers with data.columns=[SOURCE,TARGET]"
            )

    def _seems_header(self, first: Sequence[str]) -> bool:
        """Whether one cell names a language of this corpus, or all cells are words that name columns."""
        if any(self._candidates(first, code) for code in (self.source, self.target)):
            return True
        cells = [cell.strip().casefold() for cell in first if cell.strip()]
        return bool(cells) and all(cell in _HEADER_WORDS or named_language(cell) for cell in cells)

    def _usual(self, where: object, there: Sequence[str]) -> tuple[int, int] | None:
        """The columns of the two languages, or those called source and target; None if there are none."""
        found = [self._candidates(there, code) for code in (self.source, self.target)]
        if all(found):
            return self._one(where, there, self.source, found[0]), self._one(where, there, self.target, found[1])
        if _has_usual(there):
            source, target = (self._one(where, there, name, _called(there, name)) for name in _USUAL)
            return source, target
        return None

    def _given(self, where: object, there: Sequence[str]) -> tuple[int, int]:
        """The columns that the user named or numbered."""
        assert self.names is not None
        found = []
        for name in self.names:
            if isinstance(name, str):
                places = [place for place, column in enumerate(there) if column == name] or _called(there, name)
            else:
                places = [name - 1] if name <= len(there) else []
            if not places:
                raise UserError(f"{where}: no column {name}; it has {len(there)}: {_list(there)}")
            found.append(self._one(where, there, str(name), places))
        return found[0], found[1]

    def _given_numbers(self, path: Path, first: Sequence[str]) -> tuple[int, int]:
        assert self.names is not None
        for name in self.names:
            if not isinstance(name, int) or name > len(first):
                raise UserError(f"{path}: no column {name}; the file has {len(first)} columns and no header row")
        return int(self.names[0]) - 1, int(self.names[1]) - 1

    def _candidates(self, there: Sequence[str], code: str) -> list[int]:
        """The columns that may be those of a language. A column called by its code is alone, unless another has its
        name: `id` may be Indonesian, but beside `Indonesian` it is a number."""
        exact = _called(there, code)
        wanted = language(code)
        if wanted is None:
            return exact
        others = [place for place, name in enumerate(there) if place not in exact and _is(name, wanted)]
        if exact:
            others = [place for place in others if language(there[place]) is None]
        return sorted(exact + others)

    def _one(self, where: object, there: Sequence[str], name: str, places: Sequence[int]) -> int:
        if len(places) == 1:
            return places[0]
        names = _list([there[place] for place in places])
        raise UserError(
            f"{where}: {len(places)} columns may be {name}: {names}; it has {_list(there)}: say which by number, with "
            "data.columns=[1,2] for the first two"
        )

    def _require_order(self, where: object, first: str, second: str) -> None:
        """Check that no column of one language is taken for the other's."""
        own = language(self.source), language(self.target)
        for name, code, wanted, other in ((first, self.source, *own), (second, self.target, *own[::-1])):
            if wanted is None or other is None or wanted.same(other):
                continue
            if _is(name, other) and not _is(name, wanted) and not _called([name], code):
                raise UserError(
                    f"{where}: column {shown_name(name)} would be read as {code}; give the columns of {self.source} "
                    f"and {self.target} in this order with data.columns, or exchange data.source and data.target"
                )


def _is(name: str, wanted: Language) -> bool:
    found = named_language(name)
    return found is not None and found.same(wanted)


def _called(there: Sequence[str], name: str) -> list[int]:
    """The places of the columns with a name, without regard to case and spaces around it."""
    return [place for place, column in enumerate(there) if column.strip().casefold() == name.strip().casefold()]


def _has_usual(there: Sequence[str]) -> bool:
    return all(_called(there, name) for name in _USUAL)


def shown_name(name: str) -> str:
    """The name of a column for a message, on one line."""
    return " ".join(name.split())[:40] or "(no name)"


def _list(names: Sequence[str]) -> str:
    return ", ".join(map(shown_name, names[:20])) + (", ..." if len(names) > 20 else "")


def _short(text: str) -> str:
    return repr(text if len(text) <= 60 else f"{text[:57]}...")
