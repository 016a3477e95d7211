"""Pools: so many encoded pairs of a lane that are shuffled and cut into batches together."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import datasets
import numpy as np
import numpy.typing as npt
import pyarrow as pa

from mt.data.batches.encoded import SCHEMA, EncodedSplit
from mt.data.corpora.pairs import DIRECTION
from mt.data.streaming.encoding import NUMBERS, STEPS, EncodedRows
from mt.data.streaming.lane_reader import LanePlace, LaneReader, RawRows
from mt.data.text.cleaning import DUPLICATES, CleaningReport

Encode = Callable[[Iterable[RawRows]], Iterator[tuple[RawRows, EncodedRows]]]


@dataclass(frozen=True)
class PoolPlace:
    """Where a pool of a lane begins.

    Attributes:
        lane: where the lane goes on.
        pool: number of the pool in the epoch, from 0.
        counts: pairs of the lane's epoch so far by step of the cleaning, in the order of `STEPS`; the first number is
            that of the pairs that were kept.
    """

    lane: LanePlace
    pool: int = 0
    counts: tuple[int, ...] = (0,) * len(STEPS)

    def report(self) -> CleaningReport:
        """The counts, for messages."""
        return report_of(self.counts)

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {"lane": self.lane.to_dict(), "pool": self.pool, "counts": list(self.counts)}

    @classmethod
    def from_dict(cls, values: Any) -> PoolPlace:
        """The inverse of `to_dict`.

        Raises:
            ValueError: the values are not those of a place.
        """
        try:
            counts = tuple(map(int, values["counts"]))
            place = cls(LanePlace.from_dict(values["lane"]), int(values["pool"]), counts)
        except (TypeError, KeyError) as error:
            raise ValueError(f"no place of a stream: {values}") from error
        if len(counts) != len(STEPS):
            raise ValueError(f"no place of a stream: {values}")
        return place


def report_of(counts: Iterable[int]) -> CleaningReport:
    """Counts in the order of `STEPS` as a report of a cleaning."""
    kept, *dropped = counts
    named = dict(zip(STEPS[1:], dropped, strict=True))
    return CleaningReport(kept + sum(dropped), {step: count for step, count in named.items() if count})


@dataclass(frozen=True)
class Pool:
    """Pairs of one lane.

    Attributes:
        start: where it begins.
        end: where the next one begins.
        split: its pairs, in the order of the stream, each with the number of its direction.
    """

    start: PoolPlace
    end: PoolPlace
    split: EncodedSplit


def pools_of(
    reader: LaneReader, place: PoolPlace, size: int, encode: Encode, stop: threading.Event | None = None
) -> Iterator[Pool]:
    """The pools of a lane from a place on; the last one of an epoch may be smaller, and none is empty.

    Of equal pairs of a pool, only the first is kept, where the cleaning drops duplicates.

    Args:
        reader: of the lane.
        place: where the first pool begins.
        size: pairs of a pool.
        encode: cleans and encodes.
        stop: set when no more are wanted.
    """
    filling = _Filling(place)
    directions = [part.direction for part in reader.parts]
    for rows, encoded in encode(reader.read(place.lane)):
        used, kept = 0, 0
        while used < len(rows):
            used, kept = filling.take(rows, encoded, used, kept, size, directions[rows.part])
            if filling.count == size:
                pool = filling.pool()
                filling = _Filling(pool.end)
                yield pool
                del pool
        if stop is not None and stop.is_set():
            return
    if filling.count:
        yield filling.pool()


class _Filling:
    """A pool that is being filled."""

    def __init__(self, start: PoolPlace) -> None:
        self.start = start
        self.count = 0
        self._counts = np.array(start.counts, np.int64)
        self._lane = start.lane
        self._seen: set[int] = set()
        self._ids: tuple[list[Any], list[Any]] = ([], [])
        self._lengths: tuple[list[Any], list[Any]] = ([], [])
        self._texts: tuple[list[str], list[str]] = ([], [])
        self._directions: list[Any] = []

    def take(
        self, rows: RawRows, encoded: EncodedRows, used: int, kept: int, size: int, direction: int
    ) -> tuple[int, int]:
        """Take pairs of a block from number `used` on, of which `kept` were kept before, until the pool is full.

        Returns:
            How many pairs of the block are used now, and how many of these were kept.
        """
        places = np.flatnonzero(encoded.faults == 0)[kept:]  # of the kept pairs in the block
        fresh = self._fresh(encoded, kept, size - self.count)
        chosen = np.flatnonzero(fresh)
        full = self.count + len(chosen) == size
        looked = len(fresh)
        after = int(places[looked - 1]) + 1 if full else len(rows)
        counts = np.bincount(encoded.faults[used:after], minlength=len(STEPS))
        counts[0], counts[NUMBERS[DUPLICATES]] = len(chosen), looked - len(chosen)
        self._counts += counts
        self._lane = rows.after(after)
        self.count += len(chosen)
        picked = chosen + kept
        for side, (ids, lengths) in enumerate(
            ((encoded.source_ids, encoded.source_lengths), (encoded.target_ids, encoded.target_lengths))
        ):
            self._ids[side].append(_picked(ids, lengths, picked))
            self._lengths[side].append(lengths[picked])
            if encoded.texts[side]:
                self._texts[side].extend(encoded.texts[side][each] for each in picked.tolist())
        self._directions.append(np.full(len(picked), direction, np.int32))
        return after, kept + looked

    def _fresh(self, encoded: EncodedRows, kept: int, room: int) -> npt.NDArray[np.bool_]:
        """Of the kept pairs of a block from number `kept` on, which are new here, up to the one that fills the pool."""
        left = len(encoded.source_lengths) - kept
        if not len(encoded.exact):
            return np.ones(min(left, room), bool)
        fresh = list[bool]()
        for value in encoded.exact[kept:].tolist():
            if room == 0:
                break
            new = value not in self._seen
            self._seen.add(value)
            fresh.append(new)
            room -= new
        return np.array(fresh, bool)

    def pool(self) -> Pool:
        """The pool as it is now."""
        end = PoolPlace(self._lane, self.start.pool + 1, tuple(self._counts.tolist()))
        columns = {}
        for side, name in enumerate(("source", "target")):
            texts = self._texts[side]
            columns[name] = pa.array(texts, pa.string()) if texts else pa.array([""] * self.count, pa.string())
        for side, name in enumerate(("source", "target")):
            lengths = np.concatenate(self._lengths[side])
            offsets = np.zeros(self.count + 1, np.int32)
            np.cumsum(lengths, out=offsets[1:])
            columns[f"{name}_ids"] = pa.ListArray.from_arrays(offsets, np.concatenate(self._ids[side]))
        directions = pa.array(np.concatenate(self._directions))
        table = pa.table(columns, schema=SCHEMA).append_column(DIRECTION, directions)
        return Pool(self.start, end, EncodedSplit(datasets.Dataset(table)))


def _picked(
    ids: npt.NDArray[np.int32], lengths: npt.NDArray[np.int32], rows: npt.NDArray[np.int64]
) -> npt.NDArray[np.int32]:
    """The ids of some rows, one after the other."""
    if len(rows) == len(lengths):
        return ids
    mask = np.zeros(len(lengths), bool)
    mask[rows] = True
    picked: npt.NDArray[np.int32] = ids[np.repeat(mask, lengths)]
    return picked
