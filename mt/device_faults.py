"""What PyTorch, CUDA and the operating system say when a device or its memory fails, in words for the user.

PyTorch raises `torch.OutOfMemoryError`, `torch.AcceleratorError` or a plain `RuntimeError`, with a message of CUDA.
Each message below is one that users have reported; its number in CUDA's list of errors stands beside it.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Callable

NO_MEMORY = (
    r"CUDA out of memory\. Tried to allocate",  # torch.OutOfMemoryError
    r"MPS backend out of memory",
    r"CUDA (driver )?error: out of memory",  # cudaErrorMemoryAllocation (2): the GPU is full before we begin
    r"CU(BLAS|DNN)_STATUS_ALLOC_FAILED",
    r"DefaultCPUAllocator: (can't allocate|not enough) memory",  # c10/core/impl/alloc_cpu.cpp: a plain RuntimeError
    r"could not create a memory object",  # oneDNN
)
"""Messages of a device, or of the machine, that has too little memory; regular expressions."""

OTHER_DEVICE = "or take another device (device=cuda:1, device=cpu)"


def out_of_memory(error: BaseException) -> bool:
    """Whether an error means that there was not enough memory, on a device or on the machine."""
    if isinstance(error, MemoryError) or type(error).__name__ == "OutOfMemoryError":  # of torch, not imported here
        return True
    return isinstance(error, RuntimeError) and any(re.search(pattern, str(error)) for pattern in NO_MEMORY)


def memory_wanted(error: BaseException) -> str:
    """What an error of too little memory says of sizes, such as " (2.00 GiB wanted, 1.21 GiB free)", or nothing."""
    text = str(error)
    wanted = re.search(r"ried to allocate ([\d.]+) ?([KMGT]iB|bytes)", text)
    if wanted is None:
        return ""
    size = f"{wanted[1]} {wanted[2]}" if wanted[2] != "bytes" else f"{int(float(wanted[1])) / 2**30:,.2f} GiB"
    free = re.search(r"of which ([\d.]+ [KMGT]iB) is free", text)
    return f" ({size} wanted{f', {free[1]} free' if free else ''})"


def fault_line(error: BaseException) -> str | None:
    """One line about a fault of a device and the way out; None for all other errors, such as mistakes of ours.

    Args:
        error: as it was caught.
    """
    if out_of_memory(error):
        return f"out of memory{memory_wanted(error)}: lower batch.tokens, {OTHER_DEVICE}"
    if not isinstance(error, (RuntimeError, AssertionError)):
        return None
    return reason_of(str(error))


def reason_of(message: str) -> str | None:
    """One line about a device that cannot be used, from a message of PyTorch or CUDA; None for all other messages."""
    for pattern, line in FAULTS:
        found = re.search(pattern, message)
        if found is not None:
            return line(found)
    return None


def _old_driver(found: re.Match[str]) -> str:
    number = int(found[1])
    return (
        f"the NVIDIA driver is too old for this torch: it knows CUDA {number // 1000}.{number % 1000 // 10}, and "
        f"{_torch()}; update the driver, install a torch for an older CUDA (https://pytorch.org), or set device=cpu"
    )


def _torch() -> str:
    """The version of torch and the CUDA that it was built for; torch is imported, because the message came from it."""
    torch = sys.modules.get("torch")
    version = getattr(torch, "__version__", "")
    cuda = getattr(getattr(torch, "version", None), "cuda", None)
    return f"torch {version} needs CUDA {cuda}" if cuda else f"torch {version} needs a newer one"


def _plain(text: str) -> Callable[[re.Match[str]], str]:
    """A line in which `{}` is the part of the message that the pattern has matched."""
    return lambda found: text.format(" ".join(found[0].split()))


FAULTS: tuple[tuple[str, Callable[[re.Match[str]], str]], ...] = (
    (r"driver on your system is too old \(found version (\d+)\)", _old_driver),  # cudaErrorInsufficientDriver (35)
    (
        r"Found no NVIDIA driver on your system|no CUDA-capable device is detected|No CUDA GPUs are available",  # 100
        _plain("CUDA finds no GPU on this machine ({}): see nvidia-smi and CUDA_VISIBLE_DEVICES, or set device=cpu"),
    ),
    (
        r"(all )?CUDA-capable device(\(s\)|s) (is/are|are) busy or unavailable",  # cudaErrorDevicesUnavailable (46)
        _plain(f"another program has this GPU for itself ({{}}): see nvidia-smi; wait for its end, {OTHER_DEVICE}"),
    ),
    (
        r"no kernel image is available for execution on the device",  # cudaErrorNoKernelImageForDevice (209)
        _plain(
            "this torch has no code for this GPU ({}), which is too old or too new for it: install another torch "
            "(https://pytorch.org), or set device=cpu"
        ),
    ),
    (
        r"uncorrectable (NVLink|ECC) error[^\n]*|unspecified launch failure|hardware stack error"  # 214, 220, 719, 714
        r"|the launch timed out and was terminated|GPU is lost|Unable to determine the device handle",  # 702
        _plain("the GPU failed ({}): restart the machine or take another GPU, then go on from the last checkpoint"),
    ),
    (
        r"CUDA unknown error|CUDA driver initialization failed|Unexpected error from cudaGetDeviceCount"
        r"|system not yet initialized|CUDA error: initialization error|system has unsupported display driver"  # 802, 3
        r"|forward compatibility was attempted on non supported HW|driver shutting down",  # 804, 4
        _plain("CUDA cannot be started ({}): see nvidia-smi; restart the machine or its driver, or set device=cpu"),
    ),
    (
        r"Torch not compiled with CUDA enabled",
        _plain("this torch has no CUDA: install another, or set device=cpu"),
    ),
)
"""Patterns of messages, each with the function that makes a line of the match; the first that matches counts."""
