"""Samples follow the model's distribution, and are a function of seed and sentence alone."""

import collections
import math

import pytest
import torch

from mt.batch import EOS
from mt.errors import ConfigError
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all
from mt.search.sampling import Sampling
from mt.testing.table_model import TableModel, every_translation, padded

SOURCES = [[4, 5, EOS], [5, EOS], [4, 4, 5, 5, EOS]]


def small_model() -> TableModel:
    model = TableModel(vocabulary=6, seed=2, scale=1.0).eval()
    with torch.no_grad():
        model.table[:, :3] = -30.0  # what may not be written has next to no probability to hand on
        model.table[:, EOS] += 1.0
    return model


def test_samples_are_as_frequent_as_they_are_probable() -> None:
    model = small_model()
    drawn = Sampling(n_best=4000, max_length_extra=20)(model, padded([SOURCES[0]]))[0]
    counts = collections.Counter(tuple(each.tokens) for each in drawn)
    for tokens, log_prob in every_translation(model, SOURCES[0], longest=3).items():
        probability = math.exp(log_prob)
        spread = math.sqrt(probability * (1 - probability) / 4000)
        assert counts[tokens] / 4000 == pytest.approx(probability, abs=5 * spread + 1e-9)


def test_the_batch_changes_no_sample() -> None:
    model = small_model()
    search = Sampling(n_best=3, temperature=1.5, seed=4)
    together = search(model, padded(SOURCES, width=9))
    for ids, hypotheses in zip(SOURCES, together, strict=True):
        alone = search(model, padded([ids]))[0]
        assert [each.tokens for each in alone] == [each.tokens for each in hypotheses]
    other = Sampling(n_best=3, temperature=1.5, seed=5)(model, padded(SOURCES))
    assert [e.tokens for h in other for e in h] != [e.tokens for h in together for e in h]


@pytest.mark.parametrize("narrow", [{"top_k": 1}, {"top_p": 1e-6}, {"temperature": 1e-4}])
def test_the_narrowest_choice_is_greedy_search(narrow: dict[str, float]) -> None:
    model = TableModel(vocabulary=12, seed=1).eval()
    sampled = search_all(model, Sampling(**narrow), SOURCES)  # type: ignore[arg-type]
    greedy = search_all(model, GreedySearch(), SOURCES)
    assert [each[0].tokens for each in sampled] == [each[0].tokens for each in greedy]


@pytest.mark.parametrize(
    ("narrow", "shares"),
    [
        ({}, [0.5, 0.3, 0.15, 0.05]),
        ({"top_p": 0.6}, [0.625, 0.375, 0, 0]),
        ({"top_k": 3}, [0.5 / 0.95, 0.3 / 0.95, 0.15 / 0.95, 0]),
        ({"temperature": 0.5}, [0.25 / 0.365, 0.09 / 0.365, 0.0225 / 0.365, 0.0025 / 0.365]),
    ],
)
def test_the_head_is_kept_in_its_proportions(narrow: dict[str, float], shares: list[float]) -> None:
    model = TableModel(vocabulary=8).eval()
    with torch.no_grad():
        model.table[:] = torch.tensor([0, 0, 0, 0, 0.5, 0.3, 0.15, 0.05]).log()
    drawn = Sampling(n_best=4000, max_length_extra=1, **narrow)(model, padded([SOURCES[0]]))[0]  # type: ignore[arg-type]
    counts = collections.Counter(each.tokens[0] for each in drawn)
    assert set(counts) == {4 + place for place, share in enumerate(shares) if share}
    for place, share in enumerate(shares):
        spread = math.sqrt(share * (1 - share) / 4000)
        assert counts[4 + place] / 4000 == pytest.approx(share, abs=4 * spread + 1e-9)


@pytest.mark.parametrize(
    "wrong", [{"temperature": 0.0}, {"top_k": -1}, {"top_p": 0.0}, {"top_p": 1.5}, {"n_best": 0}, {"seed": -1}]
)
def test_wrong_settings_are_named(wrong: dict[str, float]) -> None:
    with pytest.raises(ConfigError, match=f"^{next(iter(wrong))}="):
        Sampling(**wrong)  # type: ignore[arg-type]
