"""What one rank computes of one update."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from mt.batch import Batch


@dataclass(frozen=True)
class Share:
    """One rank's batches of one update.

    Attributes:
        batches: at least one. In an update all ranks have equally many, because they pass through a model together.
        real: how many of them count. Those after them are repeated to fill up; they weigh nothing.
        last: whether this rank has no batch of the epoch after these; an epoch ends when that is so of all ranks.
        place: where this rank goes on reading after these batches, in plain values; empty if the numbers of the epoch
            and of its batches say it.
    """

    batches: list[Batch]
    real: int
    last: bool
    place: dict[str, Any] = field(default_factory=dict)
