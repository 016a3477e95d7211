"""From a corpus to encoded splits: load, look at it, clean, normalise, train the vocabulary, encode.

This is done once. The result is one folder of the cache, written completely or not at all. The folder's name is a hash
of everything that the result depends on.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from mt.config.constraints import Threads, checked
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.piece_links import PieceLinks
from mt.data.batches.subword_sampling import SubwordSampling
from mt.data.cached_folders import is_cached
from mt.data.corpora.base import CleanedRows, Corpus
from mt.data.corpora.mixed import naming
from mt.data.corpora.pairs import PART
from mt.data.inspection.first_look import FirstLook
from mt.data.preparation.cleaned_texts import kept_rows
from mt.data.preparation.encoded_parts import encoded_parts, join, schema_of, words_of
from mt.data.preparation.stored_rows import path_of, stored
from mt.data.preparation.texts_of_parts import TextsOfParts
from mt.data.preparation.work import Doing, Work, silent
from mt.data.streaming.stream import Stream
from mt.data.text.cleaning import Cleaning, CleaningReport
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import SETTINGS, Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.data.text.training_words import TrainingWords
from mt.errors import UserError
from mt.files.folders import fault_of, remove_folder, tidy, whole_folder
from mt.files.json_files import read_json, write_json
from mt.files.locks import held
from mt.ranks.ranks import ALONE, Ranks

__all__ = ["DataModule", "EncodedSplit", "PreparedData"]

FORMAT = 6
"""Version of the cached files. Increase it whenever the same settings would give different files."""

MADE = r"(prepared|corpus|unfinished)-[0-9a-f]+"
"""A regular expression of the names of the folders in a cache."""
READING = "reading the corpus"
WORDS, NOTICES = "words.json", "notices.json"
KEPT_DAYS = 7
"""Days after which the parts of a preparation that was stopped are removed."""
REQUIRED = ("report.json", SETTINGS, "train.arrow", WORDS)
"""Files of a prepared corpus that are always there."""


@dataclass(frozen=True)
class PreparedData:
    """A corpus that is ready for training.

    Attributes:
        preprocessing: converts raw text to ids and back; saved in the bundle.
        splits: "train", "validation" and, if the corpus has one, "test". Of a corpus that is streamed, "train" is a
            sample.
        report: how many pairs each cleaning step dropped.
        notices: lines to show to the user, for instance that the vocabulary is smaller than asked for.
        folder: the folder in the cache.
        words: the words of the training sources; saved in the bundle.
        look: what a first look at the corpus showed.
        sampling: subword regularisation of the training split; None if it is not configured.
        links: the word alignment of the training split; None if the corpus has none.
        stream: what training reads in place of the training split; None: the corpus is not streamed.
    """

    preprocessing: Preprocessing
    splits: dict[str, EncodedSplit]
    report: CleaningReport
    notices: list[str]
    folder: Path
    words: TrainingWords
    look: FirstLook
    sampling: SubwordSampling | None = None
    links: PieceLinks | None = None
    stream: Stream | None = None


@checked
class DataModule:
    """Prepares a corpus, or takes it from the cache.

    Args:
        corpus: the sentence pairs.
        cleaning: the steps that drop pairs from the training split.
        normalizer: applied to all text before it is split into pieces.
        tokenizer_trainer: trains the vocabulary on the training split.
        cache_dir: folder for prepared corpora; made if absent.
        say: called with each line for the user: what a first look at the corpus shows, as soon as it has been read or
            found in the cache, and what takes time. Warnings begin with "warning: ".
        doing: shows what is being done, and how much of it.
        processes: how many processes prepare the corpus; None: one for each CPU core, but for a small corpus only this
            one. The result does not depend on it.

    Raises:
        ConfigError: normalisation changes a user-defined symbol of the vocabulary.
    """

    def __init__(
        self,
        corpus: Corpus,
        cleaning: Cleaning,
        normalizer: TextNormalizer,
        tokenizer_trainer: TokenizerTrainer,
        cache_dir: Path | str,
        say: Callable[[str], None] = lambda line: None,
        doing: Doing = silent,
        processes: Threads | None = None,
    ) -> None:
        self.corpus = corpus
        self.cleaning = cleaning
        self.normalizer = normalizer
        self.tokenizer_trainer = tokenizer_trainer
        self.cache_dir = Path(cache_dir)
        self.say = say
        self.doing = doing
        self.processes = processes
        self._look: FirstLook | None = None
        tokenizer_trainer.require_normalized(normalizer)

    def key(self, sample: int | None = None) -> str:
        """A hash of everything that the result of `prepare` depends on."""
        parts = {
            "format": FORMAT,
            "corpus": self.corpus.fingerprint(),
            "languages": [self.corpus.source, self.corpus.target],
            "cleaning": self.cleaning.settings(),
            "normalizer": self.normalizer.to_dict(),
            "tokenizer": self.tokenizer_trainer.settings(),
            **({} if sample is None else {"sample": sample}),
        }
        return hashlib.sha256(json.dumps(parts, sort_keys=True).encode()).hexdigest()[:20]

    def prepare(self, sample: int | None = None, ranks: Ranks = ALONE) -> PreparedData:
        """The prepared corpus, from the cache if it is complete there; otherwise it is prepared now.

        Of several ranks, one on each machine prepares, and the others wait for it. All open the same files.

        Args:
            sample: prepare only so many training pairs, evenly distributed over the corpus; None for all.
            ranks: the processes of the run.

        Raises:
            UserError: the corpus or its settings are faulty, or the cache folder cannot be written; on all ranks.
        """
        ranks.doing("preparing the corpus")
        names = ranks.each(lambda: self._prepared(sample) if ranks.local_rank == 0 else None)
        own = [name for name in names[: ranks.rank + 1] if name is not None]  # the ranks of a machine are consecutive
        return self._open(self.cache_dir / own[-1])

    def _prepared(self, sample: int | None) -> str:
        """The name of the folder of the prepared corpus, after preparing it if need be."""
        folder = self.cache_dir / f"prepared-{self.key(sample)}"
        try:
            if not is_cached(folder, REQUIRED):
                self._make(folder, sample)
        except OSError as error:
            raise _explained(error, self.cache_dir) from error
        return folder.name

    def _make(self, folder: Path, sample: int | None) -> None:
        """Prepare the corpus, or wait for the process that is doing so already."""
        locks = self.cache_dir / "locks"
        locks.mkdir(parents=True, exist_ok=True)
        tidy(self.cache_dir, MADE, anywhere=False)
        _remove_old(self.cache_dir)
        with held(locks / f"{folder.name}.lock", self._busy):
            if fault_of(folder, REQUIRED) is not None:
                remove_folder(folder)
                try:
                    with whole_folder(folder, wins="first") as part:
                        self._fill(part, sample)
                except FileNotFoundError:
                    if fault_of(folder, REQUIRED) is not None:
                        raise
                    # Where a disk has no locks, another machine has finished it meanwhile and removed the parts.
                remove_folder(self._unfinished(sample))

    def _unfinished(self, sample: int | None) -> Path:
        """The folder of the finished parts of a preparation that is not finished."""
        return self.cache_dir / f"unfinished-{self.key(sample)}"

    def _busy(self) -> None:
        self.say(f"another process is preparing this corpus in {self.cache_dir}; waiting for its end")

    def _fill(self, folder: Path, sample: int | None) -> None:
        work = Work(self._unfinished(sample), self.processes, self.doing)
        try:
            self._fill_by(work, folder, sample)
        finally:
            work.end()

    def _fill_by(self, work: Work, folder: Path, sample: int | None) -> None:
        self.doing(READING)
        splits = self.corpus.load(self.cache_dir, lambda pairs: self.doing(READING, pairs))
        look = self.corpus.first_look(splits)
        self._show(look)
        if sample is not None and len(splits["train"]) > sample:
            rows = np.linspace(0, len(splits["train"]) - 1, sample).astype(np.int64)
            splits = {**splits, "train": splits["train"].select(rows)}
        paths = {name: path_of(pairs, work, name) for name, pairs in splits.items()}
        others = self.corpus.evaluation_pairs(splits)
        groups = self.corpus.cleanings(self.cleaning, _sizes(paths["train"]))
        keep = kept_rows(groups, paths["train"], others, work)
        _total(groups).require_pairs()
        vocabulary = work.once("vocabulary", lambda part: self._learn(part, paths["train"], keep, work))
        Preprocessing.load(vocabulary).save(folder)
        for name, path in paths.items():
            own = (groups, keep) if name == "train" else (None, None)
            parts = encoded_parts(name, path, vocabulary, work, *own)
            if name == "train":
                write_json(folder / WORDS, TrainingWords.of_counts(words_of(parts)).to_dict())
            join(parts, folder / f"{name}.arrow", schema_of(stored(path)))
        report = _total(groups)
        report.require_pairs()
        notices = read_json(vocabulary / NOTICES, "delete it")["lines"]
        notices += [f"{group.name}: {group.cleaning.report.lines()[0]}" for group in groups if group.name]
        kept = {"look": look.to_dict(), "notices": notices, "cleaning": report.to_dict(), "splits": list(splits)}
        write_json(folder / "report.json", kept)

    def _learn(self, folder: Path, train: Path, keep: Path, work: Work) -> None:
        """Train the vocabulary on the pairs that are kept; write the preprocessing and the notices into a folder."""
        notices: list[str] = []
        source, target = (TextsOfParts(train, keep, side, self.normalizer, work) for side in ("source", "target"))
        directions = tuple(self.corpus.directions)
        tags = list(dict.fromkeys(tag for direction in directions for tag in direction.tags))
        tokenizers = self.tokenizer_trainer.train(source, target, notices.append, tags)
        languages = self.corpus.source, self.corpus.target
        Preprocessing(*languages, self.normalizer, *tokenizers, directions).save(folder)
        write_json(folder / NOTICES, {"lines": notices})

    def _show(self, look: FirstLook) -> None:
        self._look = look
        for line in look.lines():
            self.say(line)

    def _open(self, folder: Path) -> PreparedData:
        kept = read_json(folder / "report.json", "delete this folder, to prepare the corpus again")
        if self._look is None:
            self._show(FirstLook.from_dict(kept["look"]))
        assert self._look is not None
        preprocessing = Preprocessing.load(folder)
        splits = {name: EncodedSplit.open(folder / f"{name}.arrow") for name in kept["splits"]}
        sampling = self._sampling(preprocessing, splits["train"])
        report = CleaningReport.from_dict(kept["cleaning"])
        words = TrainingWords.read(folder / WORDS, "delete this folder, to prepare the corpus again")
        links = PieceLinks(preprocessing, splits["train"]) if splits["train"].aligned else None
        return PreparedData(preprocessing, splits, report, kept["notices"], folder, words, self._look, sampling, links)

    def _sampling(self, preprocessing: Preprocessing, train: EncodedSplit) -> SubwordSampling | None:
        trainer = self.tokenizer_trainer
        if trainer.sampling_alpha is None or trainer.kind == "char":
            return None
        settings = trainer.sampling_alpha, trainer.sampling_nbest, trainer.user_defined_symbols
        return SubwordSampling(preprocessing, train, trainer.kind, *settings)


def _sizes(train: Path) -> list[int]:
    """The number of training rows of each part of a mixture; of another corpus their number."""
    table = stored(train)
    if PART not in table.column_names:
        return [len(table)]
    sizes: list[int] = np.bincount(table.column(PART).to_numpy()).tolist()
    return sizes


def _total(groups: Sequence[CleanedRows]) -> CleaningReport:
    """The report of all groups together.

    Raises:
        UserError: no pair of a part of a mixture is left.
    """
    total = CleaningReport()
    for group in groups:
        if group.name and group.rows:
            with naming(group.name):
                group.cleaning.report.require_pairs()
        total.before += group.cleaning.report.before
        total.add(group.cleaning.report.dropped)
    return total


def _remove_old(cache_dir: Path) -> None:
    """Remove the parts of preparations that nobody has gone on with for `KEPT_DAYS`."""
    for folder in cache_dir.glob("unfinished-*"):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > KEPT_DAYS * 86400:
                remove_folder(folder)


def _explained(error: OSError, folder: Path) -> Exception:
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or "No space left" in str(error):
        return UserError(f"{folder}: no space left on the disk; free some, or choose another folder with cache=PATH")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG, errno.ENOTDIR, errno.ELOOP):
        return UserError(f"{folder}: cannot be written ({error.strerror}); choose another folder with cache=PATH")
    return error
