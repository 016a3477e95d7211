"""Self-attention of one position to those before it, whose keys and values lie in caches, for decoding.

In a beam search a hypothesis goes on from another row at each position. Its keys and values are not moved: a table says
in which row of the cache each of its positions is. So a step reads what it needs and copies nothing.

Shapes: R rows, P positions that the caches have room for, p of them that a step may see, H query heads, H' heads of
keys and values, C width of a head.
"""

from __future__ import annotations

import math

import torch
import torch.nn.functional as F
from torch import Tensor

from mt.ops.triton_support import KernelFamily

WIDTHS = (16, 32, 64, 128)
"""Widths of a head for which there are kernels."""
BLOCK = 16
"""Positions that a program reads at a time."""


def cached_attention(
    packed: Tensor,
    keys: Tensor,
    values: Tensor,
    origins: Tensor,
    position: Tensor,
    seen: int,
    heads: int,
    radius: int | None = None,
) -> Tensor:
    """Put the new keys and values into the caches, and attend: softmax(q K^T / sqrt(C)) V for each head.

    Args:
        packed: [R, (H + 2 H') C] the position's queries, keys and values, the heads side by side.
        keys, values: [P, R, H', C] the caches, which are written at the position.
        origins: [P, R] int32, the row of the caches in which a row's earlier positions are.
        position: [1] its number, below `seen`.
        seen: p.
        heads: H.
        radius: largest distance of a position that is seen; None: all are.

    Returns:
        [R, H C].
    """
    if runs_by_kernel(packed, keys.shape[3]):
        return _by_kernel(packed, keys, values, origins, position, heads, radius)
    rows, key_heads, width = keys.shape[1:]
    query, key, value = packed.view(rows, -1, width).split([heads, key_heads, key_heads], dim=1)  # type: ignore[no-untyped-call]
    keys.index_copy_(0, position, key[None].to(keys.dtype))
    values.index_copy_(0, position, value[None].to(values.dtype))
    places = torch.arange(seen, device=keys.device)
    at = (places[:, None] * rows + origins[:seen]).t()  # [R, p]
    past = (part.flatten(0, 1)[at].transpose(1, 2) for part in (keys, values))  # [R, H', p, C] each
    key, value = (part.repeat_interleave(heads // key_heads, dim=1) for part in past)
    hidden = places > position
    if radius is not None:
        hidden = hidden | (places < position - radius)
    bias = torch.zeros(seen, dtype=query.dtype, device=keys.device).masked_fill_(hidden, -math.inf)
    return F.scaled_dot_product_attention(query.unsqueeze(2), key, value, bias[None, None, None]).flatten(1)


def runs_by_kernel(like: Tensor, width: int) -> bool:
    """Whether the kernel computes heads of this width on the tensor's device. It reads only what it needs."""
    return width in WIDTHS and like.element_size() <= 4 and KERNELS.runs_on(like.device)


def _by_kernel(
    packed: Tensor, keys: Tensor, values: Tensor, origins: Tensor, position: Tensor, heads: int, radius: int | None
) -> Tensor:
    from mt.ops.triton_kernels.cached_attention_kernels import cached_attention_kernel

    rows, key_heads, width = keys.shape[1:]
    context = packed.new_empty(rows, heads * width)
    tensors = packed.contiguous(), keys, values, origins, position, context
    settings = heads, key_heads, width, BLOCK, radius is not None
    cached_attention_kernel[rows, heads](*tensors, rows, width**-0.5, radius or 0, *settings, num_warps=1)
    return context


def _try(device: torch.device) -> None:
    cache = torch.zeros(1, 1, 1, 16, device=device)
    origins, position = (torch.zeros(1, 1, dtype=kind, device=device) for kind in (torch.int32, torch.long))
    _by_kernel(torch.zeros(1, 48, device=device), cache, cache.clone(), origins, position[0], 1, None)


KERNELS = KernelFamily("decoding's self-attention", _try)
