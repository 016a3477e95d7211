"""How a corpus is streamed: the keys of its configuration that say so."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from annotated_types import Ge, Le

from mt.config.constraints import Because
from mt.data.preparation.workers import available_cores
from mt.errors import ArgumentError, ConfigError

Lanes = Annotated[int, Ge(1), Le(65_536), Because("each lane has a thread and holds its own pairs")]
"""A number of lanes."""
Workers = Annotated[int, Ge(0), Le(256), Because("each is a process of its own")]
"""A number of processes that clean and encode."""
ShuffleBuffer = Annotated[int, Ge(1), Le(50_000_000), Because("they are held in memory, about 300 bytes each, twice")]
"""Pairs that are shuffled together."""
StreamSample = Annotated[int, Ge(1), Le(20_000_000), Because("they are read and encoded before training begins")]
"""Pairs that are looked at before training."""


@dataclass(frozen=True)
class StreamSettings:
    """How a corpus is streamed.

    Attributes:
        lanes: see `Stream`.
        workers: processes that clean and encode; None: a quarter of this machine's cores, at most 4.
        shuffle_buffer: pairs of a lane that are shuffled together.
        sample: training pairs that are read before training: for the first look, the vocabulary, and the diagnosis.
    """

    lanes: int | None
    workers: int | None
    shuffle_buffer: int
    sample: int

    @property
    def worker_count(self) -> int:
        """The number of workers on this machine."""
        if self.workers is not None:
            return self.workers
        return min(4, available_cores() // 4)


def require_lanes(lanes: int, accumulate: int, processes: int) -> None:
    """Check that lanes can be dealt to updates and processes.

    Args:
        lanes: number of lanes.
        accumulate: batches of an update.
        processes: that train together.

    Raises:
        ConfigError: the number of lanes does not divide `accumulate`, or there are fewer than processes.
    """
    if accumulate % lanes:
        raise ConfigError(
            f"data.lanes={lanes} must divide trainer.accumulate={accumulate}, the number of batches of an update: "
            "choose others, or data.lanes=null"
        )
    if lanes < processes:
        raise ConfigError(
            f"data.lanes={lanes}: {processes} processes need at least as many lanes, of which each has its own; use "
            "fewer processes, or start a new run with more lanes"
        )


def require_streamable(**given: Any) -> None:
    """Check that none of these arguments of a corpus is given, which need all of its pairs at once.

    Raises:
        ArgumentError: one is.
    """
    reasons = {
        "documents": "sentences before each one are not known in a stream",
        "alignment": "links of words cannot follow a stream",
        "limit": "pairs are chosen from the whole corpus; trainer.max_steps ends a training earlier",
    }
    for name, value in given.items():
        if value is not None:
            raise ArgumentError(
                f"{{{name}.key}} and {{streaming}} do not go together: {reasons[name]}",
                **{name: value, "streaming": True},
            )
