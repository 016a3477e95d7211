"""Where a run's numbers, texts and pictures go. The trainer speaks to a `Tracker` and never asks which one it is.

Tags are `group/name`, such as `train/loss`: TensorBoard makes a section of each group.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Mapping
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import numpy as np
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from torch.utils.tensorboard import SummaryWriter
from torch.utils.tensorboard.summary import hparams as hparams_summaries

from mt.figures.fonts import add_fonts


class Tracker(ABC):
    """A record of one run. Steps are counts of optimizer updates."""

    @abstractmethod
    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        """Record numbers by tag."""

    @abstractmethod
    def text(self, step: int, tag: str, markdown: str) -> None:
        """Record a Markdown text."""

    @abstractmethod
    def figure(self, step: int, tag: str, figure: Figure) -> None:
        """Record a picture."""

    @abstractmethod
    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        """Record the run's settings beside its final metrics, once, at the end.

        Args:
            config: settings by dotted key (see `flatten`); nested mappings are flattened here.
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

    def figure(self, step: int, tag: str, figure: Figure) -> None:
        pass

    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        pass

    def flush(self) -> None:
        pass

    def close(self) -> None:
        pass


class TensorBoardTracker(Tracker):
    """Writes TensorBoard event files.

    Args:
        folder: where the event files go; made if it does not exist.
        purge_step: when a run goes on from step n, n + 1: what an earlier start recorded at this step and later is
            no longer shown. None for a new run.
        fonts: font files, or folders of them, to draw labels with before installed fonts.

    Raises:
        ConfigError: a font that does not exist or cannot be read; nothing was written then.
    """

    def __init__(self, folder: str | Path, purge_step: int | None = None, fonts: list[str] | None = None) -> None:
        add_fonts(fonts or [])
        self.writer = SummaryWriter(str(folder), purge_step=purge_step, flush_secs=20)
        self.last_step = 0

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        self.last_step = step
        for tag, value in values.items():
            self.writer.add_scalar(tag, float(value), step)

    def text(self, step: int, tag: str, markdown: str) -> None:
        self.writer.add_text(tag, markdown, step)

    def figure(self, step: int, tag: str, figure: Figure) -> None:
        self.writer.add_image(tag, pixels(figure), step, dataformats="HWC")

    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        # SummaryWriter.add_hparams opens a second run in a subfolder; the same summaries in the run's own file keep
        # its settings, curves and final metrics together.
        summaries = hparams_summaries(plain_settings(config), dict(metrics))  # type: ignore[no-untyped-call]
        self.scalars(self.last_step, metrics)
        events = self.writer._get_file_writer()  # type: ignore[no-untyped-call]
        for summary in summaries:
            events.add_summary(summary, self.last_step)
        self.flush()

    def flush(self) -> None:
        self.writer.flush()

    def close(self) -> None:
        self.writer.close()


def pixels(figure: Figure) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """A figure as [height, width, 3] bytes, drawn without pyplot and its global state."""
    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3].copy()


def flatten(config: Mapping[str, Any], prefix: str = "") -> Iterator[tuple[str, Any]]:
    """Settings of a nested configuration by dotted key: `{"model": {"width": 8}}` gives `("model.width", 8)`."""
    for name, value in config.items():
        key = f"{prefix}{name}"
        if isinstance(value, Mapping):
            yield from flatten(value, f"{key}.")
        else:
            yield key, value


def plain_settings(config: Mapping[str, Any]) -> dict[str, int | float | str]:
    """Settings as the numbers and texts that the HParams page can hold; unset ones are left out."""
    settings: dict[str, int | float | str] = {}
    for key, value in flatten(config):
        if isinstance(value, bool):
            settings[key] = str(value).lower()
        elif isinstance(value, (int, float, str)):
            settings[key] = value
        elif value is not None:
            settings[key] = str(value)
    return settings
