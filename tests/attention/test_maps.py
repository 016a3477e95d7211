"""Attention maps as data: their names there and back, reductions and words against naive loops."""

from __future__ import annotations

import pytest
import torch

from mt.attention.maps import AttentionMap, MapName, mean_map
from mt.attention.pieces import words_of

ROWS = ["▁Das", "▁Haus", "tür", ".", "</s>"]
COLUMNS = ["▁the", "▁front", "▁do", "or", ".", "</s>"]


def some_map(heads: int = 3) -> AttentionMap:
    torch.manual_seed(1)
    return AttentionMap(MapName("cross", 2), torch.rand(heads, 5, 6).softmax(-1), ROWS, COLUMNS)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        (MapName("cross"), "cross"),
        (MapName("cross", 2), "cross.2"),
        (MapName("encoder", 11), "encoder.11"),
        (MapName("sentences"), "sentences"),
        (MapName("context", sentence=3), "context.3"),
    ],
)
def test_names_there_and_back(name: MapName, text: str) -> None:
    assert str(name) == text
    assert MapName.parse(text) == name


@pytest.mark.parametrize("text", ["", "crossed", "cross.", "cross.x", "cross.1.2"])
def test_what_is_no_name(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        MapName.parse(text)


def test_words_by_a_naive_loop() -> None:
    pieces = some_map()
    words = pieces.to_words()
    assert words.rows == ["Das", "Haustür.", "</s>"]
    assert words.columns == ["the", "front", "door.", "</s>"]
    row_groups, column_groups = [[0], [1, 2, 3], [4]], [[0], [1], [2, 3, 4], [5]]
    for head in range(3):
        for row, down in enumerate(row_groups):
            for column, across in enumerate(column_groups):
                sums = [sum(float(pieces.weights[head, t, s]) for s in across) for t in down]
                assert float(words.weights[head, row, column]) == pytest.approx(sum(sums) / len(sums), abs=1e-6)
    assert torch.allclose(words.weights.sum(-1), torch.ones(3, 3))


def test_reductions() -> None:
    pieces = some_map()
    assert torch.equal(pieces.heads([3, 1]).weights, pieces.weights[[2, 0]])
    assert torch.allclose(pieces.mean().weights[0], sum(pieces.weights) / 3)
    assert torch.equal(
        pieces.maximum().weights[0], torch.maximum(torch.maximum(*pieces.weights[:2]), pieces.weights[2])
    )
    with pytest.raises(ValueError, match=r"cross\.2: no head 4; heads are 1 to 3"):
        pieces.heads([4])


def test_each_layer_counts_alike() -> None:
    one, two = some_map(1), some_map(4)
    expected = (one.weights.mean(0) + two.weights.mean(0)) / 2
    assert torch.allclose(mean_map([one, two]).weights[0], expected)


def test_weights_must_fit_the_pieces() -> None:
    with pytest.raises(ValueError, match=r"cross: weights of shape \[1, 2, 3\] for 5 rows and 6 columns"):
        AttentionMap(MapName("cross"), torch.zeros(1, 2, 3), ROWS, COLUMNS)


@pytest.mark.parametrize(
    ("pieces", "words"),
    [
        (["▁Das", "▁Haus", "tür", ".", "</s>"], ["Das", "Haustür.", "</s>"]),
        (["Das", "<unk>", "tür", "</s>"], ["Das", "<unk>", "tür", "</s>"]),
        (["▁", "今天", "天气", "很", "好", "。", "</s>"], ["", "今天", "天气", "很", "好", "。", "</s>"]),
        (["▁Python", "で", "書", "く", "▁code", "s"], ["Python", "で", "書", "く", "codes"]),
        (["▁ก", "ี่", "คน"], ["กี่", "คน"]),
        (["▁人", "々", "ー", "ｱ", "ok"], ["人", "々", "ー", "ｱ", "ok"]),
        (["▁오늘", "은", "▁날씨", "가"], ["오늘은", "날씨가"]),
        ([], []),
    ],
)
def test_words_of_pieces(pieces: list[str], words: list[str]) -> None:
    found, owner = words_of(pieces)
    assert found == words
    assert len(owner) == len(pieces)
    assert owner == sorted(owner)
    joined = [
        "".join(piece for piece, own in zip(pieces, owner, strict=True) if own == word) for word in range(len(words))
    ]
    assert [each.removeprefix("▁") for each in joined] == words
