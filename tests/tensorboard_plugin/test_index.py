"""Records are found and read where event files hold them, while they grow, and in spite of what is wrong with some."""

from __future__ import annotations

import json
import os
import struct
from pathlib import Path

import numpy as np
import pytest
from event_logs import EventLog, MadeTranslation, made_health
from tensorboard.backend.event_processing.plugin_event_multiplexer import EventMultiplexer
from tensorboard.compat.proto.event_pb2 import Event
from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c

from mt.tensorboard_plugin.log_folders import runs_below
from mt.tensorboard_plugin.log_index import LogIndex, NotRecorded, evenly
from mt.tensorboard_plugin.run_index import RunIndex
from mt.viewer.record_headers import DamagedRecord
from mt.viewer.records import Record, sentence_key

CAT = MadeTranslation("the cat sleeps .", "die Katze schläft .", reference="die Katze schläft .")
DOG = MadeTranslation("a dog barks .", "ein Hund bellt .", seed=1)
KEY = sentence_key(CAT.source)


def index_of(folder: Path) -> LogIndex:
    """The index after all files were read."""
    index = LogIndex({folder: None})
    index.refresh(30)
    return index


def again(index: LogIndex) -> LogIndex:
    """A new index, as what was found counts as new for a moment."""
    return index_of(next(iter(index.folders)))


def test_what_was_written_is_read(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "run")
    written = {}
    for step in (10, 20, 30):
        log.scalar(step, "train/loss", 1.0)
        written[step] = log.record(
            step, MadeTranslation(CAT.source, CAT.text, sharpness=step / 10, kinds=("cross", "decoder"))
        )
        log.record(step, DOG)
        log.record(step, CAT, "reference")
        log.health(step, made_health(step))
    index = index_of(tmp_path)
    contents = index.contents()
    assert contents.runs == ["run"]
    assert [(each.source, each.frames) for each in contents.sentences] == [
        (CAT.source, ["hypothesis", "reference"]),
        (DOG.source, ["hypothesis"]),
    ]
    assert (contents.records, contents.problems, contents.unread) == (12, [], 0)
    assert index.steps("run", KEY, "hypothesis") == [10, 20, 30]
    assert index.steps("run", sentence_key(DOG.source), "reference") == []
    for step, record in written.items():
        header = index.header("run", KEY, "hypothesis", step)
        assert header == record.header
        blocks = [index.block("run", KEY, "hypothesis", step, each["name"]) for each in header["maps"]]
        np.testing.assert_array_equal(Record.read(json.dumps(header), blocks).map("cross.2"), record.map("cross.2"))
    assert index.health("run") == ([10, 20, 30], [made_health(step) for step in (10, 20, 30)])


def test_what_is_not_recorded_is_named(tmp_path: Path) -> None:
    EventLog(tmp_path).record(10, CAT)
    index = index_of(tmp_path)
    with pytest.raises(NotRecorded, match="no run nowhere"):
        index.steps("nowhere", KEY, "hypothesis")
    with pytest.raises(NotRecorded, match="no hypothesis of this sentence at step 11"):
        index.header(".", KEY, "hypothesis", 11)
    with pytest.raises(NotRecorded, match=r"no map cross\.9"):
        index.block(".", KEY, "hypothesis", 10, "cross.9")
    assert index.health(".") == ([], [])


def test_a_file_that_grows_is_read_on(tmp_path: Path) -> None:
    log = EventLog(tmp_path / "run")
    log.record(10, CAT)
    run = RunIndex("run")
    paths = [log.path]
    assert run.update(paths)
    assert not run.update(paths)
    log.record(20, CAT)
    whole = log.path.read_bytes()
    log.record(30, CAT)
    longer = log.path.read_bytes()
    for cut in (1, 11, 12, 13, 300, len(longer) - len(whole) - 1):  # within head, event and foot of the frame
        log.path.write_bytes(longer[: len(whole) + cut])
        run.update(paths)
        assert run.steps(("hypothesis", KEY)) == [10, 20]
        assert run.problems == []
    log.path.write_bytes(longer)
    assert run.update(paths)
    assert run.steps(("hypothesis", KEY)) == [10, 20, 30]


def test_a_resumed_run_goes_on_in_another_file(tmp_path: Path) -> None:
    first = EventLog(tmp_path, 0)
    for step in (10, 20, 30):
        first.record(step, CAT)
        first.health(step, made_health(step))
    second = EventLog(tmp_path, 1)
    second.restart(21)
    second.record(40, DOG)
    index = index_of(tmp_path)
    assert index.steps(".", KEY, "hypothesis") == [10, 20]
    assert index.health(".")[0] == [10, 20]
    second.record(30, MadeTranslation(CAT.source, "eine Katze schläft"))
    index = again(index)
    assert index.steps(".", KEY, "hypothesis") == [10, 20, 30]
    assert index.header(".", KEY, "hypothesis", 30)["hypothesis"] == "eine Katze schläft"
    assert index.header(".", KEY, "hypothesis", 20)["hypothesis"] == CAT.text


def test_a_step_that_is_written_again_takes_the_place_of_the_first(tmp_path: Path) -> None:
    log = EventLog(tmp_path)
    for step in (10, 20, 30):
        log.record(step, CAT)
    log.record(20, MadeTranslation(CAT.source, "Katze"))
    index = index_of(tmp_path)
    assert index.steps(".", KEY, "hypothesis") == [10, 20]
    assert index.header(".", KEY, "hypothesis", 20)["hypothesis"] == "Katze"


def test_a_file_that_is_replaced_is_read_anew(tmp_path: Path) -> None:
    log = EventLog(tmp_path)
    for step in (10, 20, 30):
        log.record(step, CAT)
    run = RunIndex("run")
    run.update([log.path])
    log.path.unlink()
    log = EventLog(tmp_path)
    log.record(5, CAT)
    assert run.update([log.path])
    assert run.steps(("hypothesis", KEY)) == [5]
    run.update([])
    assert run.sentences() == []


def test_a_damaged_length_ends_one_file_only(tmp_path: Path) -> None:
    broken = EventLog(tmp_path / "broken")
    broken.record(10, CAT)
    place = broken.path.stat().st_size
    broken.record(20, CAT)
    content = bytearray(broken.path.read_bytes())
    content[place + 3] ^= 0x40
    broken.path.write_bytes(content)
    later = EventLog(tmp_path / "broken", 1)
    later.record(30, CAT)
    EventLog(tmp_path / "whole").record(10, CAT)
    index = index_of(tmp_path)
    assert index.steps("broken", KEY, "hypothesis") == [10, 30]
    assert index.steps("whole", KEY, "hypothesis") == [10]
    (problem,) = index.contents().problems
    assert problem == (
        f"broken: the event file {broken.path.name} is damaged at byte {place:,}; "
        "what was written to it after that cannot be shown"
    )


@pytest.mark.parametrize("tail", [bytes(500), b"\n" * 500, b"not an event file"], ids=["zeros", "lines", "text"])
def test_rubbish_behind_records_is_named(tmp_path: Path, tail: bytes) -> None:
    log = EventLog(tmp_path)
    log.record(10, CAT)
    with log.path.open("ab") as file:
        file.write(tail)
    index = index_of(tmp_path)
    assert index.steps(".", KEY, "hypothesis") == [10]
    assert "is damaged at byte" in index.contents().problems[0]


def test_flipped_bits_are_an_error_of_that_record_only(tmp_path: Path) -> None:
    """Whatever bit is flipped behind the head of a frame: an error that says so, or exactly what was written."""
    log = EventLog(tmp_path)
    log.record(10, CAT)
    start = log.path.stat().st_size
    record = log.record(20, CAT)
    end = log.path.stat().st_size
    log.record(30, CAT)
    content = log.path.read_bytes()
    damaged = 0
    for place in range(start + 12, end - 4, 23):
        flipped = bytearray(content)
        flipped[place] ^= 0x10
        log.path.write_bytes(flipped)
        run = RunIndex(".")
        run.update([log.path])
        assert 30 in run.steps(("hypothesis", KEY))
        index = LogIndex({})
        index._runs = {".": run}
        try:
            header = index.header(".", KEY, "hypothesis", 20)
            blocks = [index.block(".", KEY, "hypothesis", 20, each["name"]) for each in header["maps"]]
        except (DamagedRecord, NotRecorded):
            damaged += 1
        else:
            assert blocks == record.blocks
    assert damaged > 10


def test_a_length_beyond_the_file_is_waited_for(tmp_path: Path) -> None:
    log = EventLog(tmp_path)
    log.record(10, CAT)
    head = struct.pack("<Q", 1 << 60)
    with log.path.open("ab") as file:
        file.write(head + struct.pack("<I", masked_crc32c(head)) + b"x" * 100)
    index = index_of(tmp_path)
    assert index.steps(".", KEY, "hypothesis") == [10]
    assert index.contents().problems == []


def test_records_of_strangers(tmp_path: Path) -> None:
    """Wrong content under our tags is an error where it is asked for, and everything else is shown."""
    log = EventLog(tmp_path)
    other = "0123456789abcdef"
    log.texts(10, f"mt_attention/hypothesis/{other}", [b"no JSON"])
    log.texts(20, f"mt_attention/hypothesis/{other}", [])
    log.texts(10, "mt_attention/health", [b'{"cross.1": 3}'])
    log.texts(10, "mt_attention/hypothesis/../../etc/passwd", [b"{}"])
    log.texts(10, "mt_attention/else", [b"{}"])
    log.frame(b"\xff" * 40)
    log.event(Event(step=-5))
    record = log.record(30, CAT)
    log.texts(40, record.tag, record.parts[:-1])
    log.texts(50, record.tag, [record.parts[0], record.parts[1][:-3], *record.parts[2:]])
    # The places of so many blocks would take much more memory than the file has bytes:
    log.texts(60, f"mt_attention/hypothesis/{other}", [record.parts[0], *[b""] * 100_000])
    index = index_of(tmp_path)
    contents = index.contents()
    assert [each.key for each in contents.sentences] == [KEY]
    assert contents.problems == [f".: 1 events of the event file {log.path.name} are damaged"]
    for step, key in ((10, other), (20, other), (60, other), (40, KEY), (50, KEY)):
        with pytest.raises(DamagedRecord):
            index.header(".", key, "hypothesis", step)
    assert index.health(".") == ([], [])
    assert index.header(".", KEY, "hypothesis", 30)["source"] == CAT.source


def test_runs_are_named_as_tensorboard_names_them(tmp_path: Path) -> None:
    for name in (".", "a", "a/b c", "ü/x"):
        EventLog(tmp_path / name)
    (tmp_path / "none").mkdir()
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    os.mkfifo(tmp_path / "a" / "fifo.tfevents")
    found = runs_below({tmp_path: None, tmp_path / "a": "group"})
    theirs = EventMultiplexer()
    (tmp_path / "a" / "loop").unlink()
    theirs.AddRunsFromDirectory(str(tmp_path))
    theirs.AddRunsFromDirectory(str(tmp_path / "a"), "group")
    assert {os.path.normpath(name) for name in found if "loop" not in name} == {
        os.path.normpath(name) for name in theirs.Runs()
    }
    assert index_of(tmp_path / "a").contents().problems == []  # and nobody waits for the pipe


def test_nothing_is_nothing(tmp_path: Path) -> None:
    for folder in (tmp_path, tmp_path / "absent"):
        contents = index_of(folder).contents()
        assert (contents.runs, contents.sentences, contents.files) == ([], [], 0)


def test_points_are_spread_evenly() -> None:
    assert evenly([1, 2, 3], 5) == [1, 2, 3]
    chosen = evenly(list(range(1000)), 11)
    assert (chosen[0], chosen[-1], len(chosen)) == (0, 999, 11)
    assert set(np.diff(chosen)) <= {99, 100}


def test_sentences_without_end_are_left_out(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mt.tensorboard_plugin.run_index.MOST_SERIES", 20)
    log = EventLog(tmp_path)
    record = log.record(1, CAT)
    for number in range(50):
        log.texts(1, f"mt_attention/hypothesis/{number:016x}", record.parts)
    log.health(1, made_health(1))
    log.record(2, CAT)
    index = index_of(tmp_path)
    contents = index.contents()
    assert contents.problems == [".: more than 20 sentences are recorded; the others are left out"]
    assert len(contents.sentences) == 21
    assert index.steps(".", KEY, "hypothesis") == [1, 2]
    assert index.health(".")[0] == [1]
