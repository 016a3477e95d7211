"""Sequence-level interpolation: of several translations, the one that is nearest to a human translation.

Kim and Rush 2016, "Sequence-Level Knowledge Distillation", section 3.3, https://aclanthology.org/D16-1139: the student
learns from the hypothesis of the teacher's beam that is nearest to the reference, by the smoothed BLEU of the sentence.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Literal

from sacrebleu.metrics.bleu import BLEU
from sacrebleu.metrics.chrf import CHRF

from mt.evaluation.word_splitting import bleu_tokenizer
from mt.translation.translation import Translation

Similarity = Literal["bleu", "chrf"]


class NearestReference:
    """Chooses a translation by its similarity to a reference.

    Args:
        similarity: `bleu`: sacrebleu's BLEU of sentences, smoothed, with effective order; `chrf`: chrF2.
        language: language code of the references.
        references: some of them, which tell how words are split where the language does not.
    """

    def __init__(self, similarity: Similarity, language: str, references: Iterable[str] = ()) -> None:
        tokenizer = bleu_tokenizer(language, references)
        metric: Any = BLEU(tokenize=tokenizer, effective_order=True) if similarity == "bleu" else CHRF()
        self._score: Callable[[str, list[str]], Any] = metric.sentence_score

    def __call__(self, found: Translation, reference: str) -> Translation:
        """The translation or the alternative of it that is nearest to the reference; of equally near ones the first."""
        return max([found, *found.alternatives], key=lambda each: float(self._score(each.text, [reference]).score))
