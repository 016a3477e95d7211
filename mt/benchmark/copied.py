"""How many of the words come through that can only be copied: names and numbers that training never showed."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

WORD = re.compile(r"\w+")


class Copied(NamedTuple):
    """Words that had to be copied, and those of them that were."""

    words: int
    found: int

    @property
    def share(self) -> float:
        """From 0 to 1; 1 where there was nothing to copy."""
        return self.found / self.words if self.words else 1.0


def copied_words(
    training: Iterable[str], sources: Sequence[str], references: Sequence[str], hypotheses: Sequence[str]
) -> Copied:
    """Count them.

    A word must be copied where it stands in a source and in its reference, letter by letter, and nowhere in the
    training text. It is found where the hypothesis has it as a whole word, as often as the reference.

    Args:
        training: texts of both sides of the training pairs.
        sources: of the test pairs.
        references: likewise.
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
