"""The batches of an epoch, whatever update they belong to."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain
from typing import Any

from mt.batch import Batch


def batches(data: Any, epoch: int = 0, start: int = 0) -> Iterator[Batch]:
    """The batches of this process in an epoch of a `TrainingData`, from number `start` on, in their order."""
    return chain.from_iterable(share.batches[: share.real] for share in data.updates(epoch, start))
