"""The choice of the device, the number of CPU threads, and the peak memory."""

from __future__ import annotations

import resource
import sys
from typing import TYPE_CHECKING

from mt.errors import ConfigError

if TYPE_CHECKING:
    import torch  # functions import torch when they need it, so that a wrong command line fails quickly


def choose_device(name: str = "auto") -> torch.device:
    """Choose a device by name: auto (CUDA if there is one, else MPS, else CPU), cpu, cuda, cuda:N or mps.

    On a GPU this turns off cuDNN's attention for the whole process. cuDNN plans each new shape for a tenth of a second,
    and almost every batch has a new shape. PyTorch's own fused kernels are used instead.

    Raises:
        ConfigError: no device has this name, or this machine does not have it.
    """
    import torch

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


MOST_THREADS = 1024
"""Largest number of CPU threads, more than any machine has cores. If the system cannot start all threads, it ends the
process before we can print a message."""


def check_threads(threads: int | None, key: str = "threads") -> None:
    """Check a number of CPU threads; None stands for torch's own choice.

    Raises:
        ConfigError: `threads` is below 1 or above `MOST_THREADS`.
    """
    if threads is not None and not 1 <= threads <= MOST_THREADS:
        bound = "1 or more" if threads < 1 else f"at most {MOST_THREADS}"
        raise ConfigError(f"{key}={threads} must be {bound}")


def use_threads(threads: int | None) -> None:
    """Let torch use this many CPU threads; None leaves torch's own choice, one for each core."""
    if threads is not None:
        import torch

        torch.set_num_threads(threads)


def peak_memory(device: torch.device) -> float:
    """Peak memory in MiB: of tensors on a GPU since the last reset; on other devices, the process's resident memory."""
    import torch

    if device.type == "cuda":
        return float(torch.cuda.max_memory_allocated(device)) / 2**20
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20
