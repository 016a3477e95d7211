"""Describes the machine of a measurement."""

from __future__ import annotations

import datetime
import os
import platform
from pathlib import Path

import torch

from mt.device import choose_device


def describe_machine(device: str) -> dict[str, str]:
    """Names and versions of hardware and software, for reports.

    Args:
        device: auto, cpu, cuda, cuda:N, mps.
    """
    chosen = choose_device(device)
    return {
        "date": datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%d %H:%M UTC"),
        "device": _device(chosen),
        "processor": _processor(),
        "cores": str(available_cores()),
        "memory": _memory(),
        "system": f"{platform.system()} {platform.release()}",
        "python": platform.python_version(),
        "torch": torch.__version__,
        "cuda": torch.version.cuda or "none",
    }


def _device(device: torch.device) -> str:
    if device.type != "cuda":
        return device.type
    properties = torch.cuda.get_device_properties(device)
    size = f"{properties.total_memory / 2**30:.0f} GiB"
    return f"{properties.name}, {size}, compute capability {properties.major}.{properties.minor}"


def _processor() -> str:
    """The CPU's name if the system gives it, else its architecture; and its instruction set."""
    try:
        lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    except OSError:
        lines = []
    names = [line.split(":", 1)[1].strip() for line in lines if line.startswith("model name")]
    return f"{names[0] if names else platform.machine()}, {torch.backends.cpu.get_cpu_capability()}"


def available_cores() -> int:
    """CPU cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _memory() -> str:
    try:
        return f"{os.sysconf('SC_PAGE_SIZE') * os.sysconf('SC_PHYS_PAGES') / 2**30:.0f} GiB"
    except (ValueError, OSError, AttributeError):
        return "unknown"
