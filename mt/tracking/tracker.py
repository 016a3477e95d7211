"""Trackers, which record a run's numbers, texts and attention maps. Observers use any of them alike.

Tags are `group/name`, such as `train/loss`; TensorBoard shows each group as a section.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from mt.config.constraints import UpToOne, checked
from mt.tracking.recorded import Recorded
from mt.translation.translation import Translation


class Tracker(ABC):
    """Records one run. Steps count optimizer updates."""

    @abstractmethod
    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        """Record numbers by tag."""

    @abstractmethod
    def text(self, step: int, tag: str, markdown: str) -> None:
        """Record a Markdown text."""

    @abstractmethod
    def attention(
        self, step: int, translations: Sequence[Translation], forced: Sequence[Translation | None] = ()
    ) -> None:
        """Record the attention maps of a few sentences. Pass the same sentences in the same order at each step.

        Args:
            step: updates so far.
            translations: the model's own translations, with their maps.
            forced: the reference of each sentence with the maps of forced decoding, whose rows stay the same from step
                to step; None for a sentence without a reference. Empty: for none of them.
        """

    def attention_health(self, step: int, health: Mapping[str, Mapping[str, Sequence[float]]]) -> None:  # noqa: B027
        """Record the health of each head; a tracker need not.

        Args:
            step: updates so far.
            health: for each map, such as `cross.1`, lists of H numbers by name, see `mt.tracking.health`.
        """

    @property
    def recorded(self) -> Recorded:
        """What was recorded of attention so far; a tracker need not count it."""
        return Recorded()

    @abstractmethod
    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        """Record the run's settings beside its final metrics, once, at the end.

        Args:
            config: the settings, nested as in the configuration; a tracker may record only those that matter most.
            metrics: final numbers by tag, which are also recorded as scalars.
        """

    @abstractmethod
    def flush(self) -> None:
        """Write all records to disk, so that readers see them."""

    @abstractmethod
    def close(self) -> None:
        """Flush and close the files. A closed tracker records nothing more; closing twice is harmless."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


@checked
class NullTracker(Tracker):
    """Records nothing, for tests and for runs without a tracker. Accepts the usual arguments and ignores them."""

    def __init__(
        self,
        folder: str | Path | None = None,
        purge_step: int | None = None,
        fonts: list[str] | None = None,
        drawing_share: UpToOne = 0.0,
    ) -> None:
        pass

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        pass

    def text(self, step: int, tag: str, markdown: str) -> None:
        pass

    def attention(
        self, step: int, translations: Sequence[Translation], forced: Sequence[Translation | None] = ()
    ) -> None:
        pass

    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        pass

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass
