"""Corpora in the user's files: aligned text, TSV, CSV, JSON Lines and Parquet, plain or compressed."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from copy import copy
from itertools import chain
from pathlib import Path
from typing import Annotated, Any, Literal, TypeAlias

from mt.config.constraints import IsPath, NonNegativeInt, PositiveInt, Seed, checked
from mt.data.corpora.base import SPLITS, Corpus
from mt.data.corpora.columns import Columns
from mt.data.corpora.link_files import LinkFiles
from mt.data.corpora.pairs import Chunk
from mt.data.corpora.paths import CorpusPart, existing, resolve
from mt.data.corpora.readers import read_aligned, read_table
from mt.data.streaming.file_shards import FileShard
from mt.data.streaming.stream_settings import (
    Lanes,
    ShuffleBuffer,
    StreamSample,
    StreamSettings,
    Workers,
    require_streamable,
)
from mt.data.streaming.stream_shards import Shard
from mt.errors import UserError, shown

SplitSpec: TypeAlias = Annotated[str | Path | list[Any] | dict[str, Any], IsPath()]
"""A prefix, a table file, a glob, a mapping of two sides, or a list of them."""

LinksSpec: TypeAlias = Annotated[str | Path | list[str | Path], IsPath()]
"""A file of word links, or a list of them."""

DOCUMENT_END: Chunk = ([""], [""])
"""Ends a document where a file ends. No file has this pair."""


@checked
class FilesCorpus(Corpus):
    """A corpus in the user's own files.

    A split is one of these, or a list of them, which are read one after the other:

    * a prefix: `corpus/train` stands for `corpus/train.en` and `corpus/train.de`, aligned line by line;
    * a table: a `.tsv`, `.csv`, `.jsonl` or `.parquet` file with one pair in each row, or a folder with such an ending
      that holds the parts of one table;
    * a glob of prefixes or tables: `corpus/part-*.tsv.gz`, read in the order of their names;
    * a mapping: `{source: a.txt, target: b.txt}`, or with the language codes as keys; each side is a file, a glob or a
      list.

    Text files may be compressed (`.gz`, `.xz`, `.zst`) and must be UTF-8.

    Args:
        source: language code of the source side.
        target: language code of the target side.
        train: the training pairs.
        validation: the validation pairs; null to hold some out of train.
        test: the test pairs; null for none, or to hold some out of train with `held_out_test`.
        columns: the source and the target column of tables, by name or by number counted from 1. Null: the columns
            named after the languages (`en`, `eng`, `English`, `en-US`; case and spaces do not count), or `source` and
            `target`, or a `translation` dictionary of both languages. TSV and CSV without a row of names: the first
            two columns, which the run says.
        header: whether the first row of TSV and CSV holds column names. Null: yes if `columns` are given by name, or if
            the row holds the names that `columns: null` looks for; a row that seems to hold other names is refused.
        alignment: the word alignment of the training pairs: a text file, or a list of them read one after the other,
            with a line of links such as `0-0 1-2` for each pair (see `LinkFiles`); null: none.
        documents: "blank_lines": a line that is blank on both sides (in a table, an empty line) ends a document, and so
            does the end of a file. Null: the corpus has no document boundaries.
        held_out, held_out_test, limit, seed: see `Corpus`.
        streaming: read the training pairs again in each epoch, and keep none of them in the cache; see
            `mt.data.streaming`.
        lanes: of a stream: streams that are read at a time; a run keeps their number. Null: one for each batch of an
            update.
        workers: of a stream: processes that clean and encode the pairs, besides each process of the training. Null: a
            quarter of this machine's cores, at most 4.
        shuffle_buffer: of a stream: pairs of a lane that are shuffled together.
        stream_sample: of a stream: training pairs that are read before training, to look at and for the vocabulary.

    Raises:
        ArgumentError: `columns` are not two names or numbers from 1, or `streaming` is given together with what needs
            the whole corpus: `documents`, `alignment` or `limit`.
    """

    def __init__(
        self,
        source: str,
        target: str,
        train: SplitSpec,
        validation: SplitSpec | None = None,
        test: SplitSpec | None = None,
        columns: list[str | PositiveInt] | None = None,
        header: bool | None = None,
        documents: Literal["blank_lines"] | None = None,
        alignment: LinksSpec | None = None,
        held_out: PositiveInt = 1000,
        held_out_test: NonNegativeInt = 0,
        limit: PositiveInt | None = None,
        seed: Seed = 1,
        streaming: bool = False,
        lanes: Lanes | None = None,
        workers: Workers | None = None,
        shuffle_buffer: ShuffleBuffer = 100_000,
        stream_sample: StreamSample = 500_000,
    ) -> None:
        super().__init__(source, target, held_out, held_out_test, limit, seed)
        if streaming:
            require_streamable(documents=documents, alignment=alignment, limit=limit)
            self.stream = StreamSettings(lanes, workers, shuffle_buffer, stream_sample)
        self.documents = documents
        files = alignment if isinstance(alignment, list) else [] if alignment is None else [alignment]
        self.alignment = [Path(file) for file in files]
        self.columns = Columns(source, target, columns, header)
        given = {"train": train, "validation": validation, "test": test}
        self._specs: dict[str, SplitSpec] = {split: spec for split, spec in given.items() if spec is not None}
        self._parts: dict[str, list[CorpusPart]] | None = None
        self._shards: dict[str, list[Shard]] = {}
        self._content: dict[str, Any] | None = None

    @property
    def parts(self) -> dict[str, list[CorpusPart]]:
        """The files of each split. They are looked up at the first access."""
        if self._parts is None:
            self._parts = {
                split: resolve(spec, self.source, self.target, f"data.{split}") for split, spec in self._specs.items()
            }
        return self._parts

    def splits(self) -> list[str]:
        return [split for split in SPLITS if split in self._specs]

    def files(self) -> list[Path]:
        parts = chain.from_iterable(self.parts.values())
        return [path for part in parts for path in (part.source, part.target) if path is not None] + self.alignment

    def read(self, split: str) -> Iterator[Chunk]:
        documents = self.documents is not None
        columns = copy(self.columns)  # it remembers the tables of this split
        for part in self.parts[split]:
            if part.target is None:
                yield from read_table(part.source, columns, self.notices.add, blank_lines=documents)
            else:
                yield from read_aligned(part.source, part.target)
            if documents:
                yield DOCUMENT_END

    def shards(self, split: str = "train") -> list[Shard]:
        if split not in self._shards:
            columns = copy(self.columns)
            self._shards[split] = [FileShard(part, columns, self._say) for part in self.parts[split]]
        return self._shards[split]

    def _say(self, kind: str, text: str) -> None:
        self.notices.add(kind, text)

    def train_links(self) -> LinkFiles | None:
        if not self.alignment:
            return None
        return LinkFiles([existing(path, "data.alignment") for path in self.alignment], between=DOCUMENT_END)

    def content(self) -> dict[str, Any]:
        if self._content is None:
            files: dict[str, Any] = {
                split: [shard.identity() for shard in self.shards()]
                if split == "train" and self.stream is not None  # too large to be read whole
                else [_hashes(part) for part in parts]
                for split, parts in self.parts.items()
            }
            self._content = {"files": files, "columns": self.columns.names, "header": self.columns.header}
            if self.documents is not None:
                self._content["documents"] = self.documents
            if self.alignment:
                self._content["alignment"] = [_digest(existing(path, "data.alignment")) for path in self.alignment]
        return self._content

    def describe(self) -> str:
        return f"files {self.source} -> {self.target}: train from {_first(self._specs['train'])}"


def _hashes(part: CorpusPart) -> list[str]:
    """The suffixes and a hash of the bytes of each file, so that a renamed or moved file counts as the same content."""
    kinds = []
    for path in (part.source, part.target):
        if path is not None:
            kinds.append(_digest(path))
    return kinds


def _digest(path: Path) -> str:
    try:
        with path.open("rb") as file:
            return "".join(path.suffixes[-2:]) + ":" + hashlib.file_digest(file, "sha256").hexdigest()
    except OSError as error:
        raise UserError(f"{path}: cannot be read ({error.strerror}): check the path and its permissions") from None


def _first(spec: Any) -> str:
    """A short description of a split's files, for the log."""
    if isinstance(spec, str | Path):
        return str(spec)
    if not isinstance(spec, dict | list | tuple):
        return shown(spec)  # `resolve` refuses it
    items = list(spec.values()) if isinstance(spec, dict) else list(spec)
    return _first(items[0]) + (f" and {len(items) - 1} more" if len(items) > 1 else "") if items else "nothing"
