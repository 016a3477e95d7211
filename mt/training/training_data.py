"""The interface of the training batches, and how many updates they make."""

from __future__ import annotations

import math
from collections.abc import Iterator
from typing import Any, Protocol

from mt.batch import Batch
from mt.data.batches.share import Share
from mt.training.settings import TrainerSettings

COUNTED_STEPS = 20_000
"""Up to this many updates, epochs are counted exactly to find the last step; later epochs are extrapolated."""


class TrainingData(Protocol):
    """The batches of each update, in an order that is a pure function of the epoch."""

    def updates_in(self, epoch: int) -> int | None:
        """Number of updates that the batches of an epoch make (epochs are counted from 0); None if it is not known."""

    def updates(self, epoch: int, start: int, place: dict[str, Any] | None = None) -> Iterator[Share]:
        """This rank's share of each update of an epoch.

        Args:
            epoch: counted from 0.
            start: number of batches of this epoch that updates before have used, of all ranks.
            place: the `Share.place` of all ranks after these updates, merged.
        """

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
        updates = data.updates_in(epoch)
        if updates is None:
            return settings.max_steps
        steps += updates
        counted += 1
        if steps >= limit or steps > COUNTED_STEPS:
            break
    return int(min(limit, round(steps * settings.max_epochs / counted)))
