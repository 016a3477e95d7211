"""Mixed precision inside hand-written autograd functions: which products run in the lower one is said, not guessed."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor


def product_dtype(like: Tensor) -> torch.dtype:
    """The type that autocast gives to matrix products on the tensor's device; the tensor's own without autocast."""
    device = like.device.type
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else like.dtype


def without_autocast(method: Callable[..., Any]) -> Callable[..., Any]:
    """For `forward(ctx, tensor, ...)` and `backward(ctx, gradient, ...)`: autocast changes no type in there.

    Unlike `torch.amp.custom_fwd` it serves every device, and backward keeps the types that forward was told.
    """

    @functools.wraps(method)
    def inner(ctx: Any, first: Tensor, *others: Any) -> Any:
        with torch.autocast(first.device.type, enabled=False):
            return method(ctx, first, *others)

    return inner
