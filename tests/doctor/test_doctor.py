"""The doctor tells what is wrong with a corpus and its settings before training, and leaves healthy ones alone."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterable
from io import StringIO
from pathlib import Path

import pytest
from programs import in_process, one_line

from mt.config.command_line import compose
from mt.diagnosis.finding import Finding
from mt.doctor import examined_plan, trial
from mt.tracking.console import Console

SAMPLE = Path(__file__).parents[2] / "data" / "sample"
WORDS = [
    "data=files",
    "data.source=en",
    "data.target=es",
    "experiment=none",
    "model=transformer/tiny",
    "tokenizer.vocabulary_size=700",
    "batch.tokens=512",
    "trainer.device=cpu",
    "trainer.precision=fp32",
    "schedule.warmup=50",
    "trainer.max_epochs=40",
    "threads=1",
]


def lines(name: str) -> list[str]:
    return (SAMPLE / name).read_text(encoding="utf-8").splitlines()


Pairs = list[tuple[str, str]]


def pairs(split: str, count: int) -> Pairs:
    return list(zip(lines(f"{split}.en"), lines(f"{split}.es"), strict=True))[:count]


TRAIN, VALIDATION, TEST = pairs("train", 1000), pairs("validation", 120), pairs("test", 120)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("corpora")


@pytest.fixture(autouse=True)
def few_updates(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "MOST", 3)


def write(folder: Path, name: str, given: Iterable[tuple[str, str]]) -> Path:
    rows = list(given)
    for place, code in enumerate(("en", "es")):
        (folder / f"{name}.{code}").write_text("".join(f"{row[place]}\n" for row in rows), encoding="utf-8")
    return folder / name


def words_for(folder: Path, name: str, train: Pairs, validation: Pairs, test: Pairs, *words: str) -> list[str]:
    splits = {"train": train, "validation": validation, "test": test}
    files = [f"data.{split}={write(folder, f'{name}_{split}', rows)}" for split, rows in splits.items()]
    return [*WORDS, *files, f"cache={folder / 'cache'}", *words]


def examined(folder: Path, name: str, *splits: Pairs, words: Iterable[str] = ()) -> tuple[list[str], list[Finding]]:
    train, validation, test = (*splits, *(TRAIN, VALIDATION, TEST)[len(splits) :])
    config = compose("train", words_for(folder, name, train, validation, test, *words))
    return examined_plan.examined_plan(config, Console(stream=StringIO()))


def test_a_healthy_corpus_and_the_status(folder: Path, tmp_path: Path) -> None:
    words = words_for(folder, "healthy", TRAIN, VALIDATION, TEST)
    found = in_process(tmp_path, "mt.doctor", *words)
    assert found.returncode == 0, found.stderr
    assert found.stdout.splitlines()[-1] == "nothing found"
    assert "updates: " in found.stdout
    assert list(tmp_path.iterdir()) == []  # no run
    exchanged = words_for(folder, "exchanged", [pair[::-1] for pair in TRAIN], VALIDATION, TEST)
    found = in_process(tmp_path, "mt.doctor", *exchanged)
    assert found.returncode == 1
    assert "data.train: the sides seem to be exchanged" in found.stdout
    assert "error" not in found.stderr


@pytest.mark.parametrize("word", ["resume=true", "overfit=true"])
def test_what_it_does_not_look_at(word: str, tmp_path: Path) -> None:
    assert one_line(in_process(tmp_path, "mt.doctor", word), 2).startswith(f"error: {word}: ")


def test_a_wrong_key_gets_the_line_that_training_gives(tmp_path: Path) -> None:
    assert "model.widht" in one_line(in_process(tmp_path, "mt.doctor", "model.widht=3"), 2)


def some_exchanged(given: Pairs) -> Pairs:
    draw = random.Random(1)
    return [pair[::-1] if draw.random() < 0.2 else pair for pair in given]


def shifted(given: Pairs) -> Pairs:
    targets = [target for _, target in given]
    return [(source, target) for (source, _), target in zip(given, targets[2:] + targets[:2], strict=True)]


def some_in_russian(given: Pairs) -> Pairs:
    russian = "Это предложение написано кириллицей и не по-испански."
    return [(source, f"{russian} {row}" if row % 5 == 0 else target) for row, (source, target) in enumerate(given)]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (shifted, "the sides"),
        (some_exchanged, "the sides are mixed: in "),
        (some_in_russian, "the target is mixed: "),
    ],
)
def test_files_that_are_no_translations(folder: Path, change: Callable[[Pairs], Pairs], said: str) -> None:
    _, findings = examined(folder, change.__name__, change(TRAIN))
    fatal = [finding for finding in findings if finding.fatal]
    assert fatal
    assert all(finding.name == "corpus" for finding in fatal)
    assert any(f"data.train: {said}" in finding.what for finding in fatal)


def test_a_leaked_test_set(folder: Path) -> None:
    leaked = [*TEST[:100], *TRAIN[:20]]
    _, findings = examined(folder, "leaked", TRAIN, VALIDATION, leaked, words=["cleaning.evaluation=null"])
    assert [finding.name for finding in findings] == ["test_in_training"]
    assert findings[0].numbers["shared"] == 20
    _, findings = examined(folder, "leaked", TRAIN, VALIDATION, leaked)  # which cleaning drops from training
    assert findings == []


def test_settings_that_do_not_fit(folder: Path) -> None:
    words = ["schedule.warmup=4000", "tokenizer.vocabulary_size=2000", "trainer.max_steps=700"]
    facts, findings = examined(folder, "healthy", words=words)
    assert {finding.name for finding in findings} == {"large_vocabulary", "long_warmup"}
    assert any("700 in all" in fact for fact in facts)
    short = ["model/attention/position=learned", "model.max_length=9"]
    _, findings = examined(folder, "healthy", words=short)
    (refused,) = findings
    assert refused.fatal
    assert "model.max_length" in refused.what
    _, findings = examined(folder, "healthy", words=["batch.tokens=8"])
    assert any(finding.fatal and "batch.tokens" in finding.what for finding in findings)


def test_too_little_memory(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(trial, "available_memory", lambda: 1 << 20)
    facts, (finding,) = examined(folder, "healthy")
    assert (finding.name, finding.fatal) == ("memory", True)
    assert "batch.tokens" in finding.remedy
    assert not any("about" in fact and "without validations" in fact for fact in facts)


def test_of_a_large_corpus_a_sample_is_looked_at(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(examined_plan, "SAMPLE", 400)
    facts, findings = examined(folder, "healthy", words=["tokenizer.vocabulary_size=400"])
    assert findings == []
    assert facts[0].startswith("looked at 400 of 1,000 training pairs")
    (sampled,) = (int(fact.split()[1]) for fact in facts if fact.startswith("updates: "))
    monkeypatch.undo()
    monkeypatch.setattr(trial, "MOST", 3)
    facts, _ = examined(folder, "healthy", words=["tokenizer.vocabulary_size=400"])
    (whole,) = (int(fact.split()[1]) for fact in facts if fact.startswith("updates: "))
    assert sampled == pytest.approx(whole, rel=0.1)


@pytest.mark.slow
@pytest.mark.parametrize("model", ["transformer", "bahdanau", "luong", "lstm", "conv", "pointer", "no_attention"])
def test_the_recipes_of_the_bundled_corpus_are_healthy(
    model: str, tmp_path_factory: pytest.TempPathFactory, folder: Path
) -> None:
    config = compose("train", [f"model={model}", f"cache={folder / 'bundled'}"])
    _, findings = examined_plan.examined_plan(config, Console(stream=StringIO()))
    assert findings == []
