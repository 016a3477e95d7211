"""A split as token ids: a memory-mapped Arrow file with fast access to each row."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
import numpy.typing as npt
import pyarrow as pa

from mt.data.corpora.pairs import DIRECTION, DOCUMENT, LINKS, PART, FlatLinks, extended, lists

if TYPE_CHECKING:
    import datasets

    from mt.batch import Batch

Ids = npt.NDArray[np.int32]
Mixed = tuple[Sequence[int] | Ids, Sequence[int] | Ids]
"""Of the rows of a mixture, the numbers of their parts and those of their directions."""

SCHEMA = pa.schema(
    {
        "source": pa.string(),
        "target": pa.string(),
        "source_ids": pa.list_(pa.int32()),
        "target_ids": pa.list_(pa.int32()),
    }
)
"""Columns: the raw texts, and the ids of the normalised texts with EOS."""


def schema_of(documents: bool, links: bool, mixed: bool = False) -> pa.Schema:
    """`SCHEMA`, perhaps with the document number of each row, the links between its normalised words, and in a mixture
    the numbers of its part and its direction."""
    return extended(SCHEMA, documents, links, mixed)


class EncodedSplit:
    """The sentence pairs of one split, by row number. Ids and texts stay on disk; lengths are held in memory.

    Args:
        dataset: columns as in `schema_of`.

    Attributes:
        dataset: the argument.
        source_lengths: [N] int32, number of pieces of each source, EOS included.
        target_lengths: [N] int32, number of pieces of each target, EOS included.
        documents: [N] int32, document number of each row; rows of one document are consecutive. None if the corpus does
            not mark documents.
        aligned: whether there are links between the words of each pair.
        parts: [N] int32, number of the part of each row, if the corpus is a mixture; else None.
        directions: [N] int32, number of the direction of each row in `Preprocessing.directions`; None: all have the
            only one.
    """

    def __init__(self, dataset: datasets.Dataset) -> None:
        self.dataset = dataset
        self._texts = {side: dataset.data.column(side) for side in ("source", "target")}
        self._source_ids = _IdColumn(dataset.data.column("source_ids"))
        self._target_ids = _IdColumn(dataset.data.column("target_ids"))
        self.source_lengths = self._source_ids.lengths
        self.target_lengths = self._target_ids.lengths
        there = DOCUMENT in dataset.column_names
        self.documents: Ids | None = dataset.data.column(DOCUMENT).to_numpy() if there else None
        self.parts, self.directions = (
            dataset.data.column(name).to_numpy() if name in dataset.column_names else None for name in (PART, DIRECTION)
        )
        self.aligned = LINKS in dataset.column_names
        self._links = _IdColumn(dataset.data.column(LINKS)) if self.aligned else None

    @classmethod
    def open(cls, path: Path) -> EncodedSplit:
        """Memory-map a file that `write` wrote."""
        import datasets

        return cls(datasets.Dataset.from_file(str(path)))

    @classmethod
    def from_lists(
        cls,
        source_ids: Sequence[Sequence[int]],
        target_ids: Sequence[Sequence[int]],
        sources: Sequence[str] | None = None,
        targets: Sequence[str] | None = None,
        documents: Sequence[int] | None = None,
        links: Sequence[FlatLinks] | None = None,
        mixed: Mixed | None = None,
    ) -> EncodedSplit:
        """A small split in memory. Without texts, the text of a sentence is its ids, written as numbers."""
        import datasets

        source_texts = sources if sources is not None else [" ".join(map(str, ids)) for ids in source_ids]
        target_texts = targets if targets is not None else [" ".join(map(str, ids)) for ids in target_ids]
        rows = record(source_texts, target_texts, source_ids, target_ids, documents, links, mixed)
        table = pa.Table.from_batches([rows])
        return cls(datasets.Dataset(table))

    def __len__(self) -> int:
        return len(self.source_lengths)

    def source(self, row: int) -> list[int]:
        """Source ids, EOS last."""
        ids: list[int] = self._source_ids[row].tolist()
        return ids

    def target(self, row: int) -> list[int]:
        """Target ids, EOS last, no BOS."""
        ids: list[int] = self._target_ids[row].tolist()
        return ids

    def source_ids(self, row: int) -> Ids:
        """`source` as an array that is a view of the memory-mapped file, without a copy."""
        return self._source_ids[row]

    def target_ids(self, row: int) -> Ids:
        """`target` as an array that is a view of the memory-mapped file, without a copy."""
        return self._target_ids[row]

    def links(self, rows: Sequence[int]) -> list[Ids]:
        """The links between the normalised words of these rows: source word, target word, ... counted from 0."""
        assert self._links is not None, "the corpus has no word alignment"
        return self._links.rows(rows)

    def contexts(self, rows: Sequence[int], sentences: int) -> list[list[Ids]] | None:
        """Ids of the source sentences before each row in its document, nearest first.

        Args:
            rows: B row numbers.
            sentences: largest number of previous sentences; 0 for a model that reads none.

        Returns:
            B lists of up to `sentences` sentences; None if `sentences` is 0.
        """
        if sentences == 0:
            return None
        assert self.documents is not None, "a model that reads documents needs a corpus that has some"
        return [self._source_ids.rows(list(self._before(row, sentences))) for row in rows]

    def context_widths(self, sentences: int) -> Ids:
        """[N] padded size of each row's context: the number of previous sentences times the length of the longest."""
        longest = np.zeros(len(self), np.int32)
        if self.documents is not None:
            for distance in range(1, min(sentences, len(self) - 1) + 1):
                same = self.documents[distance:] == self.documents[:-distance]
                there = np.where(same, self.source_lengths[:-distance], 0)
                longest[distance:] = np.maximum(longest[distance:], there)
        return longest * sentences

    def batch(self, rows: Sequence[int], context_sentences: int = 0, shape: tuple[int, int] | None = None) -> Batch:
        """The pairs of these rows, in best segmentations, each with up to `context_sentences` sentences before it.

        `shape` is the padded S and T; None: those of the longest sentences. See `mt.batch.collate`.
        """
        from mt.batch import collate

        return collate(*self.ids(rows), rows, self.contexts(rows, context_sentences), shape)

    def ids(self, rows: Sequence[int]) -> tuple[list[Ids], list[Ids]]:
        """`source_ids` and `target_ids` of many rows; several times as fast as asking for one row after the other."""
        return self._source_ids.rows(rows), self._target_ids.rows(rows)

    def _before(self, row: int, sentences: int) -> Iterator[int]:
        assert self.documents is not None
        nearest_first = range(row - 1, max(0, row - sentences) - 1, -1)
        return (each for each in nearest_first if self.documents[each] == self.documents[row])

    def source_text(self, row: int) -> str:
        """The source as the corpus has it, before normalisation."""
        text: str = self._texts["source"][row].as_py()
        return text

    def target_text(self, row: int) -> str:
        """The target as the corpus has it, before normalisation: the reference."""
        text: str = self._texts["target"][row].as_py()
        return text

    def source_texts(self) -> list[str]:
        """All source texts, held in memory; meant for validation and test splits."""
        texts: list[str] = self._texts["source"].to_pylist()
        return texts

    def target_texts(self) -> list[str]:
        """All target texts, held in memory; meant for validation and test splits."""
        texts: list[str] = self._texts["target"].to_pylist()
        return texts


class _IdColumn:
    """An Arrow column of id lists. A row is a slice of its chunk's flat array of ids, without conversion or copy."""

    def __init__(self, column: pa.ChunkedArray) -> None:
        chunks = [chunk for chunk in column.chunks if len(chunk)]
        self._values = [chunk.values.to_numpy() for chunk in chunks]
        self._starts = np.cumsum([0, *map(len, chunks)])  # first row of each chunk, and the number of rows
        empty = np.zeros(0, np.int32)
        offsets = [chunk.offsets.to_numpy() for chunk in chunks]
        self._begins: Ids = np.concatenate([empty, *(each[:-1] for each in offsets)])  # of each row, in its chunk
        self.lengths: Ids = np.concatenate([empty, *map(np.diff, offsets)])

    def rows(self, rows: Sequence[int]) -> list[Ids]:
        """The ids of many rows; several times as fast as asking for one row after the other."""
        places = np.asarray(rows, np.int64)
        chunks = np.searchsorted(self._starts, places, side="right") - 1
        begins = self._begins[places]
        parts = zip(chunks.tolist(), begins.tolist(), (begins + self.lengths[places]).tolist(), strict=True)
        values = self._values
        return [values[chunk][begin:end] for chunk, begin, end in parts]

    def __getitem__(self, row: int) -> Ids:
        if not 0 <= row < len(self.lengths):
            raise IndexError(f"row {row} of {len(self.lengths)}")
        return self.rows([row])[0]


def record(
    sources: Sequence[str],
    targets: Sequence[str],
    source_ids: Sequence[Sequence[int]],
    target_ids: Sequence[Sequence[int]],
    documents: Sequence[int] | Ids | None = None,
    links: Sequence[FlatLinks] | None = None,
    mixed: Mixed | None = None,
) -> pa.RecordBatch:
    """Pairs as an Arrow record batch, for `write`."""
    columns = [*(pa.array(side, pa.string()) for side in (sources, targets)), lists(source_ids), lists(target_ids)]
    if documents is not None:
        columns.append(pa.array(documents, pa.int32()))
    if links is not None:
        columns.append(lists(links))
    if mixed is not None:
        columns += [pa.array(each, pa.int32()) for each in mixed]
    return pa.record_batch(columns, schema=schema_of(documents is not None, links is not None, mixed is not None))


def write(path: Path, records: Iterable[pa.RecordBatch], schema: pa.Schema = SCHEMA) -> None:
    """Write record batches to a file, one at a time."""
    with pa.OSFile(str(path), "wb") as file, pa.ipc.new_stream(file, schema) as writer:
        for batch in records:
            writer.write_batch(batch)
