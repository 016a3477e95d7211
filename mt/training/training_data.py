"""The interface of the training batches, and how many updates they make."""

from __future__ import annotations

import math
from collections.abc import Iterable
from typing import Protocol

from mt.batch import Batch
from mt.training.settings import TrainerSettings

COUNTED_STEPS = 20_000
"""Up to this many updates, epochs are counted exactly to find the last step; later epochs are extrapolated."""


class TrainingData(Protocol):
    """Batches of each epoch, in an order that is a pure function of the epoch."""

    def batches_in(self, epoch: int) -> int:
        """Number of batches of an epoch (counted from 0)."""

    def epoch(self, epoch: int, start: int) -> Iterable[Batch]:
        """The batches of an epoch from number `start` on, each with its position in training (`Batch.after`)."""

    def largest(self) -> list[Batch]:
        """The batches of the first epoch that need most memory: that of most places, and that of the longest pair."""

    @property
    def waited_seconds(self) -> float:
        """Seconds that training has waited for batches so far."""


def total_steps(settings: TrainerSettings, data: TrainingData) -> int | None:
    """The last update that the limits allow, or None if only time or patience ends training.

    The epochs of a corpus differ by a few batches. For a large corpus, only the first epochs are counted, and the total
    is extrapolated.
    """
    if settings.max_epochs is None:
        return settings.max_steps
    limit = settings.max_steps if settings.max_steps is not None else math.inf
    steps, counted = 0, 0
    for epoch in range(settings.max_epochs):
        steps += math.ceil(data.batches_in(epoch) / settings.accumulate)
        counted += 1
        if steps >= limit or steps > COUNTED_STEPS:
            break
    return int(min(limit, round(steps * settings.max_epochs / counted)))
