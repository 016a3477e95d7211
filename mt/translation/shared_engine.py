"""An engine whose sentences are translated by several processes together."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from copy import copy
from dataclasses import dataclass

from mt.batch import Ids
from mt.ranks import Ranks
from mt.search.base import Hypothesis
from mt.translation.engine import Engine
from mt.translation.translator import Translator


@dataclass(frozen=True)
class SharedEngine(Engine):
    """Each rank translates its share of the sentences, and every rank gets all translations.

    Shares are of like length: rank r takes number r, r + size, ... of the sentences sorted by length. As a translation
    depends on its own sentence only, the result is that of one process. All ranks must call `translate`, with the same
    sentences.

    Attributes:
        engine: translates a share.
        ranks: the processes.
        guard: makes a context for the translation of the own share, such as one in which a signal interrupts.
    """

    engine: Engine
    ranks: Ranks
    guard: Callable[[], AbstractContextManager[object]] = nullcontext

    @property
    def max_source_length(self) -> int | None:
        return self.engine.max_source_length

    @property
    def max_target_length(self) -> int | None:
        return self.engine.max_target_length

    @property
    def context_sentences(self) -> int:
        return self.engine.context_sentences

    def translate(
        self,
        sources: Sequence[Sequence[int]],
        contexts: Sequence[Sequence[Ids]] | None = None,
        need_attention: bool = False,
    ) -> list[list[Hypothesis]]:
        order = sorted(range(len(sources)), key=lambda row: (-len(sources[row]), row))
        own = self.ranks.share(order)

        def translate() -> list[list[Hypothesis]]:
            with self.guard():
                before = None if contexts is None else [contexts[row] for row in own]
                return self.engine.translate([sources[row] for row in own], before, need_attention)

        parts = self.ranks.each(translate)
        size = self.ranks.size
        found = {row: parts[place % size][place // size] for place, row in enumerate(order)}
        return [found[row] for row in range(len(sources))]

    def with_n_best(self, count: int) -> SharedEngine:
        return SharedEngine(self.engine.with_n_best(count), self.ranks, self.guard)


def shared(translator: Translator, ranks: Ranks) -> Translator:
    """The same translator, whose sentences several ranks translate together."""
    if ranks.alone:
        return translator
    made = copy(translator)
    made.engine = SharedEngine(translator.engine, ranks)
    return made
