"""Outputs that the user names: standard output, a file, or a device or pipe.

A file gets its name only when it is complete. What is no regular file, such as `/dev/null` or a named pipe, is written
into. A symbolic link is followed, so that the link stays and the file that it names is replaced.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Protocol

from mt.errors import ConfigError, UserError
from mt.files.folders import whole_file
from mt.terminal import harmless

DESCRIPTOR = re.compile(r"/(?:dev|proc/self)/fd/(\d+)")
DESCRIPTORS = {"/dev/stdout": 1, "/dev/stderr": 2}


class Sink(Protocol):
    """A stream that lines are written to."""

    def write(self, data: bytes, /) -> int: ...
    def flush(self) -> None: ...


@contextmanager
def writer(path: str | Path | None, key: str = "output") -> Iterator[Sink]:
    """Yield the stream to write lines to: standard output (`path` None), or what `path` names.

    Args:
        path: a file, device or pipe; a file gets its name only when it is complete on disk.
        key: the option that gave the path, for messages.

    Raises:
        UserError: the file cannot be made, or the disk is full.
    """
    if path is None:
        output = _Output(_Terminal() if sys.stdout.isatty() else sys.stdout.buffer, "standard output")
        yield output
        output.flush()
        return
    said = f"{key}={path}"
    theirs: BaseException | None = None
    try:
        with _opened(Path(path), said) as stream:
            try:
                yield _Output(stream, said)
            except BaseException as error:
                theirs = error
                raise
    except OSError as error:
        if error is theirs or isinstance(error, BrokenPipeError):
            raise
        raise _unwritten(said, error) from None


def write_line(stream: Sink, text: str) -> None:
    """Write a text as one line; line breaks in it become spaces."""
    stream.write(" ".join(text.splitlines()).encode("utf-8", errors="replace") + b"\n")


def check_outputs(outputs: Iterable[tuple[str, str | None]], inputs: Iterable[tuple[str, str | Path | None]]) -> None:
    """Refuse an output that is also an input or another output, by whatever name: a link, or another path.

    Args:
        outputs: key and path of each output; None: standard output.
        inputs: key and path of each input; None: standard input.

    Raises:
        ConfigError: two of them are one file.
    """
    seen = [(f"{key}={'' if path is None else path}".rstrip("="), _identity(path)) for key, path in inputs]
    for key, path in outputs:
        own = None if path is None else _identity(path)
        for other, identity in seen:
            if own is not None and own == identity:
                raise ConfigError(f"{key}={path}: is the same file as {other}; choose another name")
        seen.append((f"{key}={path}", own))


def _identity(path: str | Path | None) -> object:
    """What tells whether two paths are one file; None for what may be both read and written, such as a terminal."""
    try:
        found = os.fstat(sys.stdin.fileno()) if path is None else os.stat(path)
    except FileNotFoundError:
        return os.path.realpath(path or "")
    except (OSError, ValueError, AttributeError):  # standard input is closed, or no file at all
        return None
    return (found.st_dev, found.st_ino) if stat.S_ISREG(found.st_mode) else None


@contextmanager
def _opened(path: Path, said: str) -> Iterator[BinaryIO]:
    number = DESCRIPTORS.get(str(path)) or ((match := DESCRIPTOR.fullmatch(str(path))) and int(match[1]))
    if number:
        with os.fdopen(os.dup(number), "wb") as stream:
            yield stream
        return
    try:
        before = path.stat()
    except FileNotFoundError:
        before = None
    if before is not None and stat.S_ISDIR(before.st_mode):
        raise UserError(f"{said}: is a folder; give the name of a file")
    if before is not None and not stat.S_ISREG(before.st_mode):
        with path.open("wb") as stream:
            yield stream
        return
    target = Path(os.path.realpath(path))
    target.parent.mkdir(parents=True, exist_ok=True)
    with whole_file(target) as stream:
        if before is not None:
            _make_like(stream, before)
        yield stream


def _make_like(stream: BinaryIO, before: os.stat_result) -> None:
    """Give a file the owner and the permissions of the one that it replaces."""
    with contextlib.suppress(OSError):
        os.fchown(stream.fileno(), before.st_uid, before.st_gid)
    with contextlib.suppress(OSError):
        os.fchmod(stream.fileno(), stat.S_IMODE(before.st_mode))


@contextmanager
def _writing(said: str) -> Iterator[None]:
    """Turn an OSError into a UserError whose message begins with `said`, the key and the path.

    A reader that leaves, as in `| head`, is no error to speak of: its BrokenPipeError ends the program quietly.
    """
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        raise _unwritten(said, error) from None


def _unwritten(said: str, error: OSError) -> UserError:
    return UserError(f"{said}: cannot be written ({error.strerror}); choose another place, or free some space")


class _Terminal(Sink):
    """Standard output where it is a terminal, which no text may steer; to a file or a pipe every byte goes as it is."""

    def write(self, data: bytes, /) -> int:
        return sys.stdout.buffer.write(harmless(data.decode("utf-8", errors="replace")).encode("utf-8"))

    def flush(self) -> None:
        sys.stdout.buffer.flush()


class _Output(Sink):
    """An output whose write errors, such as a full disk, become a UserError that names its key."""

    def __init__(self, stream: Sink, said: str) -> None:
        self.stream = stream
        self.said = said

    def write(self, data: bytes, /) -> int:
        with _writing(self.said):
            return self.stream.write(data)

    def flush(self) -> None:
        with _writing(self.said):
            self.stream.flush()
