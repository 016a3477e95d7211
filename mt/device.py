"""Choice of the device, limits of the number of CPU threads, and peak memory."""

from __future__ import annotations

import resource
import sys
from typing import TYPE_CHECKING

from mt.errors import ConfigError

if TYPE_CHECKING:
    import torch  # functions import torch themselves, so that errors in the command line are reported without that wait


def choose_device(name: str = "auto") -> torch.device:
    """The device of this name. `auto` is CUDA where available, else MPS, else CPU.

    If the device is a GPU, cuDNN's attention is turned off for this process: it spends a tenth of a second on a plan
    for each new shape, and almost every batch has a new shape. PyTorch's own fused kernels are used instead.

    Raises:
        ConfigError: the device is unknown, or not available on this machine.
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
"""Largest number of threads accepted, more than machines have cores. A system that cannot start as many threads as we
ask for kills the process at once, before we can print a message."""


def check_threads(threads: int | None, key: str = "threads") -> None:
    """Check a number of CPU threads. None, which leaves the choice to torch, is accepted.

    Raises:
        ConfigError: the number is below 1 or above `MOST_THREADS`.
    """
    if threads is not None and not 1 <= threads <= MOST_THREADS:
        bound = "1 or more" if threads < 1 else f"at most {MOST_THREADS}"
        raise ConfigError(f"{key}={threads} must be {bound}")


def peak_memory(device: torch.device) -> float:
    """Peak memory in MiB: on a GPU of its tensors, since torch's peak was last reset; else of the process (RSS)."""
    import torch

    if device.type == "cuda":
        return float(torch.cuda.max_memory_allocated(device)) / 2**20
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20
