"""Pictures of attention maps: keys (usually source pieces) across the top, queries down the side, a panel per head.

Shapes: H heads, T target length, S source length.

Tokens are in the order of the text, the first at the left and at the top, also in right-to-left scripts. So the
diagonal always means that both sides advance together. Within a piece, the script's own direction applies.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from mt.attention.maps import AttentionMap, MapName
from mt.attention.pieces import is_special
from mt.figures.color_scale import ColorScale
from mt.figures.fonts import FontChoice, choose_fonts
from mt.figures.paper_figure import PaperFigure
from mt.figures.piece_labels import readable_pieces

Weights = np.ndarray[Any, np.dtype[np.float32]]

INK, QUIET, PAPER = "#1e2433", "#8a93a6", "#ffffff"
MARGIN, GAP = 0.18, 0.14  # inches
TITLE_SIZE, NOTE_SIZE, HEAD_SIZE = 11.0, 8.0, 8.0  # points
TITLE_HIGH, NOTE_HIGH, HEAD_HIGH, BAR_WIDE = 0.36, 0.2, 0.22, 0.55  # inches
DPI, LONGEST_SIDE = 110.0, 8000  # dots per inch, pixels; `savefig` has limits of its own
WIDEST = 17.0
"""Width in inches up to which panels stand side by side, so that a page of heads is read from top to bottom."""
FAR = 4.0
"""Width in inches of a panel from which on every panel, not only the first of its row, has labels at its side."""
MOST_PIECES, MOST_PIECES_OF_HEADS = 128, 64
"""Largest number of rows and of columns that a picture of one head, and one of several, shows."""


def attention_figure(attention: AttentionMap, title: str = "", most: int | None = None) -> PaperFigure:
    """Draw one attention map, a panel for each head.

    Every row of panels has the labels of the columns above it and those of the rows beside it. Colours are those of
    `ColorScale`: the same for a weight in every picture, so that pictures of different steps are comparable.

    Args:
        attention: weights and pieces; columns go across the top, rows down the side.
        title: a line above.
        most: the largest number of rows, and of columns, that are drawn; None: `MOST_PIECES` for a single head,
            `MOST_PIECES_OF_HEADS` for several. A line under the title says what is left out.

    Raises:
        ValueError: the map has no row, no column or no head.
    """
    heads = as_heads(attention)
    if not heads.size:
        raise ValueError(f"{attention.name}: no weights to draw, their shape is {list(heads.shape)}")
    most = most or (MOST_PIECES if len(heads) == 1 else MOST_PIECES_OF_HEADS)
    note = said_of_the_rest(heads.shape[1], heads.shape[2], most)
    heads = heads[:, :most, :most]
    columns, rows = attention.columns[:most], attention.rows[:most]
    plan = Layout.make(len(heads), Labels.of(columns), Labels.of(rows), title, note)
    scale = ColorScale.of(heads)
    figure = PaperFigure(figsize=(plan.width, plan.height), dpi=plan.dpi, facecolor=PAPER)
    for head, panel in enumerate(heads):
        axes = figure.add_axes(plan.box(head))
        _draw(axes, panel, scale, plan)
        _label(axes, "x", plan)
        if head % plan.columns == 0 or plan.side_by_side:
            _label(axes, "y", plan)
        if len(heads) > 1:
            _name_head(figure, plan, head)
    _color_bar(figure, plan, scale)
    _title(figure, title, plan.left, plan.height)
    if note:
        place = (min(plan.left, plan.width - MARGIN - _text_width(note, NOTE_SIZE)) / plan.width, 0.0)
        below = MARGIN + (TITLE_HIGH if title else 0.0)
        figure.text(place[0], 1 - below / plan.height, note, fontsize=NOTE_SIZE, color=QUIET, ha="left", va="top")
    return figure


def said_of_the_rest(rows: int, columns: int, most: int) -> str:
    """What a picture of a map says of the rows and columns that it leaves out; empty if there are none.

    >>> said_of_the_rest(128, 70, 64)
    'rows 1 to 64 of 128, columns 1 to 64 of 70'
    """
    sizes = {"rows": rows, "columns": columns}
    return ", ".join(f"{name} 1 to {most} of {size:,}" for name, size in sizes.items() if size > most)


def overview_figure(maps: Sequence[AttentionMap], title: str = "") -> PaperFigure:
    """All heads of all layers in one picture: a row for each map, a column for each head, without labels of pieces.

    Args:
        maps: maps of one kind, one per layer; shapes may differ.
        title: a line above.
    """
    rows = {row_label(each.name): as_heads(each) for each in maps}
    columns = max(len(heads) for heads in rows.values())
    ratio = float(np.mean([heads.shape[1] / heads.shape[2] for heads in rows.values()]))
    wide, high = 1.05, 1.05 * min(max(ratio, 0.5), 2.0)
    left, top = MARGIN + 0.75, MARGIN + 0.22 + (0.32 if title else 0.0)
    width, height = left + columns * (wide + GAP) + MARGIN, top + len(rows) * (high + GAP) + MARGIN
    figure = PaperFigure(figsize=(width, height), dpi=DPI, facecolor=PAPER)
    scale = ColorScale.of(np.concatenate([heads.ravel() for heads in rows.values()]))
    for row, (name, heads) in enumerate(rows.items()):
        for column, panel in enumerate(heads):
            bottom = height - top - (row + 1) * high - row * GAP
            corner = ((left + column * (wide + GAP)) / width, bottom / height)
            axes = figure.add_axes((*corner, wide / width, high / height))
            _draw(axes, panel, scale)
            if row == 0:
                axes.set_title(f"head {column + 1}", fontsize=HEAD_SIZE, color=QUIET, pad=4)
            if column == 0:
                axes.set_ylabel(name, fontsize=HEAD_SIZE, color=INK, rotation=0, ha="right", va="center", labelpad=6)
    _title(figure, title, MARGIN, height)
    return figure


def row_label(name: MapName) -> str:
    """The label of a map's row in an overview."""
    return str(name) if name.layer is None else f"layer {name.layer}"


def as_heads(attention: AttentionMap) -> Weights:
    """Weights of any float type and device as float32 [H, T, S]."""
    return np.asarray(attention.weights.detach().float().cpu().numpy(), dtype=np.float32)


@dataclass(frozen=True)
class Labels:
    """The labels along one axis, and their fonts."""

    texts: list[str]
    special: list[bool]
    fonts: FontChoice

    @classmethod
    def of(cls, pieces: Sequence[str]) -> Labels:
        texts = readable_pieces(pieces)
        fonts = choose_fonts(texts)
        return cls([fonts.drawable(text) for text in texts], [is_special(piece) for piece in pieces], fonts)

    def longest(self, size: float) -> float:
        """Width of the longest label in inches at a font size in points."""
        figure = Figure(dpi=72)
        canvas: Any = FigureCanvasAgg(figure)
        width = 0.0
        for text in self.texts:
            artist = Text(0, 0, text, fontsize=size, fontfamily=list(self.fonts.families), parse_math=False)
            artist.set_figure(figure)
            width = max(width, artist.get_window_extent(canvas.get_renderer()).width)
        return width / 72


@dataclass(frozen=True)
class Layout:
    """Sizes and positions of all parts, in inches. Cells are square and shrink with the sentence, between bounds."""

    source: Labels
    target: Labels
    cell: float
    size: float
    upright: bool
    columns: int
    left: float
    top: float
    label_wide: float
    label_high: float
    head_high: float
    width: float
    height: float
    dpi: float

    @classmethod
    def make(cls, heads: int, source: Labels, target: Labels, title: str, note: str = "") -> Layout:
        longer = max(len(source.texts), len(target.texts), 1)
        cell = min(0.46, max(0.165, 5.2 / longer)) if heads == 1 else min(0.34, max(0.125, 2.3 / longer))
        size = min(9.5, cell * 72 * 0.66)  # line height is 1.2 to 1.45 of it, by font
        wide, high = len(source.texts) * cell, len(target.texts) * cell
        longest = source.longest(size)
        upright = longest > cell * 0.9
        label_wide, label_high = target.longest(size) + 0.08, (longest if upright else size / 72 * 1.3) + 0.08
        head_high = HEAD_HIGH if heads > 1 else 0.0
        between = GAP + (label_wide if wide > FAR else 0.0)
        columns = _columns(heads, wide + between, high + label_high + head_high + GAP)
        rows = math.ceil(heads / columns)
        left = MARGIN + label_wide
        top = MARGIN + (TITLE_HIGH if title else 0.0) + (NOTE_HIGH if note else 0.0)
        width = left + columns * wide + (columns - 1) * between + BAR_WIDE + MARGIN
        width = max(width, MARGIN * 2 + max(_text_width(title, TITLE_SIZE), _text_width(note, NOTE_SIZE)))
        height = top + rows * (head_high + label_high + high) + (rows - 1) * GAP * 2 + MARGIN
        dpi = min(DPI, LONGEST_SIDE / max(width, height))
        return cls(
            source,
            target,
            cell,
            size,
            upright,
            columns,
            left,
            top,
            label_wide,
            label_high,
            head_high,
            width,
            height,
            dpi,
        )

    @property
    def side_by_side(self) -> bool:
        """Whether panels are so wide that each has labels at its side."""
        return len(self.source.texts) * self.cell > FAR

    def box(self, head: int) -> tuple[float, float, float, float]:
        """A panel's left, bottom, width and height, as shares of the figure."""
        row, column = divmod(head, self.columns)
        wide, high = len(self.source.texts) * self.cell, len(self.target.texts) * self.cell
        left = self.left + column * (wide + GAP + (self.label_wide if self.side_by_side else 0.0))
        above = self.head_high + self.label_high
        bottom = self.height - self.top - (row + 1) * (above + high) - row * GAP * 2
        return left / self.width, bottom / self.height, wide / self.width, high / self.height


def _columns(heads: int, wide: float, high: float) -> int:
    """How many columns of panels bring the picture nearest to 3:2, among those that keep it narrower than `WIDEST`.

    Up to 8 heads, the last row is always full.
    """
    options = [n for n in range(1, heads + 1) if heads % n == 0 or heads > 8]
    options = [n for n in options if n * wide <= WIDEST] or [1]
    return min(options, key=lambda n: abs(math.log(n * wide / (math.ceil(heads / n) * high) / 1.5)))


def _draw(axes: Axes, panel: Weights, scale: ColorScale, plan: Layout | None = None) -> None:
    smooth = "nearest" if plan else "auto"
    axes.imshow(panel, cmap=scale.colors, norm=scale.norm, aspect="auto", interpolation=smooth)
    axes.set_xticks([])
    axes.set_yticks([])
    axes.spines[:].set_visible(False)
    if plan:
        line = min(1.2, plan.cell * 4)
        rows, columns = panel.shape
        axes.vlines(np.arange(1, columns) - 0.5, -0.5, rows - 0.5, color=PAPER, linewidth=line)
        axes.hlines(np.arange(1, rows) - 0.5, -0.5, columns - 0.5, color=PAPER, linewidth=line)


def _label(axes: Axes, side: str, plan: Layout) -> None:
    labels = plan.source if side == "x" else plan.target
    axis = axes.xaxis if side == "x" else axes.yaxis
    axis.set_ticks(range(len(labels.texts)), labels.texts)
    axis.set_tick_params(length=0, pad=4, labelsize=plan.size)
    if side == "x":
        axis.set_tick_params(top=True, labeltop=True, bottom=False, labelbottom=False)
    for tick, special in zip(axis.get_ticklabels(which="major"), labels.special, strict=True):
        tick.set(fontfamily=list(labels.fonts.families), parse_math=False, color=QUIET if special else INK)
        if side == "x" and plan.upright:
            tick.set(rotation=90, ha="center", va="bottom")


def _name_head(figure: Figure, plan: Layout, head: int) -> None:
    """Write the name of a head above its labels."""
    left, bottom, _, high = plan.box(head)
    above = bottom + high + (plan.label_high + 0.04) / plan.height
    figure.text(left, above, f"head {head + 1}", fontsize=HEAD_SIZE, color=QUIET, ha="left", va="bottom")


def _color_bar(figure: Figure, plan: Layout, scale: ColorScale) -> None:
    _, bottom, _, high = plan.box(0)
    last, _, wide, _ = plan.box(plan.columns - 1)
    left, tall = last, min(high, 1.3 / plan.height)
    axes = figure.add_axes((left + wide + 0.14 / plan.width, bottom + high - tall, 0.09 / plan.width, tall))
    values = np.asarray(scale.norm.inverse(np.linspace(1, 0, 64)))
    axes.imshow(values[:, None], cmap=scale.colors, norm=scale.norm, aspect="auto")
    marks = scale.marks if tall * plan.height > 0.8 else (scale.marks[0], scale.marks[-1])
    axes.set_yticks([63 * (1 - float(scale.norm(mark))) for mark in marks], [f"{mark:.3g}" for mark in marks])
    axes.yaxis.set_tick_params(length=0, pad=3, labelsize=7, labelcolor=QUIET, right=True, labelright=True)
    axes.yaxis.set_tick_params(left=False, labelleft=False)
    axes.set_xticks([])
    axes.spines[:].set_visible(False)


def _title(figure: Figure, title: str, left: float, height: float) -> None:
    if title:
        fonts = choose_fonts([title])
        width = figure.get_figwidth()
        place = (min(left, width - MARGIN - _text_width(title, TITLE_SIZE)) / width, 1 - MARGIN / height)
        figure.text(
            *place, fonts.drawable(title), fontsize=TITLE_SIZE, fontfamily=list(fonts.families), color=INK,
            ha="left", va="top", parse_math=False,
        )  # fmt: skip


def _text_width(text: str, size: float) -> float:
    """Width of a line in inches at a font size in points; 0 for an empty one."""
    if not text:
        return 0.0
    fonts = choose_fonts([text])
    return Labels([fonts.drawable(text)], [False], fonts).longest(size)
