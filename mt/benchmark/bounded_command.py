"""One command of a longer check, with a time limit. Its output is kept; its failure does not end the check."""

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
"""Seconds between SIGTERM and SIGKILL when a command is stopped."""
TAIL = 25
"""How many last lines of a failed command's output the report shows."""


@dataclass
class BoundedCommand:
    """A command and its outcome.

    Attributes:
        kind: tests, speed, training or decoding.
        name: its name in the report.
        command: the words of the command line.
        status: how it ended.
        exit_code: exit status of the process; None if it never ran.
        seconds: wall-clock time.
        tail: the last lines of its output, if it did not succeed.
        result: its measurements; empty if there are none.
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
        """Whether it did not succeed. A command that was skipped for lack of time counts as failed."""
        return self.status != "ok"

    def run(self, folder: Path, log: Path, limit: float, good: Sequence[int] = (0,)) -> list[str]:
        """Run it in `folder` for at most `limit` seconds, with its output in the file `log`.

        Exit statuses in `good` count as success. If the command fails, `status` and `tail` say how; no error is raised.

        Returns:
            The lines of its output.

        Raises:
            KeyboardInterrupt: Ctrl-C; raised after the command has been stopped.
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
                start_new_session=True,  # so that its child processes can be stopped with it
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
    """Stop the command and its child processes: SIGTERM first, then SIGKILL."""
    for number in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, number)
        with contextlib.suppress(subprocess.TimeoutExpired):
            return process.wait(GRACE)
    return process.wait()


def _python_path(folder: Path) -> str:
    """`PYTHONPATH` with the checkout first, so that it need not be installed."""
    return os.pathsep.join(filter(None, (str(folder), os.environ.get("PYTHONPATH"))))
