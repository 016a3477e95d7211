"""Filters say what may be written next; scores stay those of the model."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from mt.batch import BOS, EOS, PAD, UNK
from mt.search.base import Search
from mt.search.beam import BeamSearch
from mt.search.filters import BarredPieces, FilterChain
from mt.search.greedy import GreedySearch
from mt.search.sampling import Sampling
from mt.testing.table_model import TableModel, every_translation, padded

SOURCES = [[4, 5, 6, EOS], [5, EOS], [6, 4, EOS]]
SEARCHES = [GreedySearch(), BeamSearch(beam=4, n_best=4), Sampling(n_best=4)]
VOCABULARY = 7

every_search = pytest.mark.parametrize("search", SEARCHES, ids=lambda each: type(each).__name__)


def table(seed: int = 0) -> TableModel:
    return TableModel(VOCABULARY, seed).eval()


def log_probability(model: TableModel, source: list[int], tokens: list[int]) -> float:
    state, total = model.start(model.encode(padded([source]))), 0.0
    for previous, token in zip([BOS, *tokens], tokens, strict=False):
        step = model.step(torch.tensor([previous]), state)
        total += float(step.logits[0].detach().double().log_softmax(-1)[token])
        state = step.state  # type: ignore[assignment]
    return total


def test_barred_pieces_come_first() -> None:
    logits, nothing = torch.randn(3, VOCABULARY), torch.empty(0, dtype=torch.long)
    for allow, barred in ((False, [PAD, UNK, BOS]), (True, [PAD, BOS])):
        pieces = BarredPieces(VOCABULARY, torch.device("cpu"), allow)
        log_probs = logits.log_softmax(-1)
        left = pieces(nothing, nothing, log_probs)
        assert (left[:, barred] == -torch.inf).all()
        others = [piece for piece in range(VOCABULARY) if piece not in barred]
        assert torch.equal(left[:, others], log_probs[:, others])

        def sees(written: Tensor, sentence: Tensor, given: Tensor, left: Tensor = left) -> Tensor:
            assert torch.equal(given, left)
            return given

        def hypotheses():  # type: ignore[no-untyped-def]
            return torch.zeros(3, 2, dtype=torch.long).numpy(), torch.arange(3).numpy()

        choice, scores = FilterChain(pieces, [sees])(logits, hypotheses)
        assert torch.equal(choice, left)
        assert torch.equal(scores, left)


def test_without_filters_nobody_asks_what_was_written() -> None:
    def never():  # type: ignore[no-untyped-def]
        raise AssertionError

    chain = FilterChain(BarredPieces(VOCABULARY, torch.device("cpu"), False), [])
    choice, scores = chain(torch.randn(2, VOCABULARY), never)
    assert choice is scores


@every_search
def test_a_forced_beginning_of_each_sentence(search: Search) -> None:
    """The row of the source picks the prefix, also when rows move and sentences leave the batch."""
    model, prefixes = table(), [[4, 4, 6], [6], [5, 6, 5, 5]]

    def begins(written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        assert written.shape[0] == sentence.shape[0] == log_probs.shape[0]
        length, kept = written.shape[1], torch.full_like(log_probs, -torch.inf)
        for row, number in enumerate(sentence.tolist()):
            if length < len(prefixes[number]):
                piece = prefixes[number][length]
                kept[row, piece] = log_probs[row, piece]
            else:
                kept[row] = log_probs[row]
        return kept

    for number, hypotheses in enumerate(search(model, padded(SOURCES), filters=[begins])):
        assert hypotheses
        for each in hypotheses:
            assert each.tokens[: len(prefixes[number])] == prefixes[number]
            written = [*each.tokens, EOS] if each.finished else each.tokens
            assert each.score == pytest.approx(log_probability(model, SOURCES[number], written), abs=1e-4)


@every_search
def test_what_was_written_is_told_as_it_is(search: Search) -> None:
    """No piece twice: the rows of `written` must be those of `log_probs`, whatever beams have crossed."""
    model = TableModel(12, seed=4).eval()

    def new_pieces(written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        return log_probs.scatter(1, written, -torch.inf)

    free = [each.tokens for found in search(model, padded(SOURCES)) for each in found]
    assert any(len(set(tokens)) < len(tokens) for tokens in free), "the filter has something to do"
    for hypotheses in search(model, padded(SOURCES), filters=[new_pieces]):
        for each in hypotheses:
            assert len(set(each.tokens)) == len(each.tokens)


def test_the_best_that_filters_allow_is_found() -> None:
    model = table(5)
    search = BeamSearch(beam=300, length_penalty=0.0, max_length_ratio=0, max_length_extra=4, n_best=5)

    def no_five(written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        log_probs[:, 5] = -torch.inf  # in place, which leaves the scores alone
        return log_probs

    def even_only(written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        end = log_probs.clone()
        if written.shape[1] % 2:
            end[:, EOS] = -torch.inf
        return end

    for source, hypotheses in zip(SOURCES, search(model, padded(SOURCES), filters=[no_five, even_only]), strict=True):
        allowed = {
            tokens: value
            for tokens, value in every_translation(model, source, 4).items()
            if 5 not in tokens and len(tokens) % 2 == 0
        }
        best = sorted(allowed, key=lambda tokens: -allowed[tokens])
        found = [tuple(each.tokens) for each in hypotheses if each.finished]
        assert found
        assert found == best[: len(found)]


@every_search
def test_weighing_changes_the_choice_and_not_the_score(search: Search) -> None:
    model = TableModel(12, seed=6).eval()  # more pieces than the beam has slots

    def likes_long_ones(written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        return log_probs - 50.0 * torch.nn.functional.one_hot(torch.tensor(EOS), 12)

    for source, hypotheses in zip(SOURCES, search(model, padded(SOURCES), filters=[likes_long_ones]), strict=True):
        for each in hypotheses:
            assert not each.finished
            assert each.score == pytest.approx(log_probability(model, source, each.tokens), abs=1e-3)
