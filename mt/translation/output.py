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
    if attention:
        values["attention"] = {
            str(each.name): [[[_number(weight) for weight in row] for row in head] for head in each.weights.tolist()]
            for each in translation.attention
            if attention == "all" or each.name.of_search
        }
    if translation.alternatives:
        values["alternatives"] = [as_dict(each, attention) for each in translation.alternatives]
        for each in values["alternatives"]:
            del each["source"], each["source_pieces"]
    if translation.parts:
        values["parts"] = [as_dict(each, attention) for each in translation.parts]
    return values


def _number(value: float) -> float | None:
    return round(value, DIGITS) if math.isfinite(value) else None
