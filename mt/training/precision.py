"""Which device computes, and in which number format."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Literal

import torch

from mt.errors import ConfigError

PrecisionName = Literal["auto", "fp32", "bf16", "fp16"]


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


class Precision:
    """Mixed precision: fp32 weights, matrix products in bf16 or fp16.

    `auto` takes bf16 on GPUs that have it, fp16 with loss scaling on those that have not, fp32 elsewhere.
    """

    def __init__(self, name: PrecisionName, device: torch.device) -> None:
        if name == "auto":
            name = "fp32"
            if device.type == "cuda":
                name = "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
        if name == "fp16" and device.type == "cpu":
            raise ConfigError("trainer.precision=fp16 needs a GPU; use bf16 or fp32 on the CPU")
        self.name = name
        self.device = device
        self.scaler = torch.amp.GradScaler(device.type, enabled=name == "fp16")

    def autocast(self) -> AbstractContextManager[object]:
        """The context in which the forward pass and the loss are computed."""
        dtype = torch.float16 if self.name == "fp16" else torch.bfloat16
        return torch.autocast(self.device.type, dtype=dtype, enabled=self.name != "fp32")
