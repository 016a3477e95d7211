"""Batches of sentences for search, and the model left as it was found."""

import pytest
from fake_model import TableModel
from hypothesis import given
from hypothesis import strategies as st

from mt.batch import EOS
from mt.search.decoding import search_all, token_batches
from mt.search.greedy import GreedySearch


@given(lengths=st.lists(st.integers(1, 40), max_size=60), tokens=st.integers(1, 100))
def test_each_row_once_within_the_budget(lengths: list[int], tokens: int) -> None:
    batches = list(token_batches(lengths, tokens))
    assert sorted(row for rows in batches for row in rows) == list(range(len(lengths)))
    for rows in batches:
        assert len(rows) == 1 or len(rows) * max(lengths[row] for row in rows) <= tokens


@pytest.mark.parametrize("training", [True, False])
def test_the_model_is_left_in_its_mode(training: bool) -> None:
    model = TableModel().train(training)
    assert len(search_all(model, GreedySearch(), [[4, EOS], [5, 5, EOS]])) == 2
    assert model.training == training


def test_nothing_to_translate() -> None:
    assert search_all(TableModel(), GreedySearch(), []) == []
