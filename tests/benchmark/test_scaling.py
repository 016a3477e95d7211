"""Scaling: the same batches for any number of processes, bytes as the formula says, and medians over rounds."""

from __future__ import annotations

import subprocess
from pathlib import Path
from typing import Any

import pytest
from processes import with_ranks

from mt.benchmark.__main__ import main
from mt.benchmark.random_pairs import LENGTHS
from mt.benchmark.scale_worker import made_shares, measured
from mt.benchmark.scaling import efficiencies, in_processes, scaling_table
from mt.config.command_line import compose
from mt.errors import UserError
from mt.ranks import Ranks

WORDS = ["experiment=none", "model=transformer/tiny", "batch.tokens=256", "threads=1", "trainer.precision=fp32"]


def measured_here(ranks: Ranks, config: dict[str, Any]) -> tuple[dict[str, Any], list[list[list[int]]]]:
    """A measurement, and the rows of the batches of each update."""
    shares = made_shares(config, LENGTHS["wmt"], 3, 2, "cpu", ranks)
    rows = [[batch.rows.tolist() for batch in share.batches[: share.real]] for share in shares]
    return measured(config, updates=2, warmup=1, vocabulary=300, ranks=ranks), rows


def test_two_processes_share_the_batches_of_one_and_send_what_the_formula_says() -> None:
    config = compose("train", [*WORDS, "trainer.accumulate=2"])
    ((alone, rows),) = with_ranks(1, measured_here, config)
    together = with_ranks(2, measured_here, config)
    assert [[first, second] for (first,), (second,) in zip(*(each[1] for each in together), strict=True)] == rows
    of_both = together[0][0]
    tokens = [round(each["tokens_per_second"] * each["seconds"]) for each in (alone, of_both)]
    assert tokens[0] == tokens[1]
    assert (alone["processes"], of_both["processes"]) == (1, 2)
    assert alone["sent_by_formula"] == 0
    assert of_both["sent_by_formula"] == 4 * of_both["parameters"]
    assert of_both["sent"] == pytest.approx(of_both["sent_by_formula"], rel=0.02)


def record(number: int, processes: int, rate: float, **others: Any) -> dict[str, Any]:
    return {
        "round": number,
        "processes": processes,
        "parallel": "one" if processes == 1 else "ddp",
        "model": "Transformer",
        "parameters": 1000,
        "precision": "fp32",
        "batch_tokens": 4096,
        "batches": 2,
        "threads": 1,
        "updates_per_second": rate,
        "tokens_per_second": 100 * rate,
        "communication": 0.1,
        "sent": 2.0**20,
        "sent_by_formula": 2.0**21,
        **others,
    }


def test_medians_over_rounds_and_efficiency_inside_them() -> None:
    records = [record(1, 1, 1.0), record(1, 2, 1.6), record(2, 1, 0.5), record(2, 2, 0.9), record(3, 1, 2.0)]
    records.append(record(3, 2, 2.0, sent=None))
    assert efficiencies(records, 2) == pytest.approx([0.8, 0.9, 0.5])
    rows = scaling_table(records).splitlines()
    assert (
        rows[0] == "Transformer, 1,000 parameters, fp32, batches of 4,096 tokens, 2 in an update, 1 thread(s) a process"
    )
    assert rows[-2] == "| 1 | one | 1.000 | **100** | 100.0% | 10.0% | 2.0 MiB | 1.0 MiB |"
    assert rows[-1] == "| 2 | ddp | 1.600 | **160** | 80.0% | 10.0% | 2.0 MiB | 1.0 MiB |"


def test_processes_that_fail_are_one_line(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    said = "W1128 torch\nerror: the machine has 2 processes and 1 GPU: start as many as it has GPUs\nTraceback\nother\n"
    ended = subprocess.CompletedProcess[str]([], 1, "", said)
    monkeypatch.setattr("mt.benchmark.scaling.subprocess.run", lambda *_, **__: ended)
    with pytest.raises(UserError, match=r"^2 processes: the machine has 2 processes and 1 GPU: start .* GPUs$"):
        in_processes(2, {}, tmp_path)


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        (["processes=0"], "error: processes: 0 must be 1 or more"),
        (["process=2"], "error: unknown key process; did you mean processes=...?"),
        (["model.heads=5"], "error: model.heads=5 does not divide"),
    ],
)
def test_a_mistake_gets_one_line(
    words: list[str], expected: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr("sys.argv", ["benchmark", "scale", *words])
    monkeypatch.setattr("mt.benchmark.scaling.subprocess.run", None)
    with pytest.raises(SystemExit):
        main()
    assert capsys.readouterr().err.startswith(expected)
