"""Finding the bundle that a command means."""

import json
import os
from pathlib import Path

import pytest

from mt.errors import UserError
from mt.runs.find import find_bundle, run_folders
from mt.runs.run_folder import old_run
from mt.runs.sweep_folder import mark_sweep


def run_folder(path: Path, finished: bool = True, age: int = 0) -> Path:
    path.mkdir(parents=True)
    (path / "config.yaml").write_text("seed: 1\n")
    if finished:
        (path / "bundle").mkdir()
        (path / "bundle" / "config.json").write_text("{}")
        manifest = path / "bundle" / "manifest.json"
        manifest.write_text("{}")
        os.utime(manifest, (1_700_000_000 - age, 1_700_000_000 - age))
    return path


def test_the_newest_finished_run(tmp_path: Path) -> None:
    run_folder(tmp_path / "old", age=100)
    newest = run_folder(tmp_path / "multirun" / "3", age=10)
    run_folder(tmp_path / "unfinished", finished=False)
    assert find_bundle(None, tmp_path) == newest / "bundle"


def test_a_run_or_its_bundle(tmp_path: Path) -> None:
    run = run_folder(tmp_path / "run")
    assert find_bundle(run) == find_bundle(str(run / "bundle")) == run / "bundle"


def test_runs_behind_links_are_found_once_and_under_their_own_name(tmp_path: Path) -> None:
    outputs = tmp_path / "outputs"
    run_folder(outputs / "z-here", age=100)
    run_folder(tmp_path / "disk" / "far" / "run")
    (outputs / "disk").symlink_to(tmp_path / "disk")
    (outputs / "a-latest").symlink_to(outputs / "z-here")
    (tmp_path / "disk" / "round").symlink_to(outputs)
    (outputs / "broken").symlink_to(tmp_path / "nowhere")
    said: list[str] = []
    assert find_bundle(None, outputs, say=said.append) == outputs / "disk" / "far" / "run" / "bundle"
    assert said == [
        f"{outputs}/disk/far/run is the newest of the 2 finished runs under {outputs}; run=FOLDER takes another"
    ]
    assert sorted(run_folders(outputs)) == [outputs / "disk" / "far" / "run", outputs / "z-here"]
    (tmp_path / "link").symlink_to(outputs)
    assert find_bundle(None, tmp_path / "link") == tmp_path / "link" / "disk" / "far" / "run" / "bundle"


def test_resuming_finds_the_newest_run_behind_a_link(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    run = run_folder(tmp_path / "disk" / "run", finished=False)
    (run / "checkpoints" / "step-00000012").mkdir(parents=True)
    Path("outputs").symlink_to(tmp_path / "disk")
    assert old_run(None) == Path("outputs/run")


def sweep(folder: Path, **runs: list[dict[str, object]] | dict[str, object]) -> Path:
    """A sweep whose runs have these validations; a mapping also has what differs in its configuration."""
    mark_sweep(folder, ["seed"])
    for number, (name, given) in enumerate(runs.items()):
        config = given if isinstance(given, dict) else {"history": given}
        run = run_folder(folder / name, age=1000 - number)
        (run / "bundle" / "config.json").write_text(json.dumps({"data": {"seed": 1}, **config}))
        (run / "report.json").write_text(json.dumps({"history": config["history"]}))
    return folder


def record(bleu: float, loss: float = 3.0, score: float | None = None) -> dict[str, object]:
    return {"bleu": bleu, "chrf": bleu, "loss": loss, "score": bleu if score is None else score}


def test_after_a_sweep_the_best_by_validation_translates(tmp_path: Path) -> None:
    outputs = tmp_path / "outputs"
    run_folder(outputs / "before", age=9999)
    runs = sweep(outputs / "rates", low=[record(20.0)], high=[record(31.24), record(3.0)], bad=[record(0.0)])
    (run_folder(runs / "stopped", finished=False) / "report.json").write_text("{}")
    for given in (None, runs):
        said: list[str] = []
        assert find_bundle(given, outputs, say=said.append) == runs / "high" / "bundle"
        assert said == [
            f"{runs}/high is the best of 3 finished runs by validation BLEU (31.2) of the sweep {runs}; "
            "run=FOLDER takes another"
        ]
    assert find_bundle(runs / "bad", outputs) == runs / "bad" / "bundle"
    run_folder(outputs / "after", age=-1)
    assert find_bundle(None, outputs) == outputs / "after" / "bundle"


def test_equal_scores_are_told_apart_by_the_loss(tmp_path: Path) -> None:
    runs = sweep(tmp_path, a=[record(0.0, 5.0)], b=[record(0.0, 4.0)], c=[record(0.0, 4.5)])
    assert find_bundle(runs) == runs / "b" / "bundle"


def by_loss(bleu: float, loss: float, **config: object) -> dict[str, object]:
    return {"trainer": {"metric": "loss"}, "history": [record(bleu, loss, -loss)], **config}


def test_losses_over_different_pieces_are_not_compared(tmp_path: Path) -> None:
    same = sweep(tmp_path / "same", a=by_loss(10.0, 2.0), b=by_loss(20.0, 4.0))
    said: list[str] = []
    assert find_bundle(same, say=said.append).parent.name == "a"
    assert "by validation loss (2.000)" in said[0]
    char = {"tokenizer": {"kind": "char"}}
    other = sweep(tmp_path / "other", a=by_loss(10.0, 2.0, **char), b=by_loss(20.0, 4.0))
    assert find_bundle(other).parent.name == "b"
    mixed = sweep(tmp_path / "mixed", a=by_loss(10.0, 2.0), b=[record(20.0)])
    assert find_bundle(mixed).parent.name == "b"


def test_runs_validated_on_other_sentences_have_no_best_one(tmp_path: Path) -> None:
    def on(**data: object) -> dict[str, object]:
        return {"data": {"_target_": "mt.data.FilesCorpus", **data}, "history": [record(1.0)]}

    fixed = {"validation": "corpus/valid"}
    sizes = sweep(tmp_path / "sizes", a=on(train="x", limit=1, **fixed), b=on(train="y", limit=2, **fixed))
    assert find_bundle(sizes).parent.name in ("a", "b")
    for name, first, second in [
        ("held out", on(train="x"), on(train="y")),
        ("seeds", on(train="x", seed=1), on(train="x", seed=2)),
        ("other", on(train="x", validation="v"), on(train="x", **fixed)),
        ("fewer", on(train="x"), {**on(train="x"), "validation": {"sentences": 5}}),
    ]:
        with pytest.raises(
            UserError, match=r"validated on different sentences, .* choose one of a, b with run="
        ) as error:
            find_bundle(sweep(tmp_path / name, a=first, b=second))
        assert "\n" not in str(error.value)


@pytest.mark.parametrize("report", ["", "[]", "{}", '{"history": 3}', '{"history": [1]}', '{"history": [{}]}'])
def test_a_spoilt_report_in_a_sweep_gets_one_line(tmp_path: Path, report: str) -> None:
    runs = sweep(tmp_path, a=[record(20.0)], b=[record(30.0)])
    (runs / "b" / "report.json").write_text(report)
    with pytest.raises(UserError, match=r"b/report\.json: .*; put back the file that training wrote") as error:
        find_bundle(runs)
    assert "\n" not in str(error.value)


def test_what_is_not_there_is_said_in_one_line(tmp_path: Path) -> None:
    unfinished = run_folder(tmp_path / "run", finished=False)
    damaged = run_folder(tmp_path / "damaged")
    (damaged / "bundle" / "config.json").unlink()
    (tmp_path / "empty").mkdir()
    for given, said in [
        (unfinished, "no finished model"),
        (damaged, "config.json is missing; copy the bundle again"),
        (damaged / "bundle", "config.json is missing; copy the bundle again"),
        (tmp_path / "empty", "neither a run nor a bundle"),
        (tmp_path / "nowhere", "no such folder"),
        (None, "no finished run under"),
    ]:
        with pytest.raises(UserError, match=said) as error:
            find_bundle(given, tmp_path / "outputs")
        assert "\n" not in str(error.value)


@pytest.mark.parametrize("run", [None, "outputs"])
def test_a_folder_that_may_not_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, run: str | None) -> None:
    (tmp_path / "outputs" / "one" / "bundle").mkdir(parents=True)
    (tmp_path / "outputs" / "one" / "bundle" / "manifest.json").touch()

    def forbidden(path: Path) -> bool:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr(Path, "is_file", forbidden)
    with pytest.raises(UserError, match=r"cannot be read .Permission denied.") as error:
        find_bundle(run and tmp_path / run, tmp_path / "outputs")
    assert "\n" not in str(error.value)
