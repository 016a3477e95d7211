"""Mixed precision inside hand-written autograd functions, which choose the types of their products themselves."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

import torch
from torch import Tensor, nn


def product_dtype(like: Tensor) -> torch.dtype:
    """The type that autocast gives to matrix products on the tensor's device; the tensor's own without autocast."""
    device = like.device.type
    if torch.amp.is_autocast_available(device) and torch.is_autocast_enabled(device):  # the meta device has none
        return torch.get_autocast_dtype(device)
    return like.dtype


def without_autocast(method: Callable[..., Any]) -> Callable[..., Any]:
    """Decorate `forward(ctx, tensor, ...)` or `backward(ctx, gradient, ...)` to run without autocast.

    Unlike `torch.amp.custom_fwd` this works on every device; the methods choose the types of their products themselves.
    """

    @functools.wraps(method)
    def inner(ctx: Any, first: Tensor, *others: Any) -> Any:
        if not torch.amp.is_autocast_available(first.device.type):
            return method(ctx, first, *others)
        with torch.autocast(first.device.type, enabled=False):
            return method(ctx, first, *others)

    return inner


def cudnn_states(layer: nn.RNNBase, inputs: Tensor, *initial: Tensor) -> Tensor:
    """Run a recurrent layer of one direction on a GPU, in the precision of its weights.

    Under bfloat16 autocast PyTorch would run the layer in float16, whose range is too small for gradients without loss
    scaling. In mixed precision its products use TF32 instead, see `Precision`.

    Args:
        layer: an `nn.GRU` or `nn.LSTM` with one layer and one direction.
        inputs: [T, B, D].
        initial: [B, H] initial states: the output and, for an LSTM, the cell.

    Returns:
        [T, B, H] outputs.
    """
    dtype = next(layer.parameters()).dtype
    states = [each.to(dtype)[None].contiguous() for each in initial]
    with torch.autocast("cuda", enabled=False):
        outputs: Tensor = layer(inputs.to(dtype), states[0] if len(states) == 1 else tuple(states))[0]
    return outputs
