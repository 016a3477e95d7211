"""Directions of translation, and their tags in the vocabulary."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from mt.batch import EOS
from mt.data.text.directions import Direction, chosen_direction
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import SETTINGS, Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import UserError

TO_GERMAN, TO_FRENCH = Direction("en", "de", ("<2de>",)), Direction("en", "fr", ("<2fr>",))
FROM_GERMAN = Direction("de", "en", ("<2en>",))
MADE = Direction("en", "fr", ("<2fr>", "<bt>"))
DIRECTIONS = (TO_GERMAN, TO_FRENCH, FROM_GERMAN, MADE)
TAGS = ["<2de>", "<2fr>", "<2en>", "<bt>"]


def made(kind: str, joint: bool = True) -> Preprocessing:
    draw = random.Random(1)
    words = ["dog", "cat", "house", "<2de>", "green", "<bt>", "2", "de"]
    texts = [" ".join(draw.choices(words, k=6)) for _ in range(300)]
    tokenizers = TokenizerTrainer(kind, 60, joint=joint).train(texts, texts, tags=TAGS)  # type: ignore[arg-type]
    return Preprocessing("de+en", "de+en+fr", TextNormalizer(), *tokenizers, DIRECTIONS)


@pytest.fixture(scope="module")
def text() -> Preprocessing:
    return made("unigram")


@pytest.mark.parametrize("kind", ["unigram", "bpe", "char"])
def test_no_text_holds_a_tag(kind: str) -> None:
    text = made(kind)
    tags = {text.source_tokenizer.tag(tag) for tag in TAGS}
    for raw in ("<2de> dog", "dog<2de>", "<bt>", "< 2de >", "<2fr>\u200b cat", "\ufdd0<2de>"):
        assert not tags & set(text.source_tokenizer.encode(text.normalizer(raw)))
    for asked, tag in (("en-de", "<2de>"), ("en-fr", "<2fr>"), ("de-en", "<2en>")):
        ids = text.in_direction(asked).encode_source("<2de> <bt> dog")
        assert [id for id in ids if id in tags] == [text.source_tokenizer.tag(tag)]
        assert ids[0] in tags
        assert ids[-1] == EOS
        assert text.decode_target(ids) == "<2de> <bt> dog"  # a tag itself is no text


def test_each_source_has_the_tags_of_its_direction(text: Preprocessing) -> None:
    plain = text.source_tokenizer.encode("green dog")
    tag = text.source_tokenizer.tag
    assert text.encode_sources(["green dog"] * 4, [3, 0, 2, 1]) == [
        [tag("<2fr>"), tag("<bt>"), *plain, EOS],
        [tag("<2de>"), *plain, EOS],
        [tag("<2en>"), *plain, EOS],
        [tag("<2fr>"), *plain, EOS],
    ]
    assert text.in_direction("en-fr").encode_sources(["green dog", " "]) == [[tag("<2fr>"), *plain, EOS], [EOS]]
    assert text.in_direction("de").source_piece_ends("dog")[0] == 0


def test_targets_have_none(text: Preprocessing) -> None:
    assert text.encode_target("green dog") == [*text.target_tokenizer.encode("green dog"), EOS]
    with pytest.raises(UserError, match="no tag <2de>"):
        made("unigram", joint=False).target_tokenizer.tag("<2de>")


def test_a_direction_is_asked_for() -> None:
    assert chosen_direction(DIRECTIONS, "en-de") == chosen_direction(DIRECTIONS, ("en", "de")) == TO_GERMAN
    assert chosen_direction(DIRECTIONS, "fr") == TO_FRENCH  # and not the one with the tag of its origin
    assert chosen_direction([TO_GERMAN], None) == TO_GERMAN
    for asked, said in [
        (None, "this model translates en-de, en-fr, de-en: choose one, by direction=en-de"),
        ("en-it", "direction=en-it: this model translates en-de, en-fr, de-en"),
        ("fr-de", "direction=fr-de: this model translates"),  # French was never a source
        ("en-en", "direction=en-en: this model translates"),
    ]:
        with pytest.raises(UserError, match=said):
            chosen_direction(DIRECTIONS, asked)
    with pytest.raises(UserError, match="direction=de: this model translates en-de, fr-de; choose one"):
        chosen_direction([TO_GERMAN, Direction("fr", "de", ("<2de>",))], "de")


def test_a_direction_that_training_never_had_is_made_of_known_languages() -> None:
    found = chosen_direction(DIRECTIONS, "de-fr")
    assert found == Direction("de", "fr", ("<2fr>",))
    assert found not in DIRECTIONS
    with pytest.raises(UserError):  # without tags nothing could ask for it
        chosen_direction([Direction("en", "de"), Direction("de", "fr")], "en-fr")


def test_directions_are_saved(text: Preprocessing, tmp_path: Path) -> None:
    text.save(tmp_path)
    loaded = Preprocessing.load(tmp_path)
    assert loaded.directions == DIRECTIONS
    assert loaded.encode_sources(["a dog"], [3]) == text.encode_sources(["a dog"], [3])
    with pytest.raises(UserError, match="choose one"):
        loaded.encode_source("a dog")


@pytest.mark.parametrize(
    "tags",
    [["<2it>"], ["dog"], [7], "<2de>", ["<2de>\n"], [None]],
    ids=["absent", "text", "number", "one", "line", "none"],
)
def test_a_strangers_directions_are_refused_in_one_line(text: Preprocessing, tmp_path: Path, tags: object) -> None:
    text.save(tmp_path)
    path = tmp_path / SETTINGS
    settings = json.loads(path.read_text())
    settings["directions"] = [{"source": "en", "target": "de", "tags": tags}]
    path.write_text(json.dumps(settings))
    with pytest.raises(UserError, match=r"preprocessing\.json: .*restore the file") as caught:
        Preprocessing.load(tmp_path)
    assert "\n" not in str(caught.value)


def test_a_symbol_of_the_user_is_no_tag() -> None:
    trainer = TokenizerTrainer("unigram", 60, user_defined_symbols=["<2de>"])
    with pytest.raises(UserError, match="<2de> is a tag of the mixture"):
        trainer.train(["a"], ["b"], tags=["<2de>"])
