"""A large input is translated in the memory that a small one needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from campaign import counted, faults
from tiny_bundle import ENGLISH, tiny_bundle

pytestmark = pytest.mark.skipif(
    not Path("/proc/self/status").exists(), reason="reads the memory of a process from /proc"
)

COMMAND = [sys.executable, "-m", "mt.translate", "device=cpu", "threads=1", "search.beam=1"]


def peak(process: subprocess.Popen[str]) -> float:
    """The largest memory that a running process has used so far, in MiB."""
    with open(f"/proc/{process.pid}/status", encoding="utf-8") as status:
        line = next(line for line in status if line.startswith("VmHWM"))
    return int(line.split()[1]) / 1024


def translated(process: subprocess.Popen[str], lines: int, piece: int) -> None:
    """Give a process lines, a piece at a time, and read each translation before the next piece."""
    assert process.stdin is not None
    assert process.stdout is not None
    for start in range(0, lines, piece):
        count = min(piece, lines - start)
        process.stdin.writelines(f"{ENGLISH[number % 5]} {number}\n" for number in range(start, start + count))
        process.stdin.flush()
        for _ in range(count):
            assert process.stdout.readline().endswith("\n")


def growth(folder: Path, first: int, more: int, piece: int) -> tuple[float, float]:
    """MiB that `mt.translate` has needed after `first` lines, and after `more` lines besides."""
    bundle = tiny_bundle(folder / "bundle")
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "stderr": subprocess.DEVNULL}
    with subprocess.Popen([*COMMAND, f"run={bundle}"], cwd=folder, encoding="utf-8", **pipes) as process:
        translated(process, first, piece)
        small = peak(process)
        translated(process, more, piece)
        large = peak(process)
        assert process.stdin is not None
        process.stdin.close()
        assert process.wait(60) == 0
    return small, large


def test_memory_does_not_grow_with_the_input(tmp_path: Path) -> None:
    small, large = growth(tmp_path, 100, 900, piece=50)
    assert large < small + 5, f"{small:.0f} MiB for 100 lines, {large:.0f} MiB for 1,000"


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_memory_does_not_grow_with_a_large_input(tmp_path: Path) -> None:
    with counted("large input") as counts:
        lines = faults(100_000)
        small, large = growth(tmp_path, lines // 10, lines - lines // 10, piece=1_000)
        counts.update({"lines": lines, "MiB": round(large), "MiB after a tenth": round(small)})
    assert large < small + 20, f"{small:.0f} MiB for {lines // 10:,} lines, {large:.0f} MiB for {lines:,}"
