"""The texts of the training pairs that are kept, for the vocabulary: read in parts, never held in memory together."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass
from itertools import chain
from pathlib import Path

from mt.data.preparation.stored_rows import kept_chunks, kept_mask, stored
from mt.data.preparation.work import Work, ranges
from mt.data.text.alphabet import Alphabet
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer import with_stand_ins

ALPHABET, SAMPLE = "alphabet.npz", "sample.txt"


@dataclass(frozen=True)
class TextsOfParts:
    """The normalised texts of one side of the kept pairs; a `VocabularyTexts`.

    Attributes:
        path: the Arrow file of the training split.
        keep: which rows to keep, see `kept_chunks`.
        side: "source" or "target".
        normalizer: applied to each text.
        work: does the parts.
    """

    path: Path
    keep: Path
    side: str
    normalizer: TextNormalizer
    work: Work

    def __len__(self) -> int:
        return int(kept_mask(self.keep).sum())

    def __iter__(self) -> Iterator[str]:
        return _texts(self.path, 0, len(stored(self.path)), self.keep, self.side, self.normalizer)

    def study(
        self, first: int, stride: int, symbols: Collection[str], names: Collection[str]
    ) -> tuple[Alphabet, Iterable[str]]:
        """See `VocabularyTexts`."""
        keep, places = kept_mask(self.keep), ranges(len(stored(self.path)))
        tasks = []
        for start, stop in places:
            tasks.append((self.path, start, stop, self.keep, self.side, self.normalizer, first, stride, symbols, names))
            first += int(keep[start:stop].sum())
        what = f"reading the {self.side}s for the vocabulary"
        sizes = [stop - start for start, stop in places]
        parts = self.work.each(f"{self.side}-texts", what, study_part, tasks, sizes)
        alphabet = Alphabet()
        for part in parts:
            alphabet.add(Alphabet.load(part / ALPHABET))
        self.work.doing("training the vocabulary")
        return alphabet, chain.from_iterable(_lines(part / SAMPLE) for part in parts)


def study_part(
    folder: Path,
    path: Path,
    start: int,
    stop: int,
    keep: Path,
    side: str,
    normalizer: TextNormalizer,
    first: int,
    stride: int,
    symbols: Collection[str],
    names: Collection[str],
) -> None:
    """Write the alphabet and the sample of a part; `first` is the number of its first text among all, see `study`."""
    with (folder / SAMPLE).open("w", encoding="utf-8", newline="\n") as sample:

        def sampled() -> Iterator[str]:
            texts = map(with_stand_ins, _texts(path, start, stop, keep, side, normalizer))
            for number, text in enumerate(texts, first):
                if number % stride == 0:
                    sample.write(f"{text}\n")
                yield text

        alphabet = Alphabet(sampled(), stride, symbols, names, first)
    alphabet.save(folder / ALPHABET)


def _texts(path: Path, start: int, stop: int, keep: Path, side: str, normalizer: TextNormalizer) -> Iterator[str]:
    for chunk in kept_chunks(path, start, stop, keep):
        yield from map(normalizer, chunk[side].to_pylist())


def _lines(path: Path) -> Iterator[str]:
    with path.open(encoding="utf-8", newline="\n") as file:
        for line in file:
            yield line[:-1]
