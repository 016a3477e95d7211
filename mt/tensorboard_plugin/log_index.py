"""The records of attention of all runs below TensorBoard's log folder."""

from __future__ import annotations

import logging
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from threading import Condition, Thread
from typing import Any

from mt.errors import UserError, shown
from mt.tensorboard_plugin.log_folders import log_folders, runs_below, written_at
from mt.tensorboard_plugin.record_reader import RecordReader
from mt.tensorboard_plugin.run_index import HEALTH_KEY, Key, RunIndex
from mt.viewer.record_headers import DamagedRecord

log = logging.getLogger(__name__)

FRESH = 1.5
"""Seconds for which what was found counts as new."""
PATIENCE = 1.0
"""Seconds that an answer waits for event files to be read; after them it tells what is known."""
MOST_POINTS = 1000
"""Steps of attention health that are read of a run."""
MOST_TRIES = 3
"""Records whose header is tried to learn the text of a sentence."""


class NotRecorded(UserError):
    """A run, sentence, step or map that is not there."""


@dataclass
class Sentence:
    """A sentence, as the first of its records tells it.

    Attributes:
        key: see `mt.viewer.records.sentence_key`.
        source: its text.
        reference: a human translation, or None.
        runs: names of the runs that have it.
        frames: of its records in these runs.
    """

    key: str
    source: str
    reference: str | None
    runs: list[str] = field(default_factory=list)
    frames: list[str] = field(default_factory=list)


@dataclass(frozen=True)
class Contents:
    """All that is recorded.

    Attributes:
        runs: names of the runs with attention, those that wrote last first.
        sentences: those of these runs, in the order in which a training records them.
        records: number of records, of all sentences.
        problems: what is wrong with event files, a line each.
        files: number of event files.
        unread: number of event files that were not yet read.
    """

    runs: list[str]
    sentences: list[Sentence]
    records: int
    problems: list[str]
    files: int
    unread: int


class LogIndex:
    """Finds and reads records. A thread of its own reads event files, so that no answer waits for long.

    Args:
        folders: the log folders, each with the name that goes before its runs, or None.
    """

    def __init__(self, folders: Mapping[Path, str | None]) -> None:
        self.folders = dict(folders)
        self._runs: dict[str, RunIndex] = {}
        self._texts: dict[str, tuple[str, str | None]] = {}
        self._files = self._unread = 0
        self._turn = Condition()
        self._wanted = self._done = 0  # numbers of rounds
        self._read_at = float("-inf")
        self._thread: Thread | None = None

    @classmethod
    def of(cls, flags: Any) -> LogIndex:
        """The index of the folders that TensorBoard was started with."""
        return cls(log_folders(flags))

    def start(self) -> None:
        """Begin to read in the background."""
        self.refresh(0)

    def refresh(self, patience: float = PATIENCE) -> None:
        """Look for what is new, unless that was just done, and wait for it so many seconds at most."""
        with self._turn:
            if self._thread is None:
                self._thread = Thread(target=self._work, name="attention index", daemon=True)
                self._thread.start()
            if self._done == self._wanted and time.monotonic() - self._read_at > FRESH:
                self._wanted += 1
                self._turn.notify_all()
            wanted = self._wanted
            self._turn.wait_for(lambda: self._done >= wanted, patience)

    def contents(self) -> Contents:
        """All that is known so far."""
        runs = sorted(self._known(), key=lambda run: (-run.latest, run.name))
        found: dict[str, Sentence] = {}
        with_attention = []
        for run in runs:
            keys = run.sentences()
            if keys:
                with_attention.append(run.name)
            for frame, key in keys:
                text = self._text(run, (frame, key))
                if text is None:
                    continue
                sentence = found.setdefault(key, Sentence(key, *text))
                if run.name not in sentence.runs[-1:]:
                    sentence.runs.append(run.name)
                if frame not in sentence.frames:
                    sentence.frames.append(frame)
        records = sum(run.records for run in runs)
        problems = [problem for run in self._known() for problem in run.problems]
        return Contents(with_attention, list(found.values()), records, problems, self._files, self._unread)

    def is_empty(self) -> bool:
        """Whether no run is known to have attention."""
        return not any(run.sentences() for run in self._known())

    def steps(self, run: str, sentence: str, frame: str) -> list[int]:
        """The steps at which a run recorded a sentence; none where it did not.

        Raises:
            NotRecorded: there is no such run.
        """
        return self._run(run).steps((frame, sentence))

    def header(self, run: str, sentence: str, frame: str, step: int) -> dict[str, Any]:
        """The header of a record.

        Raises:
            NotRecorded: there is no such record.
            DamagedRecord: it cannot be read.
            OSError: the event file cannot be read.
        """
        return self._reader(run, (frame, sentence), step).header()

    def block(self, run: str, sentence: str, frame: str, step: int, name: str) -> bytes:
        """The compressed block of a map.

        Raises:
            NotRecorded: there is no such record, or it has no such map.
            DamagedRecord: it cannot be read.
            OSError: the event file cannot be read.
        """
        block = self._reader(run, (frame, sentence), step).block(name)
        if block is None:
            raise NotRecorded(f"{run} recorded no map {name} of this sentence at step {step:,}")
        return block

    def health(self, run: str) -> tuple[list[int], list[dict[str, Any]]]:
        """The steps at which a run recorded attention health, and the health of each, see `read_health`.

        Of more than `MOST_POINTS` steps, as many are read that lie evenly among them, the last among these. A damaged
        record is left out.

        Raises:
            NotRecorded: there is no such run.
            OSError: an event file cannot be read.
        """
        index = self._run(run)
        steps: list[int] = []
        found: list[dict[str, Any]] = []
        for step in evenly(index.steps(HEALTH_KEY), MOST_POINTS):
            place = index.place(HEALTH_KEY, step)
            if place is None:
                continue  # a restart has taken it back
            try:
                found.append(RecordReader(index, place).health())
            except DamagedRecord:
                continue
            steps.append(step)
        return steps, found

    def _reader(self, run: str, key: Key, step: int) -> RecordReader:
        index = self._run(run)
        place = index.place(key, step)
        if place is None:
            raise NotRecorded(f"{run} recorded no {key[0]} of this sentence at step {step:,}")
        return RecordReader(index, place)

    def _run(self, name: str) -> RunIndex:
        run = self._runs.get(name)
        if run is None:
            raise NotRecorded(f"there is no run {shown(name)} below the log folder")
        return run

    def _known(self) -> list[RunIndex]:
        return list(self._runs.values())

    def _text(self, run: RunIndex, key: Key) -> tuple[str, str | None] | None:
        """Source and reference of a sentence, by one of its records; None if none can be read."""
        known = self._texts.get(key[1])
        if known is None:
            for step in run.steps(key)[-MOST_TRIES:]:
                place = run.place(key, step)
                try:
                    header = RecordReader(run, place).header() if place is not None else None
                except (DamagedRecord, OSError):
                    continue
                if header is not None:
                    known = self._texts[key[1]] = header["source"], header["reference"]
        return known

    def _work(self) -> None:
        while True:
            with self._turn:
                self._turn.wait_for(lambda: self._wanted > self._done)
                wanted = self._wanted
            try:
                self._read_all()
                self.contents()  # learns the texts of new sentences
            except Exception:
                log.exception("the event files could not be searched for attention")
            with self._turn:
                self._done, self._read_at = wanted, time.monotonic()
                self._turn.notify_all()

    def _read_all(self) -> None:
        """Find all runs and read what is new in them, those that were written last first."""
        found = runs_below(self.folders)
        self._files = self._unread = sum(map(len, found.values()))
        self._runs = {name: self._runs.get(name) or RunIndex(name) for name in found}
        for name in sorted(found, key=lambda name: -max(map(written_at, found[name]))):
            self._runs[name].update(found[name])
            self._unread -= len(found[name])


def evenly(values: list[int], most: int) -> list[int]:
    """At most so many of some values, spread evenly, the last one always among them."""
    if len(values) <= most:
        return values
    return [values[len(values) - 1 - (len(values) - 1) * number // (most - 1)] for number in reversed(range(most))]
