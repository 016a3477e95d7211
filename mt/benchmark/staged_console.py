"""A display that notes when each stage of the work begins."""

from __future__ import annotations

from mt.benchmark.corpus_stages import Events
from mt.tracking.console import Console


class StagedConsole(Console):
    """Shows what a training shows, and notes each stage.

    Args:
        events: where to note them.
    """

    def __init__(self, events: Events) -> None:
        super().__init__()
        self.events = events
        self._stage = ""

    def doing(self, what: str, logged: bool = False) -> None:
        """See `Console`."""
        if what != self._stage:
            self._stage = what
            self.events.add(what)
        super().doing(what, logged)
