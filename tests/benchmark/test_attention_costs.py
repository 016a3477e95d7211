"""What the benchmark of attention measures: everything there is, beside the plain kind of the same run."""

import subprocess
import sys
from pathlib import Path

import pytest
import torch

from mt.benchmark.attention_costs import PLAIN, Sizes, attention_costs, cost_figure, cost_table
from mt.config.build import CONFIG_DIR, choices

CPU = torch.device("cpu")


def test_every_score_normalizer_and_window_is_measured(tmp_path: Path) -> None:
    costs = attention_costs([3, 40], Sizes(batch=1, queries=4, width=16, radius=2), rounds=1, device=CPU)
    kinds = {cost.kind for cost in costs if cost.group == "source"}
    group = CONFIG_DIR / "model" / "attention"
    wanted = {*choices(group / "score"), *choices(group / "normalizer"), *choices(group / "window")}
    assert wanted - kinds == {"softmax", "global"}  # which the plain kind is
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
def test_what_cannot_be_measured_is_refused_first(words: list[str], expected: str) -> None:
    command = [sys.executable, str(CONFIG_DIR.parent / "scripts" / "bench_attention.py"), *words]
    done = subprocess.run(command, capture_output=True, text=True, timeout=120)
    assert done.returncode == 2
    assert expected in done.stderr
    assert done.stderr.startswith("error: ")
    assert done.stderr.count("\n") == 1
