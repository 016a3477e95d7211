"""`python -m mt.benchmark decode`: its BLEU is that of the translator's own translations."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt.benchmark.__main__ import main
from mt.evaluation.metrics import score
from mt.ops.number_formats import PrecisionName
from mt.search.beam import BeamSearch
from mt.search.greedy import GreedySearch
from mt.translation.translator import Translator

FORMATS: tuple[PrecisionName, ...] = ("fp32", "bf16")


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    folder = tmp_path / "corpus"
    folder.mkdir()
    for split, pairs in {"train": 20, "test": 6}.items():
        (folder / f"{split}.en").write_text("".join(f"{line}\n" for line in ENGLISH[:pairs]), encoding="utf-8")
        (folder / f"{split}.es").write_text("".join(f"{line}\n" for line in SPANISH[:pairs]), encoding="utf-8")
    return folder


def decode(monkeypatch: pytest.MonkeyPatch, *words: object) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmark", "decode", *map(str, words)])
    main()


def test_measures_each_search_in_each_format(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bundle, records = tiny_bundle(tmp_path / "run" / "bundle"), tmp_path / "new" / "records.json"
    decode(monkeypatch, tmp_path / "run", "--corpus", corpus, "--target", "es", "--passes", 1, "--json", records)
    found = json.loads(records.read_text(encoding="utf-8"))
    chosen = [(each["search"], each["precision"]) for each in found]
    assert chosen == [("greedy", "fp32"), ("greedy", "bf16"), ("beam", "fp32"), ("beam", "bf16")]
    for record, search in ((found[0], GreedySearch()), (found[2], BeamSearch(beam=5))):
        translations = Translator.load(bundle, "cpu", search).translate_detailed(ENGLISH[:6])
        expected = score([each.text for each in translations], SPANISH[:6], "es", ter=False).bleu
        assert (record["bleu"], record["signature"]) == (pytest.approx(expected.value), expected.signature)
        assert record["sentences"] == 6
        assert (record["steps"], record["differing"]) == ("host", None)
        pieces = sum(len(each.pieces) for each in translations)
        assert record["tokens_per_second"] * record["seconds"] == pytest.approx(pieces)
        assert record["sentences_per_second"] * record["seconds"] == pytest.approx(6)
    for record, search in ((found[1], GreedySearch()), (found[3], BeamSearch(beam=5))):
        texts = [Translator.load(bundle, "cpu", search, precision=name).translate(ENGLISH[:6]) for name in FORMATS]
        assert record["differing"] == sum(one != two for one, two in zip(*texts, strict=True))
    assert capsys.readouterr().out.count("| run |") == 4


def test_translations_of_a_given_length(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    tiny_bundle(tmp_path / "run" / "bundle")
    records = tmp_path / "records.json"
    words = ("--corpus", corpus, "--target", "es", "--passes", 1, "--json", records, "--precision", "fp32")
    for longest in (1, 3):
        decode(monkeypatch, tmp_path / "run", *words, "--longest", longest)
        for record in json.loads(records.read_text(encoding="utf-8")):
            assert record["mean_pieces"] <= longest
            assert record["tokens_per_second"] == pytest.approx(record["mean_pieces"] * record["sentences_per_second"])
            assert record["cpu_seconds"] > 0


def test_a_corpus_without_test_split_gets_one_line(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (corpus / "test.es").unlink()
    with pytest.raises(SystemExit) as stopped:
        decode(monkeypatch, tmp_path, "--corpus", corpus, "--target", "es")
    assert stopped.value.code == 1
    assert capsys.readouterr().err == f"error: {corpus}: no test*.en and test*.es in it\n"
