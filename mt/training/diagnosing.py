"""The diagnosis at the end of a run: what its history, losses and translations say is wrong with the model."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np

from mt.config.build import with_place
from mt.data.batches.encoded import EncodedSplit
from mt.data.module import PreparedData
from mt.data.text.directions import names_of
from mt.diagnosis.curves import diagnose_curves, diagnose_gap, diagnose_score
from mt.diagnosis.finding import Finding
from mt.errors import UserError
from mt.evaluation.direction_scores import rows_by_direction
from mt.ops.precision import Precision
from mt.search.greedy import GreedySearch
from mt.training.trainer import Trainer
from mt.training.validation import Validator
from mt.translation.examination import examine
from mt.translation.translation import Translation

PAIRS = 500
"""Pairs of training and of validation whose losses are compared, evenly distributed."""

TOKENS = 4096
"""Largest number of tokens of a batch of them."""


def diagnose_run(
    trainer: Trainer,
    data: PreparedData,
    translations: Sequence[Translation],
    bleu: float,
    lookup: float | None,
) -> list[Finding]:
    """What seems to be wrong with the model of a finished training. A fault in here costs the run nothing.

    Args:
        trainer: the trainer, whose model has the chosen weights.
        data: the prepared corpus.
        translations: of the test set, or of the validation set if there is no test set, with their references.
        bleu: score of the translations.
        lookup: BLEU of the lookup baseline; None if it was not computed.
    """
    try:
        return _findings(trainer, data, translations, bleu, lookup)
    except UserError:
        raise
    except Exception as error:
        trainer.run.console.message(f"the diagnosis failed ({with_place(error, 'mt')}); it is left out", "yellow")
        return []


def _findings(
    trainer: Trainer,
    data: PreparedData,
    translations: Sequence[Translation],
    bleu: float,
    lookup: float | None,
) -> list[Finding]:
    references = [each.reference or "" for each in translations]
    train, validation = (_loss(trainer, data, data.splits[name]) for name in ("train", "validation"))
    found = [
        *diagnose_curves(trainer.counters.history, trainer.settings.metric),
        diagnose_gap(train, validation),
        diagnose_score(bleu, lookup, len(translations)),
        *_examined(trainer, data, translations, references),
    ]
    return [each for each in found if each is not None]


def _examined(
    trainer: Trainer, data: PreparedData, translations: Sequence[Translation], references: Sequence[str]
) -> list[Finding]:
    """What `examine` finds; of a model of several directions, in each of them."""
    translator, text = trainer.run.translator, data.preprocessing
    split = data.splits["test" if "test" in data.splits else "validation"]
    if split.directions is None or len(names_of(text.directions)) == 1:
        return examine(translator, translations, references, data.words)
    found = []
    for name, rows in rows_by_direction(split.directions, text.directions).items():
        own = [translations[row] for row in rows], [references[row] for row in rows]
        each = examine(translator.in_direction(name), *own, data.words)
        found += [replace(finding, what=f"{name}: {finding.what}") for finding in each]
    return found


def _loss(trainer: Trainer, data: PreparedData, split: EncodedSplit) -> float:
    """Loss of a sample of a split, in nats per token, without dropout and label smoothing."""
    rows = np.unique(np.linspace(0, len(split) - 1, PAIRS).astype(int)).tolist()
    documents = None if split.documents is None else split.documents[rows].tolist()
    sample = EncodedSplit.from_lists(
        [split.source(row) for row in rows], [split.target(row) for row in rows], documents=documents
    )
    precision = Precision("fp32", trainer.device)
    return Validator(sample, data.preprocessing, GreedySearch(), precision, TOKENS).loss(trainer.run.whole)
