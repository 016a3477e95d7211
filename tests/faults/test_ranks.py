"""Trainings of several processes of which one or all are killed: the others say so and end, and the run goes on."""

from __future__ import annotations

import random
import shutil
import signal
import time
from pathlib import Path
from typing import Any

import pytest
from campaign import counted, faults
from faulty_training import FILES, TINY, last_outcome, leftovers, write_corpus
from launching import Launched, launch_program
from torchrun import Torchrun

from mt.runs.checkpoint_folders import has_checkpoint

WORDS = [*FILES, *TINY, "cache=cache", "trainer.accumulate=2"]
AGAIN = [*WORDS, "run=run", "resume=auto"]
"""A command that begins a run, or goes on with it."""


def fresh(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    write_corpus(folder)
    return folder


def end(run: Launched) -> None:
    assert run.wait(120) == [0] * len(run.processes), run.said()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a training of two processes to which nothing happened."""
    folder = fresh(tmp_path_factory.mktemp("whole"))
    run = launch_program(folder, 2, "mt.train", *AGAIN)
    end(run)
    assert run.said(1) == ""  # only the first rank prints
    assert not (folder / "run" / "rank-1.log").exists()
    return folder


def copy_of(whole: Path, folder: Path) -> Path:
    """A fresh folder with the same corpus, prepared already."""
    fresh(folder)
    shutil.copytree(whole / "cache", folder / "cache")
    return folder


def kill_after_checkpoint(run: Launched, rank: int, step: int) -> None:
    checkpoint = run.folder / "run" / "checkpoints" / f"step-{step:08d}"
    deadline = time.monotonic() + 60
    while not checkpoint.exists():
        assert time.monotonic() < deadline, run.said()
        time.sleep(0.005)
    run.kill(rank, signal.SIGKILL)


def kill_and_go_on(folder: Path, whole: Path, *kills: tuple[int, int]) -> None:
    """Kill ranks after checkpoints, one in each run of the same command; the last one ends as if nothing had been."""
    for rank, step in kills:
        run = launch_program(folder, 2, "mt.train", *AGAIN)
        kill_after_checkpoint(run, rank, step)
        ends = run.wait(60)
        assert ends[rank] == -signal.SIGKILL, run.said()
        assert ends[1 - rank] == 1
        (line,) = [line for line in run.said().splitlines() if line.startswith("error: ")]
        assert line.startswith(f"error: rank {rank} is gone")
        assert line.endswith("go on with: torchrun --nproc-per-node=2 -m mt.train run=run resume=true")
        assert "Traceback" not in run.said()
    end(launch_program(folder, 2, "mt.train", *AGAIN))
    assert last_outcome(folder) == last_outcome(whole)
    assert leftovers(folder) == []


def test_a_killed_rank_is_named_and_the_same_command_goes_on(tmp_path: Path, whole: Path) -> None:
    kill_and_go_on(copy_of(whole, tmp_path / "a"), whole, (1, 6))


@pytest.mark.slow
def test_the_first_rank_and_another_one_are_killed(tmp_path: Path, whole: Path) -> None:
    kill_and_go_on(copy_of(whole, tmp_path / "a"), whole, (0, 3), (1, 6), (0, 9))


# -- under torchrun -------------------------------------------------------------------------------------------------


def kill_at_random(folder: Path, draw: random.Random, all_of_them: bool, seconds: float) -> tuple[bool, bool]:
    """Kill one rank or all at a random moment of a training. Returns whether that was in time, and was said."""
    run = Torchrun(folder, *AGAIN)
    run.wait_for(folder / "run" / "config.yaml")
    time.sleep(draw.uniform(0, 0.85 * seconds))
    lived = run.process.poll() is None
    if all_of_them:
        run.kill_all()
    else:
        lived = run.kill_rank(draw.randrange(2))
    status = run.wait()
    said = [line for line in run.said_by_mt() if " is gone" in line]
    if lived and status != 0 and not (said or all_of_them):
        log = (folder / "run" / "train.log").read_text(encoding="utf-8").splitlines()
        print(f"nobody named the lost one: {run.said_by_mt()}, after {log[-1:]}")  # shown with -s
    assert status != 0 or not lived or (folder / "run" / "report.json").exists(), run.said()
    assert len(run.said_by_mt()) <= 1, run.said()
    return lived and status != 0, bool(said)


def ended_under_torchrun(folder: Path) -> float:
    """Train to the end. Returns the seconds since the run's folder was made."""
    run = Torchrun(folder, *AGAIN)
    run.wait_for(folder / "run" / "config.yaml")
    began = time.monotonic()
    assert run.wait() == 0, run.said()
    return time.monotonic() - began


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_many_random_kills_of_one_rank_and_of_all(tmp_path: Path) -> None:
    draw = random.Random(14)
    whole = fresh(tmp_path / "whole")
    seconds = ended_under_torchrun(whole)
    expected: dict[str, Any] = last_outcome(whole)
    with counted("kills of one rank of two, and of all") as counts:
        for number in range(faults(20)):
            folder, all_of_them = copy_of(whole, tmp_path / str(number)), number % 2 == 1
            in_time, said = kill_at_random(folder, draw, all_of_them, seconds)
            counts["all killed" if all_of_them else "one killed"] += in_time
            counts["after the end"] += not in_time
            counts["a survivor named the lost one"] += said
            counts["before the first checkpoint"] += not has_checkpoint(folder / "run")
            ended_under_torchrun(folder)
            assert last_outcome(folder) == expected
            assert leftovers(folder) == []


@pytest.mark.slow
def test_torchrun_starts_again_what_was_killed(tmp_path: Path) -> None:
    """With no folder named, and other words on the screen than one line for each failure."""
    whole = fresh(tmp_path / "whole")
    ended_under_torchrun(whole)
    folder = copy_of(whole, tmp_path / "a")
    run = Torchrun(folder, *WORDS, options=("--nproc-per-node=2", "--max-restarts=3"))
    for step, rank in ((3, 1), (9, 0)):
        while not list(folder.glob(f"outputs/*/checkpoints/step-{step:08d}")):
            assert run.process.poll() is None, run.said()
            time.sleep(0.01)
        assert run.kill_rank(rank)
    assert run.wait() == 0, run.said()
    (made,) = folder.glob("outputs/*en-de")
    made.rename(folder / "run")
    assert last_outcome(folder) == last_outcome(whole)
    assert [" is gone" in line for line in run.said_by_mt()] == [True, True]


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_a_signal_to_torchrun_saves_once_and_is_told_once(tmp_path: Path, number: signal.Signals) -> None:
    folder = fresh(tmp_path)
    run = Torchrun(folder, *AGAIN, "trainer.max_steps=100000", "trainer.validate_every=1000")
    run.wait_for(folder / "run" / "train.log")
    time.sleep(3)
    run.process.send_signal(number)
    assert run.wait(60) != 0
    (line,) = run.said_by_mt()[-1:]
    assert line.startswith("stopped at step ")
    assert line.endswith("saved; go on with: torchrun --nproc-per-node=2 -m mt.train run=run resume=true")
    assert len(list((folder / "run" / "checkpoints").iterdir())) == 1
    before = [line for line in run.said().splitlines() if line.startswith("stopping after this update")]
    assert len(before) == (number == signal.SIGINT)
    assert "Traceback" not in run.said().partition("stopped at step")[0]


@pytest.mark.slow
def test_programs_of_one_process_and_wrong_words_get_one_line_under_torchrun(tmp_path: Path) -> None:
    run = Torchrun(tmp_path, "model=transformr")
    assert run.wait() != 0
    assert len(run.said_by_mt()) == 1
    run = Torchrun(tmp_path, "-m", "seed=1,2")
    assert run.wait() != 0
    assert run.said_by_mt() == [
        "error: mt.train -m runs in one process, and was started in 2: start it without torchrun"
    ]
