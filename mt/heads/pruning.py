"""A model without some of its attention heads: what it scores, and its bundle.

The matrices of the new bundle have zeros where the heads were (`mt.models.head_masks`), so that it is loaded, and
translates, like any other. It is as large and as fast as before: layers with fewer heads than others are not built.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mt.evaluation.metrics import Scores
from mt.heads.importance import Sentences
from mt.models.head_masks import Head, heads_of, remove_heads, removed_heads, without_heads
from mt.runs.bundle import Bundle

OF_THE_WHOLE = ("lookup_bleu", "compared_form", "changed_references", "history")
"""Keys of a bundle's report that say something of the scores of the whole model."""


@dataclass(frozen=True)
class Pruned:
    """A model without some heads, on the sentences on which its heads were measured.

    Attributes:
        removed: heads that were switched off, in the order of the model.
        kept: the other heads.
        loss: in nats per target piece.
        scores: BLEU and chrF; None if they were not measured.
    """

    removed: list[Head]
    kept: list[Head]
    loss: float
    scores: Scores | None

    @classmethod
    def of(cls, sentences: Sentences, removed: Collection[Head], bleu: bool) -> Pruned:
        """Measure a model without the heads `removed`; it has them back afterwards.

        Heads that it had lost before count as removed, too.
        """
        heads, gone = heads_of(sentences.model), removed_heads(sentences.model)
        with without_heads(sentences.model, removed):
            losses, pieces = sentences.losses()
            scores = sentences.scores() if bleu else None
        off = [head for head in heads if head in removed or head in gone]
        return cls(off, [head for head in heads if head not in off], float(losses.sum()) / pieces, scores)

    def save(self, bundle: Bundle, folder: Path, split: str, before: Scores | None) -> None:
        """Write the bundle without the removed heads. The model of `bundle` loses them, too.

        Args:
            bundle: with all heads.
            folder: the folder to write.
            split: the sentences on which the scores were measured.
            before: the scores with all heads on the same sentences; None if they were not measured.

        Raises:
            UserError: the disk is full or cannot be written.
        """
        remove_heads(bundle.model, self.removed)
        report: dict[str, Any] = {name: value for name, value in bundle.report.items() if name not in OF_THE_WHOLE}
        report |= {"split": split, "pruned_from": str(bundle.folder), "removed_heads": [str(h) for h in self.removed]}
        if before is not None:
            report["bleu_with_all_heads"] = before.bleu.value
        Bundle.save(folder, bundle.model, bundle.config, bundle.preprocessing, self.scores, report, bundle.words)
