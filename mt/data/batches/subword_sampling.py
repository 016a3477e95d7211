"""Subword regularisation: while training, a sentence is seen in ever new segmentations."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import cached_property
from typing import Literal

import numpy as np

from mt.batch import with_end
from mt.data.batches.encoded import EncodedSplit
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.segmentations import BpeDropout, Segmentations, UnigramSampling
from mt.data.text.tokenizer import Tokenizer

PROBE = 1000
"""Pairs that are sampled once to learn how much longer random segmentations are."""


class SubwordSampling:
    """Random segmentations of both sides of a batch; see `mt.data.text.segmentations` for the two methods.

    Args:
        preprocessing: text to ids.
        split: where the texts are.
        kind: of the vocabularies, "unigram" or "bpe".
        alpha: unigram: smoothing, less is more random; BPE: probability of leaving out a merge.
        nbest: unigram: segmentations of a word to draw from.
        symbols: user-defined symbols of the vocabularies.
    """

    def __init__(
        self,
        preprocessing: Preprocessing,
        split: EncodedSplit,
        kind: Literal["unigram", "bpe"],
        alpha: float,
        nbest: int = 64,
        symbols: Sequence[str] = (),
    ) -> None:
        def method(tokenizer: Tokenizer) -> Segmentations:
            if kind == "bpe":
                return BpeDropout(tokenizer, alpha, symbols)
            return UnigramSampling(tokenizer, alpha, nbest, symbols)

        self.split = split
        self._normalizer = preprocessing.normalizer
        self._source = method(preprocessing.source_tokenizer)
        self._target = self._source if preprocessing.joint else method(preprocessing.target_tokenizer)

    def __call__(self, rows: list[int], key: tuple[int, ...]) -> tuple[list[list[int]], list[list[int]]]:
        """Source and target ids of the rows, EOS last; a pure function of rows and key, in any process."""
        seeds = np.random.SeedSequence(key).generate_state(2, np.uint64).tolist()
        return (
            self._draw(rows, self.split.source_text, self._source, seeds[0]),
            self._draw(rows, self.split.target_text, self._target, seeds[1]),
        )

    def _draw(self, rows: list[int], text: Callable[[int], str], drawn: Segmentations, seed: int) -> list[list[int]]:
        generator = random.Random(seed)
        return [with_end(drawn.draw(self._normalizer(text(row)), generator)) for row in rows]

    @cached_property
    def growth(self) -> float:
        """How many times longer than the best segmentations nine of ten sampled ones are at most."""
        count = len(self.split)
        rows = np.unique(np.linspace(0, count - 1, min(count, PROBE)).astype(np.int64)).tolist()
        sources, targets = self(rows, (0,))
        sampled = np.array([max(len(s), len(t)) for s, t in zip(sources, targets, strict=True)])
        best = np.maximum(self.split.source_lengths[rows], self.split.target_lengths[rows])
        return max(1.0, float(np.quantile(sampled / best, 0.9)))
