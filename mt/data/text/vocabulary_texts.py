"""The texts that a vocabulary is trained on."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import Protocol, runtime_checkable

from mt.data.text.alphabet import Alphabet
from mt.data.text.tokenizer import with_stand_ins


@runtime_checkable
class VocabularyTexts(Protocol):
    """Normalised texts of one language, of which a sample is learned from, and all characters are counted."""

    def __len__(self) -> int:
        """Number of texts."""

    def __iter__(self) -> Iterator[str]:
        """The texts, in order."""

    def study(
        self, first: int, stride: int, symbols: Collection[str], names: Collection[str]
    ) -> tuple[Alphabet, Iterable[str]]:
        """Count the characters, and draw the sample.

        Args:
            first: number of the first of these texts among all on which the vocabulary is trained.
            stride: each text whose number is a multiple of this is in the sample.
            symbols, names: see `Alphabet`.

        Returns:
            The characters; and the sample, as SentencePiece reads it.
        """


class GivenTexts:
    """Texts that are at hand, and that can be read several times."""

    def __init__(self, texts: Collection[str]) -> None:
        self._texts = texts

    def __len__(self) -> int:
        return len(self._texts)

    def __iter__(self) -> Iterator[str]:
        return iter(self._texts)

    def study(
        self, first: int, stride: int, symbols: Collection[str], names: Collection[str]
    ) -> tuple[Alphabet, Iterable[str]]:
        alphabet = Alphabet(map(with_stand_ins, self), stride, symbols, names, first)
        return alphabet, map(with_stand_ins, islice(self, -first % stride, None, stride))
