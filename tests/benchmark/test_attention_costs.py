"""What the benchmark of attention measures: everything there is, beside the plain kind of the same run."""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import torch

import mt.attention
from mt.attention import AttentionScore, Coverage, Normalizer, RelativePositions, Window
from mt.benchmark.__main__ import main
from mt.benchmark.attention_costs import (
    PLAIN,
    Sizes,
    attention_costs,
    cost_figure,
    cost_table,
    self_choices,
    source_choices,
)
from mt.config.build import CONFIG_DIR

CPU = torch.device("cpu")


def test_every_part_of_attention_is_measured() -> None:
    """Every public class of `mt.attention` that is a part of one, whatever its file is called."""
    parts = (AttentionScore, Normalizer, Window, Coverage, RelativePositions)
    public = (getattr(mt.attention, name) for name in mt.attention.__all__)
    wanted = {each for each in public if isinstance(each, type) and issubclass(each, parts)}
    plain, others = self_choices(radius=2)
    measured = set(targets([*source_choices().values(), plain, *others.values()]))
    assert {each.__name__ for each in wanted - set(parts)} <= measured


def targets(node: object) -> Iterator[str]:
    """Names of the classes in a configuration."""
    if isinstance(node, dict):
        if "_target_" in node:
            yield node["_target_"].rsplit(".", 1)[-1]
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from targets(child)


def test_every_score_normalizer_window_and_coverage_is_measured(tmp_path: Path) -> None:
    costs = attention_costs([3, 40], Sizes(batch=1, queries=4, width=16, radius=2), rounds=1, device=CPU)
    kinds = {cost.kind for cost in costs if cost.group == "source"}
    group = CONFIG_DIR / "model" / "attention"
    wanted = {path.stem for part in ("score", "normalizer", "window", "coverage") for path in group.glob(f"{part}/*")}
    assert wanted - kinds == {"softmax", "global", "none"}  # which the plain kind is
    kinds = {cost.kind for cost in costs if cost.group == "self"}
    wanted = {path.stem for part in ("self_window", "position") for path in group.glob(f"{part}/*")}
    assert wanted - kinds == {"global", "none", "learned", "sinusoidal"}
    assert all(cost.time_ratio == cost.memory_ratio == 1 for cost in costs if cost.kind == PLAIN)
    table = cost_table(costs)
    assert all(f"| {kind} |" in table for kind in kinds)
    cost_figure(costs).savefig(tmp_path / "costs.png")


def test_memory_is_that_of_the_tensors_made() -> None:
    """Self-attention step by step keeps T x T weights for each head; in a band it does not."""
    sizes = Sizes(batch=1, queries=4, width=16, heads=2, radius=4)
    costs = {(c.group, c.kind): c for c in attention_costs([512], sizes, rounds=1, device=CPU)}
    weights = 2 * 512 * 512 * 4 / 2**20
    assert weights <= costs["self", PLAIN].mebibytes < 10 * weights
    assert costs["self", "local"].mebibytes < weights


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["--lengths", "16", "--width", "6"], "--width 6: must be a multiple of 4"),
        (["--plot", "x.foo"], "--plot x.foo: must end in one of"),
        (["--lengths", "0"], "--lengths: 0 must be 1 or more"),
        (["--threads", "99999999999"], "--threads=99999999999 must be at most 1024"),
    ],
)
def test_what_cannot_be_measured_is_refused_first(
    words: list[str], expected: str, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "argv", ["benchmark", "attention", *words])
    with pytest.raises(SystemExit) as stopped:
        main()
    said = capsys.readouterr().err
    assert stopped.value.code == 2
    assert expected in said
    assert said.startswith("error: ")
    assert said.count("\n") == 1
