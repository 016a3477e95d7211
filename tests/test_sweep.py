"""Sweeps: what their runs are called, and what becomes of the others when one fails or is stopped."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

import mt.sweep
from mt.cli import literal
from mt.sweep import JobFailed, SweepStopped, job_name, quoted, train_apart


def test_runs_are_called_by_what_is_swept() -> None:
    words = ["model=luong", "trainer.max_steps=3", "seed=1"]
    assert job_name(words, {"model"}, 0) == "model=luong"
    assert job_name(words, {"seed", "model"}, 0) == "model=luong+seed=1"
    assert job_name(words, set(), 0) == "model=luong+trainer.max_steps=3+seed=1"
    assert job_name([], set(), 4) == "4"


def test_names_are_names_of_folders() -> None:
    words = ["model/attention/score=dot", "optimizer.betas=[0.9, 0.98]", "data.train='a b/c'"]
    name = job_name(words, set(), 0)
    assert name == "model.attention.score=dot+optimizer.betas=.0.9.0.98+data.train=.a.b.c"
    long = [f"data.train={'x' * 300}{number}" for number in range(2)]
    names = {job_name([word], set(), number) for number, word in enumerate(long)}
    assert len(names) == 2
    assert all(len(each) < 255 for each in names)


def test_a_name_goes_through_the_command_line() -> None:
    (word,) = literal([f"run={quoted('sweep/model=luong+seed=1')}"])
    assert word == 'run="sweep/model=luong+seed=1"'


def outcome(monkeypatch: pytest.MonkeyPatch, code: str) -> None:
    """Run a program of our own in place of training."""
    real = mt.sweep._call
    monkeypatch.setattr(mt.sweep, "_call", lambda command: real([sys.executable, "-c", code]))
    train_apart(["seed=1"], [], Path("sweep/seed=1"), "seed=1", Path("sweep"))


def test_what_a_run_ends_with(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> None:
    outcome(monkeypatch, "")
    assert "python -m mt.compare runs=sweep" in capfd.readouterr().err
    monkeypatch.undo()
    with pytest.raises(JobFailed, match="seed=1 failed with status 3"):
        outcome(monkeypatch, "raise SystemExit(3)")


@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
def test_a_signal_reaches_the_run_once_and_ends_the_sweep(
    monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str], number: signal.Signals
) -> None:
    code = (
        "import os, signal, time\n"
        "def stop(number, frame):\n"
        "    print('stopping', flush=True); time.sleep(0.2); os._exit(128 + number)\n"
        f"signal.signal({int(number)}, stop)\n"
        f"os.kill(os.getppid(), {int(number)})\n"
        "time.sleep(20)"
    )
    with pytest.raises(SweepStopped) as error:
        outcome(monkeypatch, code)
    assert error.value.exit_code == 128 + number
    assert capfd.readouterr().out == "stopping\n"
