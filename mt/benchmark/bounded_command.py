"""One command of a longer check: bounded in time, its output kept, its failure noted and survived."""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal

Status = Literal["ok", "failed", "out of time", "interrupted", "skipped"]

GRACE = 15.0
"""Seconds between asking a command to stop and stopping it."""
TAIL = 25
"""Lines of output that a failed command leaves in the report."""


@dataclass
class BoundedCommand:
    """What became of a command.

    Attributes:
        kind: tests, speed or training.
        name: what it measures, for a person.
        command: the words of the command line.
        status: how it ended.
        exit_code: of the process; None if it never ran.
        seconds: wall clock.
        tail: the last lines it wrote, if it did not end well.
        result: what it measured; empty if nothing.
    """

    kind: str
    name: str
    command: list[str]
    status: Status = "skipped"
    exit_code: int | None = None
    seconds: float = 0.0
    tail: list[str] = field(default_factory=list)
    result: dict[str, Any] = field(default_factory=dict)

    @property
    def failed(self) -> bool:
        """Whether it did not end well; what was never begun for lack of time failed too."""
        return self.status != "ok"

    def run(self, folder: Path, log: Path, limit: float, good: Sequence[int] = (0,)) -> list[str]:
        """Run it in `folder` for `limit` seconds at most, its output in the file `log`.

        Returns:
            The lines it wrote. Where it fails, `status` and `tail` say how; nothing is raised but a KeyboardInterrupt,
            and that only when the command has ended.
        """
        log.parent.mkdir(parents=True, exist_ok=True)
        start = time.monotonic()
        with log.open("wb") as output:
            process = subprocess.Popen(
                self.command,
                cwd=folder,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env={**os.environ, "PYTHONPATH": _python_path(folder), "PYTHONUNBUFFERED": "1"},
                start_new_session=True,  # it and all it started can be stopped together
            )
            try:
                self.exit_code = process.wait(limit)
                self.status = "ok" if self.exit_code in good else "failed"
            except subprocess.TimeoutExpired:
                self.exit_code, self.status = _stop(process), "out of time"
            except KeyboardInterrupt:
                self.exit_code, self.status = _stop(process), "interrupted"
                raise
            finally:
                self.seconds = time.monotonic() - start
        lines = log.read_text(encoding="utf-8", errors="replace").splitlines()
        self.tail = lines[-TAIL:] if self.failed else []
        return lines


def _stop(process: subprocess.Popen[bytes]) -> int:
    """Ask the command and what it started to end, then make them."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(GRACE)
    return process.wait()


def _python_path(folder: Path) -> str:
    """The checkout first: it need not be installed."""
    return os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
