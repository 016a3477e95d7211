"""Cleaning a training split: configured steps, each of which says how many pairs it dropped.

Only train is cleaned. Validation and test stay as they were given, line for line, empty references included: a score
over a quietly shortened test set could not be compared with anybody else's, and translations go line by line with
their sources.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Annotated, Any, Literal

import numpy as np
import numpy.typing as npt
from annotated_types import Ge

from mt.config.constraints import NonNegativeInt, PositiveInt, checked
from mt.data.corpora.pairs import Pairs, chunks_of, digest, folded
from mt.errors import ArgumentError, UserError

Mask = npt.NDArray[np.bool_]
Judge = Callable[[str, str], bool]
"""(source, target) -> whether the pair should go."""

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
    """Nothing but white space on either side."""
    return not source.strip() or not target.strip()


def has_bad_characters(source: str, target: str) -> bool:
    """A replacement character, lone surrogate, non-character or control character (white space aside)."""
    return _BAD.search(source) is not None or _BAD.search(target) is not None


def is_untranslated(source: str, target: str) -> bool:
    """Both sides are the same text."""
    return source.strip() == target.strip()


@dataclass
class CleaningReport:
    """What each step dropped from train, in the order the steps ran.

    Attributes:
        before: pairs in train before the first step.
        dropped: step -> pairs it dropped. A pair counts once, for the first step that drops it.
    """

    before: int = 0
    dropped: dict[str, int] = field(default_factory=dict)

    @property
    def after(self) -> int:
        """Pairs left."""
        return self.before - sum(self.dropped.values())

    def lines(self) -> list[str]:
        """For the log: a summary, then what each step that ran dropped. A step that is not named is off."""
        steps = ", ".join(f"{count:,} {step}" for step, count in self.dropped.items())
        kept = f"cleaning kept {self.after:,} of {self.before:,} training pairs"
        return [kept, f"dropped: {steps}"] if steps else [kept]

    def require_pairs(self) -> None:
        """Raises UserError when nothing is left, with the count of each step."""
        if self.after <= 0:
            counts = (
                ", ".join(f"{count} {step}" for step, count in self.dropped.items() if count) or "none to begin with"
            )
            raise UserError(
                f"no training pair is left of {self.before} after cleaning ({counts}): look at the files, "
                "or relax the step (cleaning=none turns all off)"
            )

    def to_dict(self) -> dict[str, Any]:
        """Plain values for a cache or a report file."""
        return {"before": self.before, "dropped": dict(self.dropped)}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> CleaningReport:
        """The inverse of `to_dict`."""
        return cls(int(values["before"]), {str(step): int(count) for step, count in values["dropped"].items()})


@checked
class Cleaning:
    """The configured steps: those on text run before tokenisation, those on lengths after it.

    Args:
        empty: drop pairs with an empty side.
        bad_characters: drop pairs with U+FFFD, lone surrogates or control characters.
        same: drop pairs whose target is the source again.
        duplicates: keep one of several equal pairs, the first.
        evaluation: drop what validation or test holds too, case, Unicode form and spacing put aside: "pair" for equal
            pairs, "side" for an equal source or an equal target, null for nothing.
        shortest: fewest pieces of a side, the end-of-sentence piece counted.
        longest: most pieces of a side, likewise; null for no bound.
        ratio: how many times longer, in pieces, one side may be than the other; null for no bound.
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
        ratio: Annotated[float, Ge(1)] | None = 5.0,
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
        """Everything that decides what is kept, as plain values, for a cache key."""
        return {name: value for name, value in vars(self).items() if name != "report"}

    def clean_text(self, splits: Mapping[str, Pairs]) -> dict[str, Pairs]:
        """Run the text steps on train and begin a new `report`. 16 bytes of memory a pair.

        Args:
            splits: "train" and perhaps "validation" and "test".

        Returns:
            The same splits with fewer rows in "train"; the others untouched.

        Raises:
            UserError: no pair is left, with the counts of each step.
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
        """Run the length steps on train, adding to the `report` that `clean_text` began.

        Args:
            source_lengths: [rows] pieces of each source that `clean_text` kept, the end-of-sentence piece counted.
            target_lengths: [rows] likewise of the targets.

        Returns:
            [rows] bool, True for the pairs to keep.

        Raises:
            UserError: no pair is left, with the counts of each step.
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
        """The steps that look at one pair at a time, and a digest of each pair, [rows] both."""
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
        """[rows] bool, True for train pairs that no evaluation split holds, compared as holding out does."""
        others = [pairs for name, pairs in splits.items() if name != "train"]
        unseen = np.ones(len(train), bool)
        for of in (_pair_digest,) if self.evaluation == "pair" else (_source_digest, _target_digest):
            unseen &= ~np.isin(_digests([train], of), _digests(others, of))
        return unseen

    def _drop(self, step: str, keep: Mask, passes: Mask) -> None:
        """Take out of `keep`, in place, what does not pass, and count it."""
        self.report.dropped[step] = int((keep & ~passes).sum())
        keep &= passes


def _exact_digest(source: str, target: str) -> int:
    return digest(f"{source.strip()}\x00{target.strip()}")


def _pair_digest(source: str, target: str) -> int:
    return digest(f"{folded(source)}\x00{folded(target)}")


def _source_digest(source: str, target: str) -> int:
    return digest(folded(source))


def _target_digest(source: str, target: str) -> int:
    return digest(folded(target))


def _digests(splits: list[Pairs], of: Callable[[str, str], int]) -> npt.NDArray[np.uint64]:
    """[rows of all splits] digests."""
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
