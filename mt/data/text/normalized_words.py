"""Which words of a normalised text come from which words of the raw text. Words are what white space separates."""

from __future__ import annotations

from collections.abc import Callable

NEAR = 8
"""Words before a word that may change what normalisation leaves of it."""


def normalized_words(text: str, normalize: Callable[[str], str]) -> list[range]:
    """For each word of a raw text the numbers of its words in the normalised text, counted from 0.

    Usually that is one. A word that shows nothing has none, and one with a look-alike of a space has several.

    Args:
        text: the raw text.
        normalize: the normaliser of the whole text.
    """
    words = text.split()
    sizes = [len(normalize(word).split()) for word in words]
    if sum(sizes) != len(normalize(text).split()):  # normalisation looks beyond a word: count what each one adds
        before = [words[max(0, number - NEAR) : number] for number in range(len(words))]
        counts = [[len(normalize(" ".join(each)).split()) for each in (near, [*near, word])]
                  for near, word in zip(before, words, strict=True)]  # fmt: skip
        sizes = [max(0, after - earlier) for earlier, after in counts]
    found, first = list[range](), 0
    for size in sizes:
        found.append(range(first, first + size))
        first += size
    return found
