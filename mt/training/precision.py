"""In which number format a model trains."""

from __future__ import annotations

from contextlib import AbstractContextManager
from typing import Literal

import torch

from mt.errors import ConfigError

PrecisionName = Literal["auto", "fp32", "bf16", "fp16"]


class Precision:
    """Mixed precision: fp32 weights, matrix products in bf16 or fp16.

    `fp32` is IEEE float32 in every product. In the other two, recurrent layers of cuDNN take TF32: float32 of 10 bits
    after the point, which for PyTorch is one setting of the process.

    `auto` takes bf16 on GPUs that have it, fp16 with loss scaling on those that have not, fp32 elsewhere.
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
        """The context in which the forward pass and the loss are computed."""
        dtype = torch.float16 if self.name == "fp16" else torch.bfloat16
        return torch.autocast(self.device.type, dtype=dtype, enabled=self.name != "fp32")
