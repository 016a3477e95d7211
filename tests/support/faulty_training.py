"""Small trainings, each in a process of its own, that a test kills or whose file system it lets fail.

The processes are forked from one that has imported everything already, so that a training takes a second and not ten.
"""

from __future__ import annotations

import errno
import hashlib
import json
import os
import random
import resource
import signal
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache
from multiprocessing.connection import Connection
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from forking import forking

from mt.config.command_line import _guard, compose
from mt.runs.checkpoint_folders import has_checkpoint

TINY = [
    "model=bahdanau",
    "model.embedding=8",
    "model.encoder.hidden=8",
    "model.decoder.hidden=8",
    "model.attention.score.width=8",
    "tokenizer.vocabulary_size=40",
    "trainer.device=cpu",
    "threads=1",
    "trainer.max_epochs=null",
    "trainer.max_steps=12",
    "trainer.validate_every=3",
    "trainer.log_every=2",
    "trainer.average=last",
    "trainer.average_count=2",
    "trainer.metric=loss",
    "schedule=constant",
    "batch.tokens=64",
    "search=greedy",
    "search.max_length_ratio=1.0",
    "search.max_length_extra=2",
    "observers.prober=null",
    "tracking=none",
]
FILES = ["data=files", "data.source=en", "data.target=de", "data.train=corpus", "data.held_out=8"]
NEEDS_ROOM = ("open", "os.mkdir", "os.rename", "os.fsync")
"""Calls that a full disk may refuse."""
CHANGES = (*NEEDS_ROOM, "os.remove", "os.rmdir")
"""Calls that change files, by the names of Python's audit events; `os.fsync` is an event of ours."""


@dataclass(frozen=True)
class Fault:
    """What goes wrong in a process. Calls are those that change files, counted from 1.

    Attributes:
        kill_before: the process is killed before this call.
        only: the kind of calls that `kill_before` counts, such as "os.rename"; None for all.
        full_from: from this call on the disk is full.
        full_at: the disk is full at this call only.
        largest: no file may grow beyond this number of bytes.
        kill_at_largest: a file that grows beyond `largest` kills the process, in the middle of writing.
        stop_in_validation: SIGTERM comes during the first validation.
    """

    kill_before: int | None = None
    only: str | None = None
    full_from: int | None = None
    full_at: int | None = None
    largest: int | None = None
    kill_at_largest: bool = False
    stop_in_validation: bool = False


class Training(ForkServerProcess):
    """A training in a process of its own.

    Attributes:
        folder: where it runs.
        output: the reading end of the pipe that it prints to.
    """

    folder: Path
    output: Connection


def write_corpus(folder: Path, pairs: int = 120) -> None:
    """Write 'corpus.en' and 'corpus.de', random words of which each has one translation."""
    draw = random.Random(1)
    sentences = [[draw.randrange(9) for _ in range(draw.randint(2, 5))] + [number] for number in range(pairs)]
    for language, word in (("en", "word"), ("de", "wort")):
        text = "".join(" ".join(f"{word}{each}" for each in sentence) + "\n" for sentence in sentences)
        (folder / f"corpus.{language}").write_text(text, encoding="utf-8")


@cache
def configuration() -> dict[str, Any]:
    """The configuration of the small training, whose run is 'run' and whose cache is 'cache'."""
    return compose("train", [*FILES, *TINY, "run=run", "cache=cache"])


def begin(folder: Path, fault: Fault | None = None, **changes: Any) -> Training:
    """Start a training in a folder; it goes on with the run there if that has a checkpoint.

    What it prints goes to 'said' in the folder when it has ended; the number of its changing calls goes to 'calls', if
    there is no fault.

    Args:
        folder: where it runs; must contain a corpus.
        fault: what goes wrong.
        changes: top-level keys of the configuration that differ.
    """
    resume = has_checkpoint(folder / "run")
    config = {**configuration(), "resume": resume, **changes}
    ours, theirs = forking().Pipe(duplex=False)
    process = Training(target=_train, args=(folder, config, fault or Fault(), theirs))
    process.start()
    theirs.close()
    process.folder, process.output = folder, ours
    return process


def finished(process: Training, seconds: float = 120) -> int:
    """Wait for the end of a process; its exit status, negative if a signal ended it."""
    process.join(seconds)
    if process.exitcode is None:
        process.kill()
        process.join()
        raise AssertionError("did not end")
    with process.output as pipe, open(pipe.fileno(), "rb", closefd=False) as stream:
        (process.folder / "said").write_bytes(stream.read())
    return process.exitcode


def train(folder: Path, fault: Fault | None = None, **changes: Any) -> int:
    """Train to the end, or as far as the fault lets it; see `begin`. Returns the exit status."""
    return finished(begin(folder, fault, **changes))


def said(folder: Path) -> str:
    """What the last training in a folder printed."""
    return (folder / "said").read_text(encoding="utf-8")


def _train(folder: Path, config: dict[str, Any], fault: Fault, output: Connection) -> None:
    os.chdir(folder)
    os.dup2(output.fileno(), 1)  # a pipe, which is not full when the disk is
    os.dup2(output.fileno(), 2)
    sys.dont_write_bytecode = True
    count = install(fault)
    from mt.training.experiment import train

    _guard(lambda: train(config))
    if fault == Fault():
        calls = count()
        Path("calls").write_text(str(calls), encoding="utf-8")


def install(fault: Fault) -> Callable[[], int]:
    """Let the fault happen in this process. Returns a function that gives the number of calls so far."""
    _announce_native_writers()
    number = counted = 0

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        nonlocal number, counted
        if event not in CHANGES or (event == "open" and not _writes(*arguments)):
            return
        number += 1
        counted += fault.only in (None, event)
        if counted == fault.kill_before:
            os.kill(os.getpid(), signal.SIGKILL)
        full = number == fault.full_at or (fault.full_from is not None and number >= fault.full_from)
        if full and event in NEEDS_ROOM:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), arguments[0] if event == "open" else None)

    sys.addaudithook(hook)
    if fault.stop_in_validation:
        _stop_in_validation()
    if fault.largest is not None:
        if fault.kill_at_largest:
            signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
        resource.setrlimit(resource.RLIMIT_FSIZE, (fault.largest, resource.RLIM_INFINITY))
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    return lambda: number


def _stop_in_validation() -> None:
    from mt.training.validation import Validator

    def stop(*_: Any) -> None:
        os.kill(os.getpid(), signal.SIGTERM)
        time.sleep(60)

    Validator.__call__ = stop  # type: ignore[method-assign, assignment]


def _writes(path: Any, mode: Any, flags: int) -> bool:
    return (
        isinstance(path, str) and not path.startswith("/dev/") and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))
    )


def _announce_native_writers() -> None:
    """Raise audit events also for what libraries write without Python's `open`, and for `os.fsync`."""
    import pyarrow
    import safetensors.torch

    def announce(module: Any, name: str, place: int) -> None:
        real = getattr(module, name)

        def announced(*arguments: Any, **named: Any) -> Any:
            sys.audit("open", str(arguments[place]), "wb", os.O_WRONLY | os.O_CREAT)
            return real(*arguments, **named)

        setattr(module, name, announced)

    announce(safetensors.torch, "save_file", 1)
    announce(pyarrow, "OSFile", 0)
    fsync = os.fsync

    def announced_fsync(descriptor: int) -> None:
        sys.audit("os.fsync", descriptor)
        fsync(descriptor)

    os.fsync = announced_fsync


def outcome(folder: Path) -> dict[str, Any]:
    """All that a training leaves that must not depend on how often it was stopped: everything but times and places."""
    run = folder / "run"
    report = json.loads((run / "report.json").read_text(encoding="utf-8"))
    scored = json.loads((run / "bundle" / "scores.json").read_text(encoding="utf-8"))
    left: dict[str, Any] = {
        "report": {name: report[name] for name in ("steps", "chosen", "scores", "target_tokens", "skipped_updates")},
        "bundle": {name: scored[name] for name in ("steps", "chosen", "scores")},
        "history": [_timeless(record) for record in report["history"]],
        "hypotheses": (run / "validation.hypotheses.txt").read_text(encoding="utf-8"),
    }
    for path in sorted(run.rglob("*")):
        if path.suffix in (".safetensors", ".model") or path.name in ("preprocessing.json", "state.json"):
            left[str(path.relative_to(run))] = hashlib.sha256(path.read_bytes()).hexdigest()
        elif path.name == "counters.json":
            counters = json.loads(path.read_text(encoding="utf-8"))
            counters["history"] = [_timeless(record) for record in counters["history"]]
            left[str(path.relative_to(run))] = _timeless(counters)
    return left


def _timeless(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if "seconds" not in name}


def last_outcome(folder: Path) -> dict[str, Any]:
    """`outcome` without checkpoints that an uninterrupted run does not have: those written at a stop."""
    left = outcome(folder)
    validated = {record["step"] for record in left["history"]}
    return {
        name: value
        for name, value in left.items()
        if not name.startswith("checkpoints/") or int(name.split("/")[1].removeprefix("step-")) in validated
    }


def leftovers(folder: Path) -> list[str]:
    """Temporary files and folders in a folder and below."""
    return [str(path.relative_to(folder)) for path in folder.rglob(".*") if path.suffix in (".part", ".old", ".gone")]


def kill_after(process: Training, seconds: float, number: signal.Signals) -> None:
    """Send a process a signal after some time, unless it has ended before."""
    process.join(seconds)
    if process.exitcode is None and process.pid is not None:
        os.kill(process.pid, number)


def measured(folder: Path) -> tuple[dict[str, Any], float, int]:
    """A training without faults: its outcome, its seconds and the number of its changing calls."""
    began = time.monotonic()
    assert train(folder) == 0, said(folder)
    return outcome(folder), time.monotonic() - began, int((folder / "calls").read_text(encoding="utf-8"))
