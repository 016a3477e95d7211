"""Trainings that are killed, or run out of disk, at any place: each goes on and ends as if nothing had happened.

Each campaign has a small variant that always runs. The large one is marked slow; MT_FAULTS sets its size.
"""

from __future__ import annotations

import json
import random
import shutil
import signal
import time
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from campaign import counted, faults
from faulty_training import (
    FILES,
    TINY,
    Fault,
    begin,
    finished,
    kill_after,
    last_outcome,
    leftovers,
    measured,
    said,
    train,
    write_corpus,
)
from programs import start

SHARD = "shard-00001-model-00001-of-00001.safetensors"
"""Weights and optimizer state of a small checkpoint."""


@dataclass(frozen=True)
class Undisturbed:
    """A training to which nothing happened: its folder, what it left, how long it took, and its changing calls."""

    folder: Path
    outcome: dict[str, Any]
    seconds: float
    calls: int


@pytest.fixture(scope="module")
def undisturbed(tmp_path_factory: pytest.TempPathFactory) -> Undisturbed:
    train(fresh(tmp_path_factory.mktemp("first")))  # the first process to be forked pays for the imports
    folder = fresh(tmp_path_factory.mktemp("whole"))
    return Undisturbed(folder, *measured(folder))


def fresh(folder: Path) -> Path:
    folder.mkdir(exist_ok=True)
    write_corpus(folder)
    return folder


def check_end(folder: Path, undisturbed: Undisturbed) -> None:
    """Train to the end without any fault: all is as it was without faults before, and nothing half done is left."""
    assert train(folder) == 0, said(folder)
    assert last_outcome(folder) == undisturbed.outcome
    assert leftovers(folder) == []


# -- a kill before a call that changes files ------------------------------------------------------------------------


def kill_before(folder: Path, fault: Fault, undisturbed: Undisturbed) -> None:
    assert train(folder, fault) == -signal.SIGKILL, f"{fault}: {said(folder)}"
    check_end(folder, undisturbed)


@pytest.mark.parametrize("share", [0.3, 0.9])
def test_a_kill_before_some_calls(tmp_path: Path, undisturbed: Undisturbed, share: float) -> None:
    assert undisturbed.calls > 100
    kill_before(fresh(tmp_path / "a"), Fault(kill_before=int(share * undisturbed.calls)), undisturbed)


def stopped(folder: Path) -> Path:
    """A training that was stopped in its first validation: its only checkpoint will be replaced."""
    assert train(fresh(folder), Fault(stop_in_validation=True)) == 128 + signal.SIGTERM, said(folder)
    return folder


def ended(folder: Path) -> Path:
    """A training that ended. If it is resumed, its bundle will be replaced."""
    assert train(fresh(folder)) == 0
    return folder


def test_a_kill_while_the_only_checkpoint_is_replaced(tmp_path: Path, undisturbed: Undisturbed) -> None:
    folder = stopped(tmp_path / "a")
    (before,) = (folder / "run" / "checkpoints").iterdir()
    # The first renaming takes its name from the old checkpoint.
    assert train(folder, Fault(kill_before=2, only="os.rename")) == -signal.SIGKILL
    assert not before.exists()
    assert sorted(path.suffix for path in before.parent.iterdir()) == [".old", ".part"]
    check_end(folder, undisturbed)


@pytest.mark.slow
@pytest.mark.timeout(7200)
@pytest.mark.parametrize("prepare", [fresh, stopped, ended])
def test_a_kill_before_every_call(tmp_path: Path, undisturbed: Undisturbed, prepare: Callable[[Path], Path]) -> None:
    start = prepare(tmp_path / "start")
    copy = shutil.copytree(start, tmp_path / "copy")
    assert train(copy) == 0
    calls = int((copy / "calls").read_text(encoding="utf-8"))
    step = max(1, calls // faults(calls))
    with counted(f"kill before each call that changes files, {prepare.__name__}") as counts:
        for call in range(1, calls + 1, step):
            folder = shutil.copytree(start, tmp_path / str(call))
            kill_before(folder, Fault(kill_before=call), undisturbed)
            counts["kills"] += 1


# -- a kill or a signal at any moment -------------------------------------------------------------------------------

STOPS = {signal.SIGKILL: [-signal.SIGKILL]} | {
    number: [-number, 128 + number] for number in (signal.SIGTERM, signal.SIGINT)
}
"""Exit statuses after each signal."""


def stop_at_random(
    folder: Path, draw: random.Random, stops: int, undisturbed: Undisturbed, counts: Counter[str]
) -> None:
    """Stop a training and those that go on with it, each at a random moment, then let it end."""
    fresh(folder)
    for _ in range(stops):
        number = draw.choice([signal.SIGKILL, signal.SIGKILL, signal.SIGTERM, signal.SIGINT])
        process = begin(folder)
        kill_after(process, draw.uniform(0, undisturbed.seconds), number)
        status = finished(process)
        assert status == 0 or status in STOPS[number], f"{number.name}: {status}: {said(folder)}"
        counts[number.name if status else "came too late"] += 1
        counts["checkpoints there"] += any((folder / "run" / "checkpoints").glob("step-*"))
    check_end(folder, undisturbed)
    counts["runs"] += 1


def test_some_random_stops(tmp_path: Path, undisturbed: Undisturbed) -> None:
    stop_at_random(tmp_path / "a", random.Random(5), 3, undisturbed, Counter())


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_many_random_stops(tmp_path: Path, undisturbed: Undisturbed) -> None:
    draw = random.Random(time.time_ns())
    with counted("stops at random moments") as counts:
        while sum(counts[number.name] for number in STOPS) < faults(100):
            stop_at_random(tmp_path / str(counts["runs"]), draw, draw.randint(1, 3), undisturbed, counts)


# -- a full disk ----------------------------------------------------------------------------------------------------


def on_full_disk(folder: Path, fault: Fault, undisturbed: Undisturbed, counts: Counter[str]) -> None:
    """A full disk ends a training with one line, or leaves it undisturbed; with room again it goes on."""
    status = train(fresh(folder), fault)
    text = said(folder)
    assert "Traceback" not in text, f"{fault}: {text}"
    if status != 0:
        assert status == (-signal.SIGXFSZ if fault.kill_at_largest else 1), f"{fault}: {text}"
    if status == 1:
        assert [line[:7] for line in text.splitlines()][-1] == "error: ", f"{fault}: {text}"
        assert text.count("error: ") == 1, f"{fault}: {text}"
    counts["went on" if status == 0 else "killed while writing" if status < 0 else "one line"] += 1
    check_end(folder, undisturbed)


def disks(draw: random.Random, calls: int) -> Fault:
    """A disk that is full once, from some call on, or for files above some size."""
    kind = draw.choice(["full_at", "full_from", "largest", "kill_at_largest"])
    if kind in ("full_at", "full_from"):
        return Fault(**{kind: draw.randint(1, calls)})
    return Fault(largest=int(2 ** draw.uniform(3, 17)), kill_at_largest=kind == "kill_at_largest")


@pytest.mark.parametrize(
    "fault", [Fault(full_from=130), Fault(largest=6000), Fault(largest=7000, kill_at_largest=True)]
)
def test_some_full_disks(tmp_path: Path, undisturbed: Undisturbed, fault: Fault) -> None:
    counts: Counter[str] = Counter()
    on_full_disk(tmp_path / "a", fault, undisturbed, counts)
    assert counts["went on"] == 0


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_many_full_disks(tmp_path: Path, undisturbed: Undisturbed) -> None:
    draw = random.Random(time.time_ns())
    with counted("full disks") as counts:
        for number in range(faults(100)):
            on_full_disk(tmp_path / str(number), disks(draw, undisturbed.calls), undisturbed, counts)


# -- two at once, and equal bytes -----------------------------------------------------------------------------------


def test_of_two_trainings_in_one_folder_one_is_refused(tmp_path: Path, undisturbed: Undisturbed) -> None:
    fresh(tmp_path)
    # One has the folder while the other is started; then both are started in the same moment.
    first = begin(tmp_path)
    while not (tmp_path / "run" / "train.lock").exists() and first.exitcode is None:
        first.join(0.01)
    assert train(tmp_path, resume=False) == 1
    lines = [line for line in said(tmp_path).splitlines() if "error: " in line]
    assert [line[line.index("error: ") :] for line in lines] == [
        "error: run=run: another training is writing this run now; wait for its end, stop it, or give another "
        "run=FOLDER"
    ]
    assert finished(first) == 0
    assert last_outcome(tmp_path) == undisturbed.outcome
    other = fresh(tmp_path / "other")
    both = [begin(other), begin(other)]
    assert sorted(finished(process) for process in both) == [0, 1]
    assert last_outcome(other) == undisturbed.outcome
    assert leftovers(other) == []


TIMES = {"seconds", "training_seconds", "minutes", "training_minutes", "tokens_per_second", "data_wait_seconds"}
MEASURED = {*TIMES, "peak_memory_mib", "history", "recording"}


def test_equal_runs_give_equal_bytes(tmp_path: Path, undisturbed: Undisturbed) -> None:
    """All but times, the sums of files that hold times, and absolute paths."""
    assert train(fresh(tmp_path)) == 0
    differing = set()
    runs = (undisturbed.folder / "run", tmp_path / "run")
    names = [sorted(path.relative_to(run) for path in run.rglob("*") if path.is_file()) for run in runs]
    assert names[0] == names[1]
    for name in names[0]:
        one, other = (run / name for run in runs)
        if one.read_bytes() == other.read_bytes():
            continue
        differing.add(name.name)
        if name.name in ("counters.json", "scores.json", "report.json"):
            values = [json.loads(path.read_text(encoding="utf-8")) for path in (one, other)]
            plain = [{key: value for key, value in each.items() if key not in MEASURED} for each in values]
            assert plain[0] == plain[1]
            history = [[{**record, "seconds": 0} for record in each.get("history", [])] for each in values]
            assert history[0] == history[1]
    assert differing <= {
        "counters.json",  # seconds
        "scores.json",  # minutes, speed, memory
        "report.json",
        "README.md",  # minutes
        "train.log",
        "config.yaml",  # absolute paths of corpus and cache
        "manifest.json",  # sums of the above
    }
    assert {"model.safetensors", SHARD, "state.json", "config.json"} <= {name.name for name in names[0]} - differing


@pytest.mark.slow
def test_the_run_of_a_killed_sweep_saves_and_ends(tmp_path: Path) -> None:
    words = [*FILES, *(word for word in TINY if "max_steps" not in word), "trainer.max_steps=100000", "cache=cache"]
    process = start(fresh(tmp_path), "mt.train", "-m", *words, "run=sweep", "seed=1,2")
    try:
        deadline = time.monotonic() + 200
        checkpoints = tmp_path / "sweep" / "seed=1" / "checkpoints"
        while not list(checkpoints.glob("step-*")):
            assert process.poll() is None
            assert time.monotonic() < deadline
            time.sleep(0.1)
    finally:
        process.kill()
    _, text = process.communicate(timeout=100)  # ends when the run has closed its copy of standard error, too
    assert "stopped at step " in text
    assert leftovers(tmp_path) == []
    assert not (tmp_path / "sweep" / "seed=2").exists()
