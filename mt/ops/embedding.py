"""Embeddings with positions and dropout by Triton kernels, which need one pass each way.

Shapes: B sentences, T length, D width, V vocabulary.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from mt.ops.row_tiles import WIDEST, RowTiles, drawn_seed
from mt.ops.triton_support import KernelFamily


def embedded(
    tokens: Tensor, weight: Tensor, codes: Tensor, scale: float, share: float, dtype: torch.dtype = torch.float32
) -> Tensor:
    """dropout(scale * weight[tokens] + codes).

    Args:
        tokens: [B, T] ids, each below V.
        weight: [V, D].
        codes: [T, D] codes of the positions.
        scale: factor on the embeddings.
        share: share of the elements to drop, in [0, 1).
        dtype: type of the result; everything is computed in float32.

    Returns:
        [B, T, D].
    """
    states: Tensor = _Embedded.apply(tokens, weight, codes, scale, share, dtype)  # type: ignore[no-untyped-call]
    return states


def suits(tokens: Tensor, weight: Tensor) -> bool:
    """Whether the kernels can take such ids and weights."""
    return (
        KERNELS.runs_on(tokens.device)
        and weight.dtype is torch.float32
        and weight.is_contiguous()
        and weight.shape[1] <= WIDEST
        and tokens.numel() > 0
    )


class _Embedded(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any, tokens: Tensor, weight: Tensor, codes: Tensor, scale: float, share: float, dtype: torch.dtype
    ) -> Tensor:
        from mt.ops.triton_kernels.embedding_kernels import embedding_forward

        tokens = tokens.contiguous()
        width = weight.shape[1]
        tiles, count = RowTiles.of(width), tokens.numel()
        seed = drawn_seed(share, weight)
        states = torch.empty(*tokens.shape, width, dtype=dtype, device=weight.device)
        embedding_forward[(tiles.count(count),)](
            tokens, weight, codes, seed, states, count, tokens.shape[1], codes.stride(0), scale,
            width, share, tiles.rows, tiles.columns, num_warps=tiles.warps,
        )  # fmt: skip
        ctx.save_for_backward(tokens, seed)
        ctx.settings = len(weight), scale, share
        return states

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, d_states: Tensor) -> tuple[Tensor | None, ...]:
        from mt.ops.triton_kernels.embedding_kernels import embedding_backward

        tokens, seed = ctx.saved_tensors
        vocabulary, scale, share = ctx.settings
        d_states = d_states.contiguous()
        width = d_states.shape[-1]
        tiles, count = RowTiles.of(width), tokens.numel()
        d_vectors = torch.empty_like(d_states, dtype=torch.float32)
        embedding_backward[(tiles.count(count),)](
            d_states, seed, d_vectors, count, scale, width, share, tiles.rows, tiles.columns, num_warps=tiles.warps
        )
        d_weight = torch.ops.aten.embedding_dense_backward(d_vectors, tokens, vocabulary, -1, False)
        d_codes = d_vectors.sum(dim=0).div_(scale) if ctx.needs_input_grad[2] else None
        return None, d_weight, d_codes, None, None, None


def _trial(device: torch.device) -> None:
    tokens = torch.zeros(2, 3, dtype=torch.int64, device=device)
    weight, codes = (torch.ones(3, 20, device=device, requires_grad=True) for _ in range(2))
    with torch.enable_grad():
        embedded(tokens, weight, codes, 2.0, 0.5).sum().backward()  # type: ignore[no-untyped-call]


KERNELS = KernelFamily("embeddings", _trial)
