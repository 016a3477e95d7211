"""Cleaning: each step alone against a naive loop, all together, the counts, and what is left alone."""

import os
from pathlib import Path
from tempfile import TemporaryDirectory

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from mt.data.corpora.base import CleanedRows
from mt.data.corpora.pairs import Pairs, open_pairs, write_pairs
from mt.data.preparation.cleaned_texts import kept_rows
from mt.data.preparation.stored_rows import kept_mask
from mt.data.preparation.work import Work
from mt.data.text import cleaning as rules
from mt.data.text.cleaning import Cleaning, CleaningReport
from mt.errors import ConfigError, UserError

OFF = {"empty": False, "bad_characters": False, "same": False, "duplicates": False, "evaluation": None}
LENGTHS_OFF = {"longest": None, "ratio": None}


@pytest.fixture(autouse=True)
def quick_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """These tests are not about the cut of power."""
    monkeypatch.setattr(os, "fsync", lambda descriptor: None)


def stored(folder: Path, name: str, pairs: list[tuple[str, str]]) -> Pairs:
    write_pairs([([a for a, _ in pairs], [b for _, b in pairs])], folder / f"{name}.arrow")
    return open_pairs(folder / f"{name}.arrow")


def clean(folder: Path, cleaning: Cleaning, **splits: list[tuple[str, str]]) -> list[tuple[str, str]]:
    given_pairs = {name: stored(folder, name, pairs) for name, pairs in splits.items()}
    train, others = given_pairs["train"], [pairs for name, pairs in given_pairs.items() if name != "train"]
    with TemporaryDirectory(dir=folder) as place:
        groups = [CleanedRows("", len(train), 0, cleaning)]
        path = kept_rows(groups, folder / "train.arrow", others, Work(Path(place)))
        cleaning.report.require_pairs()
        keep = kept_mask(path).tolist()
    return [pair for pair, kept in zip(zip(train["source"], train["target"], strict=True), keep, strict=True) if kept]


@pytest.mark.parametrize("pair", [("", "a"), ("a", ""), (" \t", "a"), ("a", "\u3000"), ("a", "\u200b\ufeff")])
def test_empty_sides(tmp_path: Path, pair: tuple[str, str]) -> None:
    cleaning = Cleaning(**{**OFF, "empty": True})
    assert clean(tmp_path, cleaning, train=[pair, ("a", "b")]) == [("a", "b")]
    assert cleaning.report.dropped == {rules.EMPTY: 1}


@pytest.mark.parametrize("character", ["\ufffd", "\x00", "\x07", "\x1b", "\x7f", "\x85", "\x9f", "\ufffe", "\ufdd0"])
def test_bad_characters_on_either_side(tmp_path: Path, character: str) -> None:
    cleaning = Cleaning(**{**OFF, "bad_characters": True})
    given_pairs = [(f"a{character}", "b"), ("a", "b"), ("a", f"{character}b")]
    assert clean(tmp_path, cleaning, train=given_pairs) == [("a", "b")]
    assert cleaning.report.dropped == {rules.CHARACTERS: 2}


@pytest.mark.parametrize("text", ["tab\there", "new\nline", "नमस्ते \u200d", "\U0001f600", "\u00a0", "\u200f", "\ufeff"])
def test_good_characters_stay(text: str) -> None:
    assert not rules.has_bad_characters(text, text)


def test_lone_surrogates_are_bad() -> None:
    assert rules.has_bad_characters("a\ud800", "b")


def test_source_equal_to_target(tmp_path: Path) -> None:
    cleaning = Cleaning(**{**OFF, "same": True})
    assert clean(tmp_path, cleaning, train=[("a", "a "), ("a", "A"), ("\ufeffab", "a\u00adb")]) == [("a", "A")]
    assert cleaning.report.dropped == {rules.SAME: 2}


def test_of_duplicates_the_first_stays(tmp_path: Path) -> None:
    cleaning = Cleaning(**{**OFF, "duplicates": True})
    pairs = [("a", "1"), ("b", "1"), ("a", "2"), ("a", "1"), ("ab", ""), ("a", "b"), ("a", "1"), ("\ufeffa", "1\u200b")]
    assert clean(tmp_path, cleaning, train=pairs) == [("a", "1"), ("b", "1"), ("a", "2"), ("ab", ""), ("a", "b")]
    assert cleaning.report.dropped == {rules.DUPLICATES: 3}


@pytest.mark.parametrize(
    ("how", "kept"),
    [("pair", [("a", "x"), ("y", "2"), ("c", "3")]), ("side", [("c", "3")]), (None, None)],
)
def test_evaluation_pairs_leave_train(tmp_path: Path, how: str | None, kept: list[tuple[str, str]] | None) -> None:
    train = [("a", "1"), ("a", "x"), ("y", "2"), ("b", "2"), ("c", "3")]
    cleaning = Cleaning(**{**OFF, "evaluation": how})
    found = clean(tmp_path, cleaning, train=train, validation=[("a", "1")], test=[("b", "2")])
    assert found == (train if kept is None else kept)
    assert sum(cleaning.report.dropped.values()) == len(train) - len(found)


@pytest.mark.parametrize("how", ["pair", "side"])
@pytest.mark.parametrize(
    "variant",
    [
        ("EIN CAFÉ", "a coffee"),
        ("Ein Cafe\u0301", "a coffee"),
        ("Ein  Café ", "A\tCoffee"),
        ("Ｅｉｎ Café", "a ｃoffee"),
        ("Ein Ca\u00adfe\u200b\u0301", "\ufeffA coffee"),
    ],
)
def test_variants_of_evaluation_pairs_leave_train(tmp_path: Path, how: str, variant: tuple[str, str]) -> None:
    cleaning = Cleaning(**{**OFF, "evaluation": how})
    train = [variant, ("ein Cafe", "one coffee")]  # an accent is no matter of form
    assert clean(tmp_path, cleaning, train=train, test=[("Ein Café", "A coffee")]) == train[1:]
    assert cleaning.report.dropped == {rules.EVALUATION: 1}


def test_duplicates_are_exact(tmp_path: Path) -> None:
    pairs = [("a", "b"), ("A", "b"), ("a", "b ")]
    assert clean(tmp_path, Cleaning(**{**OFF, "duplicates": True}), train=pairs) == pairs[:2]


texts = st.text(alphabet="aAb \x00", max_size=2)


def shown(text: str) -> str:
    return text.replace("\x00", "").strip()


@given(st.lists(st.tuples(texts, texts), max_size=40), st.lists(st.tuples(texts, texts), max_size=4))
@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_all_text_steps_against_a_naive_loop(
    tmp_path: Path, train: list[tuple[str, str]], test: list[tuple[str, str]]
) -> None:
    train = [*train, ("always", "kept")]
    expected: list[tuple[str, str]] = []
    seen = set[tuple[str, str]]()
    tested = {(shown(a).lower(), shown(b).lower()) for a, b in test}
    for source, target in train:
        pair = source.strip(), target.strip()
        good = shown(source) and shown(target) and "\x00" not in source + target and pair[0] != pair[1]
        if good and pair not in seen and (pair[0].lower(), pair[1].lower()) not in tested:
            expected.append((source, target))
        if good:
            seen.add(pair)
    cleaning = Cleaning()
    assert clean(tmp_path, cleaning, train=train, test=test) == expected
    assert (cleaning.report.before, cleaning.report.after) == (len(train), len(expected))


def test_a_pair_counts_for_the_first_step_that_drops_it(tmp_path: Path) -> None:
    cleaning = Cleaning()
    clean(tmp_path, cleaning, train=[("", ""), ("", ""), ("c\x00", "\x00d"), ("a", "a"), ("a", "b"), ("a", "b")])
    counts = {step: count for step, count in cleaning.report.dropped.items() if count}
    assert counts == {rules.EMPTY: 2, rules.CHARACTERS: 1, rules.SAME: 1, rules.DUPLICATES: 1}
    assert cleaning.report.lines()[0] == "cleaning kept 1 of 6 training pairs"
    dropped = "dropped: 2 empty sides, 1 bad characters, 1 source equal to target, 1 exact duplicates, "
    assert cleaning.report.lines()[1:] == [f"{dropped}0 also in validation or test"]


def test_the_lines_tell_a_step_that_found_nothing_from_one_that_is_off(tmp_path: Path) -> None:
    cleaning = Cleaning(**{**OFF, "same": True}, ratio=None)
    clean(tmp_path, cleaning, train=[("a", "b")])
    cleaning.report.add(cleaning.judge_lengths([2], [2])[1])
    assert cleaning.report.lines()[1:] == ["dropped: 0 source equal to target, 0 too long"]
    assert len(Cleaning(**OFF, **LENGTHS_OFF).report.lines()) == 1


lengths = st.lists(st.tuples(st.integers(1, 12), st.integers(1, 12)), min_size=1, max_size=30)


@given(lengths, st.integers(1, 4), st.integers(4, 12) | st.none(), st.sampled_from([1, 1.5, 3, None]))
def test_length_steps_against_a_naive_loop(
    pairs: list[tuple[int, int]], shortest: int, longest: int | None, ratio: float | None
) -> None:
    pairs = [*pairs, (4, 4)]
    cleaning = Cleaning(shortest=shortest, longest=longest, ratio=ratio)
    keep, dropped = cleaning.judge_lengths(np.array([a for a, _ in pairs], np.int32), [b for _, b in pairs])
    expected = [
        min(pair) >= shortest and max(pair) <= (longest or 99) and (ratio is None or max(pair) / min(pair) <= ratio)
        for pair in pairs
    ]
    assert keep.tolist() == expected
    assert len(pairs) - sum(dropped.values()) == sum(expected)


def test_all_steps_add_to_one_report(tmp_path: Path) -> None:
    cleaning = Cleaning(longest=10, ratio=2)
    clean(tmp_path, cleaning, train=[("", "x"), ("a", "b"), ("c", "d"), ("e", "f")])
    keep, dropped = cleaning.judge_lengths([5, 11, 3], [5, 11, 7])
    assert keep.tolist() == [True, False, False]
    cleaning.report.add(dropped)
    report = cleaning.report
    assert (report.before, report.after) == (4, 1)
    assert (report.dropped[rules.EMPTY], report.dropped[rules.LONG], report.dropped[rules.RATIO]) == (1, 1, 1)
    assert CleaningReport.from_dict(report.to_dict()) == report


def test_a_new_clean_begins_a_new_report(tmp_path: Path) -> None:
    cleaning = Cleaning()
    for _ in range(2):
        clean(tmp_path, cleaning, train=[("", "x"), ("a", "b")])
        assert (cleaning.report.before, cleaning.report.after) == (2, 1)


def test_nothing_left_after_the_text_steps_tells_the_counts(tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"no training pair is left of 3 .*2 empty sides, 1 source equal to target"):
        clean(tmp_path, Cleaning(), train=[("", "x"), ("y", ""), ("a", "a")])


def test_nothing_left_after_the_length_steps_tells_the_counts(tmp_path: Path) -> None:
    cleaning = Cleaning(longest=4)
    clean(tmp_path, cleaning, train=[("", "x"), ("c", "d"), ("e", "f")])
    cleaning.report.add(cleaning.judge_lengths([9, 9], [9, 9])[1])
    with pytest.raises(UserError, match=r"left of 3 .*1 empty sides, 2 too long") as caught:
        cleaning.report.require_pairs()
    assert "\n" not in str(caught.value)


def test_an_empty_corpus(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no training pair is left of 0"):
        clean(tmp_path, Cleaning(), train=[])


@pytest.mark.parametrize(
    ("options", "key"),
    [({"longest": 0}, "longest"), ({"shortest": 9, "longest": 5}, "longest"), ({"ratio": 0.5}, "ratio")],
)
def test_wrong_bounds_are_named(options: dict[str, int], key: str) -> None:
    with pytest.raises(ConfigError, match=rf"^{key}="):
        Cleaning(**options)


def test_settings_hold_every_argument() -> None:
    assert Cleaning(**{**OFF, **LENGTHS_OFF}).settings() == {**OFF, **LENGTHS_OFF, "shortest": 1}
