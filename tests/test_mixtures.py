"""One model of two directions, from two corpora to every program that translates.

In one direction the words are written in capitals, in the other in capitals and backwards: only the tag says which.
"""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest
from programs import in_process, one_line
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from mt import Translator
from mt.data.text.preprocessing import Preprocessing
from mt.errors import UserError
from mt.translate.prompt import Prompt

SYLLABLES = ["ba", "do", "ki", "lu", "me", "ni"]
LANGUAGES = {"copy": "it", "back": "fr"}


def write_corpora(folder: Path) -> list[str]:
    """Write the two corpora, and give the words that name them."""
    draw = random.Random(1)
    words = ["data={copy: files, back: files}"]
    for name, target in LANGUAGES.items():
        for split, count in (("train", 400), ("valid", 24), ("test", 24)):
            sources = [draw.choices(SYLLABLES, k=2) for _ in range(count)]
            turned = [each[::-1] if name == "back" else each for each in sources]
            lines = [f"{' '.join(a)}\t{' '.join(b).upper()}\n" for a, b in zip(sources, turned, strict=True)]
            (folder / f"{name}-{split}.tsv").write_text("".join(lines))
        keys = {"source": "en", "target": target, "header": "false"}
        keys |= {"cleaning": "{evaluation: null, duplicates: false}"}
        keys |= {"train": f"{name}-train.tsv", "validation": f"{name}-valid.tsv", "test": f"{name}-test.tsv"}
        words += [f"data.corpora.{name}.{key}={value}" for key, value in keys.items()]
    return words


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("mixture")
    settings = [
        "experiment=none",
        "tokenizer.vocabulary_size=60",
        "trainer.device=cpu",
        "trainer.precision=fp32",
        "threads=1",
        "trainer.max_epochs=null",
        "trainer.max_steps=120",
        "trainer.validate_every=60",
        "schedule.warmup=20",
        "batch.tokens=512",
        "model.width=32",
        "model.feed_forward=64",
        "model.heads=2",
        "model.encoder_layers=1",
        "model.decoder_layers=1",
        "model.dropout=0",
        "optimizer.learning_rate=0.01",
        "validation.probes=0",
        "data.temperature=5",
        "run=run",
    ]
    done = in_process(folder, "mt.train", *write_corpora(folder), *settings)
    assert done.returncode == 0, done.stderr
    (folder / "said.txt").write_text(done.stdout + done.stderr)
    return folder


@pytest.fixture(scope="module")
def translator(folder: Path) -> Translator:
    return Translator.load(folder / "run", device="cpu")


def test_the_tag_decides_the_language(translator: Translator) -> None:
    texts = ["ba do", "me lu", "ki ni", "lu ba"]
    assert translator.directions == [("en", "it"), ("en", "fr")]
    assert translator.translate(texts, direction=("en", "it")) == [text.upper() for text in texts]
    turned = [" ".join(text.upper().split()[::-1]) for text in texts]
    assert translator.translate(texts, direction="fr") == turned
    assert translator.in_direction("en-fr").translate(texts[0]) == turned[0]


def test_without_a_direction_it_is_asked_for(translator: Translator) -> None:
    with pytest.raises(UserError, match=r"this model translates en-it, en-fr: choose one, by direction=en-it or"):
        translator.translate("ba do")
    with pytest.raises(UserError, match="direction=de: this model translates en-it, en-fr"):
        translator.translate("ba do", direction="de")


def test_a_tag_in_a_text_does_not_steer(translator: Translator) -> None:
    """A text that a stranger wrote is read as text: its pieces hold no tag but that of the direction."""
    found = translator.translate_detailed("<2fr> ba do", direction="it")
    assert found.source_pieces[0] == "<2it>"
    assert "<2fr>" not in found.source_pieces
    assert found.source_pieces[1:] != translator.translate_detailed("ba do", direction="it").source_pieces[1:]


def test_scores_of_each_direction_and_their_mean(folder: Path) -> None:
    report = json.loads((folder / "run" / "report.json").read_text())
    scores = report["scores"]
    assert list(scores["by_direction"]) == ["en-it", "en-fr"]
    values = [each["bleu"]["value"] for each in scores["by_direction"].values()]
    assert scores["bleu"]["value"] == pytest.approx(sum(values) / 2)
    assert scores["bleu"]["signature"].startswith("mean of 2 directions, ")
    for record in report["history"]:
        assert record["bleu"] == pytest.approx((record["bleu/en-it"] + record["bleu/en-fr"]) / 2)
        assert record["score"] == record["bleu"]
    events = EventAccumulator(str(folder / "run" / "tensorboard")).Reload()
    assert {"validation/bleu/en-it", "validation/bleu/en-fr", "validation/chrf/en-fr"} <= set(events.Tags()["scalars"])
    said = (folder / "said.txt").read_text()
    assert "BLEU by direction, mean above  en-it " in said
    assert "test BLEU en-fr" in said
    assert "mt.translate run=run direction=en-it" in said
    card = (folder / "run" / "bundle" / "README.md").read_text()
    assert "# 2 directions, Transformer" in card
    assert "| test, en-fr | BLEU |" in card


def test_evaluate_scores_each_direction(folder: Path) -> None:
    words = ["run=run", "device=cpu", "lookup=false"]
    found = in_process(folder, "mt.evaluate", *words, "report=all.json", "output=all.txt")
    assert found.returncode == 0, found.stderr
    assert "mean of en-it, en-fr" in found.stdout
    values = json.loads((folder / "all.json").read_text())
    trained = json.loads((folder / "run" / "report.json").read_text())["scores"]
    for name in ("en-it", "en-fr"):
        own = values["by_direction"][name]["scores"]["bleu"]["value"]
        assert own == pytest.approx(trained["by_direction"][name]["bleu"]["value"])
    assert values["scores"]["bleu"]["value"] == pytest.approx(trained["bleu"]["value"])
    assert len((folder / "all.txt").read_text().splitlines()) == 48
    one = in_process(folder, "mt.evaluate", *words, "direction=fr", "report=one.json")
    assert one.returncode == 0, one.stderr
    assert json.loads((folder / "one.json").read_text())["scores"] == values["by_direction"]["en-fr"]["scores"]


def test_programs_ask_for_a_direction(folder: Path) -> None:
    (folder / "a.en").write_text("ba do\nki lu\n")
    (folder / "a.it").write_text("BA DO\nKI LU\n")
    files = ["source=a.en", "target=a.it"]
    for program, words in {
        "mt.translate": ["input=a.en"],
        "mt.align": files,
        "mt.heads": ["sentences=4", "bleu=false"],
    }.items():
        refused = in_process(folder, program, "run=run", "device=cpu", *words)
        assert "choose one, by direction=en-it" in one_line(refused, 1)
        found = in_process(folder, program, "run=run", "device=cpu", "direction=en-it", *words)
        assert found.returncode == 0, found.stderr
        if program == "mt.translate":
            assert found.stdout.splitlines() == ["BA DO", "KI LU"]
        if program == "mt.align":
            assert len(found.stdout.splitlines()) == 2


def test_the_prompt_turns_to_another_direction(translator: Translator, capsys: pytest.CaptureFixture[str]) -> None:
    prompt = Prompt(translator, translator.in_direction("en-it"))
    assert prompt.translator.translate("ba do") == "BA DO"
    prompt.obey("to", ["fr"])
    assert prompt.translator.translate("ba do") == "DO BA"
    prompt.obey("to", ["de"])  # there is none, so nothing changes
    prompt.obey("to", [])
    assert prompt.translator.translate("ba do") == "DO BA"
    assert capsys.readouterr().err.splitlines() == [
        "from now on en-fr",
        "direction=de: this model translates en-it, en-fr",
        ":to needs a language or a direction, as in :to it; there are en-it, en-fr",
    ]


def test_a_direction_that_training_never_had_is_announced(
    translator: Translator, caplog: pytest.LogCaptureFixture
) -> None:
    """Neither direction of the toy has a second source language, so a third direction is added to its preprocessing."""
    text = translator.preprocessing
    more = (*text.directions, type(text.directions[0])("it", "en", ("<2it>",)))
    every = Translator(translator.engine, Preprocessing("+", "+", text.normalizer, *[text.source_tokenizer] * 2, more))
    every.in_direction("en-it")
    assert not caplog.records
    assert every.in_direction("it-fr").preprocessing.tags == [[text.source_tokenizer.tag("<2fr>")]]
    assert "it-fr: training had no such pairs (zero-shot translation)" in caplog.text
