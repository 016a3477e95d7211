"""Sweeps: one training run for each combination of choices, each in a process of its own.

So a run's time and peak memory are its own, and a run that fails, or that the system kills, takes no other with it.
"""

from __future__ import annotations

import datetime
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

from mt.config.command_line import compose
from mt.errors import ConfigError, UserError
from mt.runs.find import OUTPUTS

LONGEST_NAME = 120
"""Characters: what file systems allow is 255 bytes."""

FORWARDED = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)


class SweepStopped(UserError):
    """A run of a sweep was asked to stop, and so is the sweep. The exit status is the run's."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


def train_each(jobs: Sequence[Sequence[str]], swept: Collection[str], options: Sequence[str] = ()) -> None:
    """Train one run after the other, and say where they are. All are checked before the first begins.

    Runs lie side by side in one folder: `run=FOLDER` of the words, else `outputs/multirun/<date>_<time>`. Where `run`
    itself is swept, each lies where its words say.

    Args:
        jobs: the `key=value` words of each run.
        swept: keys that have several values.
        options: options of the command line that go with all of them, such as `--config-dir`.

    Raises:
        ConfigError: a run that cannot be.
        UserError: runs failed; what was wrong with each, it has said itself.
        SweepStopped: Ctrl-C or SIGTERM.
    """
    check_each(jobs, swept, options)
    sweep = OUTPUTS / "multirun" / f"{datetime.datetime.now():%Y-%m-%d_%H-%M-%S}"
    failed = []
    for number, words in enumerate(jobs):
        name = job_name([word for word in words if _key(word) != "run" or "run" in swept], swept, number)
        if "run" not in swept:
            sweep = next((Path(_value(word)) for word in words if _key(word) == "run"), sweep)
            words = [*(word for word in words if _key(word) != "run"), f'run="{sweep / name}"']
        print(f"run {number + 1} of {len(jobs)}: {name}", file=sys.stderr)
        status = _call([sys.executable, "-m", "mt.train", *options, *words])
        if status - 128 in FORWARDED or -status in FORWARDED:
            raise SweepStopped(f"stopped at run {number + 1} of {len(jobs)}", 128 + abs(status) % 128)
        failed += [name] if status else []
        end = f"failed with status {status}; the others go on" if status else "finished"
        print(f"run {number + 1} of {len(jobs)}: {name} {end}\n", file=sys.stderr)
    if "run" not in swept and len(failed) < len(jobs):
        print(f"compare them with: python -m mt.compare {shlex.quote(f'runs={sweep}')}", file=sys.stderr)
    if failed:
        raise UserError(f"{len(failed)} of {len(jobs)} runs failed: {', '.join(failed)}")


def check_each(jobs: Sequence[Sequence[str]], swept: Collection[str], options: Sequence[str] = ()) -> None:
    """Refuse a run that cannot be before any begins, by its name. Arguments as those of `train_each`."""
    from mt.training.experiment import check_parts  # torch loads only once the command line could be read

    for number, words in enumerate(jobs):
        try:
            config = compose("train", words, options)
            check_parts(config)
        except ConfigError as error:
            if len(jobs) == 1:
                raise
            name = job_name(words, swept, number)
            raise ConfigError(f"run {number + 1} of {len(jobs)}, {name}: {error}") from None


def job_name(words: Sequence[str], swept: Collection[str], number: int) -> str:
    """What the folder of a sweep's run is called: the words that tell it from its siblings, such as `model=luong`.

    Args:
        words: `key=value` words of the run.
        swept: keys that have several values in the sweep; where there is none, every word counts.
        number: of the run in its sweep, from 0: for names that would be too long.
    """
    telling = [word for word in words if _key(word) in swept] or list(words)
    name = "+".join(re.sub(r"[^\w.=+-]+", ".", word).strip(".") for word in telling)
    return f"{number}_{name[:LONGEST_NAME]}" if len(name) > LONGEST_NAME else name or "defaults"


def _key(word: str) -> str:
    return word.partition("=")[0].lstrip("+")


def _value(word: str) -> str:
    return word.partition("=")[2].strip("\"'")


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
