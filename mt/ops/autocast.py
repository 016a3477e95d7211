"""Mixed precision inside hand-written autograd functions: which products run in the lower one is said, not guessed."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn


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


def cudnn_states(layer: nn.RNNBase, inputs: Tensor, *initial: Tensor) -> Tensor:
    """Run a recurrent layer of one direction on a GPU, in the precision of its weights.

    Under bfloat16 autocast PyTorch would run it in float16, whose range is too small for gradients without loss
    scaling. In mixed precision its products take TF32 instead, see `Precision`.

    Args:
        layer: an `nn.GRU` or `nn.LSTM` of one layer.
        inputs: [T, B, D].
        initial: [B, H] first states: the output, and of an LSTM the cell.

    Returns:
        [T, B, H] outputs.
    """
    dtype = next(layer.parameters()).dtype
    states = [each.to(dtype)[None].contiguous() for each in initial]
    with torch.autocast("cuda", enabled=False):
        outputs: Tensor = layer(inputs.to(dtype), states[0] if len(states) == 1 else tuple(states))[0]
    return outputs
