"""Tells console and tracker how training goes: numbers, translations, attention."""

from __future__ import annotations

import math
from collections.abc import Sequence

import torch

from mt.attention.maps import MapName
from mt.batch import EOS, Batch, collate
from mt.data.batches.encoded import EncodedSplit
from mt.data.text.preprocessing import Preprocessing
from mt.evaluation.example_rows import rows_from_short_to_long
from mt.models.base import Seq2Seq
from mt.search.base import Hypothesis, Search
from mt.search.decoding import search_all
from mt.tracking.console import Console, Sample
from mt.tracking.health import health_scalars
from mt.tracking.probes import Probe, log_probes
from mt.tracking.tracker import Tracker
from mt.training.counters import Counters, Validation, perplexity
from mt.training.settings import TrainerSettings

HEALTH_SENTENCES = 64
"""Validation sentences over which attention health is measured."""

HEALTH_LENGTH = 128
"""Pieces of the longest of them: maps of all layers and heads are made at once."""

NAMES = {"bleu": "BLEU", "chrf": "chrF", "loss": "loss"}


class Prober:
    """Fixed sentences of a split, translated by search with their attention."""

    def __init__(
        self, split: EncodedSplit, preprocessing: Preprocessing, search: Search, count: int, self_attention: bool
    ) -> None:
        self.split = split
        self.preprocessing = preprocessing
        self.search = search
        self.self_attention = self_attention
        self.rows = rows_from_short_to_long(split.source_lengths.tolist(), count)

    def probes(self, model: Seq2Seq) -> list[Probe]:
        """The sentences as the model translates them now; attention comes from the translation search made."""
        sources = [self.split.source(row) for row in self.rows]
        contexts = self.split.contexts(self.rows, model.context_sentences)
        found = search_all(model, self.search, sources, need_attention=True, contexts=contexts)
        best = [hypotheses[0] for hypotheses in found]
        return [self._probe(model, row, hypothesis) for row, hypothesis in zip(self.rows, best, strict=True)]

    @torch.inference_mode()
    def health(self, model: Seq2Seq) -> dict[str, float]:
        """Attention health over the first validation sentences, teacher-forced on their references."""
        longest = [
            max(int(s), int(t)) for s, t in zip(self.split.source_lengths, self.split.target_lengths, strict=True)
        ]
        lengths = {row: length for row, length in enumerate(longest[:HEALTH_SENTENCES]) if length <= HEALTH_LENGTH}
        rows = list(lengths)
        if not rows:
            return {}
        batch = self.split.batch(rows, model.context_sentences).to(model.device)
        maps = model.teacher_forced(batch, need_attention=True).attention
        return health_scalars(maps, batch.source.mask, batch.target.mask)

    def _probe(self, model: Seq2Seq, row: int, hypothesis: Hypothesis) -> Probe:
        text, source = self.preprocessing, self.split.source(row)
        maps = dict(hypothesis.attention)
        if self.self_attention:
            maps |= self._own_attention(model, row, hypothesis.tokens)
        return Probe(
            source=self.split.source_text(row),
            reference=self.split.target_text(row),
            hypothesis=text.decode_target(hypothesis.tokens),
            source_pieces=text.source_pieces(source),
            target_pieces=text.target_pieces(hypothesis.tokens),
            attention=maps,
        )

    @torch.inference_mode()
    def _own_attention(self, model: Seq2Seq, row: int, tokens: Sequence[int]) -> dict[MapName, torch.Tensor]:
        contexts = self.split.contexts([row], model.context_sentences)
        batch: Batch = collate([self.split.source(row)], [[*tokens, EOS]], [0], contexts)
        maps = model.teacher_forced(batch.to(model.device), need_attention=True).attention
        return {name: map[0].float().cpu() for name, map in maps.items() if name.kind in ("encoder", "decoder")}


class Reporter:
    """The trainer's observer."""

    def __init__(
        self,
        model: Seq2Seq,
        console: Console,
        tracker: Tracker,
        prober: Prober,
        references: Sequence[str],
        sources: Sequence[str],
        settings: TrainerSettings,
        batches_in_epoch: int,
    ) -> None:
        self.model = model
        self.console = console
        self.tracker = tracker
        self.prober = prober
        self.references = references
        self.sources = sources
        self.settings = settings
        self.batches_in_epoch = batches_in_epoch

    def logged(self, counters: Counters, values: dict[str, float]) -> None:
        """Numbers since the last log entry."""
        self.tracker.scalars(counters.step, values)
        speed = values["train/tokens_per_second"]
        self.console.update(counters.step, self._epoch(counters), values["train/loss"], speed)

    def validated(self, counters: Counters, validation: Validation, best: bool) -> None:
        """A validation: scalars, a line, the probes' translations and maps."""
        step = counters.step
        values = {"validation/loss": validation.loss, "validation/perplexity": perplexity(validation.loss)}
        values |= {f"validation/{name}": value for name, value in validation.scores.items()}
        self.tracker.scalars(step, values)
        scores = counters.scores()
        best_step = max(scores, key=lambda s: (scores[s], -s))
        best_score = -scores[best_step] if self.settings.metric == "loss" else scores[best_step]
        self.console.validation(
            step,
            self._epoch(counters),
            validation.loss,
            {NAMES[name]: value for name, value in validation.scores.items()},
            best_score if math.isfinite(best_score) else None,
            best_step,
            NAMES[self.settings.metric],
            self._sample(len(counters.history), validation),
        )
        self.model.eval()
        if self.prober.rows:
            self.tracker.scalars(step, self.prober.health(self.model))
            log_probes(self.tracker, step, self.prober.probes(self.model), self.prober.self_attention)
        self.tracker.flush()
        self.model.train()

    def _epoch(self, counters: Counters) -> float:
        return counters.epoch + counters.batch / max(self.batches_in_epoch, 1)

    def _sample(self, number: int, validation: Validation) -> Sample | None:
        """Another sentence each time, the same at the same time in every run."""
        if not validation.hypotheses:
            return None
        row = (number * 7919) % len(validation.hypotheses)
        return Sample(self.sources[row], self.references[row], validation.hypotheses[row])
