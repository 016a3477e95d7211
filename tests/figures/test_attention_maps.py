"""Figures by what can be measured: labels, cells, and that no text lies on another."""

import gc
import sys
import warnings
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest
import torch
from matplotlib.axes import Axes
from matplotlib.figure import Figure
from matplotlib.transforms import Bbox

from mt.attention.maps import AttentionMap, MapName
from mt.figures.attention_maps import as_heads, attention_figure, overview_figure
from mt.figures.color_scale import ColorScale
from mt.figures.piece_labels import readable_pieces
from mt.tracking.tensorboard_tracker import pixels

WORDS = ["▁the", "▁long", "▁sentence", "▁inter", "national", "isation", "▁of", "▁$x_{1}$", ",", "▁which", "▁gjpqy"]


def uniform(heads: int, target: int, source: int, name: str = "cross") -> AttentionMap:
    """The same weight everywhere."""
    weights = torch.full((heads, target, source), 1 / max(source, 1))
    return AttentionMap(MapName.parse(name), weights, sentence(target), sentence(source))


def sentence(length: int) -> list[str]:
    return [*(WORDS * length)[: length - 1], "</s>"] if length else []


def label_boxes(figure: Figure) -> list[list[Bbox]]:
    """Extents in pixels of the labels along each axis that has any."""
    renderer = figure.canvas.get_renderer()
    sides = [
        axis.get_ticklabels() for axes in figure.axes for axis in (axes.xaxis, axes.yaxis) if axis.get_ticklabels()
    ]
    return [[label.get_window_extent(renderer) for label in side if label.get_text()] for side in sides]


@pytest.mark.parametrize(
    ("heads", "target", "source"), [(1, 3, 3), (1, 60, 58), (1, 1, 60), (8, 3, 4), (8, 60, 60), (6, 12, 30)]
)
def test_labels_neither_overlap_nor_leave_the_picture(heads: int, target: int, source: int) -> None:
    figure = attention_figure(uniform(heads, target, source), title="step 1,200")
    pixels(figure)
    whole = figure.bbox
    for boxes in label_boxes(figure):
        for box in boxes:
            assert whole.x0 <= box.x0 < box.x1 <= whole.x1
            assert whole.y0 <= box.y0 < box.y1 <= whole.y1
        for first, second in pairwise(boxes):
            assert not touches(first, second)
    *names, title = figure.texts
    assert [name.get_text() for name in names] == [f"head {number}" for number in range(1, heads + 1) if heads > 1]
    boxes = [box for side in label_boxes(figure) for box in side]
    assert title.get_window_extent().y0 >= max(box.y1 for box in boxes) - 1
    panels = [axes.get_window_extent() for axes in panels_of(figure, target, source)]
    for text in figure.texts:
        extent = text.get_window_extent()
        assert not [box for box in [*boxes, *panels] if touches(extent, box)], text.get_text()
        assert whole.x0 <= extent.x0 < extent.x1 <= whole.x1


def panels_of(figure: Figure, rows: int, columns: int) -> list[Axes]:
    return [axes for axes in figure.axes if axes.images and axes.images[0].get_array().shape == (rows, columns)]


def touches(first: Bbox, second: Bbox) -> bool:
    shared = Bbox.intersection(first, second)
    return shared is not None and min(shared.width, shared.height) >= 1.0


@pytest.mark.parametrize("heads", [1, 4, 8])
def test_panels_labels_and_square_cells(heads: int) -> None:
    source, target = sentence(9), sentence(5)
    figure = attention_figure(uniform(heads, 5, 9))
    panels = panels_of(figure, 5, 9)
    assert len(panels) == heads
    assert len(figure.axes) == heads + 1  # and a colour bar
    lefts = min(panel.get_window_extent().x0 for panel in panels)
    for panel in panels:
        assert [label.get_text() for label in panel.get_xticklabels()] == readable_pieces(source)
        first = panel.get_window_extent().x0 == lefts
        assert [label.get_text() for label in panel.get_yticklabels()] == (readable_pieces(target) if first else [])
    for panel in panels:
        box = panel.get_window_extent()
        assert box.width / 9 == pytest.approx(box.height / 5, rel=1e-3)
        assert panel.images[0].norm(1 / 60) > 0.1  # an even spread over sixty pieces is not white
        assert panel.get_ylim()[0] > panel.get_ylim()[1]  # first target piece on top


@pytest.mark.parametrize("length", [50, 60])
def test_every_one_of_eight_heads_of_a_long_sentence_is_labelled(length: int) -> None:
    figure = attention_figure(uniform(8, length, length - 3), "cross attention, layer 2")
    panels = panels_of(figure, length, length - 3)
    assert len(panels) == 8
    for panel in panels:
        assert len(panel.get_xticklabels()) == length - 3
        assert len(panel.get_yticklabels()) == length
    assert figure.get_figwidth() <= 18  # read from top to bottom
    assert min(label.get_fontsize() for label in panels[7].get_xticklabels()) * figure.dpi / 72 > 8  # pixels


@pytest.mark.parametrize(
    ("heads", "rows", "columns", "shown", "said"),
    [
        (8, 128, 30, (64, 30), "rows 1 to 64 of 128"),
        (1, 1200, 200, (128, 128), "rows 1 to 128 of 1,200, columns 1 to 128 of 200"),
        (2, 64, 65, (64, 64), "columns 1 to 64 of 65"),
        (2, 64, 64, (64, 64), None),
    ],
)
def test_a_long_map_is_cut_and_the_picture_says_so(
    heads: int, rows: int, columns: int, shown: tuple[int, int], said: str | None
) -> None:
    figure = attention_figure(uniform(heads, rows, columns), "cross attention")
    assert len(panels_of(figure, *shown)) == heads
    texts = [text.get_text() for text in figure.texts if " to " in text.get_text()]
    assert texts == ([said] if said else [])


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_torch_weights_of_any_type_with_gradients(dtype: torch.dtype) -> None:
    weights = torch.full((1, 2, 3), 1 / 3, dtype=dtype, requires_grad=True)
    figure = attention_figure(AttentionMap(MapName("cross"), weights, sentence(2), sentence(3)))
    assert figure.axes[0].images[0].get_array().shape == (2, 3)


@pytest.mark.parametrize("shape", [(0, 4, 3), (1, 0, 3), (1, 4, 0)])
def test_a_map_without_weights_is_refused(shape: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="no weights to draw"):
        attention_figure(uniform(*shape))


def test_size_in_pixels_is_bounded() -> None:
    height, width, _ = pixels(attention_figure(uniform(2, 150, 200))).shape
    assert max(height, width) <= 8001


def test_no_state_stays_behind_and_no_warning() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        odd = replace(uniform(1, 2, 3), columns=["▁茶", "\U0001f9ff", "</s>"], rows=["▁a\nb", "</s>"])
        pixels(attention_figure(odd, title="$x_{ 茶"))
        pixels(overview_figure([uniform(2, 3, 4, "cross.1"), uniform(2, 3, 4, "cross.2")], title="all"))
    gc.collect()
    pyplot = sys.modules.get("matplotlib.pyplot")
    assert pyplot is None or pyplot.get_fignums() == []


def test_overview_has_a_row_a_layer_and_a_column_a_head() -> None:
    figure = overview_figure([uniform(8, 7, 9, f"cross.{n}") for n in range(1, 7)], title="cross attention")
    assert len(figure.axes) == 48
    assert [axes.get_ylabel() for axes in figure.axes if axes.get_ylabel()] == [f"layer {n}" for n in range(1, 7)]
    assert [axes.get_title() for axes in figure.axes if axes.get_title()] == [f"head {n}" for n in range(1, 9)]


@pytest.mark.parametrize(
    ("pieces", "labels"),
    [
        ("▁walk ing . </s>", "walk ·ing . </s>"),
        ("▁ Ü bung </s>", "␣ Ü ·bung </s>"),
        ("▁ 我 想要 。 </s>", "␣ 我 想要 。 </s>"),
        ("▁나는 ▁집 에서", "나는 집 ·에서"),
        ("▁ฉัน ชอบ", "ฉัน ชอบ"),
        ("▁ h i ▁ y o u </s>", "␣ h i ␣ y o u </s>"),
        ("▁a <0xE3> <unk> b", "a <0xE3> <unk> b"),
        ("▁New▁York er", "New␣York ·er"),
        ("▁caf é 3D", "caf ·é ·3D"),
    ],
)
def test_readable_pieces(pieces: str, labels: str) -> None:
    assert readable_pieces(pieces.split(" ")) == labels.split(" ")


def test_long_and_odd_pieces_are_tamed() -> None:
    assert readable_pieces(["▁" + "x" * 40], longest=10) == ["xxxxxxxxx…"]
    assert readable_pieces(["\u2581", "a\n", "\t", ""]) == ["␣", "a␣", "␣", "␣"]


def test_numbers_with_a_sign_have_a_scale_of_their_own() -> None:
    signed = replace(uniform(1, 2, 3), weights=torch.tensor([[[-4.0, 0.0, 2.0], [1.0, 4.0, 0.5]]]))
    scale = ColorScale.of(as_heads(signed))
    assert scale.marks == (4.0, 0.0, -4.0)
    weights = ColorScale.of(as_heads(uniform(1, 2, 3)))
    assert scale.color(0.0) == pytest.approx(weights.color(0.0), abs=2)  # nothing has one colour everywhere
    red, _, blue = scale.color(-4.0)
    assert red > blue
    red, _, blue = scale.color(4.0)
    assert blue > red
    bar = attention_figure(signed).axes[1]
    assert [label.get_text() for label in bar.get_yticklabels()] == ["4", "0", "-4"]
    assert ColorScale.of(np.array([0.0, 1.0002], dtype=np.float32)).marks[0] == 1.0  # rounding
    assert not ColorScale.of(np.array([np.nan], dtype=np.float32)).signed


def test_the_colour_bar_has_the_colours_of_the_cells() -> None:
    figure = attention_figure(uniform(1, 3, 3))
    panel, bar = (axes.images[0] for axes in figure.axes)
    for mark, place in zip((1.0, 0.5, 0.1, 0.0), figure.axes[1].get_yticks(), strict=True):
        shown = bar.get_array()[round(float(place)), 0]
        assert panel.norm(shown) == pytest.approx(panel.norm(mark), abs=0.02)
