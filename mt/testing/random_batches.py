"""Small random batches that fit a model, and the same with padding that is different or counted with weight 0."""

from __future__ import annotations

import itertools
from dataclasses import replace

import torch
from torch import Tensor

from mt.batch import EOS, PAD, Batch, Context, Source, collate
from mt.models.base import Seq2Seq

ROWS = 4
LONGEST_SOURCE, LONGEST_TARGET = 6, 5
"""In pieces with EOS."""
CONTEXT_LENGTHS = [4, 2, 1, 5, 3]
"""Of the sentences before the sources, one after the other."""


def random_batch(model: Seq2Seq, seed: int) -> Batch:
    """Four pairs, with sentences before them where the model reads such. EOS alone is among the sources and targets."""
    generator = torch.Generator().manual_seed(seed)

    def ids(vocabulary: int, length: int, most: int | None) -> list[int]:
        length = length if most is None else max(1, min(length, most - 2))  # room for `with_rubbish`
        return [*torch.randint(EOS + 1, vocabulary, (length - 1,), generator=generator).tolist(), EOS]

    def lengths(longest: int) -> list[int]:
        others = torch.randint(2, longest, (ROWS - 2,), generator=generator).tolist()
        order = torch.randperm(ROWS, generator=generator).tolist()
        return [[1, longest, *others][place] for place in order]

    limits, reads = model.limits, model.context_sentences
    sources = [ids(model.source_vocabulary, length, limits.source) for length in lengths(LONGEST_SOURCE)]
    targets = [ids(model.target_vocabulary, length, limits.target) for length in lengths(LONGEST_TARGET)]
    before = None
    if reads:
        sizes = itertools.cycle(CONTEXT_LENGTHS)
        counts = [min(2, reads), 0, reads, 1]  # sentences before each row
        before = [[ids(model.source_vocabulary, next(sizes), limits.source) for _ in range(n)] for n in counts]
    return collate(sources, targets, range(len(sources)), before)


def with_rubbish(batch: Batch, model: Seq2Seq, extra: int = 0) -> Batch:
    """The same pairs with ordinary pieces at all padding, and with `extra` columns more of it.

    The columns are added to both sides, and to the sentences before.
    """
    source, target, context = batch.source, batch.target, batch.source.context
    kept = replace(context, ids=_filled(context.ids, context.mask, extra, EOS + 2)) if context is not None else None
    real = torch.cat([target.mask, target.mask.new_zeros(len(batch), extra)], dim=1)  # [B, T + extra]
    last = model.target_vocabulary - 1
    return replace(
        batch,
        source=Source(_filled(source.ids, source.mask, extra, EOS + 2), source.lengths, _numbered(kept)),
        target=replace(
            target,
            input=_filled(target.input, target.mask, extra, last),
            output=_filled(target.output, target.mask, extra, last),
            index=real.flatten().nonzero().squeeze(1),
        ),
    )


def with_every_position(batch: Batch) -> Batch:
    """The same pairs, whose target names every position, and with weight 0 those at padding."""
    target = batch.target
    index = torch.arange(target.output.numel())
    return replace(batch, target=replace(target, index=index, weights=target.mask.flatten().float()))


def _filled(ids: Tensor, mask: Tensor, extra: int, filler: int) -> Tensor:
    columns = ids.new_full((len(ids), extra), PAD)
    return torch.cat([ids.masked_fill(~mask, filler), columns + filler], dim=1)


def _numbered(context: Context | None) -> Context | None:
    """Number 0, no sentence, stays nothing but PAD: that is part of what a `Context` is."""
    if context is None:
        return None
    ids = context.ids.clone()
    ids[0] = PAD
    return replace(context, ids=ids)
