"""Rows of Arrow files, read without the library `datasets`, so that a new process begins soon."""

from __future__ import annotations

import functools
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from mt.data.corpora.pairs import CHUNK, CHUNK_TEXT, Pairs, write_rows
from mt.data.preparation.work import Work

ROWS = "rows.arrow"


def path_of(pairs: Pairs, work: Work, name: str) -> Path:
    """The Arrow file of a split: its own, or, if it is not the whole of one file, one that is written for the work."""
    files = [Path(each["filename"]) for each in pairs.cache_files]
    if len(files) == 1 and pairs._indices is None and len(pairs) == len(stored(files[0])):
        return files[0]
    everything = np.ones(len(pairs), bool)
    return work.once(f"{name}-rows", lambda folder: write_rows(pairs, everything, folder / ROWS)) / ROWS


def stored(path: Path) -> pa.Table:
    """A memory-mapped Arrow file. Its rows are read from disk when they are used."""
    found = path.stat()
    return _stored(path, found.st_size, found.st_mtime_ns)


@functools.lru_cache(maxsize=8)
def _stored(path: Path, size: int, time: int) -> pa.Table:
    with pa.memory_map(str(path)) as file, pa.ipc.open_stream(file) as reader:
        return reader.read_all()


def chunks(table: pa.Table) -> Iterator[pa.RecordBatch]:
    """A table in parts of at most `CHUNK` rows, fewer if their texts are long."""
    for batch in table.to_batches(max_chunksize=CHUNK):
        rows = max(1, CHUNK * CHUNK_TEXT // max(batch.nbytes, CHUNK_TEXT))
        for start in range(0, len(batch), rows):
            yield batch.slice(start, rows)


def kept_chunks(path: Path, start: int, stop: int, keep: Path | None) -> Iterator[pa.RecordBatch]:
    """The rows from `start` to before `stop` that are to be kept, in chunks.

    Args:
        path: an Arrow file.
        start, stop: row numbers.
        keep: a file of a byte for each row of the Arrow file, not 0 for the rows to keep; None: all are kept.
    """
    mask = None if keep is None else kept_mask(keep)[start:stop]
    row = 0
    for chunk in chunks(stored(path).slice(start, stop - start)):
        own = chunk if mask is None else chunk.filter(pa.array(mask[row : row + len(chunk)]))
        row += len(chunk)
        if len(own):
            yield own


def kept_mask(keep: Path) -> npt.NDArray[np.bool_]:
    """[rows] bool, memory-mapped."""
    return np.memmap(keep, bool, "r")
