"""A stream of training pairs: its parts, how it is read, and what must not be learned from it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from mt.data.streaming.encoding import Encoders, Forbidden
from mt.data.streaming.stream_parts import StreamPart
from mt.data.text.cleaning import Cleaning

if TYPE_CHECKING:
    from mt.data.corpora.base import Corpus
    from mt.data.module import PreparedData


@dataclass(frozen=True)
class Stream:
    """What a training reads in place of a split.

    Attributes:
        parts: the corpora.
        folder: of the preprocessing, which the workers load.
        forbidden: texts of validation and test.
        lanes: number of streams that are read at a time, by all processes together; None: one for each batch of an
            update.
        workers: processes that clean and encode, besides each process of the training.
        shuffle_buffer: pairs of a lane that are shuffled together.
    """

    parts: Sequence[StreamPart]
    folder: Path
    forbidden: Forbidden
    lanes: int | None
    workers: int
    shuffle_buffer: int

    def encoders(self, texts: bool) -> Encoders:
        """Clean and encode blocks; `texts` says whether the raw texts are kept."""
        cleanings = [part.cleaning for part in self.parts]
        directions = [part.direction for part in self.parts]
        return Encoders(self.folder, cleanings, directions, self.forbidden, texts, self.workers)

    def describe(self) -> str:
        """The number of shards, in words."""
        count = sum(len(part.shards) for part in self.parts)
        size = sum(shard.size for part in self.parts for shard in part.shards if shard.size > 1)
        return f"{count:,} shard{'s' * (count != 1)}" + (f" of {size / 2**30:,.2f} GiB" if size else "")


def stream_of(corpus: Corpus, cleaning: Cleaning, data: PreparedData, cache: Path) -> Stream:
    """The stream of a corpus.

    Args:
        corpus: a corpus that is streamed.
        cleaning: which of its pairs are dropped.
        data: what was prepared of it.
        cache: the folder of prepared corpora.
    """
    assert corpus.stream is not None
    settings = corpus.stream
    given, held = corpus.forbidden_pairs(cache)
    return Stream(
        corpus.stream_parts(cleaning, cache),
        data.folder,
        Forbidden.of(given, held),
        settings.lanes,
        settings.worker_count,
        settings.shuffle_buffer,
    )
