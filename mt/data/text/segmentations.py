"""Random segmentations of a text into pieces, for subword regularisation.

SentencePiece can sample too, but its random generator cannot be seeded reproducibly, so a resumed run would see other
segmentations than an uninterrupted one. We therefore sample with Python's generator. Pieces never cross a space, so
sampling word by word gives the same distribution for both methods. Words with characters outside the vocabulary, or
with user-defined symbols, keep their best segmentation.
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

from mt.data.text.tokenizer import SPACE, Tokenizer

CACHED_WORDS = 1 << 16
CACHED_LENGTH = 24
"""Longest word, in characters, that is cached. Longer ones (sentences in scripts without spaces) rarely repeat."""


class Segmentations(ABC):
    """Draws segmentations of normalised texts.

    Args:
        tokenizer: the vocabulary.
        symbols: its user-defined symbols.
    """

    def __init__(self, tokenizer: Tokenizer, symbols: Sequence[str] = ()) -> None:
        self.symbols = symbols
        self.inner = tokenizer.inner
        ids = (id for id in range(len(tokenizer)) if tokenizer.is_text(id))
        self.pieces = {tokenizer.piece(id): id for id in ids if tokenizer.piece(id) not in symbols}
        self._best = lru_cache(CACHED_WORDS)(lambda word: tuple(tokenizer.encode(word)))

    def draw(self, text: str, generator: random.Random) -> list[int]:
        """Ids of one random segmentation of a text, without BOS or EOS; a function of text and generator state."""
        return [id for word in self.inner(text).split(" ") for id in self.draw_word(word, generator)]

    @abstractmethod
    def draw_word(self, word: str, generator: random.Random) -> Sequence[int]:
        """Ids of one random segmentation of a word, which follows a space."""

    def _usual(self, word: str) -> bool:
        """Whether all characters of the word are in the vocabulary, and it has no user-defined symbol."""
        return all(map(self.pieces.__contains__, word)) and not any(symbol in word for symbol in self.symbols)


class UnigramSampling(Segmentations):
    """Subword regularisation (Kudo 2018, section 3.2), by sampling from the l best segmentations of each word.

    A segmentation x of a word is drawn with probability proportional to p(x)^alpha.

    Args:
        tokenizer: a unigram model.
        alpha: smoothing; smaller is more random.
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
        """The cumulative weights of the word's best segmentations, and these segmentations."""
        if not word or not self._usual(word):
            return array("d", [1.0]), [self._best(word)]
        found = [tuple(ids) for ids in self.tokenizer.best(word, self.nbest)]
        scores = [self.alpha * sum(self._scores[id] for id in ids) for ids in found]
        top = max(scores)
        return array("d", accumulate(math.exp(score - top) for score in scores)), found


class BpeDropout(Segmentations):
    """BPE-dropout (Provilkov et al. 2020, section 3, algorithm 1).

    At each step each possible merge is dropped with probability alpha; of the others, the one learned first is applied.

    Args:
        tokenizer: a BPE model.
        alpha: probability of dropping a merge; 1 gives single characters.
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
        """The rank, in the order learned, of the merge of each two neighbouring characters; infinity if not learned."""
        if not word or not self._usual(word):
            return None
        return [self._rank.get(left + right, math.inf) for left, right in pairwise([SPACE, *word])]
