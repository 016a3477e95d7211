"""Folders that are whole or absent, and what killed processes leave behind."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from mt.errors import UserError
from mt.files.folders import check_folder, check_writable, json_text, whole_folder, work_folder


@pytest.fixture
def dead() -> int:
    """The id of a process that no longer runs."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def write(folder: Path, text: str) -> None:
    with whole_folder(folder) as part:
        (part / "file").write_text(text)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_folder_is_whole_or_absent_and_replaced_by_a_whole_one(tmp_path: Path) -> None:
    for text in ("first", "second"):
        with pytest.raises(IsADirectoryError), whole_folder(tmp_path / "a") as part:
            part.write_text("a mistake half way")
        assert names(tmp_path) == (set() if text == "first" else {"a"})
        write(tmp_path / "a", text)
        assert (tmp_path / "a" / "file").read_text() == text
        check_folder(tmp_path / "a", "checkpoint", "")
    (tmp_path / "a" / "file").write_text("secund")
    with pytest.raises(UserError, match="altered"):
        check_folder(tmp_path / "a", "checkpoint", "")


@pytest.mark.parametrize("whole", [True, False])
def test_a_folder_that_cannot_be_written_is_refused_and_one_that_can_is_left_as_it_is(
    tmp_path: Path, whole: bool
) -> None:
    (tmp_path / "file").touch()
    (tmp_path / "link").symlink_to(tmp_path / "far" / "away")
    for good in ("new", "new/deep/er", "link", "link/below", ".", "file/../new"):
        check_writable(tmp_path / good, "output", whole)
    assert names(tmp_path) == {"file", "link"}
    for bad, reason in [
        (tmp_path / "file" / "x", f"{tmp_path / 'file'} is a file"),
        (tmp_path / "file" / "x" / "y", f"{tmp_path / 'file'} is a file"),
        (tmp_path / ("x" * 300), "too long"),
        (Path("/proc/x/y"), "/proc: "),  # which takes nothing from anybody, whatever its permissions say
    ]:
        with pytest.raises(UserError) as error:
            check_writable(bad, "output", whole)
        assert str(error.value).startswith(f"output={bad}: ")
        assert reason in str(error.value)
        assert "choose another folder" in str(error.value)
        assert "\n" not in str(error.value)


def test_parts_of_dead_processes_go_and_only_those_of_this_folder(tmp_path: Path, dead: int) -> None:
    kept = {f".step-1.{os.getppid()}.part", f".step-2.{dead}.part", f".step-1.x.{dead}.part", f"step-1.{dead}.part"}
    gone = {f".step-1.{dead}.part", f".step-1.{dead}.old"}
    for name in kept | gone:
        (tmp_path / name / "inside").mkdir(parents=True)
    write(tmp_path / "step-1", "new")
    assert names(tmp_path) == {"step-1", *kept}


def test_the_old_folder_of_a_dead_process_stays_until_the_new_one_stands(tmp_path: Path, dead: int) -> None:
    old = tmp_path / f".bundle.{dead}.old"
    old.mkdir()
    with pytest.raises(IsADirectoryError), whole_folder(tmp_path / "bundle") as part:
        part.write_text("a mistake half way")
    assert names(tmp_path) == {old.name}
    write(tmp_path / "bundle", "new")
    assert names(tmp_path) == {"bundle"}


def test_a_work_folder_is_private_and_goes_unless_it_was_renamed(tmp_path: Path) -> None:
    folder = tmp_path / "below" / "prepared-1"
    with work_folder(folder) as one, work_folder(folder) as two:
        assert one != two
        assert one.parent == two.parent == folder.parent
        two.rename(folder)
    assert names(folder.parent) == {"prepared-1"}


def test_json_holds_no_number_that_only_python_reads() -> None:
    values = {"a": [1.5, float("nan")], "b": {"c": float("-inf"), "d": "ж", "e": 3}}
    text = json_text(values)

    def refuse(name: str) -> None:
        raise AssertionError(name)

    assert json.loads(text, parse_constant=refuse) == {"a": [1.5, None], "b": {"c": None, "d": "ж", "e": 3}}
