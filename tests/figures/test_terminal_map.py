"""Maps in a terminal: what stands under what, counted in cells."""

from __future__ import annotations

import unicodedata

import pytest
import torch
from rich.text import Text

from mt.attention.maps import AttentionMap, MapName
from mt.figures.terminal_map import terminal_map


def cells(text: str) -> int:
    """How many cells a terminal gives to a text, by the widths of Unicode's East Asian Width (UAX 11)."""
    marks = ("Mn", "Me", "Mc", "Cf")
    sizes = {"W": 2, "F": 2}
    return sum(0 if unicodedata.category(c) in marks else sizes.get(unicodedata.east_asian_width(c), 1) for c in text)


def lines(rows: list[str], columns: list[str], width: int = 100, colored: bool = False) -> list[Text]:
    weights = torch.zeros(1, len(rows), len(columns))
    for row in range(len(rows)):
        weights[0, row, row % len(columns)] = 0.75
        weights[0, row, (row + 1) % len(columns)] += 0.25
    return list(terminal_map(AttentionMap(MapName("cross"), weights, rows, columns), "title", width, colored))


SCRIPTS = [
    ["▁Turn", "▁on", "▁light", "</s>"],
    ["▁", "我", "想要", "一杯", "</s>"],
    ["▁나는", "▁책을", "</s>"],
    ["▁ذهب", "▁الولد", "</s>"],
    ["▁यह", "▁किताब", "</s>"],
]


@pytest.mark.parametrize("columns", SCRIPTS)
@pytest.mark.parametrize("rows", SCRIPTS)
@pytest.mark.parametrize("colored", [True, False])
def test_every_line_has_the_same_width(rows: list[str], columns: list[str], colored: bool) -> None:
    title, blank, header, *body = lines(rows, columns, colored=colored)
    assert (title.plain, blank.plain) == ("title", "")
    assert len(body) == len(rows)
    assert {cells(line.plain) for line in [header, *body]} == {cells(header.plain)}


def test_numbers_stand_under_their_columns() -> None:
    *_, header, first, second = lines(["▁我", "▁b"], ["▁zero", "▁想要", "▁two"])
    assert header.plain == "    zero  想要  two "
    assert first.plain == "我  [75]   25       "
    assert second.plain == " b        [75]   25 "


def test_columns_that_do_not_fit_stand_below() -> None:
    shown = [line.plain for line in lines(["▁aaa", "</s>"], [f"▁column{n}" for n in range(20)], width=40)]
    headers = [line for line in shown if "column" in line]
    assert [name for header in headers for name in header.split()] == [f"column{n}" for n in range(20)]
    assert len(shown) == 1 + 4 * len(headers)
    assert max(cells(line) for line in shown) <= 40


def test_long_maps_and_long_labels_are_cut() -> None:
    shown = lines(["▁" + "漢" * 30] * 90, ["▁" + "x" * 30] * 70)
    assert shown[0].plain == "title, rows 1 to 64 of 90, columns 1 to 64 of 70"
    assert all(cells(line.plain) <= 100 for line in shown)
    assert "xxxxxxxxx…" in shown[2].plain


def test_a_piece_steers_nothing() -> None:
    shown = "".join(line.plain for line in lines(["▁\x1b[2J\x07", "\u202egnp"], ["▁\r\n\t", "\u2066\u200f"]))
    assert not [c for c in shown if unicodedata.category(c) in ("Cc", "Cf")]


def test_colours_follow_the_weights() -> None:
    *_, first, _ = lines(["▁a", "▁b"], ["▁c", "▁d", "▁e"], colored=True)
    backgrounds = [span.style.bgcolor.triplet for span in first.spans if not isinstance(span.style, str)]
    light = [sum(triplet) for triplet in backgrounds]
    assert light == sorted(light)
    assert light[0] < light[1] < light[2]
    assert first.plain.split() == ["a", "75", "25"]


def test_contributions_have_their_own_unit() -> None:
    weights = torch.tensor([[[-1.25, 0.0, 3.5]]])
    *_, row = terminal_map(AttentionMap(MapName("gradient"), weights, ["▁a"], list("bcd")), "title", 80, False)
    assert row.plain.split() == ["a", "-1.2", "[3.5]"]
