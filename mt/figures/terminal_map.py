"""An attention map in a terminal: a table of percentages, each on the colour of its weight. Contributions, which have
a sign, are shown in their own unit.

Columns stand below each other in blocks where the terminal is too narrow. Widths are counted in cells of the terminal,
so that Chinese, Japanese and Korean letters, which take two, do not move what follows them.
"""

from __future__ import annotations

import math
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rich.cells import cell_len, set_cell_size
from rich.style import Style
from rich.text import Text

from mt.attention.maps import AttentionMap
from mt.attention.pieces import is_special
from mt.figures.attention_maps import INK, PAPER, as_heads, said_of_the_rest
from mt.figures.color_scale import ColorScale
from mt.figures.piece_labels import readable_pieces

MOST_PIECES = 64
"""Largest number of rows and of columns that are shown."""
LONGEST_ROW_LABEL, LONGEST_COLUMN_LABEL = 18, 10  # in cells
RIGHT_TO_LEFT = {"R", "AL", "RLE", "RLO", "RLI", "AN"}
ISOLATE, END_OF_ISOLATE = "\u2068", "\u2069"  # take no place


def terminal_map(attention: AttentionMap, title: str, width: int, colored: bool = True) -> Iterator[Text]:
    """The lines of a map, without their line feeds.

    Args:
        attention: a map with H = 1.
        title: a line above.
        width: of the terminal, in cells.
        colored: whether the terminal shows colours; without them, the largest weight of a row is in brackets.
    """
    _, row_count, column_count = attention.weights.shape
    yield Text(
        ", ".join(part for part in (title, said_of_the_rest(row_count, column_count, MOST_PIECES)) if part), "bold"
    )
    panel = as_heads(attention)[0, :MOST_PIECES, :MOST_PIECES]
    scale = ColorScale.of(panel)
    rows = _labels(attention.rows[:MOST_PIECES], LONGEST_ROW_LABEL)
    columns = _labels(attention.columns[:MOST_PIECES], LONGEST_COLUMN_LABEL)
    side = max(cell_len(label.text) for label in rows)
    narrowest = 3 if colored and not scale.signed else 5  # 100, [100] or -12.3
    sizes = [max(narrowest, cell_len(label.text)) for label in columns]
    for start, end in _blocks(sizes, width - side):
        yield Text()
        header = Text(" " * side)
        for label in columns[start:end]:
            header.append(" ").append_text(label.centered(narrowest))
        yield header
        for label, weights in zip(rows, panel.tolist(), strict=True):
            line = Text.assemble(" " * (side - cell_len(label.text)), label.styled())
            for place in range(start, end):
                line.append_text(_cell(weights[place], sizes[place], scale, colored, weights[place] == max(weights)))
            yield line


@dataclass(frozen=True)
class _Label:
    text: str
    special: bool

    def styled(self) -> Text:
        return Text(_isolated(self.text), "dim" if self.special else "")

    def centered(self, size: int) -> Text:
        room = size - cell_len(self.text)
        return Text.assemble(" " * max(room - room // 2, 0), self.styled(), " " * max(room // 2, 0))


def _labels(pieces: Sequence[str], longest: int) -> list[_Label]:
    labels = []
    for piece, text in zip(pieces, readable_pieces(pieces), strict=True):
        text = "".join(character for character in text if unicodedata.category(character) != "Cf")
        if cell_len(text) > longest:
            text = set_cell_size(text, longest - 1).rstrip() + "…"
        labels.append(_Label(text or " ", is_special(piece)))
    return labels


def _isolated(text: str) -> str:
    """A label that a terminal which orders right-to-left letters does not join with its neighbours."""
    if any(unicodedata.bidirectional(character) in RIGHT_TO_LEFT for character in text):
        return f"{ISOLATE}{text}{END_OF_ISOLATE}"
    return text


def _blocks(sizes: Sequence[int], width: int) -> Iterator[tuple[int, int]]:
    """The first and the last column of each block, half open; each column has a space before it."""
    start, used = 0, 0
    for place, size in enumerate(sizes):
        if used + size + 1 > width and place > start:
            yield start, place
            start, used = place, 0
        used += size + 1
    yield start, len(sizes)


def _cell(weight: float, size: int, scale: ColorScale, colored: bool, largest: bool) -> Text:
    number = (f"{weight:.1f}" if scale.signed else f"{100 * weight:.0f}") if math.isfinite(weight) else "?"
    number = "" if number in ("0", "0.0", "-0.0") else number
    if not colored:
        shown = f"[{number}]" if largest and number else f"{number} "
        return Text(shown.rjust(size + 1))
    red, green, blue = scale.color(weight)
    dark = 0.3 * red + 0.59 * green + 0.11 * blue < 140
    style = Style.parse(f"{PAPER if dark else INK} on #{red:02x}{green:02x}{blue:02x}")
    return Text.assemble(" ", (number.center(size), style))
