"""Faults of translations as texts are found, and healthy translations are left alone."""

from __future__ import annotations

import random
from pathlib import Path

import pytest
from tiny_bundle import tiny_bundle

from mt import Translator
from mt.diagnosis.outputs import diagnose_outputs, repeats

SAMPLE = Path(__file__).parents[2] / "data" / "sample"


def lines(name: str) -> list[str]:
    return (SAMPLE / name).read_text(encoding="utf-8").splitlines()


def names(*arguments: object) -> list[str]:
    return [found.name for found in diagnose_outputs(*arguments)]  # type: ignore[arg-type]


SOURCES, REFERENCES = lines("test.en"), lines("test.es")


def test_human_translations_are_healthy() -> None:
    for split in ("train", "validation", "test"):
        assert names(lines(f"{split}.en"), lines(f"{split}.es"), lines(f"{split}.es")) == []


def test_other_translations_of_the_same_length_are_healthy() -> None:
    draw = random.Random(1)
    shuffled = [" ".join(draw.sample(text.split(), len(text.split()))) for text in REFERENCES]
    assert names(SOURCES, shuffled, REFERENCES, [True] * len(SOURCES)) == []


def test_an_untrained_model_is_told_by_its_translations(tmp_path: Path) -> None:
    translator = Translator.load(tiny_bundle(tmp_path / "bundle"))
    made = translator.translate_detailed(SOURCES[:60])
    found = diagnose_outputs(SOURCES[:60], [each.text for each in made], None, [each.finished for each in made])
    assert {"outputs_alike", "unfinished_outputs"} & {each.name for each in found}


def test_one_translation_for_all() -> None:
    (found,) = diagnose_outputs(SOURCES, ["La luz está encendida en la cocina."] * len(SOURCES), REFERENCES)
    assert found.name == "outputs_alike"
    different = len({source.casefold() for source in SOURCES})
    assert found.numbers == {"sources": different, "different": 1, "most_common": different}
    assert "la luz está encendida" in found.what


def test_equal_sources_may_have_equal_translations() -> None:
    assert names(["Turn on the light."] * 400 + SOURCES, ["Enciende la luz."] * 400 + REFERENCES) == []


def test_copies_count_only_where_the_reference_is_none() -> None:
    half = len(SOURCES) // 2
    (found,) = diagnose_outputs(SOURCES, [*SOURCES[:half], *REFERENCES[half:]], REFERENCES)
    assert found.name == "copies"
    assert found.numbers["copies"] == sum(
        source.casefold() != reference.casefold()
        for source, reference in zip(SOURCES[:half], REFERENCES[:half], strict=True)
    )
    names_only = [f"Anna{number} Smith" for number in range(100)]
    assert names(names_only, names_only, names_only) == []


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda text: text[: len(text) // 2], "outputs_short"),
        (lambda text: f"{text} {text}", "outputs_long"),
        (lambda text: "" if "a" in text else text, "empty_outputs"),
        (lambda text: f"{text} de la de la de la", "repetitions"),
    ],
)
def test_changed_translations_are_told(change: object, expected: str) -> None:
    assert expected in names(SOURCES, [change(text) for text in REFERENCES], REFERENCES)  # type: ignore[operator]


def test_translations_without_an_end() -> None:
    ends = [number % 10 != 0 for number in range(len(SOURCES))]
    (found,) = diagnose_outputs(SOURCES, REFERENCES, REFERENCES, ends)
    assert found.name == "unfinished_outputs"
    assert found.numbers["unfinished"] == ends.count(False)


def test_empty_translations_are_not_also_short() -> None:
    assert set(names(SOURCES, [""] * len(SOURCES), REFERENCES)) == {"outputs_alike", "empty_outputs"}


def test_nothing_is_said_of_a_few_sentences() -> None:
    assert names(SOURCES[:10], ["x"] * 10, REFERENCES[:10]) == []


def repeats_by_search(text: str) -> bool:
    """The definition, word by word."""
    words = text.split()
    return any(
        words[start : start + size] * 3 == words[start : start + 3 * size]
        for size in range(1, 5)
        for start in range(len(words) - 3 * size + 1)
    )


def test_repetitions_are_what_their_definition_says() -> None:
    draw = random.Random(2)
    texts = [" ".join(draw.choices("ab", k=draw.randint(0, 14))) for _ in range(2000)]
    assert {repeats_by_search(text) for text in texts} == {True, False}
    for text in texts:
        assert repeats(text) == repeats_by_search(text), text
    assert repeats("我我我")  # no spaces between words
    assert not repeats("no, no")
