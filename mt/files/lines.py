"""Lines of text in, lines of text out: streams of bytes that hold one sentence a line."""

from __future__ import annotations

import contextlib
import io
import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO

from mt.errors import UserError

BLOCK = 1 << 18
"""Bytes asked for at a time: a few thousand lines, enough to sort by length."""

STANDARD_INPUT = "standard input"


def read_chunks(stream: BinaryIO, name: str, block: int = BLOCK, first: int = 1) -> Iterator[list[str]]:
    """The lines of a stream, as many at a time as are there already, so that a slow pipe is answered at once.

    Lines end with a line feed; a carriage return before it goes too, and a byte order mark at the very start. A last
    line without an end counts.

    Args:
        stream: read through `read1` where it has one, which waits for no more than is there.
        name: of the stream, for messages.
        block: largest number of bytes asked for at a time.
        first: number of the stream's first line.

    Raises:
        UserError: bytes that are not UTF-8, or that cannot be read; all lines before them have been given.
    """
    read = getattr(stream, "read1", stream.read)
    number, rest = first - 1, b""
    while True:
        try:
            data = read(block)
        except OSError as error:
            raise UserError(f"{name}: cannot be read ({error.strerror})") from None
        *whole, rest = (rest + data).split(b"\n")
        if not data and rest:
            whole, rest = [rest], b""
        lines: list[str] = []
        for line in whole:
            number += 1
            try:
                text = line.removesuffix(b"\r").decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                if lines:
                    yield lines
                place = f"byte {error.start + 1} is 0x{line[error.start]:02x}"
                way_out = "convert it first, for instance with iconv -f latin1 -t utf-8"
                raise UserError(f"{name}, line {number}: not UTF-8 ({place}); {way_out}") from None
            lines.append(text)
        if lines:
            yield lines
        if not data:
            return


def read_file(path: str | Path, key: str) -> Iterator[list[str]]:
    """`read_chunks` of a file.

    Raises:
        UserError: it cannot be opened, or is not UTF-8.
    """
    try:
        stream = Path(path).open("rb")  # noqa: SIM115
    except OSError as error:
        raise UserError(f"{key}={path}: cannot be read ({error.strerror}); check the path") from None
    with stream:
        yield from read_chunks(stream, str(path))


def all_lines(path: str | Path, key: str) -> list[str]:
    """Every line of a file; see `read_file`."""
    return [line for chunk in read_file(path, key) for line in chunk]


def prompted(prompt: str = "> ") -> Iterator[list[str]]:
    """Lines typed at a terminal, one at a time, after a prompt on standard error."""
    number = 0
    while True:
        sys.stderr.write(prompt)
        sys.stderr.flush()
        line = sys.stdin.buffer.readline()
        if not line:
            sys.stderr.write("\n")
            return
        number += 1
        yield from read_chunks(io.BytesIO(line), STANDARD_INPUT, first=number)


@contextmanager
def writer(path: str | Path | None, key: str = "output") -> Iterator[BinaryIO]:
    """Where lines go: standard output, or a file that appears under its name only once it is whole and on disk.

    Raises:
        UserError: the file cannot be made, or the disk is full.
    """
    if path is None:
        yield sys.stdout.buffer
        sys.stdout.buffer.flush()
        return
    target = Path(path)
    said = f"{key}={path}"
    temporary = target.with_name(f".{target.name}.{os.getpid()}.part")
    with _writing(said):
        is_folder = target.is_dir()
    if is_folder:
        raise UserError(f"{said}: is a folder; give the name of a file")
    with _writing(said):
        target.parent.mkdir(parents=True, exist_ok=True)
    try:
        with _writing(said):
            raw = _File(temporary, said)
        with io.BufferedWriter(raw) as stream:
            yield stream
            stream.flush()
            with _writing(said):
                os.fsync(stream.fileno())
        with _writing(said):
            temporary.replace(target)
    finally:
        with contextlib.suppress(OSError):
            temporary.unlink(missing_ok=True)


@contextmanager
def _writing(said: str) -> Iterator[None]:
    """What the system says against writing becomes one line that begins with the key and the path."""
    try:
        yield
    except OSError as error:
        raise _unwritten(said, error) from None


def _unwritten(said: str, error: OSError) -> UserError:
    return UserError(f"{said}: cannot be written ({error.strerror}); choose another place, or free some space")


class _File(io.FileIO):
    """A file to write that knows which key named it: a full disk shows only while lines are on their way."""

    def __init__(self, path: Path, said: str) -> None:
        super().__init__(path, "w")
        self.said = said

    def write(self, data: Any, /) -> int:
        try:
            return super().write(data)
        except OSError as error:
            raise _unwritten(self.said, error) from None


def write_line(stream: BinaryIO, text: str) -> None:
    """One line, whatever line breaks the text holds."""
    stream.write(" ".join(text.splitlines()).encode("utf-8", errors="replace") + b"\n")
