"""Finding the bundle that a command means."""

import os
from pathlib import Path

import pytest

from mt.errors import UserError
from mt.runs.find import find_bundle


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
