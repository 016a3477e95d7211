"""How much a tracker recorded of attention, and how long its pictures took."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass

CREDIT = 2.0
"""Seconds that a run may draw beyond its share of the time, so that a short run has pictures too."""


@dataclass
class Recorded:
    """What a tracker recorded of attention in this process.

    Attributes:
        maps: number of attention maps.
        size: their size in the event files, in bytes, headers included.
        pictures: number of pictures drawn.
        left_out: number of pictures that would have taken too long.
        drawing_seconds: wall-clock seconds of drawing.
    """

    maps: int = 0
    size: int = 0
    pictures: int = 0
    left_out: int = 0
    drawing_seconds: float = 0.0


class DrawingTime:
    """Keeps the drawing of pictures within a share of the time.

    Args:
        share: largest share of the wall-clock time since this object was made, from 0 (draw nothing) to 1 (draw all).
            `CREDIT` seconds come on top, unless the share is 0.
        recorded: where the pictures and their seconds are counted.
        clock: returns monotonic seconds.
    """

    def __init__(self, share: float, recorded: Recorded, clock: Callable[[], float] = time.monotonic) -> None:
        self.share = share
        self.recorded = recorded
        self.clock = clock
        self.started = clock()

    @property
    def is_left(self) -> bool:
        """Whether one more picture may be drawn. The last one may go over the limit by its own time."""
        if self.share in (0, 1):
            return self.share == 1
        return self.recorded.drawing_seconds < CREDIT + self.share * (self.clock() - self.started)

    @contextmanager
    def drawing(self) -> Iterator[None]:
        """Count the time of the block."""
        began = self.clock()
        try:
            yield
        finally:
            self.recorded.drawing_seconds += self.clock() - began
