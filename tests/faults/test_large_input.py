"""A large input is translated in the memory that a small one needs."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from campaign import counted, faults
from tiny_bundle import ENGLISH, tiny_bundle

MEASURE = (
    "import sys\n"
    "from mt.translate import main\n"
    "try:\n"
    "    main()\n"
    "finally:\n"
    "    with open('/proc/self/status') as status:\n"
    "        print(next(line for line in status if line.startswith('VmHWM')).split()[1])\n"
)
"""Translates, then prints the largest memory that it used, in KiB."""


def peak(bundle: Path, folder: Path, lines: int) -> float:
    """MiB that `mt.translate` needs at most for a file of so many lines."""
    with (folder / "in.txt").open("w", encoding="utf-8") as file:
        for number in range(lines):
            file.write(f"{ENGLISH[number % 5]} {number}\n")
    words = [f"run={bundle}", f"input={folder}/in.txt", f"output={folder}/out.txt", "device=cpu", "threads=1"]
    command = [sys.executable, "-c", MEASURE, *words, "search.beam=1"]
    found = subprocess.run(command, check=True, capture_output=True, text=True, cwd=folder)
    with (folder / "out.txt").open(encoding="utf-8") as file:
        assert sum(1 for _ in file) == lines
    return int(found.stdout) / 1024


@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="reads the memory of a process from /proc")
@pytest.mark.parametrize(
    "lines", [2_000, pytest.param(0, marks=[pytest.mark.slow, pytest.mark.timeout(7200)], id="many")]
)
def test_memory_does_not_grow_with_the_input(tmp_path: Path, lines: int) -> None:
    bundle = tiny_bundle(tmp_path / "bundle")
    small = peak(bundle, tmp_path, 500)
    with counted("large input") as counts:
        many = lines or faults(100_000)
        large = peak(bundle, tmp_path, many)
        counts.update({"lines": many, "MiB": round(large), "MiB for 500 lines": round(small)})
    assert large < small + 40, f"{small:.0f} MiB for 500 lines, {large:.0f} MiB for {many:,}"
