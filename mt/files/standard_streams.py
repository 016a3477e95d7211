"""Standard input, output and error, each of which may be closed, or lose its reader, in the middle of a program."""

from __future__ import annotations

import errno
import io
import os
import sys
from typing import Any, Literal, NoReturn, TextIO, cast

from mt.errors import UserError


class Closed(io.TextIOWrapper):
    """Stands for a standard stream that was closed before the program began: it reads nothing and writes nowhere."""

    def __init__(self) -> None:
        super().__init__(open(os.devnull, "r+b"), encoding="utf-8")  # noqa: SIM115


class Lasting:
    """A text stream for messages that never fails: once nobody can read them any more, they go nowhere.

    So a pipe whose reader has left, a terminal that was closed, or a full disk does not end the work of a program.

    Args:
        stream: the stream; all that is not writing is done by it.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        try:
            return self._stream.write(text)
        except OSError as error:
            self._lose(error)
        return len(text)

    def flush(self) -> None:
        try:
            self._stream.flush()
        except OSError as error:
            self._lose(error)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)

    def _lose(self, error: OSError) -> None:
        """Send what is still in the stream's buffer, and all that follows, to the null device."""
        if error.errno == errno.EAGAIN:  # a pipe that is full for the moment
            return
        try:
            null = os.open(os.devnull, os.O_WRONLY)
            os.dup2(null, self._stream.fileno())
            os.close(null)
        except (OSError, ValueError):  # the stream has no file
            self._stream = Closed()


def secure() -> None:
    """Prepare the standard streams at the start of a program.

    A closed one would give its number to the next file that is opened, which would then receive messages; and Python
    prints messages for a closed standard error to standard output. Standard error becomes `Lasting`. A character that
    the locale's encoding lacks is written out, as `\\xb1`.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # takes the lowest free number
    for name in ("stdin", "stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Closed())
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # an ASCII locale has no ±
            stream.reconfigure(errors="backslashreplace")
    if not isinstance(sys.stderr, Lasting):
        sys.stderr = cast(TextIO, Lasting(sys.stderr))


def end_without_reader() -> NoReturn:
    """End the program with status 1 and no message, as its reader has closed the pipe, as in `| head`."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    raise SystemExit(1)


def require_standard(name: Literal["input", "output"]) -> None:
    """Refuse to read standard input, or to write standard output, that was closed before the program began.

    Raises:
        UserError: it was; the key of the same name is the way out.
    """
    if isinstance(sys.stdin if name == "input" else sys.stdout, Closed):
        raise UserError(f"standard {name} is closed; give {name}=FILE")
