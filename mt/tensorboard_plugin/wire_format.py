"""Protocol buffers in a file, read without reading what they hold.

TensorBoard's own reader takes an event into memory as a whole. An index needs the first bytes of each event only, and a
map of a large record is a small part of it. So a message is walked field by field here, and the contents of fields are
places in the file. The encoding: https://protobuf.dev/programming-guides/encoding/
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import dataclass

VARINT, FIXED_64, LENGTH, FIXED_32 = 0, 1, 2, 5
"""Types of fields on the wire. Nobody writes the other two, groups, any more."""

LONGEST_VARINT = 10
LONGEST_HEAD = 2 * LONGEST_VARINT
SHORT, LONG = 512, 1 << 16


class DamagedMessage(Exception):
    """Bytes that are no protocol buffer."""


@dataclass(frozen=True, slots=True)
class Field:
    """A field of a message.

    Attributes:
        number: of the field, from 1.
        value: of a varint; 0 for other types.
        start: place of the content in the file.
        end: place behind it.
    """

    number: int
    value: int
    start: int
    end: int


class FileWindow:
    """A file, read at any place. Small pieces that lie close together are read at once.

    Args:
        descriptor: of a file that is open for reading; the caller closes it.
    """

    def __init__(self, descriptor: int) -> None:
        self.descriptor = descriptor
        self._start = 0
        self._bytes = b""

    def read(self, start: int, length: int) -> bytes:
        """The bytes at a place; fewer where the file ends.

        Raises:
            OSError: the file cannot be read.
        """
        offset = start - self._start
        if offset < 0 or offset + length > len(self._bytes):
            # Where the wanted piece lies behind the last one, the pieces are small, and a long read has many of them.
            near = 0 <= offset <= len(self._bytes)
            self._bytes = self._pread(start, max(length, LONG if near else SHORT))
            self._start, offset = start, 0
        return self._bytes[offset : offset + length]

    def _pread(self, start: int, length: int) -> bytes:
        if hasattr(os, "pread"):
            return os.pread(self.descriptor, length, start)
        os.lseek(self.descriptor, start, os.SEEK_SET)  # Windows
        return os.read(self.descriptor, length)


def fields(window: FileWindow, start: int, end: int) -> Iterator[Field]:
    """The fields of the message between two places of a file, in their order.

    Raises:
        DamagedMessage: there is no message.
        OSError: the file cannot be read.
    """
    while start < end:
        head = window.read(start, min(LONGEST_HEAD, end - start))
        key, used = _varint(head, 0)
        number, kind = key >> 3, key & 7
        value = 0
        if kind == LENGTH:
            length, used = _varint(head, used)
            first, last = start + used, start + used + length
        elif kind == VARINT:
            first = start + used
            value, used = _varint(head, used)
            last = start + used
        elif kind in (FIXED_64, FIXED_32):
            first = start + used
            last = first + (8 if kind == FIXED_64 else 4)
        else:
            raise DamagedMessage
        if last > end or number == 0:
            raise DamagedMessage
        yield Field(number, value, first, last)
        start = last


def _varint(content: bytes, place: int) -> tuple[int, int]:
    """The number that begins at a place, and the place behind it."""
    value = shift = 0
    for each in content[place : place + LONGEST_VARINT]:
        value |= (each & 0x7F) << shift
        place += 1
        if each < 0x80:
            return value & 0xFFFFFFFFFFFFFFFF, place
        shift += 7
    raise DamagedMessage
