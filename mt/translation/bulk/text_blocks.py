"""What is to be translated, cut into blocks of consecutive lines. Each becomes a shard, whoever translates it.

Where blocks end is decided by the lines alone. So all processes see the same blocks, and so does a program that goes on
where another one was killed.
"""

from __future__ import annotations

import hashlib
from abc import ABC, abstractmethod
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from pathlib import Path
from typing import TYPE_CHECKING

from mt.data.text.invisible import is_blank
from mt.errors import UserError
from mt.files.lines import read_lines

if TYPE_CHECKING:
    from mt.data.corpora.pairs import Pairs  # loads `datasets`

MOST_CHARACTERS = 64 << 20
"""Characters of a block: with very long lines it has fewer of them, so that memory stays bounded."""

SAMPLE = 1000
"""Lines from the beginning by which the language is judged."""


@dataclass(frozen=True)
class Block:
    """Consecutive lines.

    Attributes:
        number: of the block, from 0.
        lines: the texts to translate.
        references: a human translation of each; None if there are none.
    """

    number: int
    lines: Sequence[str]
    references: Sequence[str] | None = None

    def digest(self) -> str:
        """What tells this block from one with any other text."""
        found = hashlib.sha256()
        for side in (self.lines, self.references or ()):
            for line in side:
                data = line.encode("utf-8", "surrogatepass")
                found.update(len(data).to_bytes(8, "little"))
                found.update(data)
        return found.hexdigest()


@dataclass(frozen=True)
class Census:
    """What a first reading has found.

    Attributes:
        digests: of each block.
        sizes: number of lines of each block.
        sample: the first lines that are not blank.
    """

    digests: list[str]
    sizes: list[int]
    sample: list[str]

    @property
    def lines(self) -> int:
        """Number of lines of all blocks."""
        return sum(self.sizes)

    def digest(self) -> str:
        """What tells this input from any other."""
        return hashlib.sha256("".join(self.digests).encode()).hexdigest()


class TextBlocks(ABC):
    """Blocks that can be read any number of times, in bounded memory.

    Attributes:
        name: what is read, as the user gave it.
        has_references: whether there is a reference for each line.
    """

    name: str
    has_references: bool

    @abstractmethod
    def __iter__(self) -> Iterator[Block]:
        """The blocks in their order.

        Raises:
            UserError: a file cannot be read, or is not lines of UTF-8, or the references have more or fewer lines.
        """

    def census(self) -> Census:
        """Read everything once, so that a fault anywhere is found before any work is done.

        Raises:
            UserError: see `__iter__`; or there is no text.
        """
        found = Census([], [], [])
        for block in self:
            found.digests.append(block.digest())
            found.sizes.append(len(block.lines))
            if len(found.sample) < SAMPLE:
                present = [line for line in block.lines if not is_blank(line)]
                found.sample.extend(present[: SAMPLE - len(found.sample)])
        if not found.sample:
            raise UserError(f"{self.name}: no text in it; give a file with one sentence on each line")
        return found


class FileBlocks(TextBlocks):
    """Blocks of text files, read one after the other as if they were one.

    Args:
        files: plain or compressed, one sentence on each line.
        references: files with a translation of each line, likewise; none if there are none.
        size: largest number of lines of a block.
        language: language code of `files`.
        reference_language: language code of `references`.
    """

    def __init__(
        self, files: Sequence[Path], references: Sequence[Path], size: int, language: str, reference_language: str
    ) -> None:
        self.files, self.references, self.size = files, references, size
        self.language, self.reference_language = language, reference_language
        self.name = f"input={files[0]}" + (f" and {len(files) - 1:,} more" if len(files) > 1 else "")
        self.has_references = bool(references)

    def __iter__(self) -> Iterator[Block]:
        lines = _lines(self.files, "input", self.language)
        if not self.references:
            yield from _cut(((line, "") for line in lines), self.size, with_references=False)
        else:
            yield from _cut(self._paired(lines), self.size, with_references=True)

    def _paired(self, lines: Iterator[str]) -> Iterator[tuple[str, str]]:
        references = _lines(self.references, "references", self.reference_language)
        for number, (line, reference) in enumerate(zip_longest(lines, references)):
            if line is None or reference is None:
                fewer, more = ("input", "references") if line is None else ("references", "input")
                raise UserError(
                    f"{fewer}: has {number:,} lines, and {more} has more; line n of one must translate line n of the "
                    "other"
                )
            yield line, reference


class PairBlocks(TextBlocks):
    """Blocks of the pairs of a corpus, whose targets are the references.

    Args:
        pairs: the split.
        size: largest number of pairs of a block.
        name: what it is, for messages.
    """

    has_references = True

    def __init__(self, pairs: Pairs, size: int, name: str) -> None:
        self.pairs, self.size, self.name = pairs, size, name

    def __iter__(self) -> Iterator[Block]:
        from mt.data.corpora.pairs import chunks_of

        pairs = (pair for sources, targets in chunks_of(self.pairs) for pair in zip(sources, targets, strict=True))
        return _cut(pairs, self.size, with_references=True)


def _lines(files: Sequence[Path], key: str, language: str) -> Iterator[str]:
    for path in files:
        yield from read_lines(path, key, language)


def _cut(pairs: Iterable[tuple[str, str]], size: int, with_references: bool) -> Iterator[Block]:
    lines, references, held, number = list[str](), list[str](), 0, 0
    for line, reference in pairs:
        lines.append(line)
        references.append(reference)
        held += len(line) + len(reference)
        if len(lines) == size or held > MOST_CHARACTERS:
            yield Block(number, lines, references if with_references else None)
            lines, references, held, number = [], [], 0, number + 1
    if lines:
        yield Block(number, lines, references if with_references else None)
