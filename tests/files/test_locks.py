"""Locks: one process at a time, freed by its death, and no obstacle where the file system has none."""

from __future__ import annotations

import errno
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from mt.files.locks import held

HOLD = (
    "import sys\n"
    "from pathlib import Path\n"
    "from mt.files.locks import held\n"
    "with held(Path(sys.argv[1]), lambda: None):\n"
    "    print('held', flush=True)\n"
    "    sys.stdin.read()\n"
)


class Busy(Exception):
    """Another process holds the lock."""


def refuse() -> None:
    raise Busy


def test_a_lock_keeps_others_out_until_its_process_dies(tmp_path: Path) -> None:
    path = tmp_path / "lock"
    command = [sys.executable, "-c", HOLD, str(path)]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        with pytest.raises(Busy), held(path, refuse):
            pass
        process.kill()
        process.wait()
        with held(path, refuse):
            pass


def test_a_lock_is_free_again_after_its_block(tmp_path: Path) -> None:
    for _ in range(2):
        with pytest.raises(ZeroDivisionError), held(tmp_path / "lock", refuse):
            raise ZeroDivisionError
    with held(tmp_path / "lock", refuse), pytest.raises(Busy), held(tmp_path / "lock", refuse):
        pass


def test_who_does_not_refuse_waits(tmp_path: Path) -> None:
    order: list[str] = []
    first = held(tmp_path / "lock", refuse)
    waiting = threading.Event()

    def second() -> None:
        with held(tmp_path / "lock", waiting.set):
            order.append("second")

    thread = threading.Thread(target=second)
    with first:
        thread.start()
        assert waiting.wait(20)
        order.append("first")
    thread.join(20)
    assert order == ["first", "second"]


@pytest.mark.parametrize("error", [OSError(errno.ENOLCK, "No locks available"), NotImplementedError()])
def test_without_locks_work_goes_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def acquire(*_: object, **__: object) -> None:
        raise error

    monkeypatch.setattr("filelock.FileLock.acquire", acquire)
    with held(tmp_path / "lock", refuse):
        (tmp_path / "done").touch()
    assert (tmp_path / "done").exists()


def test_a_lock_that_cannot_be_made_is_an_error() -> None:
    with pytest.raises(OSError, match="/proc"), held(Path("/proc/x/lock"), refuse):
        pass
