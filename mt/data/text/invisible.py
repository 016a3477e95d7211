"""Characters that show nothing, as far as Unicode lets one say so.

Files carry them by accident: a byte order mark where two files were joined, a soft hyphen from a typeset page, a
zero-width space from a web page. A reader cannot see them, but they split words and make equal sentences different.

The sets are written out, and not taken from the Unicode tables of Python, because a trained model depends on them: it
must read a text in the same way under every version of Python. The tests compare them with the Unicode properties.
"""

from __future__ import annotations

import re

CONTROLS = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f"
"""Control characters, but for those that are white space."""
FORMATTING = (
    "\xad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
)
"""Soft hyphen, zero-width space, byte order mark, word joiner, direction marks, and rarer marks of this kind."""
NON_CHARACTERS = "\ufdd0-\ufdef\ufffe\uffff" + "".join(
    f"{chr(at)}{chr(at + 1)}" for at in range(0x1FFFE, 0x110000, 1 << 16)
)
"""Code points that Unicode keeps for the internal use of programs, and that no text has."""
JOINERS = "\u200c\u200d"
TAGS = "\U000e0000-\U000e007f"
"""They spell the region in the flags of England, Scotland and Wales, after a black flag."""
FLAG = "\U0001f3f4"

JOINING = (
    "\u0590-\u109f"  # Hebrew, Arabic, Syriac; the scripts of India and Sri Lanka; Thai, Lao, Tibetan, Myanmar
    "\u1700-\u18af\u1900-\u1aaf\u1b00-\u1c4f\u1cd0-\u1cff"  # Khmer, Mongolian, Balinese and their neighbours
    "\ua800-\uaaff\uabc0-\uabff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"  # Javanese, Cham, Arabic presentation forms
    "\U00010a00-\U00010bff\U00010d00-\U00011fff\U0001e900-\U0001e95f\U0001ee00-\U0001eeff"  # Brahmi, Rohingya, Adlam
    "\u2190-\u21ff\u2600-\u27bf\u2b00-\u2bff\ufe0f\U0001f000-\U0001faff" + TAGS  # emoji
)
"""After these characters a joiner changes what one sees: a letter's form, or several emoji that become one."""

CHANGING = "\u034f\u115f\u1160\u17b4\u17b5\u180b-\u180f\u2800\u3164\ufe00-\ufe0f\uffa0\U000e0080-\U000e0fff"
"""Characters that show nothing alone, but that choose the form of a neighbour, or fill a place: variation selectors,
the fillers of Hangul, the blank of braille."""

_INVISIBLE = re.compile(f"[{CONTROLS}{FORMATTING}{NON_CHARACTERS}]+")
_IDLE = re.compile(
    f"(?<![{JOINING}{JOINERS}])[{JOINERS}]+"  # where nothing joins
    "|(?<=\u200c)\u200c+|(?<=\u200d)\u200d+"  # the same once more
    "|\u200c+(?=\\s|\\Z)"  # nothing follows from which the letter could be kept apart
    f"|(?<![{FLAG}{TAGS}])[{TAGS}]+"
)
_SHOWN = re.compile(f"[^\\s{CONTROLS}{FORMATTING}{NON_CHARACTERS}{JOINERS}{TAGS}{CHANGING}]")


def without_invisible(text: str) -> str:
    """A text without the characters that show nothing and change nothing that is shown.

    Joiners (U+200C, U+200D) stay where scripts and emoji need them: in Persian between two letters, in Hindi after a
    virama, inside a family of emoji. White space stays as it is.
    """
    if text.isprintable():  # no format or control character, as in almost every text
        return text
    return _IDLE.sub("", _INVISIBLE.sub("", text))


def is_blank(text: str) -> bool:
    """Whether a text shows nothing: it is empty, or has only white space and invisible characters."""
    return _SHOWN.search(text) is None
