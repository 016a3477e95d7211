"""Records the translations of a few fixed sentences during training, and the health of the model's attention."""

from __future__ import annotations

from collections.abc import Sequence

import torch

from mt.config.constraints import checked
from mt.data.batches.encoded import EncodedSplit
from mt.files.markdown import table_cell
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.tracking.health import health_by_map, health_scalars
from mt.training.observers import Observer, Run
from mt.training.validation import Validation
from mt.translation.influence import Influence
from mt.translation.translation import Translation

HEALTH_SENTENCES = 64
"""Number of validation sentences for attention health."""

HEALTH_LENGTH = 128
"""Longest sentence, in pieces, for attention health: the maps of all layers and heads must fit into memory at once."""


@checked
class Prober(Observer):
    """Records at each validation: the translations of the probes by the run's search, with all their attention maps;
    their references by forced decoding, whose maps can be compared from step to step; and attention health.

    `validation.probes` chooses the probes, see `mt.training.probes`. Health (`mt.tracking.health`) is taken over the
    first validation sentences.

    Args:
        influence: what to record besides of what each piece that was read made of each written piece, for the Attention
            tab: `rollout` (of Transformers, left out for others), `gradient`, `integrated`; see
            `mt.translation.influence`.
    """

    def __init__(self, influence: Sequence[Influence] = ()) -> None:
        self.influence = influence

    def validated(self, run: Run, validation: Validation) -> None:
        step = run.counters.step
        health = health_of(run.whole, run.validation)
        run.tracker.scalars(step, health_scalars(health))
        run.tracker.attention_health(step, health)
        if run.probes is not None and run.probes.rows:
            translations = run.probes.translated(run.translator)
            forced = run.probes.forced(run.translator)
            run.tracker.text(step, "probes/translations", translations_table(translations))
            shown = [self._with_influence(run, each) for each in translations]
            references = [None if each is None else self._with_influence(run, each) for each in forced]
            run.tracker.attention(step, shown, references)
        run.tracker.flush()

    def _with_influence(self, run: Run, translation: Translation) -> Translation:
        has_layers = bool(run.whole.multi_head_attentions())
        kinds = [kind for kind in self.influence if kind != "rollout" or has_layers]
        return run.translator.with_influence([translation], kinds)[0]


@torch.inference_mode()
def health_of(model: Seq2Seq, split: EncodedSplit) -> dict[str, dict[str, list[float]]]:
    """Health of each head over the first sentences of a split, under teacher forcing with their references."""
    longest = [max(int(s), int(t)) for s, t in zip(split.source_lengths, split.target_lengths, strict=True)]
    rows = [row for row, length in enumerate(longest[:HEALTH_SENTENCES]) if length <= HEALTH_LENGTH]
    if not rows:
        return {}
    batch = split.batch(rows, model.context_sentences).to(model.device)
    with evaluating(model):
        maps = model.teacher_forced(batch, need_attention=True).attention
    return health_by_map(maps, batch.source.mask, batch.target.mask)


def translations_table(translations: Sequence[Translation]) -> str:
    """Source, reference and translation of each sentence as a Markdown table."""
    lines = ["| | source | reference | hypothesis |", "|---|---|---|---|"]
    for number, each in enumerate(translations, start=1):
        source, reference, text = (table_cell(text) for text in (each.source, each.reference or "", each.text))
        lines.append(f"| {number} | {source} | {reference} | {text and f'**{text}**'} |")
    return "\n".join(lines)
