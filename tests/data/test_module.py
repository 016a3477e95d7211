"""From corpus to encoded splits, and the cache between two starts."""

import errno
import json
import os
import random
import shutil
import socket
import subprocess
import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from mt.data.batches.encoded import EncodedSplit, record, write
from mt.data.corpora.base import Corpus
from mt.data.module import DataModule, PreparedData
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import ConfigError, UserError

WORDS = ["THE", "a", "small", "old", "green", "dog", "woman", "house", "river", "runs", "sleeps", "under"]


def lines(count: int, seed: int) -> list[str]:
    draw = random.Random(seed)
    return [" ".join(draw.choices(WORDS, k=draw.randint(2, 9))) for _ in range(count)]


class FakeCorpus(Corpus):
    """Random sentences in memory; counts how often it is read."""

    def __init__(self, seed: int = 1, source: str = "en", target: str = "de") -> None:
        super().__init__(source, target)
        self.seed = seed
        self.reads = 0
        train = lines(300, seed), [line[::-1] for line in lines(300, seed + 1)]
        train[0][7] = ""  # cleaned away
        train[1][9] = "dog " * 200  # likewise, by its length
        self.pairs = {
            "train": train,
            "validation": (["The  e\u0301 dog ", *lines(19, 50)], lines(20, 51)),
            "test": (lines(20, 60), lines(20, 61)),
        }

    def splits(self) -> list[str]:
        return list(self.pairs)

    def read(self, split: str) -> Iterator[tuple[list[str], list[str]]]:
        self.reads += 1
        yield self.pairs[split]

    def content(self) -> dict[str, Any]:
        return {"seed": self.seed}

    def describe(self) -> str:
        return "fake"


def module(cache: Path, **other: Any) -> DataModule:
    parts: dict[str, Any] = {
        "corpus": FakeCorpus(),
        "cleaning": Cleaning(),
        "normalizer": TextNormalizer(lowercase=True),
        "tokenizer_trainer": TokenizerTrainer("unigram", 500),
    }
    return DataModule(**{**parts, **other}, cache_dir=cache)


@pytest.fixture(scope="module")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("cache")


@pytest.fixture(scope="module")
def prepared(cache: Path) -> PreparedData:
    return module(cache).prepare()


def test_ids_are_those_of_the_normalised_text(prepared: PreparedData) -> None:
    for split in prepared.splits.values():
        for row in range(len(split)):
            assert split.source(row) == prepared.preprocessing.encode_source(split.source_text(row))
            assert split.target(row) == prepared.preprocessing.encode_target(split.target_text(row))
        assert split.source_lengths.tolist() == [len(split.source(row)) for row in range(len(split))]
        assert split.target_lengths.tolist() == [len(split.target(row)) for row in range(len(split))]
        assert split.source_lengths.dtype == np.int32


def test_evaluation_texts_stay_raw_and_whole(prepared: PreparedData) -> None:
    pairs = FakeCorpus().pairs
    for name in ("validation", "test"):
        assert prepared.splits[name].source_texts() == pairs[name][0]
        assert prepared.splits[name].target_texts() == pairs[name][1]
    assert prepared.preprocessing.normalizer(pairs["validation"][0][0]) == "the é dog"


def test_evaluation_splits_are_not_cleaned(tmp_path: Path) -> None:
    corpus, odd = FakeCorpus(), (["", "a", "a", "\ufffd"], ["", "a", "a", "x"])
    corpus.pairs.update(validation=odd, test=odd)
    splits = module(tmp_path, corpus=corpus).prepare().splits
    for name in ("validation", "test"):
        assert (splits[name].source_texts(), splits[name].target_texts()) == odd


def test_cleaning_is_done_and_reported(prepared: PreparedData) -> None:
    assert len(prepared.splits["train"]) == prepared.report.after == 298
    assert "" not in prepared.splits["train"].source_texts()
    assert prepared.splits["train"].target_lengths.max() <= 256
    assert prepared.report.lines()[0] == "cleaning kept 298 of 300 training pairs"


def test_second_start_does_nothing_twice(cache: Path, prepared: PreparedData, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(TokenizerTrainer, "train", None)
    monkeypatch.setattr(DataModule, "_fill", None)
    monkeypatch.setattr(FakeCorpus, "load", None)
    result = module(cache).prepare()
    assert result.notices == prepared.notices
    assert len(result.notices) == 1
    assert result.report.lines() == prepared.report.lines()
    assert result.splits["train"].source_texts() == prepared.splits["train"].source_texts()
    assert result.preprocessing.source_tokenizer.proto == prepared.preprocessing.source_tokenizer.proto


def test_key_holds_all_that_matters_and_no_more(tmp_path: Path) -> None:
    others: list[dict[str, Any]] = [
        {},
        {"corpus": FakeCorpus(2)},
        {"corpus": FakeCorpus(1, "de", "en")},
        {"cleaning": Cleaning(longest=100)},
        {"normalizer": TextNormalizer()},
        {"tokenizer_trainer": TokenizerTrainer("bpe", 500)},
        {"tokenizer_trainer": TokenizerTrainer("unigram", 501)},
    ]
    assert len({module(tmp_path, **other).key() for other in others}) == len(others)
    sampling = TokenizerTrainer("unigram", 500, sampling_alpha=0.2)
    assert module(tmp_path, tokenizer_trainer=sampling).key() == module(tmp_path).key()


def test_sampling_comes_from_the_configuration(cache: Path, prepared: PreparedData) -> None:
    assert prepared.sampling is None
    trainer = TokenizerTrainer("unigram", 500, sampling_alpha=0.3, sampling_nbest=8)
    sampling = module(cache, tokenizer_trainer=trainer).prepare().sampling
    assert sampling is not None
    assert sampling([0, 1], (1,)) == sampling([0, 1], (1,)) != sampling([0, 1], (2,))
    text = prepared.preprocessing.normalizer(prepared.splits["train"].source_text(0))
    assert prepared.preprocessing.source_tokenizer.decode(sampling([0], (1,))[0][0]) == text


def test_marked_up_text_can_be_written_again(tmp_path: Path) -> None:
    corpus = FakeCorpus()
    corpus.pairs["train"] = [f"<s>{line}</s>" for line in lines(300, 1)], [f"{line} ▁" for line in lines(300, 2)]
    made = module(tmp_path, corpus=corpus, normalizer=TextNormalizer()).prepare()
    train, text = made.splits["train"], made.preprocessing
    for row in range(len(train)):
        assert text.source_tokenizer.decode(train.source(row)[:-1]) == train.source_text(row)
        assert text.decode_target(train.target(row)) == train.target_text(row)


def test_a_symbol_that_no_normalised_text_can_hold_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match=r"user_defined_symbols: no text can hold <2DE>.*write <2de>"):
        module(tmp_path, tokenizer_trainer=TokenizerTrainer(user_defined_symbols=["<2DE>"]))


@pytest.mark.parametrize("damage", ["truncate", "alter", "remove", "manifest"])
def test_damaged_cache_is_made_anew(cache: Path, prepared: PreparedData, tmp_path: Path, damage: str) -> None:
    shutil.copytree(cache, tmp_path / "cache")
    folder = tmp_path / "cache" / prepared.folder.name
    path = folder / ("manifest.json" if damage == "manifest" else "train.arrow")
    content = path.read_bytes()
    if damage == "remove":
        path.unlink()
    elif damage == "alter":
        path.write_bytes(content[:2000] + bytes([content[2000] ^ 1]) + content[2001:])
    else:
        path.write_bytes(content[: len(content) // 2])
    rebuilt = module(tmp_path / "cache").prepare()
    assert rebuilt.splits["train"].source_texts() == prepared.splits["train"].source_texts()
    assert (folder / "train.arrow").read_bytes() == (prepared.folder / "train.arrow").read_bytes()


def test_a_cache_of_an_older_version_is_made_anew(cache: Path, prepared: PreparedData, tmp_path: Path) -> None:
    shutil.copytree(cache, tmp_path / "cache")
    data = module(tmp_path / "cache")
    corpus = next((tmp_path / "cache").glob("corpus-*"))
    (corpus / "manifest.json").unlink()  # as corpora stood there before they had one
    (corpus / "train.arrow").write_bytes(b"of another version")
    folder = tmp_path / "cache" / prepared.folder.name
    sizes = {path.name: f"{path.stat().st_size}-{'0' * 32}" for path in folder.iterdir()}
    (folder / "manifest.json").write_text(json.dumps(sizes))  # as it was when each file had one string
    (folder / "train.arrow").write_bytes(b"of another version")
    rebuilt = data.prepare()
    assert rebuilt.splits["train"].source_texts() == prepared.splits["train"].source_texts()


def test_failure_leaves_nothing_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    data = module(tmp_path)

    def full(*arguments: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr("mt.data.preparation.encoded_parts.encoded.write", full)
    with pytest.raises(UserError, match="no space left on the disk"):
        data.prepare()
    assert not list(tmp_path.glob("*prepared-*"))


def test_what_killed_processes_left_is_removed(cache: Path, prepared: PreparedData, tmp_path: Path) -> None:
    shutil.copytree(cache, tmp_path / "cache")
    name = prepared.folder.name
    dead = subprocess.Popen([sys.executable, "-c", ""])
    dead.wait()
    here = socket.gethostname()
    left = tmp_path / "cache" / f".{name}.{here}.{dead.pid}.0123abcd.part"
    of_another_corpus = left.with_name(f".prepared-0123.{here}.{dead.pid}.0123abcd.part")
    others = [
        left.with_name(f".{name}.{here}.{os.getppid()}.0123abcd.part"),  # at work
        left.with_name(f".{name}.{here}-2.{dead.pid}.0123abcd.part"),  # of another machine: who knows
        left.with_name(f".prepared-other.{here}.{dead.pid}.0123abcd.part"),
    ]
    for folder in (left, of_another_corpus, *others):
        (folder / "files").mkdir(parents=True)
    shutil.rmtree(tmp_path / "cache" / name)
    module(tmp_path / "cache").prepare()
    assert not left.exists()
    assert not of_another_corpus.exists()
    assert all(folder.exists() for folder in others)


def test_of_two_processes_one_prepares_and_the_other_waits(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    waiting = threading.Event()
    filled: list[Path] = []
    said: list[str] = []

    def say(line: str) -> None:
        said.append(line)
        waiting.set()

    fill = DataModule._fill

    def slow(self: DataModule, folder: Path, sample: int | None) -> None:
        assert waiting.wait(60)
        fill(self, folder, sample)
        filled.append(folder)

    monkeypatch.setattr(DataModule, "_fill", slow)
    with ThreadPoolExecutor(2) as pool:
        one, two = list(pool.map(lambda _: module(tmp_path, say=say).prepare(), range(2)))
    assert len(filled) == 1
    waits = [line for line in said if line.startswith("another process")]
    assert waits == said[:1] == [f"another process is preparing this corpus in {tmp_path}; waiting for its end"]
    assert one.folder == two.folder
    assert one.splits["train"].source_texts() == two.splits["train"].source_texts()


def test_nothing_left_after_cleaning_names_the_counts(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no training pair is left of 300.*too long"):
        module(tmp_path, cleaning=Cleaning(longest=1)).prepare()
    assert not list(tmp_path.glob("*prepared-*"))


class TestEncodedSplit:
    def test_rows_across_chunks(self, tmp_path: Path) -> None:
        ids = [list(range(length)) for length in (3, 0, 2, 5, 1, 4, 2)]
        texts = [f"text {index}" for index in range(7)]
        parts = [slice(0, 3), slice(3, 3), slice(3, 7)]
        records = [record(texts[part], texts[part], ids[part], ids[part][::-1]) for part in parts]
        write(tmp_path / "a.arrow", records)
        split = EncodedSplit.open(tmp_path / "a.arrow")
        assert [split.source(row) for row in range(7)] == ids
        assert split.source_lengths.tolist() == list(map(len, ids))
        assert [split.target(row) for row in range(7)] == [*ids[:3][::-1], *ids[3:][::-1]]
        assert split.source_texts() == texts
        with pytest.raises(IndexError, match="row 7 of 7"):
            split.source(7)
        with pytest.raises(IndexError, match="row -1"):
            split.source(-1)

    def test_empty(self, tmp_path: Path) -> None:
        write(tmp_path / "none", [])
        split = EncodedSplit.open(tmp_path / "none")
        assert len(split) == 0
        assert split.source_texts() == []

    def test_lists_in_memory(self) -> None:
        split = EncodedSplit.from_lists([[5, 3], [3]], [[6, 7, 3], [3]])
        assert (split.source(0), split.target(0), split.source_text(0)) == ([5, 3], [6, 7, 3], "5 3")
        assert split.source_ids(1).dtype == np.int32
