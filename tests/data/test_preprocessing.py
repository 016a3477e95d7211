"""Raw text to ids and back, and the folder that carries it to another machine."""

import json
from pathlib import Path

import pytest

from mt.batch import BOS, EOS, PAD
from mt.data.text.normalization import TextNormalizer
from mt.data.text.preprocessing import Preprocessing
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import UserError

ENGLISH = ["a small dog runs.", "the old man sleeps.", "two women sit at a table."] * 10
GERMAN = ["ein kleiner hund läuft.", "der alte mann schläft.", "zwei frauen sitzen am tisch."] * 10


@pytest.fixture(params=[True, False], ids=["joint", "separate"])
def preprocessing(request: pytest.FixtureRequest) -> Preprocessing:
    trainer = TokenizerTrainer("unigram", 40, joint=request.param)
    return Preprocessing("en", "de", TextNormalizer("NFC", lowercase=True), *trainer.train(ENGLISH, GERMAN))


def test_raw_text_to_ids_and_back(preprocessing: Preprocessing) -> None:
    ids = preprocessing.encode_target("  Der ALTE Hund la\u0308uft. ")
    assert ids[-1] == EOS
    assert ids[:-1] == preprocessing.target_tokenizer.encode("der alte hund läuft.")
    assert preprocessing.decode_target(ids) == "der alte hund läuft."
    source = preprocessing.encode_source("A small\tdog")
    assert source == [*preprocessing.source_tokenizer.encode("a small dog"), EOS]


def test_special_ids_give_no_text_and_eos_ends(preprocessing: Preprocessing) -> None:
    ids = preprocessing.encode_target("ein hund")
    assert preprocessing.decode_target([BOS, *ids, PAD, PAD]) == "ein hund"
    assert preprocessing.decode_target([*ids, *ids]) == "ein hund"
    assert preprocessing.decode_target([]) == ""


def test_pieces_show_the_end(preprocessing: Preprocessing) -> None:
    pieces = preprocessing.target_pieces(preprocessing.encode_target("ein hund"))
    assert pieces[-1] == "</s>"
    assert "".join(pieces[:-1]) == "▁ein▁hund"
    assert preprocessing.source_pieces(preprocessing.encode_source("a dog"))[-1] == "</s>"


def test_many_at_once_equals_one_by_one(preprocessing: Preprocessing) -> None:
    assert preprocessing.encode_sources(ENGLISH) == [preprocessing.encode_source(text) for text in ENGLISH]
    assert preprocessing.encode_targets(GERMAN) == [preprocessing.encode_target(text) for text in GERMAN]
    assert preprocessing.encode_sources([""]) == [[EOS]]


def test_the_folder_is_all_that_is_needed(preprocessing: Preprocessing, tmp_path: Path) -> None:
    preprocessing.save(tmp_path)
    names = {"joint.model"} if preprocessing.joint else {"source.model", "target.model"}
    assert {path.name for path in tmp_path.iterdir()} == {"preprocessing.json", *names}
    loaded = Preprocessing.load(tmp_path)
    assert loaded.joint == preprocessing.joint
    assert (loaded.source_language, loaded.target_language) == ("en", "de")
    assert loaded.encode_sources(ENGLISH) == preprocessing.encode_sources(ENGLISH)
    assert loaded.encode_targets(GERMAN) == preprocessing.encode_targets(GERMAN)


def test_folders_of_the_first_format_read_as_they_did(preprocessing: Preprocessing, tmp_path: Path) -> None:
    preprocessing.save(tmp_path)
    path = tmp_path / "preprocessing.json"
    settings = json.loads(path.read_text())
    assert settings.pop("stand_ins")
    assert settings["normalizer"].pop("remove_invisible")
    path.write_text(json.dumps({**settings, "format": 1}))
    for _ in range(2):
        old = Preprocessing.load(tmp_path)
        assert old.encode_source("a▁small dog") == preprocessing.encode_source("a small dog")
        assert old.encode_source("a sm\u00adall dog") != preprocessing.encode_source("a small dog")
        assert old.encode_sources(ENGLISH) == preprocessing.encode_sources(ENGLISH)
        old.save(tmp_path)  # in the format of this version, it still reads so


def test_damage_is_named(preprocessing: Preprocessing, tmp_path: Path) -> None:
    with pytest.raises(UserError, match=r"preprocessing\.json: cannot be read"):
        Preprocessing.load(tmp_path)
    preprocessing.save(tmp_path)
    path = tmp_path / "preprocessing.json"
    whole = path.read_text()
    for broken in (whole[: len(whole) // 2], "{}", "[]", json.dumps({**json.loads(whole), "normalizer": {"x": 1}})):
        path.write_text(broken)
        with pytest.raises(UserError, match=r"preprocessing\.json: damaged"):
            Preprocessing.load(tmp_path)
    path.write_text(json.dumps({**json.loads(whole), "format": 99}))
    with pytest.raises(UserError, match="format 99"):
        Preprocessing.load(tmp_path)
    path.write_text(whole)
    next(tmp_path.glob("*.model")).unlink()
    with pytest.raises(UserError, match=r"\.model: cannot be read"):
        Preprocessing.load(tmp_path)
