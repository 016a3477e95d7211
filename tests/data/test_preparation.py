"""A corpus that is prepared in parts: by any number of processes, killed at any moment, the bytes are the same."""

from __future__ import annotations

import hashlib
import multiprocessing
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from processes import with_ranks
from small_corpus import PART, module, write_corpus

from mt.data.corpora.files import FilesCorpus
from mt.data.corpora.holdout import is_in
from mt.data.module import DataModule
from mt.data.preparation import work
from mt.data.preparation.cleaned_texts import drop_repeated
from mt.data.preparation.work import Work
from mt.data.text.alphabet import Alphabet
from mt.data.text.cleaning import CHARACTERS, DUPLICATES, EMPTY, SAME, Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.data.text.training_words import WordCounts
from mt.errors import UserError
from mt.ranks.ranks import Ranks


def digests(folder: Path) -> dict[str, str]:
    return {
        path.name: hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.iterdir()
        if path.name != "checked.json"
    }


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests are not about the cut of power."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("corpus")
    write_corpus(folder)
    return folder


@pytest.fixture
def small_parts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(work, "PART", PART)


@pytest.fixture(scope="module")
def whole(corpus: Path) -> Path:
    """Prepared by this process alone, in one part."""
    return module(corpus, "whole").prepare().folder


def content(folder: Path) -> tuple[object, ...]:
    """All that a training reads, without the borders of the parts."""
    from mt.data.batches.encoded import EncodedSplit

    train = EncodedSplit.open(folder / "train.arrow")
    ids = [train.source(row) + train.target(row) for row in range(len(train))]
    others = {
        name: digest for name, digest in digests(folder).items() if not name.endswith((".arrow", "manifest.json"))
    }
    return train.source_texts(), train.target_texts(), ids, others


@pytest.mark.usefixtures("small_parts")
def test_parts_and_processes_change_nothing(corpus: Path, whole: Path) -> None:
    one, two = (module(corpus, f"by{count}", processes=count).prepare() for count in (1, 2))
    assert digests(one.folder) == digests(two.folder)
    assert content(one.folder) == content(whole)
    dropped = one.report.dropped
    assert [dropped[step] for step in (EMPTY, CHARACTERS, SAME, DUPLICATES)] == [1, 1, 1, 10]
    assert one.report.before - sum(dropped.values()) == len(one.splits["train"])
    assert not list(corpus.glob("by*/unfinished-*"))


SCRIPT = """
import os, signal, sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
from small_corpus import PART, module
from mt.data.preparation import work
work.PART = PART
if __name__ == "__main__":
    left = int(sys.argv[5])
    def doing(what, done=None, total=None):
        global left
        left -= 1
        print(what, flush=True)
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)
    module(Path(sys.argv[2]), sys.argv[3], processes=int(sys.argv[4]), doing=doing).prepare()
"""


def prepare_alone(folder: Path, corpus: Path, cache: str, processes: int, steps: int) -> subprocess.Popen[str]:
    """Prepare in a process of its own, which kills itself after so many steps of progress; 0: it does not."""
    script = folder / "prepare.py"
    script.write_text(SCRIPT)
    words = [str(script), str(Path(__file__).parents[1] / "support"), str(corpus), cache, str(processes), str(steps)]
    return subprocess.Popen([sys.executable, *words], stdout=subprocess.PIPE, text=True)


@pytest.mark.usefixtures("small_parts")
def test_after_kills_the_bytes_are_the_same_and_nothing_is_done_twice(corpus: Path, tmp_path: Path) -> None:
    never_stopped = module(corpus, "unstopped").prepare().folder
    assert prepare_alone(tmp_path, corpus, "killed", processes=1, steps=12).wait(60) == -signal.SIGKILL
    (unfinished,) = (corpus / "killed").glob("unfinished-*")
    made = {path.name: path.stat().st_mtime_ns for path in unfinished.glob("*-0*") if not path.name.startswith(".")}
    assert len(made) >= 6
    kept: dict[str, int] = {}

    def doing(what: str, done: int | None = None, total: int | None = None) -> None:
        for name in made:
            if (unfinished / name).exists():
                kept[name] = (unfinished / name).stat().st_mtime_ns

    finished = module(corpus, "killed", processes=1, doing=doing).prepare().folder
    assert digests(finished) == digests(never_stopped)
    assert kept == made
    assert not unfinished.exists()


@pytest.mark.slow
@pytest.mark.usefixtures("small_parts")
def test_any_kills_change_nothing(corpus: Path, tmp_path: Path) -> None:
    expected = digests(module(corpus, "unstopped").prepare().folder)
    draw = random.Random(1)
    for number in range(10):
        for _ in range(2):
            process = prepare_alone(tmp_path, corpus, f"often-{number}", processes=draw.choice([1, 2]), steps=0)
            assert process.stdout is not None
            process.stdout.readline()
            time.sleep(draw.uniform(0, 1.5))
            process.kill()
            process.wait()
        assert digests(module(corpus, f"often-{number}").prepare().folder) == expected


def die(folder: Path, number: int) -> None:
    if number == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    (folder / "done").write_text(str(number))


def test_a_killed_worker_is_one_line_and_leaves_no_process(tmp_path: Path) -> None:
    parts = Work(tmp_path, processes=2)
    with pytest.raises(UserError, match=r"one of 2 processes .* was killed.*memory.*num_proc=1") as caught:
        parts.each("part", "working", die, [(number,) for number in range(6)], [1] * 6)
    assert "\n" not in str(caught.value)
    assert multiprocessing.active_children() == []
    assert not (tmp_path / "part-000001").exists()


def refuse(folder: Path) -> None:
    raise UserError(f"{folder.name[:5]}: refused")


@pytest.mark.parametrize("processes", [1, 2])
def test_an_error_in_a_part_is_raised_as_it_is(tmp_path: Path, processes: int) -> None:
    with pytest.raises(UserError, match=": refused"):
        Work(tmp_path, processes).each("part", "working", refuse, [(), ()], [1, 1])
    assert list(tmp_path.iterdir()) == []


@settings(deadline=None, max_examples=30)
@given(st.lists(st.tuples(st.integers(0, 12), st.booleans()), min_size=1, max_size=40), st.integers(1, 9))
def test_of_repeated_digests_the_first_is_kept(pairs: list[tuple[int, bool]], at_once: int) -> None:
    seen, expected = set(), []
    for digest, kept in pairs:
        expected.append(kept and digest not in seen)
        if kept:
            seen.add(digest)
    with TemporaryDirectory() as place:
        parts = [Path(place, name) for name in ("one", "two")]
        middle = len(pairs) // 3
        for part, own in zip(parts, (pairs[:middle], pairs[middle:]), strict=True):
            part.mkdir()
            np.save(part / "digests.npy", np.array([digest for digest, _ in own], np.uint64))
        keep = np.array([kept for _, kept in pairs])
        dropped = drop_repeated(parts, keep, Path(place), at_once)
        assert sorted(path.name for path in Path(place).iterdir()) == ["one", "two"]
    assert keep.tolist() == expected
    assert dropped == sum(kept for _, kept in pairs) - sum(expected)


@settings(deadline=None, max_examples=30)
@given(st.lists(st.integers(0, 30)), st.lists(st.integers(0, 30)))
def test_members_of_a_sorted_list(values: list[int], among: list[int]) -> None:
    found = is_in(np.array(values, np.uint64), np.unique(np.array(among, np.uint64)))
    assert found.tolist() == [value in among for value in values]


@settings(deadline=None, max_examples=30)
@given(st.lists(st.text("abc<s>\u2581 ", max_size=6), max_size=40), st.integers(0, 40), st.integers(1, 5))
def test_the_alphabets_of_parts_are_that_of_all(texts: list[str], cut: int, stride: int) -> None:
    whole, parts = Alphabet(texts, stride, ["<s>"], ["ab"]), Alphabet()
    parts.add(Alphabet(texts[:cut], stride, ["<s>"], ["ab"]))
    rest = Alphabet(texts[cut:], stride, ["<s>"], ["ab"], first=len(texts[:cut]))
    with TemporaryDirectory() as place:
        rest.save(Path(place, "a.npz"))
        parts.add(Alphabet.load(Path(place, "a.npz")))
    assert (parts.counts == whole.counts).all()
    assert parts.overlooked() == whole.overlooked()


@settings(deadline=None, max_examples=30)
@given(st.lists(st.sampled_from("abcdefghij"), max_size=60), st.integers(0, 60), st.integers(2, 6))
def test_word_counts_of_parts_are_upper_bounds(words: list[str], cut: int, counted: int) -> None:
    exact, bounded = WordCounts(), WordCounts()
    for part in (words[:cut], words[cut:]):
        for counts, most in ((exact, 99), (bounded, counted)):
            own = WordCounts()
            own.count(part, most)
            counts.add(own, most)
    truth = Counter(words)
    assert exact == WordCounts(dict(truth), 0)
    assert len(bounded.counts) <= counted
    assert all(truth[word] <= bounded.counts.get(word, bounded.forgotten) for word in truth)
    assert all(count - truth[word] <= bounded.forgotten for word, count in bounded.counts.items())


def prepared_by(ranks: Ranks, folder: str) -> tuple[str, list[int], list[str]]:
    """In each rank: the folder of the prepared corpus, the ids of a row, and what this rank had to say."""
    said: list[str] = []
    data = module(Path(folder), "ranks", say=said.append, doing=lambda what, *_: said.append(what)).prepare(ranks=ranks)
    return str(data.folder), data.splits["train"].source(5), said


def fail_by(ranks: Ranks, folder: str) -> str:
    corpus = FilesCorpus("en", "de", f"{folder}/absent.tsv")
    data = DataModule(corpus, Cleaning(), TextNormalizer(), TokenizerTrainer(), f"{folder}/absent")
    try:
        data.prepare(ranks=ranks)
    except UserError as error:
        return str(error)
    return ""


def test_one_rank_prepares_and_all_open_the_same(corpus: Path) -> None:
    first, second = with_ranks(2, prepared_by, str(corpus))
    assert first[:2] == second[:2]
    assert [("encoding the train pairs" in each[2]) for each in (first, second)] == [True, False]


def test_an_error_of_the_rank_that_prepares_reaches_all(corpus: Path) -> None:
    first, second = with_ranks(2, fail_by, str(corpus))
    assert first == second
    assert "absent.tsv" in first
