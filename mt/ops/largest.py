"""The largest values of long rows.

On a CPU, `topk` and `argmax` look at one value after the other. The maximum of each group of neighbouring values takes
a tenth of that time, and the largest values can only be in the groups with the largest maxima.

Shapes: N rows, M values of a row, K largest values, G values of a group.
"""

from __future__ import annotations

import torch
from torch import Tensor

GROUP = 64
"""G. The maxima of whole vector registers are fast; smaller groups mean more maxima to rank."""

LEAST = 2048
"""Smallest M for which groups are used."""


def largest(values: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """Like `values.topk(count)`: of equal values, any may be returned.

    Args:
        values: [N, M].
        count: K, at most M.

    Returns:
        [N, K] values, the largest first, and their places, int64.
    """
    groups = values.shape[1] // GROUP
    if values.device.type != "cpu" or values.shape[1] < LEAST or count * 4 > groups:
        top = values.topk(count)
        return top.values, top.indices
    near, places = _in_best_groups(values, count)
    top = near.topk(count)
    return top.values, places.gather(1, top.indices)


def first_largest(values: Tensor) -> Tensor:
    """Like `values.argmax(1)`: [N, M] -> [N] the place of the largest value of each row, of equals the first."""
    if values.device.type != "cpu" or values.shape[1] < LEAST:
        return values.argmax(dim=1)
    near, places = _in_best_groups(values, 1)  # of groups with equal maxima the first
    return places.gather(1, near.argmax(dim=1, keepdim=True)).squeeze(1)


def _in_best_groups(values: Tensor, count: int) -> tuple[Tensor, Tensor]:
    """The values of the `count` groups with the largest maxima and those in no group, and their places.

    Any value outside is at most as large as `count` values inside, one from each chosen group.
    """
    rows, length = values.shape
    whole = length - length % GROUP
    grouped = values[:, :whole].view(rows, -1, GROUP)  # [N, M / G, G]
    maxima = grouped.amax(dim=2)
    chosen = maxima.argmax(dim=1, keepdim=True) if count == 1 else maxima.topk(count).indices  # [N, count]
    near = grouped.gather(1, chosen.unsqueeze(2).expand(-1, -1, GROUP)).flatten(1)
    places = (chosen.unsqueeze(2) * GROUP + torch.arange(GROUP, device=values.device)).flatten(1)
    if whole == length:
        return near, places
    rest = torch.arange(whole, length, device=values.device).expand(rows, -1)
    return torch.cat((near, values[:, whole:]), dim=1), torch.cat((places, rest), dim=1)
