"""Residual connections with dropout and layer normalisation by Triton kernels, which need one pass each way.

Step by step, with PyTorch's operations, dropout, addition, normalisation and a change of type each read and write the
whole matrix. The formulas, and what the kernels read and write: mt/ops/triton_kernels/residual_kernels.py.

Inside the kernels everything is float32. Under autocast the normalised states are in autocast's type, because the
next matrix product reads them, while `torch.nn.LayerNorm` gives float32, which is rounded to that type before the
product. In a post-norm model these states are also added to the next sublayer's output, which itself is a product
rounded to that type, so the sum is hardly less exact: gradients are about as far from those of float32 as with
`torch.nn.LayerNorm`. A sum that is not normalised, in a pre-norm model, grows with depth and keeps the type of the
states.

Shapes: `...` any leading dimensions (N positions in all), D width.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from mt.ops.autocast import product_dtype
from mt.ops.row_tiles import WIDEST, RowTiles, drawn_seed, resident_programs, summed
from mt.ops.triton_support import KernelFamily


def residual(states: Tensor, output: Tensor, share: float) -> Tensor:
    """states + dropout(output): [..., D] twice -> [..., D] of the states' type; `share` of the elements are dropped."""
    total: Tensor = _Residual.apply(states, output, share)  # type: ignore[no-untyped-call]
    return total


def normalised_residual(
    states: Tensor, output: Tensor, gain: Tensor, shift: Tensor, epsilon: float, share: float
) -> Tensor:
    """layer_norm(states + dropout(output)): [..., D] twice, [D] twice -> [..., D]; see `residual`."""
    normal: Tensor = _Normalised.apply(states, output, gain, shift, epsilon, share)  # type: ignore[no-untyped-call]
    return normal


def normalised(states: Tensor, gain: Tensor, shift: Tensor, epsilon: float) -> Tensor:
    """layer_norm(states): [..., D], [D] twice -> [..., D]."""
    normal: Tensor = _Normalised.apply(states, None, gain, shift, epsilon, 0.0)  # type: ignore[no-untyped-call]
    return normal


def suits(states: Tensor) -> bool:
    """Whether the kernels can take such states."""
    return (
        KERNELS.runs_on(states.device)
        and states.is_floating_point()
        and states.element_size() <= 4
        and 0 < states.shape[-1] <= WIDEST
        and states.numel() > 0
    )


class _Residual(torch.autograd.Function):
    @staticmethod
    def forward(ctx: Any, states: Tensor, output: Tensor, share: float) -> Tensor:
        from mt.ops.triton_kernels.residual_kernels import residual_forward

        states, output = states.contiguous(), output.contiguous()
        width = states.shape[-1]
        tiles, count = RowTiles.of(width), states.numel() // width
        ctx.seed, ctx.share, ctx.dtype = drawn_seed(share, states), share, output.dtype
        total = torch.empty_like(states)
        residual_forward[(tiles.count(count),)](
            states, output, ctx.seed, total, count, width, share, tiles.rows, tiles.columns, num_warps=tiles.warps
        )
        return total

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, d_total: Tensor) -> tuple[Tensor | None, ...]:
        from mt.ops.triton_kernels.residual_kernels import masked_gradient

        if ctx.share == 0.0:
            return d_total, d_total.to(ctx.dtype), None
        d_total = d_total.contiguous()
        width = d_total.shape[-1]
        tiles, count = RowTiles.of(width), d_total.numel() // width
        d_output = torch.empty_like(d_total, dtype=ctx.dtype)
        masked_gradient[(tiles.count(count),)](
            d_total, ctx.seed, d_output, count, width, ctx.share, tiles.rows, tiles.columns, num_warps=tiles.warps
        )
        return d_total, d_output, None


class _Normalised(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, states: Tensor, output: Tensor | None, gain: Tensor, shift: Tensor, epsilon: float, share: float
    ) -> Tensor:
        from mt.ops.triton_kernels.residual_kernels import normalised_forward

        states, output = states.contiguous(), None if output is None else output.contiguous()
        width = states.shape[-1]
        tiles, count = RowTiles.of(width), states.numel() // width
        seed = drawn_seed(share, states)
        normal = torch.empty_like(states, dtype=product_dtype(states))
        means, scales = torch.empty(2, count, device=states.device)
        normalised_forward[(tiles.count(count),)](
            states, output, gain, shift, seed, normal, means, scales, count, epsilon,
            width, share, output is not None, tiles.rows, tiles.columns, num_warps=tiles.warps,
        )  # fmt: skip
        ctx.save_for_backward(states, output, gain, shift, seed, means, scales)
        ctx.share = share
        return normal

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, d_normal: Tensor) -> tuple[Tensor | None, ...]:
        from mt.ops.triton_kernels.residual_kernels import normalised_backward

        states, output, gain, shift, seed, means, scales = ctx.saved_tensors
        d_normal = d_normal.contiguous()
        width = states.shape[-1]
        tiles, count = RowTiles.of(width), states.numel() // width
        programs = min(tiles.count(count), resident_programs(states.device, 16 // tiles.warps))
        d_states, d_output = torch.empty_like(states), None if output is None else torch.empty_like(output)
        partial = torch.empty(2, programs, width, device=states.device)
        normalised_backward[(programs,)](
            d_normal, states, output, gain, seed, means, scales, d_states, d_output, partial, count,
            width, ctx.share, output is not None, tiles.rows, tiles.columns, num_warps=tiles.warps,
        )  # fmt: skip
        d_gain, d_shift = summed(partial)
        return d_states, d_output, d_gain.to(gain.dtype), d_shift.to(shift.dtype), None, None


def _trial(device: torch.device) -> None:
    states, output = (torch.ones(3, 20, device=device, requires_grad=True) for _ in range(2))
    gain, shift = (torch.ones(20, device=device, requires_grad=True) for _ in range(2))
    with torch.enable_grad():
        total = residual(states, output, 0.5)
        total = normalised_residual(total, output, gain, shift, 1e-5, 0.5)
        normalised(total, gain, shift, 1e-5).sum().backward()  # type: ignore[no-untyped-call]


KERNELS = KernelFamily("residual connections", _trial)
