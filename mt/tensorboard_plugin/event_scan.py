"""Where an event file holds the records of attention. Only the first bytes of each event are read.

An event file is a row of frames: the length of an event (8 bytes), a check sum of the length (4), the event, and a
check sum of the event (4). See TensorFlow's `tensorflow/core/lib/io/record_writer.h`, and for the fields of an event
`tensorflow/core/util/event.proto` and `tensorflow/core/framework/summary.proto`.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from tensorboard.compat.tensorflow_stub.pywrap_tensorflow import masked_crc32c

from mt.tensorboard_plugin.wire_format import DamagedMessage, Field, FileWindow, fields
from mt.viewer.record_headers import MOST_MAPS

HEAD, FOOT = 12, 4
"""Bytes of a frame before and behind the event."""

LARGEST_STEP = (1 << 53) - 1
"""Largest whole number that JavaScript holds exactly."""

# Numbers of fields.
EVENT_TIME, EVENT_STEP, EVENT_SUMMARY, EVENT_SESSION = 1, 2, 5, 7
SESSION_STATUS, STATUS_START = 1, 1
SUMMARY_VALUE = 1
VALUE_TAG, VALUE_TENSOR = 1, 8
TENSOR_TEXT = 8

LONGEST_TAG = 4096
MOST_TEXTS = MOST_MAPS + 1
"""Largest number of byte strings of a summary: a header and its blocks."""


class DamagedFrame(Exception):
    """A length that does not agree with its check sum: what follows in the file cannot be found.

    Attributes:
        place: of the frame in the file.
    """

    def __init__(self, place: int) -> None:
        super().__init__(place)
        self.place = place


@dataclass(frozen=True, slots=True)
class Restart:
    """A training that went on from a checkpoint: what was written of this step and later ones holds no longer."""

    step: int


@dataclass(frozen=True, slots=True)
class SummaryPlace:
    """Where a summary of a tag lies.

    Attributes:
        tag: of the summary.
        step: of training.
        time: when it was written, in seconds since 1970.
        start: place of the summary's value in the file.
        end: place behind it.
    """

    tag: str
    step: int
    time: float
    start: int
    end: int


def frames(window: FileWindow, start: int, size: int) -> Iterator[tuple[int, int]]:
    """The events of a file as places (first byte, place behind the last), from a frame on.

    A frame that the file does not yet hold as a whole ends them: it may still be written.

    Raises:
        DamagedFrame: a length is damaged.
        OSError: the file cannot be read.
    """
    while start + HEAD <= size:
        head = window.read(start, HEAD)
        if len(head) < HEAD:
            return
        length, check = struct.unpack("<QI", head)
        if masked_crc32c(head[:8]) != check:
            raise DamagedFrame(start)
        first = start + HEAD
        start = first + length + FOOT
        if start > size:
            return
        yield first, first + length


def read_event(window: FileWindow, start: int, end: int, tags: bytes) -> Iterator[Restart | SummaryPlace]:
    """What an event says of the tags that begin in a given way.

    Args:
        window: the file.
        start: first byte of the event.
        end: place behind it.
        tags: first bytes of the tags.

    Raises:
        DamagedMessage: the bytes are no event.
        OSError: the file cannot be read.
    """
    step, time = 0, 0.0
    for field in fields(window, start, end):
        if field.number == EVENT_STEP:
            step = field.value
        elif field.number == EVENT_TIME and field.end - field.start == 8:
            (time,) = struct.unpack("<d", window.read(field.start, 8))
        elif field.number == EVENT_SESSION:
            if any(each.number == SESSION_STATUS and each.value == STATUS_START for each in _inside(window, field)):
                yield Restart(step)
        elif field.number == EVENT_SUMMARY:
            for value in _inside(window, field):
                tag = _tag(window, value, tags) if value.number == SUMMARY_VALUE else None
                if tag is not None:
                    if step > LARGEST_STEP:
                        raise DamagedMessage
                    yield SummaryPlace(tag, step, time, value.start, value.end)


def texts(window: FileWindow, start: int, end: int) -> list[tuple[int, int]]:
    """The places of the byte strings that the value of a summary holds.

    Raises:
        DamagedMessage: there is no summary of byte strings, or it has more than `MOST_TEXTS`.
        OSError: the file cannot be read.
    """
    places = (
        (each.start, each.end)
        for tensor in fields(window, start, end)
        if tensor.number == VALUE_TENSOR
        for each in _inside(window, tensor)
        if each.number == TENSOR_TEXT
    )
    found = list(islice(places, MOST_TEXTS + 1))  # an empty string takes two bytes of the file, and its place a hundred
    if len(found) > MOST_TEXTS:
        raise DamagedMessage
    return found


def _tag(window: FileWindow, value: Field, tags: bytes) -> str | None:
    """The tag of a summary's value, if it begins as wanted."""
    for field in _inside(window, value):
        if field.number == VALUE_TAG:
            length = field.end - field.start
            if length > LONGEST_TAG or window.read(field.start, min(length, len(tags))) != tags:
                return None
            return window.read(field.start, length).decode("utf-8", "replace")
    return None


def _inside(window: FileWindow, field: Field) -> Iterator[Field]:
    return fields(window, field.start, field.end)
