"""Charts and matrices in one style, that of the attention maps in `mt.figures.attention_maps`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.colors import Colormap, LinearSegmentedColormap, Normalize
from matplotlib.figure import Figure
from matplotlib.image import AxesImage
from torch import Tensor

from mt.attention.maps import AttentionMap, MapName
from mt.figures.attention_maps import INK, PAPER, QUIET, TITLE_SIZE, attention_figure
from mt.figures.color_scale import COLORS

SERIES = ("#4a63d8", "#d9782b", "#2b8a6e", "#b0418c", "#6d7587", "#12163f", "#c2a21a")
"""Line colours that people with red-green colour blindness can distinguish."""
TWO_WAYS = LinearSegmentedColormap.from_list("two ways", ["#a14a10", "#eda467", "#f6f7fb", "#8fa5ee", "#252f8f"])
"""Colours for values on both sides of 0."""
DPI = 150
LABEL_SIZE, TICK_SIZE = 9.5, 8.5  # points
PANEL = (4.6, 3.5)  # inches; labels stay readable on a phone


def new_figure(width: float, height: float, title: str = "") -> Figure:
    """An empty figure of a size in inches, with automatic layout."""
    figure = Figure(figsize=(width, height), dpi=DPI, facecolor=PAPER, layout="constrained")
    FigureCanvasAgg(figure)
    if title:
        figure.suptitle(title, fontsize=TITLE_SIZE, color=INK)
    return figure


def weights_figure(weights: Tensor, across: Sequence[str], down: Sequence[str], title: str) -> Figure:
    """Attention weights [down, across] with a label for each column and row."""
    return attention_figure(AttentionMap(MapName("cross"), weights[None], down, across), title)


def chart(title: str, x_label: str, y_label: str, size: tuple[float, float] = PANEL) -> tuple[Figure, Axes]:
    """Axes for lines and points."""
    figure = new_figure(*size, title=title)
    axes = figure.add_subplot()
    label(axes, x_label, y_label)
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(QUIET)
    axes.grid(color="#e6e9f2", linewidth=0.8)
    axes.set_axisbelow(True)
    return figure, axes


def label(axes: Axes, x_label: str, y_label: str) -> None:
    """Name both axes."""
    axes.set_xlabel(x_label, fontsize=LABEL_SIZE, color=INK)
    axes.set_ylabel(y_label, fontsize=LABEL_SIZE, color=INK)
    axes.tick_params(labelsize=TICK_SIZE, colors=INK, length=0)


def legend(axes: Axes, place: Any = "best", columns: int = 1) -> None:
    """Add a legend; `place` is Matplotlib's `loc`."""
    axes.legend(fontsize=TICK_SIZE, labelcolor=INK, framealpha=0.85, edgecolor="none", loc=place, ncols=columns)


def matrix(
    axes: Axes,
    values: Tensor,
    norm: Normalize,
    x_ticks: Sequence[str] | None = None,
    y_ticks: Sequence[str] | None = None,
    colors: Colormap = COLORS,
    numbers: str = "",
    extent: tuple[float, float, float, float] | None = None,
) -> AxesImage:
    """A matrix as coloured cells.

    Args:
        axes: where to draw.
        values: [rows, columns].
        norm: maps values to [0, 1], the range of `colors`.
        x_ticks: names of the columns.
        y_ticks: names of the rows.
        colors: the colour map.
        numbers: a format such as ".2f" to write each value into its cell; exact zeros are written "0".
        extent: left, right, bottom, top in the units of the axes; None: the axes count columns and rows.
    """
    array = values.detach().float().numpy()
    image = axes.imshow(array, cmap=colors, norm=norm, aspect="auto", interpolation="nearest", extent=extent)
    axes.spines[:].set_visible(False)
    if x_ticks is not None:
        axes.set_xticks(range(len(x_ticks)), x_ticks)
    if y_ticks is not None:
        axes.set_yticks(range(len(y_ticks)), y_ticks)
    axes.tick_params(labelsize=TICK_SIZE, colors=INK, length=0)
    if numbers:
        for row, column in ((r, c) for r in range(array.shape[0]) for c in range(array.shape[1])):
            value = float(array[row, column])
            text = "0" if value == 0 else format(value, numbers).replace("-", "−")
            red, green, blue, _ = colors(norm(value))
            dark = 0.3 * red + 0.59 * green + 0.11 * blue < 0.55
            axes.text(column, row, text, ha="center", va="center", fontsize=TICK_SIZE, color=PAPER if dark else INK)
    return image


def color_bar(figure: Figure, image: AxesImage, axes: Axes | Sequence[Axes], name: str) -> None:
    """Add a colour bar, which explains the colours of an image."""
    bar = figure.colorbar(image, ax=axes, shrink=0.9, aspect=22, pad=0.02)
    bar.outline.set_visible(False)
    bar.set_label(name, fontsize=LABEL_SIZE, color=INK)
    bar.ax.tick_params(labelsize=TICK_SIZE, colors=INK, length=0)
