"""The importance of every attention head: what the model loses without it, and what the gradient says of that.

Shapes: N sentences, B sentences of a batch, H heads.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.batch import Batch, collate
from mt.evaluation.metrics import Scores, score
from mt.models.base import Seq2Seq
from mt.models.head_masks import Head, gated_heads, heads_of, without_heads
from mt.ops.evaluation_mode import evaluating
from mt.ops.triton_support import current
from mt.search.many_sentences import token_batches, widths
from mt.translation.engine import SearchEngine
from mt.translation.sentences_before import sentences_before
from mt.translation.translator import Translator

GRADIENT_TOKENS = 2048
"""Largest number of tokens of either side of a batch whose gradients are computed, padding included."""

CERTAIN = 1.96
"""Standard errors on either side of a mean that hold its true value in 95 of 100 cases."""


@dataclass(frozen=True)
class HeadEffect:
    """What one head does.

    Attributes:
        head: the head.
        loss: change of the loss without it, in nats per target piece: above 0 where the head helps.
        interval: half the width of the 95% interval of `loss`, over sentences drawn at random.
        gradient: the mean over sentences of |d loss / d gate|, in nats per target piece (Michel et al. 2019,
            https://arxiv.org/abs/1905.10650, equation 2): an estimate of the size of `loss` from one pass for all
            heads.
        bleu: change of BLEU without it, in points: below 0 where the head helps; None if it was not measured.
    """

    head: Head
    loss: float
    interval: float
    gradient: float
    bleu: float | None = None

    @property
    def matters(self) -> bool:
        """Whether the loss without the head is larger than chance explains."""
        return self.loss > self.interval


@dataclass(frozen=True)
class HeadMeasures:
    """The heads of a model on some sentences.

    Attributes:
        sentences: N.
        pieces: target pieces of these sentences, ends of sentence included.
        loss: with all heads, in nats per target piece.
        scores: BLEU and chrF with all heads; None if they were not measured.
        effects: of every head, in the order of the model.
    """

    sentences: int
    pieces: int
    loss: float
    scores: Scores | None
    effects: list[HeadEffect]


@dataclass(frozen=True)
class Sentences:
    """A translator and the pairs on which its heads are measured.

    Attributes:
        translator: its engine is a `SearchEngine`.
        sources: N raw texts.
        references: one or several lists of N raw texts; the loss is that of the first.
        documents: the document of each source, for a model that reads previous sentences; else None.
    """

    translator: Translator
    sources: Sequence[str]
    references: Sequence[Sequence[str]]
    documents: Sequence[int] | None = None

    @property
    def model(self) -> Seq2Seq:
        """The model that translates, in the number format of the engine."""
        engine = self.translator.engine
        assert isinstance(engine, SearchEngine)
        return engine.model

    def losses(self) -> tuple[Tensor, int]:
        """[N] negative log-likelihoods of the references in nats, in float64; and the number of their pieces."""
        found = self.translator.force(self.sources, self.references[0], attention=False, documents=self.documents)
        return torch.tensor([-each.score for each in found], dtype=torch.float64), sum(len(each.ids) for each in found)

    def scores(self) -> Scores:
        """BLEU and chrF of the translations."""
        text = self.translator.preprocessing
        hypotheses = self.translator.translate(self.sources, self.documents, label=None)
        return score(hypotheses, self.references, text.target_language, ter=False, normalizer=text.normalizer)


def measure_heads(sentences: Sentences, bleu: bool, say: Callable[[str], None]) -> HeadMeasures:
    """Measure every head by switching it off alone.

    Args:
        sentences: the model and the sentences.
        bleu: also translate the sentences without each head.
        say: tells the user how long it will take.
    """
    model = sentences.model
    heads, gradients = heads_of(model), head_gradients(sentences)
    began = time.monotonic()
    base, pieces = sentences.losses()
    scores = sentences.scores() if bleu else None
    seconds = (time.monotonic() - began) * len(heads)
    if seconds > 20:
        say(f"switching off {len(heads)} heads, one after the other: about {math.ceil(seconds / 60)} min")
    effects = []
    for head in heads:
        with without_heads(model, [head]):
            differences = sentences.losses()[0] - base
            change = None if scores is None else sentences.scores().bleu.value - scores.bleu.value
        spread = float(differences.std() * math.sqrt(len(base))) if len(base) > 1 else math.inf
        gradient = gradients[head.attention][head.number - 1] / pieces
        loss = float(differences.sum()) / pieces
        effects.append(HeadEffect(head, loss, CERTAIN * spread / pieces, gradient, change))
    return HeadMeasures(len(base), pieces, float(base.sum()) / pieces, scores, effects)


def head_gradients(sentences: Sentences) -> dict[MapName, list[float]]:
    """The sum over all sentences of |d loss / d gate| of each head, in nats, by attention: [H] each."""
    model, text = sentences.model, sentences.translator.preprocessing
    engine = sentences.translator.engine
    assert isinstance(engine, SearchEngine)
    sources, targets = text.encode_sources(sentences.sources), text.encode_targets(sentences.references[0])
    before = sentences_before(sources, sentences.sources, model.context_sentences, sentences.documents)
    longer = [max(source, target, key=len) for source, target in zip(sources, targets, strict=True)]
    totals: dict[MapName, Tensor] = {}
    with evaluating(model), current(model.device), engine.autocast():
        tokens = min(engine.batch_tokens or GRADIENT_TOKENS, GRADIENT_TOKENS)
        for rows in token_batches(widths(longer, before), tokens):
            contexts = None if before is None else [before[row] for row in rows]
            batch = collate([sources[row] for row in rows], [targets[row] for row in rows], rows, contexts)
            for name, found in _gate_gradients(model, batch.to(model.device)).items():
                totals[name] = totals.get(name, 0.0) + found.abs().sum(0).double().cpu()
    return {name: total.tolist() for name, total in totals.items()}


def _gate_gradients(model: Seq2Seq, batch: Batch) -> dict[MapName, Tensor]:
    """d (negative log-likelihood of each sentence) / d (its gates), [B, H] for each attention."""
    with torch.enable_grad(), gated_heads(model, len(batch)) as gates:
        forced = model.teacher_forced(batch)
        index = batch.target.index
        scores = model.logits(forced, index).float().log_softmax(dim=-1)  # [tokens, V]
        ids = batch.target.output.flatten()[index]
        loss = -scores.gather(1, ids[:, None]).sum()
        return dict(zip(gates, torch.autograd.grad(loss, list(gates.values())), strict=True))


def least_important(measures: HeadMeasures, count: int, by: str) -> list[Head]:
    """The heads to remove first.

    Args:
        measures: of all heads.
        count: how many.
        by: `loss`: those whose loss alone changes the loss least; `gradient`: those of the smallest gradients, each
            divided by the length of the vector of its attention's gradients, which makes layers comparable (Michel et
            al. 2019, section 4.1).
    """
    norms: dict[MapName, float] = {}
    for each in measures.effects:
        norms[each.head.attention] = math.hypot(norms.get(each.head.attention, 0.0), each.gradient)

    def importance(effect: HeadEffect) -> float:
        if effect.gradient == 0.0:  # it was removed before
            return -math.inf
        return effect.loss if by == "loss" else effect.gradient / (norms[effect.head.attention] or 1.0)

    return [each.head for each in sorted(measures.effects, key=importance)[:count]]
