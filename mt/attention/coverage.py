"""What has been attended to so far, told to the score: that nothing is translated twice and nothing left out.

Tu, Lu, Liu, Liu and Li 2016, "Modeling Coverage for Neural Machine Translation", https://arxiv.org/abs/1601.04811.

Shapes: B sentences, T target positions, S source length, A width of a projected key, C value width.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor, nn

from mt.errors import ConfigError
from mt.linear import Linear


class Coverage(nn.Module):
    """The linguistic coverage of section 3.1.1: the sum of the weights that a source position has had so far.

    With fertility the sum is divided by Phi_j = N sigmoid(U_f h_j), how many target words position j is worth
    (equations 10 and 11); without, it is the plain sum, as in See, Liu and Manning 2017,
    https://arxiv.org/abs/1704.04368, equation 10. Coverage C_j enters the score by V C_j added to the projected key of
    position j: with an additive score that is v . tanh(W q + U k_j + V C_j), equation 5; scores by products get a term
    q . V C_j.

    Args:
        score_width: A.
        value_width: C.
        fertility: N, most words that a position can be worth, the paper's is 2; None: no fertility.

    Raises:
        ConfigError: a fertility that is not above 0.
    """

    def __init__(self, score_width: int, value_width: int, fertility: float | None = None) -> None:
        super().__init__()
        if fertility is not None and not fertility > 0:
            raise ConfigError(f"model.attention.coverage.fertility={fertility} must be above 0, or null for none")
        self.weight = nn.Parameter(torch.empty(score_width).uniform_(-(score_width**-0.5), score_width**-0.5))  # V
        self.most = fertility
        self.fertility = None if fertility is None else Linear(value_width, 1, bias=False)  # U_f

    def shares(self, values: Tensor) -> Tensor:
        """What a weight of 1 adds to the coverage of each position: [B, S, C] values -> [B, S]."""
        if self.fertility is None or self.most is None:
            return values.new_ones(values.shape[:-1], dtype=torch.promote_types(values.dtype, torch.float32))
        worth = self.fertility(values).squeeze(-1)
        return 1.0 / (self.most * torch.sigmoid(worth.to(torch.promote_types(worth.dtype, torch.float32))))

    def forward(self, keys: Tensor, coverage: Tensor) -> Tensor:
        """[..., S, A] projected keys and [..., S] coverage -> [..., S, A]."""
        return keys + coverage.to(keys.dtype).unsqueeze(-1) * self.weight.to(keys.dtype)


CoverageFactory = Callable[..., Coverage]
"""Called with `score_width` and `value_width`."""


def coverage_loss(weights: Tensor, mask: Tensor) -> Tensor:
    """sum_t sum_j min(a_tj, c_tj), c_t the sum of the weights before t (See et al. 2017, equations 10 and 12).

    It grows where the decoder attends again to what it has attended to.

    Args:
        weights: [B, T, S].
        mask: [B, T] bool, True at real target positions; the others add nothing.

    Returns:
        [] float32 at least, the sum over all sentences.
    """
    weights = weights.to(torch.promote_types(weights.dtype, torch.float32)) * mask.unsqueeze(-1)
    before = weights.cumsum(1) - weights
    return torch.minimum(weights, before).sum()
