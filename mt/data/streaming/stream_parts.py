"""What a stream consists of: one corpus, or several, each with its own cleaning."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from mt.data.streaming.stream_shards import Shard
from mt.data.text.cleaning import Cleaning


@dataclass(frozen=True)
class StreamPart:
    """One corpus of a stream.

    Attributes:
        name: for messages.
        shards: its files, in the order of their names.
        cleaning: which of its pairs are dropped.
        weight: how often pairs are drawn from it, relative to the other parts, above 0; None in all parts: an epoch has
            every pair of all parts once.
        direction: number of the direction of translation, kept with each pair.
        held_out: how many of the first rows of each shard are not for training.
    """

    name: str
    shards: Sequence[Shard]
    cleaning: Cleaning
    weight: float | None = None
    direction: int = 0
    held_out: Sequence[int] = field(default=())

    def first_row(self, shard: int) -> int:
        """The first row of a shard that is for training."""
        return self.held_out[shard] if shard < len(self.held_out) else 0
