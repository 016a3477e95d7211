"""How Triton kernels divide a matrix whose rows they read one after the other."""

from __future__ import annotations

import functools
from typing import NamedTuple

import torch
from torch import Tensor

WIDEST = 16384
"""Largest number of columns: a program holds whole rows in its registers."""

_WARPS = range(2, 17)
"""Groups of 32 threads that take a tile. Two are fastest at a width of 512 and four at 1,024, on an H100."""

_ELEMENTS = 512
"""Elements of a tile for each warp, 16 for each thread, to have enough loads under way at once."""


class RowTiles(NamedTuple):
    """Tiles of whole rows.

    Attributes:
        rows: rows of a tile, a power of two.
        columns: the smallest power of two that holds a row, at least 16.
        warps: groups of 32 threads that take a tile.
    """

    rows: int
    columns: int
    warps: int

    @classmethod
    def of(cls, width: int) -> RowTiles:
        """Tiles of a matrix with `width` columns."""
        columns = max(16, 1 << (width - 1).bit_length())
        warps = min(max(columns // 256, _WARPS[0]), _WARPS[-1])
        return cls(max(1, _ELEMENTS * warps // columns), columns, warps)

    def count(self, rows: int) -> int:
        """How many tiles `rows` rows need."""
        return -(-rows // self.rows)


def resident_programs(device: torch.device, each: int) -> int:
    """How many programs sum over rows at once: `each` for each processor of a GPU.

    The order of the sums depends on it, so it is fixed for a device.
    """
    return 3 if device.type == "cpu" else each * _processors(device)


@functools.cache
def _processors(device: torch.device) -> int:
    return torch.cuda.get_device_properties(device).multi_processor_count


def summed(partial: Tensor) -> Tensor:
    """The sums of the parts that several programs have summed: [G, P, W] -> [G, W], the same bits in every run.

    `partial` is contiguous and float32; P is small, so PyTorch's own sum takes two to three times as long.
    """
    from mt.ops.triton_kernels.column_sums import sums_of_partial_sums

    groups, programs, width = partial.shape
    sums = torch.empty(groups, width, device=partial.device)
    sums_of_partial_sums[(-(-width // 8), groups)](partial, sums, programs, width, 256, 8)
    return sums


def drawn_seed(share: float, like: Tensor) -> Tensor | None:
    """A seed [1] for a dropout mask, drawn on the device from its default generator; None if nothing is dropped.

    So the host does not wait, CUDA graphs draw a new seed at each replay, and a checkpoint holds the generator's state.
    """
    if share == 0.0:
        return None
    return torch.randint(-(2**63), 2**63 - 1, (1,), device=like.device)
