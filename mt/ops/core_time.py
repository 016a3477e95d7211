"""How long the threads of this process have run on a core, and how long they have waited for one."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Self

THREADS = Path("/proc/self/task")


@dataclass(frozen=True)
class CoreTime:
    """Sums over the threads of this process that are alive, in seconds.

    Attributes:
        running: time on a core.
        waiting: time in which a thread could have run, but all cores were taken.
    """

    running: float
    waiting: float

    @classmethod
    def now(cls, threads: Path = THREADS) -> Self | None:
        """The sums so far; None where the system does not count them. Linux does, in the file `schedstat` of a thread.

        Source: https://docs.kernel.org/scheduler/sched-stats.html
        """
        running = waiting = 0
        for path in threads.glob("*/schedstat"):
            with suppress(OSError, ValueError):  # a thread may end meanwhile
                on_core, in_queue, _slices = map(int, path.read_text(encoding="ascii").split())
                running, waiting = running + on_core, waiting + in_queue
        return cls(running / 1e9, waiting / 1e9) if running else None

    def waited_since(self, before: CoreTime) -> float:
        """The share of waiting in the time since `before`, from 0 to 1."""
        waiting, running = max(self.waiting - before.waiting, 0.0), max(self.running - before.running, 0.0)
        return waiting / max(waiting + running, 1e-9)
