"""What the main thread of a process is doing, as it tells the other processes of its run."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace

HANG_SECONDS = 300.0
"""For so long a process may let the others wait, unless `trainer.hang_seconds` says otherwise. An update takes seconds,
and compiling a model, in which all ranks take part, minutes."""


@dataclass(frozen=True)
class Doing:
    """One thing that the main thread does.

    Attributes:
        what: such as "making update 12", to be read after "it was".
        limited: whether it is over soon, so that who does it too long hangs. Preparing a corpus is not.
        waits: whether it only waits for other processes.
        since: when it began, in monotonic seconds.
    """

    what: str
    limited: bool
    waits: bool
    since: float


class Activity:
    """What the main thread does now. It is written by the main thread alone, and read by the one that watches it.

    Attributes:
        now: the present.
        way_on: what the user types to go on after a failure; empty as long as there is nothing to go on from.
        hang_seconds: for so long a process may let the others wait in limited work.
    """

    def __init__(self) -> None:
        self.now = Doing("starting", False, False, time.monotonic())
        self.way_on = ""
        self.hang_seconds = HANG_SECONDS

    def doing(self, what: str, limited: bool = False) -> None:
        """Note what begins now; see `Doing`."""
        self.now = Doing(what, limited, False, time.monotonic())

    @contextmanager
    def waiting(self) -> Iterator[None]:
        """A context in which the main thread only waits for the others."""
        before = self.now
        self.now = replace(before, waits=True, since=time.monotonic())
        try:
            yield
        finally:
            self.now = replace(before, since=time.monotonic())
