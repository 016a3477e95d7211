"""An exhibit of the gallery: pictures of one idea under one title, with formulas and a short explanation."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure

from mt.viewer.view_page import ViewPage


@dataclass(frozen=True)
class Formula:
    """One line of mathematics.

    Attributes:
        tex: Matplotlib's mathtext, without dollar signs.
        plain: the same as plain text, for terminals and screen readers.
    """

    tex: str
    plain: str


@dataclass(frozen=True)
class Picture:
    """One figure.

    Attributes:
        name: part of its file name and tag; lower case, unique in its exhibit.
        figure: the drawing.
        alt: a description for readers who cannot see the picture.
        caption: how to read the picture.
        across: how many such pictures to put side by side on a wide page; None: as many as fit at their own width.
    """

    name: str
    figure: Figure
    alt: str
    caption: str
    across: int | None = None


@dataclass(frozen=True)
class Exhibit:
    """One idea.

    Attributes:
        name: its name for `only=`.
        title: one line.
        formulas: the equations that the pictures illustrate.
        explanation: two plain sentences.
        pictures: at least one.
        source: the papers that it is based on.
        view: the same maps to explore on the page, with all layers and heads; None if there are none.
    """

    name: str
    title: str
    formulas: tuple[Formula, ...]
    explanation: str
    pictures: tuple[Picture, ...]
    source: str
    view: ViewPage | None = None
