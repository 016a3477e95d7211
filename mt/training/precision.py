"""The number format of training: fp32, bf16 or fp16."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Literal

import torch

from mt.errors import ConfigError

PrecisionName = Literal["auto", "fp32", "bf16", "fp16"]


class Precision:
    """Mixed precision: fp32 weights, matrix products in bf16 or fp16.

    With `fp32` every product is IEEE float32. With `bf16` and `fp16`, cuDNN's recurrent layers use TF32 (float32 with a
    mantissa of 10 bits). PyTorch has one switch for that, which applies to the whole process.

    `auto` is bf16 on GPUs that support it, fp16 with loss scaling on other GPUs, and fp32 on other devices.

    Args:
        name: auto, fp32, bf16 or fp16.
        device: the device of the training.

    Raises:
        ConfigError: fp16 on a CPU.
    """

    def __init__(self, name: PrecisionName, device: torch.device) -> None:
        if name == "auto":
            name = "fp32"
            if device.type == "cuda":
                name = "bf16" if torch.cuda.is_bf16_supported(including_emulation=False) else "fp16"
        if name == "fp16" and device.type == "cpu":
            raise ConfigError("trainer.precision=fp16 needs a GPU; use bf16 or fp32 on the CPU")
        if device.type == "cuda":  # for cuDNN's recurrent layers, which autocast leaves in float32
            torch.backends.cudnn.allow_tf32 = name != "fp32"
        self.name = name
        self.device = device
        self.scaler = torch.amp.GradScaler(device.type, enabled=name == "fp16")

    def autocast(self) -> AbstractContextManager[object]:
        """The context for the forward pass and the loss."""
        dtype = torch.float16 if self.name == "fp16" else torch.bfloat16
        return torch.autocast(self.device.type, dtype=dtype, enabled=self.name != "fp32")
