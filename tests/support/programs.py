"""The programs as a user starts them, and the same inside the tests' own process, which saves seconds of imports."""

from __future__ import annotations

import importlib
import io
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import pytest

REPOSITORY = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Finished:
    """What a program left: its status and what it wrote."""

    returncode: int
    stdout: str
    stderr: str


def in_process(folder: Path, module: str, *words: str, text: str | bytes = "") -> Finished:
    """Run `python -m <module> <words>` in a folder, without a process of its own.

    Args:
        folder: where it runs.
        module: such as "mt.train".
        words: the command line.
        text: standard input.
    """
    name = f"{module}.__main__" if hasattr(importlib.import_module(module), "__path__") else module
    program = importlib.import_module(name).main
    given = text.encode() if isinstance(text, str) else text
    stdin, stdout, stderr = (io.TextIOWrapper(io.BytesIO(start), "utf-8") for start in (given, b"", b""))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(sys, "argv", [name, *words])
        for stream, ours in (("stdin", stdin), ("stdout", stdout), ("stderr", stderr)):
            patch.setattr(sys, stream, ours)
        patch.chdir(folder)
        try:
            program()
            status = 0
        except SystemExit as stopped:
            status = stopped.code if isinstance(stopped.code, int) else int(stopped.code is not None)
    said = []
    for stream in (stdout, stderr):
        stream.flush()
        said.append(stream.buffer.getvalue().decode())  # type: ignore[attr-defined]
    return Finished(status, *said)


def start(folder: Path, module: str, *words: str) -> subprocess.Popen[str]:
    """Begin a program in a process of its own, which knows nothing of this one's environment."""
    environment = {"PYTHONPATH": str(REPOSITORY), "PATH": "/usr/bin:/bin", "HOME": str(folder), "OMP_NUM_THREADS": "1"}
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE)
    return subprocess.Popen(
        [sys.executable, "-m", module, *words], cwd=folder, env=environment, encoding="utf-8", **pipes
    )


def run(folder: Path, module: str, *words: str, text: str = "") -> Finished:
    """Run a program to its end in a process of its own."""
    process = start(folder, module, *words)
    try:
        stdout, stderr = process.communicate(text, timeout=280)
    finally:
        process.kill()
    return Finished(process.returncode, stdout, stderr)


def one_line(result: Finished, status: int) -> str:
    """The one line that a mistake gets."""
    lines = [line for line in result.stderr.splitlines() if line.startswith("error: ")]
    assert result.returncode == status, result.stderr
    assert len(lines) == 1, result.stderr
    assert "Traceback" not in result.stderr
    assert result.stdout == ""
    return lines[0]
