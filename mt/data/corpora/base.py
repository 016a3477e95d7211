"""A parallel corpus: where sentence pairs come from, whatever holds them."""

from __future__ import annotations

import hashlib
import json
import os
from abc import ABC, abstractmethod
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np

from mt.config.constraints import NonNegativeInt, PositiveInt, Seed, checked
from mt.data.corpora.holdout import held_out_masks, shuffled
from mt.data.corpora.pairs import Chunk, Pairs, document_numbers, open_pairs, write_pairs, write_rows
from mt.errors import ArgumentError, ConfigError, UserError
from mt.files.folders import is_whole, whole_folder

SPLITS = ("train", "validation", "test")


@checked
class Corpus(ABC):
    """Sentence pairs in one direction, split into train, validation and, where there is one, test.

    A kind of corpus says which splits it has, streams their pairs, and names its content; this class keeps them as
    memory-mapped Arrow files and cuts the splits that are wanted and not there from train.

    Args:
        source: language code of the source side.
        target: language code of the target side.
        held_out: pairs cut from train for validation where the corpus has no such split; with documents, whole ones
            that have so many pairs together, or a few more.
        held_out_test: pairs cut from train for test where the corpus has no such split; 0 for none.
        limit: train on a random choice of that many pairs (with documents, of documents, the last one cut short); null
            for all.
        seed: decides which pairs are held out and which the limit keeps.

    Attributes:
        documents: how the corpus says where documents begin; None where it does not.
    """

    documents: str | None = None

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

    @abstractmethod
    def splits(self) -> list[str]:
        """Which of `SPLITS` the corpus itself has; "train" always."""

    @abstractmethod
    def read(self, split: str) -> Iterator[Chunk]:
        """The pairs of one split as the corpus holds them, in order, in bounded memory.

        Where there are `documents`, a pair of two blank sides stands between them.
        """

    @abstractmethod
    def content(self) -> dict[str, Any]:
        """What decides the pairs that `read` gives, as plain values: hashes of the files, or a pinned revision."""

    @abstractmethod
    def describe(self) -> str:
        """One line for the log: what the corpus is and where it comes from."""

    def fingerprint(self) -> str:
        """A key that changes when the pairs of any split would: content, direction, cut and limit."""
        settings = {
            "kind": type(self).__name__,
            "format": 1,
            "direction": [self.source, self.target],
            "cut": [self.held_out, self.held_out_test, self.limit, self.seed],
            "content": self.content(),
        }
        return hashlib.sha256(json.dumps(settings, sort_keys=True).encode()).hexdigest()[:20]

    def load(self, cache_dir: Path) -> dict[str, Pairs]:
        """All splits, from the cache where an earlier call has put them there.

        Args:
            cache_dir: folder for Arrow files; made if absent. A corpus stands there whole or not at all.

        Returns:
            "train", "validation" and perhaps "test"; each with string columns `source` and `target`, and the number
            of each pair's `document` where the corpus says where they begin.

        Raises:
            UserError: something is wrong with the corpus; the line names it and the way out.
        """
        folder = Path(cache_dir) / f"corpus-{self.fingerprint()}"
        if not is_whole(folder):
            with whole_folder(folder, wins="first") as part:
                self._fill(part)
        return {split: open_pairs(path) for split in SPLITS if (path := folder / f"{split}.arrow").is_file()}

    def _fill(self, folder: Path) -> None:
        """Write every split into `folder`, cutting from train what is wanted and not there."""
        present = self.splits()
        for split in present:
            if write_pairs(self.read(split), folder / f"{split}.arrow", self.documents is not None) == 0:
                raise UserError(f"{self.describe()}: the {split} split has no pairs")
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
    """Refuse a corpus without documents for a model that reads the sentences before each one.

    Args:
        corpus: before anything of it is read.
        reader: what to call the model.

    Raises:
        ConfigError: it does not say where documents begin.
    """
    if corpus.documents is None:
        raise ConfigError(
            f"{reader} reads the sentences before each one, but nothing says where documents begin in the corpus "
            f"({corpus.describe()}): take files with data=files data.documents=blank_lines, or another model"
        )


def _set_aside(folder: Path) -> Pairs:
    """Free the name of the train split, to write a part of it there."""
    os.replace(folder / "train.arrow", folder / "everything.arrow")
    return open_pairs(folder / "everything.arrow")
