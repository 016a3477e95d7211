"""Beam search against exhaustive search, against greedy search, and against the scorer."""

import random

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st

from mt.batch import BOS, EOS, PAD, UNK, with_end
from mt.config.build import build
from mt.errors import ConfigError
from mt.models.base import CROSS, Seq2Seq
from mt.search.base import Hypothesis, Search
from mt.search.beam import BeamSearch, best_continuations
from mt.search.filters import Filtered
from mt.search.forced import force_all
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all
from mt.search.sampling import Sampling
from mt.testing.table_model import TableModel, every_translation, padded

SIZES = {
    "transformer": {
        "_target_": "mt.models.Transformer",
        "width": 16,
        "heads": 2,
        "feed_forward": 32,
        "encoder_layers": 1,
        "decoder_layers": 2,
    },
    "bahdanau": {
        "_target_": "mt.models.RecurrentSeq2Seq",
        "embedding": 12,
        "encoder": {"_target_": "mt.models.RecurrentEncoder", "_partial_": True, "hidden": 8},
        "decoder": {"_target_": "mt.models.BahdanauDecoder", "_partial_": True, "hidden": 16},
    },
}


def real_model(name: str) -> Seq2Seq:
    torch.manual_seed(7)
    model: Seq2Seq = (
        build(SIZES[name], "model", source_vocabulary=20, target_vocabulary=18, joint_vocabulary=False).double().eval()
    )
    with torch.no_grad():  # an untrained model hardly ever ends a sentence, and hardly prefers anything
        for parameter in model.parameters():
            parameter.mul_(2.5)
    return model


def some_sources(count: int, seed: int, vocabulary: int = 6, longest: int = 4) -> list[list[int]]:
    chance = random.Random(seed)
    return [[chance.randrange(4, vocabulary) for _ in range(chance.randint(0, longest))] + [EOS] for _ in range(count)]


def naive_beam(model: Seq2Seq, ids: list[int], search: BeamSearch) -> list[tuple[list[int], float]]:
    """One sentence, plain lists, whole prefixes decoded again at each step, and no early end."""
    limit = int(search.max_length_ratio * len(ids)) + search.max_length_extra
    beams: list[tuple[list[int], float]] = [([], 0.0)]
    ended: list[tuple[list[int], float, float]] = []
    for length in range(1, limit + 1):
        found = []
        for tokens, total in beams:
            state = model.start(model.encode(padded([ids])))
            for previous in [BOS, *tokens]:
                step = model.step(torch.tensor([previous]), state)
                state = step.state
            log_probs = step.logits[0].double().log_softmax(0).tolist()
            found += [([*tokens, v], total + p) for v, p in enumerate(log_probs) if v not in (PAD, UNK, BOS)]
        found.sort(key=lambda each: -each[1])
        room = search.beam - len(ended)
        ended += [
            (tokens[:-1], total, total / search.length_divisor(length))
            for tokens, total in found[:room]
            if tokens[-1] == EOS
        ]
        beams = [each for each in found[:room] if each[0][-1] != EOS]
    ended.sort(key=lambda each: -each[2])
    return [(tokens, total) for tokens, total, _ in ended[: search.n_best]]


@pytest.mark.parametrize("penalty", ["gnmt", "average"])
@pytest.mark.parametrize("alpha", [0.0, 0.6, 1.0, 2.0])
def test_a_wide_beam_finds_what_exhaustive_search_finds(penalty: str, alpha: float) -> None:
    for seed in range(6):
        model = TableModel(seed=seed).eval()
        sources = some_sources(4, seed)
        search = BeamSearch(300, alpha, penalty, n_best=3, max_length_ratio=0.5, max_length_extra=3)  # type: ignore[arg-type]
        found = search(model, padded(sources))
        for ids, hypotheses in zip(sources, found, strict=True):
            every = every_translation(model, ids, longest=len(ids) // 2 + 3)
            divisor = {tokens: search.length_divisor(len(tokens) + 1) for tokens in every}
            best = sorted(every, key=lambda tokens: -every[tokens] / divisor[tokens])[:3]
            assert [tuple(each.tokens) for each in hypotheses] == best
            for each, tokens in zip(hypotheses, best, strict=True):
                assert each.finished
                assert each.score == pytest.approx(every[tokens], abs=1e-4)
                assert each.normalized == pytest.approx(every[tokens] / divisor[tokens], abs=1e-4)


@pytest.mark.parametrize("name", ["table", "transformer", "bahdanau"])
@pytest.mark.parametrize("n_best", [1, 3])
def test_a_narrow_beam_is_the_naive_one(name: str, n_best: int) -> None:
    """And so the early end and the narrowing batch change nothing."""
    model = TableModel(vocabulary=12, seed=3).eval() if name == "table" else real_model(name)
    search = BeamSearch(beam=4, n_best=n_best, max_length_ratio=1.0, max_length_extra=3)
    sources = some_sources(20, seed=1, vocabulary=12, longest=6)
    compared = 0
    for ids, hypotheses in zip(sources, search_all(model, search, sources), strict=True):
        expected = naive_beam(model, ids, search)
        finished = [each for each in hypotheses if each.finished]
        assert [each.tokens for each in finished] == [tokens for tokens, _ in expected]
        assert [each.score for each in finished] == pytest.approx([total for _, total in expected], abs=1e-4)
        compared += len(expected)
    assert compared >= 6


def test_the_penalty_is_the_papers() -> None:
    assert BeamSearch(length_penalty=0.6).length_divisor(7) == pytest.approx((12 / 6) ** 0.6)
    assert BeamSearch(length_penalty=1.0, penalty="average").length_divisor(7) == 7


@pytest.mark.parametrize("name", ["table", "transformer", "bahdanau"])
def test_a_beam_of_one_is_greedy_search(name: str) -> None:
    model = TableModel(vocabulary=12).eval() if name == "table" else real_model(name)
    sources = some_sources(20, seed=2, vocabulary=12, longest=8)
    for beam, greedy in zip(
        search_all(model, BeamSearch(beam=1), sources, need_attention=True),
        search_all(model, GreedySearch(), sources, need_attention=True),
        strict=True,
    ):
        assert len(beam) == len(greedy) == 1
        assert beam[0].tokens == greedy[0].tokens
        assert beam[0].finished == greedy[0].finished
        assert beam[0].token_scores == pytest.approx(greedy[0].token_scores, abs=1e-5)
        for map_name, weights in greedy[0].attention.items():
            torch.testing.assert_close(beam[0].attention[map_name], weights)


@pytest.mark.parametrize("name", ["table", "transformer", "bahdanau"])
def test_a_hypothesis_scores_what_teacher_forcing_gives_it(name: str) -> None:
    model = TableModel(vocabulary=12).eval() if name == "table" else real_model(name)
    sources = some_sources(10, seed=3, vocabulary=12, longest=6)
    found = search_all(model, BeamSearch(beam=5, n_best=4), sources)
    pairs = [(ids, each) for ids, each_best in zip(sources, found, strict=True) for each in each_best if each.finished]
    assert pairs
    scores = force_all(model, [ids for ids, _ in pairs], [with_end(each.tokens) for _, each in pairs])
    for (_, each), score in zip(pairs, scores, strict=True):
        assert each.score == pytest.approx(score.score, abs=1e-4)
        assert each.token_scores == pytest.approx(score.token_scores, abs=1e-4)


def the_same(first: list[Hypothesis], second: list[Hypothesis]) -> bool:
    return [(each.tokens, each.finished) for each in first] == [(each.tokens, each.finished) for each in second] and [
        each.score for each in first
    ] == pytest.approx([each.score for each in second], abs=1e-4)


@pytest.mark.parametrize("name", ["table", "transformer", "bahdanau"])
@settings(max_examples=6, deadline=None)
@given(seed=st.integers(0, 1000), tokens=st.sampled_from([1, 12, 30, 1000]), shuffle=st.randoms())
def test_batch_size_order_and_padding_change_nothing(name: str, seed: int, tokens: int, shuffle: random.Random) -> None:
    model = TableModel(vocabulary=12).eval() if name == "table" else real_model(name)
    search = BeamSearch(beam=3, n_best=2)
    sources = some_sources(7, seed, vocabulary=12, longest=7)
    order = list(range(7))
    shuffle.shuffle(order)
    alone = [search(model, padded([ids], width=len(ids) + 2))[0] for ids in sources]
    together = search_all(model, search, [sources[row] for row in order], tokens)
    assert all(the_same(alone[row], found) for row, found in zip(order, together, strict=True))


def test_equals_go_to_the_lower_id_at_any_batch_size() -> None:
    model = TableModel(vocabulary=9, scale=0.0).eval()  # every piece as probable as every other
    search = BeamSearch(beam=4, n_best=4, max_length_ratio=0.0, max_length_extra=2)
    found = search(model, padded(some_sources(5, seed=0)))
    for hypotheses in found:  # EOS has the lowest id that may be written, then 4, 5, 6
        assert [each.tokens for each in hypotheses] == [[], [4], [4, 4], [4, 5]]
        assert [each.finished for each in hypotheses] == [True, True, False, False]


@pytest.mark.parametrize("width", [1, 3])
@pytest.mark.parametrize("levels", [2, 20, 100_000])
def test_equals_among_thousands_of_pieces(levels: int, width: int) -> None:
    """Values are multiples of 1/64, which add up without rounding, so that many are equal, also at a beam's edge."""
    batch, vocabulary, beam = 5, 3_000, 4
    generator = torch.Generator().manual_seed(levels)
    log_probs = -torch.randint(levels, (batch * width, vocabulary), generator=generator) / 64
    log_probs[:, 1:4] = -torch.inf
    totals = -torch.randint(levels, (batch, width), generator=generator) / 64
    totals[0, 1:] = -torch.inf
    places, scores = best_continuations(totals, Filtered(log_probs, log_probs), beam)
    for sentence in range(batch):
        rows = log_probs[sentence * width : (sentence + 1) * width].tolist()
        start = [0.0] if width == 1 else totals[sentence].tolist()
        every = [
            (-start[slot] - value, slot * vocabulary + v)
            for slot, row in enumerate(rows)
            for v, value in enumerate(row)
        ]
        expected = [place for _, place in sorted(every)[:beam]]
        assert places[sentence].tolist() == expected
        assert scores[sentence].tolist() == [rows[place // vocabulary][place % vocabulary] for place in expected]


@pytest.mark.parametrize("name", ["transformer", "bahdanau"])
def test_attention_of_search_is_that_of_teacher_forcing(name: str) -> None:
    from mt.batch import collate

    model = real_model(name)
    sources = some_sources(5, seed=6, vocabulary=12, longest=6)
    found = search_all(model, BeamSearch(beam=3), sources, need_attention=True)
    for ids, hypotheses in zip(sources, found, strict=True):
        best = hypotheses[0]
        target = with_end(best.tokens) if best.finished else best.tokens
        with torch.inference_mode():
            maps = model.teacher_forced(collate([ids], [target], [0]), need_attention=True).attention
        assert best.attention
        for map_name, weights in best.attention.items():
            torch.testing.assert_close(weights.double(), maps[map_name][0], atol=1e-4, rtol=1e-4)
            torch.testing.assert_close(weights.sum(-1), torch.ones(weights.shape[:2]), atol=1e-4, rtol=0)


def test_finished_sentences_leave_the_batch() -> None:
    model = TableModel(vocabulary=6, seed=1).eval()
    BeamSearch(beam=4)(model, padded(some_sources(12, seed=0)))
    rows = model.rows_of_each_step
    assert rows[0] == 12
    assert max(rows) <= 48
    assert rows[-1] < 12


@pytest.mark.parametrize("need_attention", [False, True])
def test_a_model_of_nan_gives_an_empty_translation(need_attention: bool) -> None:
    model = TableModel().eval()
    with torch.no_grad():
        model.table.fill_(torch.nan)
    found = BeamSearch(beam=3)(model, padded([[4, EOS]]), need_attention)
    assert [(each.tokens, each.finished) for each in found[0]] == [([], False)]
    shapes = [tuple(weights.shape) for weights in found[0][0].attention.values()]
    assert shapes == ([(1, 0, 2)] if need_attention else [])


@pytest.mark.parametrize("search", [GreedySearch(), Sampling(n_best=2)], ids=["greedy", "sampling"])
def test_a_model_of_nan_stops_at_the_limit_with_its_attention(search: Search) -> None:
    model = TableModel().eval()
    with torch.no_grad():
        model.table.fill_(torch.nan)
    for hypothesis in search(model, padded([[4, EOS]]), True)[0]:
        assert hypothesis.attention[CROSS].shape == (1, len(hypothesis.token_scores), 2)


@pytest.mark.parametrize(
    ("settings_given", "named"),
    [
        ({"beam": 0}, "beam=0"),
        ({"beam": 2, "n_best": 3}, "n_best=3"),
        ({"length_penalty": -1.0}, "length_penalty=-1.0"),
        ({"max_length_ratio": -1.0}, "max_length_ratio=-1.0"),
        ({"max_length_ratio": 0.0, "max_length_extra": 0}, "max_length_extra=0"),
    ],
)
def test_wrong_settings_are_named(settings_given: dict[str, float], named: str) -> None:
    with pytest.raises(ConfigError, match=named):
        BeamSearch(**settings_given)  # type: ignore[arg-type]
