"""A translation as JSON, and its attention as pictures."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import TYPE_CHECKING, Any

from mt.errors import UserError
from mt.files.folders import whole_file
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


def write_pictures(translation: Translation, folder: str | Path, number: int, part: int | None = None) -> list[Path]:
    """Draw the attention of one translation to its source as PNG files; a blank line has none.

    `00007.png` is the mean over all layers and heads for line 7. If there are several layers or heads,
    `00007.cross.2.png` shows each head of layer 2. A long line has `00007-1.png` and so on, one for each of its parts.

    Returns:
        The paths of the files.

    Raises:
        UserError: the folder cannot be written.
    """
    if translation.parts:
        numbered = enumerate(translation.parts, start=1)
        return [path for part, each in numbered for path in write_pictures(each, folder, number, part)]
    mean = translation.mean_attention()
    if mean is None:
        return []
    from mt.figures.attention_maps import attention_figure  # matplotlib, which plain text can do without

    folder = Path(folder)
    line = f"{number:05d}" if part is None else f"{number:05d}-{part}"
    maps = {line: mean}
    if sum(len(each.weights) for each in translation.cross_attention) > 1:
        maps |= {f"{line}.{each.name}": each for each in translation.cross_attention}
    written = []
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for name, each in maps.items():
            figure = attention_figure(each)
            path = folder / f"{name}.png"
            with whole_file(path) as stream:
                figure.savefig(stream, format="png")
            written.append(path)
    except OSError as error:
        raise UserError(
            f"attention_dir={folder}: cannot be written ({error.strerror}); choose another folder"
        ) from None
    return written


def _number(value: float) -> float | None:
    return round(value, DIGITS) if math.isfinite(value) else None
