"""Batches dealt to updates and ranks: every pair once an epoch, like work in an update, equally many passes."""

from __future__ import annotations

import math
from collections import Counter
from itertools import chain, pairwise

import dealt
import numpy as np
import numpy.typing as npt
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from random_pairs import LENGTHS, random_split, sides

from mt.data.batches import loader
from mt.data.batches.epochs import TrainingPairs
from mt.data.batches.loader import TokenBatches
from mt.data.batches.seeds import batch_seed, part_seed
from mt.data.batches.shapes import Shapes
from mt.data.batches.share import Share
from mt.ranks import Ranks

PAIRS = random_split(300)


def shares(size: int, accumulate: int, epoch: int = 0, start: int = 0, tokens: int = 128) -> list[list[Share]]:
    """The shares of an epoch of each rank."""
    return [
        list(TrainingPairs(PAIRS, tokens, 3, accumulate=accumulate, ranks=Ranks(rank, size)).updates(epoch, start))
        for rank in range(size)
    ]


@given(LENGTHS, st.integers(60, 300), st.integers(0, 3), st.sampled_from(["exact", "few"]))
def test_one_batch_an_update_is_a_plain_shuffle(
    lengths: list[tuple[int, int]], tokens: int, epoch: int, shapes: Shapes
) -> None:
    """The order that an epoch had before there were groups: batches cut in sorted order, in a random order."""
    batches = TokenBatches(*sides(lengths), tokens, 3, shapes=shapes)
    random = np.random.default_rng([3, epoch])
    order = batches._sorted(random, random.permutation(len(lengths)))
    if batches.shapes is None:
        starts = batches._cut(batches._widths[order])
    else:
        assert batches._grown is not None
        starts, _ = batches.shapes.cut(batches._grown[0, order], batches._grown[1, order])
    cut = np.split(order, starts[1:])
    expected = [cut[number].tolist() for number in random.permutation(len(cut))]
    assert list(batches.epoch(epoch)) == expected
    assert batches.epoch(epoch).groups() == [range(number, number + 1) for number in range(len(cut))]


@given(
    LENGTHS,
    st.integers(60, 300),
    st.integers(0, 3),
    st.integers(2, 9),
    st.sampled_from(["exact", "few"]),
    st.booleans(),
)
def test_groups_are_the_batches_of_one_update_dealt_anew(
    lengths: list[tuple[int, int]], tokens: int, epoch: int, accumulate: int, shapes: Shapes, context: bool
) -> None:
    more = {"context_widths": [row % 30 for row in range(len(lengths))]} if context else {}
    plain = TokenBatches(*sides(lengths), tokens, 3, shapes=shapes, **more)
    grouped, again = (
        TokenBatches(*sides(lengths), tokens, 3, shapes=shapes, accumulate=accumulate, **more) for _ in range(2)
    )
    again.epoch(epoch + 1)
    assert list(grouped.epoch(epoch)) == list(again.epoch(epoch))
    assert Counter(map(tuple, grouped.epoch(epoch))) == Counter(map(tuple, plain.epoch(epoch)))
    groups = grouped.epoch(epoch).groups()
    assert list(chain.from_iterable(groups)) == list(range(plain.length(epoch)))
    assert len(groups) == grouped.updates(epoch)
    assert len(groups) == math.ceil(plain.length(epoch) / accumulate)
    short = [len(group) for group in groups if len(group) < accumulate]
    assert max(map(len, groups)) <= accumulate
    assert not short or max(short) - min(short) <= 1
    if not more:  # no two groups overlap: that of more work has nothing smaller than the other
        found = work_of(grouped, epoch)
        falling = sorted(groups, key=lambda group: (-max(found[group]), -min(found[group])))
        assert all(min(found[one]) >= max(found[other]) for one, other in pairwise(falling))


def work_of(batches: TokenBatches, epoch: int) -> npt.NDArray[np.float64]:
    """[M] the work of each batch of an epoch."""
    return loader.work(*batches.sizes(epoch).T)


def made_lengths(kind: str, pairs: int) -> tuple[npt.NDArray[np.int64], npt.NDArray[np.int64]]:
    """Lengths of news (long, with a wide spread) or of captions (short, much alike)."""
    random = np.random.default_rng(5)
    if kind == "news":
        source, spread, longest = np.exp(random.normal(3.2, 0.55, pairs)), 0.18, 128
    else:
        source, spread, longest = random.normal(14, 3.5, pairs), 0.12, 40
    target = source * np.exp(random.normal(0.05, spread, pairs))
    return source.round().clip(2, longest).astype(np.int64), target.round().clip(2, longest + 12).astype(np.int64)


@pytest.mark.parametrize("shapes", ["exact", "few"])
@pytest.mark.parametrize("kind", ["news", "captions"])
def test_ranks_have_like_work(kind: str, shapes: Shapes) -> None:
    """Within 5% in each full update; if all are full, one has the small batch that is left over at the end."""
    source, target = made_lengths(kind, 300_000 if kind == "news" else 400_000)
    for size, passes in ((2, 1), (4, 1), (8, 1), (8, 4), (64, 1)):
        batches = TokenBatches(source, target, 2048, 1, shapes=shapes, accumulate=size * passes)
        work, groups = work_of(batches, 0), batches.epoch(0).groups()
        full = [group for group in groups if len(group) == batches.accumulate]
        if full == groups:
            full.remove(min(full, key=lambda group: work[group].min()))
        assert len(full) > 20
        spread = []
        for group in full:
            ranks = [work[Ranks(rank, size).share(group)].sum() for rank in range(size)]
            spread.append(1 - min(ranks) / max(ranks))
        assert max(spread) < 0.05, (size, passes)
        assert np.mean(spread) < 0.01


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 6), st.integers(0, 3), st.integers(0, 2), st.sampled_from([60, 128, 4000]))
def test_each_pair_once_and_none_runs_dry(size: int, more: int, epoch: int, tokens: int) -> None:
    dealt_out = shares(size, size + more, epoch, tokens=tokens)
    alone = shares(1, size + more, epoch, tokens=tokens)[0]
    assert {len(each) for each in dealt_out} == {len(alone)}
    for number, whole in enumerate(alone):
        update = [each[number] for each in dealt_out]
        assert {len(share.batches) for share in update} == {-(-len(whole.batches) // size)}
        assert {share.last for share in update} == {whole.last} == {number == len(alone) - 1}
        for rank, share in enumerate(update):
            expected = whole.batches[rank::size]
            assert [batch.rows.tolist() for batch in share.batches[: share.real]] == [
                batch.rows.tolist() for batch in expected
            ]
            assert [batch.seed for batch in share.batches[: share.real]] == [batch.seed for batch in expected]
            for repeated in share.batches[share.real :]:
                assert any(repeated.seed == batch.seed for batch in (expected or whole.batches))
    rows = chain.from_iterable(
        batch.rows.tolist() for each in dealt_out for share in each for batch in share.batches[: share.real]
    )
    assert sorted(rows) == list(range(len(PAIRS)))


@pytest.mark.parametrize("accumulate", [1, 4])
def test_a_resumed_epoch_has_the_same_tail(accumulate: int) -> None:
    whole = shares(2, accumulate=max(2, accumulate), epoch=1)[1]
    pairs = TrainingPairs(PAIRS, 128, 3, accumulate=max(2, accumulate))
    done = 0
    for number, group in enumerate(pairs.batches.epoch(1).groups()):
        tail = shares(2, accumulate=max(2, accumulate), epoch=1, start=done)[1] if number in (0, 3, 7) else None
        if tail is not None:
            assert [[b.seed for b in share.batches] for share in tail] == [
                [b.seed for b in share.batches] for share in whole[number:]
            ]
        done += len(group)
    assert list(pairs.updates(1, done)) == []


def test_a_rank_makes_only_its_own_batches(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[int] = []
    make = loader.BatchLoader.make

    def noted(self: loader.BatchLoader, number: int, rows: list[int]) -> object:
        made.append(number)
        return make(self, number, rows)

    monkeypatch.setattr(loader.BatchLoader, "make", noted)
    pairs = TrainingPairs(PAIRS, 128, 3, accumulate=4, ranks=Ranks(1, 2))
    count = pairs.batches.length(0)
    list(pairs.updates(0, 0))
    groups = pairs.batches.epoch(0).groups()
    assert made == list(chain.from_iterable(group[1::2] or group[:1] for group in groups))
    assert len(made) <= count / 2 + 2


def test_a_corpus_with_fewer_batches_than_an_update_takes() -> None:
    pairs = TrainingPairs(PAIRS, 4000, 3, accumulate=8, ranks=Ranks(7, 8))
    (share,) = pairs.updates(0, 0)
    assert (len(share.batches), share.real, share.last) == (1, 0, True)
    assert "fewer than the 8 that make an update: lower batch.tokens" in pairs.describe()
    assert "an update" not in TrainingPairs(PAIRS, 128, 3, accumulate=8).describe()
    assert "updates" in TrainingPairs(PAIRS, 128, 3, accumulate=8).describe()


def test_seeds_of_batches_and_parts_differ() -> None:
    keys = [(seed, epoch, number) for seed in (1, 2) for epoch in range(3) for number in range(50)]
    seeds = [batch_seed(*key) for key in keys]
    seeds += [batch_seed(1, 0, 0, lane) for lane in range(1, 9)] + [part_seed(seeds[0], start) for start in range(9)]
    assert len(set(seeds)) == len(seeds)
    assert all(0 <= seed < 2**63 for seed in seeds)
    assert batch_seed(1, 2, 3) == batch_seed(1, 2, 3)


def test_batches_carry_the_seed_of_their_number() -> None:
    found = [batch.seed for batch in dealt.batches(TrainingPairs(PAIRS, 128, 3, accumulate=4), 2, 4)]
    assert found == [batch_seed(3, 2, number) for number in range(4, 4 + len(found))]
    assert next(dealt.batches(TrainingPairs(PAIRS, 128, 3))).to("meta").seed == batch_seed(3, 0, 0)
