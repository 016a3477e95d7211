"""Reading `.xz` files in bounded memory, which `lzma.open` cannot: a file may state that it needs up to 4 GiB."""

from __future__ import annotations

import io
import lzma
from pathlib import Path
from typing import Any

MEMORY = 256 << 20
"""Memory for decompressing, in bytes; `xz -9`, the most that xz's own levels need, takes 65 MiB."""

BLOCK = 1 << 16
"""Number of compressed bytes read at a time."""


class XzReader(io.RawIOBase):
    """The decompressed content of a file of one or several xz streams.

    Args:
        path: the file.
    """

    def __init__(self, path: Path) -> None:
        self._file = path.open("rb")
        self._decoder: lzma.LZMADecompressor | None = None

    def readable(self) -> bool:
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer, at least in part; see `io.RawIOBase`.

        Raises:
            lzma.LZMAError: the file is damaged, or needs more than `MEMORY` to decompress.
            EOFError: the file is cut short.
        """
        while True:
            if self._decoder is None or self._decoder.eof:
                data = self._decoder.unused_data if self._decoder else b""
                data = data or self._file.read(BLOCK)
                if not data:
                    return 0
                data = data.lstrip(b"\0")  # padding between streams
                self._decoder = lzma.LZMADecompressor(memlimit=MEMORY) if data else None
                if self._decoder is None:
                    continue
            elif self._decoder.needs_input:
                data = self._file.read(BLOCK)
                if not data:
                    raise EOFError("the stream has no end")
            else:
                data = b""
            found = self._decoder.decompress(data, len(buffer))
            if found:
                buffer[: len(found)] = found
                return len(found)

    def close(self) -> None:
        self._file.close()
        super().close()
