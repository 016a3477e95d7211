"""Sentence pairs on disk: Arrow files written in chunks and read back memory-mapped, never Python lists.

A split is a `datasets.Dataset` over one Arrow stream file with the two string columns `source` and `target`.
"""

from __future__ import annotations

import hashlib
import unicodedata
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa
from datasets import Dataset

Pairs: TypeAlias = Dataset
"""Columns `source` and `target`, one row a sentence pair, memory-mapped."""

Chunk: TypeAlias = tuple[list[str], list[str]]
"""Sources and targets of some consecutive pairs; both lists have the same length."""

CHUNK = 4096
"""Pairs held in memory at a time."""

SCHEMA = pa.schema([("source", pa.string()), ("target", pa.string())])


def write_pairs(chunks: Iterable[Chunk], path: Path) -> int:
    """Write pairs as an Arrow stream file, chunk by chunk.

    Lone surrogates, which UTF-8 cannot hold (JSON escapes can make them), become U+FFFD, for the cleaning to find.

    Returns:
        How many pairs were written.
    """
    count = 0
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, SCHEMA) as writer:
        for sources, targets in chunks:
            if not sources:
                continue
            writer.write_batch(pa.record_batch([_strings(sources), _strings(targets)], schema=SCHEMA))
            count += len(sources)
    return count


def open_pairs(path: Path) -> Pairs:
    """A split written by `write_pairs`, memory-mapped."""
    return Dataset.from_file(str(path))


def chunks_of(pairs: Pairs) -> Iterator[Chunk]:
    """The pairs of a split in order, `CHUNK` at a time."""
    for batch in pairs.with_format("arrow").iter(batch_size=CHUNK):
        yield batch.column("source").to_pylist(), batch.column("target").to_pylist()


def rows_of(pairs: Pairs, keep: npt.NDArray[np.bool_]) -> Iterator[Chunk]:
    """The pairs of a split whose place in `keep`, [rows] bool, is True."""
    start = 0
    for sources, targets in chunks_of(pairs):
        rows = np.flatnonzero(keep[start : start + len(sources)])
        yield [sources[row] for row in rows], [targets[row] for row in rows]
        start += len(sources)


def digest(text: str) -> int:
    """64 bits that stand for a text: equal texts have equal digests, others all but never."""
    return int.from_bytes(hashlib.blake2b(text.encode("utf-8", "surrogatepass"), digest_size=8).digest(), "little")


def folded(text: str) -> str:
    """A text with case, Unicode form and spacing taken off: what counts as the same sentence across splits."""
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def side_digests(pairs: Pairs) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Digests of the folded sources and of the folded targets, each [rows]: 16 bytes a pair, whatever its length."""
    sources, targets = np.empty(len(pairs), np.uint64), np.empty(len(pairs), np.uint64)
    start = 0
    for source_texts, target_texts in chunks_of(pairs):
        stop = start + len(source_texts)
        sources[start:stop] = [digest(folded(text)) for text in source_texts]
        targets[start:stop] = [digest(folded(text)) for text in target_texts]
        start = stop
    return sources, targets


def _strings(texts: list[str]) -> pa.Array:
    try:
        return pa.array(texts, pa.string())
    except UnicodeEncodeError:
        whole = [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in texts]
        return pa.array(whole, pa.string())
