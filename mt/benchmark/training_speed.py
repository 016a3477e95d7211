"""Measures the speed of training as a configuration describes it, and shows it as a table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from typing import Any

import torch

from mt.benchmark.speed import endless, measure
from mt.config.build import build
from mt.data.batches.epochs import TrainingPairs
from mt.tracking.console import Console
from mt.training.compiled import compile_training
from mt.training.experiment import Experiment
from mt.training.update import Update


def training_speed(config: dict[str, Any], updates: int, warmup: int) -> dict[str, Any]:
    """Train for a few updates, and tell how fast they were.

    Args:
        config: as for `mt.training.train`. Nothing is written but the cache of the prepared corpus.
        updates: how many are measured.
        warmup: how many are made before.

    Returns:
        Plain values: those of `mt.benchmark.speed.Speed`, and what was measured on what.
    """
    with Console() as console:
        experiment = Experiment.make(config, console)
    settings, precision, model = experiment.settings, experiment.precision, experiment.model
    train, tokens = experiment.data.splits["train"], config["batch"]["tokens"]
    on_gpu = precision.device.type == "cuda"
    sampling, reads = experiment.data.sampling, model.context_sentences
    pairs = TrainingPairs(train, tokens, config["seed"], sampling, pin_memory=on_gpu, context_sentences=reads)
    optimizer = build(config["optimizer"], "optimizer", model=model)
    update = Update(model, build(config["objective"], "objective"), optimizer, precision, settings.clip_norm)
    if settings.compile:
        compile_training(model)
    speed = measure(update, endless(pairs), updates, warmup)
    return {
        "parameters": sum(parameter.numel() for parameter in update.parameters),
        "vocabulary": model.target_vocabulary,
        "precision": precision.name,
        "device": precision.device.type,
        "threads": torch.get_num_threads(),
        "compiled": settings.compile,
        "batch_tokens": tokens,
        "batches_an_epoch": pairs.batches_in(0),
        "epoch_tokens": int(train.source_lengths.sum(dtype="int64") + train.target_lengths.sum(dtype="int64")),
        **asdict(speed),
        "tokens_per_second": speed.tokens_per_second,
        "wall_tokens_per_second": speed.tokens_per_second * speed.seconds / speed.wall_seconds,
        "flops_per_second": speed.flops_per_second,
        "peak_share": speed.peak_share,
        "padding_share": speed.padding_share,
        "data_wait_share": speed.data_wait_share,
    }


def speed_table(records: Sequence[Mapping[str, Any]]) -> str:
    """A Markdown table, a row for each record of `training_speed` with the `model`'s name added.

    Its peaks are those of the fastest matrix product at hand, of which `share` is a part, and of PyTorch's own `@`.
    """
    a_second = "a CPU second" if all(record["device"] == "cpu" for record in records) else "a second"
    rows = [
        f"| model | parameters | number format | batch tokens | updates | tokens {a_second} | model FLOP/s "
        "| matrix peak | by `@` | share | padding | data wait | memory | last loss |",
        "|---|--:|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for record in records:
        cells = [
            record["model"] + (", compiled" if record["compiled"] else ""),
            f"{record['parameters']:,}",
            record["precision"],
            f"{record['batch_tokens']:,}",
            f"{record['updates']:,}",
            f"**{record['tokens_per_second']:,.0f}**",
            flops(record["flops_per_second"]),
            flops(record["matrix_peak"]),
            flops(record["plain_matrix_peak"]),
            share(record["peak_share"]),
            share(record["padding_share"]),
            share(record["data_wait_share"]),
            f"{record['peak_memory_mib']:,.0f} MiB",
            f"{record['last_loss']:.2f}",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def share(value: float | None) -> str:
    """`31.4%`; a dash where there is none."""
    return "-" if value is None or math.isnan(value) else f"{value:.1%}"


def flops(value: float) -> str:
    """`78.1 G`, `0.8 P`: operations a second; a dash where nobody counted."""
    if not value > 0:
        return "-"
    exponent = min(int(math.log10(value) // 3), 5)
    return f"{value / 10 ** (3 * exponent):.1f} {('', 'k', 'M', 'G', 'T', 'P')[exponent]}"
