"""Made corpora of any size, and how a measurement of one is summed up."""

from __future__ import annotations

import json
import os
from collections import Counter
from pathlib import Path

import numpy as np
import pytest

from mt.benchmark import made_corpus
from mt.benchmark.corpus_growth import Growth, HeldMemory, growth_figure, growth_table, memory_of, read_results, summed
from mt.benchmark.made_corpus import made_words, write_corpus
from mt.errors import UserError


def lines(path: Path) -> list[str]:
    return path.read_text(encoding="utf-8").splitlines()


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made")
    write_corpus(folder, "train", 12_000, seed=1)
    return folder


def test_a_small_corpus_is_the_beginning_of_a_larger_one(corpus: Path, tmp_path: Path) -> None:
    write_corpus(tmp_path, "train", 500, seed=1)
    for language in ("en", "de"):
        assert lines(tmp_path / f"train.{language}") == lines(corpus / f"train.{language}")[:500]
        assert len(lines(corpus / f"train.{language}")) == 12_000
    write_corpus(tmp_path, "other", 500, seed=2)
    assert not set(lines(tmp_path / "other.en")) & set(lines(tmp_path / "train.en"))


def test_made_words_are_different_and_spread_as_in_news(corpus: Path) -> None:
    assert {len(set(made_words(language))) for language in ("en", "de")} == {made_corpus.WORDS}
    sentences = [line.rstrip(".").split() for line in lines(corpus / "train.en")]
    assert np.mean([len(words) for words in sentences]) == pytest.approx(20, rel=0.05)
    counts = Counter(word for words in sentences for word in words)
    shares = [count / counts.total() for _, count in counts.most_common(100)]
    assert shares[0] / shares[99] == pytest.approx(101.7 / 2.7, rel=0.15)


def test_words_of_a_target_are_those_of_its_source(corpus: Path) -> None:
    english = {word: number for number, word in enumerate(made_words("en"))}
    german = {word: number for number, word in enumerate(made_words("de"))}
    for source, target in list(zip(lines(corpus / "train.en"), lines(corpus / "train.de"), strict=True))[:50]:
        ids = [english[word] for word in source.rstrip(".").split()]
        others = [german[word] for word in target.rstrip(".").split()]
        shorter = min(len(ids), len(others))
        assert ids[:shorter] == others[:shorter]


def test_stages_get_their_time_and_their_memory() -> None:
    events = [
        {"time": 12.0, "name": "cleaning the training pairs"},
        {"time": 15.0, "name": "encoding the train pairs"},
        {"time": 20.0, "name": "first update"},
        {"time": 21.0, "name": "loading batches"},
        {"time": 25.0, "name": "end", "batches": 8, "pairs": 40, "seconds": 2.0},
    ]
    seen = [(11.0, HeldMemory(own=5)), (13.0, HeldMemory(7, 9, 30, 20)), (14.0, HeldMemory(6, 8, 40, 15))]
    growth = summed(Growth(900, "prepared", 2), 10.0, events, seen)
    assert growth.seconds["starting"] == 2
    assert growth.memory["cleaning the training pairs"] == HeldMemory(7, 9, 40, 20)
    assert growth.first_update == 10
    assert (growth.batches_per_second, growth.pairs_per_second) == (4, 20)
    assert growth.part("cleaning") == 3
    assert growth.peak == HeldMemory(7, 9, 40, 20)
    assert Growth.from_dict(growth.to_dict()) == growth
    row = growth_table([growth]).splitlines()[-1]
    assert "| 900 | prepared | - | 300 | 180 | 0 s | 10 s | 4 | 20 | 7 MiB | 40 MiB |" in row
    assert len(growth_figure([growth, Growth(9000, "streaming", None)]).encoded("png")) > 1000


def test_memory_of_this_process() -> None:
    before = memory_of(os.getpid())
    held = np.ones(32 << 20, np.uint8)
    after = memory_of(os.getpid())
    assert after.own - before.own == pytest.approx(held.nbytes / 2**20, abs=8)
    assert after.resident >= after.own


def test_what_was_measured_is_read_again_and_a_damaged_line_named(tmp_path: Path) -> None:
    path = tmp_path / "results.jsonl"
    assert read_results(path) == []
    growth = Growth(300, "prepared", None, {"starting": 1.5}, {"starting": HeldMemory(1, 2, 3, 4)})
    path.write_text(json.dumps(growth.to_dict()) + "\n", encoding="utf-8")
    assert read_results(path) == [growth]
    with path.open("a", encoding="utf-8") as file:
        file.write('{"pairs": 300, "wa')
    with pytest.raises(UserError, match=r"results\.jsonl:2: no measurement; remove this line"):
        read_results(path)
