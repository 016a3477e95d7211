"""Batches of random ids with the sentence lengths of a real corpus, to measure training speed without text."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np

from mt.batch import EOS, IntArray, collate
from mt.data.batches.loader import TokenBatches
from mt.data.batches.shapes import Shapes
from mt.data.batches.share import Share
from mt.errors import ConfigError

PAIRS = 120_000
"""Number of sentence pairs in an epoch: enough that batches of all lengths are as frequent as in a large corpus."""

ROUNDS = 3
"""How often each shape comes before a measurement: a pass is recorded as a CUDA graph at the second or third batch."""


@dataclass(frozen=True)
class MadeLengths:
    """The distribution of sentence lengths of a random corpus, in pieces including EOS.

    Source lengths are lognormal, and so is the ratio of target length to source length.

    Attributes:
        name: its name on the command line.
        vocabulary: size of the vocabulary, which both sides share.
        mean: mean source length.
        spread: standard deviation of the logarithm of the source length.
        growth: mean logarithm of the ratio of target length to source length.
        growth_spread: standard deviation of that logarithm.
        longest_source, longest_target: limits to which longer sentences are cut.
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
        """Source and target lengths of `pairs` pairs, at least 2 each."""
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
"""Distributions by name. `wmt`: about the lengths of WMT's English-German news with 32,000 joint pieces."""


class RandomPairs:
    """The first batches of an epoch of random pairs, all made in advance, so that training never waits for a batch.

    If the shapes come from a list, as in training on a GPU, the first batches are `ROUNDS` of each shape that follows:
    a long training has met all shapes early, so a measurement should begin after them.

    Args:
        lengths: the distribution of sentence lengths.
        tokens: largest number of tokens in a batch, as in `TokenBatches`.
        count: number of batches to make.
        seed: seed of lengths, order and ids.
        pin_memory: put batches into page-locked memory, from which a GPU copies in the background.
        shapes: the shapes of the batches, see `mt.data.batches.shapes`.

    Attributes:
        batches: the order of the whole epoch.
        first: number of batches that only show each shape first; 0 if the shapes do not come from a list.

    Raises:
        ConfigError: `tokens` is smaller than the longest sentence.
    """

    def __init__(
        self,
        lengths: MadeLengths,
        tokens: int,
        count: int,
        seed: int,
        pin_memory: bool = False,
        shapes: Shapes = "exact",
    ) -> None:
        least = max(lengths.longest_source, lengths.longest_target)
        if tokens < least:
            raise ConfigError(f"--tokens {tokens}: must be {least} or more, the longest sentence of {lengths.name}")
        random = np.random.default_rng(seed)
        sources, targets = lengths.draw(PAIRS, random)
        self.batches = TokenBatches(sources, targets, tokens, seed, shapes=shapes)

        def ids(length: int) -> IntArray:
            return np.append(random.integers(EOS + 1, lengths.vocabulary, length - 1), EOS)

        epoch = self.batches.epoch(0)
        made = []
        for place, rows in enumerate(islice(epoch, count)):
            sides = [ids(sources[row]) for row in rows], [ids(targets[row]) for row in rows]
            batch = collate(*sides, rows, shape=epoch.shape(place))
            made.append(batch.pin_memory() if pin_memory else batch)
        new = {(batch.source.ids.shape, batch.target.output.shape): batch for batch in reversed(made)}
        first = list(new.values()) * ROUNDS if shapes == "few" else []
        self.first = len(first)
        self._made = [*first, *made]

    def updates_in(self, epoch: int) -> int:
        """Number of batches of a whole epoch."""
        return self.batches.length(epoch)

    def updates(self, epoch: int, start: int, place: dict[str, Any] | None = None) -> Iterator[Share]:
        """The batches that were made, from number `start` on, each for an update; the same in every epoch."""
        for number, batch in enumerate(self._made[start:], start=start + 1):
            yield Share([batch], real=1, last=number == len(self._made))
