"""A run as TensorBoard event files: curves, texts, records of attention, and pictures of it."""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from tensorboard.compat.proto.summary_pb2 import Summary, SummaryMetadata
from tensorboard.compat.proto.tensor_pb2 import TensorProto
from tensorboard.compat.proto.tensor_shape_pb2 import TensorShapeProto
from tensorboard.compat.proto.types_pb2 import DT_STRING
from torch.utils.tensorboard import summary as summaries

from mt.config.constraints import PathText, UpToOne, checked
from mt.tracking.event_file import EventFile
from mt.tracking.main_settings import hparams_summaries
from mt.tracking.recorded import DrawingTime, Recorded
from mt.tracking.tensorboard_tags import picture_tag, scalar_tag
from mt.tracking.tracker import Tracker
from mt.translation.translation import Translation
from mt.viewer.health_records import HEALTH_TAG, health_bytes
from mt.viewer.records import PLUGIN, Record

if TYPE_CHECKING:
    from matplotlib.figure import Figure  # matplotlib is imported at the first picture, so that training starts sooner

log = logging.getLogger(__name__)

DRAWN = ("cross", "sentences", "context")
"""The kinds of maps of which there are pictures: what the decoder reads. The Attention tab shows all kinds."""


@checked
class TensorBoardTracker(Tracker):
    """Writes TensorBoard event files.

    Args:
        folder: where to write the event files; made if it does not exist.
        purge_step: for a run resumed at step n, n + 1: TensorBoard hides earlier records of this step and later ones.
            None for a new run.
        fonts: font files, or folders of them, to use for labels before installed fonts.
        drawing_share: largest share of the time that the pictures of attention may take, from 0 (no pictures) to 1 (all
            of them); 2 seconds come on top, see `DrawingTime`. The records of attention are not affected.

    Raises:
        ConfigError: a font does not exist or cannot be read; nothing is written then.
    """

    # The methods raise OSError where the folder cannot be written. What could not be written waits for the next call.

    def __init__(
        self,
        folder: str | Path,
        purge_step: int | None = None,
        fonts: list[PathText] | None = None,
        drawing_share: UpToOne = 0.02,
    ) -> None:
        if fonts:
            from mt.figures.fonts import add_fonts

            add_fonts(fonts)
        self.events = EventFile(Path(folder), purge_step)
        self.last_step = 0
        self._recorded = Recorded()
        self._drawing = DrawingTime(drawing_share, self._recorded)

    def scalars(self, step: int, values: Mapping[str, float]) -> None:
        self.last_step = step
        for tag, value in values.items():
            self.events.add(step, summaries.scalar(scalar_tag(tag), float(value)))  # type: ignore[no-untyped-call]

    def text(self, step: int, tag: str, markdown: str) -> None:
        self.events.add(step, summaries.text(tag, markdown))  # type: ignore[no-untyped-call]

    def attention(
        self, step: int, translations: Sequence[Translation], forced: Sequence[Translation | None] = ()
    ) -> None:
        """Write a record of each sentence (`mt.viewer.records`), and draw pictures within `drawing_share`.

        The pictures are of the model's own translations: `attention <number>: <sentence>/<map>`, so that TensorBoard
        shows a sentence's maps in one section. If a sentence has cross-attention of several layers and heads, the map
        `overview` shows all of them in one picture. Overviews are drawn first.
        """
        for number, translation in enumerate(translations):
            self._record(step, Record.of(translation, "hypothesis"))
            reference = forced[number] if forced else None
            if reference is not None:
                self._record(step, Record.of(reference, "reference", hypothesis=translation.text))
        if self._drawing.share:
            with self._drawing.drawing():  # the first time it imports Matplotlib
                pictures = list(pictures_of(step, translations))
            self._draw(step, pictures)

    def attention_health(self, step: int, health: Mapping[str, Mapping[str, Sequence[float]]]) -> None:
        if health:  # a model without attention has none
            self.events.add(step, record_summary(HEALTH_TAG, [health_bytes(health)]))

    @property
    def recorded(self) -> Recorded:
        return self._recorded

    def _record(self, step: int, record: Record) -> None:
        if record.blocks:
            parts = record.parts
            self._recorded.maps += len(record.blocks)
            self._recorded.size += sum(map(len, parts))
            self.events.add(step, record_summary(record.tag, parts))

    def _draw(self, step: int, pictures: Sequence[tuple[str, Callable[[], Figure]]]) -> None:
        """Draw and record pictures in their order, until the time for it is over."""
        for number, (tag, draw) in enumerate(pictures):
            if not self._drawing.is_left:
                if not self._recorded.left_out:
                    log.warning(
                        f"step {step:,}: {number} of {len(pictures)} pictures of attention are drawn, as drawing may "
                        f"take {self._drawing.share:.0%} of the time (tracking.drawing_share); the Attention tab of "
                        "TensorBoard shows all maps"
                    )
                self._recorded.left_out += len(pictures) - number
                return
            with self._drawing.drawing():
                self.figure(step, tag, draw())
            self._recorded.pictures += 1

    def figure(self, step: int, tag: str, figure: Figure) -> None:
        """Record a picture."""
        self.events.add(step, summaries.image(tag, pixels(figure), dataformats="HWC"))  # type: ignore[no-untyped-call]

    def hparams(self, config: Mapping[str, Any], metrics: Mapping[str, float]) -> None:
        # torch's SummaryWriter.add_hparams would open a second run in a subfolder. Writing the summaries to the run's
        # own file keeps settings, curves and final metrics together.
        self.scalars(self.last_step, metrics)
        for each in hparams_summaries(config, metrics):
            self.events.add(self.last_step, each)
        self.flush()

    def flush(self) -> None:
        self.events.flush()

    def close(self) -> None:
        self.events.close()


def record_summary(tag: str, parts: Sequence[bytes]) -> Summary:
    """A record as a summary of an event file: a vector of byte strings under the name of the Attention tab."""
    shape = TensorShapeProto(dim=[TensorShapeProto.Dim(size=len(parts))])
    tensor = TensorProto(dtype=DT_STRING, tensor_shape=shape, string_val=parts)
    metadata = SummaryMetadata(plugin_data=SummaryMetadata.PluginData(plugin_name=PLUGIN))
    return Summary(value=[Summary.Value(tag=tag, tensor=tensor, metadata=metadata)])


def pictures_of(step: int, translations: Sequence[Translation]) -> Iterator[tuple[str, Callable[[], Figure]]]:
    """The tags of the pictures of some sentences, each with what draws it; those to draw first come first."""
    from mt.figures.attention_maps import attention_figure, overview_figure

    def tag(number: int, name: str) -> str:
        return picture_tag(number, translations[number - 1].source, name)

    shown = [[each for each in translation.attention if each.name.kind in DRAWN] for translation in translations]
    for number, translation in enumerate(translations, start=1):
        layers = translation.cross_attention
        if len(layers) > 1 and max(len(each.weights) for each in layers) > 1:
            title = f"cross attention, step {step:,}"
            yield tag(number, "overview"), partial(overview_figure, layers, title=title)
    for number, maps in enumerate(shown, start=1):
        for each in maps:
            title = f"{each.name.title}, step {step:,}"
            yield tag(number, str(each.name)), partial(attention_figure, each, title=title)


def pixels(figure: Figure) -> np.ndarray[Any, np.dtype[np.uint8]]:
    """A figure as an array [height, width, 3] of bytes, drawn without pyplot and its global state."""
    from matplotlib.backends.backend_agg import FigureCanvasAgg

    canvas: Any = FigureCanvasAgg(figure)
    canvas.draw()
    return np.asarray(canvas.buffer_rgba())[..., :3].copy()
