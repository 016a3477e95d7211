"""A chosen map against means and slices of the given weights."""

from typing import Any

import pytest
import torch

from mt.attention.map_choice import choose_map
from mt.attention.maps import AttentionMap, MapName

torch.manual_seed(7)
WEIGHTS = {name: torch.rand(3, 2, 3).softmax(-1) for name in ("cross.1", "cross.2")}
WEIGHTS |= {"encoder.1": torch.rand(3, 3, 3).softmax(-1)}
TARGET, SOURCE = ["▁hun", "d"], ["▁do", "g", "</s>"]
MAPS = [
    AttentionMap(MapName.parse(name), weights, SOURCE if name == "encoder.1" else TARGET, SOURCE)
    for name, weights in WEIGHTS.items()
]
MEAN = (WEIGHTS["cross.1"].mean(0) + WEIGHTS["cross.2"].mean(0)) / 2
FIRST_HEADS = (WEIGHTS["cross.1"][0] + WEIGHTS["cross.2"][0]) / 2
ONE = [AttentionMap(MapName.parse("cross"), WEIGHTS["cross.1"][:1], TARGET, SOURCE)]


@pytest.mark.parametrize(
    ("choice", "weights", "title"),
    [
        ({}, MEAN, "cross attention, mean over 2 layers and 3 heads"),
        ({"layer": 2}, WEIGHTS["cross.2"].mean(0), "cross attention, layer 2, mean over 3 heads"),
        ({"name": "cross.2"}, WEIGHTS["cross.2"].mean(0), "cross attention, layer 2, mean over 3 heads"),
        ({"layer": 2, "head": 3}, WEIGHTS["cross.2"][2], "cross attention, layer 2, head 3"),
        ({"head": 1}, FIRST_HEADS, "cross attention, head 1, mean over 2 layers"),
        ({"name": "encoder", "head": 2}, WEIGHTS["encoder.1"][1], "encoder self-attention, layer 1, head 2"),
    ],
)  # fmt: skip
def test_layers_and_heads(choice: dict[str, Any], weights: torch.Tensor, title: str) -> None:
    chosen = choose_map(MAPS, **choice)
    assert chosen.map.weights.shape[0] == 1
    torch.testing.assert_close(chosen.map.weights[0], weights)
    assert chosen.title == title


def test_all_heads_and_words() -> None:
    chosen = choose_map(MAPS, layer=1, head="all")
    assert chosen.map.weights.equal(WEIGHTS["cross.1"])
    assert chosen.title == "cross attention, layer 1"
    words = choose_map(MAPS, layer=1, words=True).map
    assert (words.rows, words.columns) == (["▁hund"], ["▁dog", "</s>"])
    torch.testing.assert_close(words.weights.sum(-1), torch.ones(1, 1))


@pytest.mark.parametrize("choice", [{}, {"layer": 1}, {"head": 1}, {"layer": 1, "head": 1}, {"head": "all"}])
def test_a_single_map_of_one_head(choice: dict[str, Any]) -> None:
    chosen = choose_map(ONE, **choice)
    assert chosen.map.weights.equal(WEIGHTS["cross.1"][:1])
    assert chosen.title == "cross attention"


@pytest.mark.parametrize(
    ("choice", "said"),
    [
        ({"layer": 3}, "no attention map cross, layer 3; the maps are: cross.1, cross.2, encoder.1"),
        ({"layer": 0}, "no attention map cross, layer 0"),
        ({"name": "decoder"}, "no attention map decoder; the maps are: cross.1"),
        ({"layer": 1, "head": 4}, "cross.1: no head 4; heads are 1 to 3"),
        ({"head": "all"}, "all heads of which layer"),
    ],
)
def test_what_is_not_there_is_said(choice: dict[str, Any], said: str) -> None:
    with pytest.raises(ValueError, match=said):
        choose_map(MAPS, **choice)
    with pytest.raises(ValueError, match="the maps are: none"):
        choose_map([])


def test_maps_to_different_sentences_have_no_mean() -> None:
    before = [["▁a", "</s>"], ["▁b", "▁c", "</s>"]]
    maps = [
        AttentionMap(MapName.parse(f"context.{number}"), torch.rand(1, 2, len(columns)), TARGET, columns)
        for number, columns in enumerate(before, start=1)
    ]
    with pytest.raises(ValueError, match=r"context has maps to different texts; choose one: context\.1, context\.2"):
        choose_map(maps, "context")
    assert choose_map(maps, "context.2").map.weights.equal(maps[1].weights)
