"""The report says what was found, and what was not."""

from __future__ import annotations

from dataclasses import asdict
from itertools import pairwise
from typing import Any

import pytest

from mt.benchmark.bounded_command import BoundedCommand
from mt.benchmark.report import markdown
from mt.benchmark.training_speed import flops, share

SPEED: dict[str, Any] = {
    "model": "transformer/small",
    "parameters": 7_578_624,
    "precision": "bf16",
    "device": "cuda",
    "compiled": True,
    "lengths": "wmt",
    "seconds": 1.5,
    "batch_tokens": 16384,
    "updates": 60,
    "tokens_per_second": 1_234_567.8,
    "flops_per_second": 7.9e13,
    "matrix_peak": 7.9e14,
    "plain_matrix_peak": 7.8e14,
    "peak_share": 0.1,
    "padding_share": 0.065,
    "data_wait_share": 0.02,
    "replayed_share": 0.875,
    "peak_memory_mib": 2048.0,
    "last_loss": 5.25,
}
TRAINING: dict[str, Any] = {
    "split": "test",
    "scores": {"bleu": {"name": "BLEU", "value": 38.25, "signature": "nrefs:1|tok:13a"}},
    "precision": "bf16",
    "minutes": 1.5,
    "training_minutes": 1.0,
    "epochs": 12.0,
    "steps": 480,
    "tokens_per_second": 1000.0,
    "data_wait_seconds": 6.0,
    "peak_memory_mib": 900.0,
    "history": [
        {"seconds": 10.0, "step": 100, "loss": 3.0, "bleu": 20.0},
        {"seconds": 20.0, "step": 200, "loss": 2.5, "bleu": 36.5},
    ],
}


DECODING: dict[str, Any] = {
    "model": "transformer/small",
    "measured": [
        {
            "model": "train_transformer-small",
            "search": search,
            "precision": "fp32",
            "sentences": 1000,
            "seconds": seconds,
            "cpu_seconds": 2 * seconds,
            "mean_pieces": 12.0,
            "sentences_per_second": 1000 / seconds,
            "tokens_per_second": 12000 / seconds,
            "bleu": bleu,
            "signature": "nrefs:1|tok:13a|decoded",
        }
        for search, seconds, bleu in [("greedy", 0.5, 36.67), ("beam", 0.8, 38.35)]
    ],
}


def report(*steps: BoundedCommand) -> str:
    about = {"command": "python -m mt.benchmark gpu", "machine": {"device": "a GPU"}, "corpus": "c", "minutes": 9.0}
    return markdown({**about, "steps": [asdict(step) for step in steps]})


def test_a_whole_report() -> None:
    text = report(
        BoundedCommand("tests", "tests marked gpu", [], "ok", 0, 12.0, result={"summary": "20 passed"}),
        BoundedCommand(
            "speed", "speed transformer/small 16384 compiled", [], "ok", 0, 30.0, result={"records": [SPEED]}
        ),
        BoundedCommand("training", "train transformer/small 16384", [], "ok", 0, 90.0, result=TRAINING),
        BoundedCommand("decoding", "decode transformer/small", [], "ok", 0, 9.0, result=DECODING),
    )
    assert "| transformer/small | beam | fp32 |  | 1,000 | 12.0 | 0.80 | 1.60 | **1,250** | 15,000 | 38.35 |  |" in text
    assert text.count("`nrefs:1|tok:13a|decoded`") == 1
    assert "All steps succeeded." in text
    assert "| tests marked gpu | ok | 12 s | 20 passed |" in text
    assert "| transformer/small, compiled | 7,578,624 | wmt | bf16 | 16,384 | 60 | 25.0 | **1,234,568** |" in text
    assert "| **1,234,568** | 79.0 T | 790.0 T |" in text
    assert "| transformer/small 16384 | bf16 | 1.5 | 12 | 480 | 1,000 | 10.0% | 900 MiB | 36.5 | test | 38.2 |" in text
    assert "| 20 s | 200 | 2.500 | 36.5 |" in text
    assert "`nrefs:1|tok:13a`" in text


def test_a_report_of_failures() -> None:
    text = report(
        BoundedCommand("speed", "speed a", [], "failed", 1, 3.0, tail=["Traceback", "out of memory"]),
        BoundedCommand("training", "train a", []),
    )
    assert "These steps did not succeed: speed a (failed), train a (skipped)." in text
    assert "speed a: failed, exit status 1" in text
    assert "out of memory" in text
    assert "## Trained models" not in text


def test_every_table_row_has_as_many_cells_as_its_head() -> None:
    text = report(
        BoundedCommand("speed", "s", [], "ok", result={"records": [SPEED]}),
        BoundedCommand("training", "t", [], "ok", result=TRAINING),
        BoundedCommand("decoding", "d", [], "ok", result=DECODING),
    )
    lines = text.splitlines()
    for above, line in pairwise(lines):
        if above.startswith("|") and line.startswith("|"):
            assert above.count("|") == line.count("|"), line


@pytest.mark.parametrize(
    ("value", "text"), [(78.1e9, "78.1 G"), (7.9e14, "790.0 T"), (1e15, "1.0 P"), (0.0, "-"), (float("nan"), "-")]
)
def test_flops(value: float, text: str) -> None:
    assert flops(value) == text


def test_share() -> None:
    assert share(0.314) == "31.4%"
    assert share(None) == share(float("nan")) == "-"
