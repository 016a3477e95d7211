"""Validation: the loss under teacher forcing, and the scores of the translations by search."""

from __future__ import annotations

import time
from dataclasses import dataclass, field

import numpy as np
import torch

from mt.data.batches.encoded import EncodedSplit
from mt.data.text.preprocessing import Preprocessing
from mt.evaluation.metrics import score
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.ops.precision import Precision
from mt.search.base import Search
from mt.search.many_sentences import token_batches
from mt.training.objectives import CrossEntropy
from mt.training.rank import Rank
from mt.translation.engine import SearchEngine
from mt.translation.translation import Translation
from mt.translation.translator import Translator

LIKELIHOOD = CrossEntropy(label_smoothing=0.0)
"""The objective of the validation loss, independent of the training objective."""


@dataclass(frozen=True)
class Validation:
    """The result of one validation.

    Attributes:
        loss: negative log-likelihood in nats per target token, without label smoothing.
        scores: values by metric name ("bleu", "chrf").
        translations: translations of the validation sentences, in their order, each with its reference.
        seconds: duration of the validation.
    """

    loss: float
    scores: dict[str, float]
    translations: list[Translation] = field(default_factory=list)
    seconds: float = 0.0

    def score(self, metric: str) -> float:
        """The value of "bleu", "chrf" or "loss", with a sign such that higher is better."""
        return -self.loss if metric == "loss" else self.scores[metric]

    def rank(self, metric: str) -> Rank:
        """How good the model is by this metric, and by the loss where others are equally good."""
        return Rank.of(self.score(metric), self.loss)


class Validator:
    """Scores a model on the first pairs of a split, against their raw references.

    Args:
        split: the validation split.
        preprocessing: converts ids to text.
        search: translates the sources.
        precision: number format and device of the validation.
        tokens: largest number of tokens in a batch, padding counted.
        sentences: how many pairs to use; None for all.
    """

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
        """Score a model. It is in evaluation mode meanwhile."""
        start = time.perf_counter()
        loss = self.loss(model)
        translations = self.translate(model)
        texts = [translation.text for translation in translations]
        language, normalizer = self.preprocessing.target_language, self.preprocessing.normalizer
        scores = score(texts, self.references, language, ter=False, normalizer=normalizer)
        return Validation(
            loss=loss,
            scores={"bleu": scores.bleu.value, "chrf": scores.chrf.value},
            translations=translations,
            seconds=time.perf_counter() - start,
        )

    @torch.inference_mode()
    def loss(self, model: Seq2Seq) -> float:
        """Negative log-likelihood in nats per target token, without label smoothing."""
        total, tokens, reads = 0.0, 0, model.context_sentences
        sides = self.split.source_lengths, self.split.target_lengths, self.split.context_widths(reads)
        with evaluating(model), self.precision.products(), self.precision.autocast():
            for rows in token_batches(np.maximum.reduce(sides)[: len(self.rows)].tolist(), self.tokens):
                batch = self.split.batch(rows, reads)
                losses = model(batch.to(self.precision.device), LIKELIHOOD)
                total += float(losses.likelihood)
                tokens += batch.target_tokens
        return total / max(tokens, 1)

    def translate(self, model: Seq2Seq) -> list[Translation]:
        """The best translation of each sentence."""
        engine = SearchEngine(model, self.search, self.tokens, self.precision.autocast)
        with self.precision.products():
            return Translator(engine, self.preprocessing).translate_encoded(self.split, self.rows)
