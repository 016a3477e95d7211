"""Measures how long training waits for its checkpoints, in the loop and in the background."""

from __future__ import annotations

import math
import shutil
import statistics
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import torch

from mt.benchmark.random_pairs import LENGTHS, MadeLengths
from mt.benchmark.speed import endless
from mt.benchmark.training_speed import MeasuredParts
from mt.config.build import build
from mt.runs.checkpoint import CheckpointStore
from mt.training.update import Update

BETWEEN = 1.5
"""The updates between two checkpoints last at least this many times as long as the writing of one."""


@dataclass
class Waits:
    """Seconds of each save.

    Attributes:
        waited: how long the training stood still.
        cost: by how much the training became longer.
    """

    waited: list[float] = field(default_factory=list)
    cost: list[float] = field(default_factory=list)


@dataclass(frozen=True)
class CheckpointSpeed:
    """What the checkpoints of a model cost, in both ways."""

    model: str
    parameters: int
    size: int
    update_seconds: float
    in_loop: Waits
    in_background: Waits


def checkpoint_speed(
    model: str, config: dict[str, Any], saves: int, folder: Path, lengths: MadeLengths = LENGTHS["wmt"]
) -> CheckpointSpeed:
    """Train a model on random ids and save it in both ways in turn.

    Args:
        model: its name, for the table.
        config: the configuration of a training.
        saves: how often it is saved in each way.
        folder: where checkpoints are written; it is removed at the end.
        lengths: of the sentences.

    Raises:
        ConfigError: a part cannot be built.
        UserError: a checkpoint cannot be written.
    """
    parts = MeasuredParts.of_random_pairs(config, lengths, 8)
    objective, settings = build(config["objective"], "objective"), parts.settings
    update = Update(parts.model, objective, parts.optimizer, parts.precision, settings.clip_norm, settings.cuda_graphs)
    batches = endless(parts.pairs)
    parts.model.train()

    def train(updates: int) -> None:
        for _ in range(updates):
            update([next(batches)])
        if parts.precision.device.type == "cuda":
            torch.cuda.synchronize()

    try:
        stores = [CheckpointStore(folder, keep_last=1, in_background=way) for way in (False, True)]

        def save(store: CheckpointStore, step: int) -> None:
            store.save(step, parts.model, parts.optimizer, {"scaler": {}, "largest_batch": None}, {"step": step})
            store.prune({})

        train(2)
        for step, store in enumerate(stores):  # memory is allocated, and the files of the libraries are read
            save(store, step)
            store.wait()
        update_seconds = _seconds(lambda: train(4)) / 4
        writing = _seconds(lambda: save(stores[0], len(stores)))
        (written,) = stores[0].all()
        size = sum(path.stat().st_size for path in written.folder.iterdir())
        updates = max(3, math.ceil(BETWEEN * writing / update_seconds))
        ways = Waits(), Waits()
        for step in range(10, 10 + saves):
            for store, way in zip(stores, ways, strict=True):
                alone = _seconds(lambda: train(updates))
                waited = _seconds(lambda store=store, step=step: save(store, 2 * step))  # type: ignore[misc]
                training = _seconds(lambda: train(updates))
                waited += _seconds(store.wait)
                way.waited.append(waited)
                way.cost.append(waited + training - alone)
        parameters = sum(parameter.numel() for parameter in update.parameters)
        return CheckpointSpeed(model, parameters, size, update_seconds, *ways)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def checkpoint_table(records: Sequence[CheckpointSpeed]) -> str:
    """A Markdown table with two rows for each record, with medians of seconds."""
    rows = [
        "| model | parameters | checkpoint | s an update | written | waits, s | (largest) | costs, s |",
        "|---|--:|--:|--:|---|--:|--:|--:|",
    ]
    for record in records:
        for name, way in (("by the training", record.in_loop), ("in the background", record.in_background)):
            median, largest = statistics.median(way.waited), max(way.waited)
            rows.append(
                f"| {record.model} | {record.parameters / 1e6:,.1f} M | {record.size / 2**20:,.0f} MiB "
                f"| {record.update_seconds:.3f} | {name} | **{median:.3f}** | {largest:.3f} "
                f"| {statistics.median(way.cost):.3f} |"
            )
    return "\n".join(rows) + "\n"


def _seconds(work: Callable[[], None]) -> float:
    began = time.perf_counter()
    work()
    return time.perf_counter() - began
