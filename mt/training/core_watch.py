"""Says once if a training gets much less of the machine's cores than it asks for."""

from __future__ import annotations

import os
from collections.abc import Callable

import torch

from mt.ops.core_time import CoreTime

ENOUGH = 20.0
"""Seconds of running and waiting after which the share of waiting is judged."""

MUCH = 0.3
"""Share of waiting for a core from which it is said."""


class CoreWatch:
    """Watches how long the threads of this process wait for a core, from the first look on.

    Args:
        say: called with the line for the user, at most once.
        now: returns the times so far; None where the system does not count them.
    """

    def __init__(self, say: Callable[[str], None], now: Callable[[], CoreTime | None] = CoreTime.now) -> None:
        self.say, self.now = say, now
        self.before = now()
        self.done = self.before is None

    def look(self) -> None:
        """Judge the time so far; cheap, and silent once it has been said."""
        after = None if self.done else self.now()
        if self.before is None or after is None:
            return
        if after.running + after.waiting - self.before.running - self.before.waiting < ENOUGH:
            return
        share = after.waited_since(self.before)
        if share >= MUCH:
            self.done = True
            self.say(f"this run's threads wait for a core {share:.0%} of their time; {_way_out()}")
        self.before = after


def _way_out() -> str:
    threads, cores = torch.get_num_threads(), _cores()
    if threads > cores:
        return f"it uses {threads} threads on {cores} cores: threads={cores} is faster"
    return "other programs use the cores too, and training goes faster without them"


def _cores() -> int:
    """The cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
