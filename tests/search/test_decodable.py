"""Search drives anything that is `Decodable`: a plain class, and an ensemble of models."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import pytest
import torch
from torch import Tensor

from mt.batch import EOS, Source
from mt.models.base import DecoderState, Memory, ModelLimits, Seq2Seq, Step
from mt.search.base import Decodable, Hypothesis, Search
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.search.sampling import Sampling
from mt.testing.table_model import TableModel, every_translation, padded

SEARCHES = [GreedySearch(), BeamSearch(beam=3, n_best=3), Sampling(n_best=3)]
SOURCES = [[4, 5, EOS], [5, EOS], [4, 4, 5, 4, EOS]]

every_search = pytest.mark.parametrize("search", SEARCHES, ids=lambda each: type(each).__name__)


@dataclass(frozen=True)
class Counting(Memory, DecoderState):
    """Where each hypothesis stands in its source; memory and state in one."""

    ids: Tensor  # [R, S]
    position: Tensor  # [R]

    def select(self, rows: Tensor) -> Counting:
        return Counting(self.ids[rows], self.position[rows])


class Copyist:
    """No module and no weights: writes its source again, piece by piece."""

    limits = ModelLimits(vocabulary=6)
    device = torch.device("cpu")

    def __init__(self) -> None:
        self.longest: int | None = None

    def encode(self, source: Source) -> Counting:
        return Counting(source.ids, torch.zeros(len(source), dtype=torch.long))

    def start(self, memory: Memory, longest: int | None = None) -> Counting:
        assert isinstance(memory, Counting)
        self.longest = longest
        return memory

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, Counting)
        place = state.position.clamp(max=state.ids.shape[1] - 1)
        true = state.ids.gather(1, place[:, None])
        logits = torch.zeros(len(tokens), 6).scatter(1, true, 30.0)
        return Step(logits, Counting(state.ids, state.position + 1), {})


@every_search
def test_a_plain_class_is_searched(search: Search) -> None:
    model = Copyist()
    found = search(model, padded(SOURCES))
    assert [[*hypotheses[0].tokens, EOS] for hypotheses in found] == SOURCES
    assert model.longest == 2 * 5 + 10, "the longest translation that the longest source may have"


@dataclass(frozen=True)
class Both(Memory, DecoderState):
    """What each member remembers."""

    members: Sequence[Memory] | Sequence[DecoderState]

    def select(self, rows: Tensor) -> Both:
        return Both([each.select(rows) for each in self.members])  # type: ignore[arg-type]

    def reorder(self, rows: Tensor) -> Both:
        return Both([each.reorder(rows) for each in self.members if isinstance(each, DecoderState)])


class MeanOfProbabilities:
    """An ensemble."""

    def __init__(self, *members: Seq2Seq) -> None:
        self.members = members

    @property
    def limits(self) -> ModelLimits:
        return self.members[0].limits

    @property
    def device(self) -> torch.device:
        return self.members[0].device

    def encode(self, source: Source) -> Both:
        return Both([each.encode(source) for each in self.members])

    def start(self, memory: Memory, longest: int | None = None) -> Both:
        assert isinstance(memory, Both)
        return Both([model.start(each, longest) for model, each in zip(self.members, memory.members, strict=True)])  # type: ignore[arg-type]

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, Both)
        pairs = zip(self.members, state.members, strict=True)
        steps = [model.step(tokens, each, need_attention) for model, each in pairs]  # type: ignore[arg-type]
        mean = torch.stack([step.logits.softmax(-1) for step in steps]).mean(0)
        return Step(mean.log(), Both([step.state for step in steps]), {})


def table(seed: int) -> TableModel:
    return TableModel(vocabulary=6, seed=seed, scale=1.5).eval()


def test_the_best_of_an_ensemble_is_found() -> None:
    """A beam that holds everything finds what a walk over all translations finds."""
    first, second = table(1), table(2)
    model: Decodable = MeanOfProbabilities(first, second)
    search = BeamSearch(beam=300, length_penalty=0.0, max_length_ratio=0, max_length_extra=4, n_best=3)
    for source, hypotheses in zip(SOURCES, search(model, padded(SOURCES)), strict=True):
        expected = {tokens: by_hand([first, second], source, tokens) for tokens in every_translation(first, source, 4)}
        best = sorted(expected, key=lambda tokens: -expected[tokens])[:3]
        found = [each for each in hypotheses if each.finished]
        assert [tuple(each.tokens) for each in found] == best[: len(found)]
        assert found
        for each in found:
            assert each.score == pytest.approx(expected[tuple(each.tokens)], abs=1e-4)


def by_hand(models: list[TableModel], source: list[int], tokens: tuple[int, ...]) -> float:
    """log of the product over positions of the mean probability."""
    states: list[DecoderState] = [model.start(model.encode(padded([source]))) for model in models]
    total, previous = 0.0, 2
    for token in (*tokens, EOS):
        steps = [model.step(torch.tensor([previous]), state) for model, state in zip(models, states, strict=True)]
        total += math.log(
            sum(float(step.logits[0].detach().double().softmax(-1)[token]) for step in steps) / len(steps)
        )
        states, previous = [step.state for step in steps], token
    return total


@every_search
def test_an_ensemble_of_a_model_and_itself_is_that_model(search: Search) -> None:
    model = table(3)
    alone, twice = (search(each, padded(SOURCES)) for each in (model, MeanOfProbabilities(model, model)))

    def texts(found: list[list[Hypothesis]]) -> list[list[list[int]]]:
        return [[each.tokens for each in hypotheses] for hypotheses in found]

    assert texts(alone) == texts(twice)
