"""What a search may write next: filters of the log-probabilities from which it chooses.

A filter is called at every position, after the softmax. It bars pieces by making them minus infinity; it may also raise
or lower others. The search chooses by what the last filter returns, and reports what the model gave: the score of a
hypothesis is its probability under the model, whatever filters there are.

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
    """Says what may be written next."""

    def __call__(self, written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        """Filter one position.

        Args:
            written: [R, T] ids written so far, without BOS.
            sentence: [R] the row of each hypothesis's source in the batch that is searched.
            log_probs: [R, V] what the filters before this one have left. They are not to be changed in place.

        Returns:
            [R, V]; minus infinity at a piece that must not be written.
        """


class BarredPieces:
    """The first filter of every search: PAD and BOS are never written, UNK only where that is allowed.

    It looks at neither what is written nor the sentence.
    """

    def __init__(self, vocabulary: int, device: torch.device, allow_unknown: bool) -> None:
        self.bias = torch.zeros(vocabulary, device=device)  # [V]
        self.bias[[PAD, BOS] if allow_unknown else [PAD, BOS, UNK]] = -torch.inf

    def __call__(self, written: Tensor, sentence: Tensor, log_probs: Tensor) -> Tensor:
        return log_probs + self.bias


class Filtered(NamedTuple):
    """What filters leave of one position.

    Attributes:
        choice: [R, V] by what to choose.
        scores: [R, V] what to report: the log-probability under the model, minus infinity at barred pieces.
    """

    choice: Tensor
    scores: Tensor


class FilterChain:
    """All filters of one search, the barred pieces first.

    What the hypotheses have written goes to the device only where a further filter asks for it.
    """

    def __init__(self, barred: BarredPieces, further: Sequence[Filter]) -> None:
        self.barred = barred
        self.further = further
        self.unread = torch.empty(0, dtype=torch.long, device=barred.bias.device)

    def __call__(
        self, logits: Tensor, hypotheses: Callable[[], tuple[NDArray[np.int64], NDArray[np.int64]]]
    ) -> Filtered:
        """Filter one position.

        Args:
            logits: [R, V] of the model, before softmax.
            hypotheses: gives on the host what each has written, [R, T], and its sentence, [R].
        """
        allowed = self.barred(self.unread, self.unread, logits.float().log_softmax(dim=-1))
        if not self.further:
            return Filtered(allowed, allowed)
        written, sentence = (torch.from_numpy(each).to(logits.device) for each in hypotheses())
        choice = allowed
        for each in self.further:
            choice = each(written, sentence, choice)
        return Filtered(choice, allowed.masked_fill(choice == -torch.inf, -torch.inf))
