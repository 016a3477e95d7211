"""A few updates of a training that has not begun: whether they fit into memory, and how long they take."""

from __future__ import annotations

import time
from dataclasses import dataclass, field
from typing import Self

from mt.batch import Batch
from mt.device import available_memory
from mt.diagnosis.finding import Finding
from mt.training.experiment import Experiment
from mt.training.memory_estimate import memory_of_update
from mt.training.memory_fit import OutOfMemory
from mt.training.trainer import CLEARLY
from mt.training.update import Update

SECONDS = 5.0
"""The updates end after so long, or at the end of the epoch."""

UNCOUNTED = 2
"""The first updates take longer, and are not counted."""

MOST = 60
"""Updates at most."""


@dataclass(frozen=True)
class Trial:
    """What a few updates showed.

    Attributes:
        update_seconds: seconds of an update of mean size; None if none could be made.
        facts: lines on memory and speed.
        findings: what is wrong with the memory.
    """

    update_seconds: float | None = None
    facts: list[str] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)

    @classmethod
    def of(cls, experiment: Experiment) -> Self:
        """Make the updates. The weights of the experiment's model change."""
        parts, settings = experiment.parts, experiment.parts.settings
        experiment.model.train()
        update = Update(
            experiment.model, parts.objective, experiment.optimizer, parts.precision, settings.clip_norm, False
        )
        facts: list[str] = []
        try:
            if parts.precision.device.type == "cpu":
                largest = experiment.pairs.largest()[0]
                needed, free = memory_of_update(update, largest), available_memory()
                short = memory_finding(needed, free, largest)
                if short is not None and short.fatal:
                    return cls(None, facts, [short])
                if free is not None:
                    facts.append(f"memory: about {needed / 2**20:,.0f} MiB for an update, {free / 2**20:,.0f} MiB free")
            else:
                short = None
                update.rehearse(experiment.pairs.largest())
            seconds = _seconds(experiment, update)
        except OutOfMemory as error:
            return cls(None, facts, [Finding("memory", str(error), fatal=True)])
        return cls(seconds, facts, [] if short is None else [short])


def memory_finding(needed: int, free: int | None, largest: Batch) -> Finding | None:
    """Whether the largest batch needs more memory than there is.

    Args:
        needed: bytes.
        free: bytes; None if the system does not say.
        largest: the batch.
    """
    if free is None or needed <= free:
        return None
    return Finding(
        "memory",
        f"the largest batch, of {len(largest)} pairs and {largest.places:,} tokens with padding, needs about "
        f"{needed / 2**30:,.1f} GiB of memory, and {free / 2**30:,.1f} GiB are free",
        "training will be refused" if needed > CLEARLY * free else "the system may end the training",
        "lower batch.tokens, lower cleaning.longest, or choose a smaller model",
        {"needed": needed, "free": free},
        fatal=needed > CLEARLY * free,
    )


def _seconds(experiment: Experiment, update: Update) -> float | None:
    """Seconds of an update of mean size, by the places of those that were made."""
    pairs = experiment.pairs
    shares = pairs.updates(0, 0)
    measured: list[tuple[float, int]] = []
    end = time.perf_counter() + SECONDS
    while len(measured) < MOST and time.perf_counter() < end:
        share = next(shares, None)
        if share is None:
            break
        began = time.perf_counter()
        float(update(share.batches).loss)  # waits for a GPU
        measured.append((time.perf_counter() - began, _places(share.batches)))
    counted = measured[UNCOUNTED:] or measured
    if not counted:
        return None
    spent, places = sum(took for took, _ in counted), sum(size for _, size in counted)
    rows, source, target = pairs.batches.sizes(0).T
    updates = pairs.updates_in(0) or -(-len(rows) // experiment.parts.settings.batches_an_update)
    mean = float((rows * (source + target)).sum()) / updates
    return spent / places * mean


def _places(group: list[Batch]) -> int:
    return sum(batch.places for batch in group)
