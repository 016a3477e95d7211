"""TensorBoard event files that survive a full disk and a deleted folder.

TensorBoard's own writer (`tensorboard.summary.writer.event_file_writer`) writes in a thread; when that fails the thread
ends with a traceback, and the writer is of no more use. This one writes when it is asked to, keeps what could not be
written, and goes on in a new file, since nothing behind a damaged record is ever read.
"""

from __future__ import annotations

import contextlib
import logging
import os
import socket
import time
from io import BytesIO
from itertools import count
from pathlib import Path
from typing import BinaryIO

from tensorboard.compat.proto.event_pb2 import Event, SessionLog
from tensorboard.compat.proto.summary_pb2 import Summary
from tensorboard.summary.writer.record_writer import RecordWriter

log = logging.getLogger(__name__)

VERSION = "brain.Event:2"
"""The version of the file format, which every file states first."""
SECONDS = 20.0
"""Longest time between two writes while records come."""
MOST_BYTES = 64 << 20
"""Records are kept for a later try up to this size, and given up beyond it."""

_numbers = count()


class EventFile:
    """Appends summaries to an event file of its own in a folder, in the order in which they come.

    Args:
        folder: made if absent, and again if somebody removes it.
        purge_step: for a run resumed at step n, n + 1: TensorBoard hides earlier records of this step and later ones.
    """

    def __init__(self, folder: Path, purge_step: int | None = None) -> None:
        self.folder = folder
        self._waiting = BytesIO()
        self._records = RecordWriter(self._waiting)
        self._file: BinaryIO | None = None
        self._written = -SECONDS  # so that the first record is written at once
        self._closed = False
        if purge_step is not None:
            self._add(Event(step=purge_step, file_version=VERSION))
            self._add(Event(step=purge_step, session_log=SessionLog(status=SessionLog.START)))

    def add(self, step: int, summary: Summary) -> None:
        """Append a summary. It is on disk after the next `flush`, or soon after.

        Raises:
            OSError: this and earlier records cannot be written; they are kept for the next try, within `MOST_BYTES`.
        """
        if not self._closed:
            self._add(Event(step=step, summary=summary))
            if time.monotonic() - self._written > SECONDS or self._waiting.tell() > MOST_BYTES:
                self.flush()

    def flush(self) -> None:
        """Write what waits.

        Raises:
            OSError: it cannot be written.
        """
        if self._closed:
            return
        self._written = time.monotonic()
        waiting = self._waiting.getvalue()
        written = False
        try:
            self._write(waiting)
            written = True
        finally:
            if written or len(waiting) > MOST_BYTES:
                self._waiting.seek(0)
                self._waiting.truncate()

    def close(self) -> None:
        """Write what waits and close the file. Closing twice is harmless.

        Raises:
            OSError: some records cannot be written, and are lost.
        """
        try:
            self.flush()
        finally:
            self._closed = True
            self._leave()

    def _add(self, event: Event) -> None:
        event.wall_time = time.time()
        self._records.write(event.SerializeToString())

    def _write(self, data: bytes) -> None:
        """Append to the file, all or nothing; after a failure the next call begins a new file."""
        if self._file is not None and not self._is_there():
            log.warning(f"{self.folder}: somebody removed its file; what comes now goes to a new one")
            self._leave()
        if self._file is None:
            self._file = self._new()
        end = self._file.tell()
        try:
            while data:
                data = data[self._file.write(data) :]
        except OSError as error:
            with contextlib.suppress(OSError):
                self._file.truncate(end)
            self._leave()
            raise OSError(error.errno, error.strerror, str(self.folder)) from None

    def _new(self) -> BinaryIO:
        self.folder.mkdir(parents=True, exist_ok=True)
        name = f"events.out.tfevents.{int(time.time()):010d}.{socket.gethostname()}.{os.getpid()}.{next(_numbers):04d}"
        path = self.folder / name
        file = path.open("xb", buffering=0)
        records = BytesIO()
        RecordWriter(records).write(Event(wall_time=time.time(), file_version=VERSION).SerializeToString())
        try:
            file.write(records.getvalue())
        except OSError:
            file.close()
            path.unlink()
            raise
        return file

    def _is_there(self) -> bool:
        assert self._file is not None
        try:
            return os.path.samestat(os.stat(self._file.name), os.fstat(self._file.fileno()))
        except OSError:
            return False

    def _leave(self) -> None:
        if self._file is not None:
            with contextlib.suppress(OSError):
                self._file.close()
            self._file = None
