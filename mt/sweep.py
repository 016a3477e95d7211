"""Sweeps: one training run for each combination of choices, each in a process of its own.

So a run's time and peak memory are its own, and a run that fails, or that the system kills, takes no other with it.
"""

from __future__ import annotations

import os
import re
import shlex
import signal
import subprocess
import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from mt.errors import UserError

LONGEST_NAME = 120
"""Characters: what file systems allow is 255 bytes."""

FORWARDED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class JobFailed(UserError):
    """A run of a sweep ended with an error of its own; the others go on."""


class SweepStopped(UserError):
    """A run of a sweep was asked to stop, and so is the sweep. The exit status is the run's."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def job_name(words: Sequence[str], swept: Collection[str], number: int) -> str:
    """What the folder of a sweep's run is called: the words that tell it from its siblings, such as `model=luong`.

    Args:
        words: `key=value` words of the run.
        swept: keys that have several values in the sweep; where none is known, every word counts.
        number: of the run in its sweep, from 0: for what words cannot tell.
    """
    telling = [word for word in words if word.split("=")[0] in swept] or list(words)
    name = "+".join(re.sub(r"[^\w.=+-]+", ".", word).strip(".") for word in telling)
    return f"{number}_{name[:LONGEST_NAME]}" if len(name) > LONGEST_NAME else name or str(number)


def train_apart(words: Sequence[str], options: Sequence[str], folder: Path | None, name: str, sweep: Path) -> None:
    """Train one run of a sweep in a process of its own, and say where it is.

    Args:
        words: `key=value` words of the run.
        options: options of the command line, such as `--config-dir`.
        folder: the run's; None where the words name one.
        name: of the run, for messages.
        sweep: the folder of all runs of the sweep.

    Raises:
        JobFailed: the run failed; what was wrong, it has said itself.
        SweepStopped: Ctrl-C or SIGTERM.
    """
    own = [] if folder is None else [f"run={quoted(str(folder))}"]
    print(f"sweep: {name} begins", file=sys.stderr)
    status = _call([sys.executable, "-m", "mt.train", *options, *words, *own])
    if status - 128 in FORWARDED or -status in FORWARDED:
        raise SweepStopped("the sweep was stopped", 128 + abs(status) % 128)
    if status != 0:
        raise JobFailed(f"sweep: {name} failed with status {status}; the sweep goes on without it")
    where = f" in {folder}" if folder is not None else ""
    print(f"sweep: {name} is finished{where}", file=sys.stderr)
    if folder is not None:
        compare = shlex.quote(f"runs={sweep}")
        print(f"sweep: compare its finished runs with python -m mt.compare {compare}\n", file=sys.stderr)


def quoted(value: str) -> str:
    """A value as the command line takes it literally."""
    return '"' + value.replace('"', '\\"') + '"'


def _call(command: list[str]) -> int:
    """Run a command to its end, passing on the signals that come meanwhile, each once.

    A session of its own keeps a terminal's Ctrl-C from reaching it twice.
    """
    process = subprocess.Popen(command, start_new_session=True)
    with _forwarding(process):
        return process.wait()


@contextmanager
def _forwarding(process: subprocess.Popen[bytes]) -> Iterator[None]:
    def forward(number: int, frame: FrameType | None) -> None:
        if process.poll() is None:
            os.kill(process.pid, number)

    before: dict[signal.Signals, Any] = {number: signal.signal(number, forward) for number in FORWARDED}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
