"""The plan for many GPUs: its formulas beside values computed by hand, its model beside the one that is built."""

from __future__ import annotations

import shlex
from contextlib import suppress
from dataclasses import replace

import pytest
import torch

from mt.benchmark.__main__ import main
from mt.benchmark.planned_model import count_of, mean_tokens, model_size, model_without_memory, outside_layers
from mt.benchmark.random_pairs import LENGTHS, RandomPairs
from mt.benchmark.scale_plan import Bounds, Cluster, ModelSize, WorkOfGpu, bytes_sent, memory, plan
from mt.config.build import build
from mt.config.command_line import compose

SIZE = ModelSize(parameters=1000, outside=400, largest_layer=150, running_means=2, activations=5000)


def built(words: list[str], vocabulary: int) -> torch.nn.Module:
    config = compose("train", words)
    sizes = {"source_vocabulary": vocabulary, "target_vocabulary": vocabulary, "joint_vocabulary": True}
    model: torch.nn.Module = build(config["model"], "model", **sizes)
    return model


def transformer(width: int, feed_forward: int, layers: int, vocabulary: int) -> int:
    """The parameters of a post-norm Transformer with one table of embeddings, counted by hand."""
    attention = 4 * width * width + 4 * width
    feed = 2 * width * feed_forward + feed_forward + width
    norm = 2 * width
    encoder = attention + feed + 2 * norm
    decoder = 2 * attention + feed + 3 * norm
    return vocabulary * width + layers * (encoder + decoder)


def test_parameters_are_those_of_the_paper_and_of_the_built_model() -> None:
    base = model_without_memory(compose("train", ["experiment=none", "model=transformer/base"]), 37_000)
    assert count_of(base) == transformer(512, 2048, 6, 37_000)  # 65 million in Vaswani et al. 2017, table 3
    assert outside_layers(base) == 37_000 * 512
    assert (
        max(count_of(each) for each in base.compiled_layers)
        == 2 * (4 * 512 * 512 + 4 * 512) + 2 * 512 * 2048 + 2048 + 512 + 6 * 512
    )
    for model in ("transformer/tiny", "bahdanau"):
        words = ["experiment=none", f"model={model}", "batch.tokens=256"]
        assert model_size(compose("train", words), 300).parameters == sum(
            each.numel() for each in built(words, 300).parameters()
        )


def test_memory_by_hand() -> None:
    whole = memory(SIZE, 8, "ddp")
    assert (whole.weights, whole.gradients, whole.optimizer, whole.copies) == (4000, 4000, 8000, 2000)
    assert whole.total == 4000 + 4000 + 8000 + 2000 + 5000
    shared = memory(SIZE, 8, "fsdp")
    assert (shared.weights, shared.gradients, shared.optimizer, shared.copies) == (500, 500, 1000, 2000)
    assert shared.gathered == 8 * 400 + 16 * 150
    assert shared.activations == 5000
    assert memory(SIZE, 1, "fsdp") == memory(SIZE, 1, "ddp")
    assert memory(replace(SIZE, half=False), 8, "ddp").copies == 0


def test_the_optimizer_is_asked_what_it_keeps() -> None:
    common = ["experiment=none", "model=transformer/tiny", "batch.tokens=256"]
    for name, means in (("adamw", 2), ("adadelta", 2), ("sgd", None)):
        config = compose("train", [*common, f"optimizer={name}"])
        found = model_size(config, 50).running_means
        assert found == (means if means is not None else int(config["optimizer"].get("momentum", 0) > 0))


@pytest.mark.parametrize(("gpus", "share"), [(1, 0.0), (2, 0.5), (4, 0.75), (512, 511 / 512)])
def test_bytes_sent_by_hand(gpus: int, share: float) -> None:
    assert bytes_sent(1000, 400, gpus, "ddp") == pytest.approx(2 * share * 4000)
    assert bytes_sent(1000, 400, gpus, "fsdp") == pytest.approx(share * (4000 + 2400 + 4000))


def test_a_ring_of_processes_sends_what_the_formula_says() -> None:
    """Each of N parts goes around the ring: N - 1 steps to sum it, N - 1 to hand the sum on."""
    for size in (2, 3, 8):
        part, sent = 4000 / size, [0.0] * size
        for _ in range(2 * (size - 1)):
            for rank in range(size):
                sent[rank] += part
        assert sent == pytest.approx([bytes_sent(1000, 400, size, "ddp")] * size)


def test_time_and_cost_by_hand() -> None:
    cluster = Cluster(gpus_per_node=8, inside=1000.0, between=100.0, price=3.6)
    work = WorkOfGpu(tokens=50.0, tokens_per_second=10.0, corpus=4000.0)
    inside = plan(SIZE, work, cluster, 8, "ddp")
    assert inside.sent == 7000
    assert (inside.update.least, inside.update.most) == (7.0, 12.0)  # 5 s of computing, 7 s of sending
    assert inside.efficiency == Bounds(5 / 12, 5 / 7)
    assert inside.updates_an_epoch == 10
    assert (inside.epoch.least, inside.epoch.most) == (70.0, 120.0)
    assert inside.cost.most == pytest.approx(120 * 8 * 3.6 / 3600)
    across = plan(SIZE, work, cluster, 16, "fsdp")
    assert across.update.most == pytest.approx(5 + 15 / 16 * 10400 / 100)
    alone = plan(SIZE, work, cluster, 1, "ddp")
    assert alone.update == Bounds(5.0, 5.0)
    assert alone.efficiency == Bounds(1.0, 1.0)


def test_tokens_of_a_batch_are_those_of_made_batches() -> None:
    pairs = RandomPairs(LENGTHS["wmt"], 2048, 0, seed=1, shapes="few")
    tokens = sum(int(each.sum()) for each in (pairs.batches.source_lengths, pairs.batches.target_lengths))
    assert mean_tokens(2048) == pytest.approx(tokens / pairs.batches.length(0), rel=0.02)


def said(line: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> tuple[str, str]:
    monkeypatch.setattr("sys.argv", ["benchmark", "plan", *shlex.split(line)])
    with suppress(SystemExit):
        main()
    captured = capsys.readouterr()
    return captured.out, captured.err


def test_the_command_prints_assumptions_and_tables(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    line = (
        "model=transformer/tiny model.dropout=0 batch.tokens=512 vocabulary=500 tokens_per_second=1e6 price=1 gpus=2,16"
    )
    out, _ = said(line, monkeypatch, capsys)
    size = model_size(compose("train", ["experiment=none", "model=transformer/tiny", "batch.tokens=512"]), 500)
    assert f"- Parameters: {size.parameters:,}, " in out
    assert "assumption" not in out
    assert [row.split("|")[1:3] for row in out.splitlines() if row[:3] in ("| 2", "| 1")] == [
        [f" {gpus} ", f" {way} "] for gpus in (2, 16) for way in ("ddp", "fsdp")
    ] * 2
    assert f"| {bytes_sent(size.parameters, size.outside, 16, 'fsdp') / 2**20:,.0f} MiB |" in out


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("model=bahdanau", "error: tokens_per_second: is needed for this model"),
        ("model=transformer/base model.width=256", "error: tokens_per_second: is needed for this model"),
        ("model=transformer/base gpus=8,many", "error: gpus: many is not a whole number"),
        ("model=transformer/base gpus=0", "error: gpus: 0 must be 1 or more"),
        ("model=transformer/base price=-1", "error: price: -1 must be above 0"),
        ("model=transformer/base gpu=8", "error: unknown key gpu; did you mean gpus=...?"),
        ("model=transfomer/base", "error: model=transfomer/base: no such choice"),
    ],
)
def test_a_mistake_gets_one_line(
    line: str, expected: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    out, err = said(line, monkeypatch, capsys)
    assert out == ""
    assert err.startswith(expected)
    assert err.count("\n") == 1
