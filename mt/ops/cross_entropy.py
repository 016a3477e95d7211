"""Label-smoothed cross entropy of rows of logits, whose gradient overwrites the logits.

The logits are the largest matrix of a training step. Turning them into softmax(logits) - q in place needs no second
matrix. Szegedy et al. 2016, "Rethinking the Inception Architecture", section 7: the true token gets q = 1 - e + e / V,
every other token e / V.

Shapes: N rows, V vocabulary.
"""

from __future__ import annotations

import torch
from torch import Tensor

from mt.ops.triton_support import KernelFamily

CACHED_ROWS = 128
"""How many rows a CPU processes at a time: few enough to stay in its cache."""

OTHER_ROWS = 4096
"""How many rows another device without the kernel processes at a time: few enough to need little memory."""


def consume_rows(
    logits: Tensor,
    target: Tensor,
    smoothing: float,
    *,
    bias: Tensor | None = None,
    weights: Tensor | None = None,
    scale: float = 1.0,
    gradient: bool = True,
    padded: int | None = None,
) -> tuple[Tensor, Tensor]:
    """Two losses of each row; the logits are overwritten.

    Args:
        logits: [N, V] before softmax. Afterwards the gradient of the smoothed loss times `scale`; or undefined, where
            no gradient is asked for.
        target: [N] true ids.
        smoothing: probability mass spread evenly over the vocabulary, in [0, 1).
        bias: [V], added to each row.
        weights: [N] float, weights of the rows; None: all 1.
        scale: factor of the gradient.
        gradient: whether the gradient is wanted.
        padded: number of columns in memory that belong to each row; those beyond V hold zeros, or become zeros where a
            gradient is asked for. None: V.

    Returns:
        [N] cross entropy with the true token and [N] with an even distribution over the vocabulary, in nats, times the
        weights; in float32, or in float64 for such logits.
    """
    like = logits.new_empty(0, dtype=torch.promote_types(logits.dtype, torch.float32))
    likelihood, even = like.new_empty(len(logits)), like.new_empty(len(logits))
    if like.dtype is torch.float32 and logits.stride(1) == 1 and KERNEL.runs_on(logits.device):
        from mt.ops.triton_kernels.cross_entropy_kernel import cross_entropy_rows

        readable = padded or logits.shape[1]
        cross_entropy_rows(logits, bias, target, weights, likelihood, even, smoothing, scale, gradient, readable)
    else:
        _plain_rows(logits, bias, target, weights, likelihood, even, smoothing, scale, gradient)
    return likelihood, even


def _plain_rows(
    logits: Tensor,
    bias: Tensor | None,
    target: Tensor,
    weights: Tensor | None,
    likelihood: Tensor,
    even: Tensor,
    smoothing: float,
    scale: float,
    gradient: bool,
) -> None:
    """`consume_rows` by PyTorch's own operations, writing the losses to `likelihood` and `even`."""
    count, vocabulary = logits.shape
    rows = CACHED_ROWS if logits.device.type == "cpu" else OTHER_ROWS
    for start in range(0, count, rows):
        part = slice(start, start + rows)
        scores, ids = logits[part].to(likelihood.dtype), target[part, None]  # a view where the types are equal
        if bias is not None:
            scores.add_(bias)
        true = scores.gather(1, ids)
        total = scores.sum(dim=1, keepdim=True)
        top = scores.amax(dim=1, keepdim=True)
        shares = scores.softmax(dim=1)
        normalizer = top - shares.amax(dim=1, keepdim=True).log()  # the largest share is 1 / sum of exp(score - top)
        losses = torch.cat([normalizer - true, normalizer - total / vocabulary], dim=1)
        if weights is not None:
            losses *= weights[part, None]
        likelihood[part], even[part] = losses.unbind(1)
        if not gradient:
            continue
        torch.sub(shares, smoothing / vocabulary, out=scores)
        scores.scatter_add_(1, ids, scores.new_full(ids.shape, smoothing - 1.0))
        if weights is not None:
            scores.mul_(weights[part, None])
        if scale != 1.0:
            scores.mul_(scale)
        if scores.dtype != logits.dtype:
            logits[part] = scores


def _trial(device: torch.device) -> None:
    from mt.ops.triton_kernels.cross_entropy_kernel import cross_entropy_rows

    target, bias = torch.zeros(2, dtype=torch.int64, device=device), torch.zeros(8, device=device)
    weights, first, second = (torch.ones(2, device=device) for _ in range(3))
    logits = torch.zeros(2, 8, dtype=torch.bfloat16, device=device)
    cross_entropy_rows(logits, bias, target, weights, first, second, 0.1, 1.0, True, 8)


KERNEL = KernelFamily("cross entropy", _trial)
