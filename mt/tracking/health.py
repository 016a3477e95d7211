"""Attention health: numbers that tell a working alignment from a broken one without looking at pictures.

Shapes: B sentences, H heads, T target length, S source length. Each number is a mean over all real positions, without
the padding of either side; for a map, it is the mean of its heads:

- `entropy`: of the weights at one target position, in nats; 0 if all weight is on one piece.
- `entropy_share`: the entropy divided by ln(source pieces), its largest possible value; 1 means uniform weights.
- `padding`: share of the weight on source padding. Anything but 0 is a masking error, and is recorded as an alarm only.
- `end_of_sentence`: share of the weight on the source's last piece, EOS. Heads without a function often attend to it.
- `coverage`: share of source pieces (EOS left out) that a head looked at: those whose weight, summed over all target
  positions, is at least 1/2. The sum is the coverage vector of Tu et al. 2016, "Modeling Coverage for Neural Machine
  Translation", section 3; a piece whose sum is far below 1 was probably left untranslated.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping, Sequence

import torch
from torch import Tensor

from mt.attention.maps import MapName

COVERED = 0.5

ALARM = "ALARM/attention_on_padding"
"""First part of the tag of a map's `padding` where it is not 0. It stands before all others in TensorBoard."""

log = logging.getLogger(__name__)


def attention_health(weights: Tensor, source_mask: Tensor, target_mask: Tensor) -> dict[str, float]:
    """Health of one cross-attention map: the numbers listed above, by name; NaN if there was nothing to average.

    Args:
        weights: [B, H, T, S]; each row sums to 1.
        source_mask: [B, S] bool, True at real pieces, the last of which is EOS.
        target_mask: [B, T] bool, True at real target positions.
    """
    return mean_of_heads(health_of_heads(weights, source_mask, target_mask))


def health_of_heads(weights: Tensor, source_mask: Tensor, target_mask: Tensor) -> dict[str, list[float]]:
    """As `attention_health`, with a list of H numbers, one for each head, in place of their mean."""
    weights = weights.detach().float()
    real = target_mask[:, None, :].float()  # [B, 1, T]
    lengths = source_mask.sum(dim=1)  # [B]
    row_entropy = -torch.special.xlogy(weights, weights).sum(dim=-1)  # [B, H, T]
    largest = lengths.float().log()[:, None, None]  # [B, 1, 1]
    several = real * (lengths > 1)[:, None, None]  # entropy_share is undefined for a single piece
    on_padding = (weights * ~source_mask[:, None, None, :]).sum(dim=-1)
    last = (lengths - 1).clamp(min=0)[:, None, None, None].expand(*weights.shape[:3], 1)
    on_last = weights.gather(-1, last).squeeze(-1)
    numbers = {
        "entropy": _mean(row_entropy, real),
        "entropy_share": _mean(row_entropy / largest.clamp(min=1e-6), several),
        "padding": _mean(on_padding, real),
        "end_of_sentence": _mean(on_last, real),
        "coverage": _coverage(weights, lengths, real),
    }
    values = torch.stack(list(numbers.values())).tolist()  # the one wait for the device
    return dict(zip(numbers, values, strict=True))


def mean_of_heads(health: Mapping[str, Sequence[float]]) -> dict[str, float]:
    """The mean of each number over the heads."""
    return {name: sum(values) / len(values) for name, values in health.items()}


def health_by_map(
    maps: Mapping[MapName, Tensor], source_mask: Tensor, target_mask: Tensor
) -> dict[str, dict[str, list[float]]]:
    """The health of each head of every cross-attention map, by the map's name, such as `cross.1`.

    Args:
        maps: `TeacherForced.attention`; self-attention maps are ignored.
        source_mask: [B, S] bool.
        target_mask: [B, T] bool.
    """
    return {
        str(name): health_of_heads(weights, source_mask, target_mask) for name, weights in maps.items() if name.is_cross
    }


def health_scalars(health: Mapping[str, Mapping[str, Sequence[float]]], group: str = "attention") -> dict[str, float]:
    """Means over the heads as scalars for a tracker, such as `attention/cross.1/entropy`.

    `padding` is among them only where it is not 0, as `ALARM/attention_on_padding/cross.1`, and a warning says so.

    Args:
        health: see `health_by_map`.
        group: first part of the other tags.
    """
    scalars: dict[str, float] = {}
    for name, heads in health.items():
        numbers = mean_of_heads(heads)
        padding = numbers.pop("padding")
        if padding > 0:
            log.warning(
                "%s: %.2g of the attention weight is on padding, where it must be 0: the model's mask is wrong",
                MapName.parse(name).title,
                padding,
            )
            scalars[f"{ALARM}/{name}"] = padding
        scalars |= {f"{group}/{name}/{key}": value for key, value in numbers.items()}
    return scalars


def _coverage(weights: Tensor, lengths: Tensor, real: Tensor) -> Tensor:
    positions = torch.arange(weights.shape[-1], device=weights.device)
    pieces = (positions < lengths[:, None] - 1)[:, None, :].float()  # [B, 1, S] without EOS
    summed = (weights * real[..., None]).sum(dim=2)  # [B, H, S]
    # Rounding must not push a sum of exactly 1/2 below the threshold.
    return _mean((summed >= COVERED - 1e-5).float(), pieces)


def _mean(values: Tensor, weight: Tensor) -> Tensor:
    """The mean of each head [H] of values [B, H, X], weighted by 0 or 1 [B, 1, X]."""
    return (values * weight).sum(dim=(0, 2)) / weight.expand_as(values).sum(dim=(0, 2))
