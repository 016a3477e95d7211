"""Two measures of attention, entropy and coverage, over the same references for every model.

Shapes: B sentences, H heads, T target length, S source length.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch

from mt.batch import Ids, collate
from mt.runs.bundle import Bundle
from mt.search.many_sentences import token_batches, widths
from mt.tracking.health import attention_health
from mt.translation.sentences_before import sentences_before

LONGEST = 128
"""Longest sentence to measure, in pieces: the maps of all layers and heads must fit into memory at once."""

ENTROPY = (
    "mean entropy of the weights at one target position, in nats: 0 if all weight is on one piece, higher if it is "
    "spread out"
)
COVERAGE = (
    "share of source pieces (end of sentence left out) whose weight, summed over all target positions, is at least 1/2"
)


@dataclass(frozen=True)
class AttentionMeasures:
    """`ENTROPY` and `COVERAGE` of one model: means over all its layers and heads."""

    entropy: float
    coverage: float


def measure_attention(
    bundles: Sequence[Bundle],
    sources: Sequence[str],
    references: Sequence[str],
    tokens: int,
    documents: Sequence[int] | None = None,
) -> tuple[list[AttentionMeasures | None], int]:
    """Measure models by teacher forcing, on those pairs that are not too long for any of them.

    Args:
        bundles: the models, on their devices.
        sources: N raw texts.
        references: N raw texts.
        tokens: largest number of tokens of either side of a batch, padding counted.
        documents: the number of each source's document, for a model that reads previous sentences; None: a blank source
            ends a document.

    Returns:
        The measures of each model, or None for a model without attention; and the number of pairs measured.
    """
    encoded = [
        (each.preprocessing.encode_sources(sources), each.preprocessing.encode_targets(references)) for each in bundles
    ]
    rows = [
        row
        for row in range(len(sources))
        if all(
            len(ids[row]) <= min(bound or LONGEST, LONGEST)
            for bundle, (source, target) in zip(bundles, encoded, strict=True)
            for ids, bound in ((source, bundle.model.max_source_length), (target, bundle.model.max_target_length))
        )
    ]
    measures: list[AttentionMeasures | None] = []
    for bundle, (source, target) in zip(bundles, encoded, strict=True):
        if not bundle.model.attends or not rows:
            measures.append(None)
            continue
        before = sentences_before(source, sources, bundle.model.context_sentences, documents)
        contexts = None if before is None else [before[row] for row in rows]
        sides = [source[row] for row in rows], [target[row] for row in rows]
        measures.append(_measure(bundle, *sides, tokens, contexts))
    return measures, len(rows)


@torch.inference_mode()
def _measure(
    bundle: Bundle,
    sources: list[list[int]],
    targets: list[list[int]],
    tokens: int,
    contexts: Sequence[Sequence[Ids]] | None,
) -> AttentionMeasures:
    """Means over the whole set: the means of each batch, weighted by its number of positions or pieces."""
    device = bundle.model.device
    longer = [max(source, target, key=len) for source, target in zip(sources, targets, strict=True)]
    entropy, positions, coverage, pieces = 0.0, 0, 0.0, 0
    for rows in token_batches(widths(longer, contexts), tokens):
        before = None if contexts is None else [contexts[row] for row in rows]
        batch = collate([sources[row] for row in rows], [targets[row] for row in rows], rows, before).to(device)
        maps = bundle.model.teacher_forced(batch, need_attention=True).attention
        masks = batch.source.mask, batch.target.mask
        health = [attention_health(weights, *masks) for name, weights in maps.items() if name.is_cross]
        content = batch.source_tokens - len(rows)
        entropy += batch.target_tokens * sum(each["entropy"] for each in health) / len(health)
        positions += batch.target_tokens
        if content:
            coverage += content * sum(each["coverage"] for each in health) / len(health)
            pieces += content
    return AttentionMeasures(entropy / positions, coverage / max(pieces, 1))
