"""Matrix products, by the library that is fastest on the CPU at hand.

PyTorch sends float32 products on x86 to Intel's MKL, which keeps to AVX2 on processors of other makers; oneDNN, shipped
with PyTorch too, uses AVX-512 wherever it is, at about twice the speed there. Everywhere else (GPU, autocast, other
types, small products, no AVX-512) these functions are the ordinary ones. `torch.backends.mkldnn.enabled = False` turns
oneDNN off.

oneDNN and the layer between it and PyTorch each keep what they made for the last thousand shapes, up to a megabyte for
one. Batches hardly ever repeat a shape, so that this would only fill gigabytes; both are told to keep as many as one
update of a model has. Whoever sets the two environment variables has the last word.

Shapes: M rows, K summed over, N columns; `...` are any leading dimensions.
"""

from __future__ import annotations

import os
from typing import Any

import torch
from torch import Tensor, nn
from torch.nn import functional as F

for _cache in ("ONEDNN_PRIMITIVE_CACHE_CAPACITY", "LRU_CACHE_CAPACITY"):  # read at the first product
    os.environ.setdefault(_cache, "64")

_SMALLEST = 2**20
"""M x N x K from which oneDNN's own overhead of about ten microseconds a call no longer matters."""

_AVAILABLE = (
    torch.backends.mkldnn.is_available()  # type: ignore[no-untyped-call]
    and torch.backends.cpu.get_cpu_capability() == "AVX512"
    and hasattr(torch.ops.mkldnn, "_linear_pointwise")
)


def product(left: Tensor, right: Tensor) -> Tensor:
    """[M, K] times [K, N], outside autograd."""
    if _suits_onednn(left, right.shape[1]):
        return _onednn(left, right.t(), None)
    return left @ right


def linear(inputs: Tensor, weight: Tensor, bias: Tensor | None = None) -> Tensor:
    """`torch.nn.functional.linear`: [..., K] inputs, [N, K] weight, [N] bias -> [..., N]."""
    if _suits_onednn(inputs, weight.shape[0]) and not torch.is_autocast_enabled("cpu"):
        outputs: Tensor = _Linear.apply(inputs.flatten(0, -2), weight, bias)  # type: ignore[no-untyped-call]
        return outputs.view(*inputs.shape[:-1], -1)
    return F.linear(inputs, weight, bias)


class Linear(nn.Linear):
    """`torch.nn.Linear` by `linear`."""

    def forward(self, input: Tensor) -> Tensor:
        return linear(input, self.weight, self.bias)


class _Linear(torch.autograd.Function):
    """The backward pass is made of the same differentiable function, so that it has derivatives too."""

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
            _transposed_product(gradient, inputs) if for_weight else None,
            gradient.sum(0) if for_bias else None,
        )


def _transposed_product(left: Tensor, right: Tensor) -> Tensor:
    """[M, K] and [M, N] -> left^T right [K, N].

    oneDNN wants its first factor contiguous, and these are not: the narrower one goes first, as the cheaper to copy.
    """
    if left.shape[1] > right.shape[1]:
        return linear(right.t(), left.t()).t()
    return linear(left.t(), right.t())


def _suits_onednn(inputs: Tensor, columns: int) -> bool:
    return bool(
        _AVAILABLE
        and inputs.dtype is torch.float32
        and inputs.device.type == "cpu"
        and inputs.dim() > 1
        and inputs.numel() * columns >= _SMALLEST
        and torch.backends.mkldnn.enabled
        and not torch.compiler.is_compiling()
    )


def _onednn(inputs: Tensor, weight: Tensor, bias: Tensor | None) -> Tensor:
    """[M, K] inputs, [N, K] weight -> [M, N]. Of a weight with gaps oneDNN takes a path hundreds of times slower."""
    if not (weight.is_contiguous() or weight.t().is_contiguous()):
        weight = weight.contiguous()
    outputs: Tensor = torch.ops.mkldnn._linear_pointwise(inputs, weight, bias, "none", [], "")
    return outputs
