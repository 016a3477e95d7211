"""Training speed: real tokens per second, and the share of the machine's matrix peak."""

from __future__ import annotations

import gc
import math
import statistics
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import torch

from mt.batch import Batch
from mt.benchmark.flops import training_flops
from mt.benchmark.matrix_peak import MatrixPeak, Stopwatch
from mt.device import peak_memory
from mt.models.base import Seq2Seq
from mt.training.update import Update

PEAK_POINTS = 4
"""How often the peak is measured, at even intervals from before the first update to after the last."""


@dataclass
class Speed:
    """The result of `measure`.

    Attributes:
        updates: number of measured updates.
        source_tokens, target_tokens: real tokens in these updates.
        places: matrix elements, padding included.
        replayed: updates whose pass was replayed from a CUDA graph.
        seconds: CPU seconds of the process on a CPU, wall clock on a GPU.
        wall_seconds: wall-clock seconds.
        data_wait_seconds: wall-clock seconds of waiting for batches.
        flops: operations that the updates needed; 0 if the count for the model is unknown.
        matrix_peak: median FLOP/s of a large matrix product, with the faster product of `MatrixPeak`.
        plain_matrix_peak: median FLOP/s of the same product with PyTorch's `@`.
        peak_memory_mib: see `peak_memory`.
        last_loss: loss of the last update in nats per token, to check that the model learns.
    """

    updates: int = 0
    source_tokens: int = 0
    target_tokens: int = 0
    places: int = 0
    replayed: int = 0
    seconds: float = 0.0
    wall_seconds: float = 0.0
    data_wait_seconds: float = 0.0
    flops: int = 0
    matrix_peak: float = math.nan
    plain_matrix_peak: float = math.nan
    peak_memory_mib: float = 0.0
    last_loss: float = math.nan

    @property
    def tokens_per_second(self) -> float:
        """Real source and target tokens per second."""
        return (self.source_tokens + self.target_tokens) / self.seconds

    @property
    def flops_per_second(self) -> float:
        """Operations per second, counting only those that the model needs."""
        return self.flops / self.seconds

    @property
    def peak_share(self) -> float | None:
        """Share of the matrix peak that training reached; None if the count of operations is unknown."""
        return self.flops_per_second / self.matrix_peak if self.flops else None

    @property
    def padding_share(self) -> float:
        """Share of padding in the matrices."""
        return 1.0 - (self.source_tokens + self.target_tokens) / self.places

    @property
    def replayed_share(self) -> float:
        """Share of the updates whose pass was replayed from a CUDA graph."""
        return self.replayed / self.updates

    @property
    def data_wait_share(self) -> float:
        """Share of the wall-clock time spent waiting for batches."""
        return self.data_wait_seconds / self.wall_seconds

    def add(self, model: Seq2Seq, batch: Batch) -> None:
        """Add one update's batch, which must be on the host."""
        self.updates += 1
        self.source_tokens += batch.source_tokens
        self.target_tokens += batch.target_tokens
        self.places += batch.places
        self.flops += training_flops(model, batch)


def measure(update: Update, batches: Iterable[Batch], updates: int = 60, warmup: int = 10) -> Speed:
    """Measure `updates` updates after `warmup` others, and the matrix peak before, in between and after.

    Args:
        update: makes one update.
        batches: batches on the host; at least `updates + warmup`.
        updates: number of measured updates.
        warmup: number of updates before, in which memory is allocated and kernels are chosen or compiled.
    """
    update.model.train()
    source = iter(batches)
    for _ in range(warmup):
        update([next(source)])
    speed, watch, peak = Speed(), Stopwatch(update.precision.device), MatrixPeak(update.precision)
    peak.sample()
    for count in _parts(updates, PEAK_POINTS - 1):
        seen, replayed = list[Batch](), update.gradients.replayed
        _forget_peak_memory(watch.device)
        watch.start()
        for _ in range(count):
            asked = time.perf_counter()
            seen.append(next(source))
            speed.data_wait_seconds += time.perf_counter() - asked
            sums = update(seen[-1:])
        watch.stop()
        speed.replayed += update.gradients.replayed - replayed
        speed.last_loss = float(sums.loss) / seen[-1].target_tokens
        speed.peak_memory_mib = max(speed.peak_memory_mib, peak_memory(watch.device))
        for batch in seen:
            speed.add(update.model, batch)
        peak.sample()
    speed.seconds, speed.wall_seconds = watch.seconds, watch.wall_seconds
    speed.plain_matrix_peak = statistics.median(peak.plain)
    speed.matrix_peak = max(statistics.median(peak.samples), speed.plain_matrix_peak)
    return speed


def free_memory() -> None:
    """Give the memory of what was measured before back to the GPU."""
    gc.collect()
    if torch.cuda.is_initialized():  # type: ignore[no-untyped-call]
        torch.cuda.empty_cache()


def _forget_peak_memory(device: torch.device) -> None:
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)


def endless(data: Any) -> Iterator[Batch]:
    """The batches of a `TrainingData` of this process, epoch after epoch without end."""
    epoch = 0
    while True:
        for share in data.updates(epoch, 0):
            yield from share.batches[: share.real]
        epoch += 1


def _parts(whole: int, count: int) -> list[int]:
    """Divide `whole` into `count` parts of nearly equal size; empty parts are left out."""
    cuts = [whole * number // count for number in range(count + 1)]
    return [end - start for start, end in pairwise(cuts) if end > start]
