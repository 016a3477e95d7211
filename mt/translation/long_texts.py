"""Texts that are too long to be translated at once: split into parts, whose translations are joined.

Models are trained on sentences, and the time of a translation grows faster than the text. So a text of more pieces than
a bound is split at the ends of its sentences (Unicode Standard Annex 29, rules SB6 to SB11). A sentence that is still
too long is halved until its parts fit: at the space nearest to its middle or, if it has none, between two characters.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache, reduce
from itertools import chain, pairwise
from typing import TYPE_CHECKING, Self, TypeVar

from mt.errors import UserError
from mt.translation.translation import Translation

if TYPE_CHECKING:
    import regex  # loaded at the first text that is too long

Encode = Callable[[Sequence[str]], list[list[int]]]
"""The ids of each text, the end of sentence last."""

Each = TypeVar("Each")

CLOSE = r"(?: (?! [\p{Ps}\p{Pi}] ) \p{SB=Close} )*+"
"""Closing marks. Unicode counts opening ones among them, which would end a sentence after the bracket of the next."""
SENTENCE_END = rf"""
    (?: \p{{SB=STerm}}
      | (?<! [\p{{SB=Upper}}\p{{SB=Lower}}] (?= .\p{{SB=Upper}} ) )     # SB7: no end inside U.S.
        \p{{SB=ATerm}} (?! \p{{SB=Numeric}} )                         # SB6: nor inside 3.14
        (?! {CLOSE} \p{{SB=Sp}}*+                                      # SB8: nor before a word in lower case
            [^\p{{SB=OLetter}}\p{{SB=Upper}}\p{{SB=Lower}}\p{{SB=Sep}}\p{{SB=CR}}\p{{SB=LF}}\p{{SB=STerm}}\p{{SB=ATerm}}]*+
            \p{{SB=Lower}} )
    )
    {CLOSE} \p{{SB=Sp}}*+
    (?! [\p{{SB=SContinue}}\p{{SB=STerm}}\p{{SB=ATerm}}] )              # SB8a: nor before a comma or a full stop
"""
"""The end of a sentence. The names of the rules are those of Unicode Standard Annex 29, table 4."""

NO_SPACES = r"[\p{Han}\p{Hiragana}\p{Katakana}\p{Thai}\p{Lao}\p{Khmer}\p{Myanmar}\p{Tibetan}\u3000-\u303f\uff00-\uffef]"
"""A character of a script that has no space between sentences, or its punctuation."""


@dataclass(frozen=True)
class SplitTexts:
    """N texts, each as one part or, if it is too long, as several.

    Attributes:
        wholes: the N texts.
        parts: N lists of the parts of each text; white space between parts is left out.
        lengths: N numbers of pieces of the whole texts, with the end of sentence.
        sources: the ids of all parts, text by text.
        most: largest number of pieces of a part.
    """

    wholes: Sequence[str]
    parts: list[list[str]]
    lengths: list[int]
    sources: list[list[int]]
    most: int

    @classmethod
    def of(
        cls,
        texts: Sequence[str],
        sources: Sequence[list[int]],
        most: int,
        encode: Callable[..., list[list[int]]],
        directions: Sequence[int] | None = None,
    ) -> Self:
        """Split those texts that have more than `most` pieces.

        Args:
            texts: N texts.
            sources: their ids.
            most: largest number of pieces of a part, with the end of sentence.
            encode: gives the ids of the parts; with `directions` its second argument is that of each part.
            directions: the number of the direction of each text; None: all have the same.

        Raises:
            UserError: a single character has more pieces than `most`.
        """
        parts, ids = list[list[str]](), list[list[int]]()
        for row, (text, source) in enumerate(zip(texts, sources, strict=True)):
            if len(source) <= most:
                parts.append([text])
                ids.append(source)
                continue
            own = encode if directions is None else _in_direction(encode, directions[row])
            parts.append(list(_fitting(sentences(" ".join(text.split())), most, own)))
            ids += own(parts[-1])
        return cls(texts, parts, list(map(len, sources)), ids, most)

    @property
    def texts(self) -> list[str]:
        """The texts of all parts, in the order of `sources`."""
        return list(chain.from_iterable(self.parts))

    def repeated(self, values: Sequence[Each]) -> list[Each]:
        """The value of each of the N texts, once for each of its parts."""
        return [value for value, own in zip(values, self.parts, strict=True) for _ in own]

    def joined(self, translations: Iterable[Translation]) -> list[Translation]:
        """The translations of the N texts from those of all parts."""
        following = iter(translations)
        groups = [[next(following) for _ in own] for own in self.parts]
        return [
            group[0] if own == [text] else joined(text, group)
            for text, own, group in zip(self.wholes, self.parts, groups, strict=True)
        ]

    def lines(self, label: Callable[[int], str]) -> Iterator[str]:
        """A line for the user about each text that was split; `label` names the text with an index from 0."""
        for index, (whole, own, length) in enumerate(zip(self.wholes, self.parts, self.lengths, strict=True)):
            if length > self.most:
                where = "at the ends of sentences"
                if len(own) > len(sentences(whole)):
                    where += ", and inside of those that are too long themselves"
                yield (
                    f"{label(index)}: {length:,} pieces, more than {self.most:,}, so it is translated in {len(own):,} "
                    f"parts, split {where}"
                )


def sentences(text: str) -> list[str]:
    """The sentences of a text, without the white space around them."""
    ends = [0, *(match.end() for match in _compiled(SENTENCE_END).finditer(text)), len(text)]
    found = (text[start:end].strip() for start, end in pairwise(ends))
    return [sentence for sentence in found if sentence]


def joined(source: str, parts: Sequence[Translation]) -> Translation:
    """The translation of a text from those of its parts, in one line.

    Pieces and their scores are joined, scores added. The k-th alternative joins the k-th translations of the parts; a
    part that has fewer contributes its last one. Attention stays with the parts.
    """
    ranked = [[part, *part.alternatives] for part in parts]
    best, *rest = [
        _joined(source, [each[min(rank, len(each) - 1)] for each in ranked]) for rank in range(max(map(len, ranked)))
    ]
    return replace(best, alternatives=rest, parts=list(parts))


def _joined(source: str, parts: Sequence[Translation]) -> Translation:
    return Translation(
        source=source,
        text=reduce(_side_by_side, [part.text for part in parts if part.text], ""),
        score=sum(part.score for part in parts),
        normalized=sum(part.normalized for part in parts),
        source_pieces=[piece for part in parts for piece in part.source_pieces],
        pieces=[piece for part in parts for piece in part.pieces],
        ids=[id for part in parts for id in part.ids],
        token_scores=[score for part in parts for score in part.token_scores],
        finished=all(part.finished for part in parts),
    )


def _side_by_side(left: str, right: str) -> str:
    """Two texts in one line: with a space between them, unless their script puts none between sentences."""
    spaceless = left and all(map(_compiled(NO_SPACES).match, (left[-1], right[0])))
    return left + right if spaceless or not left else f"{left} {right}"


def _in_direction(encode: Callable[..., list[list[int]]], direction: int) -> Encode:
    return lambda texts: encode(texts, [direction] * len(texts))


def _fitting(texts: Sequence[str], most: int, encode: Encode) -> Iterator[str]:
    """The texts, halved until each has at most `most` pieces."""
    for text, ids in zip(texts, encode(texts), strict=True):
        if len(ids) <= most:
            yield text
        elif len(text) > 1:
            yield from _fitting([half for half in _halves(text) if half], most, encode)
        else:
            raise UserError(f"{text!r} alone has {len(ids)} pieces with the end of sentence, more than {most}")


def _halves(text: str) -> tuple[str, str]:
    """A text cut at the space nearest to its middle; without a space, at the middle, but not before a mark."""
    middle = len(text) // 2
    spaces = (text.rfind(" ", 0, middle), text.find(" ", middle))
    cut = min((place for place in spaces if place > 0), key=lambda place: abs(place - middle), default=middle)
    while cut < len(text) - 1 and unicodedata.category(text[cut]).startswith("M"):
        cut += 1
    return text[:cut].rstrip(), text[cut:].lstrip()


@cache
def _compiled(pattern: str) -> regex.Pattern[str]:
    import regex  # comes with sacrebleu; unlike `re` it knows the properties of Unicode

    return regex.compile(pattern, regex.VERBOSE)
