"""The words of training are found again, others almost never, and a stranger's file is bounded."""

from __future__ import annotations

import random
import string
import unicodedata
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mt.data.text.training_words import LARGEST_FILTER, TrainingWords, told
from mt.data.text.word_forms import word_forms
from mt.errors import UserError
from mt.files.json_files import write_json


def invented(count: int, seed: int) -> list[str]:
    draw = random.Random(seed)
    return ["".join(draw.choices(string.ascii_lowercase, k=12)) for _ in range(count)]


def test_no_word_is_lost_and_one_in_a_hundred_is_found_by_mistake() -> None:
    words = invented(5000, 1)
    held = TrainingWords.of(words)
    assert held.size == 5000
    assert all(word in held for word in words)
    assert sum(word in held for word in invented(10_000, 2)) / 10_000 < 0.015
    assert len(held.bits) <= 5000 * 10 / 8 + 1


def test_case_width_and_spelling_of_accents_do_not_count_and_numbers_are_left_out() -> None:
    held = TrainingWords.of(["The CAFE\u0301 is open", "Straße"])
    assert held.unseen("the café IS ｏｐｅｎ, 42 times 7b STRASSE") == ["times"]


def test_of_too_many_words_the_rarest_are_left_out() -> None:
    often, seldom = invented(50, 1), invented(3000, 2)
    texts = [*seldom[:1500], *(f"{word} {word} {word}" for word in often), *seldom[1500:]]
    held = TrainingWords.of(texts, most=100)
    assert held.fewest == 2
    assert all(word in held for word in often)
    assert held.size == 50


def test_counting_in_bounded_memory_loses_no_frequent_word() -> None:
    draw = random.Random(3)
    texts = [*invented(4000, 1), *["the", "light"] * 1000]
    draw.shuffle(texts)
    held = TrainingWords.of(texts, most=1000, counted=200)
    assert held.fewest > 1
    assert "the" in held
    assert "light" in held
    assert held.size < 1000


def test_written_and_read(tmp_path: Path) -> None:
    held = TrainingWords.of(["Turn on the light"])
    write_json(tmp_path / "words.json", held.to_dict())
    assert b"light" not in (tmp_path / "words.json").read_bytes()
    again = TrainingWords.read(tmp_path / "words.json", "train again")
    assert again.unseen("turn off the light") == ["off"]
    assert (again.size, again.fewest) == (4, 1)


@pytest.mark.parametrize(
    "change",
    [
        {"format": 9},
        {"hashes": 10**9},
        {"size": "4"},
        {"size": True},
        {"fewest": 0},
        {"bits": None},
        {"bits": ""},
        {"bits": "not base64!"},
        {"bits": "A" * (2 * LARGEST_FILTER + 4)},
    ],
)
def test_damaged_files_get_one_line(change: dict[str, Any], tmp_path: Path) -> None:
    path = tmp_path / "words.json"
    write_json(path, {**TrainingWords.of(["light"]).to_dict(), **change})
    with pytest.raises(UserError, match=r"words\.json: damaged .*; train again"):
        TrainingWords.read(path, "train again")


def test_words_of_several_scripts() -> None:
    assert word_forms("Turn on the naïve café's light!") == ["turn", "on", "the", "naïve", "café", "s", "light"]
    assert word_forms("हिन्दी में लिखा।") == ["हिन्दी", "में", "लिखा"]
    assert word_forms("东京 tower") == ["东", "京", "tower"]
    assert word_forms("שָׁלוֹם, עולם") == ["שָׁלוֹם", "עולם"]
    assert word_forms("كِتَاب جديد") == ["كِتَاب", "جديد"]


@settings(max_examples=60, deadline=None)
@given(st.text())
def test_every_letter_is_in_a_word(text: str) -> None:
    told_letters = {letter for word in word_forms(text) for letter in word}
    assert {letter for letter in text.casefold() if unicodedata.category(letter) in ("Lu", "Ll", "Lo")} <= told_letters
    assert not any(letter.isspace() for word in told(text) for letter in word)
