"""Where a run's numbers, texts and attention maps go. Observers speak to a `Tracker` and never ask which one it is.

Tags are `group/name`, such as `train/loss`: TensorBoard makes a section of each group.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from mt.translation.translation import Translation


class Tracker(ABC):
    """A record of one run. Steps are counts of optimizer updates."""

    @abstractmethod
    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        """Record numbers by tag."""

    @abstractmethod
    def text(self, step: int, tag: str, markdown: str) -> None:
        """Record a Markdown text."""

    @abstractmethod
    def attention(self, step: int, translations: Sequence[Translation]) -> None:
        """Record the attention maps of a few sentences: the same sentences in the same order at each step."""

    @abstractmethod
    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        """Record the run's settings beside its final metrics, once, at the end.

        Args:
            config: the settings, nested as in the configuration.
            metrics: final numbers by tag, recorded as scalars too.
        """

    @abstractmethod
    def flush(self) -> None:
        """Let readers see all that was recorded so far."""

    @abstractmethod
    def close(self) -> None:
        """Flush and let go of the files. A closed tracker takes nothing more; closing twice is harmless."""

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        self.close()


class NullTracker(Tracker):
    """Records nothing: for tests, and for all ranks but the first. Takes a tracker's arguments and needs none."""

    def __init__(
        self, folder: str | Path | None = None, purge_step: int | None = None, fonts: list[str] | None = None
    ) -> None:
        pass

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        pass

    def text(self, step: int, tag: str, markdown: str) -> None:
        pass

    def attention(self, step: int, translations: Sequence[Translation]) -> None:
        pass

    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        pass

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass
