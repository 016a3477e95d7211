"""The nearest-neighbour baseline, against a dense computation with dictionaries."""

import math
import random
from collections import Counter

import pytest

from mt.evaluation import lookup
from mt.evaluation.lookup import nearest_neighbour


def vectors(texts: list[str]) -> list[Counter[str]]:
    return [
        Counter(f" {t.lower().strip()} "[i : i + n] for n in (2, 3, 4) for i in range(len(t.strip()) + 3 - n))
        for t in texts
    ]


def naive(train: list[str], targets: list[str], tests: list[str]) -> list[str]:
    counts = vectors(train)
    frequency = Counter(gram for grams in counts for gram in grams)

    def weighted(grams: Counter[str]) -> dict[str, float]:
        raw = {g: (1 + math.log(c)) * (math.log((1 + len(train)) / (1 + frequency[g])) + 1) for g, c in grams.items()}
        norm = math.sqrt(sum(value * value for value in raw.values()))
        return {gram: value / norm for gram, value in raw.items()}

    known = [weighted(grams) for grams in counts]
    found = []
    for query in map(weighted, vectors(tests)):
        likeness = [sum(value * row.get(gram, 0.0) for gram, value in query.items()) for row in known]
        found.append(targets[max(range(len(train)), key=lambda n: (round(likeness[n], 9), -n))])
    return found


@pytest.mark.parametrize("chunk", [1, 7, 1000])
def test_against_a_dense_computation(monkeypatch: pytest.MonkeyPatch, chunk: int) -> None:
    monkeypatch.setattr(lookup, "CHUNK", chunk)
    rng = random.Random(0)
    words = ["turn", "on", "off", "the", "light", "Lamp", "für", "猫", "x"]
    train = [" ".join(rng.choices(words, k=rng.randint(1, 6))) for _ in range(40)]
    targets = [f"target {n}" for n in range(40)]
    tests = [" ".join(rng.choices(words, k=rng.randint(1, 6))) for _ in range(25)]
    assert nearest_neighbour(train, targets, tests) == naive(train, targets, tests)


def test_a_known_sentence_finds_its_own_translation() -> None:
    train = ["Turn on the light.", "Turn off the light.", "Open the door."]
    assert nearest_neighbour(train, ["a", "b", "c"], train) == ["a", "b", "c"]
    assert nearest_neighbour(train, ["a", "b", "c"], ["open a DOOR"]) == ["c"]


def test_of_equals_the_first_wins_and_strangers_get_the_first() -> None:
    assert nearest_neighbour(["same", "same"], ["first", "second"], ["same", "", "猫"]) == ["first"] * 3


def test_nothing_to_look_in() -> None:
    with pytest.raises(ValueError, match="0 training sources"):
        nearest_neighbour([], [], ["a"])
    with pytest.raises(ValueError, match="1 training sources and 2 targets"):
        nearest_neighbour(["a"], ["b", "c"], ["a"])
