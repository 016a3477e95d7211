"""Sweep and comparison as a user goes: train runs in a sweep, compare its folder, read the report."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from programs import REPOSITORY, in_process, one_line, run
from small_runs import MODELS, SMALL

OWN = [word for word in SMALL if not word.startswith(("trainer.max_steps", "trainer.validate_every", "data.limit"))]
SIZES = {"train": 300, "validation": 20, "test": 80}


def small_corpus(folder: Path) -> list[str]:
    """The first pairs of the bundled corpus as files, and the words that choose them."""
    folder.mkdir()
    for split, size in SIZES.items():
        for language in ("en", "es"):
            lines = (REPOSITORY / "data" / "sample" / f"{split}.{language}").read_text(encoding="utf-8").splitlines()
            (folder / f"{split}.{language}").write_text("".join(f"{line}\n" for line in lines[:size]), encoding="utf-8")
    paths = [f"data.{split}={folder.name}/{split}" for split in SIZES]
    return ["data=files", "data.source=en", "data.target=es", *paths]


def rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_a_sweep_and_its_comparison(tmp_path: Path) -> None:
    sizes = [word for word in MODELS["bahdanau"] if "score" not in word]
    own = [*OWN, *sizes, "trainer.max_steps=4", "trainer.validate_every=2", "schedule.warmup=1"]
    words = [*small_corpus(tmp_path / "corpus"), *own, "cache=cache"]
    swept = run(tmp_path, "mt.train", "-m", "model=bahdanau,no_attention", *words)
    assert swept.returncode == 0, swept.stderr
    (sweep,) = (tmp_path / "outputs" / "multirun").iterdir()
    assert {path.name for path in sweep.iterdir() if path.is_dir()} == {"model=bahdanau", "model=no_attention"}
    assert not [path for path in (tmp_path / "outputs").iterdir() if path.name != "multirun"]
    told = f"python -m mt.compare runs={sweep.relative_to(tmp_path)}"
    assert told in swept.stderr

    (sweep / "model=luong").mkdir()  # a run that was broken off
    (sweep / "model=luong" / "config.yaml").write_text("seed: 1\n")
    quick = [
        "passes=1",
        "samples=50",
        "threads=1",
        "device=cpu",
        "sentences=2",
        "bucket=10",
        "cache=cache",
        "search.beam=1",
    ]
    compared = run(tmp_path, *told.split()[2:], *quick, "output=report")
    assert compared.returncode == 0, compared.stderr
    assert "report: report/report.html" in compared.stdout
    assert "model=luong: it is not finished" in compared.stderr
    check_report(tmp_path / "report", sweep)

    again = in_process(tmp_path, *told.split()[2:], "output=report")
    assert "report: exists already" in one_line(again, 1)


def check_report(folder: Path, sweep: Path) -> None:
    with_attention, without = rows(folder / "runs.csv")
    assert [with_attention["run"], without["run"]] == ["model=bahdanau", "model=no_attention"]
    for row in (with_attention, without):
        report = json.loads((sweep / row["run"] / "report.json").read_text(encoding="utf-8"))
        assert float(row["parameters"]) == report["parameters"]
        assert float(row["peak_memory_mib"]) == report["peak_memory_mib"]
        assert float(row["decoding_sentences_per_second"]) > 0
        assert 0 < float(row["BLEU_p"]) <= 1
    assert float(with_attention["attention_entropy"]) > 0
    assert 0 <= float(with_attention["attention_coverage"]) <= 1
    assert without["attention_entropy"] == without["attention_coverage"] == ""
    buckets = [row for row in rows(folder / "buckets.csv") if row["run"] == "model=bahdanau"]
    assert len(buckets) > 1
    assert sum(int(row["sentences"]) for row in buckets) == SIZES["test"]
    assert len(rows(folder / "translations.csv")) == 4
    page = (folder / "report.html").read_text(encoding="utf-8")
    for expected in ("BLEU by source length", "Learning curves", "no attention to show", "model=luong"):
        assert expected in page
    pictures = {path.name for path in (folder / "images").iterdir()}
    assert pictures >= {"bleu_by_length.png", "curves.png", "attention_1_1.png"}
    assert not any(name.endswith("_2.png") for name in pictures)


@pytest.mark.parametrize(
    ("words", "status", "expected"),
    [
        ([], 2, "at least one run"),
        (["runs=[]"], 2, "at least one run"),
        (["runs=[nowhere]"], 1, "nowhere: no such folder"),
        (["run=nowhere"], 2, "did you mean runs=nowhere?"),
        (["runs=nowhere", "passes=0"], 2, "passes=0 must be 1 or more"),
        (["runs=nowhere", "output=/proc/x"], 1, "output=/proc/x: cannot be written"),
        (["runs=nowhere", f"output={REPOSITORY}/README.md/x"], 1, "README.md is a file; choose another folder"),
        (["runs=nowhere", f"output={REPOSITORY}/README.md"], 1, "README.md: exists already"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_mistake_gets_one_line(tmp_path: Path, words: list[str], status: int, expected: str) -> None:
    assert expected in one_line(in_process(tmp_path, "mt.compare", *words), status)
    assert not (tmp_path / "outputs").exists()
