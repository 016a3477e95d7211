"""Corpora from the Hugging Face hub, or local folders with the same layout, read by `datasets.load_dataset`."""

from __future__ import annotations

import hashlib
import logging
import os
import re
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path
from typing import Any

import datasets
import pyarrow as pa
from huggingface_hub import HfApi, HfFileSystem
from huggingface_hub.utils import logging as hub_logging

from mt.config.constraints import NonNegativeInt, PathOrName, PositiveInt, Seed, checked
from mt.data.corpora.base import SPLITS, Corpus, Progress
from mt.data.corpora.pairs import CHUNK, Chunk, Pairs
from mt.data.corpora.translations import language_key, text_of
from mt.data.streaming.hub_shards import OtherShard, ParquetShard
from mt.data.streaming.stream_settings import (
    Lanes,
    ShuffleBuffer,
    StreamSample,
    StreamSettings,
    Workers,
    require_streamable,
)
from mt.data.streaming.stream_shards import Shard
from mt.errors import ArgumentError, UserError

OTHER = "other"
"""In `columns`: the column of every language that is not listed."""

NAME = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*", re.ASCII)
"""A name on the hub."""

_ALIASES = {"validation", "valid", "val", "dev"}


@checked
class HubCorpus(Corpus):
    """A corpus from the Hugging Face hub, for any language pair it holds, in either direction.

    Repositories that need a loading script are not supported.

    Args:
        source: language code of the source side.
        target: language code of the target side.
        repository: name on the hub, such as "wmt/wmt14", or a local folder with the same layout.
        configuration: name of the configuration (or folder) of a language pair, with {first} and {second} in place of
            the languages; both orders are tried. Null if one configuration holds all pairs.
        revision: a commit of the repository, for data that never change, or a branch, whose data may change.
        columns: column of each language, such as {en: english, other: non_english}; `other` is any language that is not
            listed. Null: a `translation` dictionary, or columns named after the languages.
        train: name of the train split.
        validation: name of the validation split; null to hold some pairs out of train.
        test: name of the test split; null to hold `held_out_test` pairs out of train, or for none where that is 0.
        pairs: configurations that the repository is known to have, so that a wrong language pair is reported before
            anything is downloaded.
        held_out, held_out_test, limit, seed: see `Corpus`.
        streaming: read the training pairs from the hub again in each epoch, and keep none of them on this machine; see
            `mt.data.streaming`. Parquet files are read from any group of rows on.
        lanes, workers, shuffle_buffer, stream_sample: of a stream; see `FilesCorpus`.

    Raises:
        ArgumentError: `streaming` is given together with `limit`, `configuration` lacks {first} or {second}, the local
            folder does not exist or has a `[` in its path, or `repository` is neither a folder nor a name on the hub.
    """

    def __init__(
        self,
        source: str,
        target: str,
        repository: PathOrName,
        configuration: str | None = "{first}-{second}",
        revision: str | None = None,
        columns: dict[str, str] | None = None,
        train: str = "train",
        validation: str | None = "validation",
        test: str | None = "test",
        pairs: list[str] | None = None,
        held_out: PositiveInt = 2000,
        held_out_test: NonNegativeInt = 2000,
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
            require_streamable(limit=limit)
            self.stream = StreamSettings(lanes, workers, shuffle_buffer, stream_sample)
        if configuration is not None and ("{first}" not in configuration or "{second}" not in configuration):
            raise ArgumentError(
                "{configuration}: write {{first}} and {{second}} for the languages", configuration=configuration
            )
        self.repository = repository
        self.configuration = configuration
        self.revision = revision
        self.columns = columns
        self.pairs = pairs
        self._names = {"train": train, "validation": validation, "test": test}
        self._local = repository != "" and Path(repository).is_dir()
        if not self._local and repository.startswith(("/", ".", "~")):
            raise ArgumentError("{repository}: there is no such folder", repository=repository)
        if not self._local and not NAME.fullmatch(repository):
            raise ArgumentError(
                "{repository}: is no folder, and no name on the hub, which is OWNER/NAME", repository=repository
            )
        if self._local and "[" in str(Path(repository).resolve()):
            raise ArgumentError(
                "{repository}: the library that reads such folders (datasets) takes [ for the beginning of a pattern; "
                "rename the folder that has it in its name",
                repository=repository,
            )
        self._loaded: dict[str, Pairs] | None = None
        self._streamed: dict[str, Any] | None = None
        self._builder: Any = None
        self._shards: dict[str, list[Shard]] = {}
        self._cache_dir: Path | None = None

    def load(self, cache_dir: Path, progress: Progress = lambda pairs: None) -> dict[str, Pairs]:
        # Downloads go to the hub's own cache, which other programs share. Files made from a local folder go to ours.
        self._cache_dir = Path(cache_dir) / "local" if self._local else None
        return super().load(cache_dir, progress)

    def splits(self) -> list[str]:
        there = self._open() if self.stream is None else self._streams()
        return [split for split in SPLITS if split in there]

    def shards(self, split: str = "train") -> list[Shard]:
        if split not in self._shards:
            self._shards[split] = self._found_shards(split)
        return self._shards[split]

    def _found_shards(self, split: str) -> list[Shard]:
        name, stream = self._streams()[split]
        sides = [self._column(stream, language) for language in (self.source, self.target)]
        texts = partial(_sides, self.repository, sides)
        paths = [str(path) for path in (self._builder.config.data_files or {}).get(name, [])]
        sizes = [1] * len(paths) if self._local else self._sizes(paths)
        if paths and all(path.endswith(".parquet") for path in paths):
            columns = [column for column, _ in sides]
            files = zip(paths, sizes, strict=True)
            return [
                ParquetShard(path, self._local, texts, size, columns=columns, file_of=self._file)
                for path, size in files
            ]
        count = int(stream.num_shards)
        if count != len(paths):  # several files in one shard, or several shards of one file
            paths, sizes = [f"{self.repository}, {name}, shard {number}" for number in range(count)], [1] * count
            return [
                OtherShard(path, False, texts, stream=partial(stream.shard, count, number))
                for number, path in enumerate(paths)
            ]
        return [
            OtherShard(path, self._local, texts, size, stream=partial(stream.shard, count, number))
            for number, (path, size) in enumerate(zip(paths, sizes, strict=True))
        ]

    def read(self, split: str) -> Iterator[Chunk]:
        if self.stream is not None:
            yield from ((block.sources, block.targets) for shard in self.shards(split) for block in shard.blocks())
            return
        pairs = self._open()[split]
        sides = [self._column(pairs, language) for language in (self.source, self.target)]
        for batch in pairs.with_format("arrow").iter(batch_size=CHUNK):
            first, second = (_texts(self.repository, batch, column, key) for column, key in sides)
            yield first, second

    def content(self) -> dict[str, Any]:
        where: dict[str, Any] = {"files": _hashes(self._folder)} if self._local and self.stream is None else {}
        if self.stream is not None:  # too large to be read whole
            where["shards"] = {split: [shard.identity() for shard in self.shards(split)] for split in self.splits()}
        if not self._local:
            where["name"] = self.repository
        layout = [self.configuration, self.columns, self._names]
        return {**where, "revision": None if self._local else self.revision, "layout": layout}

    def describe(self) -> str:
        pinned = f" at {self.revision}" if self.revision and not self._local else ""
        return f"{self.repository}{pinned} {self.source} -> {self.target}"

    def _open(self) -> dict[str, Pairs]:
        """The configured splits, loaded by `datasets` and downloaded at the first use."""
        if self._loaded is None:
            builder = self._made_builder()
            self._ask(builder.download_and_prepare)
            found = self._ask(builder.as_dataset)
            self._loaded = {split: found[name] for split, name in self._split_names(list(found)).items()}
        return self._loaded

    def _streams(self) -> dict[str, tuple[str, Any]]:
        """Of each configured split its name in the repository, and its rows as a `datasets.IterableDataset`."""
        if self._streamed is None:
            builder = self._made_builder()
            found = self._ask(builder.as_streaming_dataset)
            self._streamed = {split: (name, found[name]) for split, name in self._split_names(list(found)).items()}
            for split, (name, stream) in self._streamed.items():
                if stream.features is None:
                    self._streamed[split] = name, self._ask(stream._resolve_features)
        return self._streamed

    def _made_builder(self) -> Any:
        """What `datasets` reads the configuration of the language pair with."""
        if self._builder is None:
            chosen = self._choose()
            place, revision = self._place()
            self._builder = self._ask(
                datasets.load_dataset_builder,
                place,
                revision=revision,
                cache_dir=str(self._cache_dir) if self._cache_dir else None,
                **chosen,
            )
            self._require_own_files(self._builder)
        return self._builder

    def _file(self, path: str) -> Any:
        """A file of the repository, opened for reading at any byte."""
        return open(path, "rb") if self._local else HfFileSystem().open(path, "rb")

    def _sizes(self, paths: Sequence[str]) -> list[int]:
        """The bytes of files on the hub."""
        files = HfFileSystem()
        return [int(self._ask(files.info, path)["size"] or 1) for path in paths]

    def _split_names(self, there: list[str]) -> dict[str, str]:
        """The name of each configured split among those that are there."""
        return {split: self._split_name(split, name, there) for split, name in self._names.items() if name is not None}

    def _choose(self) -> dict[str, str]:
        """Arguments of `load_dataset` that select the language pair: the name of a configuration, or its folder."""
        if self.configuration is None:
            return {}
        languages = (self.source, self.target)
        wanted = [self.configuration.format(first=a, second=b) for a, b in (languages, languages[::-1])]
        if self.pairs is not None and not self._local:
            self._require(wanted, self.pairs)
        names = self._ask(datasets.get_dataset_config_names, *self._place())
        for name in wanted:
            if name in names:
                return {"name": name}
        folders = self._folders()
        return {"data_dir": self._require(wanted, folders or [name for name in names if name != "default"])}

    def _require(self, wanted: list[str], there: list[str]) -> str:
        name = next((name for name in wanted if name in there), None)
        if name is None:
            known = ", ".join(sorted(there)) or "none with a name"
            raise UserError(
                f"{self.repository} does not hold {self.source}-{self.target}: it has {known}; choose data.source and "
                "data.target among them (either direction)"
            )
        return name

    def _folders(self) -> list[str]:
        """Names of the folders at the top of the repository."""
        if self._local:
            return [entry.name for entry in self._folder.iterdir() if entry.is_dir()]
        tree = self._ask(
            lambda: list(HfApi().list_repo_tree(self.repository, repo_type="dataset", revision=self.revision))
        )
        return [entry.path for entry in tree if not hasattr(entry, "size")]

    def _place(self) -> tuple[str, str | None]:
        # Absolute, because `datasets` takes a bare name such as `json` for its reader of whatever lies in this folder.
        return (str(self._folder), None) if self._local else (self.repository, self.revision)

    @property
    def _folder(self) -> Path:
        return Path(self.repository).absolute()

    def _require_own_files(self, builder: Any) -> None:
        """Refuse a repository whose description names files elsewhere: on this machine, or at other addresses.

        Raises:
            UserError: it does.
        """
        root = os.path.normpath(self._folder) if self._local else f"hf://datasets/{self.repository}@"
        for paths in (builder.config.data_files or {}).values():
            for path in map(str, paths):
                inside = os.path.normpath(path) + os.sep if self._local else path
                if not inside.startswith(root + os.sep if self._local else root) or ".." in path.split("/"):
                    raise UserError(
                        f"{self.repository}: its README.md names the file {path}, which is not in the repository; "
                        "correct the README.md, or take another corpus"
                    )

    def _ask(self, function: Any, *arguments: Any, **options: Any) -> Any:
        """Call a function that may need the network.

        Raises:
            UserError: the call failed; one line gives the reason.
        """
        verbosity = hub_logging.get_verbosity()
        hub_logging.set_verbosity(logging.ERROR)  # hides the repeated warnings about retries
        try:
            return function(*arguments, **options)
        except Exception as error:
            reason = (str(error).strip() or type(error).__name__).splitlines()[0][:200]
            if self._local:
                raise UserError(f"data.repository={self.repository}: cannot be loaded ({reason})") from error
            raise UserError(
                f"{self.repository} cannot be loaded from the hub ({reason}): use files of your own (data=files "
                "data.train=...) or a local copy of the repository (data.repository=/path/to/folder)"
            ) from error
        finally:
            hub_logging.set_verbosity(verbosity)

    def _split_name(self, split: str, name: str, there: list[str]) -> str:
        if name in there:
            return name
        # For a folder, `datasets` derives split names from file names, and calls "dev" "validation".
        alias = next((other for other in there if {name, other} <= _ALIASES), None)
        if alias is not None:
            return alias
        way_out = "" if split == "train" else f" or data.{split}=null to hold pairs out of train"
        raise UserError(
            f"{self.repository} has no split {name} for {self.source}-{self.target}: it has {', '.join(there)}; set "
            f"data.{split} to one of them{way_out}"
        )

    def _column(self, pairs: Pairs, language: str) -> tuple[str, str | None]:
        """The column of a language and, if the column holds dictionaries, the language's key in them; else None."""
        there = list(pairs.column_names)
        if self.columns is not None:
            column = self.columns.get(language, self.columns.get(OTHER))
            if column in there:
                return str(column), None
            raise UserError(f"{self.repository}: no column {column} for {language}; it has {', '.join(there)}")
        if "translation" in there:
            languages = _languages(pairs.features["translation"])
            if (key := language_key(language, languages)) is not None:
                return "translation", key
            raise UserError(f"{self.repository} does not hold {language}: its translations are {', '.join(languages)}")
        if (key := language_key(language, there)) is not None:
            return key, None
        raise UserError(
            f"{self.repository} does not hold {language}: its columns are {', '.join(there)}; name them with "
            "data.columns={LANGUAGE: COLUMN}"
        )


def _languages(feature: Any) -> list[str]:
    """The languages of a `translation` column, whether its type is a `Translation` feature or a plain dictionary."""
    return list(feature.languages) if isinstance(feature, datasets.Translation) else list(feature)


def _texts(repository: str, batch: pa.Table, column: str, key: str | None) -> list[str]:
    values = batch.column(column).to_pylist()
    if key is not None:
        values = [(value or {}).get(key) for value in values]
    return [text_of(f"{repository}, column {column}", value) for value in values]


def _sides(repository: str, sides: Sequence[tuple[str, str | None]], table: pa.Table) -> Chunk:
    first, second = (_texts(repository, table, column, key) for column, key in sides)
    return first, second


def _hashes(folder: Path) -> dict[str, str]:
    """Relative path -> hash of every file below a local folder, hidden files excluded."""
    found = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder)
        if path.is_file() and not any(part.startswith(".") for part in name.parts):
            try:
                with path.open("rb") as file:
                    found[name.as_posix()] = hashlib.file_digest(file, "sha256").hexdigest()
            except OSError as error:
                raise UserError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None
    return found
