"""The signals by which a cluster announces the end of a job, and what the launcher of the job does then.

submitit asks SLURM for SIGUSR1 or SIGUSR2 a while before the end, and answers it, in the first process, by queueing the
job again. A training takes the signal first, saves, and then hands it on.
"""

from __future__ import annotations

import signal
from types import FrameType

ANNOUNCING = (signal.SIGUSR1, signal.SIGUSR2)


def asked_to_leave(status: int) -> bool:
    """Whether an exit status is that of a program which ended because its job is about to."""
    return status - 128 in ANNOUNCING


def hand_on(status: int) -> None:
    """Give the signal to the launcher, if it has a handler for it, which usually ends this process.

    Args:
        status: 128 plus the signal's number; of all others nothing is handed on.
    """
    if not asked_to_leave(status):
        return
    number = signal.Signals(status - 128)
    handler = signal.getsignal(number)
    if callable(handler):
        frame: FrameType | None = None
        handler(number, frame)
