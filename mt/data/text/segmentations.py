"""Random segmentations of a text into pieces, drawn from a generator of our own.

SentencePiece can sample too, but from a generator that no seed makes the same in two processes, so a resumed run would
not see what the uninterrupted one saw. Pieces never cross a space, so a text is drawn word by word: for both methods
that is the same distribution. Words with characters outside the vocabulary, or with user-defined symbols, keep their
best segmentation.
"""

from __future__ import annotations

import math
import random
from abc import ABC, abstractmethod
from array import array
from bisect import bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import accumulate, pairwise

from mt.data.text.tokenizer import Tokenizer

SPACE = "▁"
CACHED_WORDS = 1 << 16
CACHED_LENGTH = 24
"""Longer words (sentences, in scripts without spaces) seldom come again and are not kept."""


class Segmentations(ABC):
    """Draws segmentations of normalised texts.

    Args:
        tokenizer: the vocabulary.
        symbols: its user-defined symbols.
    """

    def __init__(self, tokenizer: Tokenizer, symbols: Sequence[str] = ()) -> None:
        self.symbols = symbols
        ids = (id for id in range(len(tokenizer)) if tokenizer.is_text(id))
        self.pieces = {tokenizer.piece(id): id for id in ids if tokenizer.piece(id) not in symbols}
        self._best = lru_cache(CACHED_WORDS)(lambda word: tuple(tokenizer.encode(word)))

    def draw(self, text: str, generator: random.Random) -> list[int]:
        """Ids of one segmentation of a text, without BOS or EOS; depends on nothing but text and generator."""
        return [id for word in text.split(" ") for id in self.draw_word(word, generator)]

    @abstractmethod
    def draw_word(self, word: str, generator: random.Random) -> Sequence[int]:
        """Ids of one segmentation of a word that follows a space."""

    def _usual(self, word: str) -> bool:
        """Whether the word is made of the vocabulary's characters alone."""
        return all(map(self.pieces.__contains__, word)) and not any(symbol in word for symbol in self.symbols)


class UnigramSampling(Segmentations):
    """Subword regularisation (Kudo 2018, section 3.2, with l-best sampling from each word's segmentations).

    A segmentation x of a word is drawn with probability proportional to p(x)^alpha.

    Args:
        tokenizer: a unigram model.
        alpha: smoothing; less is more random.
        nbest: how many of the best segmentations of a word to draw from.
        symbols: user-defined symbols of the vocabulary.
    """

    def __init__(self, tokenizer: Tokenizer, alpha: float, nbest: int = 64, symbols: Sequence[str] = ()) -> None:
        super().__init__(tokenizer, symbols)
        self.tokenizer, self.alpha, self.nbest = tokenizer, alpha, nbest
        self._scores = [tokenizer.score(id) for id in range(len(tokenizer))]
        self._kept = lru_cache(CACHED_WORDS)(self._choices)

    def draw_word(self, word: str, generator: random.Random) -> Sequence[int]:
        reach, choices = (self._kept if len(word) <= CACHED_LENGTH else self._choices)(word)
        return choices[bisect_right(reach, generator.random() * reach[-1], hi=len(reach) - 1)]

    def _choices(self, word: str) -> tuple[array[float], list[tuple[int, ...]]]:
        """Cumulated weights, and the segmentations they belong to."""
        if not word or not self._usual(word):
            return array("d", [1.0]), [self._best(word)]
        found = [tuple(ids) for ids in self.tokenizer.best(word, self.nbest)]
        scores = [self.alpha * sum(self._scores[id] for id in ids) for ids in found]
        top = max(scores)
        return array("d", accumulate(math.exp(score - top) for score in scores)), found


class BpeDropout(Segmentations):
    """BPE-dropout (Provilkov et al. 2020, section 3, algorithm 1): at each step each possible merge is left out with
    probability alpha, and the first learnt of the others is made.

    Args:
        tokenizer: a BPE model.
        alpha: probability of leaving out a merge; 1 leaves single characters.
        symbols: user-defined symbols of the vocabulary.
    """

    def __init__(self, tokenizer: Tokenizer, alpha: float, symbols: Sequence[str] = ()) -> None:
        super().__init__(tokenizer, symbols)
        self.alpha = alpha
        self._rank = {piece: -tokenizer.score(id) for piece, id in self.pieces.items() if len(piece) > 1}
        self._kept = lru_cache(CACHED_WORDS)(self._merges)

    def draw_word(self, word: str, generator: random.Random) -> Sequence[int]:
        merges = self._kept(word)
        if merges is None:
            return self._best(word)
        symbols, learnt = [SPACE, *word], list(merges)
        rank, alpha, chance = self._rank, self.alpha, generator.random
        while True:
            merge, first = -1, math.inf
            for place, number in enumerate(learnt):
                if number < first and chance() >= alpha:
                    merge, first = place, number
            if merge < 0:
                return [self.pieces[symbol] for symbol in symbols]
            symbols[merge] += symbols.pop(merge + 1)
            del learnt[merge]
            if merge > 0:
                learnt[merge - 1] = rank.get(symbols[merge - 1] + symbols[merge], math.inf)
            if merge < len(learnt):
                learnt[merge] = rank.get(symbols[merge] + symbols[merge + 1], math.inf)

    def _merges(self, word: str) -> list[float] | None:
        """When the merge of each two neighbouring characters was learnt; infinity for those that were not."""
        if not word or not self._usual(word):
            return None
        return [self._rank.get(left + right, math.inf) for left, right in pairwise([SPACE, *word])]
