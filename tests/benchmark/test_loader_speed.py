"""What the command `loader` says about batches is what the batches are."""

from __future__ import annotations

from pathlib import Path

import pytest
from dealt import batches
from random_pairs import random_split

from mt.benchmark import __main__ as benchmark
from mt.benchmark.loader_speed import loader_speed
from mt.data.batches.epochs import TrainingPairs
from mt.data.batches.shapes import Shapes


@pytest.mark.parametrize("shapes", ["exact", "few"])
def test_counts_what_the_batches_have(shapes: Shapes) -> None:
    split = random_split(300)
    found = loader_speed(split, 128, shapes, epochs=2)
    first, second = (list(batches(TrainingPairs(split, 128, seed=1, shapes=shapes), epoch)) for epoch in (0, 1))
    shape = [[(each.source.ids.shape, each.target.output.shape) for each in epoch] for epoch in (first, second)]
    assert found.batches == len(first)
    assert found.pairs_a_batch == pytest.approx(300 / len(first))
    assert found.distinct == len(set(shape[0]))
    fresh, seen = 0, set(shape[0])
    for each in shape[1]:
        fresh += each not in seen
        seen.add(each)
    assert found.repeated == pytest.approx(1 - fresh / len(second))
    padding = 1 - sum(each.source_tokens + each.target_tokens for each in first) / sum(each.places for each in first)
    assert found.padding_share == pytest.approx(padding)
    assert found.tokens_per_second > 0


def test_the_command_shows_both_ways(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    for language, word in (("en", "dog"), ("de", "Hund")):
        for split, count in (("train", 40), ("val", 3)):
            lines = [f"{word} {number} {'x' * (number % 7)}" for number in range(count)]
            (tmp_path / f"{split}.{language}").write_text("".join(f"{line}\n" for line in lines), encoding="utf-8")
    words = ["loader", "--corpus", str(tmp_path), "--tokens", "64", "--cache", str(tmp_path / "cache")]
    monkeypatch.setattr("sys.argv", ["benchmark", *words])
    benchmark.main()
    rows = capsys.readouterr().out.splitlines()[-2:]
    assert [row.split("|")[1].strip() for row in rows] == ["exact", "few"]


def test_unknown_lengths_are_named(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setattr("sys.argv", ["benchmark", "loader", "--lengths", "wmd"])
    with pytest.raises(SystemExit):
        benchmark.main()
    assert "--lengths wmd: no such lengths; choose from wmt" in capsys.readouterr().err
