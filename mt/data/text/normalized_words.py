"""Which words of a normalised text come from which words of the raw text. Words are what white space separates."""

from __future__ import annotations

from collections.abc import Callable
from itertools import pairwise


def normalized_words(text: str, normalize: Callable[[str], str]) -> list[range]:
    """For each word of a raw text the numbers of its words in the normalised text, counted from 0.

    Usually that is one. A word that shows nothing has none, and one with a look-alike of a space has several.

    Args:
        text: the raw text.
        normalize: the normaliser of the whole text.
    """
    words = text.split()
    sizes = [len(normalize(word).split()) for word in words]
    if sum(sizes) != len(normalize(text).split()):  # normalisation looks beyond a word: count in ever longer texts
        ends = [len(normalize(" ".join(words[:count])).split()) for count in range(len(words) + 1)]
        sizes = [max(0, end - begin) for begin, end in pairwise(ends)]
    found, first = list[range](), 0
    for size in sizes:
        found.append(range(first, first + size))
        first += size
    return found
