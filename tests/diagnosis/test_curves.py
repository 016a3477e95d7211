"""Trainings that memorise, stand still or end early are told from those that go well."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from toy import ToyValidator, digits, toy_trainer

from mt.diagnosis.curves import diagnose_curves, diagnose_gap, diagnose_score


def history(losses: list[float], scores: list[float] | None = None, every: int = 100) -> list[dict[str, Any]]:
    scores = scores or [-loss for loss in losses]
    rows = enumerate(zip(losses, scores, strict=True), start=1)
    return [{"step": every * number, "loss": loss, "score": score} for number, (loss, score) in rows]


def names(*arguments: Any) -> list[str]:
    return [found.name for found in diagnose_curves(*arguments)]


DEFAULT_RUN = [2.476, 1.458, 1.133, 1.034, 0.922, 0.888, 0.878, 0.877], [9.9, 32.5, 38.7, 45.7, 50.4, 52.7, 54.0, 53.8]
"""Losses and BLEU of the validations of `python -m mt.train`."""

NO_ATTENTION = [2.6, 2.4, 2.25, 2.01, 1.87, 1.76, 1.71, 1.68, 1.66, 1.66]
"""Losses of the last validations of `python -m mt.train model=no_attention`."""


def test_default_runs_are_healthy() -> None:
    assert names(history(*DEFAULT_RUN)) == []
    assert names(history(NO_ATTENTION)) == []


def test_a_model_that_learns_thirty_pairs_by_heart(tmp_path: Path) -> None:
    few, others = digits(30, 1, reverse=True), digits(60, 2, reverse=True)
    trainer = toy_trainer(
        tmp_path,
        "transformer",
        few,
        max_steps=60,
        validate_every=12,
        label_smoothing=0.0,
        validate=ToyValidator(others),
    )
    trainer.fit()
    (risen,) = diagnose_curves(trainer.counters.history)
    assert risen.name == "loss_rises"
    losses = {record["step"]: record["loss"] for record in trainer.counters.history}
    assert losses[int(risen.numbers["lowest_step"])] == min(losses.values())
    known, unknown = (ToyValidator(split)(trainer.model).loss for split in (few, others))
    found = diagnose_gap(known, unknown)
    assert found is not None
    assert found.name == "memorised"


def test_a_model_that_learns_from_many_pairs(tmp_path: Path) -> None:
    many, others = digits(400, 1), digits(60, 2)
    trainer = toy_trainer(
        tmp_path, "luong", many, max_steps=80, validate_every=20, learning_rate=5e-3, validate=ToyValidator(others)
    )
    trainer.fit()
    assert [found.name for found in diagnose_curves(trainer.counters.history)] == []
    assert diagnose_gap(*(ToyValidator(split)(trainer.model).loss for split in (many, others))) is None


def test_a_score_that_stays_where_it_is() -> None:
    losses = [3.0, 2.0, *[1.5] * 10]
    (found,) = diagnose_curves(history(losses, [5.0, 20.0, 30.0, *[29.5] * 9]), "bleu")
    assert found.name == "no_longer_improves"
    assert found.numbers == {"best_step": 300, "last_step": 1200, "validations": 9}
    assert names(history(losses, [5.0, 20.0, 30.0, *range(31, 40)])) == []


def test_a_training_that_ends_while_the_model_learns() -> None:
    (found,) = diagnose_curves(history([6.0, 5.5, 5.0, 4.5, 4.0, 3.5]))
    assert found.name == "ended_early"
    assert names(history([6.0, 4.0, 3.0, 2.5, 2.3, 2.25, 2.24])) == []


def test_few_validations_say_nothing_but_of_a_broken_loss() -> None:
    assert names(history([1.0, 9.0, 20.0])) == []
    assert names([]) == []
    for broken in (float("nan"), float("inf")):
        (found,) = diagnose_curves(history([2.0, broken, broken]))
        assert (found.name, found.numbers) == ("loss_not_finite", {"step": 200})


@pytest.mark.parametrize(
    ("bleu", "lookup", "sentences", "expected"),
    [(5.0, 9.0, 500, "below_lookup"), (9.1, 9.0, 500, None), (5.0, None, 500, None), (5.0, 9.0, 10, None)],
)
def test_models_below_the_lookup(bleu: float, lookup: float | None, sentences: int, expected: str | None) -> None:
    found = diagnose_score(bleu, lookup, sentences)
    assert (found and found.name) == expected
