"""The records of attention of one run: where they lie in its event files, kept up to date while the files grow."""

from __future__ import annotations

import errno
import os
import re
import stat
from collections.abc import Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from mt.tensorboard_plugin.event_scan import FOOT, DamagedFrame, Restart, SummaryPlace, frames, read_event
from mt.tensorboard_plugin.series import RecordPlace, Series
from mt.tensorboard_plugin.wire_format import DamagedMessage, FileWindow
from mt.viewer.records import PLUGIN

if TYPE_CHECKING:
    from collections.abc import Iterator

HEALTH = "health"
"""The second part of the tag of attention health."""

TAG = re.compile(rf"{PLUGIN}/(?P<frame>hypothesis|reference)/(?P<sentence>[0-9a-f]{{16}})|{PLUGIN}/{HEALTH}")
TAGS = f"{PLUGIN}/".encode()

Key = tuple[str, str]
"""Frame and sentence of a record; `HEALTH` and nothing for attention health."""

HEALTH_KEY: Key = (HEALTH, "")

MOST_SERIES = 10_000
"""Sentences and frames of a run that are shown. A training records a few; a file of a stranger may have millions."""


@dataclass
class _File:
    """An event file, as far as it was read."""

    path: Path
    identity: tuple[int, int]
    number: int
    read_to: int = 0
    damaged_at: int | None = None
    damaged_events: int = 0
    error: str | None = None

    @property
    def problem(self) -> str | None:
        """What is wrong with it, if anything is."""
        name = f"the event file {self.path.name}"
        if self.error is not None:
            return f"{name} cannot be read: {self.error}"
        if self.damaged_at is not None:
            return f"{name} is damaged at byte {self.damaged_at:,}; what was written to it after that cannot be shown"
        return f"{self.damaged_events:,} events of {name} are damaged" if self.damaged_events else None


class RunIndex:
    """The records of a run.

    Args:
        name: of the run, as TensorBoard shows it.

    Attributes:
        name: of the run.
        latest: when the newest of the records was written, in seconds since 1970; 0 if there is none.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._lock = Lock()  # held while the series change, and while they are read
        self._forget()

    def _forget(self) -> None:
        self._series: dict[Key, Series] = {}
        self._is_full = False
        self.latest = 0.0
        self._files: list[_File] = []

    @property
    def problems(self) -> list[str]:
        """What is wrong with the files, a sentence each."""
        found = [each.problem for each in self._files if each.problem is not None]
        if self._is_full:
            found.append(f"more than {MOST_SERIES:,} sentences are recorded; the others are left out")
        return [f"{self.name}: {problem}" for problem in found]

    @property
    def records(self) -> int:
        """Number of records, of all sentences and of attention health."""
        with self._lock:
            return sum(map(len, self._series.values()))

    def sentences(self) -> list[Key]:
        """The sentences and frames of which there are records, in the order in which they were first recorded."""
        with self._lock:
            return [key for key, series in self._series.items() if series and key != HEALTH_KEY]

    def steps(self, key: Key) -> list[int]:
        """The steps of which there are records, in ascending order."""
        with self._lock:
            series = self._series.get(key)
            return series.steps.tolist() if series is not None else []

    def place(self, key: Key, step: int) -> RecordPlace | None:
        """Where the record of a step lies; None if there is none."""
        with self._lock:
            series = self._series.get(key)
            return series.at(step) if series is not None else None

    def update(self, paths: Sequence[Path]) -> bool:
        """Read what is new in the files.

        Args:
            paths: the event files of the run, in the order in which they were begun.

        Returns:
            Whether anything was new.
        """
        known = [(each.path, each.identity) for each in self._files]
        now = [(path, identity) for path in paths if (identity := _identity(path)) is not None]
        changed = False
        if known != now[: len(known)] or any(_size(each.path) < each.read_to for each in self._files):
            with self._lock:
                self._forget()  # a file is gone, was written anew, or came in between
            known, changed = [], True
        for path, identity in now[len(known) :]:
            self._files.append(_File(path, identity, len(self._files)))
        for each in self._files:
            if each.damaged_at is None and _size(each.path) > each.read_to:
                changed |= self._read(each)
        return changed

    @contextmanager
    def opened(self, place: RecordPlace) -> Iterator[FileWindow]:
        """The file of a place.

        Raises:
            OSError: it cannot be read, or is another by now.
        """
        try:
            file = self._files[place.file]
        except IndexError:
            raise FileNotFoundError(errno.ENOENT, "the event file is gone") from None
        with _opened(file.path) as descriptor:
            yield FileWindow(descriptor)

    def _read(self, file: _File) -> bool:
        """Read the events behind those that are known."""
        began = file.read_to
        try:
            with _opened(file.path) as descriptor:
                window = FileWindow(descriptor)
                for start, end in frames(window, file.read_to, os.fstat(descriptor).st_size):
                    try:
                        for found in read_event(window, start, end, TAGS):
                            with self._lock:
                                self._take(found, file.number)
                    except DamagedMessage:
                        file.damaged_events += 1
                    file.read_to = end + FOOT
            file.error = None
        except DamagedFrame as damage:
            file.damaged_at = damage.place
        except OSError as error:
            file.error = error.strerror
        return file.read_to > began

    def _take(self, found: Restart | SummaryPlace, file: int) -> None:
        if isinstance(found, Restart):
            for series in self._series.values():
                series.purge(found.step)
            return
        match = TAG.fullmatch(found.tag)
        if match is None:
            return
        key = (match["frame"], match["sentence"]) if match["frame"] else HEALTH_KEY
        if key not in self._series and key != HEALTH_KEY and len(self._series) > MOST_SERIES:
            self._is_full = True
            return
        self._series.setdefault(key, Series()).add(found.step, RecordPlace(file, found.start, found.end))
        if found.time > self.latest:
            self.latest = found.time


@contextmanager
def _opened(path: Path) -> Iterator[int]:
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_BINARY", 0))
    try:
        yield descriptor
    finally:
        os.close(descriptor)


def _identity(path: Path) -> tuple[int, int] | None:
    """What tells a file from another of the same name; None if there is none, or no regular file."""
    try:
        found = path.stat()
    except OSError:
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:
        return -1
