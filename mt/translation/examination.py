"""The diagnosis of a model by what it makes of a test set: its translations, its attention, and words new to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from mt.batch import UNK
from mt.data.text.training_words import TrainingWords, told
from mt.diagnosis.attention_shapes import SHORTEST_SOURCE, diagnose_attention, head_shapes
from mt.diagnosis.finding import Finding
from mt.diagnosis.outputs import diagnose_outputs
from mt.diagnosis.unknown_text import diagnose_pieces, diagnose_words
from mt.translation.translation import Translation
from mt.translation.translator import Translator

LOOKED_AT = 48
"""Sentences whose attention is looked at, evenly distributed over the test set."""

LONGEST = 64
"""Source pieces of the longest of them."""


def examine(
    translator: Translator,
    translations: Sequence[Translation],
    references: Sequence[str] | None = None,
    words: TrainingWords | None = None,
) -> list[Finding]:
    """What seems to be wrong with a model, by the translations of a test set that it has made.

    Args:
        translator: translates a few of the sentences again, to see its attention.
        translations: what it made of the whole test set.
        references: the human translations; None if there are none.
        words: those of the training sources; None if they are not known.
    """
    sources = [each.source for each in translations]
    finished = [each.finished and all(part.finished for part in each.parts) for each in translations]
    found = diagnose_outputs(sources, [each.text for each in translations], references, finished)
    ids = translator.preprocessing.encode_sources(sources)
    unknown = sum(row.count(UNK) for row in ids)
    extra = [
        diagnose_pieces(unknown, sum(map(len, ids))),
        None if words is None else diagnose_words(sources, told, words.unseen, words.fewest),
        diagnose_attention(head_shapes(_maps(translator, translations))),
    ]
    return [*found, *(each for each in extra if each is not None)]


def _maps(translator: Translator, translations: Sequence[Translation]) -> Iterator[dict[str, npt.NDArray[np.floating]]]:
    """The cross-attention of a few sentences, as arrays [H, T, S] by the names of the maps."""
    fitting = [each.source for each in translations if SHORTEST_SOURCE <= len(each.source_pieces) <= LONGEST]
    step = max(1, len(fitting) // LOOKED_AT)
    chosen = fitting[::step][:LOOKED_AT]
    alone = range(len(chosen))  # each is a document of its own
    for each in translator.translate_detailed(chosen, attention=True, documents=alone, label=None):
        yield {str(found.name): found.weights.numpy() for found in each.cross_attention}
