"""How many of the words that can only be copied are in a translation: names and numbers not in the training data."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WORD = re.compile(r"\w+")


class Copied(NamedTuple):
    """The number of words that had to be copied, and how many of them were found in the translations."""

    words: int
    found: int

    @property
    def share(self) -> float:
        """The share that was found, from 0 to 1; 1 if there was nothing to copy."""
        return self.found / self.words if self.words else 1.0


def copied_words(
    training: Iterable[str], sources: Sequence[str], references: Sequence[str], hypotheses: Sequence[str]
) -> Copied:
    """Count the words that had to be copied, and those that were found.

    A word must be copied if it is in a source and in its reference with the same spelling, and nowhere in the training
    text. It is found as often as the hypothesis has it as a whole word, up to its count in the reference.

    Args:
        training: texts of both sides of the training pairs.
        sources: source texts of the test pairs.
        references: target texts of the test pairs.
        hypotheses: translations of the sources.
    """
    known = {word for text in training for word in WORD.findall(text)}
    words = found = 0
    for source, reference, hypothesis in zip(sources, references, hypotheses, strict=True):
        given, wanted = set(WORD.findall(source)) - known, Counter(WORD.findall(reference))
        written = Counter(WORD.findall(hypothesis))
        words += sum(wanted[word] for word in given)
        found += sum(min(wanted[word], written[word]) for word in given)
    return Copied(words, found)
