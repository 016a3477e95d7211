"""The characters of the training texts: which of them SentencePiece would overlook, and which a vocabulary has lost."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
import numpy.typing as npt

Counts = npt.NDArray[np.int64]
"""[CODE_POINTS] number of occurrences of each character."""

CODE_POINTS = 0x110000
CHUNK = 4096
"""Texts that are counted at a time."""
BETWEEN = "\n"
"""Stands between the texts of a chunk; no normalised text has it."""
NOT_COUNTED = [0, ord(BETWEEN), ord(" ")]
"""SentencePiece cannot write NUL; spaces are its own."""
NEGLIGIBLE = 2.0**-24
"""SentencePiece adds up the shares of the characters, from frequent to rare, in single precision, and stops at 1. So it
overlooks characters whose share is below 2^-25."""


class Alphabet:
    """The characters of texts, counted in one pass.

    Args:
        texts: the texts as SentencePiece reads them.
        stride: SentencePiece is trained on the first of each `stride` texts.
        symbols: user-defined symbols. What stands inside of them needs no piece of its own.
        names: names of other pieces. In training, SentencePiece does not count the characters of such a name.
        first: number of the first of these texts among all on which SentencePiece is trained.

    Attributes:
        counts: the occurrences in all texts, outside of symbols.
    """

    def __init__(
        self,
        texts: Iterable[str] = (),
        stride: int = 1,
        symbols: Collection[str] = (),
        names: Collection[str] = (),
        first: int = 0,
    ) -> None:
        self.counts: Counts = np.zeros(CODE_POINTS, np.int64)
        self._learned: Counts = np.zeros(CODE_POINTS, np.int64)
        unread, read = iter(texts), first
        while chunk := list(islice(unread, CHUNK)):
            every = _without(BETWEEN.join(chunk), symbols)
            sampled = every if stride == 1 else _without(BETWEEN.join(chunk[-read % stride :: stride]), symbols)
            read += len(chunk)
            learned = _without(sampled, names)
            found = _counted(every)
            _add(self.counts, found)
            _add(self._learned, found if learned is every else _counted(learned))
        self._total = int(self._learned.sum())
        for counts in (self.counts, self._learned):
            counts[NOT_COUNTED[1:]] = 0

    def add(self, other: Alphabet) -> None:
        """Add the counts of other texts."""
        self.counts += other.counts
        self._learned += other._learned
        self._total += other._total

    def save(self, path: Path) -> None:
        """Write the counts to a file (`.npz`)."""
        points = np.flatnonzero(self.counts | self._learned)
        np.savez(path, points=points, counts=self.counts[points], learned=self._learned[points], total=self._total)

    @classmethod
    def load(cls, path: Path) -> Alphabet:
        """Read a file that `save` wrote."""
        alphabet = cls()
        with np.load(path) as found:
            alphabet.counts[found["points"]] = found["counts"]
            alphabet._learned[found["points"]] = found["learned"]
            alphabet._total = int(found["total"])
        return alphabet

    def overlooked(self, coverage: float = 1.0) -> str:
        """The characters that SentencePiece would overlook although they are wanted, in the order of their code points.

        They stand only in texts that it is not trained on, only in names of pieces, or are too rare in a large corpus.

        Args:
            coverage: share of the text, from 0 to 1, whose characters are wanted, the most frequent ones first.
        """
        points = np.flatnonzero(self.counts)
        by_count = points[np.argsort(-self.counts[points], kind="stable")]
        covered = np.cumsum(self.counts[by_count])
        wanted = by_count[: int((covered < coverage * self.counts.sum()).sum()) + 1]
        rare = wanted[self._learned[wanted] <= self._total * NEGLIGIBLE]
        return "".join(chr(point) for point in sorted(rare.tolist()) if point not in NOT_COUNTED)

    def lost(self, has_piece: Iterable[str]) -> Counts:
        """The counts of those characters that are not in `has_piece`."""
        lost = self.counts.copy()
        lost[[ord(character) for character in has_piece]] = 0
        return lost


def _without(text: str, names: Collection[str]) -> str:
    """The text without the names; of two names that begin in one place, the longer one is left out."""
    if any(name in text for name in names):
        longest_first = sorted(names, key=len, reverse=True)
        return re.sub("|".join(map(re.escape, longest_first)), BETWEEN, text)
    return text


def _counted(text: str) -> Counts:
    """[at most CODE_POINTS] number of occurrences of each character, up to the last one that occurs."""
    return np.bincount(np.frombuffer(text.encode("utf-32-le", "surrogatepass"), np.uint32))


def _add(total: Counts, counts: Counts) -> None:
    total[: len(counts)] += counts


def parts_of(text: str, longest: int) -> Iterator[str]:
    """Parts of at most `longest` characters, cut at spaces; a word that is longer is cut inside."""
    start = 0
    while len(text) - start > longest:
        end = text.rfind(" ", start + 1, start + longest + 1)
        end = start + longest if end < 0 else end
        yield text[start:end]
        start = end + (text[end] == " ")
    yield text[start:]
