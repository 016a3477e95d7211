"""The training loop against what it promises: exact resuming, one division by the token count, honest limits."""

from __future__ import annotations

import errno
import math
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from io import StringIO
from pathlib import Path
from typing import Any

import pytest
import torch
from dealt import batches
from toy import digits, notes, small_model, toy_trainer

from mt.errors import ConfigError, UserError
from mt.models.base import Seq2Seq
from mt.runs.model_weights import average_weights, load_weights
from mt.runs.tensor_files import TensorCopies
from mt.training.schedules import Constant, CosineDecay, LinearDecay, Noam, Schedule, TrainingProgress
from mt.training.signals import Stopped
from mt.training.trainer import Trainer
from mt.training.validation import Validation

MODELS = ["transformer", "recurrent"]


def weights(trainer: Trainer) -> dict[str, torch.Tensor]:
    return {name: tensor.clone() for name, tensor in trainer.model.state_dict().items()}


def assert_same(left: dict[str, torch.Tensor], right: dict[str, torch.Tensor]) -> None:
    assert left.keys() == right.keys()
    for name in left:
        assert torch.equal(left[name], right[name]), name


def stop_at(trainer: Trainer, step: int, number: signal.Signals) -> None:
    """Send the process a signal while the given step is made, as a scheduler would."""

    def hook(*_: object) -> None:
        if trainer.counters.step == step:
            os.kill(os.getpid(), number)

    trainer.optimizer.register_step_post_hook(hook)


@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("stop", [7, 12, 13])
def test_resumed_run_equals_uninterrupted_one_to_the_bit(tmp_path: Path, model: str, stop: int) -> None:
    whole = toy_trainer(tmp_path / "whole", model, dropout=0.2, validate_every=6)
    whole.fit()

    first = toy_trainer(tmp_path / "parts", model, dropout=0.2, validate_every=6)
    stop_at(first, stop, signal.SIGTERM)
    with pytest.raises(Stopped) as stopped:
        first.fit()
    assert stopped.value.exit_code == 128 + signal.SIGTERM
    second = toy_trainer(tmp_path / "parts", model, dropout=0.2, validate_every=6)
    torch.rand(100)  # the generators stand elsewhere when a new process begins
    checkpoint = second.checkpoints.all()[-1]
    assert checkpoint.step == stop
    second.resume(checkpoint)
    second.fit()

    assert_same(weights(whole), weights(second))
    moments = [trainer.optimizer.state_dict()["state"] for trainer in (whole, second)]
    for index, state in moments[0].items():
        for name, tensor in state.items():
            assert torch.equal(tensor, moments[1][index][name])
    assert [record["loss"] for record in whole.counters.history] == [r["loss"] for r in second.counters.history]
    assert second.counters.target_tokens == whole.counters.target_tokens


def test_a_resumed_run_with_few_shapes_equals_an_uninterrupted_one(tmp_path: Path) -> None:
    whole = toy_trainer(tmp_path / "whole", dropout=0.2, validate_every=6, shapes="few")
    whole.fit()
    first = toy_trainer(tmp_path / "parts", dropout=0.2, validate_every=6, shapes="few")
    stop_at(first, 7, signal.SIGTERM)
    with pytest.raises(Stopped):
        first.fit()
    second = toy_trainer(tmp_path / "parts", dropout=0.2, validate_every=6, shapes="few")
    second.resume(second.checkpoints.all()[-1])
    second.fit()
    assert_same(weights(whole), weights(second))
    assert second.counters.places == whole.counters.places


def test_signal_breaks_off_a_validation_and_a_resumed_run_makes_it(tmp_path: Path) -> None:
    whole = toy_trainer(tmp_path / "whole", dropout=0.2, validate_every=6)
    whole.fit()

    first = toy_trainer(tmp_path / "parts", dropout=0.2, validate_every=6)
    validate = first.validate

    def slow(model: Seq2Seq) -> Validation:
        if first.counters.step == 12:
            os.kill(os.getpid(), signal.SIGTERM)
            time.sleep(60)
        return validate(model)

    first.validate = slow
    began = time.monotonic()
    with pytest.raises(Stopped, match="step 12, saved"):
        first.fit()
    assert time.monotonic() - began < 50
    assert [record["step"] for record in first.counters.history] == [6]

    second = toy_trainer(tmp_path / "parts", dropout=0.2, validate_every=6)
    second.resume(second.checkpoints.all()[-1])
    second.fit()
    assert_same(weights(whole), weights(second))
    assert [record["loss"] for record in whole.counters.history] == [r["loss"] for r in second.counters.history]


def test_ctrl_c_saves_and_says_so(tmp_path: Path) -> None:
    before = signal.getsignal(signal.SIGINT)
    trainer = toy_trainer(tmp_path)
    stop_at(trainer, 4, signal.SIGINT)
    with pytest.raises(Stopped, match="step 4, saved") as stopped:
        trainer.fit()
    assert stopped.value.exit_code == 130
    assert signal.getsignal(signal.SIGINT) is before


def test_a_lost_connection_saves_too(tmp_path: Path) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_DFL)  # the tests themselves may run under nohup
    try:
        trainer = toy_trainer(tmp_path)
        stop_at(trainer, 4, signal.SIGHUP)
        with pytest.raises(Stopped, match="step 4, saved") as stopped:
            trainer.fit()
    finally:
        signal.signal(signal.SIGHUP, before)
    assert stopped.value.exit_code == 128 + signal.SIGHUP
    assert trainer.checkpoints.all()[-1].step == 4


def test_under_nohup_a_lost_connection_changes_nothing(tmp_path: Path) -> None:
    before = signal.signal(signal.SIGHUP, signal.SIG_IGN)
    try:
        trainer = toy_trainer(tmp_path)
        stop_at(trainer, 4, signal.SIGHUP)
        trainer.fit()
        assert trainer.counters.step > 4
        assert signal.getsignal(signal.SIGHUP) is signal.SIG_IGN
    finally:
        signal.signal(signal.SIGHUP, before)


BUSY = """
import signal, sys, threading, time
import numpy as np
from mt.training.signals import StopRequest

signal.signal(signal.SIGINT, signal.default_int_handler)  # a shell may have told its background jobs to ignore it
with StopRequest() as stop:
    print("begun", flush=True)
    values = np.random.default_rng(1).random(3 * 10**8 // 4)
    while True:
        np.sort(values)  # seconds in which Python answers nothing
"""


def test_ctrl_c_is_answered_in_the_middle_of_what_python_cannot_interrupt() -> None:
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", BUSY], encoding="utf-8", **pipes) as process:
        try:
            assert process.stdout is not None
            assert process.stderr is not None
            process.stdout.readline()
            time.sleep(2)
            process.send_signal(signal.SIGINT)
            began = time.monotonic()
            assert process.stderr.readline().startswith("stopping after this update")
            assert time.monotonic() - began < 4  # a second, and more where other tests compute meanwhile
            process.send_signal(signal.SIGINT)
            process.wait(timeout=20)
            assert process.returncode == 130
        finally:
            process.kill()


def gradients_of_updates(trainer: Trainer) -> list[list[torch.Tensor]]:
    """Gathers the gradients of each update, as the optimizer gets them, while the trainer runs."""
    seen: list[list[torch.Tensor]] = []

    def hook(*_: object) -> None:
        seen.append([parameter.grad.clone() for parameter in trainer.update.parameters if parameter.grad is not None])

    trainer.optimizer.register_step_pre_hook(hook)
    return seen


@pytest.mark.parametrize("model", MODELS)
def test_accumulated_gradient_is_that_of_the_joined_batch(tmp_path: Path, model: str) -> None:
    pairs = digits(24, 5)
    gradients = []
    for tokens, accumulate in ((24 * 9, 1), (40, 100)):
        torch.manual_seed(4)
        trainer = toy_trainer(
            tmp_path,
            small_model(model).double(),
            pairs,
            tokens=tokens,
            accumulate=accumulate,
            clip_norm=None,
            max_steps=1,
        )
        assert (len(list(batches(trainer.data))) > 1) == (accumulate > 1)
        gradients.append(gradients_of_updates(trainer))
        trainer.fit()
    (one,), (several,) = gradients
    for left, right in zip(one, several, strict=True):
        torch.testing.assert_close(left, right, rtol=1e-4, atol=1e-7)


def test_gradient_is_clipped(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, clip_norm=1e-4, max_steps=1, schedule=Constant())
    updates = gradients_of_updates(trainer)
    trainer.fit()
    norm = sum(float(gradient.square().sum()) for gradient in updates[0]) ** 0.5
    assert norm == pytest.approx(1e-4, rel=1e-3)


def poison(trainer: Trainer, steps: set[int]) -> None:
    """Make the gradient of some steps infinite."""
    parameter = trainer.update.parameters[0]

    def hook(gradient: torch.Tensor) -> torch.Tensor:
        return gradient * torch.inf if trainer.counters.step in steps else gradient

    parameter.register_hook(hook)


def test_non_finite_update_is_skipped_and_counted(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, max_steps=5, log_every=5)
    poison(trainer, {3})
    snapshots: dict[int, dict[str, torch.Tensor]] = {}

    def remember(*_: object) -> None:
        snapshots[trainer.counters.step] = weights(trainer)

    trainer.optimizer.register_step_post_hook(remember)
    trainer.fit()
    assert_same(snapshots[2], snapshots[3])
    assert all(bool(torch.isfinite(tensor).all()) for tensor in snapshots[5].values())
    assert not torch.equal(snapshots[3][next(iter(snapshots[3]))], snapshots[4][next(iter(snapshots[4]))])
    assert trainer.counters.skipped == 1
    assert all(math.isfinite(values["train/loss"]) for values in notes(trainer).values)
    assert all(math.isfinite(values["train/gradient_norm"]) for values in notes(trainer).values)


def test_non_finite_update_is_skipped_by_an_optimizer_that_cannot_skip(tmp_path: Path) -> None:
    trainer = toy_trainer(
        tmp_path, max_steps=2, log_every=2, optimizer=lambda model, rate: torch.optim.NAdam(model.parameters(), rate)
    )
    before = {name: tensor.clone() for name, tensor in weights(trainer).items()}
    poison(trainer, {1, 2})
    trainer.fit()
    assert_same(before, weights(trainer))
    assert trainer.counters.skipped == 2


def test_lasting_non_finite_gradient_stops_with_the_way_out(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, max_steps=50, max_skipped=10)
    poison(trainer, set(range(6, 60)))
    with pytest.raises(UserError, match=r"not finite for 1\d updates in a row.*learning_rate"):
        trainer.fit()


@pytest.mark.parametrize(("precision", "way_out"), [("fp32", "rate;"), ("bf16", "rate, or set .*=fp32, which is bf16")])
def test_the_format_is_named_where_another_would_help(tmp_path: Path, precision: str, way_out: str) -> None:
    trainer = toy_trainer(tmp_path, max_steps=4, log_every=1, max_skipped=2, precision=precision)
    poison(trainer, {2, 3, 4})
    with pytest.raises(UserError, match=f"not finite for 2 updates in a row, up to step 3: .*learning_{way_out}"):
        trainer.fit()


def test_limits(tmp_path: Path) -> None:
    steps = toy_trainer(tmp_path / "steps", max_steps=3)
    steps.fit()
    assert steps.counters.step == 3
    epochs = toy_trainer(tmp_path / "epochs", max_steps=None, max_epochs=2)
    epochs.fit()
    assert epochs.counters.step == sum(epochs.data.updates_in(epoch) for epoch in (0, 1))
    assert (epochs.counters.epoch, epochs.counters.batch) == (2, 0)
    minutes = toy_trainer(tmp_path / "minutes", max_steps=None, max_minutes=1e-9, schedule=Constant())
    minutes.fit()
    assert minutes.counters.step == 1
    with pytest.raises(ConfigError, match="training has no end"):
        toy_trainer(tmp_path, max_steps=None)


class Scripted:
    """A validator that gives the scores it was told to give, and the losses."""

    def __init__(self, *scores: float, losses: Sequence[float] = ()) -> None:
        self.scores = list(scores)
        self.losses = list(losses)

    def __call__(self, model: object) -> Validation:
        loss = self.losses.pop(0) if self.losses else 0.0
        return Validation(loss, {"bleu": self.scores.pop(0), "chrf": 0.0}, [], 0.0)


def test_early_stopping_waits_for_patience(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, validate=Scripted(1, 5, 2, 4, 9), validate_every=2, patience=2, max_steps=20)
    trainer.fit()
    assert trainer.counters.step == 8
    assert notes(trainer).validations == [(2, True), (4, True), (6, False), (8, False)]


def test_best_weights_are_chosen(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, validate=Scripted(1, 5, 2, 4), validate_every=2, max_steps=8, keep_last=1)
    trainer.fit()
    assert trainer.choose_best(trainer.model) == "step 4"
    assert [checkpoint.step for checkpoint in trainer.checkpoints.all()] == [4, 8]
    stored = trainer.checkpoints.weights(4)
    for name, tensor in stored.items():
        assert torch.equal(trainer.model.state_dict()[name], tensor)


def test_while_bleu_is_nothing_a_falling_loss_is_progress(tmp_path: Path) -> None:
    validate = Scripted(0.0, 0.03, 0.0, 0.01, 0.0, 0.0, losses=[6, 5, 4, 3, 3.5, 3.2])
    trainer = toy_trainer(tmp_path, validate=validate, validate_every=2, patience=2, max_steps=20)
    trainer.fit()
    assert trainer.counters.step == 12  # the last two losses were higher, and used up the patience
    assert trainer.choose_best(trainer.model) == "step 8"


def test_of_equal_scores_the_lower_loss_is_the_better(tmp_path: Path) -> None:
    validate = Scripted(7.0, 7.0, 7.0, 6.0, losses=[3, 1, 2, 0.5])
    trainer = toy_trainer(tmp_path, validate=validate, validate_every=2, max_steps=8, keep_last=1)
    trainer.fit()
    assert [checkpoint.step for checkpoint in trainer.checkpoints.all()] == [4, 8]
    assert trainer.choose_best(trainer.model) == "step 4"


def test_a_loss_that_is_not_finite_is_the_worst(tmp_path: Path) -> None:
    validate = Scripted(0.0, 0.0, 0.0, losses=[math.nan, 5.0, math.inf])
    trainer = toy_trainer(tmp_path, validate=validate, validate_every=2, max_steps=6)
    trainer.fit()
    assert trainer.choose_best(trainer.model) == "step 4"


def said(trainer: Trainer) -> str:
    stream = trainer.run.console.rich.file
    assert isinstance(stream, StringIO)
    return " ".join(stream.getvalue().split())


@pytest.mark.parametrize("schedule", [CosineDecay(warmup=2), LinearDecay(warmup=2)])
def test_a_longer_training_says_where_the_learning_rate_goes(tmp_path: Path, schedule: Schedule) -> None:
    toy_trainer(tmp_path, max_steps=10, validate_every=5, schedule=schedule).fit()
    same = toy_trainer(tmp_path, max_steps=10, validate_every=5, schedule=schedule)
    same.resume(same.checkpoints.all()[-1])
    assert said(same) == ""
    longer = toy_trainer(tmp_path, max_steps=20, validate_every=5, schedule=schedule)
    longer.resume(longer.checkpoints.all()[-1])
    rate = 3e-3 * schedule(TrainingProgress(11, 20))
    assert f"the learning rate goes from 0 at step 10 to {rate:.2g} at the next step" in said(longer)
    assert "reaches its end at step 20" in said(longer)
    assert "start a new run" in said(longer)
    longer.fit()
    assert longer.counters.step == 20


def test_a_longer_training_whose_rate_stays_says_nothing(tmp_path: Path) -> None:
    toy_trainer(tmp_path, max_steps=10, schedule=Noam(4)).fit()
    longer = toy_trainer(tmp_path, max_steps=20, schedule=Noam(4))
    longer.resume(longer.checkpoints.all()[-1])
    assert said(longer) == ""


def test_updates_that_were_mostly_skipped_are_spoken_of(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, max_steps=20, log_every=5)
    poison(trainer, set(range(2, 21)))
    trainer.fit()
    assert trainer.counters.skipped == 19
    assert "skipped 4 of the last 5 updates" in said(trainer)
    few = toy_trainer(tmp_path / "few", max_steps=20, log_every=5)
    poison(few, {1, 2})
    few.fit()
    assert said(few) == ""


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("step", "7", "its counter step is 7"),
        ("step", None, "its counter step is null"),
        ("epoch", 1.5, "its counter epoch is 1.5"),
        ("seconds", [1], r"its counter seconds is \[1\]"),
        ("history", {}, "its history has the record null"),
        ("history", [3], "its history has the record 3"),
        ("history", [{"step": 5, "score": "x", "loss": 1.0}], "its history has the record"),
        ("history", [{"step": 5, "score": 1.0, "loss": 1.0}], "bleu"),
        ("updates", 5, "its counters are"),
    ],
)
def test_a_checkpoint_of_another_version_gets_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, value: object, said: str
) -> None:
    toy_trainer(tmp_path, max_steps=5).fit()
    trainer = toy_trainer(tmp_path, max_steps=9)
    (checkpoint,) = trainer.checkpoints.all()
    extra, counters = trainer.checkpoints.load(checkpoint, trainer.model, trainer.optimizer)
    monkeypatch.setattr(trainer.checkpoints, "load", lambda *_: (extra, {**counters, name: value}))
    with pytest.raises(
        UserError, match=rf"step-00000005: is not of this version of mt \(.*{said}.*\); resume"
    ) as error:
        trainer.resume(checkpoint)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize(
    ("key", "value"), [("scaler", 3), ("scaler", None), ("largest_batch", "x"), ("largest_batch", {})]
)
def test_a_state_of_another_version_gets_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, key: str, value: object
) -> None:
    toy_trainer(tmp_path, max_steps=5).fit()
    trainer = toy_trainer(tmp_path, max_steps=9)
    (checkpoint,) = trainer.checkpoints.all()
    extra, counters = trainer.checkpoints.load(checkpoint, trainer.model, trainer.optimizer)
    monkeypatch.setattr(trainer.checkpoints, "load", lambda *_: ({**extra, key: value}, counters))
    with pytest.raises(UserError, match="is not of this version of mt"):
        trainer.resume(checkpoint)


def test_a_disk_that_fills_up_in_the_background_ends_the_training(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    trainer = toy_trainer(tmp_path, validate_every=4, max_steps=400)
    write = TensorCopies.write

    def full(copies: TensorCopies, folder: Path) -> list[str]:
        if "step-00000008" in folder.name:
            raise OSError(errno.ENOSPC, "No space left on device")
        return write(copies, folder)

    monkeypatch.setattr(TensorCopies, "write", full)
    with pytest.raises(UserError, match=r"step-00000008: the checkpoint cannot be written \(No space left"):
        trainer.fit()
    assert trainer.counters.step <= 12  # it was told at the latest when the next one was saved
    assert [checkpoint.step for checkpoint in trainer.checkpoints.all()] == [4]


@pytest.mark.parametrize(("average", "steps"), [("best", [4, 8]), ("last", [6, 8])])
@pytest.mark.parametrize("averaged_score", [0.0, 9.0])
def test_average_is_taken_only_where_it_validates_better(
    tmp_path: Path, average: str, steps: list[int], averaged_score: float
) -> None:
    validator = Scripted(1, 5, 2, 4, averaged_score)
    trainer = toy_trainer(tmp_path, validate=validator, validate_every=2, max_steps=8, average=average, average_count=2)
    trainer.fit()
    chosen = trainer.choose_best(trainer.model)
    if averaged_score == 0.0:
        assert chosen == "step 4"
        return
    assert chosen == f"the mean of steps {steps[0]}, {steps[1]}"
    other = small_model("transformer")
    load_weights(other, average_weights([trainer.checkpoints.weights(step) for step in steps]))
    assert_same(weights(trainer), other.state_dict())


@pytest.mark.parametrize("stops", [[7], [5, 13, 17], [12, 14, 15, 16]])
def test_a_resumed_run_averages_the_same_checkpoints(tmp_path: Path, stops: list[int]) -> None:
    settings: dict[str, Any] = {"validate_every": 3, "average": "last", "average_count": 4, "keep_last": 1}
    settings |= {"dropout": 0.2, "validate": lambda model: Validation(0.0, {"bleu": 1.0, "chrf": 0.0}, [], 0.0)}
    chosen, trained = [], []
    for name, places in (("whole", []), ("parts", stops)):
        trainer = toy_trainer(tmp_path / name, **settings)
        for stop in places:
            stop_at(trainer, stop, signal.SIGTERM)
            with pytest.raises(Stopped):
                trainer.fit()
            trainer = toy_trainer(tmp_path / name, **settings)
            trainer.resume(trainer.checkpoints.all()[-1])
        trainer.fit()
        chosen.append(trainer.choose_best(trainer.model))
        trained.append(weights(trainer))
    assert chosen == ["the mean of steps 12, 15, 18, 20"] * 2
    assert_same(*trained)


@pytest.mark.gpu
@pytest.mark.parametrize("model", MODELS)
@pytest.mark.parametrize("precision", ["bf16", "fp16", "tf32", "fp32"])
def test_trains_on_a_gpu(tmp_path: Path, model: str, precision: str) -> None:
    trainer = toy_trainer(
        tmp_path,
        small_model(model).cuda(),
        validate=Scripted(*range(30)),
        max_steps=30,
        device="cuda",
        precision=precision,
    )
    trainer.fit()
    losses = [values["train/loss"] for values in notes(trainer).values]
    assert losses[-1] < losses[0]
