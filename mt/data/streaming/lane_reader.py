"""Reads the raw pairs of one lane in an epoch, in an order that is a pure function of seed, epoch and lane.

Without weights, a lane reads its pieces of the shards of all parts one after the other. With weights, it draws runs of
`RUN` rows, each from one part; a part that ends begins again, and the epoch of the lane ends when every part has ended
at least once.
"""

from __future__ import annotations

from collections.abc import Generator, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from mt.data.streaming.dealing import Piece, deal
from mt.data.streaming.stream_parts import StreamPart
from mt.data.streaming.stream_shards import WAY_OUT, ShardBlock, StreamFault
from mt.errors import UserError

RUN = 1024
"""Rows that are drawn from one part at a time."""

WHOLE = 1 << 60
"""Rows of the run of a stream that has nothing to draw: all."""

NEVER = -1
"""The turn of a group that has no row for a lane."""

DRAWING = 4
"""Tells the random numbers of the drawing from those of other uses of the same seed."""


@dataclass(frozen=True)
class RawRows:
    """Some raw pairs of one shard, and where the reading of a lane goes on after each.

    Attributes:
        part: number of the part.
        sources, targets: raw texts.
        rows: [n] their rows in the shard, rising.
        before: the place of the lane before the first of them.
        seek: see `ShardBlock.seek`.
    """

    part: int
    sources: list[str]
    targets: list[str]
    rows: npt.NDArray[np.int64]
    before: LanePlace
    seek: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.sources)

    def after(self, count: int) -> LanePlace:
        """The place of the lane after the first `count` pairs, 1 or more."""
        return self.before.after(count, int(self.rows[count - 1]) + 1, self.seek)


@dataclass(frozen=True)
class Spot:
    """Where a lane goes on in a group of shards.

    Attributes:
        turn: how often the group has ended before; `NEVER`: it has nothing for this lane.
        piece: number of the piece in this turn.
        row: the first row of its shard to look at.
        seek: see `ShardBlock.seek`.
    """

    turn: int = 0
    piece: int = 0
    row: int = 0
    seek: tuple[int, ...] = ()


@dataclass(frozen=True)
class LanePlace:
    """Where a lane goes on reading.

    Attributes:
        spots: of each group.
        drawn: number of runs that have begun.
        group: the group of the current run.
        left: rows left of this run; 0: a new one begins.
    """

    spots: tuple[Spot, ...]
    drawn: int = 0
    group: int = 0
    left: int = 0

    def after(self, count: int, row: int, seek: tuple[int, ...]) -> LanePlace:
        """The place after `count` more rows of the current run, the last of them before row `row`."""
        spots = list(self.spots)
        spots[self.group] = replace(spots[self.group], row=row, seek=seek)
        return replace(self, spots=tuple(spots), left=self.left - count)

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        spots = [[spot.turn, spot.piece, spot.row, list(spot.seek)] for spot in self.spots]
        return {"spots": spots, "drawn": self.drawn, "group": self.group, "left": self.left}

    @classmethod
    def from_dict(cls, values: Any) -> LanePlace:
        """The inverse of `to_dict`.

        Raises:
            ValueError: the values are not those of a place.
        """
        try:
            spots = [
                Spot(int(turn), int(piece), int(row), tuple(map(int, seek)))
                for turn, piece, row, seek in values["spots"]
            ]
            return cls(tuple(spots), int(values["drawn"]), int(values["group"]), int(values["left"]))
        except (TypeError, KeyError, IndexError) as error:
            raise ValueError(f"no place of a stream: {values}") from error


class LaneReader:
    """The raw pairs of one lane.

    Args:
        parts: what the stream consists of.
        lanes: number of lanes.
        lane: which of them, from 0.
        seed: of the order of the shards.
        epoch: counted from 0.
        rows: number of rows of each shard that has been read whole before, by part and number; added to here.
    """

    def __init__(
        self,
        parts: Sequence[StreamPart],
        lanes: int,
        lane: int,
        seed: int,
        epoch: int,
        rows: dict[tuple[int, int], int] | None = None,
    ) -> None:
        self.parts = parts
        self.lanes, self.lane, self.seed, self.epoch = lanes, lane, seed, epoch
        self.known_rows = {} if rows is None else rows
        members = [[(part, shard) for shard in range(len(each.shards))] for part, each in enumerate(parts)]
        weights = [part.weight for part in parts if part.weight is not None]
        self._weighted = len(weights) == len(parts)
        self._groups = members if self._weighted else [[pair for group in members for pair in group]]
        self._weights = np.array(weights if self._weighted else [1.0])
        self._run = RUN if len(self._groups) > 1 else WHOLE

    @property
    def start(self) -> LanePlace:
        """The beginning of the epoch."""
        return LanePlace(tuple(Spot() for _ in self._groups))

    def read(self, place: LanePlace) -> Iterator[RawRows]:
        """The pairs from a place on.

        Raises:
            StreamFault: a shard has changed or is gone, or is shorter than it was.
            UserError: a shard holds what is no pair.
        """
        places = [place]  # the latest
        readers = [self._of_group(group, places) for group in range(len(self._groups))]
        try:
            while True:
                here = places[0]
                if here.left <= 0:
                    if all(spot.turn != 0 for spot in here.spots):
                        return
                    here = replace(here, drawn=here.drawn + 1, group=self._drawn(here), left=self._run)
                    places[0] = here
                rows = next(readers[here.group], None)
                if rows is not None:
                    yield rows
                    continue
                spot = here.spots[here.group]  # the group has ended
                spots = list(here.spots)
                spots[here.group] = Spot(turn=NEVER if (spot.piece, spot.row) == (0, 0) else spot.turn + 1)
                places[0] = replace(here, spots=tuple(spots), left=0)
                readers[here.group] = self._of_group(here.group, places)
        finally:
            for reader in readers:
                reader.close()

    def _drawn(self, place: LanePlace) -> int:
        """The group of the next run."""
        if len(self._groups) == 1:
            return 0
        shares = np.where([spot.turn == NEVER for spot in place.spots], 0.0, self._weights)
        random = np.random.default_rng([DRAWING, self.seed, self.epoch, self.lane, place.drawn])
        return int(random.choice(len(shares), p=shares / shares.sum()))

    def _of_group(self, group: int, places: list[LanePlace]) -> Generator[RawRows]:
        """The rest of a group in its current turn. Gives as many rows as are left of the run; moves the place."""
        members, spot = self._groups[group], places[0].spots[group]
        if spot.turn == NEVER:
            return
        shards = [self.parts[part].shards[shard] for part, shard in members]
        sizes = [max(shard.size, 1) for shard in shards]
        pieces = deal(sizes, self.lanes, self.seed, self.epoch, group, spot.turn)[self.lane]
        for number in range(spot.piece, len(pieces)):
            piece = pieces[number]
            part, shard = members[piece.shard]
            here = spot if number == spot.piece else Spot(spot.turn, number)
            for block, rows in self._of_piece(part, shard, piece, here):
                start = 0
                while start < len(rows):
                    before = _at(places[0], group, number, int(rows[start]), block.seek)
                    count = min(len(rows) - start, before.left)
                    taken = rows[start : start + count]
                    numbers = (taken - block.first).tolist()
                    sides = [block.sources[each] for each in numbers], [block.targets[each] for each in numbers]
                    raw = RawRows(part, *sides, taken, before, block.seek)
                    places[0] = raw.after(count)
                    yield raw
                    start += count

    def _of_piece(
        self, part: int, number: int, piece: Piece, spot: Spot
    ) -> Iterator[tuple[ShardBlock, npt.NDArray[np.int64]]]:
        """The blocks of a shard, and which of their rows belong to this piece."""
        shard = self.parts[part].shards[number]
        first = self.parts[part].first_row(number)
        shard.check()
        row, rows = max(spot.row, first), 0
        again = int(row > first)  # the row before, to see that it is there
        seek = spot.seek if spot.seek and spot.seek[0] <= row - again else ()
        for block in _told(shard.blocks(row - again, seek)):
            rows = block.end
            mine = piece.rows(block.first, len(block))
            mine = mine[mine >= row]
            if len(mine):
                yield block, mine
        if again and rows < row:
            raise StreamFault(f"{shard.name}: ends before row {row:,}, up to which it was read before: {WAY_OUT}")
        shard.check()
        if rows and self.known_rows.setdefault((part, number), rows) != rows:
            before = self.known_rows[part, number]
            raise StreamFault(f"{shard.name}: has {rows:,} rows, and had {before:,} in the epoch before: {WAY_OUT}")


def _told(blocks: Iterator[ShardBlock]) -> Iterator[ShardBlock]:
    """The blocks; what is wrong with one is a fault of the stream."""
    try:
        yield from blocks
    except StreamFault:
        raise
    except UserError as error:
        raise StreamFault(str(error)) from None


def _at(place: LanePlace, group: int, piece: int, row: int, seek: tuple[int, ...]) -> LanePlace:
    """The place with a group's spot at a row of a piece."""
    spots = list(place.spots)
    spots[group] = Spot(spots[group].turn, piece, row, seek)
    return replace(place, spots=tuple(spots))
