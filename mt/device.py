"""Which device computes."""

from __future__ import annotations

import torch

from mt.errors import ConfigError


def choose_device(name: str = "auto") -> torch.device:
    """`auto` is CUDA, else MPS, else CPU; anything else is taken at its word.

    On a GPU this turns off cuDNN's attention for the process: it makes a plan for each new shape, a tenth of a second
    each, and shapes are new in almost every batch. PyTorch's own fused kernels take its place.

    Raises:
        ConfigError: the device is not known, or not on this machine.
    """
    if name == "auto":
        if torch.cuda.is_available():
            return choose_device("cuda")
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
    if device.type == "cuda":
        torch.backends.cuda.enable_cudnn_sdp(False)
    return device
