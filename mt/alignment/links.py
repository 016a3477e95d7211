"""Links between the words of two sentences, and the formats that files of links have.

A line has the links of one pair of sentences. In Pharaoh format, which Moses, fast_align, eflomal and others write,
`0-2 1-0` links the first word of the source with the third one of the target. Gold links tell sure links, `1-2`, from
possible ones, `1p2` or `1?2` (Och and Ney 2003, https://aclanthology.org/J03-1002, section 4.1); they often count
words from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Literal

Link = tuple[int, int]
"""A word of the source and a word of the target, counted from 0."""
Links = frozenset[Link]
"""The links of one pair of sentences."""

_WRITTEN = re.compile(r"([0-9]{1,7})([-p?])([0-9]{1,7})")


@dataclass(frozen=True)
class GoldFormat:
    """How a file of gold links is written.

    Attributes:
        first: the number of a sentence's first word, 0 or 1.
        swapped: whether the target's word comes first.
        skip_outside: whether links to words that the sentences do not have are left out.
    """

    first: int = 0
    swapped: bool = False
    skip_outside: bool = False


PHARAOH = GoldFormat()
"""Words counted from 0, the source's word first."""


@dataclass(frozen=True)
class GoldLinks:
    """The links that people made for one pair of sentences.

    Attributes:
        sure: links that are certainly right.
        possible: links that are not wrong; all sure links are among them.
    """

    sure: Links
    possible: Links

    @classmethod
    def parse(cls, line: str, first: int = 0, swapped: bool = False) -> GoldLinks:
        """Read a line such as `1-1 2p3`.

        Args:
            line: the links, in any order, with white space between them.
            first: the number of a sentence's first word, 0 or 1.
            swapped: whether the target's word comes first.

        Raises:
            ValueError: something in the line is no link.
        """
        sure, possible = set[Link](), set[Link]()
        for text in line.split():
            link, sign = _read(text, first, swapped)
            possible.add(link)
            if sign == "-":
                sure.add(link)
        return cls(frozenset(sure), frozenset(possible))

    def inside(self, source_words: int, target_words: int) -> GoldLinks:
        """Those of the links whose words the sentences have."""
        outside = set(links_outside(self.possible, source_words, target_words))
        return GoldLinks(self.sure - outside, self.possible - outside)


def parse_links(line: str, first: Literal[0, 1] = 0, swapped: bool = False) -> Links:
    """Read a line in Pharaoh format, such as `0-0 1-2`.

    Args:
        line: the links, in any order, with white space between them.
        first: the number of a sentence's first word, 0 or 1.
        swapped: whether the target's word comes first.

    Raises:
        ValueError: something in the line is no link.
    """
    return frozenset(_read(text, first, swapped, signs="-")[0] for text in line.split())


def format_links(links: Iterable[Link]) -> str:
    """Links as a line in Pharaoh format, ordered by the words of the source."""
    return " ".join(f"{source}-{target}" for source, target in sorted(links))


def links_outside(links: Iterable[Link], source_words: int, target_words: int) -> list[Link]:
    """The links to words that sentences with so many words do not have, in order."""
    return sorted(link for link in links if not (0 <= link[0] < source_words and 0 <= link[1] < target_words))


def _read(text: str, first: int, swapped: bool, signs: str = "-p?") -> tuple[Link, str]:
    match = _WRITTEN.fullmatch(text)
    if match is None or match[2] not in signs:
        shown = text if len(text) <= 20 else f"{text[:19]}…"
        forms = ", ".join(f"{first}{sign}{first + 1}" for sign in signs)
        raise ValueError(f"{shown!r} is no link; links look like {forms}")
    numbers = int(match[1]) - first, int(match[3]) - first
    if min(numbers) < 0:
        raise ValueError(f"{text!r} counts words from 0, but here the first word is 1")
    return (numbers[1], numbers[0]) if swapped else numbers, match[2]
