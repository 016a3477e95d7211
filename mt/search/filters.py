"""Filters, which limit or change the next tokens that a search may choose.

A filter is called at every position with the log-probabilities, after the softmax. It bars pieces by setting them to
minus infinity; it may also raise or lower others. The search chooses by the result of the last filter, but the score of
a hypothesis is always its log-probability under the model, without filters.

Shapes: R open hypotheses of all sentences, T pieces written so far, V target vocabulary.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import NamedTuple, Protocol

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mt.batch import BOS, PAD, UNK


class Filter(Protocol):
    """A filter of the next token."""

    def __call__(self, written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        """Filter one position.

        Args:
            written: [R, T] ids written so far, without BOS.
            sentence: [R] the row of each hypothesis's source in the batch that is searched.
            log_probs: [R, V] log-probabilities after the filters before this one; may be changed in place.

        Returns:
            [R, V] log-probabilities, minus infinity at pieces that must not be written.
        """


class BarredPieces:
    """The first filter of every search: bars PAD and BOS always, and UNK unless it is allowed.

    It does not use the tokens written or the sentence.
    """

    def __init__(self, vocabulary: int, device: torch.device, allow_unknown: bool) -> None:
        barred = [PAD, BOS] if allow_unknown else [PAD, BOS, UNK]
        self.vocabulary = vocabulary
        self.pieces = torch.tensor(barred, device=device)

    @property
    def bias(self) -> Tensor:
        """[V], minus infinity at the barred pieces and 0 at the others."""
        return torch.zeros(self.vocabulary, device=self.pieces.device).index_fill_(0, self.pieces, -torch.inf)

    def __call__(self, written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        return log_probs.index_fill_(1, self.pieces, -torch.inf)


class Filtered(NamedTuple):
    """The result of all filters at one position.

    Attributes:
        choice: [R, V] filtered log-probabilities, from which the search chooses.
        scores: [R, V] log-probabilities under the model, which the search reports; minus infinity at barred pieces.
    """

    choice: Tensor
    scores: Tensor


IN_CACHE = 2**20
"""Numbers of a part of the log-probabilities. A CPU's caches hold a part and its intermediate results."""


class FilterChain:
    """All filters of a search, `BarredPieces` first.

    The tokens of the hypotheses are copied to the device only if there are further filters.
    """

    def __init__(self, barred: BarredPieces, further: Sequence[Filter]) -> None:
        self.barred = barred
        self.further = further
        self.unread = torch.empty(0, dtype=torch.long, device=barred.pieces.device)

    def parts(self, sentences: int, width: int) -> list[slice]:
        """The sentences, each with `width` hypotheses, in the parts in which a search should process them.

        On a CPU a part's log-probabilities stay in the caches. Further filters expect all hypotheses at once.
        """
        size = sentences
        if not self.further and self.barred.pieces.device.type == "cpu":
            size = max(1, IN_CACHE // (width * self.barred.vocabulary))
        return [slice(first, first + size) for first in range(0, sentences, size)]

    def __call__(
        self, logits: Tensor, hypotheses: Callable[[], tuple[NDArray[np.int64], NDArray[np.int64]]]
    ) -> Filtered:
        """Filter one position.

        Args:
            logits: [R, V] of the model, before softmax.
            hypotheses: returns, on the host, the tokens of each hypothesis, [R, T], and its sentence, [R].
        """
        allowed = self.barred(self.unread, self.unread, logits.float().log_softmax(dim=-1))
        if not self.further:
            return Filtered(allowed, allowed)
        written, sentence = (torch.tensor(each, device=logits.device) for each in hypotheses())
        choice = allowed.clone()
        for each in self.further:
            choice = each(written, sentence, choice)
        return Filtered(choice, allowed.masked_fill(choice == -torch.inf, -torch.inf))
