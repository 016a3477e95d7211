"""Corpora of any size, made of random words: as many pairs as a measurement needs, the same bytes each time.

Words are made of syllables. Word number r, from 0, is drawn with a share proportional to 1 / (r + 2.7) (Zipf,
Mandelbrot 1953). Lengths are those of news: lognormal, 20 words on average. A target has the words of its source in the
other language, word by word, and a few more or fewer at its end.
"""

from __future__ import annotations

from itertools import islice, product
from pathlib import Path

import numpy as np

from mt.benchmark.random_pairs import MadeLengths

WORDS = 50_000
"""Different words of each language."""
BLOCK = 10_000
"""Pairs that are drawn at a time. A block depends on its number and the seed alone, so a small corpus is the beginning
of a larger one."""
SYLLABLES = {"en": ("bdfghklmnprstw", "aeiou"), "de": ("bdfgklmnprstwz", "aeiouäöü")}
NEWS = MadeLengths(
    "news",
    vocabulary=WORDS,
    mean=20.0,
    spread=0.55,
    growth=0.0,
    growth_spread=0.15,
    longest_source=100,
    longest_target=110,
)


def made_words(language: str) -> list[str]:
    """`WORDS` different words, those of few syllables first, as frequent words are short."""
    consonants, vowels = SYLLABLES[language]
    syllables = ["".join(each) for each in product(consonants, vowels)]
    words = [*syllables, *map("".join, product(syllables, repeat=2))]
    longer = map("".join, islice(product(syllables, repeat=3), 0, None, 7))
    return [*words, *longer][:WORDS]


def write_corpus(folder: Path, split: str, pairs: int, seed: int) -> None:
    """Write `split.en` and `split.de` with so many pairs into a folder, in bounded memory."""
    folder.mkdir(parents=True, exist_ok=True)
    english, german = (np.array(made_words(language), object) for language in ("en", "de"))
    shares = np.cumsum(1 / (np.arange(WORDS) + 2.7))
    shares /= shares[-1]
    with (
        (folder / f"{split}.en").open("w", encoding="utf-8", newline="\n") as sources,
        (folder / f"{split}.de").open("w", encoding="utf-8", newline="\n") as targets,
    ):
        for number, start in enumerate(range(0, pairs, BLOCK)):
            random = np.random.default_rng([seed, number])
            lengths = NEWS.draw(BLOCK, random)
            room = np.maximum(*lengths)
            ends = np.cumsum(room)
            drawn = np.searchsorted(shares, random.random(int(ends[-1])))
            for file, words, own in ((sources, english, lengths[0]), (targets, german, lengths[1])):
                texts = words[drawn].tolist()
                places = zip((ends - room).tolist(), own.tolist(), strict=True)
                lines = [" ".join(texts[begin : begin + length]) for begin, length in places]
                file.writelines(f"{line}.\n" for line in lines[: pairs - start])
