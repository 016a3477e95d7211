"""Translates texts so that placeholders, tags and addresses come out as they went in, each once.

Tags are taken out and put back by attention (`mt.translation.projection`). What stands for a word, such as `{name}` or
an address, first stays in the text: a model that copies it puts it where it belongs. Where the translation does not
have it exactly once, a number stands for it in a second translation, for models copy numbers. Where even that is lost,
the text is translated without it, and it is put in by attention as tags are.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import count
from typing import Literal

from mt.data.text.preprocessing import Preprocessing
from mt.translation.projection import nodes_of, projected
from mt.translation.spans import Element, Kind, Span, elements_of, find_spans
from mt.translation.translation import Translation
from mt.translation.word_attention import GuidedHead, word_table, words_in

Way = Literal["kept", "numbered", "removed"]
"""What becomes of parts that stand for a word, in the text that the model reads."""

WAYS: tuple[Way, ...] = ("kept", "numbered", "removed")

Run = Callable[[Sequence[str], Sequence[int]], list[Translation]]
"""Translates those of the texts that have these numbers, with attention."""


@dataclass(frozen=True)
class Prepared:
    """A text as the model reads it, and how its parts come back.

    Attributes:
        source: the text as given.
        text: what the model reads.
        way: see `Way`.
        elements: what is to be kept.
        places: for each element where it begins and where it ends in `text`.
        stand_ins: number -> what it stands for.
    """

    source: str
    text: str
    way: Way
    elements: list[Element]
    places: list[tuple[int, int]]
    stand_ins: dict[str, str]

    @classmethod
    def of(cls, source: str, spans: Sequence[Span], way: Way) -> Prepared:
        """Prepare a text."""
        elements = elements_of(spans)
        paired = {id(span) for each in elements if each.last is not None for span in (each.first, each.last)}
        numbers, stand_ins = _numbers(source), dict[str, str]()
        text, done, found = "", 0, dict[int, tuple[int, int]]()
        for span in spans:
            text += source[done : span.start]
            done, said = span.end, ""
            if not span.tag and way == "kept":
                said = span.text
            elif not span.tag and way == "numbered":
                said = next(numbers)
                stand_ins[said] = span.text
            elif id(span) not in paired and text and not text[-1].isspace():
                text += " "
            found[id(span)] = len(text), len(text) + len(said)
            text += said
        places = [(found[id(each.first)][0], found[id(each.last or each.first)][0]) for each in elements]
        return cls(source, text + source[done:], way, elements, places, stand_ins)

    def restored(self, translation: Translation, preprocessing: Preprocessing, guided: GuidedHead | None) -> str:
        """The text of a translation of `text`, with everything back in its place."""
        projecting = [
            (element, place)
            for element, place in zip(self.elements, self.places, strict=True)
            if element.first.tag or self.way == "removed"
        ]
        text = translation.text
        if projecting:
            cut = WordCut(self.text, preprocessing)
            ends = [
                cut(start if element.last is None else end, element.last is not None)
                for element, (start, end) in projecting
            ]
            starts = [min(cut(start), end) for (_, (start, _)), end in zip(projecting, ends, strict=True)]
            nodes = nodes_of([element for element, _ in projecting], self.source, starts, ends)
            text = projected(text, words_in(text), word_table(translation, preprocessing, guided), nodes)
        for number, span in self.stand_ins.items():
            text = _whole_number(number).sub(lambda _, span=span: span, text)  # type: ignore[misc]
        return text


class WordCut:
    """Counts the words before places of a raw text in the normalised text.

    Args:
        text: the raw text.
        preprocessing: normalises it.
    """

    def __init__(self, text: str, preprocessing: Preprocessing) -> None:
        self.text = text
        self.normalizer = preprocessing.normalizer
        whole = self.normalizer(text)
        self.words = [whole[start:end] for start, end in words_in(whole)]

    def __call__(self, place: int, up: bool = False) -> int:
        """The number of words before a place; a word that it cuts counts only if `up`."""
        before = self.normalizer(self.text[:place])
        words = [before[start:end] for start, end in words_in(before)]
        whole = len(words)
        if words and not up and words[-1] != self.words[min(whole, len(self.words)) - 1]:
            whole -= 1
        return min(whole, len(self.words))


class KeptSpans:
    """Translates texts and keeps parts of them.

    Args:
        kinds: what to keep.
        preprocessing: of the model.
        guided: the head of the model that training has guided by a word alignment; None: there is none.
    """

    def __init__(self, kinds: Collection[Kind], preprocessing: Preprocessing, guided: GuidedHead | None) -> None:
        self.kinds = kinds
        self.preprocessing = preprocessing
        self.guided = guided

    def translate(self, texts: Sequence[str], run: Run) -> list[Translation]:
        """Translate all texts; see `mt.translation.kept_spans`.

        Args:
            texts: raw texts.
            run: translates.

        Returns:
            A translation for each text. Pieces, scores and attention are those of what the model read and wrote.
            Alternatives that lost something are left out.
        """
        spans = [find_spans(text, self.kinds) for text in texts]
        found = [Translation(text, text) for text in texts]
        rows = [row for row in range(len(texts)) if not spans[row] or _says_something(texts[row], spans[row])]
        for way in WAYS:
            prepared = [Prepared.of(text, each, way) for text, each in zip(texts, spans, strict=True)]
            for row, translation in zip(rows, run([each.text for each in prepared], rows), strict=True):
                found[row] = self._restored(prepared[row], translation) if spans[row] else translation
            rows = [row for row in rows if spans[row] and not self._holds(found[row])]
            if not rows:
                break
        return found

    def _holds(self, translation: Translation) -> bool:
        """Whether a translation has all that it is to keep as often as the source, and nothing more of these kinds."""
        sides = translation.source, translation.text
        wanted, found = (Counter(span.text for span in find_spans(text, self.kinds)) for text in sides)
        return wanted == found

    def _restored(self, prepared: Prepared, translation: Translation) -> Translation:
        alternatives = [self._restored(prepared, each) for each in translation.alternatives]
        return replace(
            translation,
            source=prepared.source,
            text=prepared.restored(translation, self.preprocessing, self.guided),
            alternatives=[each for each in alternatives if self._holds(each)],
        )


def _says_something(text: str, spans: Sequence[Span]) -> bool:
    """Whether a text has a letter or a digit outside its spans."""
    starts = [0, *(span.end for span in spans)]
    ends = [*(span.start for span in spans), len(text)]
    return any(character.isalnum() for start, end in zip(starts, ends, strict=True) for character in text[start:end])


def _numbers(text: str) -> Iterator[str]:
    """Numbers of two digits, then of more, that a text does not have."""
    return (number for number in map(str, count(41, 11)) if number not in text)


def _whole_number(number: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){number}(?!\w)")
