"""From a corpus to encoded splits: load, look at it, clean, normalise, train the vocabulary, encode.

This is done once. The result is one folder of the cache, written completely or not at all. The folder's name is a hash
of everything that the result depends on.
"""

from __future__ import annotations

import errno
import hashlib
import json
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from itertools import islice, product
from pathlib import Path
from typing import Any

import numpy as np

from mt.data.batches import encoded
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.piece_links import PieceLinks
from mt.data.batches.subword_sampling import SubwordSampling
from mt.data.cached_folders import is_cached
from mt.data.corpora.base import Corpus
from mt.data.corpora.pairs import LINKS, FlatLinks, Pairs, chunks_of, document_numbers, links_of
from mt.data.inspection.first_look import FirstLook
from mt.data.text.cleaning import Cleaning, CleaningReport
from mt.data.text.normalization import TextNormalizer
from mt.data.text.normalized_words import normalized_words
from mt.data.text.preprocessing import SETTINGS, Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.data.text.training_words import TrainingWords
from mt.errors import UserError
from mt.files.folders import fault_of, remove_folder, tidy, whole_folder
from mt.files.json_files import read_json, write_json
from mt.files.locks import held

__all__ = ["DataModule", "EncodedSplit", "PreparedData"]

FORMAT = 5
"""Version of the cached files. Increase it whenever the same settings would give different files."""

MADE = r"(prepared|corpus)-[0-9a-f]+"
"""A regular expression of the names of the folders in a cache."""
WORDS = "words.json"
REQUIRED = ("report.json", SETTINGS, "train.arrow", WORDS)
"""Files of a prepared corpus that are always there."""


@dataclass(frozen=True)
class PreparedData:
    """A corpus that is ready for training.

    Attributes:
        preprocessing: converts raw text to ids and back; saved in the bundle.
        splits: "train", "validation" and, if the corpus has one, "test".
        report: how many pairs each cleaning step dropped.
        notices: lines to show to the user, for instance that the vocabulary is smaller than asked for.
        folder: the folder in the cache.
        words: the words of the training sources; saved in the bundle.
        look: what a first look at the corpus showed.
        sampling: subword regularisation of the training split; None if it is not configured.
        links: the word alignment of the training split; None if the corpus has none.
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
        doing: called at the beginning of each part of the work, such as "training the vocabulary".

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
        doing: Callable[[str], None] = lambda what: None,
    ) -> None:
        self.corpus = corpus
        self.cleaning = cleaning
        self.normalizer = normalizer
        self.tokenizer_trainer = tokenizer_trainer
        self.cache_dir = Path(cache_dir)
        self.say = say
        self.doing = doing
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

    def prepare(self, sample: int | None = None) -> PreparedData:
        """The prepared corpus, from the cache if it is complete there; otherwise it is prepared now.

        Args:
            sample: prepare only so many training pairs, evenly distributed over the corpus; None for all.

        Raises:
            UserError: the corpus or its settings are faulty, or the cache folder cannot be written.
        """
        folder = self.cache_dir / f"prepared-{self.key(sample)}"
        try:
            if not is_cached(folder, REQUIRED):
                self._make(folder, sample)
        except OSError as error:
            raise _explained(error, self.cache_dir) from error
        return self._open(folder)

    def _make(self, folder: Path, sample: int | None) -> None:
        """Prepare the corpus, or wait for the process that is doing so already."""
        locks = self.cache_dir / "locks"
        locks.mkdir(parents=True, exist_ok=True)
        tidy(self.cache_dir, MADE, anywhere=False)
        with held(locks / f"{folder.name}.lock", self._busy):
            if fault_of(folder, REQUIRED) is not None:
                remove_folder(folder)
                with whole_folder(folder, wins="first") as part:
                    self._fill(part, sample)

    def _busy(self) -> None:
        self.say(f"another process is preparing this corpus in {self.cache_dir}; waiting for its end")

    def _fill(self, folder: Path, sample: int | None) -> None:
        self.doing("reading the corpus")
        splits = self.corpus.load(self.cache_dir)
        look = FirstLook.at(splits, self.corpus.source, self.corpus.target, self.corpus.notices.lines())
        self._show(look)
        if sample is not None and len(splits["train"]) > sample:
            rows = np.linspace(0, len(splits["train"]) - 1, sample).astype(np.int64)
            splits = {**splits, "train": splits["train"].select(rows)}
        self.doing("cleaning the training pairs")
        splits = self.cleaning.clean_text(splits)
        notices: list[str] = []
        train = [_Texts(splits["train"], side, self.normalizer) for side in (0, 1)]
        self.doing("training the vocabulary")
        tokenizers = self.tokenizer_trainer.train(train[0], train[1], notices.append)
        preprocessing = Preprocessing(self.corpus.source, self.corpus.target, self.normalizer, *tokenizers)
        preprocessing.save(folder)
        self.doing("encoding the pairs")
        for name, pairs in splits.items():
            self._encode(name, pairs, preprocessing, folder / f"{name}.arrow")
        kept_pairs = EncodedSplit.open(folder / "train.arrow").dataset
        words = TrainingWords.of(text for sources, _ in chunks_of(kept_pairs) for text in sources)
        write_json(folder / WORDS, words.to_dict())
        report = self.cleaning.report.to_dict()
        kept = {"look": look.to_dict(), "notices": notices, "cleaning": report, "splits": list(splits)}
        write_json(folder / "report.json", kept)

    def _show(self, look: FirstLook) -> None:
        self._look = look
        for line in look.lines():
            self.say(line)

    def _encode(self, name: str, pairs: Pairs, preprocessing: Preprocessing, path: Path) -> None:
        documents = document_numbers(pairs)
        schema = encoded.schema_of(documents is not None, LINKS in pairs.column_names)
        records = _records(pairs, documents, preprocessing)
        if name != "train":
            encoded.write(path, records, schema)
            return
        everything = path.with_suffix(".all")
        keep = self.cleaning.clean_lengths(*encoded.write(everything, records, schema))
        if keep.all():
            everything.rename(path)
        else:
            encoded.keep(everything, path, keep)
            everything.unlink()

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


class _Texts(Collection[str]):
    """The normalised texts of one side of a split. Each iteration reads them from disk again."""

    def __init__(self, pairs: Pairs, side: int, normalizer: TextNormalizer) -> None:
        self._pairs, self._side, self._normalizer = pairs, side, normalizer

    def __len__(self) -> int:
        return len(self._pairs)

    def __iter__(self) -> Iterator[str]:
        for chunk in chunks_of(self._pairs):
            yield from map(self._normalizer, chunk[self._side])

    def __contains__(self, text: object) -> bool:
        return any(text == own for own in self)


def _records(pairs: Pairs, documents: encoded.Ids | None, preprocessing: Preprocessing) -> Iterator[Any]:
    start, links = 0, links_of(pairs)
    for sources, targets in chunks_of(pairs):
        stop = start + len(sources)
        ids = preprocessing.encode_sources(sources), preprocessing.encode_targets(targets)
        linked = None
        if links is not None:
            three = zip(sources, targets, islice(links, len(sources)), strict=True)
            linked = [_normalized_links(*each, preprocessing.normalizer) for each in three]
        yield encoded.record(sources, targets, *ids, None if documents is None else documents[start:stop], linked)
        start = stop


def _normalized_links(source: str, target: str, links: FlatLinks, normalizer: TextNormalizer) -> list[int]:
    """Links between the words of two raw texts as links between those of the normalised texts."""
    if not links:
        return []
    words = normalized_words(source, normalizer), normalized_words(target, normalizer)
    pairs = zip(links[::2], links[1::2], strict=True)
    return [word for i, j in pairs for both in product(words[0][i], words[1][j]) for word in both]


def _explained(error: OSError, folder: Path) -> Exception:
    if error.errno in (errno.ENOSPC, errno.EDQUOT) or "No space left" in str(error):
        return UserError(f"{folder}: no space left on the disk; free some, or choose another folder with cache=PATH")
    if error.errno in (errno.EACCES, errno.EPERM, errno.EROFS, errno.ENAMETOOLONG, errno.ENOTDIR, errno.ELOOP):
        return UserError(f"{folder}: cannot be written ({error.strerror}); choose another folder with cache=PATH")
    return error
