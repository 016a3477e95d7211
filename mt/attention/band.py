"""Banded self-attention: each position sees only those at most `radius` away, and no work is done for the others.

Beltagy, Peters and Cohan 2020, "Longformer", https://arxiv.org/abs/2004.05150, section 3.1 ("sliding window"). The
sentence is cut into blocks of queries, each with the keys that any of its queries may see. The result is computed as
attention over many short sentences, in time and memory that grow linearly with the length of the sentence.

Shapes: B sentences, H heads, T positions, C and A widths, n blocks of b queries and K keys each.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from mt.config.constraints import Length, checked

SMALLEST_BLOCK = 32
"""Smallest size of a block. With smaller ones the overhead of many small matrix products would dominate."""


@checked
@dataclass(frozen=True)
class Band:
    """The keys that each query may see: those at most `radius` positions away.

    Attributes:
        radius: largest distance between a query and its keys.
        causal: True: a query sees no key to its right.
    """

    radius: Length
    causal: bool

    @property
    def block(self) -> int:
        """b."""
        return max(self.radius, SMALLEST_BLOCK)

    @property
    def keys(self) -> int:
        """K."""
        return self.block + self.radius * (1 if self.causal else 2)

    def queries_in_blocks(self, query: Tensor) -> Tensor:
        """[B, H, T, C] -> [B n, H, b, C]. The first query of a block has index `radius` among the keys of its block."""
        padded = F.pad(query, (0, 0, 0, -query.shape[2] % self.block))
        b, h, t, c = padded.shape
        return padded.view(b, h, t // self.block, self.block, c).transpose(1, 2).flatten(0, 1)

    def keys_in_blocks(self, sequence: Tensor) -> Tensor:
        """[B, H, T, X] -> [B n, H, K, X], with zeros beyond both ends of the sentence."""
        right = -sequence.shape[2] % self.block + self.keys - self.block - self.radius
        padded = F.pad(sequence, (0, 0, self.radius, right))
        return padded.unfold(2, self.keys, self.block).permute(0, 2, 1, 4, 3).flatten(0, 1)

    def bias(self, visible: Tensor) -> Tensor:
        """[B, T] bool, True at real positions -> [B n, 1, b, K], 0 at keys that a query may see, -inf at the others."""
        place = torch.arange(self.block, device=visible.device).unsqueeze(1) + self.radius
        distance = torch.arange(self.keys, device=visible.device) - place  # [b, K]
        near = (distance.abs() <= self.radius) & (distance <= (0 if self.causal else self.radius))
        there = self.keys_in_blocks(visible[:, None, :, None])[..., 0].unsqueeze(2)  # [B n, 1, 1, K]
        return torch.zeros((), device=visible.device).where(near & there, -torch.inf)

    def joined(self, blocks: Tensor, length: int) -> Tensor:
        """[B n, H, b, C] -> [B, H, T, C]."""
        count = -(-length // self.block)
        return blocks.view(-1, count, *blocks.shape[1:]).transpose(1, 2).flatten(2, 3)[:, :, :length]

    def spread(self, weights: Tensor, length: int) -> Tensor:
        """[B n, H, b, K] weights in the band -> [B, H, T, T] weights, to be shown."""
        count, device = -(-length // self.block), weights.device
        by_block = weights.view(-1, count, *weights.shape[1:])  # [B, n, H, b, K]
        total = (count - 1) * self.block + self.keys
        first = torch.arange(0, count * self.block, self.block, device=device).view(-1, 1, 1, 1)
        columns = first + torch.arange(self.keys, device=device)  # [n, 1, 1, K]
        wide = weights.new_zeros(*by_block.shape[:-1], total).scatter(-1, columns.expand_as(by_block), by_block)
        return self.joined(wide.flatten(0, 1), length)[..., self.radius : self.radius + length]
