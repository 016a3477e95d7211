"""A run as TensorBoard event files: curves, texts, and pictures of attention maps."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from torch.utils.tensorboard import summary as summaries

from mt.config.constraints import PathText, checked
from mt.tracking.event_file import EventFile
from mt.tracking.main_settings import main_settings
from mt.tracking.tensorboard_tags import picture_tag, scalar_tag
from mt.tracking.tracker import Tracker
from mt.translation.translation import Translation

if TYPE_CHECKING:
    from matplotlib.figure import Figure  # matplotlib is imported at the first picture, so that training starts sooner


@checked
class TensorBoardTracker(Tracker):
    """Writes TensorBoard event files.

    Args:
        folder: where to write the event files; made if it does not exist.
        purge_step: for a run resumed at step n, n + 1: TensorBoard hides earlier records of this step and later ones.
            None for a new run.
        fonts: font files, or folders of them, to use for labels before installed fonts.

    Raises:
        ConfigError: a font does not exist or cannot be read; nothing is written then.
    """

    # The methods raise OSError where the folder cannot be written. What could not be written waits for the next call.

    def __init__(self, folder: str | Path, purge_step: int | None = None, fonts: list[PathText] | None = None) -> None:
        if fonts:
            from mt.figures.fonts import add_fonts

            add_fonts(fonts)
        self.events = EventFile(Path(folder), purge_step)
        self.last_step = 0

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        self.last_step = step
        for tag, value in values.items():
            self.events.add(step, summaries.scalar(scalar_tag(tag), float(value)))  # type: ignore[no-untyped-call]

    def text(self, step: int, tag: str, markdown: str) -> None:
        self.events.add(step, summaries.text(tag, markdown))  # type: ignore[no-untyped-call]

    def attention(self, step: int, translations: Sequence[Translation]) -> None:
        """Draw each map as `attention <number>: <sentence>/<map>`: TensorBoard shows a sentence's maps in one section.

        If a sentence has cross-attention of several layers and heads, the map `overview` shows all of them in one
        picture.
        """
        from mt.figures.attention_maps import attention_figure, overview_figure

        for number, translation in enumerate(translations, start=1):
            for each in translation.attention:
                figure = attention_figure(each, title=f"{each.name.title}, step {step:,}")
                self.figure(step, picture_tag(number, translation.source, str(each.name)), figure)
            layers = translation.cross_attention
            if len(layers) > 1 and max(len(each.weights) for each in layers) > 1:
                figure = overview_figure(layers, title=f"cross attention, step {step:,}")
                self.figure(step, picture_tag(number, translation.source, "overview"), figure)

    def figure(self, step: int, tag: str, figure: Figure) -> None:
        """Record a picture."""
        self.events.add(step, summaries.image(tag, pixels(figure), dataformats="HWC"))  # type: ignore[no-untyped-call]

    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        # torch's SummaryWriter.add_hparams would open a second run in a subfolder. Writing the summaries to the run's
        # own file keeps settings, curves and final metrics together.
        self.scalars(self.last_step, metrics)
        for each in summaries.hparams(main_settings(config), dict(metrics)):  # type: ignore[no-untyped-call]
            self.events.add(self.last_step, each)
        self.flush()

    def flush(self) -> None:
        self.events.flush()

    def close(self) -> None:
        self.events.close()


def pixels(figure: Figure) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """A figure as an array [height, width, 3] of bytes, drawn without pyplot and its global state."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3].copy()
