"""Which device computes."""

from __future__ import annotations

import torch

from mt.errors import ConfigError


def choose_device(name: str = "auto") -> torch.device:
    """`auto` is CUDA, else MPS, else CPU; anything else is taken at its word.

    Raises:
        ConfigError: the device is not known, or not on this machine.
    """
    if name == "auto":
        if torch.cuda.is_available():
            return torch.device("cuda")
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError:
        raise ConfigError(f"device={name}: no such device; choose auto, cpu, cuda, cuda:1 or mps") from None
    present = {"cuda": torch.cuda.is_available(), "mps": torch.backends.mps.is_available(), "cpu": True}
    if not present.get(device.type, False):
        build = f"this is torch {torch.__version__}"
        raise ConfigError(f"device={name}: not available on this machine ({build}); use device=auto or device=cpu")
    if device.type == "cuda" and device.index is not None and device.index >= torch.cuda.device_count():
        raise ConfigError(f"device={name}: this machine has {torch.cuda.device_count()} CUDA device(s)")
    return device
