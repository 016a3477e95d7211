"""Made pairs in shards of every format, and the stream of such a corpus."""

from __future__ import annotations

import gzip
import json
import lzma
import random
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from mt.data.corpora.base import Corpus
from mt.data.corpora.files import FilesCorpus
from mt.data.module import DataModule, PreparedData
from mt.data.streaming.stream import Stream, stream_of
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer

WORDS = ["the", "cat", "dog", "sees", "runs", "house", "tree", "big", "small", "red", "green", "blue", "on", "in"]

Pair = tuple[str, str]


def made_pair(number: int) -> Pair:
    """A pair that no other number has."""
    drawn = random.Random(number)
    source = " ".join(drawn.choices(WORDS, k=drawn.randint(2, 9)))
    return f"{source} {number}", f"{source[::-1]} ja {number}"


def made_pairs(count: int, first: int = 0) -> list[Pair]:
    return [made_pair(first + number) for number in range(count)]


def write_shard(path: Path, pairs: Sequence[Pair], **options: Any) -> Path:
    """Write pairs into a file whose name says the format; `path.en` and `path.de` for a prefix."""
    name = path.name
    lines = [json.dumps({"en": source, "de": target}) for source, target in pairs]
    if name.endswith(".parquet"):
        columns = {"en": [pair[0] for pair in pairs], "de": [pair[1] for pair in pairs]}
        pq.write_table(pa.table(columns), path, row_group_size=options.get("group", 100))
    elif ".jsonl" in name:
        _write(path, "".join(f"{line}\n" for line in lines))
    elif ".tsv" in name:
        _write(path, "en\tde\n" + "".join(f"{source}\t{target}\n" for source, target in pairs))
    else:
        ending = options.get("ending", "")
        for place, language in enumerate(("en", "de")):
            _write(Path(f"{path}.{language}{ending}"), "".join(f"{pair[place]}\n" for pair in pairs))
    return path


def _write(path: Path, text: str) -> None:
    content = text.encode()
    if path.suffix == ".gz":
        content = gzip.compress(content)
    elif path.suffix == ".xz":
        content = lzma.compress(content)
    elif path.suffix == ".zst":
        with pa.output_stream(str(path), compression="zstd") as file:
            file.write(content)
        return
    path.write_bytes(content)


def streamed_corpus(train: Any, **options: Any) -> FilesCorpus:
    settings = {"held_out": 20, "shuffle_buffer": 100, "stream_sample": 300, "workers": 0, **options}
    return FilesCorpus("en", "de", train, streaming=True, **settings)


def prepared_stream(corpus: Corpus, cache: Path, cleaning: Cleaning | None = None) -> tuple[PreparedData, Stream]:
    """What is prepared of a stream before training, and the stream."""
    cleaning = Cleaning() if cleaning is None else cleaning
    module = DataModule(corpus, cleaning, TextNormalizer(), TokenizerTrainer("unigram", 120), cache)
    data = module.prepare()
    return data, stream_of(corpus, cleaning, data, cache)
