"""Pieces of SentencePiece as a reader sees them: which are special, and which belong to one word."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from mt.languages import script_of

WORD_START = "\u2581"
"""SentencePiece's symbol for a space, with which the first piece of a word begins."""

UNSPACED = {"Hani", "Hira", "Kana", "Bopo", "Thai", "Laoo", "Khmr", "Mymr", "Tibt", "Yiii"}
"""The scripts (ISO 15924) that are written without spaces between words."""


def is_special(piece: str) -> bool:
    """Whether a piece is a control or byte piece, such as `</s>`, `<unk>`, `<0xE3>`."""
    return len(piece) > 2 and piece.startswith("<") and piece.endswith(">")


def is_unspaced(character: str) -> bool:
    """Whether a character is of a script that is written without spaces between words, such as Han or Thai."""
    return not character.isascii() and script_of(character) in UNSPACED


def words_of(pieces: Sequence[str]) -> tuple[list[str], list[int]]:
    """Join pieces to words.

    A word begins at `WORD_START`, at a special piece and after one. In scripts without spaces, where a space says
    nothing of words, each piece is a word of its own, unless it begins with a mark of the letter before it.

    Args:
        pieces: P pieces.

    Returns:
        The W words, and for each of the P pieces the number of its word.
    """
    words: list[str] = []
    owner: list[int] = []
    before = ""  # the piece before
    for piece in pieces:
        if (
            not before
            or is_special(before)
            or is_special(piece)
            or piece.startswith(WORD_START)
            or _apart(before, piece)
        ):
            words.append("")
        words[-1] += piece.removeprefix(WORD_START)
        owner.append(len(words) - 1)
        before = piece
    return words, owner


def _apart(before: str, piece: str) -> bool:
    """Whether a word ends between two pieces because of their script."""
    return (
        bool(piece)
        and not unicodedata.category(piece[0]).startswith("M")
        and (is_unspaced(before[-1]) or is_unspaced(piece[0]))
    )
