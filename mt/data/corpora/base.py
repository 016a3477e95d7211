"""The base class of parallel corpora."""

from __future__ import annotations

import hashlib
import json
import os
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from mt.config.constraints import NonNegativeInt, PositiveInt, Seed, checked
from mt.data.cached_folders import is_cached
from mt.data.corpora.holdout import held_out_masks, shuffled
from mt.data.corpora.link_files import LinkFiles
from mt.data.corpora.notices import Notices
from mt.data.corpora.pairs import Chunk, Pairs, document_numbers, open_pairs, write_pairs, write_rows
from mt.data.streaming.stream_parts import StreamPart
from mt.data.streaming.stream_sample import HELD_ROWS, write_sample
from mt.data.streaming.stream_settings import StreamSettings
from mt.data.streaming.stream_shards import Shard
from mt.data.text.directions import Direction
from mt.errors import ArgumentError, ConfigError, UserError
from mt.files.folders import remove_folder, whole_folder
from mt.files.json_files import read_json, write_json

if TYPE_CHECKING:  # loads torch, which reading a corpus does not need
    from mt.data.batches.encoded import EncodedSplit
    from mt.data.batches.loader import Draw
    from mt.data.inspection.first_look import FirstLook
    from mt.data.text.cleaning import Cleaning

SPLITS = ("train", "validation", "test")
NOTICES = "notices.json"

Progress = Callable[[int], None]
"""Called with the number of pairs that have been read so far."""


class CleanedRows(NamedTuple):
    """Consecutive training rows that are cleaned alike.

    Attributes:
        name: name of the part of a mixture; empty for another corpus.
        rows: how many rows they are.
        tags: how many tags stand before each source.
        cleaning: the steps.
    """

    name: str
    rows: int
    tags: int
    cleaning: Cleaning


@checked
class Corpus(ABC):
    """Sentence pairs in one direction, split into train, validation and optionally test.

    A subclass lists its splits, streams their pairs and identifies its content. This class stores the pairs as
    memory-mapped Arrow files and, where the corpus has no validation or test split, holds pairs out of train for it.

    Args:
        source: language code of the source side.
        target: language code of the target side.
        held_out: pairs to hold out of train for validation if the corpus has no validation split, 1 or more. With
            documents, whole documents are held out until they have at least this many pairs.
        held_out_test: pairs to hold out of train for test if the corpus has no test split, likewise; 0 for no test
            split.
        limit: train on this many randomly chosen pairs; null for all. With documents, whole documents are chosen and
            the last one is cut to fit.
        seed: seed of the random choice of held-out pairs and of the pairs kept by `limit`.

    Attributes:
        documents: how the corpus marks where documents begin; None if it does not.
        stream: how the training pairs are streamed; None: they are not. Then the train split that `load` gives is a
            sample of them.
        held_rows: of a streamed corpus that has been loaded, how many of the first rows of each shard of the training
            pairs are held out.
        notices: what the user must know of how the pairs were read, such as columns that were guessed. `read` adds to
            them, and they are kept with the cached pairs.

    Raises:
        ArgumentError: a language code is empty, or both are the same.
    """

    documents: str | None = None
    stream: StreamSettings | None = None
    held_rows: Sequence[int] = ()

    def __init__(
        self,
        source: str,
        target: str,
        held_out: PositiveInt = 1000,
        held_out_test: NonNegativeInt = 0,
        limit: PositiveInt | None = None,
        seed: Seed = 1,
    ) -> None:
        if not source or not target or source == target:
            raise ArgumentError(
                "{source} and {target}: two different language codes are needed", source=source, target=target
            )
        self.source = source
        self.target = target
        self.held_out = held_out
        self.held_out_test = held_out_test
        self.limit = limit
        self.seed = seed
        self.notices = Notices()

    @abstractmethod
    def splits(self) -> list[str]:
        """The names from `SPLITS` that the corpus itself has; "train" is always one of them."""

    @abstractmethod
    def read(self, split: str) -> Iterator[Chunk]:
        """Stream the pairs of one split, unchanged and in order, in bounded memory.

        If the corpus marks documents, a pair with two blank sides separates them.
        """

    @abstractmethod
    def content(self) -> dict[str, Any]:
        """Plain values that identify the pairs given by `read`, such as hashes of the files or a pinned revision."""

    @abstractmethod
    def describe(self) -> str:
        """One line for the log: the name and the origin of the corpus."""

    def train_links(self) -> LinkFiles | None:
        """Reads the word links of the chunks of `read("train")`; None: there is no word alignment."""
        return None

    @property
    def directions(self) -> list[Direction]:
        """The directions of its pairs: one, without tags, unless it is a mixture."""
        return [Direction(self.source, self.target)]

    def cleanings(self, cleaning: Cleaning, sizes: Sequence[int]) -> list[CleanedRows]:
        """How training rows are cleaned: all alike, unless it is a mixture.

        Args:
            cleaning: the cleaning of the run.
            sizes: number of training rows of each part of a mixture; of another corpus their number.
        """
        return [CleanedRows("", sum(sizes), 0, cleaning)]

    def first_look(self, splits: Mapping[str, Pairs]) -> FirstLook:
        """What a user sees of the loaded splits before training."""
        from mt.data.inspection.first_look import FirstLook

        return FirstLook.at(splits, self.source, self.target, self.notices.lines())

    def evaluation_pairs(self, splits: Mapping[str, Pairs]) -> list[Pairs]:
        """The pairs of validation and test, which the cleaning looks for among the training pairs."""
        return [pairs for name, pairs in splits.items() if name != "train"]

    def draw(self, train: EncodedSplit, seed: int) -> Draw | None:
        """Gives the training rows of each epoch; None: an epoch has every row once."""
        return None

    def shards(self, split: str = "train") -> list[Shard]:
        """The files of a split in the order of their names, each of which can be read from any row on.

        Raises:
            ConfigError: this kind of corpus cannot be streamed.
        """
        raise ConfigError(f"data.streaming=true: {self.describe()} cannot be streamed; leave it out")

    def stream_parts(self, cleaning: Cleaning, cache_dir: Path) -> list[StreamPart]:
        """What a stream of the training pairs consists of: one part, unless the corpus is a mixture.

        Args:
            cleaning: the cleaning of the run.
            cache_dir: of `load`.
        """
        self.load(cache_dir)
        return [StreamPart("train", self.shards(), cleaning, held_out=self.held_rows)]

    def forbidden_pairs(self, cache_dir: Path) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
        """What a stream must not give: the pairs of the validation and test splits that the corpus has, and of those
        that were held out."""
        given, held = list[tuple[str, str]](), list[tuple[str, str]]()
        own = self.splits()
        for split, pairs in self.load(cache_dir).items():
            if split != "train":
                (given if split in own else held).extend(zip(pairs["source"], pairs["target"], strict=True))
        return given, held

    def files(self) -> list[Path]:
        """The user's own files that the corpus is read from; none if it comes from elsewhere."""
        return []

    def fingerprint(self) -> str:
        """A hash of all that decides the pairs of any split: content, direction, held-out sizes, limit and seed."""
        settings = {
            "kind": type(self).__name__,
            "format": 2,
            "direction": [self.source, self.target],
            "cut": [self.held_out, self.held_out_test, self.limit, self.seed],
            "content": self.content(),
            **({} if self.stream is None else {"sample": self.stream.sample}),
        }
        return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:20]

    def load(self, cache_dir: Path, progress: Progress = lambda pairs: None) -> dict[str, Pairs]:
        """All splits, from the cache if an earlier call wrote them there.

        Args:
            cache_dir: folder for Arrow files; made if absent. A corpus is written there completely or not at all.
            progress: called with the number of pairs that have been read so far.

        Returns:
            "train", "validation" and perhaps "test"; of a streamed corpus, a sample of "train". Each has the string
            columns `source` and `target` and, if the corpus marks documents, the column `document` with the document
            number of each pair. "train", and what is held out of it, has the column `links` if there are `train_links`.

        Raises:
            UserError: the corpus cannot be read, or has too few pairs; the message says how to fix it.
        """
        folder = Path(cache_dir) / f"corpus-{self.fingerprint()}"
        if not is_cached(folder, (NOTICES, "train.arrow", *([] if self.stream is None else [HELD_ROWS]))):
            remove_folder(folder)
            with whole_folder(folder, wins="first") as part:
                self._fill(part, Path(cache_dir), progress)
        way_out = "delete this folder, to read the corpus again"
        self.notices = Notices(read_json(folder / NOTICES, way_out))
        if self.stream is not None:
            self.held_rows = [int(rows) for rows in read_json(folder / HELD_ROWS, way_out)["rows"]]
        return {split: open_pairs(path) for split in SPLITS if (path := folder / f"{split}.arrow").is_file()}

    def _fill(self, folder: Path, cache_dir: Path, progress: Progress) -> None:
        """Write every split into `folder`; hold pairs out of train for the splits that are missing.

        `cache_dir` is for a corpus that is made of others, which have folders of their own there.
        """
        read = 0

        def counted(chunks: Iterator[Chunk]) -> Iterator[Chunk]:
            nonlocal read
            for chunk in chunks:
                yield chunk
                read += len(chunk[0])
                progress(read)

        present = self.splits()
        self.notices = Notices()
        if self.stream is not None:
            write_sample(self, folder)
            write_json(folder / NOTICES, self.notices.to_dict())
            return
        for split in present:
            links = self.train_links() if split == "train" else None
            if (
                write_pairs(counted(self.read(split)), folder / f"{split}.arrow", self.documents is not None, links)
                == 0
            ):
                raise UserError(f"{self.describe()}: the {split} split has no pairs")
            if links is not None:
                links.finish()
        write_json(folder / NOTICES, self.notices.to_dict())
        sizes = {"validation": self.held_out, "test": self.held_out_test}
        missing = {split: size for split, size in sizes.items() if split not in present and size}
        if missing:
            given = [open_pairs(folder / f"{split}.arrow") for split in present if split != "train"]
            everything = _set_aside(folder)
            for split, mask in held_out_masks(everything, missing, self.seed, given).items():
                write_rows(everything, mask, folder / f"{split}.arrow")
        if self.limit is not None:
            everything = _set_aside(folder)
            keep = np.zeros(len(everything), bool)
            keep[shuffled(len(everything), document_numbers(everything), self.seed)[: self.limit]] = True
            write_rows(everything, keep, folder / "train.arrow")
        (folder / "everything.arrow").unlink(missing_ok=True)


def require_documents(corpus: Corpus, reader: str) -> None:
    """Check that a corpus marks documents, for a model that reads previous sentences.

    Args:
        corpus: the corpus; nothing of it is read here.
        reader: name of the model, for the message.

    Raises:
        ConfigError: the corpus does not mark where documents begin.
    """
    if corpus.documents is None:
        raise ConfigError(
            f"{reader} reads the sentences before each one, but nothing says where documents begin in the corpus "
            f"({corpus.describe()}): use data=files data.documents=blank_lines, or another model"
        )


def _set_aside(folder: Path) -> Pairs:
    """Rename the train split, so that a part of it can be written under its name."""
    os.replace(folder / "train.arrow", folder / "everything.arrow")
    return open_pairs(folder / "everything.arrow")
