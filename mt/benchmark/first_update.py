"""An observer that notes when the first update was made."""

from __future__ import annotations

from mt.benchmark.corpus_stages import FIRST_UPDATE, Events
from mt.training.observers import Observer, Run
from mt.training.update import Sums


class FirstUpdate(Observer):
    """Notes the first update.

    Args:
        events: path of the file for events.
    """

    def __init__(self, events: str) -> None:
        self.events: Events | None = Events(events)

    def updated(self, run: Run, sums: Sums) -> None:
        """See `Observer`."""
        if self.events is not None:
            self.events.add(FIRST_UPDATE)
            self.events = None
