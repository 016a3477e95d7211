"""A matrix for each head.

Shapes: H heads, N vectors, X and Y widths.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mt.ops.linear import linear


class HeadLinear(nn.Module):
    """A linear map without offset for each head: [..., H, N, X] -> [..., H, N, Y]; H is left out where it is 1."""

    def __init__(self, inputs: int, outputs: int, heads: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(heads, outputs, inputs))
        for matrix in self.weight.detach():
            nn.init.xavier_uniform_(matrix)

    def forward(self, vectors: Tensor) -> Tensor:
        if len(self.weight) == 1:
            return linear(vectors, self.weight[0])
        return vectors @ self.weight.transpose(1, 2)
