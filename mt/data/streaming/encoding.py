"""Cleaning, normalising and encoding raw pairs, a block at a time, perhaps in other processes."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from dataclasses import dataclass
from itertools import chain
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from mt.data.corpora.pairs import encodable
from mt.data.streaming.lane_reader import RawRows
from mt.data.streaming.stream_shards import StreamFault
from mt.data.text.cleaning import (
    CHARACTERS,
    DUPLICATES,
    EMPTY,
    EVALUATION,
    LONG,
    RATIO,
    SAME,
    SHORT,
    Cleaning,
    Judge,
    exact_digest,
)
from mt.data.text.digests import digest
from mt.data.text.folding import folded
from mt.data.text.preprocessing import Preprocessing

Digests = npt.NDArray[np.uint64]

STEPS = ("", EMPTY, CHARACTERS, SAME, EVALUATION, SHORT, LONG, RATIO, DUPLICATES)
"""The steps of the cleaning by their numbers in `EncodedRows.faults`; 0 is a pair that is kept."""
NUMBERS = {step: number for number, step in enumerate(STEPS)}


@dataclass(frozen=True)
class Forbidden:
    """Texts of validation and test that training must not see, as digests of their folded forms.

    Attributes:
        pairs: of both sides together; dropped where a part's cleaning says `evaluation: pair`.
        sources, targets: of each side; dropped where it says `evaluation: side`.
        held_sources, held_targets: of pairs that were held out of the training pairs; always dropped.
    """

    pairs: frozenset[int] = frozenset()
    sources: frozenset[int] = frozenset()
    targets: frozenset[int] = frozenset()
    held_sources: frozenset[int] = frozenset()
    held_targets: frozenset[int] = frozenset()

    @classmethod
    def of(cls, given: Iterable[tuple[str, str]], held: Iterable[tuple[str, str]]) -> Forbidden:
        """Of the pairs of validation and test sets that the corpus has, and of those that were held out."""
        given, held = list(given), list(held)
        sources, targets = ([digest(folded(pair[side])) for pair in given] for side in (0, 1))
        pairs = [pair_digest(*pair) for pair in [*given, *held]]
        held_sides = ([digest(folded(pair[side])) for pair in held] for side in (0, 1))
        return cls(*map(frozenset, (pairs, sources, targets, *held_sides)))

    def seen(self, source: str, target: str, evaluation: str | None) -> bool:
        """Whether a training pair is among them."""
        one, other = folded(source), folded(target)
        sides = digest(one), digest(other)
        if sides[0] in self.held_sources or sides[1] in self.held_targets:
            return True
        if evaluation == "pair":
            return digest(f"{one}\x00{other}") in self.pairs
        return evaluation == "side" and (sides[0] in self.sources or sides[1] in self.targets)

    def __bool__(self) -> bool:
        return bool(self.pairs or self.held_sources)


def pair_digest(source: str, target: str) -> int:
    """A digest of both sides, that is equal where both are the same text (`folded`)."""
    return digest(f"{folded(source)}\x00{folded(target)}")


@dataclass(frozen=True)
class EncodedRows:
    """What the cleaning and encoding of some pairs gave. K pairs of n were kept.

    Attributes:
        faults: [n] the number of the step (`STEPS`) that dropped each pair; 0: it was kept.
        exact: [K] digests of the kept pairs, equal for exact duplicates; empty if duplicates are kept.
        source_ids, target_ids: the ids of all kept pairs one after the other, EOS included.
        source_lengths, target_lengths: [K] of each.
        texts: the kept raw sources and targets, if they are needed; else two empty lists.
    """

    faults: npt.NDArray[np.int8]
    exact: Digests
    source_ids: npt.NDArray[np.int32]
    target_ids: npt.NDArray[np.int32]
    source_lengths: npt.NDArray[np.int32]
    target_lengths: npt.NDArray[np.int32]
    texts: tuple[list[str], list[str]]


class PairEncoder:
    """Cleans pairs by the steps that need one pair at a time, and encodes those that are left.

    Args:
        preprocessing: normaliser and tokenizers.
        cleanings: of each part.
        directions: of each part the number of its direction of translation.
        forbidden: texts of validation and test.
        texts: whether to keep the raw texts.
    """

    def __init__(
        self,
        preprocessing: Preprocessing,
        cleanings: Sequence[Cleaning],
        directions: Sequence[int],
        forbidden: Forbidden,
        texts: bool = False,
    ) -> None:
        self.preprocessing = preprocessing
        self.cleanings = cleanings
        self.directions = directions
        self.forbidden = forbidden
        self.texts = texts

    def __call__(self, part: int, sources: list[str], targets: list[str]) -> EncodedRows:
        """Clean and encode pairs of one part."""
        cleaning = self.cleanings[part]
        sources, targets = encodable(sources), encodable(targets)
        judges = [(NUMBERS[step], judge) for step, judge in cleaning.judges().items()]
        pairs = zip(sources, targets, strict=True)
        faults = np.array([self._fault(judges, cleaning, *pair) for pair in pairs], np.int8)
        rows = np.flatnonzero(faults == 0).tolist()
        direction = [self.directions[part]] * len(rows) if len(self.preprocessing.directions) > 1 else None
        source_ids = self.preprocessing.encode_sources([sources[row] for row in rows], direction)
        target_ids = self.preprocessing.encode_targets([targets[row] for row in rows])
        source_lengths, target_lengths = _lengths(source_ids), _lengths(target_ids)
        tags = len(self.preprocessing.tags[self.directions[part]])  # they are no part of the text
        by_length = _length_faults(cleaning, source_lengths - tags, target_lengths)
        faults[rows] = by_length
        kept = np.flatnonzero(by_length == 0).tolist()
        texts = [sources[rows[each]] for each in kept], [targets[rows[each]] for each in kept]
        exact = [exact_digest(*pair) for pair in zip(*texts, strict=True)] if cleaning.duplicates else []
        return EncodedRows(
            faults,
            np.array(exact, np.uint64),
            _flat([source_ids[each] for each in kept]),
            _flat([target_ids[each] for each in kept]),
            source_lengths[kept],
            target_lengths[kept],
            texts if self.texts else ([], []),
        )

    def _fault(self, judges: Sequence[tuple[int, Judge]], cleaning: Cleaning, source: str, target: str) -> int:
        """The number of the first step that drops a pair; 0 if none does."""
        for number, judge in judges:
            if judge(source, target):
                return number
        if self.forbidden and self.forbidden.seen(source, target, cleaning.evaluation):
            return NUMBERS[EVALUATION]
        return 0


def _length_faults(
    cleaning: Cleaning, source: npt.NDArray[np.int32], target: npt.NDArray[np.int32]
) -> npt.NDArray[np.int8]:
    shorter, longer = np.minimum(source, target), np.maximum(source, target)
    long = longer > cleaning.longest if cleaning.longest is not None else np.zeros(len(longer), bool)
    unlike = longer > cleaning.ratio * shorter if cleaning.ratio is not None else np.zeros(len(longer), bool)
    numbers = [NUMBERS[step] for step in (SHORT, LONG, RATIO)]
    return np.select([shorter < cleaning.shortest, long, unlike], numbers, 0).astype(np.int8)


def _lengths(ids: Sequence[Sequence[int]]) -> npt.NDArray[np.int32]:
    return np.array([len(each) for each in ids], np.int32)


def _flat(ids: Sequence[Sequence[int]]) -> npt.NDArray[np.int32]:
    return np.fromiter(chain.from_iterable(ids), np.int32, sum(map(len, ids)))


class Encoders:
    """Encodes blocks in order, in this process or in `workers` others.

    Args:
        folder: of the preprocessing.
        cleanings: of each part.
        directions: of each part.
        forbidden: texts of validation and test.
        texts: whether to keep the raw texts.
        workers: number of processes besides this one; 0: this one encodes.
    """

    def __init__(
        self,
        folder: Path,
        cleanings: Sequence[Cleaning],
        directions: Sequence[int],
        forbidden: Forbidden,
        texts: bool,
        workers: int,
    ) -> None:
        self.workers = workers
        self._arguments = folder, list(cleanings), list(directions), forbidden, texts
        self._own: PairEncoder | None = None
        self._executor: ProcessPoolExecutor | None = None
        self._lock = threading.Lock()

    def __call__(self, blocks: Iterable[RawRows]) -> Iterator[tuple[RawRows, EncodedRows]]:
        """Each block with what became of it. At most two blocks for each worker, and one more, are held at a time.

        Raises:
            StreamFault: a worker died.
        """
        if self.workers == 0:
            encode = self._here()
            yield from ((rows, encode(rows.part, rows.sources, rows.targets)) for rows in blocks)
            return
        waiting: deque[tuple[RawRows, Future[EncodedRows]]] = deque()
        try:
            for rows in blocks:
                waiting.append((rows, self._there().submit(_encode, rows.part, rows.sources, rows.targets)))
                if len(waiting) > 2 * self.workers:
                    first, found = waiting.popleft()
                    yield first, found.result()
            while waiting:
                first, found = waiting.popleft()
                yield first, found.result()
        except BrokenProcessPool:
            raise StreamFault(
                "a process that encodes the training pairs (data.workers) has died; the system may have ended it for "
                "want of memory: free some, or set data.workers lower (0: none)"
            ) from None
        finally:
            for _, found in waiting:
                found.cancel()

    def close(self) -> None:
        """End the workers."""
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)
            self._executor = None

    def _here(self) -> PairEncoder:
        with self._lock:
            if self._own is None:
                self._own = _encoder(*self._arguments)
            return self._own

    def _there(self) -> ProcessPoolExecutor:
        with self._lock:
            if self._executor is None:
                context = multiprocessing.get_context("spawn")  # a fork would copy threads and locks of this process
                self._executor = ProcessPoolExecutor(self.workers, context, _begin, self._arguments)
            return self._executor


_worker: Callable[..., EncodedRows]


def _encoder(folder: Path, *arguments: Any) -> PairEncoder:
    return PairEncoder(Preprocessing.load(folder), *arguments)


def _begin(*arguments: Any) -> None:
    """Make a worker ready. Ctrl-C is for the main process; a worker ends with it, also if it is killed."""
    global _worker
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = multiprocessing.parent_process()
    assert parent is not None

    def end_with(parent: multiprocessing.process.BaseProcess) -> None:
        parent.join()
        os._exit(1)

    threading.Thread(target=end_with, args=(parent,), daemon=True).start()
    _worker = _encoder(*arguments)


def _encode(part: int, sources: list[str], targets: list[str]) -> EncodedRows:
    return _worker(part, sources, targets)
