"""Linear maps in 16 bits under autocast, for training on a GPU.

Autocast computes the same products, but rounds the gradients of weights and biases to 16 bits before it turns them back
into float32, in a pass of its own, and PyTorch sums the gradient of a bias slowly. Here both arrive in float32.

Shapes: `...` any leading dimensions (N positions in all), D inputs, F outputs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Literal

import torch
import torch.nn.functional as F
from torch import Tensor

from mt.ops.autocast import product_dtype
from mt.ops.row_tiles import drawn_seed, resident_programs, summed
from mt.ops.triton_support import KernelFamily

Activation = Literal["relu", "gelu", "swiglu"]

TILE = (32, 128)
"""Rows and columns that a program takes at a time: 32 elements for each thread, rows of 256 bytes."""

FEWEST = 4096
"""Fewest positions for which the functions of this module pay. Without `weights_copied_once` they turn the weights into
16 bits at every call, while autocast does so once for all steps of a recurrent decoder."""


def half_linear(inputs: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """x W^T + b: [..., D], [F, D], [F] -> [..., F] in autocast's type."""
    outputs: Tensor = _HalfLinear.apply(inputs, weight, bias)  # type: ignore[no-untyped-call]
    return outputs


def activated_linear(inputs: Tensor, weight: Tensor, bias: Tensor, activation: Activation, share: float) -> Tensor:
    """dropout(activation(x W^T + b)), the inner half of a feed-forward network, in autocast's type.

    Args:
        inputs: x [..., D].
        weight: W [F, D]; for `swiglu` [2 F, D], gate and value.
        bias: b, [F] or [2 F].
        activation: see mt/ops/triton_kernels/activation_kernels.py.
        share: share of the elements to drop, in [0, 1).

    Returns:
        [..., F].
    """
    hidden: Tensor = _ActivatedLinear.apply(inputs, weight, bias, activation, share)  # type: ignore[no-untyped-call]
    return hidden


def suits(inputs: Tensor, weight: Tensor) -> bool:
    """Whether to train these weights by the functions of this module."""
    return (
        torch.is_grad_enabled()
        and KERNELS.runs_on(inputs.device)
        and weight.requires_grad
        and weight.dtype is torch.float32
        and torch.is_autocast_enabled(inputs.device.type)
        and product_dtype(inputs).itemsize == 2
        and inputs.numel() >= FEWEST * inputs.shape[-1] > 0
    )


@contextmanager
def weights_copied_once(weights: Sequence[Tensor], positions: int) -> Iterator[None]:
    """Turn the weights of a model into 16 bits by a few launches of a kernel, instead of one for each weight.

    Meanwhile the functions of this module use these copies. Nothing happens where they would not be used.

    Args:
        weights: parameters in float32, none of which is a view.
        positions: least number of positions that the functions will be called with.
    """
    first = weights[0]
    sharded = type(first) not in (Tensor, torch.nn.Parameter)  # other processes hold the rest
    if sharded or _copies or positions < FEWEST or not suits(first.new_empty(1, 1).expand(FEWEST, 1), first):
        yield
        return
    copies = [torch.empty_like(weight, dtype=product_dtype(weight)) for weight in weights]
    with torch.no_grad():
        torch._foreach_copy_(copies, list(weights))
    _copies.update({id(weight): copy for weight, copy in zip(weights, copies, strict=True)})
    try:
        yield
    finally:
        _copies.clear()


_copies: dict[int, Tensor] = {}
"""The copies in 16 bits by `id` of the weight, inside `weights_copied_once`."""


def _half(weight: Tensor, dtype: torch.dtype) -> Tensor:
    """A weight, or rows of one, in 16 bits."""
    whole = weight if weight._base is None else weight._base
    copy = _copies.get(id(whole))
    if copy is None or copy.dtype is not dtype:
        return weight.to(dtype)
    return copy.as_strided(weight.shape, weight.stride(), weight.storage_offset())


class _HalfLinear(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, inputs: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        dtype = product_dtype(inputs)
        x, w = inputs.to(dtype), _half(weight, dtype)
        ctx.save_for_backward(x, w)
        ctx.dtype = inputs.dtype
        with torch.autocast(inputs.device.type, enabled=False):
            return F.linear(x, w, None if bias is None else _half(bias, dtype))

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        x, w = ctx.saved_tensors
        gradient = gradient.flatten(0, -2).contiguous()
        for_inputs, for_weight, for_bias = ctx.needs_input_grad
        return (
            (gradient @ w).to(ctx.dtype).view(x.shape) if for_inputs else None,
            _float_product(gradient.t(), x.flatten(0, -2)) if for_weight else None,
            column_sums(gradient) if for_bias else None,
        )


class _ActivatedLinear(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, inputs: Tensor, weight: Tensor, bias: Tensor, activation: Activation, share: float) -> Tensor:
        from mt.ops.triton_kernels.activation_kernels import activation_forward

        dtype = product_dtype(inputs)
        x, w, b = inputs.to(dtype), _half(weight, dtype), _half(bias, dtype)
        seed = drawn_seed(share, inputs)
        rows = x.flatten(0, -2)
        with torch.autocast(inputs.device.type, enabled=False):
            if activation == "relu":  # the product itself applies it
                saved = hidden = torch._addmm_activation(b, rows, w.t())
            else:
                saved = torch.addmm(b, rows, w.t())
                hidden = saved[:, : saved.shape[1] // (2 if activation == "swiglu" else 1)]
                hidden = torch.empty_like(hidden, memory_format=torch.contiguous_format)
        if activation != "relu" or share > 0.0:
            count, width = hidden.shape
            grid = -(-width // TILE[1]), -(-count // TILE[0])
            activation_forward[grid](saved, seed, hidden, count, width, activation, share, *TILE)
        ctx.save_for_backward(x, w, saved, seed if activation != "relu" else None)
        ctx.dtype, ctx.settings = inputs.dtype, (activation, share)
        return hidden.view(*inputs.shape[:-1], -1)

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, d_hidden: Tensor) -> tuple[Tensor | None, ...]:
        from mt.ops.triton_kernels.activation_kernels import activation_backward

        x, w, saved, seed = ctx.saved_tensors
        d_hidden = d_hidden.flatten(0, -2).contiguous()
        count, width = d_hidden.shape
        d_inner = torch.empty_like(saved)
        grid = _summing_grid(count, width, saved.device)
        partial = torch.empty(grid[1], saved.shape[1], device=saved.device)
        activation_backward[grid](d_hidden, saved, seed, d_inner, partial, count, width, *ctx.settings, *TILE)
        d_inputs = (d_inner @ w).to(ctx.dtype).view(x.shape) if ctx.needs_input_grad[0] else None
        return d_inputs, _float_product(d_inner.t(), x.flatten(0, -2)), summed(partial[None])[0], None, None


def column_sums(matrix: Tensor) -> Tensor:
    """[N, W], contiguous -> [W] float32, the same bits in every run."""
    from mt.ops.triton_kernels.column_sums import partial_column_sums

    count, width = matrix.shape
    grid = _summing_grid(count, width, matrix.device)
    partial = torch.empty(grid[1], width, device=matrix.device)
    partial_column_sums[grid](matrix, partial, count, width, *TILE)
    return summed(partial[None])[0]


def _summing_grid(rows: int, columns: int, device: torch.device) -> tuple[int, int]:
    """Blocks of columns, and parts of the rows that are summed at once."""
    blocks = -(-columns // TILE[1])
    return blocks, max(1, min(-(-rows // TILE[0]), resident_programs(device, 8) // blocks))


def _float_product(left: Tensor, right: Tensor) -> Tensor:
    """[M, K] times [K, N], both of 16 bits -> [M, N] float32, not rounded to 16 bits."""
    if left.device.type == "cuda":
        return torch.mm(left, right, out_dtype=torch.float32)
    return left.float() @ right.float()


def _trial(device: torch.device) -> None:
    inputs, weight, bias = (
        torch.ones(shape, device=device, requires_grad=True) for shape in ((2, 3, 16), (16, 16), (16,))
    )
    with torch.enable_grad(), torch.autocast(device.type, torch.bfloat16):
        outputs = half_linear(inputs, weight, bias)
        outputs = activated_linear(outputs, weight, bias, "relu", 0.5)
        activated_linear(outputs, weight, bias, "gelu", 0.5).sum().backward()  # type: ignore[no-untyped-call]


KERNELS = KernelFamily("linear maps in 16 bits", _trial)
