"""Where the words of all ranks but the first go: a file of their own in the run's folder, and not the screen."""

from __future__ import annotations

import io
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

LONGEST = 100_000
"""Characters that are kept until the run has a folder."""


class RankLog(io.TextIOBase):
    """A stream in the place of standard error and standard output. Its file is made when there is something to say."""

    def __init__(self) -> None:
        super().__init__()
        self._kept = ""
        self._path: Path | None = None

    def to(self, path: Path) -> None:
        """Write to a file from now on, beginning with what has been said so far."""
        self._path = path
        kept, self._kept = self._kept, ""
        if kept:
            self.write(kept)

    def write(self, text: str) -> int:
        if self._path is None:
            self._kept = (self._kept + text)[-LONGEST:]
        elif text:
            with suppress(OSError), self._path.open("a", encoding="utf-8", errors="backslashreplace") as file:
                file.write(text)
        return len(text)

    def writable(self) -> bool:
        return True

    def isatty(self) -> bool:
        return False


@contextmanager
def quiet() -> Iterator[RankLog]:
    """A context in which this process prints nothing; Python's own streams take its words to the log."""
    log = RankLog()
    before = sys.stdout, sys.stderr
    sys.stdout = sys.stderr = log
    try:
        yield log
    finally:
        sys.stdout, sys.stderr = before
