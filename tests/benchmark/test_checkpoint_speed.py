"""What a checkpoint costs is measured in both ways, and nothing is left of it."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from mt.benchmark import random_pairs
from mt.benchmark.checkpoint_speed import checkpoint_speed, checkpoint_table
from mt.config.command_line import compose


def test_both_ways_are_measured_and_nothing_is_left(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(random_pairs, "PAIRS", 300)
    config = compose("train", ["model=transformer/tiny", "batch.tokens=150", "threads=1", "trainer.device=cpu"])
    lengths = replace(random_pairs.LENGTHS["wmt"], vocabulary=50)
    found = checkpoint_speed("tiny", config, 1, tmp_path / "saved", lengths)
    assert found.size > 3 * 4 * found.parameters  # weights and two moments, in float32
    header, _, *rows = checkpoint_table([found]).splitlines()
    assert header.startswith("| model | parameters | checkpoint |")
    cells = [[cell.strip() for cell in row.strip("|").split("|")] for row in rows]
    assert [row[4] for row in cells] == ["by the training", "in the background"]
    assert all(float(row[5].strip("*")) >= 0 for row in cells)
    assert list(tmp_path.iterdir()) == []
