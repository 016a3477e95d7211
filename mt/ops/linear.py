"""Matrix products by the fastest library on this CPU.

On x86, PyTorch computes float32 products with Intel's MKL, which uses only AVX2 on processors of other makers. oneDNN,
which PyTorch includes too, uses AVX-512 on all processors that have it, and is about twice as fast there. In all other
cases (GPU, autocast, other types, small products, no AVX-512) the functions of this module are PyTorch's ordinary ones,
but for training in 16 bits on a GPU, see mt/ops/half_linear.py.
`torch.backends.mkldnn.enabled = False` turns oneDNN off.

oneDNN, and the layer between it and PyTorch, each cache what they compiled for the last thousand shapes, up to several
megabytes for each. Batches hardly ever repeat a shape, so these caches would only fill gigabytes. oneDNN's is limited
to about the number of different products in one update of a model, the other to a single one, because it only holds the
same again. If the two environment variables are already set, they are kept.

Shapes: M rows, K summed over, N columns; `...` are any leading dimensions.
"""

from __future__ import annotations

import os
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

from mt.ops import half_linear
from mt.ops.autocast import product_dtype

os.environ.setdefault("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "24")  # both are read at the first product
os.environ.setdefault("LRU_CACHE_CAPACITY", "1")

_SMALLEST = 2**20
"""Smallest M x N x K for which oneDNN is used; below, its overhead of about ten microseconds for each call matters."""

FEWEST = 1024
"""Fewest rows for which autocast's weights are cast at each call. Autocast itself casts them once for all calls, which
is better for the many small products of a decoder's steps."""

_AVAILABLE = (
    torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
    and torch.backends.cpu.get_cpu_capability() == "AVX512"
    and hasattr(torch.ops.mkldnn, "_linear_pointwise")
)


def product(left: Tensor, right: Tensor) -> Tensor:
    """[M, K] times [K, N], outside autograd."""
    if _suits_onednn(left, right.shape[1], left.dtype):
        return _onednn(left, right.t(), None)
    return left @ right


def linear(inputs: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """`torch.nn.functional.linear`: [..., K] inputs, [N, K] weight, [N] bias -> [..., N]."""
    if half_linear.suits(inputs, weight):
        return half_linear.half_linear(inputs, weight, bias)
    dtype = product_dtype(inputs)
    if _suits_onednn(inputs, weight.shape[0], dtype) and (weight.dtype == dtype or _has_many_rows(inputs)):
        rows, bias = inputs.to(dtype).flatten(0, -2), None if bias is None else bias.to(dtype)
        weight = weight.to(dtype)
        if not torch.is_grad_enabled():
            return _onednn(rows, weight, bias).view(*inputs.shape[:-1], -1)
        outputs: Tensor = _Linear.apply(rows, weight, bias)  # type: ignore[no-untyped-call]
        return outputs.view(*inputs.shape[:-1], -1)
    return F.linear(inputs, weight, bias)


class Linear(nn.Linear):
    """`torch.nn.Linear` computed by `linear`."""

    def forward(self, input: Tensor) -> Tensor:
        return linear(input, self.weight, self.bias)


class _Linear(torch.autograd.Function):
    """A linear map whose backward pass uses the same differentiable function, so that second derivatives exist."""

    @staticmethod
    def forward(ctx: Any, inputs: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
        ctx.save_for_backward(inputs, weight)
        return _onednn(inputs, weight, bias)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        inputs, weight = ctx.saved_tensors
        for_inputs, for_weight, for_bias = ctx.needs_input_grad
        return (
            linear(gradient, weight.t()) if for_inputs else None,
            transposed_product(gradient, inputs) if for_weight else None,
            gradient.sum(0) if for_bias else None,
        )


def transposed_product(left: Tensor, right: Tensor) -> Tensor:
    """[M, K] and [M, N] -> left^T right [K, N].

    oneDNN needs a contiguous first factor, so one must be copied: the narrower one, because its copy is cheaper.
    """
    if left.shape[1] > right.shape[1]:
        return linear(right.t(), left.t()).t()
    return linear(left.t(), right.t())


def _has_many_rows(inputs: Tensor) -> bool:
    return inputs.numel() >= FEWEST * inputs.shape[-1]


def _suits_onednn(inputs: Tensor, columns: int, dtype: torch.dtype) -> bool:
    return bool(
        _AVAILABLE
        and not torch.compiler.is_compiling()
        and dtype in (torch.float32, torch.bfloat16)
        and inputs.device.type == "cpu"
        and inputs.dim() > 1
        and inputs.numel() * columns >= _SMALLEST
        and torch.backends.mkldnn.enabled
    )


def _onednn(inputs: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """[M, K] inputs, [N, K] weight -> [M, N]. oneDNN is hundreds of times slower if the weight is not contiguous."""
    if not (weight.is_contiguous() or weight.t().is_contiguous()):
        weight = weight.contiguous()
    outputs: Tensor = torch.ops.mkldnn._linear_pointwise(inputs, weight, bias, "none", [], "")
    return outputs
