"""The words of a text, in any script: what is between spaces and punctuation, or single characters where there are no
spaces between words."""

from __future__ import annotations

import re

UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff"
    # Thai, Lao, Burmese, Khmer, Kana, Han: a character counts as a word
)
MARKS = (
    "\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7"  # accents; the points of Hebrew
    "\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e4\u06e7\u06e8\u06ea-\u06ed"  # of Arabic
    "\u0900-\u0963\u0966-\u0dff"  # Devanagari to Sinhala, but for their full stops
)
"""Signs above, below and beside a letter, which `\\w` leaves out."""

_LETTER = f"[^\\W{UNSPACED}]"
_WORD = re.compile(f"[{UNSPACED}]|{_LETTER}(?:{_LETTER}|[{MARKS}])*")


def word_forms(text: str) -> list[str]:
    """The words in their order, without case and without punctuation."""
    return _WORD.findall(text.casefold())
