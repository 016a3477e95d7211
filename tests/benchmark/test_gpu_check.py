"""The check of a machine from end to end, on the CPU, on a corpus and models as small as can be."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from mt.benchmark.__main__ import main
from mt.benchmark.gpu_check import CheckPlan, GpuCheck

ROOT = Path(__file__).parents[2]
SAMPLE = ROOT / "data" / "sample"
TINY = ["model.dropout=0", "search=greedy", "tokenizer.vocabulary_size=300", "validation.sentences=10"]


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "a corpus"
    folder.mkdir()
    for split, pairs in {"train": 200, "validation": 20, "test": 20}.items():
        for language in ("en", "es"):
            lines = (SAMPLE / f"{split}.{language}").read_text(encoding="utf-8").splitlines()[:pairs]
            (folder / f"{split}.{language}").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    return folder


def benchmark(*words: object) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "mt.benchmark", *map(str, words)]
    return subprocess.run(command, capture_output=True, text=True, cwd=ROOT, timeout=880, check=False)


def check(corpus: Path, folder: Path, *words: object) -> tuple[int, dict[str, Any], str]:
    options = ["--source", "en", "--target", "es", "--device", "cpu", "--threads", 1, "--tokens", 512, "--updates", 2]
    more = ["--epochs", 1, "--minutes", 15, "--no-tests", "--folder", folder]
    done = benchmark("gpu", "--corpus", corpus, *options, *more, *words)
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    return done.returncode, report, (folder / "report.md").read_text(encoding="utf-8")


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_reports_speed_and_scores_of_both_models(corpus: Path, tmp_path: Path) -> None:
    models = ["--model", "transformer/tiny", "bahdanau"]
    status, report, text = check(
        corpus, tmp_path / "out", *models, "--wmt", "transformer/tiny", "--precision", "fp32", "--", *TINY
    )
    steps = {step["name"]: step for step in report["steps"]}
    assert status == 0, text
    assert list(steps) == [
        "speed transformer/tiny 512 wmt",
        "speed all 512",
        "train transformer/tiny 512",
        "decode transformer/tiny",
        "train bahdanau 512",
        "decode bahdanau",
    ]
    (made,) = steps["speed transformer/tiny 512 wmt"]["result"]["records"]
    assert made["vocabulary"] == 32000
    speeds = {record["model"]: record for record in steps["speed all 512"]["result"]["records"]}
    for model in ("transformer/tiny", "bahdanau"):
        speed, training = speeds[model], steps[f"train {model} 512"]["result"]
        assert speed["updates"] == 2
        assert 0 < speed["peak_share"] < 1
        assert training["epochs"] == 1.0
        assert set(training["scores"]) == {"bleu", "chrf", "ter"}
        assert training["history"]
        decoded = steps[f"decode {model}"]["result"]["measured"]
        assert [each["search"] for each in decoded] == ["greedy", "beam"]
        assert decoded[0]["bleu"] == pytest.approx(training["scores"]["bleu"]["value"])  # both greedy, in fp32
    assert "All steps succeeded." in text


@pytest.mark.slow
@pytest.mark.timeout(900)
def test_a_failure_leaves_the_rest(corpus: Path, tmp_path: Path) -> None:
    status, report, text = check(
        corpus, tmp_path / "out", "--model", "nonsense", "transformer/tiny", "--wmt", "--", *TINY
    )
    statuses = {step["name"]: step["status"] for step in report["steps"]}
    assert status == 1
    assert statuses == {
        "speed all 512": "failed",
        "speed nonsense 512": "failed",
        "speed transformer/tiny 512": "ok",
        "train nonsense 512": "failed",
        "decode nonsense": "failed",
        "train transformer/tiny 512": "ok",
        "decode transformer/tiny": "ok",
    }
    assert "model=nonsense: no such choice" in text


def plan_of(folder: Path, **changes: Any) -> CheckPlan:
    """A plan in too little time for any step."""
    plan = CheckPlan(
        repository=ROOT,
        folder=folder,
        report=folder / "report.md",
        corpus=folder,
        splits={"train": folder / "train", "test": folder / "test"},
        source="en",
        target="es",
        models=["bahdanau"],
        wmt=["transformer/base"],
        compiled=["bahdanau"],
        tokens=[512],
        device="cpu",
        precision="fp32",
        threads=1,
        minutes=0.1,
        epochs=1,
        updates=2,
        overrides=[],
    )
    return replace(plan, **changes)


def test_without_a_corpus_only_what_needs_none_is_done(tmp_path: Path) -> None:
    plan = plan_of(tmp_path, corpus=None, splits={}, models=[])
    check = GpuCheck(plan, {"command": "", "machine": {}, "corpus": "none", "minutes": 0.1}, lambda line: None)
    check.run()
    assert [step.name for step in check.steps] == [
        "tests marked gpu",
        "speed transformer/base 512 wmt",
        "speed bahdanau 512 wmt compiled",
    ]


def test_what_gets_no_time_is_named_in_the_report(tmp_path: Path) -> None:
    plan = plan_of(tmp_path)
    told: list[str] = []
    about = {"command": "", "machine": {}, "corpus": "", "minutes": 0.1}
    assert not GpuCheck(plan, about, told.append).run()
    names = [
        "tests marked gpu",
        "speed transformer/base 512 wmt",
        "speed bahdanau 512",
        "train bahdanau 512",
        "decode bahdanau",
        "speed bahdanau 512 wmt compiled",
    ]
    report = json.loads((tmp_path / "report.json").read_text(encoding="utf-8"))
    assert [(step["name"], step["status"]) for step in report["steps"]] == [(name, "skipped") for name in names]
    assert told == [f"{name}: skipped, no time left" for name in names]
    assert "speed bahdanau 512 (skipped)" in (tmp_path / "report.md").read_text(encoding="utf-8")


def test_a_wrong_folder_gets_one_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmark", "gpu", "--corpus", str(tmp_path / "nowhere")])
    with pytest.raises(SystemExit) as stopped:
        main()
    assert stopped.value.code == 1
    told = capsys.readouterr().err
    assert told == f"error: {tmp_path}/nowhere: no such folder; give one with the files train.en and train.de\n"
