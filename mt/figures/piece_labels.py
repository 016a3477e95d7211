"""Readable labels of subword pieces, for the axes of pictures."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from mt.attention.pieces import WORD_START, is_special, is_unspaced

SPACE = "␣"
CONTINUATION = "·"


def readable_pieces(pieces: Sequence[str], longest: int = 24) -> list[str]:
    """Labels for a sentence's pieces.

    A word's first piece is shown plain, and its further pieces get a dot: `▁walk` `ing` `.` gives `walk` `·ing` `.`. A
    lone word mark is shown as `␣`. If every piece is one character, there are no dots.

    Args:
        pieces: SentencePiece pieces, `</s>` allowed.
        longest: longest label in characters; longer ones end in an ellipsis.
    """
    single = all(len(piece.lstrip(WORD_START)) <= 1 for piece in pieces if not is_special(piece))
    labels: list[str] = []
    after_space = True
    for piece in pieces:
        body = piece.removeprefix(WORD_START)
        goes_on = body == piece and not after_space and not single and _joins(body)
        after_space = not body or body.endswith(WORD_START) or is_special(piece)
        labels.append(CONTINUATION * goes_on + _printable(body, longest))
    return labels


def _joins(body: str) -> bool:
    """Whether a piece without a word mark continues a word (and is not punctuation or a Han character)."""
    if is_special(body) or not body:
        return False
    return unicodedata.category(body[0])[0] in "LMN" and not is_unspaced(body[0])


def _printable(body: str, longest: int) -> str:
    if not body:
        return SPACE
    text = "".join(" " if unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") else c for c in body)
    text = text.replace(WORD_START, SPACE).replace(" ", SPACE)
    return text if len(text) <= longest else text[: longest - 1] + "…"
