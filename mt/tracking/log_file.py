"""The file of a run's log, which never ends the run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


class LogFile:
    """Appends texts to a file, which is open only meanwhile, so that it may be moved or removed.

    A text that cannot be written, because the disk is full for instance, is kept and written before the next one.

    Args:
        path: the file; made if absent.
        say: is told once if the file cannot be written.
    """

    def __init__(self, path: Path, say: Callable[[str], None]) -> None:
        self.path = path
        self.say = say
        self._waiting = b""
        self._failed = False

    def write(self, text: str) -> None:
        """Append a text."""
        self._waiting += text.encode("utf-8", errors="replace")
        try:
            with self.path.open("ab", buffering=0) as file:
                while self._waiting:
                    self._waiting = self._waiting[file.write(self._waiting) :]
        except OSError as error:
            if not self._failed:
                self._failed = True
                self.say(f"{self.path}: {error.strerror}; training goes on, and this file gets its lines later")
