"""The whole report in one process, over bundles that were never trained."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from run_folders import corpus, finished_run
from tiny_bundle import SEARCH

from mt.compare.compared_runs import common_set, load_runs
from mt.compare.contents import compose
from mt.compare.measures import measure
from mt.compare.report import Report, as_html
from mt.errors import ConfigError

SETTINGS: dict[str, Any] = {
    "search": {},
    "batch": {"tokens": 500},
    "precision": "fp32",
    "passes": 1,
    "samples": 20,
    "bucket": 2,
    "bleu_tokenizer": None,
}


def made(tmp_path: Path, folders: list[Path], **settings: Any) -> Report:
    runs = load_runs(folders, torch.device("cpu"))
    texts = common_set(runs, str(tmp_path / "cache"))
    return compose(measure(runs, texts, {**SETTINGS, **settings}, lambda line: None), 2, ["left out x"])


def test_a_run_alone(tmp_path: Path) -> None:
    report = made(tmp_path, [finished_run(tmp_path / "only", corpus(tmp_path / "corpus"))])
    assert report.title == "1 run compared, en to es"
    assert report.notices == ["left out x"]
    assert [section.title for section in report.sections] == [
        "Translation quality",
        "Cost",
        "Attention",
        "BLEU by source length",
        "Learning curves",
    ]
    (row,) = report.files["runs.csv"]
    assert (row["parameters"], row["training_minutes"], row["BLEU_p"]) == (1234, 1.25, 1.0)
    assert len(report.examples) == 2
    assert all(picture for example in report.examples for _, _, picture in example.runs)
    assert report.view is not None
    assert len(report.view.sentences) == 2
    frames = [json.loads(record)["frame"] for record in report.view.records]
    assert sorted(frames) == ["hypothesis", "hypothesis", "reference", "reference"]
    assert report.view.place() in as_html(report)


def test_what_limits_a_comparison_is_said(tmp_path: Path) -> None:
    folders = [
        finished_run(tmp_path / "a", corpus(tmp_path / "corpus"), split="validation"),
        finished_run(
            tmp_path / "b", corpus(tmp_path / "copy"), "no_attention", split="validation", threads=2, history=[]
        ),
    ]
    report = made(tmp_path, folders, search={"beam": 1})
    said = "\n".join(report.notices)
    for expected in ("no test split", "numbers of threads", "data settings differ", "another search"):
        assert expected in said
    assert "beam 1" in "\n".join(report.facts)
    assert [picture is None for _, _, picture in report.examples[0].runs] == [False, True]
    curves = report.sections[-1].picture
    assert curves is not None
    assert "a 3.0 at best" in curves.alt
    assert "; b" not in curves.alt


def test_runs_that_were_trained_differently_are_said_to_be(tmp_path: Path) -> None:
    def run(name: str, recipe: str | None, epochs: int, rate: float) -> Path:
        optimizer = {"_target_": "mt.training.adamw", "learning_rate": rate}
        training = {"recipe": recipe, "trainer": {"max_epochs": epochs, "log_every": epochs}, "optimizer": optimizer}
        return finished_run(tmp_path / name, corpus(tmp_path / "corpus"), training=training)

    runs = [run("a", "sample_luong", 24, 0.002), run("b", "sample_luong", 32, 0.002), run("c", None, 24, 0.003)]
    said = "\n".join(made(tmp_path, runs).notices)
    assert "trainer.max_epochs: 24 in a, c; 32 in b" in said
    assert "optimizer.learning_rate: 0.002 in a, b; 0.003 in c" in said
    assert "recipe: sample_luong in a, b; none in c" in said
    assert "log_every" not in said
    alike = "\n".join(made(tmp_path, [run("d", "x", 24, 0.002), run("e", "x", 24, 0.002)]).notices)
    assert "different settings" not in alike


def test_a_report_of_an_earlier_version_has_empty_cells(tmp_path: Path) -> None:
    folder = finished_run(tmp_path / "a", corpus(tmp_path / "corpus"))
    (folder / "report.json").write_text("{}")
    report = made(tmp_path, [folder])
    assert "Learning curves" not in [section.title for section in report.sections]
    table = report.sections[1].table
    assert table is not None
    assert list(table.rows[0][1:5]) == ["", "", "", ""]


def test_wrong_settings_of_the_search(tmp_path: Path) -> None:
    folder = finished_run(tmp_path / "a", corpus(tmp_path / "corpus"))
    with pytest.raises(ConfigError, match="search"):
        made(tmp_path, [folder], search={**SEARCH, "beam": 0})
