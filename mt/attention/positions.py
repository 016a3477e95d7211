"""Absolute positions of a Transformer: a position code added to the embedding of each token.

Shapes: T positions, D model width.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn

from mt.errors import UserError
from mt.ops.meta_weights import without_values


class Positions(nn.Module, ABC):
    """A vector for each position; positions are counted from 0."""

    max_length: int | None
    """Number of positions; None for no limit."""

    @abstractmethod
    def forward(self, start: int, length: int) -> Tensor:
        """The codes of the `length` positions from `start` on: [T, D], T = `length`."""


class SinusoidalPositions(Positions):
    """Sines and cosines of wavelengths from 2 pi to 10000 x 2 pi (Vaswani et al. 2017, section 3.5).

    PE(pos, 2i) = sin(pos / 10000^(2i/D)), PE(pos, 2i+1) = cos(pos / 10000^(2i/D)). Nothing is learned. The table grows
    when a longer sentence comes, without limit.
    """

    max_length = None

    def __init__(self, width: int, table_length: int = 512) -> None:
        """`width` is D, which must be even; `table_length` is the initial length of the table."""
        super().__init__()
        self.width = width
        self.table: Tensor
        # Not persistent: the table is a constant whose length depends on the sentences seen, so it is not saved.
        self.register_buffer("table", sinusoids(table_length, width), persistent=False)

    def forward(self, start: int, length: int) -> Tensor:
        end = start + length
        if end > self.table.shape[0]:
            with torch.inference_mode(False):  # a table made during translation must be usable in training
                grown = sinusoids(max(end, 2 * self.table.shape[0]), self.width)
                self.table = grown.to(self.table)
        return self.table[start:end]


class LearnedPositions(Positions):
    """A learned vector for each of `max_length` positions (Gehring et al. 2017; Vaswani et al. 2017, table 3 row E).

    `forward` raises UserError for positions beyond `max_length`.
    """

    max_length: int

    def __init__(self, width: int, max_length: int) -> None:
        super().__init__()
        self.max_length = max_length
        self.weight = nn.Parameter(torch.empty(max_length, width))
        nn.init.normal_(self.weight, std=width**-0.5)

    def forward(self, start: int, length: int) -> Tensor:
        if start + length > self.max_length:
            raise UserError(
                f"a sentence of {start + length} pieces is longer than the model's {self.max_length} learned positions:"
                " shorten it, or train with a larger model.max_length or model/attention/position=sinusoidal"
            )
        return self.weight[start : start + length]


class NoPositions(Positions):
    """No position codes, for models with relative positions in their attention, or without positions."""

    max_length = None

    def __init__(self, width: int) -> None:
        super().__init__()
        self.zero: Tensor
        self.register_buffer("zero", torch.zeros(1, width), persistent=False)

    def forward(self, start: int, length: int) -> Tensor:
        return self.zero.expand(length, -1)


def sinusoids(length: int, width: int) -> Tensor:
    """The first `length` rows of the table of `SinusoidalPositions`: [T, D] float32, computed in float64."""
    if without_values():
        return torch.empty(length, width + width % 2)
    position = torch.arange(length, dtype=torch.float64)[:, None]  # [T, 1]
    frequency = torch.exp(torch.arange(0, width, 2, dtype=torch.float64) * (-math.log(10000.0) / width))  # [D/2]
    angle = position * frequency  # [T, D/2]
    return torch.stack([angle.sin(), angle.cos()], dim=-1).flatten(1).float()
