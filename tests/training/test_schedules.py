"""Schedules against their papers' formulas."""

import math
from pathlib import Path

import pytest
from omegaconf import OmegaConf

from mt.config.build import CONFIG_DIR, build
from mt.errors import ConfigError
from mt.training.rank import Rank
from mt.training.schedules import Constant, CosineDecay, LinearDecay, Noam, Plateau, TrainingProgress


def ranks(*scores: float) -> list[Rank]:
    """Validations with these scores and the same loss."""
    return [Rank.of(score, 1.0) for score in scores]


@pytest.mark.parametrize("path", sorted((CONFIG_DIR / "schedule").glob("*.yaml")), ids=lambda path: path.stem)
def test_every_schedule_is_a_pure_factor_that_warms_up(path: Path) -> None:
    node = {**OmegaConf.to_container(OmegaConf.load(path)), "warmup": 10}
    schedule = build(node, "schedule")
    assert [schedule(TrainingProgress(step, 5000)) for step in range(1, 11)] == pytest.approx(
        [n / 10 for n in range(1, 11)]
    )
    places = [TrainingProgress(step, 5000, ranks(1, 3, 2, 2, 2)) for step in (11, 200, 4999, 5000, 6000, 12)]
    factors = [schedule(place) for place in places]
    assert all(0 <= factor <= 1 for factor in factors)
    assert factors == [build(node, "schedule")(place) for place in places]


@pytest.mark.parametrize("step", [1, 2, 99, 100, 101, 5000])
def test_noam_is_equation_3_of_vaswani_2017_up_to_its_peak(step: int) -> None:
    width, warmup = 512, 100
    paper = width**-0.5 * min(step**-0.5, step * warmup**-1.5)
    peak = (width * warmup) ** -0.5
    assert Noam(warmup)(TrainingProgress(step)) * peak == pytest.approx(paper)


def test_cosine_goes_from_one_to_floor() -> None:
    schedule = CosineDecay(warmup=10, floor=0.1)
    assert schedule(TrainingProgress(5, 110)) == 0.5
    assert schedule(TrainingProgress(10, 110)) == pytest.approx(1.0)
    assert schedule(TrainingProgress(60, 110)) == pytest.approx(0.1 + 0.9 * 0.5 * (1 + math.cos(math.pi / 2)))
    assert schedule(TrainingProgress(110, 110)) == pytest.approx(0.1)
    assert schedule(TrainingProgress(500, 110)) == pytest.approx(0.1)


def test_linear_is_half_way_at_half_time() -> None:
    assert LinearDecay(warmup=0)(TrainingProgress(50, 100)) == pytest.approx(0.5)
    assert LinearDecay(warmup=20)(TrainingProgress(60, 100)) == pytest.approx(0.5)


def test_constant_stays() -> None:
    assert [Constant(warmup=2)(TrainingProgress(s)) for s in (1, 2, 1000)] == [0.5, 1.0, 1.0]


def test_plateau_counts_validations_without_a_better_score() -> None:
    schedule = Plateau(patience=2, decay=0.5, floor=0.2)
    assert schedule(TrainingProgress(9, ranks=ranks(1, 2, 3))) == 1.0
    assert schedule(TrainingProgress(9, ranks=ranks(3, 1))) == 1.0
    assert schedule(TrainingProgress(9, ranks=ranks(3, 1, 2))) == 0.5
    assert schedule(TrainingProgress(9, ranks=ranks(3, 1, 2, 4, 1))) == 0.5
    assert schedule(TrainingProgress(9, ranks=ranks(3, 1, 2, 2, 2, 2, 2, 2, 2))) == 0.2


def test_plateau_waits_while_the_loss_falls_at_a_score_of_nothing() -> None:
    schedule = Plateau(patience=2, decay=0.5)
    falling = [Rank.of(bleu, 9.0 - step) for step, bleu in enumerate([0.0, 0.04, 0.01, 0.0, 0.02])]
    assert schedule(TrainingProgress(9, ranks=falling)) == 1.0
    level = [Rank.of(bleu, 9.0) for bleu in (0.0, 0.04, 0.01)]
    assert schedule(TrainingProgress(9, ranks=level)) == 0.5


@pytest.mark.parametrize("schedule", [CosineDecay(), LinearDecay()])
def test_schedules_with_an_end_ask_for_it(schedule: CosineDecay) -> None:
    with pytest.raises(ConfigError, match=r"max_steps or trainer\.max_epochs"):
        schedule(TrainingProgress(5))
