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
from mt.data.corpora.pairs import Pairs, chunks_of, digest
from mt.data.text.folding import folded
from mt.data.text.invisible import is_blank, without_invisible
from mt.errors import ArgumentError, UserError

Mask = npt.NDArray[np.bool_]
Judge = Callable[[str, str], bool]
"""(source, target) -> True if the pair is to be dropped."""

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

    def clean_text(self, splits: Mapping[str, Pairs]) -> dict[str, Pairs]:
        """Run the text steps on the training split and begin a new `report`. Takes 16 bytes of memory for each pair.

        Args:
            splits: "train" and perhaps "validation" and "test".

        Returns:
            The same splits, "train" without the dropped rows and all others unchanged.

        Raises:
            UserError: no pair is left; the message gives the count of each step.
        """
        train = splits["train"]
        self.report = CleaningReport(before=len(train))
        keep, digests = self._judge(train)
        if self.duplicates:
            rows = np.flatnonzero(keep)
            _, first = np.unique(digests[rows], return_index=True)
            self._drop(DUPLICATES, keep, _only(rows[first], len(train)))
        if self.evaluation:
            self._drop(EVALUATION, keep, self._unseen(train, splits))
        self.report.require_pairs()
        return {**splits, "train": train if keep.all() else train.select(np.flatnonzero(keep))}

    def clean_lengths(self, source_lengths: npt.ArrayLike, target_lengths: npt.ArrayLike) -> Mask:
        """Run the length steps on the training split, adding to the `report` that `clean_text` began.

        Args:
            source_lengths: [rows] number of pieces of each source that `clean_text` kept, EOS included.
            target_lengths: [rows] the same for the targets.

        Returns:
            [rows] bool, True for the pairs to keep.

        Raises:
            UserError: no pair is left; the message gives the count of each step.
        """
        source, target = np.asarray(source_lengths), np.asarray(target_lengths)
        shorter, longer = np.minimum(source, target), np.maximum(source, target)
        if not self.report.before:
            self.report.before = len(source)
        keep = np.ones(len(source), bool)
        if self.shortest > 1:
            self._drop(SHORT, keep, shorter >= self.shortest)
        if self.longest is not None:
            self._drop(LONG, keep, longer <= self.longest)
        if self.ratio is not None:
            self._drop(RATIO, keep, longer <= self.ratio * shorter)
        self.report.require_pairs()
        return keep

    def _judge(self, train: Pairs) -> tuple[Mask, npt.NDArray[np.uint64]]:
        """Run the steps that judge each pair alone: [rows] mask of pairs to keep, and [rows] digests of all pairs."""
        steps: dict[str, Judge] = {}
        if self.empty:
            steps[EMPTY] = has_empty_side
        if self.bad_characters:
            steps[CHARACTERS] = has_bad_characters
        if self.same:
            steps[SAME] = is_untranslated
        dropped = dict.fromkeys(steps, 0)
        keep, digests = np.ones(len(train), bool), np.zeros(len(train), np.uint64)
        row = 0
        for sources, targets in chunks_of(train):
            for source, target in zip(sources, targets, strict=True):
                fault = next((name for name, judge in steps.items() if judge(source, target)), None)
                if fault is not None:
                    keep[row] = False
                    dropped[fault] += 1
                digests[row] = _exact_digest(source, target)
                row += 1
        self.report.dropped.update(dropped)
        return keep, digests

    def _unseen(self, train: Pairs, splits: Mapping[str, Pairs]) -> Mask:
        """[rows] bool, True for training pairs that occur in no evaluation split; texts are compared as `folded`."""
        others = [pairs for name, pairs in splits.items() if name != "train"]
        unseen = np.ones(len(train), bool)
        for of in (_pair_digest,) if self.evaluation == "pair" else (_source_digest, _target_digest):
            unseen &= ~np.isin(_digests([train], of), _digests(others, of))
        return unseen

    def _drop(self, step: str, keep: Mask, passes: Mask) -> None:
        """Set `keep` to False, in place, where `passes` is False, and count these pairs for the step."""
        self.report.dropped[step] = int((keep & ~passes).sum())
        keep &= passes


def _exact_digest(source: str, target: str) -> int:
    return digest(f"{without_invisible(source).strip()}\x00{without_invisible(target).strip()}")


def _pair_digest(source: str, target: str) -> int:
    return digest(f"{folded(source)}\x00{folded(target)}")


def _source_digest(source: str, target: str) -> int:
    return digest(folded(source))


def _target_digest(source: str, target: str) -> int:
    return digest(folded(target))


def _digests(splits: list[Pairs], of: Callable[[str, str], int]) -> npt.NDArray[np.uint64]:
    """[rows of all splits] the digest `of` each pair."""
    parts = [
        np.array([of(source, target) for source, target in zip(sources, targets, strict=True)], np.uint64)
        for pairs in splits
        for sources, targets in chunks_of(pairs)
    ]
    return np.concatenate(parts) if parts else np.zeros(0, np.uint64)


def _only(rows: npt.NDArray[np.int64], count: int) -> Mask:
    """[count] bool, True at `rows`."""
    mask = np.zeros(count, bool)
    mask[rows] = True
    return mask
