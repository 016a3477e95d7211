"""A run's folder: never taken twice, and its corpus found from anywhere."""

from pathlib import Path

import pytest

from mt.errors import UserError
from mt.runs import run_folder
from mt.runs.run_folder import check_new, corpus_of, new_run
from mt.runs.saved_config import saved_config

FILES = {"_target_": "mt.data.FilesCorpus", "source": "en", "target": "de", "train": "corpus/train"}
CONFIG = {"data": {**FILES, "validation": None, "test": ["a.tsv", "b.tsv"]}, "model": {}, "cache": "cache"}


def test_corpus_of_a_run_is_found_from_any_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with new_run("run", "model", CONFIG) as run:
        (run / "checkpoints").mkdir()
    assert corpus_of(Path("run/bundle")) == {
        **CONFIG["data"],  # type: ignore[dict-item]
        "train": str(tmp_path / "corpus/train"),
        "test": [str(tmp_path / "a.tsv"), str(tmp_path / "b.tsv")],
    }


def test_a_bundle_beside_some_other_configuration_has_no_run(tmp_path: Path) -> None:
    (tmp_path / "config.yaml").write_text("colour: blue\n", encoding="utf-8")
    assert corpus_of(tmp_path / "bundle") is None


@pytest.mark.parametrize("text", ["a: [1\n", "just words\n", "model: {}\n", "data: ${absent}\nmodel: {}\n"])
def test_a_spoilt_configuration_gets_one_line(tmp_path: Path, text: str) -> None:
    (tmp_path / "config.yaml").write_text(text, encoding="utf-8")
    with pytest.raises(UserError, match=r"config\.yaml") as error:
        saved_config(tmp_path, [])
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("inner", ["", "x", "x/y"])
def test_a_folder_that_cannot_be_made_is_refused_before_any_work(tmp_path: Path, inner: str) -> None:
    (tmp_path / "file").touch()
    run = str(tmp_path / "file" / inner)
    with pytest.raises(UserError, match="file is a file; choose another folder"):
        check_new(run)
    with pytest.raises(UserError, match="run=/proc/x: cannot be written"):
        check_new("/proc/x")
    check_new(str(tmp_path / "new" / "x"))
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_runs_begun_in_the_same_second_have_folders_of_their_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run_folder, "OUTPUTS", tmp_path)

    class Stopped(run_folder.datetime.datetime):
        @classmethod
        def now(cls, tz=None):  # type: ignore[no-untyped-def, override]
            return cls(2026, 1, 2, 3, 4, 5)

    monkeypatch.setattr(run_folder.datetime, "datetime", Stopped)
    folders = []
    for _ in range(3):
        with new_run(None, "model", CONFIG) as folder:
            folders.append(folder.name)
    assert folders == [f"2026-01-02_03-04-05_model{end}" for end in ("", "_2", "_3")]
