"""Forced decoding: the probability of given translations under a model, and its attention, by teacher forcing.

Shapes: B sentence pairs, T target positions, S source length, N real target tokens, V target vocabulary, H heads.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.batch import EOS, Batch, Ids, collate
from mt.models.base import Seq2Seq
from mt.search.base import Hypothesis
from mt.search.many_sentences import in_batches, widths

SMALLER = 4
"""Batches whose maps are wanted have so many times fewer tokens: maps of all layers and heads take much memory."""


def force_all(
    model: Seq2Seq,
    sources: Sequence[Sequence[int]],
    targets: Sequence[Sequence[int]],
    tokens: int = 4096,
    need_attention: bool = False,
    contexts: Sequence[Sequence[Ids]] | None = None,
) -> list[Hypothesis]:
    """Decode given translations of any number of sentences. The model is in evaluation mode meanwhile.

    Args:
        model: on the device where it is to run.
        sources: id lists, each `pieces EOS`.
        targets: id lists, each `pieces EOS`, or `pieces` alone for a translation that the length limit cut off.
        tokens: largest number of tokens of either side of a batch, padding included, a quarter of it with attention.
            When a batch does not fit into memory, those after it are half as large, and the log says so.
        need_attention: return every attention map: `cross`, `encoder`, `decoder`, `sentences` and `context`.
        contexts: for each source the id lists of the sentences before it, nearest first, for a model that reads them.

    Returns:
        One hypothesis for each pair, in order. Their `normalized` is their score.

    Raises:
        UserError: a pair alone does not fit into memory.
    """
    longer = [max(source, target, key=len) for source, target in zip(sources, targets, strict=True)]

    def force(rows: list[int]) -> list[Hypothesis]:
        before = None if contexts is None else [contexts[row] for row in rows]
        batch = collate([sources[row] for row in rows], [targets[row] for row in rows], rows, before)
        return force_batch(model, batch.to(model.device), need_attention)

    return in_batches(model, widths(longer, contexts), tokens // SMALLER if need_attention else tokens, force)


@torch.inference_mode()
def force_batch(model: Seq2Seq, batch: Batch, need_attention: bool = False) -> list[Hypothesis]:
    """Decode the targets of a batch, which must be on the model's device; the model must be in evaluation mode."""
    forced = model.teacher_forced(batch, need_attention)
    log_probs = model.logits(forced, batch.target.index).float().log_softmax(dim=-1)  # [N, V]
    ids = batch.target.output.flatten()[batch.target.index]  # [N]
    flat = zip(ids.tolist(), log_probs.gather(1, ids[:, None]).squeeze(1).tolist(), strict=True)
    maps = {name: weights.float().cpu() for name, weights in forced.attention.items()}  # one transfer each
    found = []
    for row, length in enumerate(batch.target.lengths.tolist()):
        written, scores = map(list, zip(*islice(flat, length), strict=True))
        finished = written[-1] == EOS
        score = float(sum(scores))
        attention = {name: _cut(name, weights[row], batch, row) for name, weights in maps.items()}
        kept = {name: weights for name, weights in attention.items() if weights.shape[-1]}
        found.append(Hypothesis(written[:-1] if finished else written, scores, score, score, kept, finished))
    return found


def _cut(name: MapName, weights: Tensor, batch: Batch, row: int) -> Tensor:
    """One sentence's map, [H, T, S], without the rows and columns of padding; no columns for a sentence that is not
    there."""
    source, target = int(batch.source.lengths[row]), int(batch.target.lengths[row])
    rows = source if name.kind == "encoder" else target
    if name.kind == "context":
        context, sentence = batch.source.context, name.sentence
        assert context is not None
        assert sentence is not None
        columns = int(context.lengths[context.numbers[row, sentence - 1]])
    elif name.kind == "sentences":
        columns = weights.shape[-1]
    else:
        columns = target if name.kind == "decoder" else source
    return weights[:, :rows, :columns].clone()
