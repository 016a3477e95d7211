"""Scaled dot-product attention of short sentences on a GPU, straight from the packed projections.

PyTorch's fused kernels are made for long sequences. At the lengths of sentences their tiles are mostly empty. They also
read queries, keys and values from tensors of their own, so these are copied out of the packed projection, and their
gradients back into one tensor. The kernels here read the projection where it is and write one packed gradient.

Shapes: B sentences, T queries, S keys, H query heads, H' heads of keys and values, C width of a head.
"""

from __future__ import annotations

import functools
import math
from typing import Any

import torch
from torch import Tensor

from mt.ops.triton_support import KernelFamily

LONGEST = 128
"""Largest number of keys: they must fit in one tile."""
WIDTHS = (16, 32, 64, 128)
"""Widths of a head for which there are kernels."""
MOST_SHARED = 160 * 2**10
"""Bytes of shared memory with which a GPU takes the largest tiles: 128 keys of width 128, in the backward pass. An A100
or H100 has them; others have 101,376, into which all smaller tiles fit."""


def _try(device: torch.device) -> None:
    for projected in torch.ones(2, 1, 16, 48, device=device, dtype=torch.float16):
        projected.requires_grad_()
        short_attention(projected, None, None, True, 1, 1).sum().backward()  # type: ignore[no-untyped-call]


KERNELS = KernelFamily("attention of short sentences", _try)


def suits(like: Tensor, keys: int, head: int) -> bool:
    """Whether the kernels can compute attention over `keys` keys with heads of width `head`.

    `like` is the projection. It must be of half precision: the kernels would round products of float32 to TF32.
    """
    if not KERNELS.runs_on(like.device):  # asked first: what is asked of lengths, torch.compile would compile for
        return False
    half = like.dtype in (torch.bfloat16, torch.float16)
    return half and 0 < keys <= LONGEST and head in WIDTHS and like.numel() > 0 and _fits(like.device, keys, head)


def _fits(device: torch.device, keys: int, head: int) -> bool:
    """Whether the tiles of keys and values fit into the device's shared memory."""
    return _tile(keys) * head < LONGEST * WIDTHS[-1] or _shared_memory(device) >= MOST_SHARED


@functools.cache
def _shared_memory(device: torch.device) -> float:
    """Bytes of shared memory that a program may take."""
    if device.type != "cuda":
        return math.inf
    properties: Any = torch.cuda.get_device_properties(device)  # PyTorch's types leave this one out
    return float(properties.shared_memory_per_block_optin)


def short_attention(
    projected: Tensor,
    memory: Tensor | None,
    bias: Tensor | None,
    causal: bool,
    heads: int,
    key_heads: int,
) -> Tensor:
    """softmax(Q K^T / sqrt(C) + bias) V for each head (Vaswani et al. 2017, equation 1).

    Args:
        projected: [B, T, H C] queries, or [B, T, (H + 2 H') C] queries, keys and values for self-attention.
        memory: [B, S, 2 H' C] keys and values; None for self-attention.
        bias: [B, 1, 1, S] added to the scores; minus infinity hides a key. It has no gradient.
        causal: query t sees keys 0..t only.
        heads: H.
        key_heads: H'.

    Returns:
        [B, T, H C] contexts; 0 for a query that may see no key.
    """
    settings = causal, heads, key_heads
    context: Tensor = _ShortAttention.apply(projected, memory, bias, *settings)  # type: ignore[no-untyped-call]
    return context


class _ShortAttention(torch.autograd.Function):
    @staticmethod
    def forward(
        ctx: Any,
        projected: Tensor,
        memory: Tensor | None,
        bias: Tensor | None,
        causal: bool,
        heads: int,
        key_heads: int,
    ) -> Tensor:
        from mt.ops.triton_kernels.short_attention_kernels import attention_forward

        projected = projected.contiguous()
        memory = None if memory is None else memory.contiguous()
        bias = None if bias is None else bias.contiguous()
        ctx.save_for_backward(projected, memory, bias)
        ctx.settings = causal, heads, key_heads
        query, key, value = _parts(projected, memory, heads, key_heads)
        rows, queries, width = query.shape
        context = query.new_empty(rows, queries, width)
        constants = _constants(query, key, bias, causal, heads, key_heads, most=64)
        grid = (rows * heads, -(-queries // constants["M"]))
        attention_forward[grid](
            query, key, value, bias, context,
            *query.stride()[:2], *key.stride()[:2], *context.stride()[:2],
            heads, queries, key.shape[1], _scale(width // heads), **constants,
        )  # fmt: skip
        return context

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, d_context: Tensor) -> tuple[Tensor | None, ...]:
        from mt.ops.triton_kernels.short_attention_kernels import attention_backward

        projected, memory, bias = ctx.saved_tensors
        causal, heads, key_heads = ctx.settings
        query, key, value = _parts(projected, memory, heads, key_heads)
        d_projected = torch.empty_like(projected)
        d_memory = None if memory is None else torch.empty_like(memory)
        d_query, d_key, d_value = _parts(d_projected, d_memory, heads, key_heads)
        d_context = d_context.contiguous()
        constants = _constants(query, key, bias, causal, heads, key_heads, most=32 if key.shape[1] > 64 else 64)
        tiles = -(-query.shape[1] // constants["M"])
        attention_backward[(len(query) * key_heads,)](
            query, key, value, bias, d_context, d_query, d_key, d_value,
            *query.stride()[:2], *key.stride()[:2], *d_context.stride()[:2], *d_query.stride()[:2], *d_key.stride()[:2],
            key_heads, query.shape[1], key.shape[1], _scale(query.shape[2] // heads), TILES=tiles, **constants,
        )  # fmt: skip
        return d_projected, d_memory, None, None, None, None


def _scale(head: int) -> float:
    return 1.0 / math.sqrt(head)


def _parts(projected: Tensor, memory: Tensor | None, heads: int, key_heads: int) -> tuple[Tensor, Tensor, Tensor]:
    """Views of the queries [B, T, H C], the keys and the values, each [B, S, H' C]."""
    own = projected.shape[2] if memory is not None else projected.shape[2] * heads // (heads + 2 * key_heads)
    query = projected[..., :own]
    packed = projected[..., own:] if memory is None else memory
    key, value = packed.chunk(2, dim=2)
    return query, key, value


def _constants(
    query: Tensor, key: Tensor, bias: Tensor | None, causal: bool, heads: int, key_heads: int, most: int
) -> dict[str, Any]:
    """The sizes for which the kernels are compiled: few, so that they are compiled seldom.

    `most` is the largest number of queries in a tile. These sizes were among the fastest on an H100, or kept all tiles
    in registers.
    """
    keys = _tile(key.shape[1])
    return {
        "GROUP": heads // key_heads,
        "C": query.shape[2] // heads,
        "M": min(_tile(query.shape[1]), most),
        "N": keys,
        "HAS_BIAS": bias is not None,
        "CAUSAL": causal,
        "num_warps": 8 if keys == LONGEST else 4,
    }


def _tile(count: int) -> int:
    """The smallest power of two that holds `count`, at least 16, which products of tiles need."""
    return max(16, 1 << (count - 1).bit_length())
