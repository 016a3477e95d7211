"""A GRU's recurrence by Triton kernels: one matrix product in 16 bits and one kernel a step, each way.

cuDNN's GRU would compute all of it in 16 bits under autocast, the states too. Here the states and all sums over steps
are float32; only the factors of products have 16 bits. The kernels: mt/ops/triton_kernels/gru_kernels.py.

Shapes: T steps, B sentences, H state width.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from mt.ops.autocast import without_autocast
from mt.ops.triton_support import KernelFamily

_BLOCK = 512
"""Elements of a state that one program computes."""


def suits(initial: Tensor, dtype: torch.dtype) -> bool:
    """Whether to run the kernels on such states [B, H], with products in this type.

    They are for training, whose passes are replayed as CUDA graphs. Launched one by one they take longer than cuDNN's.
    """
    trains = torch.is_grad_enabled() and initial.dtype is torch.float32
    return trains and dtype.itemsize == 2 and KERNELS.runs_on(initial.device)


def gru_by_kernels(projected: Tensor, initial: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype) -> Tensor:
    """The recurrence alone; arguments and result as in `mt.models.recurrent.gru.gru_sequence`."""
    states: Tensor = _GRUByKernels.apply(projected, initial, weight, bias, dtype)  # type: ignore[no-untyped-call]
    return states


class _GRUByKernels(torch.autograd.Function):
    @staticmethod
    @without_autocast
    def forward(
        ctx: Any, projected: Tensor, initial: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype
    ) -> Tensor:
        from mt.ops.triton_kernels.gru_kernels import gru_forward

        projected = projected.contiguous()
        (steps, rows, _), width = projected.shape, initial.shape[1]
        recurrent = weight.to(dtype).t()
        states = initial.new_empty(steps + 1, rows, width)
        factors = initial.new_empty(steps + 1, rows, width, dtype=dtype)  # the states as factors of products
        states[0], factors[0] = initial, initial
        gates, candidates = initial.new_empty(steps, rows, 3 * width), initial.new_empty(steps, rows, width)
        fed, count = initial.new_empty(rows, 3 * width, dtype=dtype), rows * width
        for t in range(steps):
            torch.mm(factors[t], recurrent, out=fed)
            gru_forward[(-(-count // _BLOCK),)](
                projected[t], fed, bias, states[t], gates[t], candidates[t], states[t + 1], factors[t + 1],
                count, width, _BLOCK,
            )  # fmt: skip
        ctx.save_for_backward(states, factors, gates, candidates, weight)
        ctx.input_dtype = projected.dtype
        return states[1:]

    @staticmethod
    @without_autocast
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, grad_states: Tensor) -> tuple[Tensor | None, ...]:
        from mt.ops.triton_kernels.gru_kernels import gru_backward

        states, factors, gates, candidates, weight = ctx.saved_tensors
        grad_states = grad_states.contiguous()
        steps, rows, width = candidates.shape
        recurrent = weight.to(factors.dtype).roll(width, 0)  # in the order n, r, z
        d_parts = factors.new_empty(steps, rows, 4 * width)
        d_products = d_parts[..., : 3 * width]
        kept, by_products, count = torch.zeros_like(states[0]), torch.zeros_like(factors[0]), rows * width
        for t in reversed(range(steps)):
            gru_backward[(-(-count // _BLOCK),)](
                grad_states[t], kept, by_products, states[t], gates[t], candidates[t], d_parts[t], count, width, _BLOCK
            )
            torch.mm(d_products[t], recurrent, out=by_products)
        flat = d_products.flatten(0, 1)
        d_weight = (flat.t() @ factors[:-1].flatten(0, 1)).to(weight.dtype).roll(-width, 0)
        d_bias = flat.sum(0, dtype=torch.float32).roll(-width, 0)
        return d_parts[..., width:].to(ctx.input_dtype), kept + by_products, d_weight, d_bias, None


def _trial(device: torch.device) -> None:
    inputs, state, weight, bias = (
        torch.randn(shape, device=device, requires_grad=True) for shape in ((2, 3, 48), (3, 16), (48, 16), (48,))
    )
    with torch.enable_grad():
        gru_by_kernels(inputs, state, weight, bias, torch.bfloat16).sum().backward()  # type: ignore[no-untyped-call]


KERNELS = KernelFamily("GRUs", _trial)
