"""Which pairs of the parts of a mixture an epoch has."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

from mt.data.batches.loader import TokenBatches
from mt.data.batches.mixture_sampling import MixtureSampling, shares_by_temperature

PARTS = np.array([0] * 600 + [1] * 30 + [2] * 7)


def test_shares_by_temperature_are_those_of_the_formula() -> None:
    sizes = [600, 30, 7]
    for temperature in (1.0, 5.0, 100.0):
        powers = [size ** (1 / temperature) for size in sizes]
        expected = [power / sum(powers) for power in powers]
        assert shares_by_temperature(sizes, temperature) == pytest.approx(expected)
    assert shares_by_temperature(sizes, 1.0) == pytest.approx([size / 637 for size in sizes])


@pytest.mark.parametrize("shares", [[2.0, 1.0, 1.0], [1.0, 0.001, 5.0], shares_by_temperature([600, 30, 7], 5.0)])
def test_parts_occur_by_their_shares_and_the_largest_is_whole(shares: list[float]) -> None:
    drawn = MixtureSampling(PARTS, shares, seed=3)(0)
    counts = np.bincount(PARTS[drawn], minlength=3)
    assert counts.tolist() == [600, *(max(1, round(600 * share / shares[0])) for share in shares[1:])]
    assert sorted(drawn[PARTS[drawn] == 0].tolist()) == list(range(600))


def test_no_pair_comes_again_before_every_pair_of_its_part_has_come() -> None:
    sampling = MixtureSampling(PARTS, [1.0, 0.021, 0.017], seed=1)  # 13 of 30 and 10 of 7 an epoch
    assert sampling.counts == [600, 13, 10]
    epochs = [sampling(epoch) for epoch in range(9)]
    for part, size in ((1, 30), (2, 7)):
        own = np.flatnonzero(np.isin(PARTS, part)).tolist()
        line = [row for rows in epochs for row in rows[PARTS[rows] == part].tolist()]
        for seen in range(1, len(line) + 1):
            times = Counter(line[:seen])
            assert max(times.values()) - min(times[row] for row in own) <= 1, seen
        assert len(set(line[:size])) == min(size, len(line))


def test_an_epoch_depends_on_seed_and_number_alone() -> None:
    one, other = (MixtureSampling(PARTS, [1.0, 1.0, 1.0], seed=1) for _ in range(2))
    assert other(4).tolist() == one(4).tolist()  # `other` has made no epoch before
    assert one(4).tolist() != one(3).tolist()
    assert MixtureSampling(PARTS, [1.0, 1.0, 1.0], seed=2)(4).tolist() != one(4).tolist()


def test_batches_have_exactly_the_rows_that_are_drawn() -> None:
    sampling = MixtureSampling(PARTS, [1.0, 1.0, 1.0], seed=1)
    lengths = np.random.default_rng(0).integers(2, 20, len(PARTS))
    batches = TokenBatches(lengths, lengths, tokens=100, draw=sampling)
    for epoch in (0, 1):
        rows = [row for batch in batches.epoch(epoch) for row in batch]
        assert sorted(rows) == sorted(sampling(epoch).tolist())
        assert all(len(batch) * lengths[batch].max() <= 100 for batch in batches.epoch(epoch))
    places = sum(len(batch) * 2 * int(lengths[batch].max()) for batch in batches.epoch(0))
    assert batches.padding_share(0) == pytest.approx(1 - 2 * lengths[sampling(0)].sum() / places)
