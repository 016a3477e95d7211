"""Plots over several runs. Plain `matplotlib.figure.Figure` objects, as in `mt.figures.attention_maps`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from mt.figures.attention_maps import INK, PAPER, QUIET
from mt.figures.fonts import choose_fonts

COLORS = ("#252f8f", "#d1495b", "#2a9d8f", "#e9a23b", "#7b5ea7", "#4aa3df", "#8a5a44", "#5c677d")
"""Line colours, which also differ in lightness; markers distinguish lines that share a colour."""

MARKERS = "osD^vPX*"
WIDTH, HEIGHT, DPI = 5.6, 3.7, 200  # inches: letters stay legible on a phone's width


def curves_figure(curves: Sequence[tuple[str, Sequence[float], Sequence[float]]]) -> Figure:
    """Validation BLEU against time.

    Args:
        curves: for each run its name, minutes, and BLEU.
    """
    figure, axes = _figure()
    for number, (name, minutes, bleu) in enumerate(curves):
        axes.plot(minutes, bleu, label=_drawable(name), markersize=4, linewidth=1.6, **_look(number))
    axes.set_xlabel("minutes of training and validation", color=INK)
    axes.set_ylabel("validation BLEU", color=INK)
    axes.set_xlim(left=0)
    axes.set_ylim(bottom=0)
    _legend(axes, [name for name, _, _ in curves])
    return figure


def buckets_figure(
    labels: Sequence[str],
    sentences: Sequence[int],
    series: Sequence[tuple[str, Sequence[float], Sequence[float]]],
    unit: str,
) -> Figure:
    """BLEU by length, with 95% confidence intervals.

    Args:
        labels: names of the K buckets.
        sentences: number of sentences in each bucket.
        series: for each run its name, K scores and K half widths of intervals.
        unit: the unit of length: words or characters.
    """
    figure, axes = _figure()
    spread = 0.06 * (len(series) - 1) / 2
    for number, (name, scores, halves) in enumerate(series):
        places = [bucket - spread + 0.06 * number for bucket in range(len(labels))]  # intervals beside each other
        axes.errorbar(
            places, scores, yerr=halves, label=_drawable(name), markersize=5, linewidth=1.6, elinewidth=1,
            capsize=2, **_look(number),
        )  # fmt: skip
    axes.set_xticks(range(len(labels)), [f"{label}\nn={count}" for label, count in zip(labels, sentences, strict=True)])
    axes.set_xlabel(f"source {unit} (n sentences)", color=INK)
    axes.set_ylabel("BLEU", color=INK)
    axes.set_xlim(-0.5, len(labels) - 0.5)
    axes.set_ylim(bottom=0)
    _legend(axes, [name for name, _, _ in series])
    return figure


def _figure() -> tuple[Figure, Axes]:
    figure = Figure(figsize=(WIDTH, HEIGHT), dpi=DPI, layout="constrained", facecolor=PAPER)
    FigureCanvasAgg(figure)
    axes = figure.subplots()
    axes.spines[["top", "right"]].set_visible(False)
    axes.spines[["left", "bottom"]].set_color(QUIET)
    axes.tick_params(colors=INK, labelsize=8)
    axes.grid(axis="y", color="#e6e9f0", linewidth=0.8)
    axes.set_axisbelow(True)
    return figure, axes


def _look(number: int) -> dict[str, Any]:
    """Colour, marker and line of a run."""
    return {
        "color": COLORS[number % len(COLORS)],
        "marker": MARKERS[number % len(MARKERS)],
        "linestyle": ("-", "--", ":")[number // len(COLORS) % 3],
    }


def _legend(axes: Axes, names: Sequence[str]) -> None:
    fonts = list(choose_fonts(list(names)).families)
    columns = 1 if max(map(len, names)) > 40 else min(len(names), 3 if max(map(len, names)) < 16 else 2)
    legend = axes.legend(
        loc="lower center", bbox_to_anchor=(0.5, 1.0), ncols=columns, frameon=False, prop={"family": fonts, "size": 8}
    )
    for text in legend.get_texts():
        text.set_parse_math(False)


def _drawable(name: str) -> str:
    """A name for a legend. Matplotlib leaves out names that begin with `_`, so these get an invisible prefix."""
    return f"\u200b{name}" if name.startswith("_") else name
