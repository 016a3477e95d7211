"""The trainer's settings: what `trainer.*` on the command line means."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from mt.config.constraints import Positive, PositiveInt, Threads, checked
from mt.errors import ArgumentError
from mt.training.precision import PrecisionName


@checked
@dataclass(frozen=True)
class TrainerSettings:
    """How long to train, how to step, how often to look, what to keep.

    Attributes:
        device: auto, cpu, cuda, cuda:N, mps.
        precision: auto (bf16 on a GPU that has it, else fp16; fp32 on CPU), fp32, bf16, fp16.
        max_epochs, max_steps, max_minutes: whichever comes first ends training; steps are optimizer updates, minutes
            are wall clock with validations.
        accumulate: batches whose gradients make one update.
        clip_norm: largest gradient norm; null for no clipping.
        validate_every: updates between validations; null for once an epoch.
        log_every: updates between log entries. Only then does the host wait for the device.
        metric: what chooses the best model and stops early: bleu, chrf, loss.
        patience: validations without a better score before training stops; null for never.
        keep_last: whole checkpoints kept for resuming.
        average: none, or the mean of the weights of the last or the best checkpoints; used if it validates better
            than the best single one.
        average_count: how many checkpoints are averaged.
        max_skipped: updates in a row skipped for a non-finite gradient before training stops.
        threads: CPU threads of torch, 1,024 at most; null for torch's own choice.
        compile: run the model through torch.compile.
    """

    device: str = "auto"
    precision: PrecisionName = "auto"
    max_epochs: PositiveInt | None = None
    max_steps: PositiveInt | None = None
    max_minutes: Positive | None = None
    accumulate: PositiveInt = 1
    clip_norm: Positive | None = 1.0
    validate_every: PositiveInt | None = None
    log_every: PositiveInt = 50
    metric: Literal["bleu", "chrf", "loss"] = "bleu"
    patience: PositiveInt | None = None
    keep_last: PositiveInt = 2
    average: Literal["none", "last", "best"] = "none"
    average_count: PositiveInt = 5
    max_skipped: PositiveInt = 20
    threads: Threads | None = None
    compile: bool = False

    def __post_init__(self) -> None:
        if self.max_epochs is None and self.max_steps is None and self.max_minutes is None:
            raise ArgumentError(
                "training has no end: give {max_epochs.key}, {max_steps.key} or {max_minutes.key}",
                max_epochs=None,
                max_steps=None,
                max_minutes=None,
            )

    @property
    def kept_best(self) -> int:
        """How many of the best checkpoints must stay on disk."""
        return self.average_count if self.average == "best" else 1

    @property
    def kept_last(self) -> int:
        """How many of the last checkpoints must stay on disk."""
        return max(self.keep_last, self.average_count if self.average == "last" else 1)
