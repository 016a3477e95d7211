"""Decoding in turn, and attention in numbers against a loop over sentences, rows and pieces."""

from __future__ import annotations

import math
from pathlib import Path

import pytest
import torch
from tiny_bundle import ENGLISH, SPANISH, tiny_bundle

from mt.batch import collate
from mt.compare.attention_measures import measure_attention
from mt.compare.decoding_speed import decode
from mt.runs.bundle import Bundle
from mt.translation.translation import Translation
from mt.translation.translator import Translator


class Recorder(Translator):
    """Writes down when it was called, with how many texts."""

    def __init__(self, name: str, calls: list[tuple[str, int]]) -> None:
        self.name, self.calls = name, calls

    def translate_detailed(self, texts, documents=None, **others):  # type: ignore[no-untyped-def, override]
        assert documents == [int(text.split()[1]) // 3 for text in texts]
        self.calls.append((self.name, len(texts)))
        return [Translation(text, f"{self.name} {text}", pieces=["x", "</s>"]) for text in texts]


def test_translators_take_turns_after_a_warm_up() -> None:
    calls: list[tuple[str, int]] = []
    sources = [f"text {number}" for number in range(100)]
    found = decode([Recorder("a", calls), Recorder("b", calls)], sources, 2, [number // 3 for number in range(100)])
    assert calls == [("a", 32), ("b", 32), ("a", 100), ("b", 100), ("a", 100), ("b", 100)]
    assert found[1].texts == [f"b {text}" for text in sources]
    assert all(len(each.seconds) == 2 and min(each.seconds) > 0 for each in found)
    assert found[0].tokens_per_second == pytest.approx(2 * found[0].sentences_per_second)


def naive(bundle: Bundle, sources: list[str], targets: list[str]) -> tuple[float, float]:
    """Mean entropy of every row of every map, and share of pieces that got a weight of 1/2 or more, one at a time."""
    entropies, covered = [], []
    for source, target in zip(sources, targets, strict=True):
        ids = bundle.preprocessing.encode_source(source)
        batch = collate([ids], [bundle.preprocessing.encode_target(target)], [0])
        with torch.inference_mode():
            maps = bundle.model.teacher_forced(batch, need_attention=True).attention
        for name, weights in maps.items():
            for head in weights[0] if name.is_cross else []:
                for row in head.tolist():
                    entropies.append(-sum(weight * math.log(weight) for weight in row if weight > 0))
                for piece in range(len(ids) - 1):
                    covered.append(sum(row[piece] for row in head.tolist()) >= 0.5)
    return sum(entropies) / len(entropies), sum(covered) / len(covered)


@pytest.mark.parametrize("model", ["transformer", "bahdanau"])
def test_attention_as_counted_one_by_one(tmp_path: Path, model: str) -> None:
    bundle = Bundle.load(tiny_bundle(tmp_path / "bundle", model))
    sources, targets = ENGLISH[:5], SPANISH[:5]
    (found,), pairs = measure_attention([bundle], sources, targets, tokens=60)  # several batches, with padding
    assert pairs == 5
    assert found is not None
    assert (found.entropy, found.coverage) == pytest.approx(naive(bundle, sources, targets), rel=1e-4)


def test_only_pairs_that_every_run_can_take_and_nothing_without_attention(tmp_path: Path) -> None:
    with_attention = Bundle.load(tiny_bundle(tmp_path / "a", "bahdanau"))
    without = Bundle.load(tiny_bundle(tmp_path / "b", "no_attention"))
    sources, targets = [*ENGLISH[:5], "light " * 60], [*SPANISH[:5], "luz"]
    (found, nothing), pairs = measure_attention([with_attention, without], sources, targets, tokens=4096)
    assert pairs == 5
    assert nothing is None
    assert found is not None
    assert found.entropy == pytest.approx(naive(with_attention, sources[:5], targets[:5])[0], rel=1e-4)
