"""The whole way with documents: files with blank lines, a model that reads the sentences before, text in documents."""

from __future__ import annotations

import csv
import json
import math
import random
from pathlib import Path
from typing import Any

import pytest
import torch
from programs import REPOSITORY, Finished, in_process
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

from mt import Translator
from mt.attention.maps import MapName
from mt.batch import collate
from mt.compare.attention_measures import measure_attention
from mt.compare.compared_runs import common_set, load_runs
from mt.compare.contents import compose as compose_report
from mt.compare.measures import measure
from mt.config.command_line import compose
from mt.data.batches.encoded import EncodedSplit
from mt.errors import ConfigError
from mt.models.base import CROSS
from mt.runs.checkpoint import CheckpointStore
from mt.training.experiment import train
from mt.translation.translation import Translation
from mt.viewer.records import Record

NOUNS = {"king": "rey", "sun": "sol", "queen": "reina", "moon": "luna"}
SMALL = [
    "model=hierarchical",
    "model.embedding=16",
    "model.encoder.hidden=16",
    "model.decoder.hidden=16",
    "model.decoder.context_sentences=2",
    "tokenizer.vocabulary_size=60",
    "trainer.device=cpu",
    "threads=1",
    "trainer.max_epochs=null",
    "trainer.validate_every=null",
    "trainer.log_every=2",
    "schedule=constant",
    "batch.tokens=512",
    "validation.probes=1",
    "tracking.drawing_share=1",
    "search.max_length_ratio=1.0",
    "search.max_length_extra=3",
    "search.beam=2",
]


def write_corpus(prefix: Path, documents: int) -> None:
    """Documents of two or three sentences; "it" is "él" or "ella" by the noun before."""
    draw = random.Random(1)
    sides: tuple[list[str], list[str]] = ([], [])
    for number in range(documents):
        noun = draw.choice(list(NOUNS))
        day = f"day {number}"
        pairs = [(f"The {noun} comes on {day}.", f"Viene {NOUNS[noun]} el {day}.")]
        pairs += [(f"It left {day}.", f"{'él' if noun in ('king', 'sun') else 'ella'} salió {day}.")]
        pairs += [("", "")]
        for pair in pairs:
            for side, text in zip(sides, pair, strict=True):
                side.append(text)
    for side, language in zip(sides, ("en", "es"), strict=True):
        prefix.with_name(f"{prefix.name}.{language}").write_text("\n".join(side), encoding="utf-8")


def corpus(folder: Path, documents: str | None = "blank_lines") -> list[str]:
    write_corpus(folder / "talks", 90)
    words = ["data=files", "data.source=en", "data.target=es", f"data.train={folder / 'talks'}"]
    words += ["data.held_out=10", "data.held_out_test=8", f"cache={folder / 'cache'}"]
    return [*words, f"data.documents={documents or 'null'}"]


@pytest.fixture(scope="module")
def run(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("documents")
    words = [*SMALL, *corpus(folder), f"run={folder / 'run'}", "trainer.max_steps=6"]
    train(compose("train", words), words)
    return folder / "run"


def program(name: str, *words: str, text: str = "") -> Finished:
    return in_process(REPOSITORY, f"mt.{name}", "device=cpu", "threads=1", *words, text=text)


def test_held_out_documents_are_whole(run: Path) -> None:
    (prepared,) = (run.parent / "cache").glob("prepared-*")
    sizes = {}
    for name in ("train", "validation", "test"):
        split = EncodedSplit.open(prepared / f"{name}.arrow")
        contexts = split.contexts(range(len(split)), 2)
        assert contexts is not None
        assert all(len(before) == row % 2 for row, before in enumerate(contexts))
        sizes[name] = len(split)
    assert sizes == {"train": 162, "validation": 10, "test": 8}


def names(translation: Translation) -> list[str]:
    return [str(each.name) for each in translation.attention]


def sentences(translation: Translation) -> torch.Tensor:
    """Weights [1, T, K] of the sentences before."""
    (found,) = [each for each in translation.attention if each.name == MapName("sentences")]
    assert found.columns == ["-1", "-2"]
    return found.weights


def test_text_in_documents(run: Path) -> None:
    lines = ["The king comes.", "It left.", "", "It left.", "The moon comes.", "It left.", "It left.", "It left."]
    search = {"_target_": "mt.search.GreedySearch", "max_length_ratio": 0.0, "max_length_extra": 6}
    whole = Translator.load(run, device="cpu", search=search)
    details = whole.translate_detailed(lines, attention=True)
    for tokens in (1, 40):
        small = Translator.load(run, device="cpu", search=search, batch_tokens=tokens)
        for one, other in zip(details, small.translate_detailed(lines, attention=True), strict=True):
            assert one.text == other.text
            assert one.score == pytest.approx(other.score, abs=1e-4)
            assert names(one) == names(other)
    seen = [(sentences(each)[0, 0] > 0).tolist() for each in details if each.attention]
    assert seen == [[False, False], [True, False], [False, False], [True, False], *[[True, True]] * 3]
    scores = [each.score for each in details]
    assert scores[1] != pytest.approx(scores[3], abs=1e-6)  # the same words, something else before them
    torch.testing.assert_close(sentences(details[-1]).sum(-1), torch.ones(1, len(details[-1].token_scores)))


def test_translate_as_a_program(run: Path) -> None:
    text = "The king comes.\nIt left.\n\nIt left.\n"
    found = program("translate", f"run={run}", "format=json", "attention=true", text=text)
    assert found.returncode == 0, found.stderr
    rows: list[dict[str, Any]] = [json.loads(line) for line in found.stdout.splitlines()]
    expected = Translator.load(run, device="cpu").translate_detailed(text.splitlines())
    assert [row["text"] for row in rows] == [each.text for each in expected]
    assert [row["score"] for row in rows] == pytest.approx([each.score for each in expected], abs=1e-4)
    assert rows[2]["text"] == ""
    assert len(rows[1]["attention"]["sentences"][0][0]) == 2


def test_evaluate_as_a_program_repeats_the_report(run: Path, tmp_path: Path) -> None:
    output = tmp_path / "scores.json"
    found = program("evaluate", f"run={run}", f"cache={run.parent / 'cache'}", f"report={output}", "lookup=false")
    assert found.returncode == 0, found.stderr
    scores = json.loads(output.read_text(encoding="utf-8"))["scores"]
    report = json.loads((run / "report.json").read_text(encoding="utf-8"))["scores"]
    assert scores["chrf"]["value"] == pytest.approx(report["chrf"]["value"])
    refused = program("evaluate", f"run={run}", "data=sample", "data.source=en", "data.target=es")
    assert refused.returncode == 2
    assert "nothing says where documents begin in the corpus (bundled" in refused.stderr.splitlines()[-1]
    assert len(refused.stderr.splitlines()) == 1


def test_probes_show_which_sentence_was_looked_at(run: Path) -> None:
    events = EventAccumulator(str(run / "tensorboard"), size_guidance={"images": 0})
    events.Reload()
    pictures = {tag.rpartition("/")[2] for tag in events.Tags()["images"] if tag.startswith("attention 1: ")}
    assert {"cross", "sentences"} <= pictures
    kept = {tag for tag in events.Tags()["tensors"] if tag.startswith("mt_attention/")}
    assert {tag.split("/")[1] for tag in kept} == {"health", "hypothesis", "reference"}
    for tag in kept - {"mt_attention/health"}:
        header, *blocks = events.Tensors(tag)[-1].tensor_proto.string_val
        record = Record.read(header, blocks)
        assert {"cross", "sentences"} <= {each["kind"] for each in record.header["maps"]}


@pytest.mark.parametrize("data", ["files", "sample", "opus_books"])
def test_refused_without_documents_before_any_work(tmp_path: Path, data: str) -> None:
    words = corpus(tmp_path, None) if data == "files" else [f"data={data}", f"cache={tmp_path / 'cache'}"]
    with pytest.raises(ConfigError, match=r"nothing says where documents begin.*data\.documents=blank_lines") as error:
        train(compose("train", [*SMALL, *words, f"run={tmp_path / 'run'}", "trainer.max_steps=1"]))
    assert "\n" not in str(error.value)
    assert not (tmp_path / "cache").exists()
    assert not (tmp_path / "run").exists()


def test_a_resumed_run_equals_an_uninterrupted_one(run: Path, tmp_path: Path) -> None:
    common = [*SMALL, *corpus(run.parent), f"run={tmp_path / 'run'}"]
    train(compose("train", [*common, "trainer.max_steps=3"]))
    words = ["trainer.max_steps=6"]
    train(compose("train", [*common, *words, "resume=true"]), words)
    one, other = (CheckpointStore(folder / "checkpoints").weights(6) for folder in (run, tmp_path / "run"))
    assert all(torch.equal(one[name], other[name]) for name in one)


@pytest.fixture(scope="module")
def without_context(run: Path) -> Path:
    """A run of the same corpus whose model reads no sentence before."""
    small = [word for word in SMALL if "hierarchical" not in word and "context" not in word]
    words = ["model=luong", *small, *corpus(run.parent), f"run={run.parent / 'luong'}", "trainer.max_steps=1"]
    train(compose("train", words), words)
    return run.parent / "luong"


def test_compare_scores_as_evaluate_does(run: Path, without_context: Path, tmp_path: Path) -> None:
    report, cache = tmp_path / "scores.json", f"cache={run.parent / 'cache'}"
    found = program("evaluate", f"run={run}", cache, f"report={report}", "lookup=false")
    assert found.returncode == 0, found.stderr
    scores = json.loads(report.read_text(encoding="utf-8"))["scores"]
    quick = ["passes=1", "samples=10", "bucket=4", "sentences=3", cache, f"output={tmp_path / 'report'}"]
    found = program("compare", f"runs=[{run},{without_context}]", *quick)
    assert found.returncode == 0, found.stderr
    with (tmp_path / "report" / "runs.csv").open(encoding="utf-8", newline="") as file:
        row, other = csv.DictReader(file)
    assert float(row["BLEU"]) == pytest.approx(scores["bleu"]["value"])
    assert float(row["chrF2"]) == pytest.approx(scores["chrf"]["value"])
    for each in (row, other):
        assert float(each["attention_entropy"]) > 0
        assert 0 <= float(each["attention_coverage"]) <= 1
    assert (tmp_path / "report" / "images" / "attention_3_1.png").exists()


@pytest.mark.parametrize("reader_first", [True, False])
def test_compare_keeps_documents_apart(run: Path, without_context: Path, reader_first: bool) -> None:
    order = [run, without_context] if reader_first else [without_context, run]
    runs = load_runs(order, torch.device("cpu"))
    texts = common_set(runs, str(run.parent / "cache"))
    settings = {"search": {}, "batch": {"tokens": 512}, "passes": 1, "samples": 10, "bucket": 4, "bleu_tokenizer": None}
    settings["precision"] = "fp32"
    found = measure(runs, texts, settings, lambda line: None)
    place = order.index(run)
    decoded = found.runs[place].decoding.translations
    for row, (source, translation) in enumerate(zip(texts.sources, decoded, strict=True)):
        before = texts.sources[row - 1 : row] if row % 2 else []  # documents of two sentences
        (alone,) = found.translators[place].translate_detailed([source], before=before)
        assert (translation.text, translation.score) == (alone.text, pytest.approx(alone.score, abs=1e-4))
    examples = compose_report(found, 4, []).examples
    assert any(example.before for example in examples)
    for example in examples:
        row = texts.sources.index(example.source)
        assert list(example.before) == (texts.sources[row - 1 : row] if row % 2 else [])
        assert example.runs[place][1] == decoded[row].text
        assert all(picture for _, _, picture in example.runs)


def test_attention_is_measured_in_context(run: Path) -> None:
    (loaded,) = load_runs([run], torch.device("cpu"))
    texts = common_set([loaded], str(run.parent / "cache"))
    references = texts.references[0]
    (found,), pairs = measure_attention([loaded.bundle], texts.sources, references, 60, texts.documents)
    entropies, text = [], loaded.bundle.preprocessing
    for row, (source, target) in enumerate(zip(texts.sources, references, strict=True)):
        before = [text.encode_source(texts.sources[row - 1])] if row % 2 else []
        batch = collate([text.encode_source(source)], [text.encode_target(target)], [0], [before])
        with torch.inference_mode():
            forced = loaded.bundle.model.teacher_forced(batch, need_attention=True)
        weights = forced.attention[CROSS][0, 0].tolist()
        entropies += [-sum(each * math.log(each) for each in position if each > 0) for position in weights]
    assert pairs == len(texts.sources)
    assert found is not None
    assert found.entropy == pytest.approx(sum(entropies) / len(entropies), rel=1e-5)


def test_another_model_takes_the_same_files_and_reads_no_context(tmp_path: Path) -> None:
    small = [word for word in SMALL if "hierarchical" not in word and "context" not in word]
    words = ["model=luong", *small, *corpus(tmp_path), f"run={tmp_path / 'run'}", "trainer.max_steps=1"]
    train(compose("train", words), words)
    lines = ["It left.", "The king comes.", "", "It left."]
    found = Translator.load(tmp_path / "run", device="cpu").translate_detailed(lines, attention=True)
    assert found[0].score == pytest.approx(found[3].score)
    assert names(found[0]) == ["cross"]
