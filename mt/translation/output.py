"""A translation as JSON."""

from __future__ import annotations

import json
import math
from typing import TYPE_CHECKING, Any

from mt.translation.translation import Translation

if TYPE_CHECKING:
    from mt.translation.translator import Attention

DIGITS = 6
"""Decimal places of numbers in JSON: about the precision of a log-probability in float32."""

LINE_BREAKS = {ord(character): f"\\u{ord(character):04x}" for character in "\u0085\u2028\u2029"}


def as_json(translation: Translation, attention: Attention = False) -> str:
    """One line of JSON: source, text, scores, pieces and their scores, alternatives, and attention on request.

    With `attention=True` it has those of the translation's maps that a search gives, with "all" all of them.

    Unicode line breaks, which JSON allows inside strings, are escaped, so that every reader sees one line.
    """
    return json.dumps(as_dict(translation, attention), ensure_ascii=False).translate(LINE_BREAKS)


def as_dict(translation: Translation, attention: Attention = False) -> dict[str, Any]:
    """A translation as plain values. Attention maps are nested lists [H][T][S] by name, such as `cross.2`.

    Maps of influence, if it has any, are nested lists [T][S + T] by name, such as `gradient`; their columns are the
    source pieces, "<s>", and all pieces of the translation but the last.

    A long text has `parts`, the translations of its sentences, which hold the attention.
    """
    values: dict[str, Any] = {
        "source": translation.source,
        "text": translation.text,
        "score": _number(translation.score),
        "normalized": _number(translation.normalized),
        "finished": translation.finished,
        "source_pieces": translation.source_pieces,
        "pieces": translation.pieces,
        "token_scores": [_number(score) for score in translation.token_scores],
    }
    heads = {
        each.name: [[[_number(weight) for weight in row] for row in head] for head in each.weights.tolist()]
        for each in translation.attention
    }
    if attention:
        shown = [name for name in heads if not name.is_influence and (attention == "all" or name.of_search)]
        values["attention"] = {str(name): heads[name] for name in shown}
    if any(name.is_influence for name in heads):
        values["influence"] = {str(name): each[0] for name, each in heads.items() if name.is_influence}
    if translation.alternatives:
        values["alternatives"] = [as_dict(each, attention) for each in translation.alternatives]
        for each in values["alternatives"]:
            del each["source"], each["source_pieces"]
    if translation.parts:
        values["parts"] = [as_dict(each, attention) for each in translation.parts]
    return values


def _number(value: float) -> float | None:
    return round(value, DIGITS) if math.isfinite(value) else None
