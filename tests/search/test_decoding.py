"""Batches of sentences for search, and the model left as it was found."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import pytest
import torch
from hypothesis import given
from hypothesis import strategies as st

from mt.batch import EOS, Source
from mt.errors import UserError
from mt.models.base import CROSS, SENTENCES
from mt.search.base import Decodable
from mt.search.decoding import AttentionTrace
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all, token_batches
from mt.testing.table_model import TableModel


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


def test_the_device_of_the_model_is_the_current_one_meanwhile(monkeypatch: pytest.MonkeyPatch) -> None:
    """A thread may begin with another GPU, and Triton's kernels run on the current one."""
    steps: list[object] = []

    @contextmanager
    def current(device: torch.device) -> Iterator[None]:
        steps.append(device)
        yield
        steps.append("left")

    class Watched(GreedySearch):
        def __call__(self, *arguments: Any, **options: Any) -> Any:
            steps.append("searched")
            return super().__call__(*arguments, **options)

    monkeypatch.setattr("mt.search.many_sentences.current", current)
    search_all(TableModel(), Watched(), [[4, EOS]])
    assert steps == [torch.device("cpu"), "searched", "left"]


def test_a_trace_leads_back_through_the_rows_once_the_search_is_over() -> None:
    trace = AttentionTrace()
    steps = [(3, torch.arange(12.0).view(3, 1, 4)), (2, torch.arange(100.0, 108.0).view(2, 1, 4))]
    for rows, weights in steps:
        trace.append({CROSS: weights, SENTENCES: weights[:, :, :2]}, rows)
    with pytest.raises(RuntimeError, match="call `end` first"):
        trace.along([2, 1], 3)
    trace.end()
    found = trace.along([2, 1], 3)
    assert found[CROSS].tolist() == [[[8, 9, 10], [104, 105, 106]]]
    assert found[SENTENCES].tolist() == [[[8, 9], [104, 105]]]
    assert trace.along([0], 4)[CROSS].tolist() == [[[0, 1, 2, 3]]]
    with pytest.raises(RuntimeError, match="after the end"):
        trace.append({}, 1)


def test_nothing_to_translate() -> None:
    assert search_all(TableModel(), GreedySearch(), []) == []


@dataclass(frozen=True)
class SmallMemory(GreedySearch):
    """Greedy search on a device whose memory holds batches of `room` source tokens."""

    room: int = 12

    def __call__(self, model: Decodable, source: Source, need_attention: bool = False, filters: Any = ()) -> Any:
        if source.ids.numel() > self.room:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total")
        return super().__call__(model, source, need_attention, filters)


def test_batches_that_do_not_fit_into_memory_are_halved(caplog: pytest.LogCaptureFixture) -> None:
    model, sources = TableModel(vocabulary=9).eval(), [[4 + row % 5] * (row % 7) + [EOS] for row in range(30)]
    expected = search_all(model, GreedySearch(), sources)
    with caplog.at_level(logging.WARNING):
        assert search_all(model, SmallMemory(), sources, tokens=100) == expected
    assert [line.split(";")[0] for line in caplog.messages] == [
        "warning: out of memory (2.00 GiB wanted) with 14 sentences of up to 7 pieces",
        "warning: out of memory (2.00 GiB wanted) with 7 sentences of up to 7 pieces",
        "warning: out of memory (2.00 GiB wanted) with 4 sentences of up to 7 pieces",
        "warning: out of memory (2.00 GiB wanted) with 2 sentences of up to 7 pieces",
    ]


def test_a_sentence_that_does_not_fit_alone_is_one_line() -> None:
    with pytest.raises(UserError, match=r"out of memory \(2.00 GiB wanted\): a sentence of 14 pieces does not fit"):
        search_all(TableModel().eval(), SmallMemory(), [[4] * 13 + [EOS], [EOS]])


def test_other_errors_stay_what_they_are() -> None:
    class Wrong(GreedySearch):
        def __call__(self, *_: object, **__: object) -> Any:
            raise RuntimeError("shapes do not match")

    with pytest.raises(RuntimeError, match="shapes do not match"):
        search_all(TableModel().eval(), Wrong(), [[EOS]])
