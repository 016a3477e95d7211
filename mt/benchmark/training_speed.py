"""Measures the training speed of a configuration, and shows it as a table."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass
from typing import Any

import torch
from torch.optim import Optimizer

from mt.benchmark.random_pairs import MadeLengths, RandomPairs
from mt.benchmark.speed import endless, measure
from mt.config.build import build
from mt.data.batches.epochs import TrainingPairs
from mt.data.batches.shapes import shapes_for
from mt.data.streaming.streamed_pairs import StreamedPairs
from mt.device import choose_device, use_threads
from mt.errors import ConfigError, UserError
from mt.models.base import Seq2Seq
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_everything
from mt.tracking.console import Console
from mt.training.compiled import compile_training
from mt.training.experiment import Experiment, prepare
from mt.training.graphed_gradients import GraphedGradients
from mt.training.parts import Parts
from mt.training.settings import TrainerSettings
from mt.training.update import Update


@dataclass(frozen=True)
class MeasuredParts:
    """The parts that the measured updates need."""

    settings: TrainerSettings
    precision: Precision
    pairs: TrainingPairs | StreamedPairs | RandomPairs
    model: Seq2Seq
    optimizer: Optimizer

    @classmethod
    def of(cls, config: dict[str, Any]) -> MeasuredParts:
        """The parts of a training run with this configuration."""
        parts = Parts.of(config)
        use_threads(config["threads"])
        with Console() as console:
            made = Experiment.of(parts, prepare(parts, console), console)
        return cls(parts.settings, parts.precision, made.pairs, made.model, made.optimizer)

    @classmethod
    def of_random_pairs(cls, config: dict[str, Any], lengths: MadeLengths, batches: int) -> MeasuredParts:
        """The parts of a configuration, with batches of random ids instead of its corpus.

        Raises:
            ConfigError: a part cannot be built, or the sentences are longer than the model's limits.
        """
        settings: TrainerSettings = build(config["trainer"], "trainer")
        use_threads(config["threads"])
        precision = Precision(settings.precision, choose_device(settings.device))
        pin = precision.device.type == "cuda"
        shapes = shapes_for(config["batch"]["shapes"], precision.device.type)
        pairs = RandomPairs(lengths, config["batch"]["tokens"], batches, config["seed"], pin, shapes)
        seed_everything(config["seed"])
        size = lengths.vocabulary
        made = build(config["model"], "model", source_vocabulary=size, target_vocabulary=size, joint_vocabulary=True)
        model: Seq2Seq = made.to(precision.device)
        for side, longest, most in (
            ("source", lengths.longest_source, model.max_source_length),
            ("target", lengths.longest_target, model.max_target_length),
        ):
            if most is not None and longest > most:
                raise ConfigError(
                    f"--lengths {lengths.name}: has {side}s of {longest} pieces, but this model takes at most {most}"
                )
        return cls(settings, precision, pairs, model, build(config["optimizer"], "optimizer", model=model))


def training_speed(
    config: dict[str, Any], updates: int, warmup: int, lengths: MadeLengths | None = None
) -> dict[str, Any]:
    """Train for a few updates and measure their speed.

    Args:
        config: as for `mt.training.train`. Only the cache of the prepared corpus is written.
        updates: number of measured updates.
        warmup: number of updates before the measurement.
        lengths: train on random ids in sentences of these lengths instead of the configuration's corpus.

    Returns:
        Plain values: those of `mt.benchmark.speed.Speed`, and a description of model, batches and device.
    """
    if lengths is None:
        measured = MeasuredParts.of(config)
    else:
        measured = MeasuredParts.of_random_pairs(config, lengths, updates + warmup)
    settings, precision, model, pairs = measured.settings, measured.precision, measured.model, measured.pairs
    tokens = config["batch"]["tokens"]
    objective = build(config["objective"], "objective")
    update = Update(model, objective, measured.optimizer, precision, settings.clip_norm, settings.cuda_graphs)
    if settings.compile:
        compile_training(model)
    first = pairs.first if isinstance(pairs, RandomPairs) else 0  # further updates of warm-up
    speed = measure(update, endless(pairs), updates, warmup + first)
    if update.memory.largest is not None:
        raise UserError(f"out of memory: --tokens {tokens} is too much for this device; lower it")
    order, gradients = pairs.batches, update.gradients
    return {
        "parameters": sum(parameter.numel() for parameter in update.parameters),
        "vocabulary": model.target_vocabulary,
        "precision": precision.name,
        "device": precision.device.type,
        "threads": torch.get_num_threads(),
        "compiled": settings.compile,
        "lengths": "corpus" if lengths is None else lengths.name,
        "batch_tokens": tokens,
        "shapes": None if order.shapes is None else len(order.shapes),
        "batches_an_epoch": order.length(0),
        "epoch_tokens": int(order.source_lengths.sum(dtype="int64") + order.target_lengths.sum(dtype="int64")),
        **asdict(speed),
        "tokens_per_second": speed.tokens_per_second,
        "wall_tokens_per_second": speed.tokens_per_second * speed.seconds / speed.wall_seconds,
        "flops_per_second": speed.flops_per_second,
        "peak_share": speed.peak_share,
        "padding_share": speed.padding_share,
        "data_wait_share": speed.data_wait_share,
        "replayed_share": speed.replayed_share,
        "graphs": len(gradients.graphs) if isinstance(gradients, GraphedGradients) else 0,
        "graph_memory_mib": gradients.recorder.memory / 2**20 if isinstance(gradients, GraphedGradients) else 0.0,
    }


def speed_table(records: Sequence[Mapping[str, Any]]) -> str:
    """A Markdown table with a row for each record of `training_speed`, which must also name its `model`.

    It shows two peaks: of our fastest matrix product, to which `share` refers, and of PyTorch's own `@`.
    """
    a_second = "a CPU second" if all(record["device"] == "cpu" for record in records) else "a second"
    rows = [
        f"| model | parameters | lengths | number format | batch tokens | updates | ms each | tokens {a_second} "
        "| model FLOP/s | matrix peak | by `@` | share | padding | data wait | replayed | memory | last loss |",
        "|---|--:|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|",
    ]
    for record in records:
        cells = [
            record["model"] + (", compiled" if record["compiled"] else ""),
            f"{record['parameters']:,}",
            record["lengths"],
            record["precision"],
            f"{record['batch_tokens']:,}",
            f"{record['updates']:,}",
            f"{1000 * record['seconds'] / record['updates']:,.1f}",
            f"**{record['tokens_per_second']:,.0f}**",
            flops(record["flops_per_second"]),
            flops(record["matrix_peak"]),
            flops(record["plain_matrix_peak"]),
            share(record["peak_share"]),
            share(record["padding_share"]),
            share(record["data_wait_share"]),
            share(record["replayed_share"]),
            f"{record['peak_memory_mib']:,.0f} MiB",
            f"{record['last_loss']:.2f}",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def share(value: float | None) -> str:
    """A share as text: `31.4%`; a dash for None or NaN."""
    return "-" if value is None or math.isnan(value) else f"{value:.1%}"


def flops(value: float) -> str:
    """Operations per second as text: `78.1 G`, `0.8 P`; a dash if the count is unknown."""
    if not value > 0:
        return "-"
    exponent = min(int(math.log10(value) // 3), 5)
    return f"{value / 10 ** (3 * exponent):.1f} {('', 'k', 'M', 'G', 'T', 'P')[exponent]}"
