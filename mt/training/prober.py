"""Records the translations of a few fixed sentences during training, and the health of the model's attention."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Annotated

import torch
from annotated_types import Ge, Le

from mt.config.constraints import checked
from mt.data.batches.encoded import EncodedSplit
from mt.evaluation.example_rows import rows_from_short_to_long
from mt.files.markdown import table_cell
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.tracking.health import health_scalars
from mt.training.observers import Observer, Run
from mt.training.validation import Validation
from mt.translation.translation import Translation
from mt.translation.translator import Attention

HEALTH_SENTENCES = 64
"""Number of validation sentences for attention health."""

HEALTH_LENGTH = 128
"""Longest sentence, in pieces, for attention health: the maps of all layers and heads must fit into memory at once."""


@checked
class Prober(Observer):
    """Records at each validation: translations of a few sentences by the run's search, with their attention maps, and
    the attention health (`mt.tracking.health`) over the first validation sentences.

    Args:
        sentences: how many sentences to translate, evenly spread from short to long; 0: record nothing at all.
        self_attention: also record the self-attention of encoder and decoder.

    Raises:
        ArgumentError: `sentences` is below 0.
    """

    def __init__(self, sentences: Annotated[int, Ge(0), Le(1000)] = 4, self_attention: bool = False) -> None:
        self.sentences = sentences
        self.self_attention = self_attention

    def validated(self, run: Run, validation: Validation) -> None:
        rows = rows_from_short_to_long(run.validation.source_lengths.tolist(), self.sentences)
        if not rows:
            return
        step = run.counters.step
        run.tracker.scalars(step, health(run.model, run.validation))
        which: Attention = "all" if self.self_attention else True
        translations = run.translator.translate_encoded(run.validation, rows, which)
        run.tracker.text(step, "probes/translations", translations_table(translations))
        run.tracker.attention(step, translations)
        run.tracker.flush()


@torch.inference_mode()
def health(model: Seq2Seq, split: EncodedSplit) -> dict[str, float]:
    """Attention health over the first sentences of a split, under teacher forcing with their references."""
    longest = [max(int(s), int(t)) for s, t in zip(split.source_lengths, split.target_lengths, strict=True)]
    rows = [row for row, length in enumerate(longest[:HEALTH_SENTENCES]) if length <= HEALTH_LENGTH]
    if not rows:
        return {}
    batch = split.batch(rows, model.context_sentences).to(model.device)
    with evaluating(model):
        maps = model.teacher_forced(batch, need_attention=True).attention
    return health_scalars(maps, batch.source.mask, batch.target.mask)


def translations_table(translations: Sequence[Translation]) -> str:
    """Source, reference and translation of each sentence as a Markdown table."""
    lines = ["| | source | reference | hypothesis |", "|---|---|---|---|"]
    for number, each in enumerate(translations, start=1):
        source, reference, text = (table_cell(text) for text in (each.source, each.reference or "", each.text))
        lines.append(f"| {number} | {source} | {reference} | {text and f'**{text}**'} |")
    return "\n".join(lines)
