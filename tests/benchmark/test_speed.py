"""What is counted while speed is measured; no speed is asserted."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import dealt
import pytest
import torch
import toy

from mt.benchmark import matrix_peak, speed
from mt.benchmark.flops import training_flops
from mt.benchmark.random_pairs import LENGTHS, RandomPairs
from mt.benchmark.speed import endless, measure
from mt.benchmark.training_speed import training_speed
from mt.config.command_line import compose
from mt.data.batches.epochs import TrainingPairs
from mt.models.base import Seq2Seq
from mt.ops.precision import Precision
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw
from mt.training.schedules import Constant
from mt.training.update import Update


@pytest.fixture(autouse=True)
def quick_peak(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(matrix_peak, "PRODUCT_SECONDS", 1e-6)
    monkeypatch.setattr(matrix_peak, "PRODUCT_WIDTH", {"cpu": 64})


def update_of(model: Seq2Seq, precision: Any = "fp32", device: str = "cpu") -> Update:
    precision = Precision(precision, torch.device(device))
    return Update(model, CrossEntropy(0.1), adamw(model, 3e-3), precision, clip_norm=1.0)


@pytest.mark.parametrize("model", ["transformer", "recurrent"])
def test_counts_the_measured_updates_alone(model: str) -> None:
    pairs = TrainingPairs(toy.digits(60, 1), tokens=96, seed=1)
    torch.manual_seed(1)
    update = update_of(toy.small_model(model))
    found = measure(update, endless(pairs), updates=7, warmup=2)
    batches = endless(pairs)
    expected = [next(batches) for _ in range(9)][2:]  # runs over the end of an epoch
    assert pairs.updates_in(0) < 9
    assert found.updates == 7
    assert found.source_tokens == sum(batch.source_tokens for batch in expected)
    assert found.target_tokens == sum(batch.target_tokens for batch in expected)
    assert found.places == sum(batch.source.ids.numel() + batch.target.output.numel() for batch in expected)
    assert found.flops == sum(training_flops(update.model, batch) for batch in expected)
    assert found.seconds > 0
    assert found.peak_share is not None
    assert 0 <= found.padding_share < 1


def test_the_updates_are_the_trainers(tmp_path: Path) -> None:
    """Same seed, batches and settings: the same weights as the trainer's own loop, to the bit."""
    trainer = toy.toy_trainer(tmp_path, max_steps=6, label_smoothing=0.1, schedule=Constant())
    trainer.fit()
    torch.manual_seed(3)
    model = toy.small_model("transformer")
    model.train()
    update = update_of(model)
    batches = endless(TrainingPairs(toy.digits(400, 1), 512, seed=2))
    for _ in range(6):
        update([next(batches)])
    for name, weight in trainer.model.state_dict().items():
        assert torch.equal(weight, model.state_dict()[name]), name


@pytest.mark.parametrize("device", ["cpu", pytest.param("cuda", marks=pytest.mark.gpu)])
def test_made_lengths_stand_in_for_a_corpus(device: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(matrix_peak, "PRODUCT_WIDTH", {"cpu": 64, "cuda": 512})
    keys = ["experiment=none", "model=transformer/tiny", "batch.tokens=200", f"trainer.device={device}"]
    config = compose("train", [*keys, f"cache={tmp_path}/cache"])
    found = training_speed(config, updates=3, warmup=1, lengths=LENGTHS["wmt"])
    pairs = RandomPairs(LENGTHS["wmt"], 200, 4, config["seed"], shapes="few" if device == "cuda" else "exact")
    batches = list(dealt.batches(pairs))[pairs.first + 1 :]
    assert (found["lengths"], found["vocabulary"], found["device"]) == ("wmt", 32_000, device)
    assert found["updates"] == 3
    assert found["source_tokens"] == sum(batch.source_tokens for batch in batches)
    assert found["target_tokens"] == sum(batch.target_tokens for batch in batches)
    assert 0 < found["last_loss"] < 2 * math.log(32_000)
    assert list(tmp_path.iterdir()) == []  # no corpus was prepared


def test_the_parts_between_two_peaks() -> None:
    assert speed._parts(60, 3) == [20, 20, 20]
    assert speed._parts(7, 3) == [2, 2, 3]
    assert speed._parts(2, 3) == [1, 1]


@pytest.mark.gpu
@pytest.mark.parametrize("precision", ["bf16", "fp32"])
@pytest.mark.parametrize("model", ["transformer", "recurrent"])
def test_measures_on_a_gpu(monkeypatch: pytest.MonkeyPatch, model: str, precision: Any) -> None:
    monkeypatch.setattr(matrix_peak, "PRODUCT_WIDTH", {"cuda": 512})
    built = toy.small_model(model).cuda()
    update = update_of(built, precision, "cuda")
    found = measure(update, endless(TrainingPairs(toy.digits(60, 1), 96, seed=1, pin_memory=True)), 7, 2)
    assert found.updates == 7
    assert found.seconds == found.wall_seconds > 0
    assert found.peak_share is not None
    assert 0 < found.peak_share < 1
    assert found.peak_memory_mib < 200
