"""The exhibits as one self-contained HTML page."""

from __future__ import annotations

import base64
import io
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import matplotlib
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure

from mt.figures.attention_maps import INK
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.viewer.view_page import policy, scripts, style

TEMPLATE = "page.html"
FORMULA_SIZE = 15  # points
SCREEN = 88  # dots per inch of a page at its natural size


def render(exhibits: Sequence[Exhibit], title: str, note: str) -> str:
    """Render the page, with images and formulas inside.

    Args:
        exhibits: in the order of the page.
        title: the page's title.
        note: a line at the end that says how the page was made.
    """
    folder = Path(__file__).parent
    environment = Environment(loader=FileSystemLoader(folder), autoescape=True, undefined=StrictUndefined)
    environment.filters.update(image=image_source, formula=formula_source, width=screen_width)
    environment.globals.update(policy=policy, scripts=scripts, style=style)
    return environment.get_template(TEMPLATE).render(exhibits=exhibits, title=title, note=note)


def image_source(picture: Picture) -> str:
    """A picture as a data URI."""
    return _data("image/png", png(picture.figure))


def formula_source(formula: Formula) -> str:
    """A formula as a data URI, drawn as outlines, so that it needs no font."""
    return _data("image/svg+xml", svg(formula_figure(formula)))


def screen_width(picture: Picture) -> str:
    """The preferred width of a picture on a page, as a CSS length."""
    if picture.across is None:
        return f"{picture.figure.get_figwidth() * SCREEN:.0f}px"
    return f"calc((100% - {picture.across - 1} * var(--gap)) / {picture.across})"


def png(figure: Figure) -> bytes:
    """A figure as PNG; repeated calls give the same bytes."""
    if figure.get_layout_engine() is not None:  # it would shift the layout slightly at each drawing
        figure.draw_without_rendering()
        figure.set_layout_engine("none")
    buffer = io.BytesIO()
    figure.savefig(buffer, format="png", dpi=figure.dpi, metadata={"Software": None})
    return buffer.getvalue()


def svg(figure: Figure) -> bytes:
    """A figure as SVG; repeated calls give the same bytes."""
    buffer = io.BytesIO()
    with matplotlib.rc_context({"svg.hashsalt": "mt", "svg.fonttype": "path"}):
        figure.savefig(buffer, format="svg", dpi=figure.dpi, metadata={"Date": None, "Creator": None})
    return buffer.getvalue()


def formula_figure(formula: Formula) -> Figure:
    """A figure that shows one formula and is just large enough for it."""
    figure = Figure(figsize=(1, 1), dpi=72, facecolor="none")
    canvas: Any = FigureCanvasAgg(figure)
    text = figure.text(
        0, 0, f"${formula.tex}$", fontsize=FORMULA_SIZE, math_fontfamily="stix", color=INK, va="bottom", ha="left"
    )
    box = text.get_window_extent(canvas.get_renderer())
    figure.set_size_inches((box.width + 6) / 72, (box.height + 6) / 72)
    text.set_position((3 / (box.width + 6), 3 / (box.height + 6)))
    return figure


def _data(kind: str, content: bytes) -> str:
    return f"data:{kind};base64,{base64.b64encode(content).decode('ascii')}"
