"""Which runs are compared, what they are called, and which do not compare."""

from __future__ import annotations

import hashlib
import json
import os
from pathlib import Path
from typing import Any

import pytest
import torch
from run_folders import corpus, finished_run
from tiny_bundle import SPANISH

from mt.compare.chosen_folders import display_names, find_runs
from mt.compare.compared_runs import common_set, load_runs
from mt.errors import UserError

CPU = torch.device("cpu")


def test_a_sweep_stands_for_its_finished_runs_in_order(tmp_path: Path) -> None:
    data = corpus(tmp_path / "corpus")
    for age, model in enumerate(["transformer", "bahdanau"]):
        config = finished_run(tmp_path / "sweep" / f"model={model}", data, model) / "config.yaml"
        os.utime(config, (1_700_000_000 + age, 1_700_000_000 + age))
    (tmp_path / "sweep" / "model=luong").mkdir()
    (tmp_path / "sweep" / "model=luong" / "config.yaml").write_text("seed: 1\n")
    (tmp_path / "sweep" / "multirun.yaml").write_text("{}\n")
    found, notices = find_runs(str(tmp_path / "sweep"))
    assert [folder.name for folder in found] == ["model=transformer", "model=bahdanau"]
    assert [run.name for run in load_runs(found, CPU)] == ["model=transformer", "model=bahdanau"]
    assert len(notices) == 1
    assert "model=luong" in notices[0]
    assert "not finished" in notices[0]


def test_a_bundle_stands_for_its_run(tmp_path: Path) -> None:
    run = finished_run(tmp_path / "run", corpus(tmp_path / "corpus"))
    assert find_runs([str(run / "bundle")]) == ([run], [])


def test_names_are_as_short_as_they_can_be() -> None:
    assert display_names([Path("outputs/a"), Path("outputs/b")]) == ["a", "b"]
    assert display_names([Path("one/a"), Path("two/a"), Path("two/b")]) == ["one/a", "two/a", "two/b"]


def unfinished(folder: Path, *missing: str) -> Path:
    run = finished_run(folder / "half", corpus(folder / "corpus"))
    for name in missing:
        (run / name).unlink()
    return run


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        (None, "at least one run"),
        ([], "at least one run"),
        ({"a": 1}, "at least one run"),
        ("nowhere", "nowhere: no such folder"),
        ("corpus", "neither a run nor a bundle"),
        (["half"], "half: this run is not finished"),
        (["whole", "whole/bundle"], "named twice"),
    ],
)
def test_what_cannot_be_compared_gets_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, given: Any, expected: str
) -> None:
    monkeypatch.chdir(tmp_path)
    unfinished(tmp_path, "report.json")
    finished_run(tmp_path / "whole", corpus(tmp_path / "corpus"))
    with pytest.raises(UserError, match=expected) as error:
        find_runs(given)
    assert "\n" not in str(error.value)


def test_a_run_without_a_model_and_a_sweep_without_a_finished_run(tmp_path: Path) -> None:
    unfinished(tmp_path / "", "bundle/manifest.json")
    with pytest.raises(UserError, match="has no finished model"):
        find_runs(str(tmp_path / "half"))
    with pytest.raises(UserError, match="none of its 1 runs is finished"):
        find_runs(str(tmp_path))


@pytest.mark.parametrize(
    "text",
    [
        "{",
        "[1]",
        '{"history": 3}',
        '{"history": [3]}',
        '{"history": [{"bleu": "x"}]}',
        '{"split": 3}',
        '{"minutes": "x"}',
    ],
)
def test_a_damaged_report(tmp_path: Path, text: str) -> None:
    run = finished_run(tmp_path / "run", corpus(tmp_path / "corpus"))
    (run / "report.json").write_text(text)
    with pytest.raises(UserError, match=r"report\.json"):
        load_runs([run], CPU)


def change(bundle: Path, name: str, **values: Any) -> None:
    """Change a JSON file of a bundle as another version might have written it."""
    path, manifest = bundle / name, bundle / "manifest.json"
    content = json.dumps(json.loads(path.read_text()) | values).encode()
    path.write_bytes(content)
    entry = {"bytes": len(content), "sha256": hashlib.sha256(content).hexdigest()}
    manifest.write_text(json.dumps({**json.loads(manifest.read_text()), name: entry}))


def test_a_model_of_another_version_is_named(tmp_path: Path) -> None:
    run = finished_run(tmp_path / "old", corpus(tmp_path / "corpus"))
    model = json.loads((run / "bundle" / "config.json").read_text())["model"]
    change(run / "bundle", "config.json", model={**model, "gone": 1})
    with pytest.raises(UserError, match=r"old: unknown key model\.gone"):
        load_runs([run], CPU)


def test_runs_of_the_same_texts_share_a_set(tmp_path: Path) -> None:
    runs = [
        finished_run(tmp_path / "a", corpus(tmp_path / "corpus")),
        finished_run(tmp_path / "b", corpus(tmp_path / "copy")),
    ]
    texts = common_set(load_runs(runs, CPU), str(tmp_path / "cache"))
    assert (len(texts.sources), texts.references) == (5, [SPANISH[:5]])


def test_other_texts_are_refused_with_both_names(tmp_path: Path) -> None:
    other = corpus(tmp_path / "other", ["¡Hola!", *SPANISH[1:]])
    runs = [finished_run(tmp_path / "a", corpus(tmp_path / "corpus")), finished_run(tmp_path / "b", other)]
    with pytest.raises(UserError, match="a and b were tested on different texts"):
        common_set(load_runs(runs, CPU), str(tmp_path / "cache"))


def test_other_languages_are_refused_with_both_names(tmp_path: Path) -> None:
    data = corpus(tmp_path / "corpus")
    runs = [finished_run(tmp_path / name, data) for name in ("a", "b")]
    change(runs[1] / "bundle", "preprocessing.json", source_language="es", target_language="en")
    with pytest.raises(UserError, match="a translates en to es, but b es to en"):
        common_set(load_runs(runs, CPU), str(tmp_path / "cache"))
