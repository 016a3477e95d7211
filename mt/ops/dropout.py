"""Dropout on a CPU (Srivastava et al. 2014, section 4), also together with the addition of a residual connection.

PyTorch calls the random generator once for each element, which costs more than the matrix product before it. Here one
64-bit draw decides four elements. The share is then rounded to a multiple of 1/65536, and the scale is computed from
the rounded share. The backward pass keeps 16 bits for each element.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor


def dropout(states: Tensor, share: float) -> Tensor:
    """Any shape -> the same shape: zeros for a `share` of the elements, the others scaled up to keep the mean."""
    if torch.compiler.is_compiling():  # which fuses these steps
        return states * _kept(states, _dropped(share)).to(states.dtype) * _scale(share)
    dropped: Tensor = _Dropout.apply(None, states, share)  # type: ignore[no-untyped-call]
    return dropped


def added_dropout(residual: Tensor, states: Tensor, share: float) -> Tensor:
    """residual + dropout(states), of equal shapes; the type is that of the sum."""
    total: Tensor = _Dropout.apply(residual, states, share)  # type: ignore[no-untyped-call]
    return total


class _Dropout(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, residual: Tensor | None, states: Tensor, share: float) -> Tensor:
        keep, scale = _kept(states, _dropped(share)), _scale(share)
        ctx.save_for_backward(keep)
        ctx.scale, ctx.dtype = scale, states.dtype
        ctx.residual_dtype = None if residual is None else residual.dtype
        kept = states * keep.to(states.dtype)
        return kept.mul_(scale) if residual is None else torch.add(residual, kept, alpha=scale)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        (keep,) = ctx.saved_tensors
        for_residual = gradient.to(ctx.residual_dtype) if ctx.needs_input_grad[0] else None
        return for_residual, gradient.to(ctx.dtype) * keep.to(ctx.dtype) * ctx.scale, None


def _dropped(share: float) -> int:
    """How many of 65536 elements are dropped on average."""
    return round(share * 65536)


def _scale(share: float) -> float:
    return 65536 / (65536 - _dropped(share))


def _kept(like: Tensor, dropped: int) -> Tensor:
    """Of the shape of `like`: 0 for `dropped` of 65536 elements on average, 1 for the others; int16, compiled bool."""
    draws = torch.empty((like.numel() + 3) // 4, dtype=torch.int64).random_(-(2**63), None)  # all 64 bits
    numbers = draws.view(torch.int16)[: like.numel()].view(like.shape)  # uniform in -32768..32767
    if torch.compiler.is_compiling():  # which cannot give back a changed view of another type
        return numbers >= dropped - 32768
    return numbers.ge_(dropped - 32768)
