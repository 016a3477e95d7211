"""Outputs that the user names: whole or absent, and never in the place of something else."""

from __future__ import annotations

import os
import resource
import stat
import threading
from pathlib import Path

import pytest
from programs import in_process, one_line
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt.errors import ConfigError, UserError
from mt.files.writing import check_outputs, write_line, writer


def test_a_file_is_written_whole_or_not_at_all(tmp_path: Path) -> None:
    path = tmp_path / "new" / "out.txt"
    with writer(path) as stream:
        write_line(stream, "a\nb\u2028c")
        assert not path.exists()
    assert path.read_bytes() == b"a b c\n"
    with pytest.raises(RuntimeError), writer(path) as stream:  # noqa: PT012
        write_line(stream, "half")
        raise RuntimeError
    assert path.read_bytes() == b"a b c\n"
    assert list(path.parent.iterdir()) == [path]
    with pytest.raises(UserError, match="is a folder"), writer(tmp_path):
        pass


@pytest.mark.parametrize("room", [0, 7])
@pytest.mark.parametrize("lines", [1, 100_000])
def test_a_full_disk_is_one_line_and_leaves_no_file(tmp_path: Path, room: int, lines: int) -> None:
    path = tmp_path / "out.txt"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (room, before[1]))  # what a full disk does, on any file system
    try:
        with (  # noqa: PT012
            pytest.raises(UserError, match=r"^report=.*out\.txt: cannot be written") as error,
            writer(path, "report") as stream,
        ):
            for _ in range(lines):
                write_line(stream, "a sentence")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert "\n" not in str(error.value)
    assert list(tmp_path.iterdir()) == []


def test_other_peoples_errors_are_not_the_outputs(tmp_path: Path) -> None:
    with pytest.raises(PermissionError), writer(tmp_path / "out.txt"):
        raise PermissionError(13, "Permission denied", "elsewhere")
    assert list(tmp_path.iterdir()) == []


def write(path: Path | str, text: str = "new") -> None:
    with writer(path) as stream:
        write_line(stream, text)


def test_a_link_stays_and_its_file_is_replaced(tmp_path: Path) -> None:
    (tmp_path / "there").mkdir()
    (tmp_path / "there" / "file").write_text("old\n")
    (tmp_path / "link").symlink_to("there/file")
    (tmp_path / "link to link").symlink_to(tmp_path / "link")
    (tmp_path / "dangling").symlink_to("elsewhere/new file")
    write(tmp_path / "link to link")
    write(tmp_path / "dangling")
    assert (tmp_path / "there" / "file").read_text() == "new\n"
    assert (tmp_path / "elsewhere" / "new file").read_text() == "new\n"
    assert all((tmp_path / name).is_symlink() for name in ("link", "link to link", "dangling"))
    assert [path.name for path in (tmp_path / "there").iterdir()] == ["file"]
    (tmp_path / "loop").symlink_to("loop")
    with pytest.raises(UserError, match=r"loop: cannot be written \(Too many levels"):
        write(tmp_path / "loop")


def test_a_pipe_is_written_into(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[str] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_text()))
    reader.start()
    write(pipe, "through")
    reader.join(10)
    assert read == ["through\n"]
    assert stat.S_ISFIFO(pipe.stat().st_mode)


def test_a_device_is_written_into(tmp_path: Path) -> None:
    null = tmp_path / "null"
    try:
        os.mknod(null, stat.S_IFCHR | 0o666, os.makedev(1, 3))
        null.write_bytes(b"")
    except OSError:
        pytest.skip("this user may not make devices here")
    write(null)
    assert stat.S_ISCHR(null.stat().st_mode)
    assert list(tmp_path.iterdir()) == [null]


@pytest.mark.parametrize("name", ["/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"])
def test_names_of_standard_output_add_to_it(tmp_path: Path, name: str) -> None:
    log = tmp_path / "log"
    log.write_text("before\n")
    before = os.dup(1)
    descriptor = os.open(log, os.O_WRONLY | os.O_APPEND)
    try:
        os.dup2(descriptor, 1)
        write(name)
    finally:
        os.dup2(before, 1)
        os.close(before)
        os.close(descriptor)
    assert log.read_text() == "before\nnew\n"


def test_a_file_keeps_its_permissions(tmp_path: Path) -> None:
    private = tmp_path / "private"
    private.write_text("old")
    private.chmod(0o600)
    write(private)
    assert stat.S_IMODE(private.stat().st_mode) == 0o600
    assert private.read_text() == "new\n"


def test_an_output_is_no_input_by_any_name(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("in.txt").write_text("a\n")
    Path("soft").symlink_to("in.txt")
    os.link("in.txt", "hard")
    Path("folder").mkdir()
    for name in ("in.txt", "./folder/../in.txt", str(tmp_path / "in.txt"), "soft", "hard"):
        with pytest.raises(ConfigError, match=r"output=.* is the same file as input=in.txt; choose another name"):
            check_outputs([("output", name)], [("input", "in.txt")])
    with open("in.txt") as given, monkeypatch.context() as patch:
        patch.setattr("sys.stdin", given)
        with pytest.raises(ConfigError, match=r"output=soft: is the same file as input; choose"):
            check_outputs([("output", "soft")], [("input", None)])
    with pytest.raises(ConfigError, match=r"report=folder/../new: is the same file as output=new"):
        check_outputs([("output", "new"), ("report", "folder/../new")], [])
    check_outputs([("output", "/dev/null"), ("report", "/dev/null")], [("input", "/dev/null")])
    check_outputs([("output", "new"), ("report", None)], [("input", None)])


def test_the_programs_refuse_to_overwrite_what_they_read(tmp_path: Path) -> None:
    folder = tiny_bundle(tmp_path / "bundle")
    for language, texts in (("en", ENGLISH), ("es", SPANISH)):
        (tmp_path / f"test.{language}").write_text("\n".join(texts) + "\n", encoding="utf-8")
    before = {path.name: path.read_bytes() for path in tmp_path.glob("test.*")}
    corpus = ["data=files", "data.source=en", "data.target=es", "data.train=test", "data.held_out=2", "lookup=false"]
    for program, words, said in [
        ("translate", ["input=test.en", "output=test.en"], "output=test.en: is the same file as input=test.en"),
        ("evaluate", ["input=test.en", "references=test.es", "report=test.es"], "the same file as references=test.es"),
        (
            "evaluate",
            [*corpus, "data.split=train", "output=test.es"],
            "output=test.es: is the same file as data=test.es",
        ),
    ]:
        found = in_process(tmp_path, f"mt.{program}", f"run={folder}", "device=cpu", *words)
        assert said in one_line(found, 2)
    assert {path.name: path.read_bytes() for path in tmp_path.glob("test.*")} == before
