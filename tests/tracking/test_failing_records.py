"""Records that cannot be written never end a run, and those that can be read are whole."""

from __future__ import annotations

import io
import logging
import os
import resource
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from mt.errors import UserError
from mt.tracking import NullTracker, TensorBoardTracker
from mt.tracking.console import Console
from mt.tracking.guarded_tracker import GuardedTracker
from mt.tracking.log_file import LogFile

MIB = 1 << 20


@contextmanager
def full_beyond(size: int) -> Iterator[None]:
    """No file of this process grows beyond a size: the system writes a part, then refuses, as on a full disk."""
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, before[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)


def texts(folder: Path) -> list[tuple[int, int]]:
    """Step and length of each text in the event files, in order."""
    events = EventAccumulator(str(folder), size_guidance={"tensors": 0}).Reload()
    found = events.Tensors("a/text_summary") if "a/text_summary" in events.Tags()["tensors"] else []
    return [(event.step, len(event.tensor_proto.string_val[0])) for event in found]


def test_a_full_disk_loses_no_record_once_there_is_room_again(tmp_path: Path) -> None:
    tracker = TensorBoardTracker(tmp_path / "tensorboard")
    with full_beyond(2 * MIB):
        for step in range(1, 4):
            tracker.text(step, "a", "x" * (900_000 + step))
            if step < 3:
                tracker.flush()
        with pytest.raises(OSError, match="too large") as error:
            tracker.flush()
        assert error.value.filename == str(tmp_path / "tensorboard")
        assert texts(tmp_path / "tensorboard") == [(1, 900_001), (2, 900_002)]
        tracker.text(4, "a", "x")
    tracker.text(5, "a", "xx")
    tracker.close()
    assert texts(tmp_path / "tensorboard") == [(1, 900_001), (2, 900_002), (3, 900_003), (4, 1), (5, 2)]


def test_records_are_given_up_before_they_fill_the_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mt.tracking.event_file.MOST_BYTES", 3 * MIB)
    (tmp_path / "tensorboard").touch()
    tracker = TensorBoardTracker(tmp_path / "tensorboard")
    said: list[str] = []
    guarded = GuardedTracker(tracker, said.append)
    for step in range(1, 8):
        guarded.text(step, "a", "x" * MIB)
    (tmp_path / "tensorboard").unlink()
    guarded.close()
    assert said == [f"tracking: {tmp_path}/tensorboard: File exists; training goes on"]
    assert [step for step, _ in texts(tmp_path / "tensorboard")] == [7]  # every third record went beyond the bound


def test_a_deleted_folder_is_made_again(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    with TensorBoardTracker(tmp_path / "tensorboard", purge_step=1) as tracker:
        tracker.text(1, "a", "x")
        tracker.flush()
        shutil.rmtree(tmp_path / "tensorboard")
        with caplog.at_level(logging.WARNING, "mt"):
            tracker.text(2, "a", "xx")
            tracker.flush()
        tracker.text(3, "a", "xxx")
    assert texts(tmp_path / "tensorboard") == [(2, 2), (3, 3)]
    assert len(caplog.records) == 1
    assert "somebody removed its file" in caplog.text


class Moody(NullTracker):
    """Fails as often as it is told to."""

    error: Exception | None = None

    def scalars(self, step: int, values: object) -> None:
        self.flush()

    def flush(self) -> None:
        if self.error is not None:
            raise self.error

    close = flush


def test_a_failing_tracker_is_said_once_and_called_again() -> None:
    said: list[str] = []
    moody = Moody()
    with GuardedTracker(moody, said.append) as guarded:
        for error in (
            KeyError("x"),
            ValueError("y"),
            None,
            KeyError("x"),
            None,
            OSError(28, "No space left on device"),
        ):
            moody.error = error
            guarded.scalars(1, {})
            guarded.flush()
    assert said == [
        f"tracking: Moody failed: KeyError: 'x' ({__file__}, line {Moody.flush.__code__.co_firstlineno + 2}); "
        "training goes on",
        "tracking: records can be written again",
    ]
    assert guarded.failures == 9


def test_a_tracker_ends_a_training_by_an_error_for_the_user() -> None:
    moody = Moody()
    moody.error = UserError("the account is empty")
    with pytest.raises(UserError, match="the account is empty"):
        GuardedTracker(moody, print).scalars(1, {})


def test_a_log_file_gets_its_lines_once_it_can_be_written(tmp_path: Path) -> None:
    said: list[str] = []
    log = LogFile(tmp_path / "away" / "train.log", said.append)
    log.write("größe 1\n")
    log.write("two\n")
    (tmp_path / "away").mkdir()
    log.write("three\n")
    assert log.path.read_text(encoding="utf-8") == "größe 1\ntwo\nthree\n"
    assert said == [
        f"{log.path}: No such file or directory; training goes on, and this file gets its lines later",
    ]
    log.path.unlink()
    with full_beyond(2 * MIB):
        for letter in "abc":
            log.write(letter * MIB)
    log.write("d\n")
    assert log.path.read_text() == "a" * MIB + "b" * MIB + "c" * MIB + "d\n"
    assert len(said) == 1


@pytest.mark.parametrize("terminal", [True, False])
def test_a_reader_that_leaves_does_not_stop_the_display(tmp_path: Path, terminal: bool) -> None:
    reader, writer = os.pipe()
    stream = io.TextIOWrapper(os.fdopen(writer, "wb", buffering=0), write_through=True)
    with Console(stream, tmp_path / "train.log", terminal=terminal) as console:
        console.message("read")
        os.close(reader)
        for number in range(3):
            console.message(f"unread {number}")
        console.stop()
    lines = (tmp_path / "train.log").read_text(encoding="utf-8").splitlines()
    assert lines == ["read", "unread 0", "unread 1", "unread 2"]
    stream.detach()
