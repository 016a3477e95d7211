"""The examples of docs/python.md, run one after the other."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Any

import pytest
from programs import REPOSITORY
from small_runs import MODELS, SMALL
from tiny_bundle import tiny_bundle

from mt.search import BeamSearch, GreedySearch, Sampling
from mt.translation import SearchEngine, Translation

PAGE = (REPOSITORY / "docs" / "python.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```python\n(.*?)^```$", PAGE, re.DOTALL | re.MULTILINE)


def test_the_examples_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny_bundle(tmp_path / "outputs" / "my_run" / "bundle")
    monkeypatch.chdir(tmp_path)
    names: dict[str, Any] = {}
    quick = ", ".join(map(repr, ["experiment=none", *SMALL, *MODELS["transformer"]]))
    for example in EXAMPLES:
        code = example.replace('"trainer.max_epochs=5"', quick)
        assert ("max_epochs=5" in example) == (code != example)
        exec(code, names)

    assert names["table"]["es"].tolist() == names["translator"].translate(["Open the door.", "", "Good night!"])
    best = names["best"]
    assert isinstance(best, Translation)
    assert len(best.alternatives) == 2
    assert names["mean"].columns == ["Open", "the", "door.", "</s>"]
    pictures = [f"00001{name}.{kind}" for name in ("", ".cross.1", ".cross.2") for kind in ("pdf", "png")]
    assert sorted(os.listdir("maps")) == sorted(pictures)
    assert Path("layer_2.pdf").read_bytes().startswith(b"%PDF")
    assert '"attention": {"cross.1"' in names["line"]
    assert names["report"]["steps"] == 24
    assert (tmp_path / "outputs" / "from_python" / "bundle" / "manifest.json").is_file()
    assert names["scores"].bleu.value == pytest.approx(100)


def test_the_searches_are_those_of_the_page(tmp_path: Path) -> None:
    folder = tiny_bundle(tmp_path / "bundle")
    (example,) = [each for each in EXAMPLES if "length_penalty" in each]
    names: dict[str, Any] = {}
    exec("from mt import Translator", names)
    code = example.replace('"outputs/my_run"', repr(str(folder)))
    calls = [line for line in code.splitlines() if line.startswith("Translator.load")]
    exec(code.partition("Translator.load")[0], names)
    engines = [eval(call, names).engine for call in calls]
    assert all(isinstance(engine, SearchEngine) for engine in engines)
    assert [engine.search for engine in engines] == [
        BeamSearch(beam=8, length_penalty=0.6, max_length_ratio=1.0, max_length_extra=2),
        BeamSearch(beam=8, n_best=4),
        GreedySearch(),
        Sampling(temperature=0.7, n_best=3, seed=2),
    ]


def test_the_table_of_search_keys_is_complete() -> None:
    rows = re.findall(r"^\| (`[^|]+) \| ([\w, ]+) \| ", PAGE, re.MULTILINE)
    said: dict[str, set[str]] = {"beam": set(), "greedy": set(), "sampling": set()}
    for keys, searches in rows:
        for search in said if searches == "all" else searches.split(", "):
            said[search] |= set(re.findall(r"`(\w+)`", keys)) - {"gnmt", "average"}
    for name, kind in (("beam", BeamSearch), ("greedy", GreedySearch), ("sampling", Sampling)):
        assert said[name] == set(kind.__dataclass_fields__)
