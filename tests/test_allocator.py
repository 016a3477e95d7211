"""Memory that was freed stays with the process."""

import subprocess
import sys

import pytest

MEASURE = """
import resource
import torch
from mt.allocator import keep_freed_memory

def faults():
    before = resource.getrusage(resource.RUSAGE_SELF).ru_minflt
    for _ in range(5):
        torch.ones(2**24)  # 64 MiB
    return resource.getrusage(resource.RUSAGE_SELF).ru_minflt - before

default = faults()
if keep_freed_memory():
    faults()
    print(default, faults())
"""


def test_freed_memory_is_used_again() -> None:
    result = subprocess.run([sys.executable, "-c", MEASURE], capture_output=True, text=True, check=True)
    if not result.stdout:
        pytest.skip("not glibc")
    default, kept = map(int, result.stdout.split())
    assert kept < default / 10
