"""Reads one record of attention where it lies in an event file: its header, or the block of one map."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from mt.tensorboard_plugin.event_scan import texts
from mt.tensorboard_plugin.run_index import RunIndex
from mt.tensorboard_plugin.series import RecordPlace
from mt.tensorboard_plugin.wire_format import DamagedMessage, FileWindow
from mt.viewer.health_records import read_health
from mt.viewer.record_headers import LARGEST_HEADER, DamagedRecord, read_header
from mt.viewer.records import inflated


class RecordReader:
    """A record, of which only what is asked for is read.

    Args:
        run: the index of its run.
        place: where it lies.
    """

    def __init__(self, run: RunIndex, place: RecordPlace) -> None:
        self.run = run
        self.place = place

    def header(self) -> dict[str, Any]:
        """The header, see `mt.viewer.records`.

        Raises:
            DamagedRecord: it cannot be read.
            OSError: the event file cannot be read.
        """
        with self._parts() as (window, parts):
            return _header(window, parts)

    def block(self, name: str) -> bytes | None:
        """The compressed block of a map, which was tried out; None if the record has no such map.

        Raises:
            DamagedRecord: it cannot be read.
            OSError: the event file cannot be read.
        """
        with self._parts() as (window, parts):
            maps = _header(window, parts)["maps"]
            number = next((number for number, each in enumerate(maps) if each["name"] == name), None)
            if number is None:
                return None
            start, end = parts[number + 1]
            block = window.read(start, end - start)
            inflated(maps[number], block)
            return block

    def health(self) -> dict[str, dict[str, list[float | None]]]:
        """Attention health, see `mt.viewer.health_records`.

        Raises:
            DamagedRecord: it cannot be read.
            OSError: the event file cannot be read.
        """
        with self._parts() as (window, parts):
            return read_health(_text(window, parts))

    @contextmanager
    def _parts(self) -> Iterator[tuple[FileWindow, list[tuple[int, int]]]]:
        """The file, and the places of the record's texts."""
        with self.run.opened(self.place) as window:
            try:
                yield window, texts(window, self.place.start, self.place.end)
            except DamagedMessage:
                raise DamagedRecord("damaged record: it is no summary of an event file") from None


def _header(window: FileWindow, parts: list[tuple[int, int]]) -> dict[str, Any]:
    """The header, whose maps agree with the sizes of the blocks."""
    header = read_header(_text(window, parts))
    sizes = [end - start for start, end in parts[1:]]
    maps = header["maps"]
    if len(sizes) != len(maps):
        raise DamagedRecord(f"damaged record: {len(sizes)} blocks for {len(maps)} maps")
    for size, each in zip(sizes, maps, strict=True):
        if size != each["bytes"]:
            raise DamagedRecord(
                f"damaged record: the block of {each['name']} has {size} bytes instead of {each['bytes']}"
            )
    return header


def _text(window: FileWindow, parts: list[tuple[int, int]]) -> bytes:
    """The first text of a record."""
    if not parts:
        raise DamagedRecord("damaged record: it is empty")
    start, end = parts[0]
    if end - start > LARGEST_HEADER:
        raise DamagedRecord(f"damaged record: its header is larger than {LARGEST_HEADER >> 20} MiB")
    return window.read(start, end - start)
