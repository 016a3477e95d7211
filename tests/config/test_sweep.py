"""Sweeps: what their runs are called, and what becomes of the others when one fails or is stopped."""

from __future__ import annotations

import signal
import sys
from pathlib import Path

import pytest

import mt.config.sweep
from mt.config.command_line import combinations
from mt.config.sweep import SweepStopped, job_name, train_each
from mt.errors import ConfigError, UserError


def test_runs_are_called_by_what_is_swept() -> None:
    words = ["model=luong", "trainer.max_steps=3", "seed=1"]
    assert job_name(words, {"model"}, 0) == "model=luong"
    assert job_name(words, {"seed", "model"}, 0) == "model=luong+seed=1"
    assert job_name(words, set(), 0) == "model=luong+trainer.max_steps=3+seed=1"
    assert job_name([], set(), 0) == "defaults"


def test_names_are_names_of_folders() -> None:
    words = ["model/attention/score=dot", "optimizer.betas=[0.9, 0.98]", "data.train='a b/c'"]
    name = job_name(words, set(), 0)
    assert name == "model.attention.score=dot+optimizer.betas=.0.9.0.98+data.train=.a.b.c"
    long = [f"data.train={'x' * 300}{number}" for number in range(2)]
    names = {job_name([word], set(), number) for number, word in enumerate(long)}
    assert len(names) == 2
    assert all(len(each) < 255 for each in names)


@pytest.fixture
def calls(monkeypatch: pytest.MonkeyPatch) -> list[list[str]]:
    """Words of each run, of which those of seed 2 fail."""
    found: list[list[str]] = []

    def call(command: list[str]) -> int:
        found.append(command[3:])
        return 3 if "seed=2" in command else 0

    monkeypatch.setattr(mt.config.sweep, "_call", call)
    return found


def test_runs_lie_side_by_side(calls: list[list[str]], capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    own = ["--config-dir", str(tmp_path)]
    train_each([["seed=1", 'run="a b"', "resume=false"], ["seed=3", 'run="a b"', "resume=false"]], {"seed"}, own)
    assert calls == [[*own, f"seed={n}", "resume=false", f'run="a b/seed={n}"'] for n in (1, 3)]
    assert "compare them with: python -m mt.compare 'runs=a b'" in capsys.readouterr().err
    calls.clear()
    train_each([["seed=1"], ["seed=3"]], {"seed"})
    folders = [Path(words[-1].removeprefix('run="').removesuffix('"')) for words in calls]
    assert [folder.name for folder in folders] == ["seed=1", "seed=3"]
    assert folders[0].parent == folders[1].parent
    assert folders[0].parent.parent == Path("outputs/multirun")


def test_folders_that_are_swept_stay_as_they_are(calls: list[list[str]]) -> None:
    jobs = [["run=a", "seed=1"], ["run=b", "seed=1"]]
    train_each(jobs, {"run"})
    assert calls == jobs


def test_a_run_that_fails_takes_no_other_with_it(calls: list[list[str]], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(UserError, match="1 of 3 runs failed: seed=2"):
        train_each([["seed=1"], ["seed=2"], ["seed=3"]], {"seed"})
    assert [words[0] for words in calls] == ["seed=1", "seed=2", "seed=3"]
    assert "seed=2 failed with status 3" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("model=luong,transfomer", "run 2 of 2, model=transfomer: .*did you mean transformer"),
        ("model=bahdanau,luong model.attention.foo=3", "run 1 of 2, model=bahdanau: unknown key"),
        ("model.heads=4,5", "run 2 of 2, model.heads=5: .*divide"),
        ("seed=1,-1", "run 2 of 2, seed=-1: seed=-1 must be 0 or more"),
        ("optimizer.learning_rate=0.1,-1", "run 2 of 2, .* must be above 0"),
        ("tokenizer.vocabulary_size=500,-3", "run 2 of 2, tokenizer.vocabulary_size=-3: .* must be 5 or more"),
        ("cleaning.ratio=2.0,0.5", "run 2 of 2, cleaning.ratio=0.5: cleaning.ratio=0.5 must be 1 or more"),
        ("data.target=es,fr", "run 2 of 2, data.target=fr: .*holds en-es"),
        ("model=luong,hierarchical data=sample", "run 2 of 2, model=hierarchical: .*where documents begin"),
        ("model.dropout=range(0,1,0)", "no values to go through"),
        ("trainer.max_steps=range(5,1)", "is empty"),
        ("trainer max_steps", "write key=value"),
    ],
)
def test_what_cannot_be_is_refused_before_the_first_run(calls: list[list[str]], words: str, expected: str) -> None:
    with pytest.raises(ConfigError, match=expected):
        train_each(*combinations([words] if "=" not in words else words.split()))
    assert not calls


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
    real = mt.config.sweep._call
    monkeypatch.setattr(mt.config.sweep, "_call", lambda command: real([sys.executable, "-c", code]))
    with pytest.raises(SweepStopped) as error:
        train_each([["seed=1"], ["seed=2"]], {"seed"})
    assert error.value.exit_code == 128 + number
    assert capfd.readouterr().out == "stopping\n"
