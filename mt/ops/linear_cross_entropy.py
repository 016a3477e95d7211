"""The output layer and its label-smoothed cross entropy in one, which never holds all logits.

The logits of a batch are its largest matrix by far. Here the rows are taken in chunks: the product with the output
weights, the losses with the gradient in place of the logits, and the two products of the backward pass, before the next
chunk overwrites them. As in Hsu et al. 2024, "Liger Kernel", https://arxiv.org/abs/2410.10989, section 3.2.

Shapes: N rows, D width, V vocabulary.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable
from torch.nn import functional

from mt.ops.autocast import product_dtype, without_autocast
from mt.ops.cross_entropy import consume_rows
from mt.ops.linear import linear, product, transposed_product
from mt.ops.not_compiled import not_compiled

CHUNK_BYTES = {"cpu": 24 * 2**20, "cuda": 512 * 2**20}
"""Largest size of a chunk of logits on a kind of device; on others as on a GPU.

On a CPU, memory of this size is used again without new pages from the system, which a larger matrix would cost. On a
GPU the products of a chunk of this size still use the whole device.
"""

ALIGNED = 16
"""On GPUs the vocabulary is filled up to a multiple of this. Rows of logits then begin where several elements are read
at once, and products are three times as fast as with an odd number of pieces.
"""

ROW_TILE = 128
"""Chunks have a multiple of this many rows: products on GPUs are computed in tiles of this height."""

HALF_SCALE = 2.0**12
"""Factor of gradients in float16, whose smallest values would else be 0; exact, and divided out in float32."""


@not_compiled
def linear_cross_entropy(
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    target: Tensor,
    smoothing: float,
    weights: Tensor | None = None,
) -> tuple[Tensor, Tensor]:
    """Loss of N predictions by an affine output layer.

    Products are computed in autocast's type. Sums over the vocabulary and over rows are float32 (or float64 for such
    input).

    Args:
        hidden: [N, D] input of the output layer.
        weight: [V, D] of the output layer.
        bias: [V] of the output layer, or None.
        target: [N] true ids.
        smoothing: probability mass spread evenly over the vocabulary, in [0, 1).
        weights: [N] float weights of the rows, without gradient; None: all 1.

    Returns:
        [] the smoothed loss, a sum over rows in nats, whose gradient can be computed once and has no second derivative;
        [N] the plain negative log-likelihoods in nats times the weights, without gradient.
    """
    dtype = product_dtype(hidden)
    if torch.is_grad_enabled():
        return _LinearCrossEntropy.apply(  # type: ignore[no-any-return, no-untyped-call]
            hidden, weight, bias, target, smoothing, weights, dtype
        )
    with torch.autocast(hidden.device.type, enabled=False):
        return _computed(hidden, weight, bias, target, smoothing, weights, dtype, Wanted())[:2]


class _LinearCrossEntropy(torch.autograd.Function):
    """Computes the gradients together with the loss; the backward pass only multiplies them by its scalar."""

    @staticmethod
    @without_autocast
    def forward(
        ctx: Any,
        hidden: Tensor,
        weight: Tensor,
        bias: Tensor | None,
        target: Tensor,
        smoothing: float,
        weights: Tensor | None,
        dtype: torch.dtype,
    ) -> tuple[Tensor, Tensor]:
        wanted = Wanted(*ctx.needs_input_grad[:3])
        loss, likelihood, gradients = _computed(hidden, weight, bias, target, smoothing, weights, dtype, wanted)
        ctx.gradients = gradients
        ctx.types = [None if each is None else each.dtype for each in (hidden, weight, bias)]
        ctx.scale = _scale(dtype)
        ctx.mark_non_differentiable(likelihood)
        return loss, likelihood

    @staticmethod
    @without_autocast
    @once_differentiable
    def backward(ctx: Any, grad_loss: Tensor, _: Tensor) -> tuple[Tensor | None, ...]:
        if ctx.gradients is None:
            raise RuntimeError("the gradient of linear_cross_entropy can be computed only once")
        gradients, ctx.gradients = ctx.gradients, None
        factor = (grad_loss / ctx.scale).reshape(1)  # of one dimension: a scalar would be rounded to each one's type
        pairs = zip(gradients, ctx.types, strict=True)
        return (*(None if each is None else each.mul_(factor).to(dtype) for each, dtype in pairs), *[None] * 4)


class Wanted(NamedTuple):
    """Of which tensors the gradient is wanted."""

    hidden: bool = False
    weight: bool = False
    bias: bool = False


def _computed(
    hidden: Tensor,
    weight: Tensor,
    bias: Tensor | None,
    target: Tensor,
    smoothing: float,
    weights: Tensor | None,
    dtype: torch.dtype,
    wanted: Wanted,
) -> tuple[Tensor, Tensor, list[Tensor | None]]:
    """One pass over the rows.

    Args:
        dtype: the type of the products.
        wanted: the gradients to compute.

    Returns:
        Loss and likelihoods as `linear_cross_entropy` does, and the gradients of hidden, weight and bias times
        `_scale(dtype)`, None where they are not wanted.
    """
    count, vocabulary, sums, on_cpu = len(hidden), len(weight), _sum_dtype(dtype), hidden.device.type == "cpu"
    matrix = weight.to(dtype) if on_cpu else _aligned(weight, dtype)  # [V', D], V' >= V
    rows = rows_of_a_chunk(count, len(matrix) * dtype.itemsize, hidden.device)
    buffer = None if on_cpu else hidden.new_empty(rows, len(matrix), dtype=dtype)
    kept = sums if dtype is torch.float16 else hidden.dtype
    for_hidden = torch.empty_like(hidden, dtype=kept) if wanted.hidden else None
    for_matrix = for_bias = None
    losses = []
    for start in range(0, max(count, 1), rows):
        part = slice(start, start + rows)
        taken = hidden[part].to(dtype)
        if buffer is None:
            logits, later = linear(taken, matrix, None if bias is None else bias.to(dtype)), None
        else:
            logits, later = torch.mm(taken, matrix.t(), out=buffer[: len(taken)]), bias
        losses.append(
            consume_rows(
                logits[:, :vocabulary],
                target[part],
                smoothing,
                bias=later,
                weights=None if weights is None else weights[part],
                scale=_scale(dtype),
                gradient=any(wanted),
                padded=len(matrix),
            )
        )
        if for_hidden is not None:
            _multiply(logits, matrix, for_hidden[part])
        if wanted.weight:
            for_matrix = _added_product(logits, taken, for_matrix)
        if wanted.bias:
            summed = logits[:, :vocabulary].sum(0, dtype=sums)
            for_bias = summed if for_bias is None else for_bias.add_(summed)
    likelihood, even = (torch.cat(each) for each in zip(*losses, strict=True))
    loss = (1.0 - smoothing) * likelihood.sum() + smoothing * even.sum()
    return loss, likelihood, [for_hidden, None if for_matrix is None else for_matrix[:vocabulary], for_bias]


def _aligned(weight: Tensor, dtype: torch.dtype) -> Tensor:
    """The weight in a type, with rows of zeros below so that the number of rows is a multiple of `ALIGNED`."""
    missing = -len(weight) % ALIGNED
    return weight.to(dtype) if missing == 0 else functional.pad(weight.to(dtype), (0, 0, 0, missing))


def rows_of_a_chunk(count: int, row_bytes: int, device: torch.device) -> int:
    """How many rows to take at a time, so that `count` rows make chunks of about equal size within the limit."""
    most = max(1, CHUNK_BYTES.get(device.type, CHUNK_BYTES["cuda"]) // row_bytes)
    if most < ROW_TILE or count <= ROW_TILE:
        return max(1, min(most, count))
    tiles = -(-count // ROW_TILE)
    chunks = -(-tiles // (most // ROW_TILE))
    return -(-tiles // chunks) * ROW_TILE


def _scale(dtype: torch.dtype) -> float:
    return HALF_SCALE if dtype is torch.float16 else 1.0


def _sum_dtype(dtype: torch.dtype) -> torch.dtype:
    return torch.promote_types(dtype, torch.float32)


def _multiply(left: Tensor, right: Tensor, out: Tensor) -> None:
    """Write left [M, K] times right [K, N] to `out` [M, N], whose type may be more precise."""
    if not _multiplies_to_float32(left.device):
        out.copy_(product(*_multiplied(left, right)))
    elif out.dtype is left.dtype:
        torch.mm(left, right, out=out)
    else:
        torch.mm(left, right, out_dtype=out.dtype, out=out)


def _added_product(left: Tensor, right: Tensor, total: Tensor | None) -> Tensor:
    """`total` [M, N] plus left^T [M, K] times right [K, N], in float32 or float64; None stands for 0."""
    sums = _sum_dtype(left.dtype)
    if not _multiplies_to_float32(left.device):
        added = transposed_product(*_multiplied(left, right))
        return added.to(sums) if total is None else total.add_(added)
    if sums is left.dtype:
        return left.t() @ right if total is None else total.addmm_(left.t(), right)
    if total is None:
        return torch.mm(left.t(), right, out_dtype=sums)
    return torch.addmm(total, left.t(), right, out_dtype=sums, out=total)


def _multiplies_to_float32(device: torch.device) -> bool:
    """Whether products of 16-bit factors can be float32: on GPUs, and on the meta device, which stands for one."""
    return device.type in ("cuda", "meta")


def _multiplied(left: Tensor, right: Tensor) -> tuple[Tensor, Tensor]:
    """Two factors in a type whose product has no overflow: only GPUs multiply float16 to float32."""
    return (left.float(), right.float()) if left.dtype is torch.float16 else (left, right)
