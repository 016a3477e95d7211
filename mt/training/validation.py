"""Validation: the loss under teacher forcing, and the scores of the translations by search."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass, field

import numpy as np
import torch

from mt.data.batches.encoded import EncodedSplit
from mt.data.text.preprocessing import Preprocessing
from mt.evaluation.direction_scores import score_directions
from mt.models.base import Seq2Seq
from mt.ops.evaluation_mode import evaluating
from mt.ops.precision import Precision
from mt.ranks import ALONE, Ranks
from mt.search.base import Search
from mt.search.many_sentences import token_batches
from mt.training.objectives import CrossEntropy
from mt.training.rank import Rank
from mt.training.signals import interruptible
from mt.translation.engine import SearchEngine
from mt.translation.shared_engine import SharedEngine
from mt.translation.translation import Translation
from mt.translation.translator import Translator

LIKELIHOOD = CrossEntropy(label_smoothing=0.0)
"""The objective of the validation loss, independent of the training objective."""


@dataclass(frozen=True)
class Validation:
    """The result of one validation.

    Attributes:
        loss: negative log-likelihood in nats per target token, without label smoothing.
        scores: values by metric name ("bleu", "chrf"). Of a model of several directions, these are the means over the
            directions, and the values of each direction are there, too ("bleu/en-de").
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
        ranks: the processes that share the work. Each pair is scored once, and every rank gets the same result.
    """

    def __init__(
        self,
        split: EncodedSplit,
        preprocessing: Preprocessing,
        search: Search,
        precision: Precision,
        tokens: int = 4096,
        sentences: int | None = None,
        ranks: Ranks = ALONE,
    ) -> None:
        self.split = split
        self.preprocessing = preprocessing
        self.search = search
        self.precision = precision
        self.tokens = tokens
        self.ranks = ranks
        self.rows = range(min(len(split), sentences or len(split)))
        self.references = [split.target_text(row) for row in self.rows]

    def __call__(self, model: Seq2Seq) -> Validation:
        """Score a model. It is in evaluation mode meanwhile."""
        start = time.perf_counter()
        loss = self.loss(model)
        translations = self.translate(model)
        texts = [translation.text for translation in translations]
        numbers = None if self.split.directions is None else self.split.directions[: len(self.rows)]

        def scored() -> dict[str, float]:
            if not self.ranks.first:
                return {}
            scores = score_directions(texts, self.references, self.preprocessing, numbers, ter=False)
            found = {"bleu": scores.bleu.value, "chrf": scores.chrf.value}
            for name, each in scores.by_direction.items():
                found |= {f"bleu/{name}": each.bleu.value, f"chrf/{name}": each.chrf.value}
            return found

        return Validation(
            loss=loss,
            scores=self.ranks.each(scored)[0],
            translations=translations,
            seconds=time.perf_counter() - start,
        )

    def loss(self, model: Seq2Seq) -> float:
        """Negative log-likelihood in nats per target token, without label smoothing."""
        reads = model.context_sentences
        sides = self.split.source_lengths, self.split.target_lengths, self.split.context_widths(reads)
        groups = list(token_batches(np.maximum.reduce(sides)[: len(self.rows)].tolist(), self.tokens))
        own = self.ranks.share(groups)
        parts = self.ranks.each(lambda: self._likelihoods(model, own))
        size = self.ranks.size  # the sum is in the order of one process, so that it is the same to the bit
        likelihoods = [parts[number % size][number // size] for number in range(len(groups))]
        tokens = sum(int(self.split.target_lengths[rows].sum()) for rows in groups)
        return sum(likelihoods) / max(tokens, 1)

    @torch.inference_mode()
    def _likelihoods(self, model: Seq2Seq, groups: Sequence[list[int]]) -> list[float]:
        """The negative log-likelihood of each of these groups of pairs, in nats."""
        found = []
        with interruptible(), evaluating(model), self.precision.products(), self.precision.autocast():
            for rows in groups:
                batch = self.split.batch(rows, model.context_sentences)
                losses = model(batch.to(self.precision.device), LIKELIHOOD)
                found.append(float(losses.likelihood))
        return found

    def translate(self, model: Seq2Seq) -> list[Translation]:
        """The best translation of each sentence."""
        own = SearchEngine(model, self.search, self.tokens, self.precision.autocast)
        engine = SharedEngine(own, self.ranks, interruptible)
        with self.precision.products():
            return Translator(engine, self.preprocessing).translate_encoded(self.split, self.rows)
