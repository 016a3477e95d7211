"""Pieces find the words that the user wrote, whatever normalisation and SentencePiece do to them."""

from __future__ import annotations

import time
import unicodedata
from functools import cache

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mt.data.text.normalization import TextNormalizer
from mt.data.text.normalized_words import normalized_words
from mt.data.text.tokenizer import Tokenizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.data.text.word_pieces import words_of_pieces

TEXTS = [
    "the minister said that a greater building program might lead to inflation .",
    "科学家 一直 猜想 土卫六 上 存在 着 由 液态 甲烷 构成 的 海洋 。",
    "fine e\u0301tude Ωραία ▅ ▁ don't 3,000 l'orateur peut-être",
]
LOWER = TextNormalizer("NFKC", lowercase=True)


@cache
def tokenizer(kind: str, byte_fallback: bool = False) -> Tokenizer:
    trainer = TokenizerTrainer(kind=kind, vocabulary_size=400, byte_fallback=byte_fallback)
    return trainer.train([LOWER(text) for text in TEXTS * 3], TEXTS)[0]


def text_of(pieces: list[str]) -> str:
    return "".join(pieces).replace("▁", " ").strip()


def written(text: str, kind: str = "unigram") -> list[str]:
    """The pieces of each word of a text, joined."""
    own = tokenizer(kind)
    owners = words_of_pieces([text], LOWER, own)[0]
    pieces = own.pieces(own.encode(LOWER(text)))
    assert len(pieces) == len(owners)
    return [text_of([piece for piece, word in zip(pieces, owners, strict=True) if word == number])
            for number in range(len(text.split()))]  # fmt: skip


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
@pytest.mark.parametrize("text", TEXTS[:2])
def test_the_pieces_of_a_word_spell_it(kind: str, text: str) -> None:
    assert written(text, kind) == text.split()
    assert written(f"  {text.replace(' ', '   ')} ", kind) == text.split()


def test_words_are_those_of_the_user() -> None:
    """A ligature, an accent of its own, a hyphen that shows nothing, white space that is no blank, capitals."""
    assert written("ﬁne e\u0301tude la\u00adst\u00a0Ωραία\u3000THE") == ["fine", "étude", "last", "ωραία", "the"]


def test_a_word_that_becomes_nothing_has_no_pieces_and_keeps_its_place() -> None:
    assert written("the \u200b minister \u00ad\ufeff said") == ["the", "", "minister", "", "said"]


def test_a_word_that_becomes_two_keeps_both() -> None:
    assert written("the a\u00a8b said")[0::2] == ["the", "said"]  # NFKC: a, space with diaeresis, b
    assert len(LOWER("a\u00a8b").split()) == 2


def test_words_that_depend_on_others_are_counted_in_time() -> None:
    """A mark that picks how a letter looks shows nothing alone, and stays behind a letter."""
    text = "a \ufe0f b " * 20_000
    assert len(TextNormalizer()(text).split()) == 60_000
    assert TextNormalizer()("\ufe0f") == ""
    began = time.process_time()
    found = normalized_words(text, TextNormalizer())
    assert time.process_time() - began < 5  # a quadratic count takes minutes
    assert found == [range(number, number + 1) for number in range(60_000)]


@pytest.mark.parametrize("byte_fallback", [False, True])
@given(st.text(max_size=40))
def test_any_text_has_pieces_in_the_order_of_its_words(byte_fallback: bool, text: str) -> None:
    own = tokenizer("unigram", byte_fallback)
    owners = words_of_pieces([text], LOWER, own)[0]
    assert len(owners) == len(own.encode(LOWER(text)))
    order = [owner for owner in owners if owner is not None]
    assert order == sorted(order)
    words = text.split()
    assert set(order) <= set(range(len(words)))
    if unicodedata.normalize("NFKC", text) == text and text.isprintable():
        assert set(order) == {number for number, word in enumerate(words) if LOWER(word)}


def test_many_texts_are_each_as_alone() -> None:
    own = tokenizer("unigram")
    assert words_of_pieces([*TEXTS, ""], LOWER, own) == [
        words_of_pieces([text], LOWER, own)[0] for text in [*TEXTS, ""]
    ]
