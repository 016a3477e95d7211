"""Lines of a text file some at a time, from any line on, with the place in the file where the next line begins."""

from __future__ import annotations

import io
import lzma
import zlib
from itertools import chain
from pathlib import Path
from typing import Self

from mt.errors import UserError
from mt.files.lines import LONGEST_LINE, damaged_line, opened, read_chunks, too_long_line

MOST_BYTES = 64 << 20
"""Bytes that `take` reads at most, but for the rest of a line."""


class LineBlocks:
    """Reads a file as `mt.files.lines.read_file` does, but some lines at a time.

    Args:
        path: the file; decompressed if its name ends with `.gz`, `.xz` or `.zst`.
        offset: the byte at which a line begins, of a file that is not compressed.
        line: the number of that line, from 0.

    Attributes:
        line: number of the next line, from 0.
        offset: the byte at which it begins; of a compressed file, in its decompressed content.
        seekable: whether reading can begin at any `offset`: the file is not compressed.

    Raises:
        UserError: the file cannot be opened.
    """

    def __init__(self, path: Path, offset: int = 0, line: int = 0) -> None:
        self.path = path
        self.line, self.offset = line, offset
        try:
            self._stream = opened(path)
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror}); check the path and its permissions") from None
        self.seekable = isinstance(self._stream, io.BufferedReader) and isinstance(self._stream.raw, io.FileIO)
        if offset:
            self._stream.seek(offset)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._stream.close()

    def take(self, count: int) -> list[str]:
        """The next lines: `count`, or fewer if they are long or the file ends; none at the end of the file.

        Raises:
            UserError: see `read_chunks`.
        """
        first = self.line
        raw = b"".join(self._raw(count))
        if not raw:
            return []
        stream = io.BytesIO(raw)  # the usual reader, for its checks and messages
        lines = list(chain.from_iterable(read_chunks(stream, str(self.path), len(raw), first + 1)))
        return lines[: self.line - first]

    def skip(self, count: int) -> int:
        """Pass over lines without decoding them; returns how many there were, fewer than `count` at the end.

        Raises:
            UserError: the file cannot be read or decompressed.
        """
        start = self.line
        while self.line < start + count and self._raw(min(count - (self.line - start), 1 << 16)):
            pass
        return self.line - start

    def _raw(self, count: int) -> list[bytes]:
        lines, held = list[bytes](), 0
        try:
            while len(lines) < count and held < MOST_BYTES:
                line = self._stream.readline(LONGEST_LINE + 2)
                if not line:
                    break
                if len(line) > LONGEST_LINE + 1:
                    raise too_long_line(str(self.path), self.line + len(lines) + 1)
                lines.append(line)
                held += len(line)
        except (OSError, EOFError, zlib.error, lzma.LZMAError) as error:
            raise damaged_line(str(self.path), error) from None
        self.line += len(lines)
        self.offset += held
        return lines
