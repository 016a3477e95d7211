"""Subword pieces as people read them: for the axes of a picture, not for a program."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

WORD_START = "\u2581"
"""SentencePiece's mark in place of a space."""
SPACE = "␣"
CONTINUATION = "·"
UNSPACED = {"CJK", "HIRAGANA", "KATAKANA", "BOPOMOFO", "THAI", "LAO", "KHMER", "MYANMAR", "TIBETAN", "YI"}
"""Scripts written without spaces, where a piece in the middle of a sentence is nothing that needs a mark."""


def readable_pieces(pieces: Sequence[str], longest: int = 24) -> list[str]:
    """Labels for a sentence's pieces.

    A word's first piece stands plain, a piece that goes on within a word gets a dot: `▁walk` `ing` `.` gives `walk`
    `·ing` `.`; a lone word mark is shown as `␣`. Where every piece is one character there are no dots.

    Args:
        pieces: SentencePiece pieces, `</s>` allowed.
        longest: characters after which a label is cut with an ellipsis.
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


def is_special(piece: str) -> bool:
    """Control and byte pieces, such as `</s>`, `<unk>`, `<0xE3>`."""
    return len(piece) > 2 and piece.startswith("<") and piece.endswith(">")


def _joins(body: str) -> bool:
    """Whether a piece without a word mark reads as the rest of a word (and not as punctuation or a Han character)."""
    if is_special(body) or not body:
        return False
    name = unicodedata.name(body[0], "").split()
    return unicodedata.category(body[0])[0] in "LMN" and bool(name) and name[0].split("-")[0] not in UNSPACED


def _printable(body: str, longest: int) -> str:
    if not body:
        return SPACE
    text = "".join(" " if unicodedata.category(c) in ("Cc", "Zs", "Zl", "Zp") else c for c in body)
    text = text.replace(WORD_START, SPACE).replace(" ", SPACE)
    return text if len(text) <= longest else text[: longest - 1] + "…"
