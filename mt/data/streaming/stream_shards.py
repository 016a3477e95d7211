"""A shard: one of the files of a corpus, read in its order, from any of its rows on.

A row is a pair as the reader of the file gives it, counted from 0; what the reader passes over is no row.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from mt.errors import UserError

WAY_OUT = "put the old file back, or start a new run"


class StreamFault(UserError):
    """A shard that a training reads has changed, has gone, is damaged, or cannot be reached."""


@dataclass(frozen=True)
class ShardBlock:
    """Consecutive pairs of a shard.

    Attributes:
        sources, targets: raw texts of equally many pairs.
        first: row of the first pair.
        seek: where the first row begins, for `Shard.blocks`, in numbers that only the shard understands; may be empty.
    """

    sources: list[str]
    targets: list[str]
    first: int
    seek: tuple[int, ...] = ()

    def __len__(self) -> int:
        return len(self.sources)

    @property
    def end(self) -> int:
        """The row after the last pair."""
        return self.first + len(self)


class Shard(ABC):
    """One file of a corpus, or two that are aligned line by line."""

    @property
    @abstractmethod
    def name(self) -> str:
        """The path or address, for messages and for the order of the shards."""

    @property
    @abstractmethod
    def size(self) -> int:
        """Bytes, by which shards are dealt; 1 if they are not known."""

    @abstractmethod
    def identity(self) -> Any:
        """Plain values that tell this shard's content from another, computed quickly: sizes and sums of parts."""

    @abstractmethod
    def check(self) -> None:
        """Check that the shard is what it was when `identity` was asked first, or this method.

        Raises:
            StreamFault: it has changed or is gone.
        """

    @abstractmethod
    def blocks(self, row: int = 0, seek: Sequence[int] = ()) -> Iterator[ShardBlock]:
        """The pairs from a row on, in bounded memory. Empty shards give nothing.

        Args:
            row: the first row; one after the last gives nothing.
            seek: of a block that begins at this row or before it; empty: the shard finds the row itself.

        Raises:
            UserError: the shard cannot be read, is damaged, or holds what is no pair; the message gives file and line.
        """
