"""The search whose state is on the device, run on the CPU, against the search whose state is on the host."""

import gc
import logging
import random
import weakref
from collections.abc import Sequence
from functools import cache
from typing import Any

import numpy as np
import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from model_alone import composed
from torch.utils._python_dispatch import TorchDispatchMode

from mt.batch import EOS, Source
from mt.config.build import build
from mt.models.base import Seq2Seq
from mt.ops import cached_attention
from mt.ops.cuda_graphs import NotRecordable, Pass
from mt.search import step_graphs
from mt.search.base import Hypothesis, LengthLimit
from mt.search.beam import BeamSearch
from mt.search.decoding import length_limits
from mt.search.device_beams import DeviceBeams
from mt.search.device_search import BeamSettings, device_search, rounded_up
from mt.search.greedy import GreedySearch
from mt.search.step_graphs import Workspace, graphs_of
from mt.testing.table_model import TableModel, padded

SMALL = ["model.dropout=0", "model.width=16", "model.heads=4", "model.feed_forward=24"]
RECURRENT = ["model.dropout=0", "model.embedding=12", "model.encoder.hidden=8", "model.decoder.hidden=16"]
MODELS = {
    "transformer": ["model=transformer", *SMALL],
    "wide": ["model=transformer", "model.dropout=0", "model.width=32", "model.heads=2", "model.feed_forward=24"],
    "post_norm": ["model=transformer", *SMALL, "model.norm=post", "model.activation=swiglu"],
    "shared_keys": ["model=transformer", *SMALL, "model.key_heads=2", "model/attention/position=learned"],
    "band": ["model=transformer", *SMALL, "model.self_attention_radius=2"],
    "copying": ["model=transformer", *SMALL, "model.copy=true"],
    "bahdanau": ["model=bahdanau", *RECURRENT],
    "maxout": ["model=bahdanau", *RECURRENT, "model.decoder.readout=maxout", "model.decoder.layers=2"],
    "luong": ["model=luong", *RECURRENT, "model.decoder.cell=lstm", "model.decoder.layers=2"],
    "feeding": ["model=luong", *RECURRENT, "model.decoder.input_feeding=true", "model.copy=true"],
    "no_attention": ["model=no_attention", *RECURRENT],
}


@cache
def node(name: str) -> dict[str, Any]:
    return composed(MODELS[name])


def real_model(name: str) -> Seq2Seq:
    torch.manual_seed(7)
    sizes = {"source_vocabulary": 14, "target_vocabulary": 14, "joint_vocabulary": True}
    model: Seq2Seq = build(node(name), "model", **sizes).double().eval()
    with torch.no_grad():  # an untrained model hardly ever ends a sentence, and hardly prefers anything
        for parameter in model.parameters():
            parameter.mul_(2.0)
    return model


def some_sources(count: int, seed: int, longest: int = 6, vocabulary: int = 12) -> Source:
    chance = random.Random(seed)
    return padded(
        [[chance.randrange(4, vocabulary) for _ in range(chance.randint(0, longest))] + [EOS] for _ in range(count)]
    )


@torch.inference_mode()
def on_device(
    model: Seq2Seq, source: Source, search: BeamSearch, need_attention: bool = False
) -> list[list[Hypothesis]]:
    limits = length_limits(model, source, LengthLimit(search.max_length_ratio, search.max_length_extra))
    found = device_search(model, source, limits, search.settings(int(limits.max())), need_attention)
    assert found is not None
    return found


def check_same(found: Sequence[Sequence[Hypothesis]], expected: Sequence[Sequence[Hypothesis]]) -> None:
    for ours, theirs in zip(found, expected, strict=True):
        assert [(each.tokens, each.finished) for each in ours] == [(each.tokens, each.finished) for each in theirs]
        for one, two in zip(ours, theirs, strict=True):
            assert one.token_scores == pytest.approx(two.token_scores, abs=1e-5)
            assert one.score == pytest.approx(two.score, abs=1e-5)
            assert one.normalized == pytest.approx(two.normalized, abs=1e-5)
            assert list(one.attention) == list(two.attention)
            for name, weights in two.attention.items():
                torch.testing.assert_close(one.attention[name], weights, atol=1e-5, rtol=1e-5)


@pytest.mark.parametrize("need_attention", [False, True])
@pytest.mark.parametrize("name", list(MODELS))
def test_models_are_searched_as_by_the_host(name: str, need_attention: bool) -> None:
    model, source = real_model(name), some_sources(11, seed=3)
    search = BeamSearch(beam=4, n_best=3, max_length_ratio=2.0, max_length_extra=3)
    check_same(on_device(model, source, search, need_attention), search(model, source, need_attention))


@settings(max_examples=60, deadline=None)
@given(
    seed=st.integers(0, 10_000),
    count=st.integers(1, 9),
    beam=st.integers(1, 7),
    n_best=st.integers(1, 7),
    alpha=st.sampled_from([0.0, 0.6, 1.0, 2.0]),
    penalty=st.sampled_from(["gnmt", "average"]),
    ratio=st.sampled_from([0.0, 0.5, 1.0, 3.0]),
    extra=st.integers(1, 20),
    scale=st.sampled_from([0.0, 0.5, 2.0, 5.0]),
    limit=st.sampled_from([None, 1, 5, 21]),
    allow_unknown=st.booleans(),
    need_attention=st.booleans(),
)
def test_settings_mean_the_same(
    seed: int,
    count: int,
    beam: int,
    n_best: int,
    alpha: float,
    penalty: str,
    ratio: float,
    extra: int,
    scale: float,
    limit: int | None,
    allow_unknown: bool,
    need_attention: bool,
) -> None:
    """With a scale of 0 every piece is as probable as every other: all choices are between equals."""
    model = TableModel(vocabulary=9, seed=seed, scale=scale, limit=limit).eval()
    search = BeamSearch(beam, alpha, penalty, min(n_best, beam), ratio, extra, allow_unknown)  # type: ignore[arg-type]
    source = some_sources(count, seed, vocabulary=9)
    check_same(on_device(model, source, search, need_attention), search(model, source, need_attention))


def test_equals_go_to_the_lower_id() -> None:
    model = TableModel(vocabulary=9, scale=0.0).eval()
    search = BeamSearch(beam=4, n_best=4, max_length_ratio=0.0, max_length_extra=2)
    for hypotheses in on_device(model, some_sources(5, seed=0), search):
        assert [each.tokens for each in hypotheses] == [[], [4], [4, 4], [4, 5]]
        assert [each.finished for each in hypotheses] == [True, True, False, False]


@pytest.mark.parametrize("name", ["table", "transformer", "bahdanau"])
def test_batch_size_and_padding_change_nothing(name: str) -> None:
    model = TableModel(vocabulary=12).eval() if name == "table" else real_model(name)
    search, source = BeamSearch(beam=3, n_best=2), some_sources(9, seed=5)
    together = on_device(model, source, search)
    for row in range(len(source)):
        ids = source.ids[row, : source.lengths[row]].tolist()
        check_same(on_device(model, padded([ids]), search), together[row : row + 1])
        check_same(on_device(model, padded([ids], width=13), search), together[row : row + 1])


def test_sentences_that_go_on_move_to_smaller_tensors_with_more_room() -> None:
    """One sentence in four has a limit of over a hundred tokens, and the model never ends a sentence before."""
    model = TableModel(vocabulary=30, seed=2, scale=0.5).eval()
    with torch.no_grad():
        model.table[:, EOS] -= 20
    sources = [[4, 5, EOS]] * 9 + [[4 + row, *range(5, 22), EOS] for row in range(3)]
    search = BeamSearch(beam=2, max_length_ratio=6.0, max_length_extra=0, length_penalty=2.0)
    source = padded(sources)
    model.rows_of_each_step.clear()
    found = on_device(model, source, search)
    rows = model.rows_of_each_step.copy()
    check_same(found, search(model, source))
    assert len(rows) > 100
    assert rows[0] == 2 * 12
    assert rows[-1] == 2 * 3  # a quarter of 12
    assert any(len(each.tokens) > 100 for each, *_ in found)


def test_a_model_of_nan_gives_an_empty_translation() -> None:
    model = TableModel().eval()
    source, search = padded([[4, EOS], [5, EOS]]), BeamSearch(beam=3)
    with torch.no_grad():
        model.table.fill_(torch.nan)
    for need_attention in (False, True):
        check_same(on_device(model, source, search, need_attention), search(model, source, need_attention))


def test_a_batch_with_infinities_leaves_nothing_behind() -> None:
    model, source, search = real_model("transformer"), some_sources(6, seed=1), BeamSearch(beam=2)
    expected = on_device(model, source, search)
    weight = model.decoder[0].self_attention.packed_weight  # type: ignore[union-attr, index]
    kept = weight.detach().clone()  # type: ignore[operator]
    with torch.no_grad():
        weight.fill_(torch.inf)  # type: ignore[operator]
        on_device(model, source, search)
        weight.copy_(kept)  # type: ignore[operator]
    check_same(on_device(model, source, search), expected)


def test_weights_that_change_are_followed() -> None:
    model, source, search = real_model("shared_keys"), some_sources(6, seed=1), BeamSearch(beam=2)
    on_device(model, source, search)
    with torch.no_grad():
        for each in model.parameters():
            each.add_(torch.randn_like(each) * 0.3)
    check_same(on_device(model, source, search), search(model, source))


def test_models_that_cannot_are_searched_by_the_host() -> None:
    search, source = BeamSearch(beam=2), some_sources(3, seed=1)
    windows = ["model/attention/window=local_m"]
    for words in (["model=transformer", *SMALL, "model/attention/position=shaw"], [*MODELS["luong"], *windows]):
        sizes = {"source_vocabulary": 14, "target_vocabulary": 14, "joint_vocabulary": True}
        model: Seq2Seq = build(composed(words), "model", **sizes).eval()
        limits = length_limits(model, source, LengthLimit())
        assert device_search(model, source, limits, search.settings(int(limits.max()))) is None


@pytest.mark.parametrize("name", ["table", "transformer", "luong"])
@pytest.mark.parametrize("need_attention", [False, True])
def test_greedy_search_is_a_beam_of_one_that_ranks_nothing(name: str, need_attention: bool) -> None:
    model = TableModel(vocabulary=12).eval() if name == "table" else real_model(name)
    source = some_sources(9, seed=4)
    limits = length_limits(model, source, LengthLimit())
    ones = BeamSettings(1, 1, [1.0] * (int(limits.max()) + 1), allow_unknown=False)
    found = device_search(model, source, limits, ones, need_attention)
    assert found is not None
    check_same(found, GreedySearch()(model, source, need_attention))


def test_numbers_of_sentences_are_rounded_up_to_a_short_list() -> None:
    sizes = [rounded_up(count) for count in range(1, 1000)]
    assert all(count <= size <= max(count + 1, 1.5 * count) for count, size in enumerate(sizes, start=1))
    assert len(np.unique(sizes)) < 22


class Replayed:
    """Stands for the recorder of CUDA graphs: what it records runs only when it is replayed."""

    def __init__(self, fails: bool = False) -> None:
        self.fails = fails
        self.recorded = self.replayed = 0
        self.memory = 0

    def rehearse(self, run: Pass) -> str | None:
        raise AssertionError("searches do not rehearse")

    def record(self, run: Pass) -> Pass:
        if self.fails:
            raise NotRecordable("RuntimeError: no graphs here")
        self.recorded += 1

        def replay() -> None:
            self.replayed += 1
            run()

        return replay


def test_each_shape_is_recorded_once_and_replayed() -> None:
    model, search, source = real_model("transformer"), BeamSearch(beam=3), some_sources(9, seed=5)
    expected = search(model, source)
    recorder = graphs_of(model, torch.device("cpu")).recorder = Replayed()
    check_same(on_device(model, source, search), expected)
    shapes, steps = recorder.recorded, recorder.replayed
    assert 0 < shapes < steps
    check_same(on_device(model, source, search), expected)
    assert recorder.recorded - shapes <= shapes  # those with a single step before
    assert recorder.replayed > 2 * steps
    further = recorder.recorded
    check_same(on_device(model, source, search), expected)
    assert recorder.recorded == further


def test_steps_that_cannot_be_recorded_run_and_are_told_once(caplog: pytest.LogCaptureFixture) -> None:
    model, search, source = real_model("luong"), BeamSearch(beam=3), some_sources(9, seed=5)
    graphs_of(model, torch.device("cpu")).recorder = Replayed(fails=True)
    with caplog.at_level(logging.WARNING):
        for _ in range(2):
            check_same(on_device(model, source, search), search(model, source))
    (line,) = caplog.messages
    assert line.endswith("translating is slower: RuntimeError: no graphs here")


def test_what_is_kept_is_bounded_and_goes_with_the_model(monkeypatch: pytest.MonkeyPatch) -> None:
    model, search = real_model("transformer"), BeamSearch(beam=2)
    kept = graphs_of(model, torch.device("cpu"))
    kept.recorder = Replayed()
    monkeypatch.setattr(step_graphs, "MOST_GRAPHS", 6)
    for seed in range(8):
        on_device(model, some_sources(seed + 1, seed, longest=4 * seed), search)
        assert sum(len(each.graphs) for each in list(kept.workspaces.values())[:-2]) <= 6
    first = next(iter(kept.workspaces.values()))
    assert first.bytes > 1000
    alive = weakref.ref(model), weakref.ref(first)
    del model, kept, first
    gc.collect()
    assert [each() for each in alive] == [None, None]


class HostReads(TorchDispatchMode):
    """Refuses operations for which the host must wait, and which no graph can hold."""

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        assert function.overloadpacket not in (torch.ops.aten._local_scalar_dense, torch.ops.aten.nonzero)
        return function(*args, **(kwargs or {}))


@pytest.mark.parametrize("name", list(MODELS))
@torch.no_grad()
def test_a_step_needs_no_answer_from_the_device(name: str) -> None:
    model, source = real_model(name), some_sources(4, seed=2)
    work = Workspace(
        DeviceBeams(4, 3, 1, 16, 14, torch.device("cpu")), model.static_state(model.encode(source), 4, 3, 16)
    )
    work.step(16)
    with HostReads():
        work.step(16)


@pytest.mark.interpreter
def test_kernels_search_alike() -> None:
    model = build(node("wide"), "model", source_vocabulary=14, target_vocabulary=14, joint_vocabulary=True).eval()
    source, search = some_sources(3, seed=2, longest=4), BeamSearch(beam=3, n_best=2, max_length_extra=3)
    check_same(on_device(model, source, search), search(model, source))
    assert cached_attention.KERNELS.runs_on(torch.device("cpu"))
