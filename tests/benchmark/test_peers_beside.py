"""Measuring beside another toolkit: turns, ratios within a round, and a peer that cannot run."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from mt.benchmark.forced_decoding import decoding_seconds
from mt.benchmark.peers_beside import PROGRAMS, Contender, Measurement, in_turn, ratio_table, run_program
from mt.config.command_line import compose
from mt.errors import UserError


def test_each_is_measured_once_a_round() -> None:
    calls: list[str] = []

    def contender(name: str, amounts: Iterator[float]) -> Contender:
        def measure() -> dict[str, float]:
            calls.append(name)
            return {"amount": next(amounts), "peak_memory_mib": 1.0}

        return Contender("fp32", name, measure)

    lines: list[str] = []
    found = in_turn([contender("a", iter([1.0, 2.0])), contender("b", iter([3.0, 4.0]))], 2, lines.append)
    assert calls == ["a", "b", "a", "b"]
    assert [(each.round, each.name, each.amount) for each in found] == [
        (1, "a", 1.0), (1, "b", 3.0), (2, "a", 2.0), (2, "b", 4.0),
    ]  # fmt: skip
    assert len(lines) == 4


def test_ratios_are_those_within_a_round() -> None:
    """The machine is half as fast in the second round: the ratios are the same."""
    amounts = {("peer", 1): 100.0, ("peer", 2): 50.0, ("ours", 1): 300.0, ("ours", 2): 150.0}
    found = [Measurement(turn, "fp32", name, amount, 1e6) for (name, turn), amount in amounts.items()]
    assert "| fp32 | ours | 225 | **3.00** (3.00 to 3.00) | 1,000,000 MiB |" in ratio_table(found, "tokens", "peer")
    assert "**0.33** (0.33 to 0.33)" in ratio_table(found, "seconds", "peer", less_is_better=True)


def test_memory_that_may_be_the_starting_processs_is_a_bound() -> None:
    found = [Measurement(1, "fp32", "peer", 1.0, 1.0)]
    assert "| 1 | at most 1 MiB |" in ratio_table(found, "tokens", "peer")


def test_a_peer_that_cannot_run_is_told_in_one_line(tmp_path: Path) -> None:
    python = tmp_path / "python"
    python.write_text("#!/bin/sh\necho 'ModuleNotFoundError: No module named transformers' >&2\nexit 1\n")
    python.chmod(0o755)
    with pytest.raises(UserError, match=r"(?s)^[^\n]*marian_training.py failed.*No module named transformers$"):
        run_program(python, "marian_training.py", {})


def test_the_programs_do_not_import_mt() -> None:
    """They run where it is not installed."""
    for path in PROGRAMS.glob("*.py"):
        lines = path.read_text(encoding="utf-8").splitlines()
        assert not [line for line in lines if line.lstrip().startswith(("import mt", "from mt"))]


@pytest.mark.parametrize("beam", [1, 2])
def test_random_models_write_all_steps(beam: int) -> None:
    model = compose("train", ["model=transformer/tiny"])["model"]
    sources = [[*np.random.default_rng(row).integers(4, 500, 3 + row).tolist(), 3] for row in range(6)]
    found = decoding_seconds(model, 500, sources, beam, 7, "fp32", 4096, 1)
    assert found["written"] == pytest.approx(7, abs=0.5)
    assert found["amount"] > 0
