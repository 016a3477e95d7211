"""The programs by their names: `python -m mt.train`, `mt-train`, and their list, `python -m mt`."""

from __future__ import annotations

import os
import subprocess
import sys
import tomllib
from importlib import import_module
from pathlib import Path

import pytest
from programs import in_process, one_line

from mt.__main__ import PROGRAMS

ROOT = Path(__file__).parent.parent


def test_each_program_has_a_console_script_and_can_be_run_as_a_module() -> None:
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["scripts"]
    assert scripts == {f"mt-{name}": f"{module}:main" for name, module in PROGRAMS.items()}
    for module in PROGRAMS.values():
        assert callable(import_module(module).main)
    there = {path.stem for path in (ROOT / "mt").glob("*.py") if "def main(" in path.read_text(encoding="utf-8")}
    there |= {path.parent.name for path in (ROOT / "mt").glob("*/__main__.py")}
    assert set(PROGRAMS) == there - {"__main__"}


@pytest.mark.parametrize("words", [[], ["--help"], ["-h"]])
def test_the_list_names_each_program(words: list[str], tmp_path: Path) -> None:
    found = in_process(tmp_path, "mt", *words)
    assert (found.returncode, found.stderr) == (0, "")
    for name in PROGRAMS:
        (line,) = [line for line in found.stdout.splitlines() if f"python -m mt.{name} " in line]
        assert f"mt-{name} " in line
        assert len(line) < 120


def test_a_reader_of_the_list_may_leave() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    found = subprocess.run([sys.executable, "-m", "mt"], stdout=writing, stderr=subprocess.PIPE, text=True)
    os.close(writing)
    assert (found.returncode, found.stderr) == (1, "")


@pytest.mark.parametrize(
    ("word", "expected"), [("train", "python -m mt.train"), ("x", "python -m mt lists"), ("-x", "-x")]
)
def test_other_words_get_one_line(word: str, expected: str, tmp_path: Path) -> None:
    assert expected in one_line(in_process(tmp_path, "mt", word), 2)
