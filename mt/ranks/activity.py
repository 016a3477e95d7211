"""What the main thread of a process is doing, as it tells the other processes of its run."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Literal

Limit = Literal["time", "movement"]

HANG_SECONDS = 300.0
"""For so long a process may let the others wait, unless `trainer.hang_seconds` says otherwise. An update takes seconds,
and compiling a model, in which all ranks take part, minutes."""


@dataclass(frozen=True)
class Occupation:
    """One thing that the main thread does.

    Attributes:
        what: such as "making update 12", to be read after "it was".
        limit: what takes too long and so hangs: `time`: what is over soon, such as an update; `movement`: what may take
            long, but is never at the same place of the program for long, such as a validation; None: nothing, such as
            preparing a corpus.
        waits: whether it only waits for other processes.
        since: when it began, in monotonic seconds.
    """

    what: str
    limit: Limit | None
    waits: bool
    since: float


class Activity:
    """What the main thread does now. It is written by the main thread alone, and read by the one that watches it.

    Attributes:
        now: the present.
        way_on: gives what the user does to go on after a failure.
        hang_seconds: for so long a process may let the others wait in limited work.
    """

    def __init__(self) -> None:
        self.now = Occupation("starting", None, False, time.monotonic())
        self.way_on: Callable[[], str] = lambda: "start the same command again"
        self.hang_seconds = HANG_SECONDS

    def doing(self, what: str, limit: Limit | None = None) -> None:
        """Note what begins now; see `Occupation`."""
        self.now = Occupation(what, limit, False, time.monotonic())

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """A context in which the main thread only waits for the others."""
        before = self.now
        self.now = replace(before, waits=True, since=time.monotonic())
        try:
            yield
        finally:
            self.now = replace(before, since=time.monotonic())
