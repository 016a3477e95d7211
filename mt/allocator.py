"""How the C library hands out the memory of tensors on the CPU."""

from __future__ import annotations

import ctypes
import platform

_TRIM_THRESHOLD, _MMAP_MAX = -1, -4  # <malloc.h>


def keep_freed_memory() -> bool:
    """Let the process keep what tensors free, for the next ones; for training on a CPU.

    By default glibc maps each large tensor anew and gives it back when it is freed. The kernel then clears every page of
    it again at every step, which costs a small Transformer a tenth of its training time. The price: the process holds
    its peak memory until it ends.

    Returns:
        Whether it could be set; False where the C library is not glibc, and nothing changed.
    """
    if platform.libc_ver()[0] != "glibc":
        return False
    libc = ctypes.CDLL(None)
    return bool(libc.mallopt(_MMAP_MAX, 0)) and bool(libc.mallopt(_TRIM_THRESHOLD, 2**31 - 1))
