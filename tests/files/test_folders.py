"""Folders that are whole or absent, and what killed processes leave behind."""

import errno
import json
import os
import shutil
import socket
import subprocess
import sys
from pathlib import Path
from typing import Literal

import pytest

from mt.errors import UserError
from mt.files import folders
from mt.files.folders import (
    check_folder,
    check_writable,
    half_replaced,
    is_whole,
    remove_folder,
    tidy,
    whole_folder,
)
from mt.files.json_files import json_text, read_json, write_json


@pytest.fixture
def dead() -> int:
    """The id of a process that no longer runs."""
    process = subprocess.Popen([sys.executable, "-c", ""])
    process.wait()
    return process.pid


def write(folder: Path, text: str) -> None:
    with whole_folder(folder, wins="last") as part:
        (part / "file").write_text(text)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_a_folder_is_whole_or_absent_and_replaced_by_a_whole_one(tmp_path: Path) -> None:
    for text in ("first", "second"):
        with pytest.raises(IsADirectoryError), whole_folder(tmp_path / "a", wins="last") as part:
            part.write_text("a mistake half way")
        assert names(tmp_path) == (set() if text == "first" else {"a"})
        write(tmp_path / "a", text)
        assert (tmp_path / "a" / "file").read_text() == text
        check_folder(tmp_path / "a", "checkpoint", "")
    (tmp_path / "a" / "file").write_text("secund")
    with pytest.raises(UserError, match="altered"):
        check_folder(tmp_path / "a", "checkpoint", "")


@pytest.mark.parametrize(
    ("mask", "file", "folder"), [(0o022, 0o644, 0o755), (0o077, 0o600, 0o700), (0o002, 0o664, 0o775)]
)
@pytest.mark.parametrize("wins", ["first", "last"])
def test_files_are_readable_by_whom_the_umask_says(
    tmp_path: Path, mask: int, file: int, folder: int, wins: Literal["first", "last"]
) -> None:
    before = os.umask(mask)
    try:
        with whole_folder(tmp_path / "a", wins=wins) as part:
            (part / "of-the-owner").touch(0o600)
            (part / "for-all").touch()
            (part / "for-all").chmod(0o777)
            (part / "below").mkdir(0o700)
            (part / "below" / "file").touch(0o600)
        write_json(tmp_path / "b", {})
    finally:
        os.umask(before)
    for path in (tmp_path / "a", tmp_path / "b", *(tmp_path / "a").rglob("*")):
        assert path.stat().st_mode & 0o777 == (folder if path.is_dir() else file), path


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
    here, token = socket.gethostname(), "0123abcd"
    kept = {
        f".step-1.{here}.{os.getppid()}.{token}.part",
        f".step-2.{here}.{dead}.{token}.part",
        f".step-1.{dead}.part",
        f"step-1.{here}.{dead}.{token}.part",
    }
    gone = {
        f".step-1.{here}.{dead}.{token}.part",
        f".step-1.{here}.{dead}.{token}.old",
        f".step-1.elsewhere.{dead}.{token}.part",  # nobody else writes a folder that the last one replaces
        f".step-1.{here}.{os.getpid()}.{token}.part",  # of an earlier process that had our number
    }
    for name in kept | gone:
        (tmp_path / name / "inside").mkdir(parents=True)
    write(tmp_path / "step-1", "new")
    assert names(tmp_path) == {"step-1", *kept}


def test_the_old_folder_of_a_dead_process_stays_until_the_new_one_stands(tmp_path: Path, dead: int) -> None:
    old = tmp_path / f".bundle.{socket.gethostname()}.{dead}.0123abcd.old"
    old.mkdir()
    with pytest.raises(IsADirectoryError), whole_folder(tmp_path / "bundle", wins="last") as part:
        part.write_text("a mistake half way")
    assert names(tmp_path) == {old.name}
    write(tmp_path / "bundle", "new")
    assert names(tmp_path) == {"bundle"}


def left_by(folder: Path, process: int, suffix: str, host: str = "") -> Path:
    """The path of a temporary folder of `whole_folder`."""
    return folder.with_name(f".{folder.name}.{host or socket.gethostname()}.{process}.0123abcd.{suffix}")


def test_a_folder_is_deleted_under_another_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[set[str]] = []
    real = shutil.rmtree

    def rmtree(path: Path, ignore_errors: bool = False) -> None:
        seen.append(names(tmp_path))
        real(path, ignore_errors)

    write(tmp_path / "a", "text")
    monkeypatch.setattr(folders.shutil, "rmtree", rmtree)
    remove_folder(tmp_path / "a")
    assert [name.endswith(".gone") for name in seen[0]] == [True]
    assert names(tmp_path) == set()
    remove_folder(tmp_path / "a")  # it is not there any more


def test_what_killed_processes_left_is_cleared_up(tmp_path: Path, dead: int) -> None:
    for name in ("whole", "replaced", "broken"):
        write(tmp_path / name, name)
    # Killed before the new folder came, on another machine; then killed after it came.
    (tmp_path / "whole").rename(left_by(tmp_path / "step-1", dead, "old", "elsewhere"))
    left_by(tmp_path / "step-1", dead, "part", "elsewhere").mkdir()
    (tmp_path / "replaced").rename(left_by(tmp_path / "step-2", dead, "old"))
    write(tmp_path / "step-2", "new")
    (tmp_path / "broken" / "file").unlink()
    (tmp_path / "broken").rename(left_by(tmp_path / "step-3", dead, "old"))
    write(tmp_path / "gone", "half deleted")
    (tmp_path / "gone").rename(left_by(tmp_path / "step-4", dead, "gone"))
    left_by(tmp_path / "step-5", dead, "part", "elsewhere").write_text("half a file")
    kept = {".step-1.bak", "step-1.old", f".other.{dead}.part", ".other.0123abcd.part"}
    for name in kept:
        (tmp_path / name).mkdir()
    assert half_replaced(tmp_path, r"step-\d")
    tidy(tmp_path, r"step-\d", anywhere=True)
    assert not half_replaced(tmp_path, r"step-\d")
    assert names(tmp_path) == {"step-1", "step-2", *kept}
    assert (tmp_path / "step-1" / "file").read_text() == "whole"
    assert (tmp_path / "step-2" / "file").read_text() == "new"
    tidy(tmp_path / "absent", "a", anywhere=True)


def test_where_others_write_only_what_is_surely_dead_is_cleared_up(tmp_path: Path, dead: int) -> None:
    gone = [left_by(tmp_path / "prepared-1", dead, "part"), left_by(tmp_path / "prepared-2", dead, "old")]
    kept = [
        left_by(tmp_path / "prepared-1", dead, "part", "elsewhere"),
        left_by(tmp_path / "prepared-1", os.getppid(), "part"),
        left_by(tmp_path / "other", dead, "part"),
    ]
    for folder in (*gone, *kept):
        folder.mkdir()
    tidy(tmp_path, r"prepared-\d", anywhere=False)
    assert names(tmp_path) == {folder.name for folder in kept}


def test_a_killed_check_leaves_nothing_for_good(tmp_path: Path) -> None:
    (tmp_path / ".new.ab_cd123.part").mkdir()
    (tmp_path / ".new.ab_cd124.part").mkdir()
    (tmp_path / ".new.ab_cd124.part" / "mine").touch()
    check_writable(tmp_path / "new", "output")
    assert names(tmp_path) == {".new.ab_cd124.part"}


def test_of_folders_that_are_all_alike_the_first_whole_one_stays(tmp_path: Path, dead: int) -> None:
    folder = tmp_path / "below" / "prepared-1"
    with whole_folder(folder, wins="first") as one, whole_folder(folder, wins="first") as two:
        assert one != two
        assert one.parent == two.parent == folder.parent
        (one / "file").write_text("one")
        (two / "file").write_text("two")
    assert names(folder.parent) == {"prepared-1"}
    assert (folder / "file").read_text() == "two"  # its block ended first
    token = "0123abcd"
    theirs = folder.with_name(f".prepared-1.elsewhere.{dead}.{token}.part")  # who knows whether it still runs there
    ours = folder.with_name(f".prepared-1.{socket.gethostname()}.{dead}.{token}.part")
    theirs.mkdir()
    ours.mkdir()
    for damage in ("two, and more", "twO"):
        (folder / "file").write_text(damage)
        with whole_folder(folder, wins="first") as part:
            (part / "file").write_text("three")
        assert (folder / "file").read_text() == "three"
    assert names(folder.parent) == {"prepared-1", theirs.name}


@pytest.mark.parametrize("wins", ["first", "last"])
def test_a_folder_may_be_read_by_whom_the_system_lets(tmp_path: Path, wins: Literal["first", "last"]) -> None:
    (tmp_path / "usual").mkdir()
    with whole_folder(tmp_path / "a", wins=wins) as part:
        (part / "file").write_text("x")
    assert (tmp_path / "a").stat().st_mode == (tmp_path / "usual").stat().st_mode


def test_the_quick_check_sees_what_changed_and_reads_little(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(folders, "EDGE", 4)
    folder = tmp_path / "a"
    with whole_folder(folder, wins="last") as part:
        (part / "large").write_bytes(b"0123456789")
        (part / "small").write_bytes(b"01234567")
    assert is_whole(folder)
    for name, content, quick in [
        ("large", b"0123x56789", False),
        ("large", b"0123456x89", False),
        ("large", b"012x456789", False),
        ("large", b"01234567890", False),
        ("small", b"0123x567", False),
    ]:
        before = (folder / name).read_bytes()
        (folder / name).write_bytes(content)
        assert is_whole(folder) == quick
        with pytest.raises(UserError, match=f"{name}: (altered|11 bytes)"):
            check_folder(folder, "bundle", "")
        os.utime(folder / name, ns=(0, 0))  # as if it had been written long ago
        assert is_whole(folder) == quick
        (folder / name).write_bytes(before)
    check_folder(folder, "bundle", "")

    whole: list[Path] = []
    digest = folders._digest
    monkeypatch.setattr(folders, "_digest", lambda path: whole.append(path) or digest(path))
    for expected in (["large", "small"], ["small"], ["small"]):
        assert folders.fault_of(folder, remember=True) is None
        assert sorted(path.name for path in whole) == expected
        whole.clear()
    (folder / "large").touch()
    assert folders.fault_of(folder, remember=True) is None
    assert "large" in [path.name for path in whole]
    with whole_folder(tmp_path / "b", wins="first") as part:
        (part / "large").write_bytes(b"0123456789")
    whole.clear()
    assert is_whole(tmp_path / "b")  # what has just been written is not read again
    assert whole == []
    assert "no sum of other" in str(folders.fault_of(folder, required=["other"]))


def test_a_file_is_replaced_only_by_a_whole_one(tmp_path: Path) -> None:
    path = tmp_path / "file"
    folders.write_whole(path, "before")
    with pytest.raises(RuntimeError), folders.whole_file(path) as stream:  # noqa: PT012
        stream.write(b"half")
        raise RuntimeError
    assert path.read_text() == "before"
    assert names(tmp_path) == {"file"}


def test_json_holds_no_number_that_only_python_reads() -> None:
    values = {"a": [1.5, float("nan")], "b": {"c": float("-inf"), "d": "ж", "e": 3}}
    text = json_text(values)

    def refuse(name: str) -> None:
        raise AssertionError(name)

    assert json.loads(text, parse_constant=refuse) == {"a": [1.5, None], "b": {"c": None, "d": "ж", "e": 3}}


def test_what_is_written_is_read_and_what_is_damaged_gets_one_line(tmp_path: Path) -> None:
    path = tmp_path / "a.json"
    write_json(path, {"a": float("inf"), "b": "ж"}, exact=True)
    assert read_json(path, "") == {"a": float("inf"), "b": "ж"}
    for content, expected in [(b"{", "not JSON"), (b"\xff", "not JSON"), (b"[]", "not a JSON object")]:
        path.write_bytes(content)
        with pytest.raises(UserError, match=rf"a\.json: damaged \({expected}\); make it again$"):
            read_json(path, "make it again")
    with pytest.raises(UserError, match=r"none\.json: cannot be read \(No such file.*\); make it again$"):
        read_json(tmp_path / "none.json", "make it again")


def test_what_a_killed_writer_of_a_file_left_is_removed_by_the_next_writer_there(tmp_path: Path, dead: int) -> None:
    host = socket.gethostname()
    left = tmp_path / f".out.txt.{host}.{dead}.0123abcd.part"
    others = [
        tmp_path / f".out.txt.{host}.{os.getpid()}.0123abcd.part",  # of a running process
        tmp_path / f".out.txt.elsewhere.{dead}.0123abcd.part",  # of another machine
        tmp_path / "my.out.part",
        tmp_path / ".out.txt.part",
    ]
    for path in (left, *others):
        path.touch()
    write_json(tmp_path / "report.json", {})
    assert names(tmp_path) == {path.name for path in others} | {"report.json"}


def test_a_name_may_be_as_long_as_a_file_system_allows(tmp_path: Path) -> None:
    long = "é" * 127  # 254 bytes
    check_writable(tmp_path / long, "output", whole=True)
    for text in ("first", "second"):
        write(tmp_path / long, text)
        assert (tmp_path / long / "file").read_text() == text
    write_json(tmp_path / f"{long[:-1]}x", {"a": 1})
    assert read_json(tmp_path / f"{long[:-1]}x", "") == {"a": 1}
    assert names(tmp_path) == {long, f"{long[:-1]}x"}


def test_what_happened_to_a_file_is_called_by_its_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    folder = tmp_path / "bundle"
    with whole_folder(folder, wins="last") as part:
        (part / "a").write_bytes(b"0123456789")

    def said() -> str:
        with pytest.raises(UserError) as error:
            check_folder(folder, "bundle", "copy it again")
        return str(error.value)

    (folder / "a").write_bytes(b"0123456789x")
    assert "11 bytes where 10 were written: something was appended" in said()
    (folder / "a").write_bytes(b"012345678")
    assert "9 bytes where 10 were written: truncated" in said()
    (folder / "a").write_bytes(b"0123456780")
    assert "altered since it was written" in said()

    def closed(path: Path) -> str:
        raise PermissionError(errno.EACCES, "Permission denied", str(path))

    monkeypatch.setattr(folders, "read_text", closed)
    assert "manifest.json: cannot be read (Permission denied); check its permissions" in said()
