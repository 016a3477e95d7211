"""The counters of a run (steps, epochs, tokens, seconds), and the sums between two log entries."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass, field, fields, replace
from typing import Any, Self

import torch

from mt.errors import shown
from mt.ranks import ALONE, Ranks
from mt.training.rank import Rank
from mt.training.update import Sums


@dataclass
class Counters:
    """How far training has come: the part of a checkpoint that is not tensors. Plain numbers, written as JSON.

    Attributes:
        step: optimizer updates so far.
        epoch: the current epoch, from 0.
        batch: batches of the current epoch already used.
        seconds: wall-clock seconds of training, validation and observers.
        training_seconds: wall-clock seconds of the updates only.
        source_tokens, target_tokens: real tokens so far.
        places: matrix elements so far, padding included.
        skipped: updates skipped because of a non-finite gradient.
        places_read: where each part of a stream is to be read on, in plain values; empty for a prepared corpus, whose
            `epoch` and `batch` say it.
        history: one record per validation: step, epoch, seconds, loss, scores.
    """

    step: int = 0
    epoch: int = 0
    batch: int = 0
    seconds: float = 0.0
    training_seconds: float = 0.0
    source_tokens: int = 0
    target_tokens: int = 0
    places: int = 0
    skipped: int = 0
    places_read: dict[str, Any] = field(default_factory=dict)
    history: list[dict[str, Any]] = field(default_factory=list)

    @classmethod
    def of(cls, values: Mapping[str, Any]) -> Self:
        """The counters that were written as these values.

        Raises:
            ValueError: they are not those of this version, or a value has another type.
        """
        own = {each.name: each.default for each in fields(cls)}
        if values.keys() != own.keys():
            raise ValueError(f"its counters are {', '.join(values)}")
        for name, value in values.items():
            numbers = (int, float) if type(own[name]) is float else (int,)
            if name not in ("history", "places_read") and not (type(value) in numbers and 0 <= value < 2**63):
                raise ValueError(f"its counter {name} is {shown(value)}")
        for record in values["history"] if isinstance(values["history"], list) else [None]:
            if not (isinstance(record, dict) and all(_is_number(record.get(key)) for key in ("step", "score", "loss"))):
                raise ValueError(f"its history has the record {shown(record)}")
        if not isinstance(values["places_read"], dict):
            raise ValueError(f"its places_read is {shown(values['places_read'])}")
        return cls(**values)

    def ranks(self, before: float = math.inf) -> dict[int, Rank]:
        """The rank of each validation by its step; only of those before the step `before`."""
        return {each["step"]: Rank.of(each["score"], each["loss"]) for each in self.history if each["step"] < before}


def _is_number(value: object) -> bool:
    return type(value) in (int, float)


def perplexity(loss: float) -> float:
    """exp of a loss in nats per token; infinite if that overflows or the loss is NaN."""
    return math.exp(loss) if loss < 700.0 else math.inf


class Clock:
    """Adds elapsed time to the counters, which a checkpoint keeps, so that a resumed run continues the count."""

    def __init__(self, counters: Counters) -> None:
        self.counters = counters
        self.last = time.perf_counter()

    def _elapsed(self) -> float:
        now = time.perf_counter()
        elapsed, self.last = now - self.last, now
        return elapsed

    def updated(self) -> None:
        elapsed = self._elapsed()
        self.counters.seconds += elapsed
        self.counters.training_seconds += elapsed

    def passed(self) -> float:
        """Count time in which no update was made, and return its seconds."""
        elapsed = self._elapsed()
        self.counters.seconds += elapsed
        return elapsed


class LogWindow:
    """Sums since the last log entry, kept on the device until `read`."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.consecutive = torch.zeros((), device=device)
        self._start: Counters | None = None
        self._clear()

    def start(self, counters: Counters) -> None:
        """Measure from these counters on."""
        self._start = replace(counters, history=[], places_read={})

    def _clear(self) -> None:
        self.parts: tuple[str, ...] | None = None  # names, known from the first update on
        self.sums = torch.zeros(5, device=self.device)  # loss, likelihood, norm, tokens, updates; finite updates only
        self.skipped = torch.zeros((), device=self.device)
        self.updates = 0

    def stepped(self, sums: Sums) -> None:
        """Add one update."""
        norm = sums.gradient_norm
        count = torch.full_like(norm, sums.target_tokens)
        if self.parts is None:
            self.parts = tuple(sums.parts)
            self.sums = torch.zeros(5 + len(self.parts), device=self.device)
        values = torch.stack([sums.loss, sums.likelihood, norm, count, torch.ones_like(norm), *sums.parts.values()])
        self.sums += torch.where(sums.non_finite > 0, torch.zeros_like(values), values)
        self.skipped += sums.non_finite
        self.consecutive = (self.consecutive + 1) * sums.non_finite
        self.updates += 1

    def read(self, counters: Counters, ranks: Ranks = ALONE) -> tuple[dict[str, float], int]:
        """Means over all ranks since the last call (empty without updates), and how many updates in a row were skipped.

        All ranks must call it at the same update.
        """
        if self.updates == 0:
            return {}, 0
        both = torch.stack([self.skipped, self.consecutive])
        skipped, consecutive, loss, likelihood, norm, tokens, updates, *parts = torch.cat([both, self.sums]).tolist()
        loss, likelihood, *parts = ranks.sum([loss, likelihood, *parts])  # the others are the same on all ranks
        counters.skipped += int(skipped)
        before = self._start or Counters()
        seconds = max(counters.training_seconds - before.training_seconds, 1e-9)
        real = counters.source_tokens + counters.target_tokens - before.source_tokens - before.target_tokens
        values = {
            "train/loss": loss / tokens if tokens else math.nan,
            "train/perplexity": perplexity(likelihood / tokens) if tokens else math.nan,
            "train/gradient_norm": norm / updates if updates else math.nan,
            "train/tokens_per_second": real / seconds,
            "train/padding_share": 1.0 - real / max(counters.places - before.places, 1),
            "train/skipped_updates": float(counters.skipped),
        }
        for name, part in zip(self.parts or (), parts, strict=True):
            values[f"train/{name}"] = part / tokens if tokens else math.nan
        self.start(counters)
        self._clear()
        return values, int(consecutive)
