"""Texts that are too long to be translated at once."""

from __future__ import annotations

import json
import logging
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from programs import REPOSITORY, in_process
from tiny_bundle import ENGLISH, tiny_bundle, tiny_preprocessing

from mt import Bundle, Translation, Translator
from mt.data.batches.encoded import EncodedSplit
from mt.errors import UserError
from mt.training.experiment import split_sources
from mt.translation.long_texts import SplitTexts, joined, sentences

SENTENCES = ["Turn on the light.", "Open the door!", "The door is open.", "Good night!"]
LONG = " ".join(SENTENCES)


@pytest.fixture(scope="module", params=["transformer", "bahdanau"])
def bundle(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Bundle:
    return Bundle.load(tiny_bundle(tmp_path_factory.mktemp("run") / "bundle", request.param))


def bounded(bundle: Bundle, longest: int = 30) -> Translator:
    translator = Translator.of(bundle)
    return Translator(translator.engine, translator.preprocessing, longest)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hello there. How are you? Well...", ["Hello there.", "How are you?", "Well..."]),
        ("It cost 3.14 in the U.S. then, e.g. here.", ["It cost 3.14 in the U.S. then, e.g. here."]),
        ("He said “Yes.” Then he left (at last!). Good.", ["He said “Yes.”", "Then he left (at last!).", "Good."]),
        ("See example.com/a.html?b=c", ["See example.com/a.html?", "b=c"]),
        ("¿Qué? ¡No! Sí.", ["¿Qué?", "¡No!", "Sí."]),
        ("你好。今天天气很好！「是吗？」是的。", ["你好。", "今天天气很好！", "「是吗？」", "是的。"]),
        ("यह एक वाक्य है। यह दूसरा।", ["यह एक वाक्य है।", "यह दूसरा।"]),
        ("هل هذا كتاب؟ نعم.", ["هل هذا كتاب؟", "نعم."]),
        ("no end", ["no end"]),
        ("  ", []),
    ],
)
def test_where_sentences_end(text: str, expected: list[str]) -> None:
    assert sentences(text) == expected


@given(st.text())
def test_sentences_lose_nothing_but_white_space(text: str) -> None:
    assert "".join("".join(sentences(text)).split()) == "".join(text.split())


def test_a_long_text_is_translated_sentence_by_sentence_and_said(
    bundle: Bundle, caplog: pytest.LogCaptureFixture
) -> None:
    expected = Translator.of(bundle).translate(SENTENCES)
    with caplog.at_level(logging.WARNING, "mt"):
        found = bounded(bundle).translate(["Good night!", LONG, "  "])
    assert found == ["".join(Translator.of(bundle).translate(["Good night!"])), " ".join(filter(None, expected)), ""]
    pieces = len(bundle.preprocessing.encode_source(LONG))
    (said,) = caplog.messages
    begins = f"texts[1]: {pieces} pieces, more than 30, so it is translated in 4 parts, split at the ends of sentences"
    assert said == begins
    with caplog.at_level(logging.WARNING, "mt"):
        bounded(bundle).translate("o" * 40)
    assert caplog.messages[1].endswith(
        "in 2 parts, split at the ends of sentences, and inside of those that are too long themselves"
    )


def test_all_there_is_to_know_of_a_long_text(bundle: Bundle) -> None:
    translator = bounded(bundle)
    (found,) = translator.translate_detailed([LONG], n_best=3, attention=True)
    alone = Translator.of(bundle).translate_detailed(SENTENCES, n_best=3, attention=True)
    assert [(part.source, part.text, part.score) for part in found.parts] == [
        (each.source, each.text, each.score) for each in alone
    ]
    assert found.source == LONG
    assert found.pieces == [piece for each in alone for piece in each.pieces]
    assert found.source_pieces == [piece for each in alone for piece in each.source_pieces]
    assert len(found.ids) == len(found.token_scores) == len(found.pieces)
    assert found.score == pytest.approx(sum(found.token_scores), abs=1e-4)
    assert found.finished == all(each.finished for each in alone)
    for rank, alternative in enumerate(found.alternatives):
        assert alternative.text == " ".join(each.alternatives[rank].text for each in alone).strip()
        assert alternative.score == pytest.approx(sum(each.alternatives[rank].score for each in alone))
    assert len(found.alternatives) == 2
    assert found.attention == []
    assert found.mean_attention() is None
    assert all(part.attention for part in found.parts)


def test_a_sentence_without_end_is_halved_until_it_fits(bundle: Bundle) -> None:
    translator = bounded(bundle, 20)
    text = "open the door " * 9 + "o" * 50
    (found,) = translator.translate_detailed([text])
    assert all(len(part.source_pieces) <= 20 for part in found.parts)
    sources = [part.source for part in found.parts]
    assert "".join("".join(sources).split()) == "".join(text.split())
    words = {word for source in sources for word in source.split() if not set(word) <= {"o"}}
    assert words == {"open", "the", "door"}  # cut at spaces only, but for the word that is longer than the bound
    (marked,) = translator.translate_detailed(["e\u0301" * 60])
    assert not any(part.source.startswith("\u0301") for part in marked.parts)
    with pytest.raises(UserError, match=r"'o' alone has 3 pieces with the end of sentence, more than 2"):
        bounded(bundle, 2).translate("oo oo")


def test_what_a_model_can_read_is_a_bound_too(tmp_path: Path) -> None:
    translator = Translator.load(tiny_bundle(tmp_path / "bundle", positions="learned", max_length=12))
    found = translator.translate_detailed(["Open", "o" * 40])
    assert found[0].parts == []
    assert len(found[1].parts) == 4
    assert all(len(part.source_pieces) <= 12 for part in found[1].parts)


def test_batches_and_neighbours_change_nothing(bundle: Bundle) -> None:
    texts = [LONG, "Open the door.", LONG.lower(), ""]
    one_by_one = [bounded(bundle).translate(text) for text in texts]
    for tokens in (1, 64, 4096):
        of_many = Translator.of(bundle, batch_tokens=tokens)
        assert Translator(of_many.engine, of_many.preprocessing, 30).translate(texts[::-1]) == one_by_one[::-1]


def test_a_prepared_corpus_is_split_likewise(bundle: Bundle) -> None:
    text, sources = bundle.preprocessing, ["Open the door.", LONG]
    split = EncodedSplit.from_lists(text.encode_sources(sources), text.encode_targets(["a", "b"]), sources, ["a", "b"])
    found = bounded(bundle).translate_encoded(split)
    assert [each.text for each in found] == bounded(bundle).translate(sources)
    assert [each.reference for each in found] == ["a", "b"]


def test_training_says_that_sources_are_split() -> None:
    short, long = EncodedSplit.from_lists([[5, 3]], [[5, 3]]), EncodedSplit.from_lists([[5] * 512 + [3]], [[5, 3]])
    (line,) = split_sources({"train": long, "validation": long, "test": short})
    assert line.startswith("validation: 1 sources have more than 512 pieces")


def test_scripts_without_spaces_are_joined_without() -> None:
    def together(*texts: str) -> str:
        return joined("", [Translation("", text) for text in texts]).text

    assert together("你好。", "", "是的。") == "你好。是的。"
    assert together("สวัสดี", "ครับ") == "สวัสดีครับ"
    assert together("OK.", "你好。") == "OK. 你好。"
    assert together("Uno.", "", "¿Dos?") == "Uno. ¿Dos?"
    assert together("", "") == ""


def test_the_program_names_the_line_and_draws_each_part(tmp_path: Path) -> None:
    folder = tiny_bundle(tmp_path / "bundle", positions="learned", max_length=30)
    (tmp_path / "in.txt").write_text(f"Open the door.\n{LONG}\n", encoding="utf-8")
    words = [f"run={folder}", "input=in.txt", "format=json", "attention=true", "attention_dir=maps", "device=cpu"]
    found = in_process(tmp_path, "mt.translate", *words)
    assert found.returncode == 0, found.stderr
    first, second = map(json.loads, found.stdout.splitlines())
    assert "parts" not in first
    assert [part["source"] for part in second["parts"]] == SENTENCES
    assert second["text"] == " ".join(part["text"] for part in second["parts"] if part["text"])
    assert second["attention"] == {}
    assert all(part["attention"] for part in second["parts"])
    means = sorted(path.name for path in (tmp_path / "maps").iterdir() if "cross" not in path.name)
    assert means == ["00001.png", "00002-1.png", "00002-2.png", "00002-3.png", "00002-4.png"]
    plain = in_process(REPOSITORY, "mt.translate", f"run={folder}", f"input={tmp_path}/in.txt", "device=cpu")
    assert plain.stdout.splitlines() == [first["text"], second["text"]]


@pytest.mark.parametrize("text", [" ".join(ENGLISH) * 2500, "o" * 1_000_000], ids=["sentences", "one word"])
def test_a_megabyte_in_one_line_is_split_in_seconds(text: str) -> None:
    encode = tiny_preprocessing().encode_sources
    parts = SplitTexts.of([text], encode([text]), 512, encode)
    assert max(map(len, parts.sources)) <= 512
    assert "".join("".join(parts.texts).split()) == "".join(text.split())
