"""Made sentences are as long as they should be, and make the batches that real ones would."""

from __future__ import annotations

import dealt
import numpy as np
import pytest

from mt.batch import EOS, PAD
from mt.benchmark.random_pairs import LENGTHS, RandomPairs
from mt.benchmark.speed import endless
from mt.errors import ConfigError

WMT = LENGTHS["wmt"]


def test_lengths_have_the_stated_means_and_bounds() -> None:
    sources, targets = WMT.draw(200_000, np.random.default_rng(5))
    assert sources.mean() == pytest.approx(28, rel=0.02)
    assert np.log(targets / sources)[sources > 20].mean() == pytest.approx(0.05, abs=0.01)
    assert np.log(sources).std() == pytest.approx(0.55, rel=0.05)
    assert (sources.min(), targets.min()) >= (2, 2)
    assert sources.max() == 128
    assert targets.max() == 140


def test_batches_keep_the_budget_and_hold_whole_sentences() -> None:
    pairs = RandomPairs(WMT, tokens=1000, count=5, seed=1)
    batches = list(dealt.batches(pairs))
    assert len(batches) == 5
    assert pairs.updates_in(0) > 1000
    for batch in batches:
        assert len(batch) * max(batch.source.ids.shape[1], batch.target.output.shape[1]) <= 1000
        for side, lengths in ((batch.source.ids, batch.source.lengths), (batch.target.output, batch.target.lengths)):
            assert side.max() < 32_000
            for row, length in zip(side, lengths, strict=True):
                assert row[length - 1] == EOS
                assert (row[: length - 1] > EOS).all()
                assert (row[length:] == PAD).all()
        assert batch.source.lengths.tolist() == pairs.batches.source_lengths[batch.rows].tolist()


def test_the_same_seed_gives_the_same_batches() -> None:
    first, again, other = (next(dealt.batches(RandomPairs(WMT, 500, 1, seed))) for seed in (1, 1, 2))
    assert first.source.ids.equal(again.source.ids)
    assert first.target.output.equal(again.target.output)
    assert first.source.ids.shape != other.source.ids.shape or not first.source.ids.equal(other.source.ids)


def test_what_was_made_comes_again() -> None:
    batches = endless(RandomPairs(WMT, 500, 2, seed=1))
    first, second, third = (next(batches) for _ in range(3))
    assert third.source.ids.equal(first.source.ids)
    assert not (second.source.ids.shape == first.source.ids.shape and second.source.ids.equal(first.source.ids))


def test_a_budget_below_the_longest_sentence_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"--tokens 139: must be 140 or more, the longest sentence of wmt"):
        RandomPairs(WMT, 139, 1, seed=1)
