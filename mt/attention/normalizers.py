"""How scores become weights.

Shapes: S keys; `...` are any leading dimensions, those of mask and scores broadcasting.
"""

from __future__ import annotations

from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn


class Normalizer(nn.Module, ABC):
    """A map from scores to weights that are never negative and sum to 1 over what may be seen."""

    @abstractmethod
    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Weigh.

        Args:
            scores: [..., S].
            mask: [..., S] bool, True at keys that may be seen.

        Returns:
            [..., S] weights, exactly 0 where the mask is False. A row with nothing to see is all 0.
        """


class Softmax(Normalizer):
    """a_ij = exp(e_ij) / sum_k exp(e_ik) over the keys that may be seen (Bahdanau et al. 2015, equation 6)."""

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        # The smallest finite number in place of -inf: a row without keys stays free of NaN, in its gradient too.
        hidden = ~mask
        lowest = torch.finfo(scores.dtype).min
        return scores.masked_fill(hidden, lowest).softmax(dim=-1).masked_fill(hidden, 0.0)
