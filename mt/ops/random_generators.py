"""Seed the random generators used in training."""

from __future__ import annotations

import random

import numpy
import torch


def seed_everything(seed: int) -> None:
    """Seed the generators of Python, NumPy and torch (all devices)."""
    random.seed(seed)
    numpy.random.seed(seed % 2**32)
    torch.manual_seed(seed)


def seed_pass(seed: int, device: torch.device) -> None:
    """Seed the generators that a pass through a model on a device may draw from: torch's, NumPy's and Python's.

    A recorded CUDA graph reads the seed of the device's generator each time it is replayed, so it draws as the same
    pass would draw unrecorded.
    """
    random.seed(seed)
    numpy.random.seed(seed % 2**32)
    for generator in pass_generators(device):
        generator.manual_seed(seed)


def pass_generators(device: torch.device) -> list[torch.Generator]:
    """The random generators of torch that a pass through a model on this device draws from."""
    if device.type == "mps":
        return [torch.default_generator, torch.mps._get_default_mps_generator()]
    if device.type != "cuda":
        return [torch.default_generator]
    index = device.index if device.index is not None else torch.cuda.current_device()
    return [torch.default_generator, torch.cuda.default_generators[index]]
