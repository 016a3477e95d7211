"""A tracker that never ends the training whose records it keeps."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from mt.config.build import with_place
from mt.errors import UserError
from mt.tracking.recorded import Recorded
from mt.tracking.tracker import Tracker
from mt.translation.translation import Translation


class GuardedTracker(Tracker):
    """Passes all records on to another tracker. What that one raises is said, and training goes on.

    The first failure is said, and the first success after it; both only once, so that a disk that is full now and then
    does not fill the log. The other tracker is called again every time, and may recover. A `UserError` is passed on: it
    is how a tracker of the user's own ends a training.

    Args:
        tracker: the other tracker.
        say: is given the lines to show.
    """

    def __init__(self, tracker: Tracker, say: Callable[[str], None]) -> None:
        self.tracker = tracker
        self.say = say
        self.failures = 0
        self._recovered = False

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        self._call(lambda: self.tracker.scalars(step, values))

    def text(self, step: int, tag: str, markdown: str) -> None:
        self._call(lambda: self.tracker.text(step, tag, markdown))

    def attention(
        self, step: int, translations: Sequence[Translation], forced: Sequence[Translation | None] = ()
    ) -> None:
        self._call(lambda: self.tracker.attention(step, translations, forced))

    def attention_health(self, step: int, health: Mapping[str, Mapping[str, Sequence[float]]]) -> None:
        self._call(lambda: self.tracker.attention_health(step, health))

    @property
    def recorded(self) -> Recorded:
        return self.tracker.recorded

    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        self._call(lambda: self.tracker.hparams(config, metrics))

    def flush(self) -> None:
        if self._call(self.tracker.flush) and self.failures and not self._recovered:
            self._recovered = True
            self.say("tracking: records can be written again")

    def close(self) -> None:
        self._call(self.tracker.close)

    def _call(self, action: Callable[[], None]) -> bool:
        """Whether the action succeeded."""
        try:
            action()
        except UserError:
            raise
        except Exception as error:
            self.failures += 1
            if self.failures == 1:
                self.say(f"tracking: {described_failure(error, type(self.tracker))}; training goes on")
            return False
        return True


def described_failure(error: Exception, failed: type) -> str:
    """One line about an error in an object of the class `failed`, with the file, or the line of code, at fault."""
    if isinstance(error, OSError) and error.strerror:
        return f"{error.filename}: {error.strerror}" if error.filename else error.strerror
    return f"{failed.__qualname__} failed: {with_place(error, failed.__module__.partition('.')[0])}"
