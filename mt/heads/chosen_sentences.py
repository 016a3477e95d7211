"""The sentences of a test set on which heads are measured."""

from __future__ import annotations

from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.evaluation.test_sets import EvaluationSet
from mt.heads.importance import Sentences
from mt.translation.translator import Translator


def choose_sentences(translator: Translator, texts: EvaluationSet, most: int) -> Sentences:
    """At most `most` pairs, evenly spread over the set: those that can be read at once.

    Of a model that reads previous sentences, the first ones of the set: these need those before them.

    Raises:
        UserError: no pair can be read.
    """
    engine, text = translator.engine, translator.preprocessing
    sides = text.encode_sources(texts.sources), text.encode_targets(texts.references[0])
    longest = min(translator.longest, engine.max_source_length or translator.longest)
    most_target = engine.max_target_length or max(map(len, sides[1]))
    rows = [
        row
        for row, (source, target) in enumerate(zip(*sides, strict=True))
        if len(source) <= longest and len(target) <= most_target and not is_blank(texts.sources[row])
    ]
    if not rows:
        raise UserError(f"{texts.name}: the model can read none of its {len(texts.sources):,} pairs at once")
    count = min(most, len(rows))
    if not engine.context_sentences:
        rows = [rows[place * len(rows) // count] for place in range(count)]
    rows = rows[:count]
    return Sentences(
        translator,
        [texts.sources[row] for row in rows],
        [[stream[row] for row in rows] for stream in texts.references],
        None if texts.documents is None else [texts.documents[row] for row in rows],
    )
