"""The decoding speed of translators, measured on the same machine and the same sentences."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from mt.translation.translation import Translation
from mt.translation.translator import Label, Translator

WARM_UP = 32
"""Sentences translated before the clock starts."""


@dataclass(frozen=True)
class Decoding:
    """A translator's translations of a set, and the time they took.

    Attributes:
        translations: one for each source.
        seconds: wall-clock time of each pass over the set, from raw text to raw text.
        cpu_seconds: CPU time of the process in each pass, which other programs on the machine hardly change.
    """

    translations: list[Translation]
    seconds: list[float]
    cpu_seconds: list[float]

    @property
    def texts(self) -> list[str]:
        """The translations as raw text."""
        return [each.text for each in self.translations]

    @property
    def mean_pieces(self) -> float:
        """Mean number of target pieces of a translation, including `</s>`."""
        return sum(len(each.pieces) for each in self.translations) / len(self.translations)

    @property
    def sentences_per_second(self) -> float:
        """Sentences per second in the median pass."""
        return len(self.translations) / median(self.seconds)

    @property
    def tokens_per_second(self) -> float:
        """Target pieces per second, including `</s>`, in the median pass."""
        return self.mean_pieces * self.sentences_per_second


def decode(
    translators: Sequence[Translator],
    sources: Sequence[str],
    passes: int,
    documents: Sequence[int] | None = None,
    label: Label | None = None,
) -> list[Decoding]:
    """Translate a set with each translator, several times in turn.

    The translators take turns, so that other load on the machine affects all of them alike.

    Args:
        translators: translators with the same search.
        sources: N raw texts.
        passes: how often each translator translates the whole set.
        documents: the number of each source's document, for a model that reads previous sentences.
        label: the name of a source in the warning that it is split because of its length; None: no warning.
    """
    every = max(1, len(sources) // WARM_UP)
    numbers = None if documents is None else documents[::every][:WARM_UP]
    for translator in translators:
        translator.translate_detailed(sources[::every][:WARM_UP], documents=numbers, label=None)
    found: list[list[Translation]] = [[] for _ in translators]
    seconds: list[list[float]] = [[] for _ in translators]
    cpu_seconds: list[list[float]] = [[] for _ in translators]
    for turn in range(passes):
        said = label if turn == 0 else None
        for number, translator in enumerate(translators):
            begun, used = time.perf_counter(), time.process_time()
            found[number] = translator.translate_detailed(sources, documents=documents, label=said)
            seconds[number].append(time.perf_counter() - begun)
            cpu_seconds[number].append(time.process_time() - used)
    return [Decoding(*each) for each in zip(found, seconds, cpu_seconds, strict=True)]
