"""A linear map with separate weights for each head.

Shapes: H heads, N vectors, X and Y widths.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mt.ops.linear import linear


class HeadLinear(nn.Module):
    """A linear map without bias for each head: [..., H, N, X] -> [..., H, N, Y]; without H if there is one head."""

    def __init__(self, inputs: int, outputs: int, heads: int) -> None:
        super().__init__()
        self.weight = nn.Parameter(torch.empty(heads, outputs, inputs))
        for matrix in self.weight.detach():
            nn.init.xavier_uniform_(matrix)

    def forward(self, vectors: Tensor) -> Tensor:
        if len(self.weight) == 1:
            return linear(vectors, self.weight[0])
        return vectors @ self.weight.transpose(1, 2)
