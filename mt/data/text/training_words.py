"""Which words the training sources hold, in a few kilobytes: a Bloom filter, which holds no word itself.

Bloom 1970, "Space/Time Trade-offs in Hash Coding with Allowable Errors". A word that training held is always found. Of
the words that it never held, about 1 in 100 is found nevertheless.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import math
import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from itertools import chain, islice
from pathlib import Path
from typing import Any, Self

import numpy as np
import numpy.typing as npt

from mt.data.text.folding import folded
from mt.data.text.word_forms import word_forms
from mt.errors import UserError
from mt.files.json_files import read_json

BITS = 10
"""Bits of the filter for each word."""

HASHES = 7
"""Bits that a word sets; ln 2 times `BITS`. So 0.8% of the words that training never held are found."""

MOST = 200_000
"""Largest number of words in a filter, which then takes 250 kB. Of a corpus with more, the rarest are left out."""

COUNTED = 1_000_000
"""Largest number of different words that are counted at a time."""

LARGEST_FILTER = MOST * BITS // 8 + 1
"""Bytes of the largest filter that is read."""

CHUNK = 256
"""Texts that are counted at a time."""

DIGIT = re.compile("[0-9]")

FORMAT = 1


@dataclass(frozen=True)
class TrainingWords:
    """The words of the training sources.

    Attributes:
        bits: [bytes] the filter, 8 bits a byte.
        size: number of words in it.
        fewest: the filter holds all words that occur at least so many times: 1, unless there are more than `MOST`.
    """

    bits: npt.NDArray[np.uint8]
    size: int
    fewest: int = 1

    @classmethod
    def of(cls, texts: Iterable[str], most: int = MOST, counted: int = COUNTED) -> Self:
        """The words of texts, in bounded memory.

        Args:
            texts: raw sources.
            most: largest number of words to keep.
            counted: largest number of different words to count at a time, see `WordCounts`.
        """
        counts = WordCounts()
        counts.count(texts, counted)
        return cls.of_counts(counts, most)

    @classmethod
    def of_counts(cls, found: WordCounts, most: int = MOST) -> Self:
        """The `most` most frequent of the words that were counted."""
        counts, fewest = found.counts, found.forgotten + 1
        if len(counts) > most:
            fewest = sorted(counts.values(), reverse=True)[most] + 1
        kept = [word for word, count in counts.items() if count >= fewest]
        bits = np.zeros(max(64, math.ceil(len(kept) * BITS / 8)), np.uint8)
        for word in kept:
            for place in _places(word, 8 * len(bits)):
                bits[place >> 3] |= 1 << (place & 7)
        return cls(bits, len(kept), fewest)

    def __contains__(self, word: object) -> bool:
        """Whether training held a word, in the form that `told` gives it."""
        return isinstance(word, str) and all(
            self.bits[place >> 3] >> (place & 7) & 1 for place in _places(word, 8 * len(self.bits))
        )

    def unseen(self, text: str) -> list[str]:
        """The different words of a text that training did not hold, in their order and without case."""
        return [word for word in dict.fromkeys(told(text)) if word not in self]

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        bits = base64.b64encode(self.bits.tobytes()).decode("ascii")
        return {"format": FORMAT, "size": self.size, "fewest": self.fewest, "hashes": HASHES, "bits": bits}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of `to_dict`.

        Raises:
            ValueError: the values are not those of such a filter, or it is too large.
        """
        if values.get("format") != FORMAT or values.get("hashes") != HASHES:
            raise ValueError(f"format {values.get('format')} with {values.get('hashes')} hashes is not known")
        size, fewest, bits = values.get("size"), values.get("fewest"), values.get("bits")
        if type(size) is not int or type(fewest) is not int or size < 0 or fewest < 1:
            raise ValueError("`size` and `fewest` must be numbers from 0 and from 1")
        if not isinstance(bits, str) or len(bits) > 2 * LARGEST_FILTER:
            raise ValueError(f"`bits` must be a text of at most {2 * LARGEST_FILTER:,} characters")
        try:
            content = base64.b64decode(bits, validate=True)
        except (binascii.Error, ValueError):
            raise ValueError("`bits` is not in base64") from None
        if not content:
            raise ValueError("`bits` is empty")
        return cls(np.frombuffer(content, np.uint8), size, fewest)

    @classmethod
    def read(cls, path: Path, way_out: str) -> Self:
        """Read the JSON file that `to_dict` was written to.

        Args:
            path: the file.
            way_out: what the user can do if it cannot be read, for the message.

        Raises:
            UserError: it cannot be read, or is damaged.
        """
        try:
            return cls.from_dict(read_json(path, way_out))
        except ValueError as error:
            raise UserError(f"{path}: damaged ({error}); {way_out}") from None


@dataclass
class WordCounts:
    """How often words occur, in bounded memory.

    Each count is an upper bound (lossy counting, Manku and Motwani 2002, "Approximate Frequency Counts over Data
    Streams"): where there are too many different words, the rarest are forgotten, and a word that is new afterwards
    starts from the largest count that was forgotten.

    Attributes:
        counts: the words that are not forgotten.
        forgotten: the largest count of a word that was forgotten; 0 if none was.
    """

    counts: dict[str, int] = field(default_factory=dict)
    forgotten: int = 0

    def count(self, texts: Iterable[str], counted: int = COUNTED) -> None:
        """Count the words of raw texts, at most `counted` different ones at a time."""
        unread = iter(texts)
        while chunk := list(islice(unread, CHUNK)):
            for word, count in Counter(chain.from_iterable(map(told, chunk))).items():
                self.counts[word] = self.counts.get(word, self.forgotten) + count
            self._forget(counted)

    def add(self, other: WordCounts, counted: int = COUNTED) -> None:
        """Add the counts of other texts."""
        if other.forgotten:
            self.counts = {word: count + other.forgotten for word, count in self.counts.items()}
        for word, count in other.counts.items():
            before = self.counts.get(word)
            own = self.forgotten if before is None else before - other.forgotten
            self.counts[word] = own + count
        self.forgotten += other.forgotten
        self._forget(counted)

    def _forget(self, counted: int) -> None:
        if len(self.counts) > counted:
            self.forgotten = sorted(self.counts.values())[len(self.counts) // 2]
            self.counts = {word: count for word, count in self.counts.items() if count > self.forgotten}

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {"forgotten": self.forgotten, "counts": self.counts}

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of `to_dict`."""
        return cls(dict(values["counts"]), int(values["forgotten"]))


def told(text: str) -> list[str]:
    """The words of a text that tell whether training knew it: without case, and without those that hold a digit."""
    words = word_forms(folded(text))
    return (
        words
        if text.isascii() and not DIGIT.search(text)
        else [word for word in words if not any(map(str.isdigit, word))]
    )


def _places(word: str, bits: int) -> list[int]:
    """The bits of a word: two hashes give all (Kirsch and Mitzenmacher 2006, "Less Hashing, Same Performance")."""
    content = hashlib.blake2b(word.encode("utf-8", "surrogatepass"), digest_size=16).digest()
    first, step = int.from_bytes(content[:8], "little"), int.from_bytes(content[8:], "little") | 1
    return [(first + number * step) % bits for number in range(HASHES)]
