"""The training batches of a stream: pools of each lane, shuffled and cut into batches, dealt to updates and ranks.

Everything is a pure function of the seed, the epoch, the number of lanes, and the shards. The number of processes, and
that of workers, change nothing but which process makes a batch.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import partial
from typing import Any

import numpy as np

from mt.batch import Batch
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.loader import BatchLoader, TokenBatches, work
from mt.data.batches.seeds import batch_seed
from mt.data.batches.shapes import ShapeList, Shapes
from mt.data.batches.share import Share
from mt.data.batches.subword_sampling import SubwordSampling
from mt.data.streaming.ahead import Ahead
from mt.data.streaming.batch_order import matched_order
from mt.data.streaming.encoding import STEPS, Encoders
from mt.data.streaming.lane_reader import LaneReader
from mt.data.streaming.pools import Pool, PoolPlace, pools_of, report_of
from mt.data.streaming.stream import Stream
from mt.data.streaming.stream_settings import require_lanes
from mt.errors import UserError
from mt.ranks.ranks import ALONE, Ranks

DEPTH = 8
"""Updates whose batches are made ahead."""

ANEW = "start a new run"


class StreamedPairs:
    """Training batches of a token budget from a stream, made ahead in threads. See `TrainingData`.

    Lane l of n reads its own shards. In an update, every lane that has not ended gives `accumulate / n` batches, and
    rank r of m makes those of the lanes r, r + m, ...

    Memory on the host, in bytes: 2 x `shuffle_buffer` x lanes of this rank x bytes of an encoded pair (4 for each of
    its pieces and about 30; with subword sampling also its text), besides blocks of 4,096 raw pairs: for each of these
    lanes 2, and 2 more for each worker. The size of the corpus has no part in it.

    Args:
        stream: the corpora.
        sample: some of the training pairs, for what must be known before the stream is read.
        tokens: the budget of a batch, see `TokenBatches`.
        seed: of all orders.
        accumulate: number of batches in an update.
        ranks: the processes of the run.
        sampling: subword regularisation, of `sample`; None for the best segmentations.
        pin_memory: put batches into page-locked memory.
        shapes: see `mt.data.batches.shapes`; the list of shapes is made from the sample.
        longest: pieces of the longest side that the cleaning lets pass.
        say: receives lines on how many pairs each step of the cleaning dropped.

    Attributes:
        waited_seconds: seconds that training has waited for batches so far.

    Raises:
        ConfigError: the number of lanes does not divide `accumulate`, or there are fewer than ranks.
    """

    def __init__(
        self,
        stream: Stream,
        sample: EncodedSplit,
        tokens: int,
        seed: int,
        accumulate: int = 1,
        ranks: Ranks = ALONE,
        sampling: SubwordSampling | None = None,
        pin_memory: bool = False,
        shapes: Shapes = "exact",
        say: Callable[[str], None] = lambda line: None,
    ) -> None:
        self.stream, self.sample, self.ranks = stream, sample, ranks
        self.lanes = accumulate if stream.lanes is None else stream.lanes
        self.accumulate, self.tokens, self.seed = accumulate, tokens, seed
        self.sampling, self.pin_memory, self.say = sampling, pin_memory, say
        self.waited_seconds = 0.0
        require_lanes(self.lanes, accumulate, ranks.size)
        growth = sampling.growth if sampling is not None else 1.0
        self.growth = growth
        self.batches = TokenBatches(sample.source_lengths, sample.target_lengths, tokens, seed, growth)
        self.shapes: ShapeList | None = None
        if shapes == "few":
            longest = max(part.cleaning.longest or 1 for part in stream.parts)
            sources, targets = (np.append(each, longest) for each in (sample.source_lengths, sample.target_lengths))
            self.shapes = TokenBatches(sources, targets, tokens, seed, growth, shapes="few").shapes
        self._rows: dict[tuple[int, int], int] = {}
        self._encoders: Encoders | None = None
        self._filler = sample.batch([int(np.argmin(sample.source_lengths + sample.target_lengths))])

    # -- what the trainer asks ----------------------------------------------------------------------------------

    def updates_in(self, epoch: int) -> int | None:
        """None: nobody has counted the pairs."""
        return None

    def describe(self) -> str:
        """How the stream is read, in words."""
        lanes = f"{self.lanes} lane{'s' * (self.lanes != 1)}"
        padding = self.batches.padding_share(0)
        said = f"a stream of {self.stream.describe()} in {lanes}, shuffled in pools of {self.stream.shuffle_buffer:,}"
        said = f"{said} pairs, padding {padding:.1%} in a sample"
        return said if self.shapes is None else f"{said}, at most {len(self.shapes)} shapes"

    def largest(self) -> list[Batch]:
        """The batches of the sample that need most memory: that of most places, and that of the longest pair."""
        order = self.batches.epoch(0)
        loader = BatchLoader(self.sample, self.batches, sampling=self.sampling, depth=0)
        return [loader.make(number, order[number]) for number in self.batches.largest()]

    def updates(self, epoch: int, start: int, place: Mapping[str, Any] | None = None) -> Iterator[Share]:
        """This rank's share of each update of an epoch. With several ranks it does not end by itself: when all lanes of
        this rank have ended, `last` is true, and shares without real batches follow, as long as other ranks have some.

        Args:
            epoch: counted from 0.
            start: batches of the epoch that were used before; where it is above 0, `place` says by which lanes.
            place: merged `Share.place` of all ranks, as a checkpoint keeps it.

        Raises:
            UserError: the place is not one of this stream, or a shard is at fault.
        """
        places = self._places(epoch, start, place or {})
        if self._encoders is None:
            self._encoders = self.stream.encoders(texts=self.sampling is not None)
        shares = Ahead(partial(self._shares, epoch, places), DEPTH, "stream-batches")
        try:
            while True:
                asked = time.perf_counter()
                share = next(shares, None)
                self.waited_seconds += time.perf_counter() - asked
                if share is None:
                    return
                yield share
        finally:
            shares.close()

    def close(self) -> None:
        """End the workers."""
        if self._encoders is not None:
            self._encoders.close()
            self._encoders = None

    # -- lanes --------------------------------------------------------------------------------------------------

    def _shares(self, epoch: int, places: Mapping[int, Mapping[str, Any]], stop: threading.Event) -> Iterator[Share]:
        own = [_Lane(self, epoch, number, places.get(number)) for number in self._own_lanes]
        each = self.accumulate // self.lanes
        passes = each * -(-self.lanes // self.ranks.size)
        said = False
        try:
            for lane in own:
                lane.begin()
            while not stop.is_set():
                batches = [batch for lane in own for batch in lane.take(each)]
                real, last = len(batches), all(lane.ended for lane in own)
                place = {str(lane.number): lane.place() for lane in own}
                if last and not said:
                    said = True
                    self._said(epoch, own)
                yield Share(batches + [self._filler] * (passes - real), real, last, place)
                if last and self.ranks.alone:
                    return
        finally:
            for lane in own:
                lane.close()

    @property
    def _own_lanes(self) -> list[int]:
        return list(range(self.lanes))[self.ranks.rank :: self.ranks.size]

    def _places(self, epoch: int, start: int, place: Mapping[str, Any]) -> dict[int, Mapping[str, Any]]:
        """The places of the lanes in this epoch; none at its beginning."""
        if start == 0:
            return {}
        try:
            found = {int(lane): values for lane, values in place.items() if values["epoch"] == epoch}
        except (ValueError, TypeError, KeyError):
            found = {}
        if set(found) != set(range(self.lanes)):
            raise UserError(
                f"the checkpoint says where {len(found)} lanes of the stream were, and data.lanes is {self.lanes}: "
                f"resume with the settings of the run, or {ANEW}"
            )
        return found

    def pool_batches(self, pool: Pool, epoch: int, lane: int, first: int) -> _PoolBatches:
        """The batches of a pool, of which the lane has had `first` in this epoch before."""
        return _PoolBatches(self, pool, epoch, lane, first)

    def pools(self, epoch: int, lane: int, place: PoolPlace | None) -> Ahead[Pool]:
        """The pools of a lane from a place on; one is made while another is used."""
        reader = LaneReader(self.stream.parts, self.lanes, lane, self.seed, epoch, self._rows)
        place = PoolPlace(reader.start) if place is None else place
        assert self._encoders is not None
        encode, size = self._encoders, self.stream.shuffle_buffer
        return Ahead(lambda stop: pools_of(reader, place, size, encode, stop), 1, f"stream-lane-{lane}")

    def _said(self, epoch: int, lanes: Sequence[_Lane]) -> None:
        counts = np.sum([lane.counts for lane in lanes], axis=0).tolist()
        share = "" if self.ranks.alone else f" (of {len(lanes)} of {self.lanes} lanes)"
        for line in report_of(counts).lines():
            self.say(f"epoch {epoch + 1}{share}: {line}")


class _Lane:
    """One lane of an epoch, from a place on."""

    def __init__(self, pairs: StreamedPairs, epoch: int, number: int, place: Mapping[str, Any] | None) -> None:
        self.number = number
        self._pairs, self._epoch = pairs, epoch
        self._pool: _PoolBatches | None = None
        self._pools: Ahead[Pool] | None = None
        self._used = 0  # batches of the pool that were taken
        self._before = 0  # batches of the epoch before the pool
        self.counts: tuple[int, ...] = (0,) * len(STEPS)
        begin = None
        try:
            if place is not None:
                self.counts = tuple(map(int, place["counts"]))
                if place["ended"]:
                    return
                begin = PoolPlace.from_dict(place["pool"])
                self._used, self._before = int(place["batch"]), int(place["before"])
        except (ValueError, TypeError, KeyError):
            raise UserError(f"the checkpoint does not say where lane {number} of the stream was: {ANEW}") from None
        self._pools = pairs.pools(epoch, number, begin)

    def begin(self) -> None:
        """Wait for the first pool."""
        if self._pools is None:
            return
        self._turn()
        if self._used and (self._pool is None or self._used > len(self._pool)):
            raise UserError(f"lane {self.number} of the stream has fewer batches than when the run stopped: {ANEW}")
        self._advance()

    @property
    def ended(self) -> bool:
        """Whether the lane has no more batches."""
        return self._pool is None

    def take(self, count: int) -> Iterator[Batch]:
        """The next batches, fewer at the end."""
        for _ in range(count):
            if self._pool is None:
                return
            yield self._pool.make(self._used)
            self._used += 1
            self._advance()

    def place(self) -> dict[str, Any]:
        """Where the lane goes on, in plain values."""
        known = {"epoch": self._epoch, "ended": self.ended, "counts": list(self.counts)}
        if self._pool is None:
            return known
        start = self._pool.pool.start.to_dict()
        return {**known, "pool": start, "batch": self._used, "before": self._before}

    def close(self) -> None:
        """End the reading."""
        if self._pools is not None:
            self._pools.close()

    def _advance(self) -> None:
        """Go to the next pool if this one is used up."""
        if self._pool is not None and self._used == len(self._pool):
            self._before += self._used
            self._used = 0
            self._turn()

    def _turn(self) -> None:
        assert self._pools is not None
        self._pool = None  # so that its memory is free before the next one but one is filled
        pool = next(self._pools, None)
        if pool is not None:
            self.counts = pool.end.counts
            self._pool = self._pairs.pool_batches(pool, self._epoch, self.number, self._before)


class _PoolBatches:
    """The batches of one pool, in their order."""

    def __init__(self, pairs: StreamedPairs, pool: Pool, epoch: int, lane: int, first: int) -> None:
        self.pool = pool
        split = pool.split
        seed = batch_seed(pairs.seed, epoch, pool.start.pool, lane)
        shapes: Any = pairs.shapes or "exact"
        batches = TokenBatches(
            split.source_lengths, split.target_lengths, pairs.tokens, seed, pairs.growth, shapes=shapes
        )
        sampling = None if pairs.sampling is None else pairs.sampling.of(split)
        self._rows = batches.epoch(epoch)
        self._order = matched_order(work(*batches.sizes(epoch).T), first, pairs.seed, epoch)
        self._loader = BatchLoader(split, batches, epoch, sampling=sampling, depth=0)
        self._pin = pairs.pin_memory

    def __len__(self) -> int:
        return len(self._order)

    def make(self, number: int) -> Batch:
        """The batch that is used as number `number` of the pool."""
        batch = self._loader.make(self._order[number], self._rows[self._order[number]])
        return batch.pin_memory() if self._pin else batch
