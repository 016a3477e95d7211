"""Subword regularisation: each time a sentence is used in training, its segmentation is sampled again."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from copy import copy
from functools import cached_property
from typing import Literal

import numpy as np

from mt.batch import with_end
from mt.data.batches.encoded import EncodedSplit
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.segmentations import BpeDropout, Segmentations, UnigramSampling
from mt.data.text.tokenizer import Tokenizer

PROBE = 1000
"""Number of pairs that are sampled to estimate how much longer random segmentations are."""


class SubwordSampling:
    """Random segmentations of both sides of a batch; see `mt.data.text.segmentations` for the two methods.

    Args:
        preprocessing: normaliser and tokenizers.
        split: the split whose texts are sampled.
        kind: kind of the vocabularies, "unigram" or "bpe".
        alpha: for unigram the smoothing (smaller is more random), for BPE the probability of dropping a merge.
        nbest: for unigram, number of best segmentations of a word to draw from.
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
        self._tags = preprocessing.tags
        self._normalizer = preprocessing.normalizer
        self._source = method(preprocessing.source_tokenizer)
        self._target = self._source if preprocessing.joint else method(preprocessing.target_tokenizer)

    def __call__(self, rows: list[int], key: tuple[int, ...]) -> tuple[list[list[int]], list[list[int]]]:
        """Sampled source and target ids of the rows, EOS last; a pure function of rows and key, in every process."""
        seeds = np.random.SeedSequence(key).generate_state(2, np.uint64).tolist()
        sources = self._draw(rows, self.split.source_text, self._source, seeds[0])
        if self.split.directions is not None:
            numbers = self.split.directions[rows].tolist()
            sources = [self._tags[number] + ids for number, ids in zip(numbers, sources, strict=True)]
        return sources, self._draw(rows, self.split.target_text, self._target, seeds[1])

    def of(self, split: EncodedSplit) -> SubwordSampling:
        """The same for another split, with the same `growth`."""
        other = copy(self)
        other.split = split
        other.__dict__["growth"] = self.growth
        return other

    def _draw(self, rows: list[int], text: Callable[[int], str], drawn: Segmentations, seed: int) -> list[list[int]]:
        generator = random.Random(seed)
        return [with_end(drawn.draw(self._normalizer(text(row)), generator)) for row in rows]

    @cached_property
    def growth(self) -> float:
        """The 0.9 quantile of the ratio of sampled length to best length, 1 or more."""
        count = len(self.split)
        rows = np.unique(np.linspace(0, count - 1, min(count, PROBE)).astype(np.int64)).tolist()
        sources, targets = self(rows, (0,))
        sampled = np.array([max(len(s), len(t)) for s, t in zip(sources, targets, strict=True)])
        best = np.maximum(self.split.source_lengths[rows], self.split.target_lengths[rows])
        return max(1.0, float(np.quantile(sampled / best, 0.9)))
