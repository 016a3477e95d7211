"""A figure that is saved as papers need it: fonts embedded, letters of every script, enough dots per inch."""

from __future__ import annotations

import io
from typing import Any

from matplotlib import rc_context
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.text import Text

from mt.figures.fonts import has_postscript_outlines
from mt.figures.picture_paths import PictureFormat

PAPER_DPI = 300.0
"""Dots per inch of PNG files."""
LARGEST_SIDE = 8_000
"""Pixels of the longer side of a PNG file; a larger figure is saved with fewer dots per inch."""

EMBEDDED: dict[Any, Any] = {  # by the names that Matplotlib gives to its settings
    "pdf.fonttype": 42,  # the fonts themselves; journals refuse drawings of letters, type 3
    "svg.fonttype": "path",  # shapes instead of letters, so that a reader needs no fonts
    "svg.hashsalt": "mt",  # the same figure gives the same file
}


class PaperFigure(Figure):
    """A figure on an Agg canvas, without pyplot, whose global state would leak figures and is not safe for threads.

    A notebook shows it where it is the last line of a cell.
    """

    def __init__(self, **options: Any) -> None:
        super().__init__(**options)
        FigureCanvasAgg(self)

    def savefig(self, fname: Any, **options: Any) -> None:
        """Write the figure into a file, in the format of its ending: `.pdf`, `.svg`, `.png`.

        Fonts are embedded in a PDF (those with PostScript outlines, such as Noto Sans CJK, as type 3, others as type
        42), and letters are shapes in an SVG. A PNG has 300 dots per inch, unless `dpi` says
        another number.

        Args:
            fname: a path, or a binary stream (then `format` says the format).
            options: see `matplotlib.figure.Figure.savefig`.
        """
        options.setdefault("dpi", min(PAPER_DPI, LARGEST_SIDE / max(self.get_size_inches())))
        # Matplotlib writes PostScript outlines as if they were TrueType, which Ghostscript and MuPDF leave out.
        families = {family for text in self.findobj(Text) if isinstance(text, Text) for family in text.get_fontfamily()}
        drawn = any(map(has_postscript_outlines, families))
        with rc_context({**EMBEDDED, **({"pdf.fonttype": 3} if drawn else {})}):
            super().savefig(fname, **options)

    def encoded(self, kind: PictureFormat, dpi: float | None = None) -> bytes:
        """The figure as the bytes of a file. A PDF or SVG has no date, so the same figure gives the same bytes."""
        stream = io.BytesIO()
        undated = {"pdf": {"CreationDate": None}, "svg": {"Date": None}}.get(kind, {})
        self.savefig(stream, format=kind, metadata=undated, **({} if dpi is None else {"dpi": dpi}))
        return stream.getvalue()

    def _repr_png_(self) -> bytes:
        """The picture that a notebook shows."""
        return self.encoded("png", dpi=self.get_dpi())
