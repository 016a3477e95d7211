"""Which device computes, with how many CPU threads, and how much memory that took."""

from __future__ import annotations

import resource
import sys
from typing import TYPE_CHECKING

from mt.errors import ConfigError

if TYPE_CHECKING:
    import torch  # each function that needs it loads it: a wrong command line gets its answer sooner


def choose_device(name: str = "auto") -> torch.device:
    """`auto` is CUDA, else MPS, else CPU; anything else is taken at its word.

    On a GPU this turns off cuDNN's attention for the process: it makes a plan for each new shape, a tenth of a second
    each, and shapes are new in almost every batch. PyTorch's own fused kernels take its place.

    Raises:
        ConfigError: the device is not known, or not on this machine.
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
"""More than any machine has cores. Where a system cannot start so many as are asked for, it ends the process at once,
without a word of ours."""


def check_threads(threads: int | None, key: str = "threads") -> None:
    """Refuse a number of CPU threads that no machine has a use for; None, torch's own choice, passes.

    Raises:
        ConfigError: below 1, or above `MOST_THREADS`.
    """
    if threads is not None and not 1 <= threads <= MOST_THREADS:
        bound = "1 or more" if threads < 1 else f"at most {MOST_THREADS}"
        raise ConfigError(f"{key}={threads} must be {bound}")


def peak_memory(device: torch.device) -> float:
    """Largest memory so far, MiB: of tensors on a GPU since it was last forgotten, else resident of the process."""
    import torch

    if device.type == "cuda":
        return float(torch.cuda.max_memory_allocated(device)) / 2**20
    unit = 1 if sys.platform == "darwin" else 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * unit / 2**20
