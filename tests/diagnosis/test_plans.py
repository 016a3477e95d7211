"""What will go wrong in a training is told by its numbers, and healthy plans are left alone."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from mt.data.text.cleaning import DUPLICATES, EMPTY, EVALUATION, LONG, RATIO, Cleaning
from mt.diagnosis.finding import Finding, lines_of, listed
from mt.diagnosis.lengths import REASONS, diagnose_cleaning, diagnose_length_limit
from mt.diagnosis.shared_pairs import Digests, diagnose_shared
from mt.diagnosis.step_plan import StepPlan, diagnose_steps
from mt.diagnosis.vocabulary import diagnose_vocabulary

DEFAULT = StepPlan(epoch_steps=150, total=2251, warmup=200, needs_total=True, validate_every=304, update_seconds=0.06)
"""`python -m mt.train` on the bundled corpus."""


def test_the_default_plan_is_healthy() -> None:
    assert diagnose_steps(DEFAULT) == []
    assert (
        diagnose_steps(StepPlan(epoch_steps=5000, total=None, warmup=4000, max_minutes=600, update_seconds=0.2)) == []
    )
    assert diagnose_steps(StepPlan(epoch_steps=5000, total=100_000, warmup=4000)) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"total": 120, "warmup": 10, "validate_every": None}, ["few_updates"]),
        ({"warmup": 4000}, ["long_warmup"]),
        ({"warmup": 1500}, ["long_warmup"]),
        ({"validate_every": 5000}, ["one_validation"]),
        ({"epoch_steps": 3}, ["large_batches"]),
        ({"max_minutes": 1.0}, ["schedule_unfinished"]),
        ({"max_minutes": 1.0, "needs_total": False}, []),
        ({"max_minutes": 600.0}, []),
        ({"total": None, "max_minutes": 0.1}, ["few_updates", "long_warmup", "one_validation"]),
        ({"update_seconds": 200.0}, ["long_training"]),
    ],
)
def test_plans_that_do_not_fit(change: dict[str, object], expected: list[str]) -> None:
    assert [found.name for found in diagnose_steps(replace(DEFAULT, **change))] == expected  # type: ignore[arg-type]


def test_hours_are_those_of_the_updates_that_time_allows() -> None:
    assert DEFAULT.hours == pytest.approx(2251 * 0.06 / 3600)
    assert replace(DEFAULT, max_minutes=1.0).reached == 1000
    assert StepPlan(10, None).hours is None


def digests(pairs: list[tuple[int, int]]) -> Digests:
    columns = np.array(pairs, np.uint64).reshape(-1, 2)
    return columns[:, 0], columns[:, 1]


def test_pairs_that_stand_in_two_splits_are_counted() -> None:
    train = [(number, number + 1000) for number in range(500)]
    fresh = [(number + 5000, number + 6000) for number in range(100)]
    other = [(number + 8000, number + 9000) for number in range(100)]
    assert diagnose_shared(digests(train), {"validation": digests(fresh), "test": digests(other)}) == []
    (leaked,) = diagnose_shared(digests(train), {"test": digests([*other[:90], *train[:10]])})
    assert (leaked.name, dict(leaked.numbers)) == ("test_in_training", {"shared": 10, "pairs": 100})
    retold = [(source, target + 10_000) for source, target in train[:40]]
    (known,) = diagnose_shared(digests(train), {"test": digests([*other[:60], *retold])})
    assert (known.name, known.numbers["shared"]) == ("test_sources_in_training", 40)
    both = {"validation": digests(fresh), "test": digests([*other[:80], *fresh[:20]])}
    (chosen,) = diagnose_shared(digests(train), both)
    assert (chosen.name, chosen.numbers["shared"]) == ("test_in_validation", 20)
    crossed = [(source, other_target) for (source, _), (_, other_target) in pairwise(train)][:100]
    (crossing,) = diagnose_shared(digests(train), {"test": digests(crossed)})
    assert crossing.name == "test_sources_in_training"  # both sides are known, but no pair


def test_many_dropped_pairs() -> None:
    assert diagnose_cleaning(1000, {DUPLICATES: 600, EVALUATION: 200, LONG: 100, EMPTY: 5}) == []
    found = diagnose_cleaning(1000, {LONG: 101, RATIO: 300})
    assert [(each.name, each.numbers["dropped"]) for each in found] == [("dropped_pairs", 101), ("dropped_pairs", 300)]
    assert "cleaning.longest" in found[0].remedy
    settings = Cleaning().settings()
    for _, remedy in REASONS.values():
        for key in (word.strip(".,;)") for word in remedy.split() if word.startswith("cleaning.")):
            assert key.removeprefix("cleaning.").partition("=")[0] in settings


def test_references_longer_than_the_search_may_write() -> None:
    sources, targets = np.full(100, 10, np.int32), np.full(100, 30, np.int32)
    assert diagnose_length_limit("test", sources, targets, 2.0, 10) is None
    targets[:5] = 31
    found = diagnose_length_limit("test", sources, targets, 2.0, 10)
    assert found is not None
    assert found.numbers == {"longer": 5, "references": 100}
    assert diagnose_length_limit("test", sources, targets, None, None) is None


def test_a_vocabulary_too_large_for_its_corpus() -> None:
    zipf = (100_000 / np.arange(1, 3001)).astype(np.int64)  # the rarest of 3,000 pieces occurs 33 times
    assert diagnose_vocabulary(zipf) is None
    found = diagnose_vocabulary(zipf // 20)
    assert found is not None
    assert found.numbers["seldom"] == int((zipf // 20 < 5).sum())
    assert "tokenizer.vocabulary_size=1000 or less" in found.remedy


def test_what_is_fatal_is_said_first_and_long_lists_are_cut() -> None:
    mild, fatal = Finding("a", "one", "why", "how"), Finding("b", "two", fatal=True)
    assert lines_of([mild, fatal]) == ["two", "one", "  cause:  why", "  change: how"]
    assert lines_of([]) == []
    assert listed("abcdef") == "a, b, c, d, e, ..."
    assert mild.to_dict()["numbers"] == {}
