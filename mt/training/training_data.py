"""The interface of the training batches, and how many updates they make."""

from __future__ import annotations

import math
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any, Protocol

from mt.batch import Batch
from mt.training.settings import TrainerSettings

COUNTED_STEPS = 20_000
"""Up to this many updates, epochs are counted exactly to find the last step; later epochs are extrapolated."""


@dataclass(frozen=True)
class Share:
    """What one rank computes of one update.

    Attributes:
        batches: this rank's. In an update all ranks have equally many, because they pass through a model together.
        real: how many of them count. Those after them are repeated to fill up; they weigh nothing.
        last: whether this rank has no batch of the epoch after these; an epoch ends when that is so of all ranks.
        place: where this rank goes on reading after these batches, in plain values; empty if the numbers of the epoch
            and of its batches say it.
    """

    batches: list[Batch]
    real: int
    last: bool
    place: dict[str, Any] = field(default_factory=dict)


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
