"""In which precision a hand-written autograd function multiplies matrices."""

from __future__ import annotations

import torch
from torch import Tensor


def product_dtype(like: Tensor) -> torch.dtype:
    """The type that autocast gives to matrix products on the tensor's device; the tensor's own without autocast."""
    device = like.device.type
    return torch.get_autocast_dtype(device) if torch.is_autocast_enabled(device) else like.dtype
