"""Which pairs form a batch, the order of the batches, and their preparation in a background thread.

Lengths are in pieces, EOS included. The width of a pair is the length of its longer side. If W is the width of the
widest of B pairs, their source matrix and their target matrix each have at most B x W <= `tokens` entries, padding
included. For a model that reads the K sentences before each source, the width of a pair is at least K times the length
of the longest of these, so that their matrix [B, K, L] keeps the same budget.
"""

from __future__ import annotations

import queue
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

import numpy as np
import numpy.typing as npt

from mt.batch import Batch, Ids, collate
from mt.config.constraints import BatchTokens, PositiveInt, checked
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.piece_links import PieceLinks
from mt.data.batches.seeds import batch_seed
from mt.data.batches.shapes import ShapeList, Shapes
from mt.data.batches.subword_sampling import SubwordSampling
from mt.errors import UserError

Lengths = npt.NDArray[np.int32]
Rows = npt.NDArray[np.int64]
Draw = Callable[[int], Rows]
"""Gives the rows of an epoch, which is counted from 0; a row may occur several times."""

NOISE = 0.05
"""Before sorting, each width is increased by a random share up to this, so that batches differ between epochs."""
PAIRS_A_PLACE = 1000
"""How many attended pairs of positions take as long as one more position.

In a layer of width D with a feed-forward network of width 4 D, a position takes 24 D^2 operations and a pair 4 D: 3,072
pairs equal a position for D = 512, and 6,144 for D = 1024. Kernels of attention reach about a third of the operations
per second of large matrix products.
"""
LIKE = 0.05
"""By which share of the largest the work of the batches of an update should differ at most."""
POLL = 0.1
"""Seconds after which a waiting thread checks whether it should stop."""


class Epoch(Sequence[list[int]]):
    """The batches of one epoch: item i is the list of rows of batch i. Stored as a few flat arrays to save memory.

    Attributes:
        updates: [G + 1] the number of the first batch of each update, rising from 0, and the number of all batches.
    """

    def __init__(self, rows: Rows, starts: Rows, ends: Rows, shapes: Rows | None, updates: Rows) -> None:
        self._rows, self._starts, self._ends, self._shapes = rows, starts, ends, shapes
        self.updates = updates

    def groups(self, start: int = 0) -> list[range]:
        """The numbers of the batches of each update, from batch number `start` on."""
        bounds = [start, *self.updates[self.updates > start].tolist()]
        return [range(*pair) for pair in pairwise(bounds)]

    def shape(self, index: int) -> tuple[int, int] | None:
        """S and T of batch `index` if they come from a list; None if they are those of its longest sentences."""
        if self._shapes is None:
            return None
        source, target = self._shapes[index].tolist()
        return source, target

    def __len__(self) -> int:
        return len(self._starts)

    def __getitem__(self, index):  # type: ignore[no-untyped-def]
        if isinstance(index, slice):
            return [self[i] for i in range(*index.indices(len(self)))]
        return self._rows[self._starts[index] : self._ends[index]].tolist()

    def __iter__(self) -> Iterator[list[int]]:
        return (self[i] for i in range(len(self)))


@checked
class TokenBatches:
    """Shuffled batches of pairs of similar length within a token budget; a pure function of (seed, epoch).

    Pairs are sorted by randomly blurred width, then so that the shorter sides are alike. The sorted pairs are cut into
    batches as large as the budget allows, and the batches are shuffled. Every pair occurs exactly once in an epoch,
    unless `draw` says which pairs do.

    With `accumulate` above 1, the batches are cut into groups of this many, one for each update. The batches of a group
    need like `work`, so that processes which share an update wait little for each other: the shuffled batches are
    sorted by work, cut, and the groups are shuffled. Batches of least work differ most. If the number of batches is no
    multiple of `accumulate`, these share the groups that are not full: there are as few groups as possible, and within
    each full one the work differs by less than `LIKE`.

    Args:
        source_lengths: [N] number of pieces of each source, EOS included.
        target_lengths: [N] number of pieces of each target, EOS included.
        tokens: the budget: largest number of rows x longest sentence of either side, so padding counts; at most 1e6.
        seed: seed of the random order.
        growth: length of sampled segmentations relative to the best ones (`SubwordSampling.growth`), 1 or more; the
            budget holds for the sampled ones.
        context_widths: [N] padded size of the sentences before each source (`EncodedSplit.context_widths`); None for a
            model that reads none.
        shapes: `exact`: a batch is as long as its longest sentences; `few`: its lengths come from a short list, so
            that shapes repeat (`mt.data.batches.shapes`); or this list itself. Always `exact` with
            `context_widths`: the shapes of the sentences before would not repeat.
        draw: gives the rows of an epoch, some perhaps several times, such as `MixtureSampling`; None: every row once.
        accumulate: number of batches in an update.

    Raises:
        UserError: there are no pairs, or a pair or its context is wider than the budget.
    """

    def __init__(
        self,
        source_lengths: npt.ArrayLike,
        target_lengths: npt.ArrayLike,
        tokens: BatchTokens,
        seed: int = 1,
        growth: float = 1.0,
        context_widths: npt.ArrayLike | None = None,
        shapes: Shapes | ShapeList = "exact",
        draw: Draw | None = None,
        accumulate: PositiveInt = 1,
    ) -> None:
        self.source_lengths: Lengths = np.asarray(source_lengths, dtype=np.int32)
        self.target_lengths: Lengths = np.asarray(target_lengths, dtype=np.int32)
        contexts: Lengths = np.broadcast_to(np.int32(0), self.source_lengths.shape)
        if context_widths is not None:
            contexts = np.asarray(context_widths, dtype=np.int32)
        self.tokens = tokens
        self.seed = seed
        self.draw = draw
        self.accumulate = accumulate
        self._contexts = contexts
        self._check(contexts)
        self._widths: Lengths = np.maximum(self.source_lengths, self.target_lengths)
        if growth > 1.0:  # a pair that fits in its best segmentation stays; the loader keeps its samples in the budget
            self._widths = np.minimum(np.ceil(self._widths * growth), tokens).astype(np.int32)
        if context_widths is not None:
            self._widths = np.maximum(self._widths, contexts)
        self._made: tuple[int, Epoch] | None = None
        self._grown: Rows | None = None
        self.shapes: ShapeList | None = None
        """The list that the lengths of batches come from; None with `exact` shapes."""
        if shapes != "exact" and context_widths is None:
            self._grown = np.stack([self._room(self.source_lengths, growth), self._room(self.target_lengths, growth)])
            random = np.random.default_rng(seed)
            order = self._sorted(random, self._shuffled(random), noise=0.0)
            if isinstance(shapes, ShapeList):
                self.shapes = shapes
            else:
                self.shapes = ShapeList(self._grown[0, order], self._grown[1, order], tokens)

    def epoch(self, number: int) -> Epoch:
        """The row numbers of each batch of an epoch. Epochs are counted from 0."""
        if self._made is None or self._made[0] != number:
            self._made = (number, self._make(number))
        return self._made[1]

    def length(self, epoch: int = 0) -> int:
        """Number of batches in an epoch; it differs slightly between epochs."""
        return len(self.epoch(epoch))

    def updates(self, epoch: int = 0) -> int:
        """Number of updates in an epoch."""
        return len(self.epoch(epoch).updates) - 1

    def largest(self) -> list[int]:
        """Numbers of the batches of epoch 0 that have the most places, and the longest sentence, of both sides."""
        rows, source, target = self.sizes(0).T
        chosen = [int(np.argmax(rows * (source + target))), int(np.argmax(source + target))]
        return list(dict.fromkeys(chosen))

    def sizes(self, epoch: int) -> Rows:
        """[M, 3] number of rows, S and T of each batch of an epoch, in its order."""
        batches, found = self.epoch(epoch), []
        for number, rows in enumerate(batches):
            longest = self.source_lengths[rows].max(), self.target_lengths[rows].max()
            found.append((len(rows), *(batches.shape(number) or longest)))
        return np.array(found, np.int64)

    def padding_share(self, epoch: int = 0) -> float:
        """Share of the entries of all source and target matrices of an epoch that is padding, from 0 to 1."""
        rows, source, target = self.sizes(epoch).T
        places = int((rows * (source + target)).sum())
        lengths = self.source_lengths + self.target_lengths
        real = int((lengths if self.draw is None else lengths[self.draw(epoch)]).sum(dtype=np.int64))
        return 1.0 - real / places

    def _make(self, number: int) -> Epoch:
        random = np.random.default_rng([self.seed, number])
        rows = self._shuffled(random) if self.draw is None else random.permutation(self.draw(number))
        order = self._sorted(random, rows)
        if self.shapes is None:
            starts, shapes = self._cut(self._widths[order]), None
        else:
            assert self._grown is not None
            starts, shapes = self.shapes.cut(self._grown[0, order], self._grown[1, order])
        ends = np.append(starts[1:], len(order))
        turn = random.permutation(len(starts))
        updates = np.arange(len(turn) + 1)
        if self.accumulate > 1:
            turn, updates = self._grouped(turn, self._work(order, starts, ends, shapes), random)
        return Epoch(order, starts[turn], ends[turn], None if shapes is None else shapes[turn], updates)

    def _work(self, order: Rows, starts: Rows, ends: Rows, shapes: Rows | None) -> npt.NDArray[np.float64]:
        """[M] the work of each batch, see `work`; the sentences before it count as places."""
        if shapes is None:
            longest = [np.maximum.reduceat(each[order], starts) for each in (self.source_lengths, self.target_lengths)]
            shapes = np.stack(longest, axis=1).astype(np.int64)
        rows, context = ends - starts, np.maximum.reduceat(self._contexts[order], starts)
        return work(rows, shapes[:, 0], shapes[:, 1]) + rows * context

    def _grouped(self, turn: Rows, work: npt.NDArray[np.float64], random: np.random.Generator) -> tuple[Rows, Rows]:
        """The order of the batches [M] in groups of like work, and the bounds of the groups [G + 1]."""
        falling = turn[np.argsort(-work[turn], kind="stable")]
        count, left = divmod(len(falling), self.accumulate)
        if left and count:
            ordered = work[falling[:-left]].reshape(count, self.accumulate)
            unlike = ordered[:, -1] < (1 - LIKE) * ordered[:, 0]
            count = int(np.argmax(unlike)) if unlike.any() else count - 1
        whole = count * self.accumulate
        groups = list(falling[:whole].reshape(count, self.accumulate))
        if left:
            groups += np.array_split(falling[whole:], -(-(len(falling) - whole) // self.accumulate))
        groups = [groups[number] for number in random.permutation(len(groups))]
        return np.concatenate(groups), np.cumsum([0, *map(len, groups)])

    def _shuffled(self, random: np.random.Generator) -> Rows:
        """All rows in a random order. Their type takes half the memory of numpy's own, where that is enough."""
        count = len(self._widths)
        return random.permutation(np.arange(count, dtype=np.int32 if count < 2**31 else np.int64))

    def _room(self, lengths: Lengths, growth: float) -> Rows:
        """[N] room for the sampled segmentation of each sentence: no longer than the longest one, nor the budget."""
        longest = min(int(lengths.max()), self.tokens)
        room: Rows = np.minimum(np.ceil(lengths * growth), longest).astype(np.int32)
        return room

    def _sorted(self, random: np.random.Generator, rows: Rows, noise: float = NOISE) -> Rows:
        """Rows, in a random order, sorted by width, then so that the shorter sides are alike, too.

        Pairs of one width have either that source length or that target length. With `exact` shapes they are sorted by
        their shorter side, so a batch has pairs of both kinds. With `few` they are sorted by the difference, source
        minus target: a batch has pairs of one kind, which costs less padding, but small models learn a little less from
        as many updates.

        The order rises for one width and falls for the next, so pairs at the border of two widths are alike. Chance
        decides which widths rise, and whether the whole order begins with short or long pairs, so that batches begin
        and end elsewhere in each epoch.
        """
        blur = 1.0 + noise * random.random(len(rows), dtype=np.float32)
        key = (self._widths[rows] * blur).astype(np.int64)  # the width, and below it the second key
        del blur
        source, target = self.source_lengths[rows], self.target_lengths[rows]
        second = np.minimum(source, target) if self._grown is None else source - target
        del source, target
        falling, backwards = random.integers(2, size=2)
        np.negative(second, out=second, where=key & 1 == falling)
        key <<= 32
        key += second
        del second
        ordered: Rows = rows[np.argsort(key, kind="stable")]
        return ordered[::-1] if backwards else ordered

    def _cut(self, widths: Lengths) -> Rows:
        """Index of the first pair of each batch. Each batch takes as many of the sorted pairs as the budget allows."""
        starts = []
        start, end = 0, len(widths)
        while start < end:
            starts.append(start)
            most = min(self.tokens // int(widths[start]), end - start)
            widest = np.maximum.accumulate(widths[start : start + most])
            start += int(np.searchsorted(widest * np.arange(1, most + 1), self.tokens, side="right"))
        return np.array(starts, dtype=np.int64)

    def _check(self, contexts: Lengths) -> None:
        if self.source_lengths.shape != self.target_lengths.shape:
            raise ValueError(f"{len(self.source_lengths)} source lengths, {len(self.target_lengths)} target lengths")
        if len(self.source_lengths) == 0:
            raise UserError("no sentence pairs to make batches of; check the corpus and its cleaning")
        row = int(np.argmax(contexts))
        if contexts[row] > self.tokens:
            raise UserError(
                f"the sentences before pair {row} take {contexts[row]} tokens, padding included, more than "
                f"batch.tokens={self.tokens}: set batch.tokens to {contexts[row]} or more, read fewer "
                "(model.decoder.context_sentences), or set a smaller cleaning.longest"
            )
        row = int(np.argmax(np.maximum(self.source_lengths, self.target_lengths)))
        source, target = int(self.source_lengths[row]), int(self.target_lengths[row])
        if max(source, target) > self.tokens:
            raise UserError(
                f"pair {row} has {source} source and {target} target pieces, more than batch.tokens={self.tokens}: set "
                f"batch.tokens to {max(source, target)} or more, or a smaller cleaning.longest"
            )


def work(rows: Rows, sources: Rows, targets: Rows) -> npt.NDArray[np.float64]:
    """The work of batches, in places of their matrices; attention of `PAIRS_A_PLACE` pairs of positions counts as one.

    Args:
        rows, sources, targets: [M] B, S and T of each batch, padding included.

    Returns:
        [M] B (S + T + (S^2 + T^2 + S T) / PAIRS_A_PLACE): two self-attentions and one from target to source.
    """
    pairs = sources * sources + targets * targets + sources * targets
    return rows * (sources + targets + pairs / PAIRS_A_PLACE)  # type: ignore[no-any-return]


class BatchLoader:
    """Batches of one epoch, prepared in a background thread. Each `iter` starts from the first batch.

    Batch i is a pure function of (seed and `accumulate` of `batches`, epoch, i), also with subword sampling and dropout
    (`Batch.seed`). A run that stopped after k batches therefore continues with exactly the same batches.

    Args:
        split: the pairs.
        batches: which pairs form each batch.
        epoch: the epoch, counted from 0.
        numbers: of the batches to make, in this order; None for all.
        sampling: subword regularisation; None for the best segmentations.
        pin_memory: put batches into page-locked memory, from which a GPU copies in the background.
        depth: largest number of batches prepared ahead; 0 prepares each batch on request, without a thread.
        context_sentences: number of source sentences before each source to include, in their best segmentations.
        links: the word alignment of the split; None: it has none.

    Attributes:
        waited_seconds: seconds that the consumer has waited for batches.
    """

    def __init__(
        self,
        split: EncodedSplit,
        batches: TokenBatches,
        epoch: int = 0,
        numbers: Sequence[int] | None = None,
        sampling: SubwordSampling | None = None,
        pin_memory: bool = False,
        depth: int = 8,
        context_sentences: int = 0,
        links: PieceLinks | None = None,
    ) -> None:
        self.split = split
        self.batches = batches
        self.links = links
        self.epoch = epoch
        self.numbers = range(batches.length(epoch)) if numbers is None else numbers
        self.sampling = sampling
        self.pin_memory = pin_memory
        self.depth = depth
        self.context_sentences = context_sentences
        self.waited_seconds = 0.0
        self._longest = int(batches.source_lengths.max()), int(batches.target_lengths.max())

    def __len__(self) -> int:
        """How many batches it makes."""
        return len(self.numbers)

    def __iter__(self) -> Iterator[Batch]:
        made = self._ahead() if self.depth > 0 else self._make_all()
        try:
            while True:
                asked = time.perf_counter()
                batch = next(made, None)
                self.waited_seconds += time.perf_counter() - asked
                if batch is None:
                    return
                yield batch
        finally:
            made.close()

    def _make_all(self) -> Generator[Batch, None, None]:
        order = self.batches.epoch(self.epoch)
        for number in self.numbers:
            batch = self.make(number, order[number])
            yield batch.pin_memory() if self.pin_memory else batch

    def make(self, number: int, rows: list[int]) -> Batch:
        """Batch `number` of the epoch, made of these rows."""
        shape = self.batches.epoch(self.epoch).shape(number)
        sources, targets = self._sides(number, rows, shape)
        links = None if self.links is None else self.links(rows, sources, targets)
        batch = collate(sources, targets, rows, self.split.contexts(rows, self.context_sentences), shape, links)
        return replace(batch, seed=batch_seed(self.batches.seed, self.epoch, number))

    def _sides(
        self, number: int, rows: list[int], shape: tuple[int, int] | None
    ) -> tuple[Sequence[Ids], Sequence[Ids]]:
        """The ids of both sides of batch `number`."""
        sources, targets = self.split.ids(rows)
        if self.sampling is None:
            return sources, targets
        sampled = self.sampling(rows, (self.batches.seed, self.epoch, number))
        budget = self.batches.tokens // len(rows)
        room = shape or [min(budget, longest) for longest in self._longest]
        return _within(sampled[0], sources, room[0]), _within(sampled[1], targets, room[1])

    def _ahead(self) -> Generator[Batch, None, None]:
        ready: queue.Queue[Batch | BaseException | None] = queue.Queue(self.depth)
        stop = threading.Event()
        thread = threading.Thread(target=self._produce, args=(ready, stop), name="batch-loader", daemon=True)
        thread.start()
        try:
            while (item := ready.get()) is not None:
                if isinstance(item, BaseException):
                    raise item
                yield item
        finally:
            stop.set()
            thread.join()

    def _produce(self, ready: queue.Queue[Batch | BaseException | None], stop: threading.Event) -> None:
        def put(item: Batch | BaseException | None) -> None:
            while not stop.is_set():
                try:
                    return ready.put(item, timeout=POLL)
                except queue.Full:
                    continue

        try:
            for batch in self._make_all():
                put(batch)
                if stop.is_set():
                    return
            put(None)
        except BaseException as error:  # the consumer raises it again in its own thread
            put(error)


def _within(sampled: Sequence[Ids], best: Sequence[Ids], bound: int) -> list[Ids]:
    """The sampled segmentations; where one is longer than `bound`, the best segmentation of that sentence instead."""
    return [drawn if len(drawn) <= bound else usual for drawn, usual in zip(sampled, best, strict=True)]
