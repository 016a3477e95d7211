"""Shards of the Hugging Face hub, or of a local folder with the same layout.

A Parquet file is read by groups of rows, from any of them on. Other formats are read by `datasets`, which passes over
the rows before. Where the hub does not answer, it is asked again for `PATIENCE` seconds.
"""

from __future__ import annotations

import logging
import time
from abc import abstractmethod
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from mt.data.corpora.pairs import CHUNK, Chunk
from mt.data.corpora.parquet import batches_of, groups_from
from mt.data.streaming.file_shards import KnownFile
from mt.data.streaming.stream_shards import Shard, ShardBlock, StreamFault
from mt.errors import UserError

logger = logging.getLogger(__name__)

PATIENCE = 300.0
"""Seconds for which a hub that does not answer is asked again."""
FIRST_WAIT, LONGEST_WAIT = 1.0, 30.0
"""Seconds before it is asked again, which double each time up to the second number."""

Texts = Callable[[pa.Table], Chunk]
"""The two sides of some rows."""


class HubShard(Shard):
    """One file of a repository.

    Args:
        path: on this machine, or its address (`hf://datasets/...`).
        local: whether it is on this machine.
        texts: the two sides of some rows.
        size: its bytes; 1 if they are not known.
        wait: waits some seconds.
    """

    def __init__(
        self, path: str, local: bool, texts: Texts, size: int = 1, wait: Callable[[float], None] = time.sleep
    ) -> None:
        self.path = path
        self.texts = texts
        self.wait = wait
        self._size = size
        self._known = KnownFile(Path(path)) if local else None

    @property
    def name(self) -> str:
        return self.path

    @property
    def size(self) -> int:
        return self._size if self._known is None else self._known.size

    def identity(self) -> Any:
        return [self.path, self._size] if self._known is None else self._known.identity()  # the address has a commit

    def check(self) -> None:
        if self._known is not None:
            self._known.check()

    def blocks(self, row: int = 0, seek: Sequence[int] = ()) -> Iterator[ShardBlock]:
        waited, wait = 0.0, FIRST_WAIT
        while True:
            try:
                with closing(self._tables(row)) as tables:
                    for table in tables:
                        sources, targets = self.texts(table)
                        yield ShardBlock(sources, targets, row)
                        row += len(sources)
                        waited, wait = 0.0, FIRST_WAIT
                return
            except UserError:
                raise
            except Exception as error:  # each library on the way has its own
                reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
                if self._known is not None:
                    raise StreamFault(f"{self.path}: cannot be read, or is damaged ({reason})") from None
                if waited >= PATIENCE or _final(error):
                    raise StreamFault(
                        f"{self.path}: the hub does not give it"
                        + (f", asked for {waited:,.0f} seconds" if waited else "")
                        + f" ({reason}): go on when it can be reached, or read a local copy (data.repository=FOLDER)"
                    ) from None
                if not waited:
                    logger.warning(
                        "%s: the hub does not answer (%s); asking again for %.0f seconds", self.path, reason, PATIENCE
                    )
                self.wait(wait)
                waited, wait = waited + wait, min(2 * wait, LONGEST_WAIT)

    @abstractmethod
    def _tables(self, row: int) -> Any:
        """A generator of tables, in the order of their rows, from this row on."""


class ParquetShard(HubShard):
    """A Parquet file, of which only the columns of the two sides are read.

    Args:
        columns: the columns that `texts` needs.
        file_of: opens the file for reading at any byte.
        more: see `HubShard`.
    """

    def __init__(self, *more: Any, columns: Sequence[str], file_of: Callable[[str], Any], **named: Any) -> None:
        super().__init__(*more, **named)
        self._columns = list(dict.fromkeys(columns))
        self._file_of = file_of

    def _tables(self, row: int) -> Iterator[pa.Table]:
        with self._file_of(self.path) as opened, pq.ParquetFile(opened, page_checksum_verification=True) as file:
            groups, at = groups_from(file, row)
            for batch in batches_of(file, groups, self._columns):
                table = pa.Table.from_batches([batch]).slice(max(row - at, 0))
                at += len(batch)
                if len(table):
                    yield table
            if at != file.metadata.num_rows:
                raise pa.ArrowInvalid(f"{at:,} of {file.metadata.num_rows:,} rows")


class OtherShard(HubShard):
    """A file of another format, read by `datasets`.

    Args:
        stream: gives the rows of this shard as a new `datasets.IterableDataset`.
        more: see `HubShard`.
    """

    def __init__(self, *more: Any, stream: Callable[[], Any], **named: Any) -> None:
        super().__init__(*more, **named)
        self._stream = stream

    def _tables(self, row: int) -> Iterator[pa.Table]:
        at = 0
        for table in self._stream().with_format("arrow").iter(batch_size=CHUNK):
            rest = table.slice(max(row - at, 0))
            at += len(table)
            if len(rest):
                yield rest


def _final(error: Exception) -> bool:
    """Whether asking again cannot help: the file is not there, is not for this user, or is damaged."""
    response = getattr(error, "response", None)
    status = getattr(response, "status_code", None)
    return isinstance(error, FileNotFoundError | pa.ArrowInvalid) or status in (401, 403, 404)
