"""What hangs in the gallery: pictures of one idea under one title, with its formula and two sentences about it."""

from __future__ import annotations

from dataclasses import dataclass

from matplotlib.figure import Figure


@dataclass(frozen=True)
class Formula:
    """One line of mathematics.

    Attributes:
        tex: as Matplotlib's mathtext reads it, without dollar signs.
        plain: the same in characters that every screen and every voice can give.
    """

    tex: str
    plain: str


@dataclass(frozen=True)
class Picture:
    """One figure.

    Attributes:
        name: its file and tag; lower case, unique in its exhibit.
        figure: the drawing.
        alt: what is to be seen, for those who cannot see it.
        caption: how to read it.
        across: how many such pictures stand side by side on a wide page; None: as many as fit at their own width.
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
        name: as in `only=`.
        title: a line.
        formulas: what the pictures show, in symbols.
        explanation: two plain sentences.
        pictures: at least one.
        source: the papers it comes from.
    """

    name: str
    title: str
    formulas: tuple[Formula, ...]
    explanation: str
    pictures: tuple[Picture, ...]
    source: str
