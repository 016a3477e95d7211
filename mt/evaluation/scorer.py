"""The probability of given translations under a model, by teacher forcing.

Shapes: B sentence pairs, T target positions, N real target tokens, V target vocabulary.
"""

from __future__ import annotations

import itertools
from collections.abc import Sequence
from dataclasses import dataclass

import torch

from mt.batch import Batch, Ids, collate
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.ops.triton_support import current
from mt.search.many_sentences import token_batches, widths


@dataclass(frozen=True)
class TargetScore:
    """The log-probability of one translation under a model.

    Attributes:
        token_scores: natural-log probability of each target token given the tokens before it, EOS last.
        score: the sum of `token_scores`, log p(target | source).
    """

    token_scores: list[float]
    score: float


@torch.inference_mode()
def score_batch(model: Seq2Seq, batch: Batch) -> list[TargetScore]:
    """Score the targets of a batch, which must be on the model's device; the model must be in evaluation mode."""
    targets = batch.target.output.flatten()[batch.target.index]  # [N]
    log_probs = model.logits(model.teacher_forced(batch), batch.target.index).float().log_softmax(dim=-1)  # [N, V]
    flat = iter(log_probs.gather(1, targets[:, None]).squeeze(1).tolist())
    rows = [list(itertools.islice(flat, length)) for length in batch.target.lengths.tolist()]
    return [TargetScore(row, sum(row)) for row in rows]


def score_targets(
    model: Seq2Seq,
    sources: Sequence[Sequence[int]],
    targets: Sequence[Sequence[int]],
    tokens: int = 4096,
    contexts: Sequence[Sequence[Ids]] | None = None,
) -> list[TargetScore]:
    """Score any number of pairs.

    Args:
        model: the model; it is in evaluation mode during scoring.
        sources: id lists, each `pieces EOS`.
        targets: id lists, each `pieces EOS`.
        tokens: largest number of tokens of either side of a batch, padding included.
        contexts: for each source the id lists of the sentences before it, for a model that reads them.

    Returns:
        One score for each pair, in order.
    """
    device = model.device
    longer = [max(source, target, key=len) for source, target in zip(sources, targets, strict=True)]
    scores: dict[int, TargetScore] = {}
    with evaluating(model), current(device):
        for rows in token_batches(widths(longer, contexts), tokens):
            before = None if contexts is None else [contexts[row] for row in rows]
            batch = collate([sources[row] for row in rows], [targets[row] for row in rows], rows, before)
            scores.update(zip(rows, score_batch(model, batch.to(device)), strict=True))
    return [scores[row] for row in range(len(longer))]
