"""Reading UTF-8 text with one sentence on each line.

Corpora and texts to translate use the same reader, so that a faulty byte gives the same message for both.
"""

from __future__ import annotations

import gzip
import io
import lzma
import zlib
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path
from typing import BinaryIO, cast

from mt.errors import UserError
from mt.files.formats import require_lines, require_text
from mt.files.xz import XzReader

BLOCK = 1 << 18
"""Number of bytes read at a time: a few thousand lines, enough to sort by length."""

LONGEST_LINE = 1 << 20
"""Longest line to read, in bytes; a sentence has hundreds. A few kilobytes of a compressed file may hold a line of
gigabytes, which this keeps out of memory."""

STANDARD_INPUT = "standard input"

BYTE_ORDER_MARK = b"\xef\xbb\xbf"


def read_chunks(
    stream: BinaryIO, name: str, block: int = BLOCK, first: int = 1, markup: bool = True
) -> Iterator[list[str]]:
    """Yield the lines of a stream in chunks. Lines that are already available are yielded without waiting for more.

    Lines end with a line feed. A carriage return before it is removed, and so is a byte order mark at the start of the
    stream. A last line without a line feed counts as a line.

    Args:
        stream: the stream; read by `read1` if it has that method, which returns the bytes that are available.
        name: name of the stream, for messages.
        block: largest number of bytes to read at a time.
        first: number of the stream's first line, for messages.
        markup: whether a text may begin like XML, HTML or subtitles.

    Raises:
        UserError: the stream is not UTF-8, is a file of another format, cannot be read or decompressed, or has a line
            longer than `LONGEST_LINE`. All lines before bytes that are not UTF-8 are yielded first.
    """
    read = getattr(stream, "read1", stream.read)
    number, begun, held = first, list[bytes](), 0  # parts of a line whose end has not been read yet, and their bytes
    while data := _read(read, block, name):
        ended, newline, rest = data.rpartition(b"\n")
        held += data.index(b"\n") if newline else len(data)
        if held > LONGEST_LINE:
            raise too_long_line(name, number)
        if not newline:
            begun.append(rest)
            continue
        whole = b"".join([*begun, ended])
        begun, held = [rest] if rest else [], len(rest)
        if number == 1:
            require_text(whole, name, not markup)
        for lines in _decoded(whole, name, number):
            number += len(lines)
            yield lines
    if begun:
        whole = b"".join(begun)
        if number == 1:
            require_text(whole, name, not markup)
        yield from _decoded(whole, name, number)


def _read(read: Callable[[int], bytes], block: int, name: str) -> bytes:
    try:
        return read(block)
    except (OSError, EOFError, zlib.error, lzma.LZMAError) as error:
        raise damaged_line(name, error) from None


def damaged_line(name: str, error: Exception) -> UserError:
    """The error for a file that could not be read or decompressed."""
    if isinstance(error, OSError) and error.errno:
        return UserError(f"{name}: cannot be read ({error.strerror})")
    return UserError(f"{name}: damaged or cut short, or something was appended ({error}): make or fetch it again")


def too_long_line(name: str, number: int) -> UserError:
    """The error for a line that is longer than `LONGEST_LINE`; lines are counted from 1."""
    return UserError(
        f"{name}, line {number}: longer than {LONGEST_LINE >> 20} MiB, which is no sentence: remove the line, "
        "or break it into sentences"
    )


def _decoded(whole: bytes, name: str, first: int) -> Iterator[list[str]]:
    """Decode bytes and split them into lines. If bytes are not UTF-8, yield the lines before them, then raise."""
    mark = len(BYTE_ORDER_MARK) if first == 1 and whole.startswith(BYTE_ORDER_MARK) else 0
    try:
        text = str(memoryview(whole)[mark:], "utf-8")
    except UnicodeDecodeError as error:
        place = mark + error.start
        start = whole.rfind(b"\n", 0, place) + 1
        if start:
            yield from _decoded(whole[: start - 1], name, first)
        line = first + whole.count(b"\n", 0, start)
        said = f"byte {place - start + 1} is 0x{whole[place]:02x}"
        way_out = "convert it first, for instance with iconv -f latin1 -t utf-8"
        raise UserError(f"{name}, line {line}: not UTF-8 ({said}); {way_out}") from None
    if "\r" in text:
        text = f"{text}\n".replace("\r\n", "\n")[:-1]
    yield text.split("\n")


def read_file(path: str | Path, key: str | None = None, language: str = "") -> Iterator[list[str]]:
    """`read_chunks` of a file, which is decompressed if its name ends with `.gz`, `.xz` or `.zst`.

    Args:
        path: the file.
        key: the option by which the user gave the path, for the message. Then the name of the file is checked, too.
        language: language code of the text. A name that ends with it is that of a text.

    Raises:
        UserError: the file cannot be opened or decompressed, is not UTF-8, or has a format other than lines of text.
    """
    said = str(path) if key is None else f"{key}={path}"
    if key is not None:
        require_lines(path, said, (language,))
    try:
        stream = opened(Path(path))
    except OSError as error:
        raise UserError(f"{said}: cannot be read ({error.strerror}); check the path and its permissions") from None
    with stream:
        yield from read_chunks(stream, str(path))


def opened(path: Path) -> BinaryIO:
    """The bytes of a file, decompressed if its name ends with `.gz`, `.xz` or `.zst`.

    Raises:
        OSError: it cannot be opened.
    """
    suffix = path.suffix.lower()
    if suffix == ".gz":
        return cast(BinaryIO, gzip.open(path, "rb"))
    if suffix == ".xz":
        return cast(BinaryIO, io.BufferedReader(XzReader(path)))
    if suffix == ".zst":
        import pyarrow  # needed only for these files

        return cast(BinaryIO, io.BufferedReader(pyarrow.input_stream(str(path), compression="zstd")))
    return path.open("rb")


def read_lines(path: str | Path, key: str | None = None, language: str = "") -> Iterator[str]:
    """Yield the lines of a file one by one, in bounded memory; see `read_file`."""
    return chain.from_iterable(read_file(path, key, language))


def all_lines(path: str | Path, key: str, language: str = "") -> list[str]:
    """All lines of a file as a list; see `read_file`."""
    return list(read_lines(path, key, language))
