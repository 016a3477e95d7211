"""Sentence pairs on disk: Arrow files written in chunks and read back memory-mapped, never Python lists.

A split is a `datasets.Dataset` over one Arrow stream file with the string columns `source` and `target`. If the corpus
marks documents, it also has the column `document`: pairs of one document have the same number and are consecutive, in
reading order. If the corpus has a word alignment, it has the column `links`: for each pair the numbers of a source word
and a target word, counted from 0 among the words that white space separates, one link after the other. If the corpus is
a mixture, it has the columns `part` and `direction`: the number of the part, and of the direction of translation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import chain
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from mt.data.text.digests import digest
from mt.data.text.folding import folded
from mt.data.text.invisible import is_blank

if TYPE_CHECKING:
    from datasets import Dataset

Pairs: TypeAlias = "Dataset"
"""Columns `source`, `target` and perhaps `document`; one row for each sentence pair, memory-mapped."""

Chunk: TypeAlias = tuple[list[str], list[str]]
"""The sources and the targets of consecutive pairs; both lists have the same length."""

FlatLinks: TypeAlias = Sequence[int] | npt.NDArray[np.int32]
"""The word links of a pair: source word, target word, source word, target word, ..."""

CHUNK = 4096
"""Pairs held in memory at a time."""

CHUNK_TEXT = 64 << 20
"""Characters, or bytes on disk, of the pairs held in memory at a time, where so many are fewer than `CHUNK` pairs."""

DOCUMENT, LINKS, PART, DIRECTION = "document", "links", "part", "direction"
SCHEMA = pa.schema([("source", pa.string()), ("target", pa.string())])


def extended(schema: pa.Schema, documents: bool, links: bool, mixed: bool = False) -> pa.Schema:
    """A schema with the column `document`, if there are documents, then `links`, if there is a word alignment, and then
    `part` and `direction`, if it is a mixture."""
    if documents:
        schema = schema.append(pa.field(DOCUMENT, pa.int32()))
    if links:
        schema = schema.append(pa.field(LINKS, pa.list_(pa.int32())))
    if mixed:
        schema = schema.append(pa.field(PART, pa.int32())).append(pa.field(DIRECTION, pa.int32()))
    return schema


def in_chunks(pairs: Iterable[tuple[Any, Any]]) -> Iterator[list[tuple[Any, Any]]]:
    """Pairs in lists of at most `CHUNK` pairs and about `CHUNK_TEXT` characters. What is no text counts as empty."""
    chunk, held = list[tuple[Any, Any]](), 0
    for pair in pairs:
        chunk.append(pair)
        held += sum(len(side) for side in pair if isinstance(side, str))
        if len(chunk) == CHUNK or held > CHUNK_TEXT:
            yield chunk
            chunk, held = [], 0
    if chunk:
        yield chunk


def write_pairs(
    chunks: Iterable[Chunk],
    path: Path,
    documents: bool = False,
    links: Callable[[Chunk], list[FlatLinks]] | None = None,
) -> int:
    """Write pairs as an Arrow stream file, chunk by chunk.

    Lone surrogates, which JSON escapes can contain but UTF-8 cannot, become U+FFFD, which the cleaning finds.

    Args:
        chunks: the pairs.
        path: the file.
        documents: True: a pair that is blank on both sides marks the end of a document and is not written.
        links: called with each chunk in turn, gives the word links of its pairs; None: the corpus has none.

    Returns:
        The number of pairs written.
    """
    count, document = 0, 0
    schema = extended(SCHEMA, documents, links is not None)
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, schema) as writer:
        for chunk in chunks:
            (sources, targets), columns = chunk, list[pa.Array]()
            linked = None if links is None else links(chunk)
            if documents:
                blank = np.array([is_blank(s) and is_blank(t) for s, t in zip(sources, targets, strict=True)], bool)
                numbers = document + np.cumsum(blank)
                document = int(numbers[-1]) if len(numbers) else document
                rows = np.flatnonzero(~blank)
                sources, targets = [sources[row] for row in rows], [targets[row] for row in rows]
                linked = None if linked is None else [linked[row] for row in rows]
                columns.append(pa.array(numbers[rows], pa.int32()))
            if not sources:
                continue
            if linked is not None:
                columns.append(lists(linked))
            writer.write_batch(pa.record_batch([_strings(sources), _strings(targets), *columns], schema=schema))
            count += len(sources)
    return count


def write_rows(pairs: Pairs, keep: npt.NDArray[np.bool_], path: Path) -> None:
    """Write those pairs of a split for which `keep`, [rows] bool, is True."""
    start = 0
    schema = extended(SCHEMA, *(name in pairs.column_names for name in (DOCUMENT, LINKS, PART)))
    with pa.OSFile(str(path), "wb") as sink, pa.ipc.new_stream(sink, schema) as writer:
        for batch in pairs.with_format("arrow").iter(batch_size=CHUNK):
            writer.write_table(batch.filter(pa.array(keep[start : start + len(batch)])).cast(schema))
            start += len(batch)


def open_pairs(path: Path) -> Pairs:
    """Memory-map a split that `write_pairs` or `write_rows` wrote."""
    from datasets import Dataset

    return Dataset.from_file(str(path))


def chunks_of(pairs: Pairs) -> Iterator[Chunk]:
    """The pairs of a split in order, `CHUNK` at a time."""
    for batch in pairs.with_format("arrow").iter(batch_size=CHUNK):
        rows = max(1, CHUNK * CHUNK_TEXT // max(batch.nbytes, CHUNK_TEXT))
        for start in range(0, len(batch), rows):
            part = batch.slice(start, rows)
            yield part.column("source").to_pylist(), part.column("target").to_pylist()


def document_numbers(pairs: Pairs) -> npt.NDArray[np.int32] | None:
    """[rows] document number of each pair; None if the corpus does not mark documents."""
    if DOCUMENT not in pairs.column_names:
        return None
    batches = pairs.select_columns(DOCUMENT).with_format("arrow").iter(batch_size=CHUNK)
    return np.concatenate([np.zeros(0, np.int32), *(batch.column(DOCUMENT).to_numpy() for batch in batches)])


def links_of(pairs: Pairs) -> Iterator[list[int]] | None:
    """The word links of each pair in turn; None if the corpus has no word alignment."""
    if LINKS not in pairs.column_names:
        return None
    batches = pairs.select_columns(LINKS).with_format("arrow").iter(batch_size=CHUNK)
    return (row for batch in batches for row in batch.column(LINKS).to_pylist())


def lists(rows: Sequence[FlatLinks]) -> pa.ListArray:
    """Lists of numbers as one column."""
    offsets = np.zeros(len(rows) + 1, np.int32)
    np.cumsum(np.fromiter(map(len, rows), np.int32, len(rows)), out=offsets[1:])
    values = np.fromiter(chain.from_iterable(rows), np.int32, int(offsets[-1]))
    return pa.ListArray.from_arrays(pa.array(offsets), pa.array(values))


def side_digests(pairs: Pairs) -> tuple[npt.NDArray[np.uint64], npt.NDArray[np.uint64]]:
    """Digests of the folded sources and of the folded targets, each [rows]: 16 bytes of memory for each pair."""
    sources, targets = np.empty(len(pairs), np.uint64), np.empty(len(pairs), np.uint64)
    start = 0
    for source_texts, target_texts in chunks_of(pairs):
        stop = start + len(source_texts)
        sources[start:stop] = [digest(folded(text)) for text in source_texts]
        targets[start:stop] = [digest(folded(text)) for text in target_texts]
        start = stop
    return sources, targets


def encodable(texts: list[str]) -> list[str]:
    """The texts with U+FFFD for lone surrogates, which UTF-8 cannot contain."""
    try:
        for text in texts:
            text.encode()
        return texts
    except UnicodeEncodeError:
        return [text.encode("utf-16", "surrogatepass").decode("utf-16", "replace") for text in texts]


def _strings(texts: list[str]) -> pa.Array:
    try:
        return pa.array(texts, pa.string())
    except UnicodeEncodeError:
        return pa.array(encodable(texts), pa.string())
