"""An attention map as a piece of HTML: a table with inline styles, no script, and every text escaped."""

from __future__ import annotations

from collections.abc import Sequence

from markupsafe import Markup, escape

from mt.attention.maps import AttentionMap
from mt.attention.pieces import is_special
from mt.figures.attention_maps import INK, MOST_PIECES_OF_HEADS, PAPER, QUIET, as_heads, said_of_the_rest
from mt.figures.color_scale import ColorScale
from mt.figures.piece_labels import readable_pieces
from mt.terminal import harmless

CELL = "min-width:18px;height:18px;padding:0;border:0"
FONT = "font:13px/1.3 system-ui,sans-serif"
UPRIGHT = "writing-mode:vertical-rl;text-orientation:sideways;transform:rotate(180deg)"


def html_map(attention: AttentionMap, title: str, most: int = MOST_PIECES_OF_HEADS) -> Markup:
    """The map of one head as a table. The weight of a cell is shown while the pointer is on it.

    Args:
        attention: a map with H = 1.
        title: a line above.
        most: the largest number of rows, and of columns; the line above says what is left out.
    """
    _, rows, columns = attention.weights.shape
    panel = as_heads(attention)[0, :most, :most]
    scale = ColorScale.of(panel)
    title = ", ".join(part for part in (title, said_of_the_rest(rows, columns, most)) if part)
    upright = Markup(
        '<th style="{};padding:3px 0;vertical-align:bottom"><span style="display:inline-block;{}">{}</span></th>'
    )
    head = Markup("").join(
        upright.format(_label_style(special), UPRIGHT, _isolated(label))
        for label, special in _labels(attention.columns[:most])
    )
    body = Markup("").join(
        Markup('<tr><th style="{};padding:0 6px;text-align:right">{}</th>{}</tr>').format(
            _label_style(special), _isolated(label), _cells(weights.tolist(), scale)
        )
        for (label, special), weights in zip(_labels(attention.rows[:most]), panel, strict=True)
    )
    return Markup(
        '<div style="color:{};margin:8px 0 4px">{}</div>'
        '<table style="border-collapse:separate;border-spacing:1px;width:auto;margin:0;border:0;background:{}">'
        "<tr><td></td>{}</tr>{}</table>"
    ).format(QUIET, title, PAPER, head, body)


def html_frame(content: Sequence[Markup]) -> Markup:
    """A white box with parts below each other, which looks the same in light and dark notebooks."""
    style = f"{FONT};color:{INK};background:{PAPER};padding:12px 14px;max-width:100%;overflow-x:auto"
    return Markup('<div style="{}">{}</div>').format(style, Markup("").join(content))


def html_line(name: str, text: str) -> Markup:
    """A text with its name before it."""
    return Markup('<div><span style="color:{};display:inline-block;min-width:7em">{}</span>{}</div>').format(
        QUIET, name, _isolated(text)
    )


def _labels(pieces: Sequence[str]) -> list[tuple[str, bool]]:
    return list(zip(readable_pieces(pieces), map(is_special, pieces), strict=True))


def _label_style(special: bool) -> Markup:
    color = QUIET if special else INK
    return Markup(f"font-weight:400;white-space:nowrap;border:0;background:{PAPER};color:{color}")


def _cells(weights: Sequence[float], scale: ColorScale) -> Markup:
    colors = (bytes(scale.color(weight)).hex() for weight in weights)
    cells = (
        f'<td title="{weight:.3f}" style="{CELL};background:#{color}"></td>'
        for weight, color in zip(weights, colors, strict=True)
    )
    return Markup("".join(cells))


def _isolated(text: str) -> Markup:
    """A text whose direction reaches no other text, with control characters written out."""
    return Markup("<bdi>{}</bdi>").format(escape(harmless(text)))
