"""One look at the validation set: its loss by teacher forcing, and the scores of its translations by search."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
import torch

from mt.data.module import EncodedSplit
from mt.data.text.preprocessing import Preprocessing
from mt.evaluation.metrics import score
from mt.models.base import Seq2Seq
from mt.search.base import Search
from mt.search.decoding import search_all, token_batches
from mt.training.counters import Validation
from mt.training.objectives import CrossEntropy
from mt.training.precision import Precision

LIKELIHOOD = CrossEntropy(label_smoothing=0.0)
"""What the validation loss is, whatever the objective of training."""


class Validator:
    """Scores a model on the first `sentences` pairs of a split, against its raw references."""

    def __init__(
        self,
        split: EncodedSplit,
        preprocessing: Preprocessing,
        search: Search,
        precision: Precision,
        tokens: int = 4096,
        sentences: int | None = None,
    ) -> None:
        self.split = split
        self.preprocessing = preprocessing
        self.search = search
        self.precision = precision
        self.tokens = tokens
        self.rows = range(min(len(split), sentences or len(split)))
        self.references = [split.target_text(row) for row in self.rows]

    def __call__(self, model: Seq2Seq) -> Validation:
        """Put the model in evaluation mode, and score it."""
        start = time.perf_counter()
        model.eval()
        loss = self.loss(model)
        hypotheses = self.translate(model)
        scores = score(hypotheses, self.references, self.preprocessing.target_language, ter=False)
        return Validation(
            loss=loss,
            scores={"bleu": scores.bleu.value, "chrf": scores.chrf.value},
            hypotheses=hypotheses,
            seconds=time.perf_counter() - start,
        )

    @torch.inference_mode()
    def loss(self, model: Seq2Seq) -> float:
        """Negative log-likelihood a target token, nats; no label smoothing."""
        total, tokens, reads = 0.0, 0, model.context_sentences
        sides = self.split.source_lengths, self.split.target_lengths, self.split.context_widths(reads)
        for rows in token_batches(np.maximum.reduce(sides)[: len(self.rows)].tolist(), self.tokens):
            batch = self.split.batch(rows, reads)
            with self.precision.autocast():
                losses = model(batch.to(self.precision.device), LIKELIHOOD)
            total += float(losses.likelihood)
            tokens += batch.target_tokens
        return total / max(tokens, 1)

    def translate(self, model: Seq2Seq) -> list[str]:
        """The best translation of each sentence, as text."""
        sources: Sequence[list[int]] = [self.split.source(row) for row in self.rows]
        with self.precision.autocast():
            contexts = self.split.contexts(self.rows, model.context_sentences)
            found = search_all(model, self.search, sources, self.tokens, contexts=contexts)
        return [self.preprocessing.decode_target(hypotheses[0].tokens) for hypotheses in found]
