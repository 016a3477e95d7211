"""Trackers, which record a run's numbers, texts and attention maps. Observers use any of them alike.

Tags are `group/name`, such as `train/loss`; TensorBoard shows each group as a section.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Any, Self

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
    def attention(self, step: int, translations: Sequence[Translation]) -> None:
        """Record the attention maps of a few sentences. Pass the same sentences in the same order at each step."""

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


class NullTracker(Tracker):
    """Records nothing, for tests and for runs without a tracker. Accepts the usual arguments and ignores them."""

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
