"""Where training stands, and the sums it keeps between two log entries."""

from __future__ import annotations

import math
import time
from dataclasses import asdict, dataclass, field
from typing import Any

import torch

from mt.training.update import Sums


@dataclass
class Counters:
    """Where training stands: what a checkpoint must hold beside tensors. Plain numbers, written as JSON.

    Attributes:
        step: updates made.
        epoch: epoch under way, from 0.
        batch: batches of it already used.
        seconds: wall clock of training and validation.
        training_seconds: wall clock of updates alone.
        source_tokens, target_tokens: real tokens seen.
        places: matrix places seen, padding included.
        skipped: updates skipped for a non-finite gradient.
        history: one record a validation: step, epoch, seconds, loss, scores.
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
    history: list[dict[str, Any]] = field(default_factory=list)

    def scores(self) -> dict[int, float]:
        """The validation score by step; more is better."""
        return {record["step"]: record["score"] for record in self.history}


def perplexity(loss: float) -> float:
    """exp of a loss in nats a token; infinite where that is no number."""
    return math.exp(loss) if loss < 700.0 else math.inf


class Clock:
    """Adds wall clock to the counters, so that a resumed run goes on counting."""

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

    def validated(self) -> None:
        self.counters.seconds += self._elapsed()


class LogWindow:
    """Sums since the last log entry, kept on the device until somebody reads them."""

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.consecutive = torch.zeros((), device=device)
        self._start: Counters | None = None
        self._clear()

    def start(self, counters: Counters) -> None:
        """Measure from here on."""
        self._start = Counters(**{**asdict(counters), "history": []})

    def _clear(self) -> None:
        self.sums = torch.zeros(5, device=self.device)  # loss, likelihood, norm, tokens, updates: of finite ones
        self.skipped = torch.zeros((), device=self.device)
        self.updates = 0

    def stepped(self, sums: Sums) -> None:
        """Add one update."""
        norm = sums.gradient_norm
        count = torch.full_like(norm, sums.target_tokens)
        values = torch.stack([sums.loss, sums.likelihood, norm, count, torch.ones_like(norm)])
        self.sums += torch.where(sums.non_finite > 0, torch.zeros_like(values), values)
        self.skipped += sums.non_finite
        self.consecutive = (self.consecutive + 1) * sums.non_finite
        self.updates += 1

    def read(self, counters: Counters) -> tuple[dict[str, float], int]:
        """Means since the last reading (none if nothing happened), and the skipped updates in a row until now."""
        if self.updates == 0:
            return {}, 0
        both = torch.stack([self.skipped, self.consecutive])
        loss, likelihood, norm, tokens, updates, skipped, consecutive = torch.cat([self.sums, both]).tolist()
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
        self.start(counters)
        self._clear()
        return values, int(consecutive)
