"""How far a translation in bulk has come: a bar on a terminal, elsewhere a line now and then."""

from __future__ import annotations

import sys
import time
from types import TracebackType
from typing import Self

from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

from mt.rich_console import HarmlessConsole
from mt.terminal import say, spoken_time

EVERY = 60.0
"""Seconds between two lines where there is no terminal."""


class BulkProgress:
    """Shows sentences, sentences per second and the time left, on standard error.

    Args:
        name: what is being written.
        total: number of sentences of the whole input.
        shown: whether this process shows anything.
    """

    def __init__(self, name: str, total: int, shown: bool = True) -> None:
        self.name, self.total, self.shown = name, total, shown
        self.started = self.last = time.monotonic()
        self.first = self.done = 0
        self._bar: Progress | None = None

    def __enter__(self) -> Self:
        if self.shown and sys.stderr.isatty():
            self._bar = Progress(
                SpinnerColumn(style="blue"),
                BarColumn(bar_width=24, complete_style="blue", finished_style="blue"),
                TextColumn("{task.fields[status]}", markup=False),
                console=HarmlessConsole(stderr=True),
                transient=True,
                redirect_stdout=False,
            )
            self._bar.add_task("", total=max(1, self.total), status="")
            self._bar.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        if self._bar is not None:
            self._bar.stop()

    def begin(self, done: int) -> None:
        """Say how many sentences were done by earlier programs."""
        self.first = self.done = done
        self.started = time.monotonic()

    def at(self, done: int) -> None:
        """Show that so many sentences of the input are done."""
        self.done = max(done, self.done)
        now = time.monotonic()
        if self._bar is not None:
            self._bar.update(self._bar.task_ids[0], completed=self.done, status=self.status())
        elif self.shown and now - self.last >= EVERY:
            self.last = now
            say(f"{self.name}: {self.status()}")

    @property
    def rate(self) -> float:
        """Sentences per second since the beginning."""
        return (self.done - self.first) / max(1e-9, time.monotonic() - self.started)

    def status(self) -> str:
        """Such as `40,000 of 1,300,000 sentences, 1,805/s, 11m 38s left`."""
        parts = [f"{self.done:,} of {self.total:,} sentences"]
        if self.done > self.first:
            parts.append(f"{spoken_rate(self.rate)}/s")
            if self.done < self.total:
                parts.append(f"{spoken_time((self.total - self.done) / self.rate)} left")
        return ", ".join(parts)


def spoken_rate(rate: float) -> str:
    """A number per second with at least two digits that mean something."""
    return f"{rate:,.0f}" if rate >= 10 else f"{rate:.2g}"
