"""Heads that cannot find the words to translate are told from heads that do."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
import torch
from toy import digits, small_model, toy_trainer

from mt.data.batches.encoded import EncodedSplit
from mt.diagnosis.attention_shapes import diagnose_attention, head_shapes
from mt.models.base import Seq2Seq
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all

Maps = dict[str, np.ndarray]


def attention_of(model: Seq2Seq, split: EncodedSplit) -> Iterator[Maps]:
    found = search_all(model, GreedySearch(), [split.source(row) for row in range(len(split))], 4096, True)
    for best in found:
        yield {str(name): weights.numpy() for name, weights in best[0].attention.items()}


@pytest.mark.parametrize(("reverse", "expected"), [(False, "attention_diagonal"), (True, None)])
def test_a_model_that_copies_looks_along_the_diagonal(tmp_path: Path, reverse: bool, expected: str | None) -> None:
    trainer = toy_trainer(
        tmp_path, "luong", digits(400, 1, reverse), max_steps=80, validate_every=1000, learning_rate=5e-3
    )
    trainer.fit()
    found = diagnose_attention(head_shapes(attention_of(trainer.model, digits(60, 5, reverse))))
    assert (found and found.name) == expected


def test_a_model_whose_scores_are_all_equal_has_uniform_attention() -> None:
    model = small_model("bahdanau")
    with torch.no_grad():
        for name, weight in model.named_parameters():
            if ".score." in name:
                weight.zero_()
    shapes = head_shapes(attention_of(model, digits(60, 5)))
    found = diagnose_attention(shapes)
    assert found is not None
    assert found.name == "attention_uniform"
    assert shapes["cross"][0].entropy_share == pytest.approx(1.0, abs=1e-5)


def peaked(target: int, source: int, column: int) -> np.ndarray:
    """[1, T, S] weights on one column."""
    weights = np.full((1, target, source), 0.1 / (source - 1))
    weights[:, :, column] = 0.9
    return weights


@pytest.mark.parametrize(
    ("column", "expected"), [(-1, "attention_end_of_sentence"), (2, "attention_one_place"), (None, None)]
)
def test_heads_on_one_piece(column: int | None, expected: str | None) -> None:
    draw = np.random.default_rng(1)
    maps = []
    for source in range(6, 20):
        if column is None:  # each row looks at another piece
            weights = np.concatenate([peaked(1, source, place) for place in draw.permutation(source)], axis=1)
        else:
            weights = peaked(source + 1, source, column)
        maps.append({"cross": weights})
    found = diagnose_attention(head_shapes(maps))
    assert (found and found.name) == expected


def test_a_few_heads_without_a_function_are_harmless() -> None:
    working = np.eye(12)[::-1][None]
    uniform = np.full((1, 12, 12), 1 / 12)
    for kinds, expected in (([uniform] * 3 + [working], None), ([uniform] * 4, "attention_uniform")):
        found = diagnose_attention(head_shapes([{"cross": np.concatenate(kinds)}] * 10))
        assert (found and found.name) == expected


def test_the_numbers_of_a_head_are_those_of_a_plain_loop() -> None:
    weights = np.random.default_rng(3).dirichlet(np.ones(7), size=(2, 5))  # [H, T, S]
    measured = head_shapes([{"cross.1": weights}] * 8)["cross.1"]
    for head, shape in enumerate(measured):
        rows = weights[head].tolist()
        entropy = sum(-sum(w * math.log(w) for w in row) for row in rows) / 5 / math.log(7)
        near = sum(w for at, row in enumerate(rows) for place, w in enumerate(row) if abs(at - place) <= 1) / 5
        sums = [sum(row[place] for row in rows) / 5 for place in range(7)]
        expected = (entropy, max(sums[:-1]), sums[-1], near)
        assert (shape.entropy_share, shape.one_place, shape.end_of_sentence, shape.diagonal) == pytest.approx(expected)


def test_short_and_few_sentences_say_nothing() -> None:
    assert head_shapes([{"cross": np.full((1, 6, 4), 0.25)}] * 20) == {}
    assert head_shapes([{"cross": np.full((1, 6, 8), 0.125)}] * 7) == {}
    assert diagnose_attention({}) is None
