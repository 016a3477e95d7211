"""The choice of the device, the number of CPU threads, and the peak memory."""

from __future__ import annotations

import logging
import re
import resource
import sys
import warnings
from pathlib import Path
from typing import TYPE_CHECKING

from mt.device_faults import fault_line, reason_of
from mt.errors import ConfigError, UserError

if TYPE_CHECKING:
    import torch  # functions import torch when they need it, so that a wrong command line fails quickly

log = logging.getLogger(__name__)


def choose_device(name: str = "auto") -> torch.device:
    """Choose a device by name: auto (CUDA if there is one, else MPS, else CPU), cpu, cuda, cuda:N or mps.

    On a GPU this turns off cuDNN's attention and TF32 for the whole process. cuDNN plans each new shape for a tenth of
    a second, and almost every batch has a new shape: PyTorch's own fused kernels are used instead. TF32 is used only
    where `trainer.precision` asks for it. A GPU chosen by its number becomes PyTorch's current device.

    Raises:
        ConfigError: no device has this name, or this machine does not have it.
        UserError: the GPU cannot be used.
    """
    import torch

    from mt.ops.tensor_float import ieee_products

    if name == "auto":
        there, reason = _cuda()
        if there:
            return choose_device("cuda")
        if reason is not None:
            log.warning("warning: the GPU is not used: %s", reason)
        return torch.device("mps" if torch.backends.mps.is_available() else "cpu")
    try:
        device = torch.device(name)
    except RuntimeError:
        raise ConfigError(f"device={name}: no such device; choose auto, cpu, cuda, cuda:1 or mps") from None
    reason = None
    present = device.type == "cpu"
    if device.type == "cuda":
        present, reason = _cuda()
    elif device.type == "mps":
        present = torch.backends.mps.is_available()
    if not present:
        reason = reason or f"not available on this machine (this is torch {torch.__version__})"
        raise ConfigError(f"device={name}: {reason}; use device=auto or device=cpu")
    if device.type == "cuda" and device.index is not None and device.index >= torch.cuda.device_count():
        raise ConfigError(f"device={name}: this machine has {torch.cuda.device_count()} CUDA device(s)")
    if device.type == "cuda":
        if device.index is not None:
            _make_current(device)
        torch.backends.cuda.enable_cudnn_sdp(False)
        ieee_products()
    return device


def _cuda() -> tuple[bool, str | None]:
    """Whether CUDA can be used; if not, why, where PyTorch says so: for instance, it warns of an old driver."""
    import torch

    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        there = torch.cuda.is_available()
    reasons = [reason_of(str(each.message)) for each in caught]
    return there, next((reason for reason in reasons if reason is not None), None)


def _make_current(device: torch.device) -> None:
    """Make a GPU the current device, on which Triton's kernels run.

    Raises:
        UserError: the GPU cannot be used.
    """
    import torch

    try:
        torch.cuda.set_device(device)
    except (RuntimeError, AssertionError) as error:
        reason = fault_line(error)
        if reason is None:
            raise
        raise UserError(f"device={device}: {reason}") from None


def require_usable(device: torch.device) -> None:
    """Compute something on a GPU, so that one that cannot be used is found before any other work is done.

    Raises:
        UserError: the GPU belongs to another program, its memory is full, or it cannot run PyTorch's kernels.
    """
    import torch

    if device.type != "cuda":
        return
    try:
        torch.ones(1, device=device).add_(1).item()
        free, total = torch.cuda.mem_get_info(device)
    except (RuntimeError, AssertionError) as error:
        reason = fault_line(error)
        if reason is None:
            raise
        raise UserError(f"device={device}: {reason}") from None
    if free < SCARCE * total:
        log.warning(
            "warning: other programs use this GPU: %.1f of its %.1f GiB are free; nvidia-smi shows them",
            free / 2**30,
            total / 2**30,
        )


SCARCE = 0.5
"""Share of a GPU's memory; if less is free before the training begins, the user is told."""

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


def available_memory() -> int | None:
    """Bytes of main memory that this process can still take; None where the system does not say (it is not Linux).

    The least of what the machine has and what the limits of its control groups, such as those of a container, leave.
    Pages of files that could be dropped count as free.
    """
    try:
        meminfo = Path("/proc/meminfo").read_text(encoding="utf-8")
        groups = Path("/proc/self/cgroup").read_text(encoding="utf-8")
    except OSError:
        return None
    found = re.search(r"MemAvailable: *(\d+) kB", meminfo)
    sizes = [int(found[1]) * 1024] if found else []
    for line in groups.splitlines():
        _, controllers, path = line.split(":", 2)
        if controllers in ("", "memory"):
            sizes += _left_in_group(CONTROL_GROUPS / controllers, path)
    return max(0, min(sizes)) if sizes else None


CONTROL_GROUPS = Path("/sys/fs/cgroup")
"""Where Linux shows the limits of control groups."""


def _left_in_group(root: Path, path: str) -> list[int]:
    """What a control group of version 2, or of version 1 under `memory`, leaves; nothing if it has no limit."""
    names, dropped = ("memory.max", "memory.current"), "inactive_file"
    if root.name == "memory":
        names, dropped = ("memory.limit_in_bytes", "memory.usage_in_bytes"), "total_inactive_file"
    for folder in (root / path.strip("/"), root):  # inside a container its own group is the root
        try:
            limit, used = ((folder / name).read_text(encoding="utf-8").strip() for name in names)
            statistics = (folder / "memory.stat").read_text(encoding="utf-8")
        except OSError:
            continue
        files = re.search(rf"^{dropped} (\d+)$", statistics, re.MULTILINE)
        return [] if limit == "max" else [int(limit) - int(used) + (int(files[1]) if files else 0)]
    return []
