"""The most probable pieces of each row of logits, as a beam search needs them.

PyTorch's operations pass over the logits about ten times: softmax, the barred pieces, the sum with what was before, and
once for each piece chosen. The Triton kernel reads them once.

Shapes: R rows, V vocabulary, K pieces to choose.
"""

from __future__ import annotations

import math
from typing import NamedTuple

import torch
from torch import Tensor

from mt.ops.triton_support import KernelFamily

WIDEST = 65536
"""Largest vocabulary that the kernel holds in registers."""


class TopPieces(NamedTuple):
    """The best pieces of each row, best first; of equals the lowest id.

    Attributes:
        values: [R, K] float32, log-probability of the piece plus what was before; minus infinity where nothing is left.
        pieces: [R, K] ids.
        scores: [R, K] float32, log-probability of the piece.
    """

    values: Tensor
    pieces: Tensor
    scores: Tensor


def top_pieces(logits: Tensor, barred: Tensor, before: Tensor, count: int) -> TopPieces:
    """Choose pieces by log-softmax(logits) + barred + before.

    Args:
        logits: [R, V].
        barred: [V] float32, 0, or minus infinity at pieces that must not be chosen.
        before: [R] float32, log-probability of what the row has written; minus infinity: nothing is to be chosen.
        count: K.
    """
    rows, vocabulary = logits.shape
    if vocabulary <= WIDEST and KERNELS.runs_on(logits.device):
        return _by_kernel(logits.contiguous(), barred, before, count)
    log_probs = logits.float().log_softmax(dim=-1) + barred
    left = before[:, None] + log_probs
    values, pieces = left.new_empty(rows, count), barred.new_empty(rows, count, dtype=torch.long)
    for place in range(count):
        best = left.argmax(dim=1, keepdim=True)  # the first of equals, on every device
        pieces[:, place], values[:, place] = best[:, 0], left.gather(1, best)[:, 0]
        left.scatter_(1, best, -math.inf)
    return TopPieces(values, pieces, log_probs.gather(1, pieces))


def _by_kernel(logits: Tensor, barred: Tensor, before: Tensor, count: int) -> TopPieces:
    from mt.ops.triton_kernels.top_pieces_kernels import top_pieces_kernel

    rows, vocabulary = logits.shape
    values, scores = (torch.empty(rows, count, device=logits.device) for _ in range(2))
    pieces = torch.empty(rows, count, dtype=torch.long, device=logits.device)
    block = 1 << (vocabulary - 1).bit_length()
    warps = min(max(block // 1024, 1), 32)
    arguments = logits, barred, before.contiguous(), values, pieces, scores, logits.stride(0), vocabulary, count
    top_pieces_kernel[(rows,)](*arguments, V=block, num_warps=warps)
    return TopPieces(values, pieces, scores)


def _try(device: torch.device) -> None:
    row = torch.zeros(1, 8, device=device)
    _by_kernel(row, row[0], row[:, 0].clone(), 2)


KERNELS = KernelFamily("choosing pieces", _try)
