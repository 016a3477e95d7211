"""How fast training batches are made, how much padding they have, and how often their shapes repeat."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice

import numpy as np

from mt.batch import EOS, Batch
from mt.benchmark.random_pairs import PAIRS, MadeLengths
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.loader import BatchLoader, TokenBatches
from mt.data.batches.shapes import Shapes

MADE = 200
"""How many batches are made to measure the speed, if an epoch has as many."""


@dataclass(frozen=True)
class LoaderSpeed:
    """The batches of a corpus, and the speed of making them by one thread.

    Attributes:
        shapes: `exact` or `few`, see `mt.data.batches.shapes`.
        batches: number of batches in the first epoch.
        pairs_a_batch: their mean number of pairs.
        padding_share: share of padding in their matrices.
        distinct: number of different shapes (B, S, T) in the first epoch.
        repeated: share of the batches of later epochs whose shape came before.
        milliseconds: CPU time to make one batch.
        tokens_per_second: real source and target tokens made in a CPU second.
    """

    shapes: Shapes
    batches: int
    pairs_a_batch: float
    padding_share: float
    distinct: int
    repeated: float
    milliseconds: float
    tokens_per_second: float


def loader_speed(
    split: EncodedSplit, tokens: int, shapes: Shapes, epochs: int = 3, pinned: bool = False
) -> LoaderSpeed:
    """Measure one way to choose shapes.

    Args:
        split: the pairs.
        tokens: the budget of a batch, as in `TokenBatches`.
        shapes: see there.
        epochs: how many epochs to look at for repeated shapes, 2 or more.
        pinned: put batches into page-locked memory, as training on a GPU does.
    """
    batches = TokenBatches(split.source_lengths, split.target_lengths, tokens, shapes=shapes)
    first = shapes_in(batches, 0)
    seen, repeated = set(first), list[bool]()
    for epoch in range(1, epochs):
        for each in shapes_in(batches, epoch):
            repeated.append(each in seen)
            seen.add(each)
    made, seconds = _made(BatchLoader(split, batches, depth=0, pin_memory=pinned))
    return LoaderSpeed(
        shapes=shapes,
        batches=len(first),
        pairs_a_batch=len(split) / len(first),
        padding_share=batches.padding_share(0),
        distinct=len(set(first)),
        repeated=float(np.mean(repeated)),
        milliseconds=1e3 * seconds / len(made),
        tokens_per_second=sum(batch.source_tokens + batch.target_tokens for batch in made) / seconds,
    )


def shapes_in(batches: TokenBatches, epoch: int) -> list[tuple[int, ...]]:
    """Number of rows, S and T of each batch of an epoch."""
    return [tuple(size) for size in batches.sizes(epoch).tolist()]


def random_split(lengths: MadeLengths, seed: int = 1) -> EncodedSplit:
    """Random ids in sentences of these lengths, without texts."""
    random = np.random.default_rng(seed)

    def ids(length: int) -> list[int]:
        return [*random.integers(EOS + 1, lengths.vocabulary, length - 1).tolist(), EOS]

    sources, targets = ([ids(length) for length in side] for side in lengths.draw(PAIRS, random))
    no_texts = [""] * PAIRS
    return EncodedSplit.from_lists(sources, targets, no_texts, no_texts)


def loader_table(found: Sequence[LoaderSpeed]) -> str:
    """A Markdown table with a row for each measurement."""
    rows = [
        "| shapes | batches an epoch | pairs each | padding | shapes in an epoch | repeated later | ms a batch "
        "| tokens a CPU second |",
        "|---|--:|--:|--:|--:|--:|--:|--:|",
    ]
    rows += [
        f"| {each.shapes} | {each.batches:,} | {each.pairs_a_batch:,.0f} | {each.padding_share:.1%} "
        f"| {each.distinct:,} | {each.repeated:.1%} | {each.milliseconds:.2f} | {each.tokens_per_second:,.0f} |"
        for each in found
    ]
    return "\n".join(rows)


def _made(loader: BatchLoader) -> tuple[list[Batch], float]:
    """Up to `MADE` batches, and the CPU seconds to make them; the order of the epoch is known before."""
    next(iter(loader))
    start = time.process_time()
    made = list(islice(loader, MADE))
    return made, time.process_time() - start
