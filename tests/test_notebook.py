"""docs/attention.ipynb: its cells run, and it holds what they show."""

from __future__ import annotations

import base64
import copy
import importlib.util
import json
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from programs import REPOSITORY
from tiny_bundle import tiny_bundle

PATH = REPOSITORY / "docs" / "attention.ipynb"
NOTEBOOK: dict[str, Any] = json.loads(PATH.read_text(encoding="utf-8"))
CODE = [cell for cell in NOTEBOOK["cells"] if cell["cell_type"] == "code"]


@pytest.fixture(scope="module")
def runner() -> ModuleType:
    spec = importlib.util.spec_from_file_location("run_notebook", REPOSITORY / "scripts" / "run_notebook.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_cells_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, runner: ModuleType) -> None:
    tiny_bundle(tmp_path / "outputs" / "my_run" / "bundle")
    monkeypatch.chdir(tmp_path)
    again = copy.deepcopy(NOTEBOOK)
    names = runner.run_cells(again)
    assert names["mine"].text == "Los niños juegan en el jardín."
    assert Path("heads.pdf").read_bytes().startswith(b"%PDF")
    assert Path("words.svg").read_bytes().startswith(b"<?xml")
    shown = [cell for cell in again["cells"] if cell["cell_type"] == "code"]
    kinds = [[sorted(output.get("data", {"stream": ""})) for output in cell["outputs"]] for cell in shown]
    assert kinds == [[sorted(output.get("data", {"stream": ""})) for output in cell["outputs"]] for cell in CODE]


def test_it_holds_what_its_cells_showed() -> None:
    assert PATH.stat().st_size < 1_000_000  # forges show no larger ones
    assert [cell["execution_count"] for cell in CODE] == list(range(1, len(CODE) + 1))
    data = [output.get("data", {}) for cell in CODE for output in cell["outputs"]]
    pictures = [each["image/png"] for each in data if "image/png" in each]
    assert len(pictures) == 3
    assert all(base64.b64decode(each).startswith(b"\x89PNG") for each in pictures)
    assert "<table" in "".join(data[0]["text/html"])
    assert not [output for cell in CODE for output in cell["outputs"] if output["output_type"] == "error"]
    text = PATH.read_text(encoding="utf-8")
    assert "/tmp/" not in text
    assert "<script" not in text


def test_what_a_cell_shows(runner: ModuleType) -> None:
    names: dict[str, Any] = {}
    assert runner.run_cell("print('a')\nx = 3", names, 1) == [
        {"output_type": "stream", "name": "stdout", "text": ["a\n"]}
    ]
    (shown,) = runner.run_cell("x + 1", names, 2)
    assert shown["data"] == {"text/plain": ["4"]}
    assert runner.run_cell("None", names, 3) == []
