"""From the record of a search on the device to its hypotheses, on the host.

Shapes: T positions, N sentences of the batch, K slots, E hypotheses that ended.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from mt.search.base import Hypothesis
from mt.search.decoding import AttentionTrace, Integers
from mt.search.device_beams import FINISHED


class SearchRecord:
    """What every step chose, for all sentences of a batch, filled part by part.

    Args:
        sentences: N.
        slots: K.
        longest: largest number of positions.
    """

    def __init__(self, sentences: int, slots: int, longest: int) -> None:
        self.slots = slots
        self.words = np.zeros((4, longest, sentences, slots), dtype=np.int32)  # as in `DeviceBeams.record`

    def add(self, first: int, sentences: Integers, steps: NDArray[np.int32]) -> None:
        """Add steps of some of the sentences.

        Args:
            first: the position of the first step.
            sentences: [N'] the numbers of the sentences.
            steps: [T', 4, N'', K], N'' >= N': further columns belong to no sentence.
        """
        part = steps[:, :, : len(sentences)].swapaxes(0, 1)  # [4, T', N', K]
        self.words[:, first : first + len(steps), sentences] = part

    def hypotheses(
        self, n_best: int, divisors: Sequence[float], source_lengths: Integers, trace: AttentionTrace | None
    ) -> list[list[Hypothesis]]:
        """The best hypotheses of every sentence, best first; an empty one, not finished, where none ended.

        Args:
            n_best: how many of each sentence.
            divisors: the divisor of each length.
            source_lengths: [N].
            trace: the maps of every step, whose row n K + k is that of sentence n and slot k; None: no maps.
        """
        parents, tokens, bits, ended = self.words
        scores = bits.view(np.float32)
        last, sentence, slot = np.nonzero(ended)  # [E] each; by position, then sentence, then slot: as they ended
        longest = int(last.max(initial=-1)) + 1
        own_tokens = np.zeros((len(last), longest), dtype=np.int32)
        own_scores = np.zeros((len(last), longest), dtype=np.float32)
        own_slots = np.zeros((len(last), longest), dtype=np.int64)  # in which slot the step found the hypothesis
        at = slot.copy()
        for position in range(longest - 1, -1, -1):
            there = np.flatnonzero(last >= position)
            place = position, sentence[there], at[there]
            own_tokens[there, position], own_scores[there, position] = tokens[place], scores[place]
            own_slots[there, position] = at[there] = parents[place]
        sums = own_scores.astype(np.float64).cumsum(axis=1)[:, -1] if longest else np.zeros(0)
        ranks = sums / np.asarray(divisors)[last + 1]
        unfinished = ended[last, sentence, slot] != FINISHED
        order = np.lexsort((np.arange(len(last)), -ranks, unfinished, sentence))
        found: list[list[Hypothesis]] = [[] for _ in source_lengths]
        for each in order.tolist():
            kept = found[sentence[each]]
            if len(kept) == n_best:
                continue
            length, finished = int(last[each]) + 1, not unfinished[each]
            path, rows = own_tokens[each, :length].tolist(), sentence[each] * self.slots + own_slots[each, :length]
            parts = own_scores[each, :length].tolist()
            total = sum(parts)
            kept.append(
                Hypothesis(
                    tokens=path[:-1] if finished else path,
                    token_scores=parts,
                    score=total,
                    normalized=total / divisors[length],
                    attention={} if trace is None else trace.along(rows, int(source_lengths[sentence[each]])),
                    finished=finished,
                )
            )
        for number, kept in enumerate(found):
            if not kept:  # a model that gives only NaN
                maps = {} if trace is None else trace.along([], int(source_lengths[number]))
                kept.append(Hypothesis([], [], -np.inf, -np.inf, maps, finished=False))
        return found
