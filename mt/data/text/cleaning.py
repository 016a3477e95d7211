"""Cleaning of the training split in configured steps. Each step reports how many pairs it dropped.

Only the training split is cleaned. Validation and test keep every line, even those with empty references: scores on a
shortened test set would not be comparable with other people's, and each translation must match a line of the source.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from annotated_types import Ge, Le

from mt.config.constraints import NonNegativeInt, PositiveInt, checked
from mt.data.text.digests import digest
from mt.data.text.folding import folded
from mt.data.text.invisible import is_blank, without_invisible
from mt.errors import ArgumentError, UserError

Mask = npt.NDArray[np.bool_]
Judge = Callable[[str, str], bool]
"""(source, target) -> True if the pair is to be dropped."""
PairDigest = Callable[[str, str], int]
"""(source, target) -> a digest; pairs that count as equal have the same one."""

EMPTY = "empty sides"
CHARACTERS = "bad characters"
SAME = "source equal to target"
DUPLICATES = "exact duplicates"
EVALUATION = "also in validation or test"
SHORT = "too short"
LONG = "too long"
RATIO = "lengths too unlike"

# Tab, newline, vertical tab, form feed and carriage return are white space, which normalisation folds; the other C0
# controls, DEL, the C1 controls, lone surrogates, U+FFFD (what a failed decoding leaves) and non-characters are not.
_BAD = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffd-\uffff]")


def has_empty_side(source: str, target: str) -> bool:
    """Whether at least one side shows nothing: it is empty, or only white space and invisible characters."""
    return is_blank(source) or is_blank(target)


def has_bad_characters(source: str, target: str) -> bool:
    """Whether a side has U+FFFD, a lone surrogate, a non-character, or a control character that is not white space."""
    return _BAD.search(source) is not None or _BAD.search(target) is not None


def is_untranslated(source: str, target: str) -> bool:
    """Whether both sides are the same text, apart from invisible characters and white space at their ends."""
    return without_invisible(source).strip() == without_invisible(target).strip()


@dataclass
class CleaningReport:
    """How many pairs each step dropped from the training split, in the order the steps ran.

    Attributes:
        before: number of training pairs before the first step.
        dropped: name of a step -> number of pairs it dropped. A pair counts only for the first step that drops it.
    """

    before: int = 0
    dropped: dict[str, int] = field(default_factory=dict)

    @property
    def after(self) -> int:
        """Number of pairs left."""
        return self.before - sum(self.dropped.values())

    def lines(self) -> list[str]:
        """Lines for the log: a summary, then the number of pairs that each step dropped, disabled steps left out."""
        steps = ", ".join(f"{count:,} {step}" for step, count in self.dropped.items())
        kept = f"cleaning kept {self.after:,} of {self.before:,} training pairs"
        return [kept, f"dropped: {steps}"] if steps else [kept]

    def add(self, dropped: Mapping[str, int]) -> None:
        """Add the numbers of pairs that steps dropped."""
        for step, count in dropped.items():
            self.dropped[step] = self.dropped.get(step, 0) + count

    def require_pairs(self) -> None:
        """Check that pairs are left.

        Raises:
            UserError: no pair is left; the message gives the count of each step.
        """
        if self.after <= 0:
            counts = (
                ", ".join(f"{count} {step}" for step, count in self.dropped.items() if count) or "none to begin with"
            )
            raise UserError(
                f"no training pair is left of {self.before} after cleaning ({counts}): check the files, "
                "or relax the step (cleaning=none drops only pairs with an empty side)"
            )

    def to_dict(self) -> dict[str, Any]:
        """The report as plain values, for JSON."""
        return {"before": self.before, "dropped": dict(self.dropped)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> CleaningReport:
        """The inverse of `to_dict`."""
        return cls(int(values["before"]), {str(step): int(count) for step, count in values["dropped"].items()})


@checked
class Cleaning:
    """The configured cleaning steps. Steps on text run before tokenisation, steps on lengths after it.

    Args:
        empty: drop pairs with an empty side.
        bad_characters: drop pairs with U+FFFD, lone surrogates, non-characters or control characters.
        same: drop pairs whose target is a copy of the source.
        duplicates: of equal pairs keep only the first. As for `same`, invisible characters do not count.
        evaluation: drop pairs that also occur in validation or test, ignoring case, Unicode form, spacing and invisible
            characters. "pair": both sides are equal; "side": the source or the target is equal; null: drop none.
        shortest: smallest number of pieces of a side, EOS included.
        longest: largest number of pieces of a side, EOS included; null for no limit.
        ratio: largest ratio of the pieces of the longer side to those of the shorter, 1 to 1,000; null for none.

    Raises:
        ArgumentError: `longest` is less than `shortest`.
    """

    def __init__(
        self,
        empty: bool = True,
        bad_characters: bool = True,
        same: bool = True,
        duplicates: bool = True,
        evaluation: Literal["pair", "side"] | None = "pair",
        shortest: NonNegativeInt = 1,
        longest: PositiveInt | None = 256,
        ratio: Annotated[float, Ge(1), Le(1000)] | None = 5.0,
    ) -> None:
        if longest is not None and longest < shortest:
            raise ArgumentError("{longest} must be at least {shortest}, or null", longest=longest, shortest=shortest)
        self.empty = empty
        self.bad_characters = bad_characters
        self.same = same
        self.duplicates = duplicates
        self.evaluation = evaluation
        self.shortest = shortest
        self.longest = longest
        self.ratio = ratio
        self.report = CleaningReport()

    def settings(self) -> dict[str, Any]:
        """All settings as plain values, for the key of the cache."""
        return {name: value for name, value in vars(self).items() if name != "report"}

    def begin(self, before: int) -> None:
        """Begin a new `report` of a training split with so many pairs."""
        self.report = CleaningReport(before)

    def judges(self) -> dict[str, Judge]:
        """The steps that judge each pair alone, by its texts, in their order."""
        steps: dict[str, Judge] = {}
        if self.empty:
            steps[EMPTY] = has_empty_side
        if self.bad_characters:
            steps[CHARACTERS] = has_bad_characters
        if self.same:
            steps[SAME] = is_untranslated
        return steps

    def evaluation_digests(self) -> list[PairDigest]:
        """What a training pair must not share with a pair of an evaluation split; texts are compared as `folded`."""
        if self.evaluation is None:
            return []
        return [_pair_digest] if self.evaluation == "pair" else [_source_digest, _target_digest]

    def judge_lengths(
        self, source_lengths: npt.ArrayLike, target_lengths: npt.ArrayLike
    ) -> tuple[Mask, dict[str, int]]:
        """Judge pairs by their lengths.

        Args:
            source_lengths: [rows] number of pieces of each source, EOS included.
            target_lengths: [rows] the same for the targets.

        Returns:
            [rows] bool, True for the pairs to keep; and how many pairs each step drops.
        """
        source, target = np.asarray(source_lengths), np.asarray(target_lengths)
        shorter, longer = np.minimum(source, target), np.maximum(source, target)
        steps: dict[str, Mask] = {}
        if self.shortest > 1:
            steps[SHORT] = shorter >= self.shortest
        if self.longest is not None:
            steps[LONG] = longer <= self.longest
        if self.ratio is not None:
            steps[RATIO] = longer <= self.ratio * shorter
        keep, dropped = np.ones(len(source), bool), dict[str, int]()
        for step, passes in steps.items():
            dropped[step] = int((keep & ~passes).sum())
            keep &= passes
        return keep, dropped


def exact_digest(source: str, target: str) -> int:
    """A digest of a pair that equal pairs share; invisible characters do not count."""
    return digest(f"{without_invisible(source).strip()}\x00{without_invisible(target).strip()}")


def _pair_digest(source: str, target: str) -> int:
    return digest(f"{folded(source)}\x00{folded(target)}")


def _source_digest(source: str, target: str) -> int:
    return digest(folded(source))


def _target_digest(source: str, target: str) -> int:
    return digest(folded(target))
