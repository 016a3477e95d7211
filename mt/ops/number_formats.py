"""The number formats in which a trained model can translate."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from mt.errors import ConfigError

if TYPE_CHECKING:
    import torch  # functions import torch when they need it, so that a wrong command line fails quickly

FormatName = Literal["auto", "fp32", "bf16", "fp16"]


def choose_format(name: FormatName, device: torch.device) -> torch.dtype:
    """The format of the matrix products on a device.

    `auto` is bf16 on GPUs that have it, fp16 on other CUDA devices, and fp32 on all other devices.

    Raises:
        ConfigError: the device cannot compute in this format.
    """
    import torch

    if name == "auto":
        if device.type != "cuda":
            return torch.float32
        return torch.bfloat16 if torch.cuda.is_bf16_supported(including_emulation=False) else torch.float16
    if name == "fp16" and device.type == "cpu":
        raise ConfigError("precision=fp16 needs a GPU; use bf16 or fp32 on the CPU")
    return {"fp32": torch.float32, "bf16": torch.bfloat16, "fp16": torch.float16}[name]
