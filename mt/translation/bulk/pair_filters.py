"""Which texts are not worth translating, and which translations are not worth learning from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from mt.data.inspection.side_languages import FEWEST_FOR_OTHERS, Side, identifier_between, in_other_letters
from mt.data.text.cleaning import has_bad_characters
from mt.data.text.folding import folded
from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.languages import language, script_name
from mt.translation.translation import Translation

EMPTY = "empty"
CHARACTERS = "bad characters"
SHORT = "too short"
LONG = "too long"
LANGUAGE = "another language"
DUPLICATE = "duplicates"
UNFINISHED = "cut off at the length limit"
COPY = "copied"
RATIO = "lengths too unlike"
SCORE = "low score"
REASONS = (EMPTY, CHARACTERS, SHORT, LONG, LANGUAGE, DUPLICATE, UNFINISHED, COPY, RATIO, SCORE)

FEWEST_LETTERS = 10
"""With fewer letters, a sentence is not said to be written in those of another language."""
FEWEST_IDENTIFIED = 30
"""With fewer letters, a sentence is not said to be in another language: names and numbers look alike in many."""


@dataclass(frozen=True)
class PairFilters:
    """Filters of single sentences; the first that drops a sentence is counted.

    Attributes:
        source, target: language codes of the bundle: of what is translated, and of the translations.
        shortest, longest: smallest and largest number of pieces of either side, EOS included; `longest` None: no limit.
        ratio: largest ratio of the pieces of the longer side to those of the shorter; None: no limit.
        score: smallest mean log-probability of the pieces of a translation, in nats; None: no limit.
        copies: drop translations that repeat the text, ignoring case, Unicode form and spacing.
        language: drop sentences in letters of another language, or in the language of the other side.
        duplicates: of equal texts in a block translate only the first.
        tags: how many tags stand before each source; they are pieces, but no part of the text.
    """

    source: str
    target: str
    shortest: int = 1
    longest: int | None = 256
    ratio: float | None = 5.0
    score: float | None = None
    copies: bool = True
    language: bool = True
    duplicates: bool = True
    tags: int = 0
    _likelier: Callable[[str], int] | None = field(init=False, repr=False, compare=False, default=None)

    def __post_init__(self) -> None:
        if self.language:
            object.__setattr__(self, "_likelier", identifier_between(self.source, self.target))

    @classmethod
    def of(cls, settings: dict[str, Any], source: str, target: str, tags: int = 0) -> PairFilters:
        """The filters of a configuration.

        Args:
            settings: the keys of `filter`.
            source, target: language codes of the bundle.
            tags: how many tags stand before each source.
        """
        return cls(source, target, **settings, tags=tags)

    def fault_of_text(self, text: str, pieces: int, seen: set[str]) -> str | None:
        """Why a text is not translated; None if it is.

        Args:
            text: the text.
            pieces: number of its pieces, EOS and tags included.
            seen: the texts of the block so far; this one is added.
        """
        if is_blank(text):
            return EMPTY
        if has_bad_characters(text, ""):
            return CHARACTERS
        if pieces - self.tags < self.shortest:
            return SHORT
        if self.longest is not None and pieces - self.tags > self.longest:
            return LONG
        if self.language and self._is_foreign(text, self.source, 0):
            return LANGUAGE
        if self.duplicates:
            same = text.strip()
            if same in seen:
                return DUPLICATE
            seen.add(same)
        return None

    def fault_of_pair(self, found: Translation) -> str | None:
        """Why a translation is dropped; None if it is kept."""
        if not found.finished:
            return UNFINISHED
        if is_blank(found.text):
            return EMPTY
        if has_bad_characters(found.text, ""):
            return CHARACTERS
        if self.copies and folded(found.source) == folded(found.text):
            return COPY
        lengths = sorted((len(found.source_pieces) - self.tags, len(found.pieces)))
        if lengths[0] < self.shortest:
            return SHORT
        if self.longest is not None and lengths[1] > self.longest:
            return LONG
        if self.ratio is not None and lengths[1] > self.ratio * lengths[0]:
            return RATIO
        if self.language and self._is_foreign(found.text, self.target, 1):
            return LANGUAGE
        if self.score is not None and piece_score(found) < self.score:
            return SCORE
        return None

    def _is_foreign(self, text: str, code: str, side: int) -> bool:
        letters = sum(map(str.isalpha, text))
        if letters >= FEWEST_LETTERS and in_other_letters(code, text):
            return True
        return letters >= FEWEST_IDENTIFIED and self._likelier is not None and self._likelier(text) != side


def piece_score(found: Translation) -> float:
    """The mean log-probability of the pieces of a translation, in nats."""
    return found.score / max(1, len(found.token_scores))


def require_language(sample: list[str], filters: PairFilters, name: str, bundle: str) -> str | None:
    """Check that texts are in the language that a bundle reads, as far as they tell.

    Args:
        sample: sentences; with fewer than a hundred only their letters are judged.
        filters: those of the bundle; nothing is checked if `language` is off.
        name: what the texts are, for the message.
        bundle: what the bundle is, for the message.

    Returns:
        A warning where the texts look like a third language, which may be a mistake of the identification; else None.

    Raises:
        UserError: they are in the letters of another language, or in the language that the bundle writes.
    """
    if not filters.language:
        return None
    side = Side(filters.source, sample)
    reads = f"{bundle} translates {_called(filters.source)} to {_called(filters.target)}"
    way_out = "give a bundle of the other direction, or filter.language=false if that is right"
    if (script := side.wrong_script()) is not None:
        raise UserError(f"{name}: is written in {script_name(script)} letters, but {reads}; {way_out}")
    if side.prefers(Side(filters.target, [])):
        raise UserError(f"{name}: is in {_called(filters.target)}, but {reads}; {way_out}")
    like = side.resembles()
    if like is not None and len(side.rankings) >= FEWEST_FOR_OTHERS:
        return f"warning: {name}: looks like {_called(like)}, but {reads}"
    return None


def _called(code: str) -> str:
    found = language(code)
    return code if found is None else f"{found.name} ({code})"
