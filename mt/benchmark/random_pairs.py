"""Batches of random ids whose sentences are as long as a real corpus's, to measure training without any text."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import numpy as np

from mt.batch import EOS, Batch, IntArray, collate
from mt.data.batches.loader import TokenBatches
from mt.errors import ConfigError

PAIRS = 120_000
"""Sentence pairs in an epoch: enough that batches of all lengths occur as often as in a large corpus."""


@dataclass(frozen=True)
class MadeLengths:
    """How long the sentences of a made corpus are, in pieces with the end of sentence counted.

    Source lengths are lognormal, and so is the ratio of a target's length to its source's.

    Attributes:
        name: as the command line has it.
        vocabulary: pieces of the vocabulary that both sides share.
        mean: of the source lengths.
        spread: standard deviation of their logarithms.
        growth: mean logarithm of the ratio of target to source.
        growth_spread: standard deviation of that logarithm.
        longest_source, longest_target: longer sentences are cut to this.
    """

    name: str
    vocabulary: int
    mean: float
    spread: float
    growth: float
    growth_spread: float
    longest_source: int
    longest_target: int

    def draw(self, pairs: int, random: np.random.Generator) -> tuple[IntArray, IntArray]:
        """Lengths of so many sources and of their targets, at least 2 each."""
        center = math.log(self.mean) - self.spread**2 / 2  # the mean of a lognormal is exp(center + spread^2 / 2)
        drawn = np.exp(random.normal(center, self.spread, pairs)).round()
        sources = drawn.clip(2, self.longest_source).astype(np.int64)
        drawn = (sources * np.exp(random.normal(self.growth, self.growth_spread, pairs))).round()
        return sources, drawn.clip(2, self.longest_target).astype(np.int64)


LENGTHS = {
    "wmt": MadeLengths(
        "wmt",
        vocabulary=32_000,
        mean=28.0,
        spread=0.55,
        growth=0.05,
        growth_spread=0.18,
        longest_source=128,
        longest_target=140,
    )
}
"""Made corpora by name. `wmt`: about the lengths of WMT's English to German news in 32,000 joint pieces."""


class RandomPairs:
    """The first batches of an epoch of random pairs, all made at once, so that training never waits for one.

    Args:
        lengths: how long the sentences are.
        tokens: the budget of a batch, as of `TokenBatches`.
        count: batches to make.
        seed: of lengths, order and ids.
        pin_memory: put batches into page-locked memory, from which a GPU copies in the background.

    Attributes:
        batches: the order of the whole epoch.

    Raises:
        ConfigError: the longest sentence does not fit into the budget.
    """

    def __init__(self, lengths: MadeLengths, tokens: int, count: int, seed: int, pin_memory: bool = False) -> None:
        least = max(lengths.longest_source, lengths.longest_target)
        if tokens < least:
            raise ConfigError(f"--tokens {tokens}: must be {least} or more, the longest sentence of {lengths.name}")
        random = np.random.default_rng(seed)
        sources, targets = lengths.draw(PAIRS, random)
        self.batches = TokenBatches(sources, targets, tokens, seed)

        def ids(length: int) -> IntArray:
            return np.append(random.integers(EOS + 1, lengths.vocabulary, length - 1), EOS)

        self._made = [
            collate([ids(sources[row]) for row in rows], [ids(targets[row]) for row in rows], rows)
            for rows in islice(self.batches.epoch(0), count)
        ]
        if pin_memory:
            self._made = [batch.pin_memory() for batch in self._made]

    def batches_in(self, epoch: int) -> int:
        """Number of batches of a whole epoch."""
        return self.batches.length(epoch)

    def epoch(self, epoch: int, start: int) -> Iterator[Batch]:
        """The batches that were made, from number `start` on; the same in every epoch."""
        return iter(self._made[start:])
