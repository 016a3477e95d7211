"""What every corpus does: Arrow files in a cache, a held-out part that shares nothing with train, a limit."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mt.data.corpora.base import Corpus
from mt.data.corpora.holdout import held_out_masks
from mt.data.corpora.pairs import Chunk, open_pairs, write_pairs
from mt.data.text.digests import digest
from mt.data.text.folding import folded
from mt.errors import ConfigError, UserError


class ListCorpus(Corpus):
    """Pairs given as lists; counts how often they are read."""

    def __init__(self, given: dict[str, list[tuple[str, str]]], **options: Any) -> None:
        super().__init__("en", "de", **options)
        self.given = given
        self.reads = 0

    def splits(self) -> list[str]:
        return list(self.given)

    def read(self, split: str) -> Iterator[Chunk]:
        self.reads += 1
        for source, target in self.given[split]:
            yield [source], [target]

    def content(self) -> dict[str, Any]:
        return {"pairs": self.given}

    def describe(self) -> str:
        return "a list"


def many(count: int) -> list[tuple[str, str]]:
    return [(f"source {n}", f"target {n}") for n in range(count)]


def rows(pairs: Any) -> list[tuple[str, str]]:
    return list(zip(pairs["source"], pairs["target"], strict=True))


sentences = st.text(alphabet="ab A", min_size=1, max_size=3)


@given(st.lists(st.tuples(sentences, sentences), min_size=6, max_size=60), st.integers(0, 5))
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_no_source_and_no_target_on_both_sides(pairs: list[tuple[str, str]], seed: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        write_pairs([([p[0] for p in pairs], [p[1] for p in pairs])], Path(folder) / "all.arrow")
        stored = open_pairs(Path(folder) / "all.arrow")
        try:
            masks = held_out_masks(stored, {"validation": 2, "test": 1}, seed)
        except UserError:  # too few that differ; the line is tested below
            return
        again = held_out_masks(stored, {"validation": 2, "test": 1}, seed)
    parts = {name: [pair for pair, taken in zip(pairs, mask, strict=True) if taken] for name, mask in masks.items()}
    assert all((again[name] == mask).all() for name, mask in masks.items())
    assert len(parts["validation"]) == 2
    assert len(parts["test"]) == 1
    assert parts["train"]
    for first, second in (("train", "validation"), ("train", "test"), ("validation", "test")):
        for side in (0, 1):
            assert not {folded(p[side]) for p in parts[first]} & {folded(p[side]) for p in parts[second]}


def test_the_cut_takes_nothing_from_train_but_what_it_holds_out(tmp_path: Path) -> None:
    corpus = ListCorpus({"train": many(50)}, held_out=7, held_out_test=5)
    splits = corpus.load(tmp_path)
    assert {name: len(pairs) for name, pairs in splits.items()} == {"validation": 7, "test": 5, "train": 38}
    assert sorted(pair for pairs in splits.values() for pair in rows(pairs)) == sorted(many(50))


def test_another_seed_holds_out_other_pairs(tmp_path: Path) -> None:
    first, second = (
        rows(ListCorpus({"train": many(100)}, held_out=20, seed=seed).load(tmp_path)["validation"]) for seed in (1, 2)
    )
    assert first != second


def test_a_given_test_split_stays_as_it_is_and_shares_nothing_with_the_held_out_pairs(tmp_path: Path) -> None:
    test = [("source 3", "another"), ("new", "target 4"), ("", "")]
    splits = ListCorpus({"train": many(12), "test": test}, held_out=10).load(tmp_path)
    assert rows(splits["test"]) == test
    held = rows(splits["validation"])
    assert len(held) == 10
    assert ("source 3", "target 3") not in held
    assert ("source 4", "target 4") not in held


def test_no_test_split_unless_asked_for(tmp_path: Path) -> None:
    assert set(ListCorpus({"train": many(20)}, held_out=5).load(tmp_path)) == {"train", "validation"}


def test_too_few_pairs_to_hold_out(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"5 pairs, too few .* 1000 for validation.*data\.held_out"):
        ListCorpus({"train": many(5)}).load(tmp_path)
    assert not list(tmp_path.iterdir())


def test_a_limit_keeps_a_random_part_in_the_order_of_the_corpus(tmp_path: Path) -> None:
    splits = ListCorpus({"train": many(100), "validation": many(3)}, limit=10).load(tmp_path)
    kept = rows(splits["train"])
    assert len(kept) == 10
    assert kept != many(100)[:10]
    assert [many(100).index(pair) for pair in kept] == sorted(many(100).index(pair) for pair in kept)
    assert len(splits["validation"]) == 3


def test_the_second_load_reads_nothing_and_gives_the_same(tmp_path: Path) -> None:
    corpus = ListCorpus({"train": many(30)}, held_out=5)
    first = {name: rows(pairs) for name, pairs in corpus.load(tmp_path).items()}
    reads = corpus.reads
    second = {name: rows(pairs) for name, pairs in corpus.load(tmp_path).items()}
    assert (first, reads) == (second, corpus.reads)
    assert len(os.listdir(tmp_path)) == 1


def test_pairs_are_memory_mapped(tmp_path: Path) -> None:
    train = ListCorpus({"train": many(30)}, held_out=5).load(tmp_path)["train"]
    assert train.cache_files[0]["filename"].startswith(str(tmp_path))
    assert train.column_names == ["source", "target"]


def test_a_corpus_that_fails_half_way_leaves_nothing(tmp_path: Path) -> None:
    class Failing(ListCorpus):
        def read(self, split: str) -> Iterator[Chunk]:
            yield ["a"], ["b"]
            raise UserError("cut short")

    with pytest.raises(UserError, match="cut short"):
        Failing({"train": []}).load(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("split", ["train", "test"])
def test_an_empty_split(tmp_path: Path, split: str) -> None:
    given = {"train": many(5), "validation": many(2), "test": many(2)}
    with pytest.raises(UserError, match=f"the {split} split has no pairs"):
        ListCorpus({**given, split: []}).load(tmp_path)


@pytest.mark.parametrize(
    "options",
    [{"held_out": 6}, {"held_out_test": 3}, {"limit": 4}, {"seed": 9}],
    ids=lambda options: next(iter(options)),
)
def test_the_fingerprint_follows_what_decides_the_pairs(options: dict[str, int]) -> None:
    base = {"held_out": 5, "held_out_test": 0, "limit": None, "seed": 1}
    same = ListCorpus({"train": many(9)}, **base).fingerprint()
    assert ListCorpus({"train": many(9)}, **base).fingerprint() == same
    assert ListCorpus({"train": many(9)}, **{**base, **options}).fingerprint() != same
    assert ListCorpus({"train": many(8)}, **base).fingerprint() != same


@pytest.mark.parametrize("options", [{"held_out": 0}, {"held_out_test": -1}, {"limit": 0}])
def test_wrong_numbers_are_named(options: dict[str, int]) -> None:
    with pytest.raises(ConfigError, match=f"^{next(iter(options))}="):
        ListCorpus({"train": many(3)}, **options)


def test_two_languages_are_needed() -> None:
    class Same(ListCorpus):
        def __init__(self) -> None:
            Corpus.__init__(self, "en", "en")

    with pytest.raises(ConfigError, match="two different language codes"):
        Same()


def test_lone_surrogates_become_replacement_characters(tmp_path: Path) -> None:
    write_pairs([(["good \U0001f600", "bad \ud800 one"], ["a", "b"])], tmp_path / "x.arrow")
    assert list(open_pairs(tmp_path / "x.arrow")["source"]) == ["good \U0001f600", "bad � one"]


def test_digests_tell_texts_apart() -> None:
    texts = [f"{a}{b}" for a in "abcdefgh" for b in range(500)]
    assert len({digest(text) for text in texts}) == len(texts)
    assert digest("a\ud800") != digest("a")


def test_folding_puts_case_form_and_spacing_aside() -> None:
    assert folded("  Ｃafé\tSTRASSE ") == folded("cafe\u0301 straße")
