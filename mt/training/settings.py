"""The trainer's settings, `trainer.*` on the command line."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Literal

from mt.config.constraints import ClipNorm, Positive, PositiveInt, checked
from mt.errors import ArgumentError, ConfigError
from mt.ops.number_formats import PrecisionName
from mt.ranks import ALONE, Ranks
from mt.training.graphed_gradients import WhenGraphs
from mt.training.parallel import ParallelName


@checked
@dataclass(frozen=True)
class TrainerSettings:
    """How long to train, how to update, how often to validate and log, and which checkpoints to keep.

    Attributes:
        device: auto, cpu, cuda, cuda:N, mps.
        precision: auto (bf16 on a GPU or CPU that has it; else fp16 on a GPU, fp32 on a CPU), fp32, tf32, bf16, fp16;
            see `mt.ops.precision`.
        max_epochs, max_steps, max_minutes: training ends at whichever comes first; at least one must be set. Steps are
            optimizer updates; minutes are wall-clock time, including validations, records and
            pictures.
        accumulate: number of batches whose gradients make one update, of all processes; auto: one for each process of a
            new run.
        parallel: how several processes share an update: ddp, where each holds the whole model; fsdp, where each holds a
            share of each weight; auto: ddp; none: there must be one process. See `mt.training.parallel`.
        clip_norm: largest gradient norm; null for no clipping.
        validate_every: updates between validations; null: validate after each epoch.
        log_every: updates between log entries. The host waits for the device only then.
        metric: the metric that chooses the best model and decides early stopping: bleu, chrf, loss.
        patience: validations without a better score before training stops; null for never.
        keep_last: number of whole checkpoints kept for resuming.
        average: `last` or `best`: average the weights of the last or the best checkpoints, and use the average if it
            scores at least as well as the best single checkpoint. `none`: do not.
        average_count: number of checkpoints to average.
        max_skipped: training stops after this many updates in a row with a non-finite gradient.
        compile: run the model through torch.compile.
        hang_seconds: with several processes, how long one may let the others wait before it is taken to hang and all
            end; what one of them does alone, such as writing the bundle, may take longer.
        cuda_graphs: record the pass over a batch when its shape comes again, and replay it. `auto`: on CUDA devices,
            for models of this package alone. It has no effect on other devices.

    Raises:
        ArgumentError: a value is out of its range, none of `max_epochs`, `max_steps` and `max_minutes` is set, or
            `cuda_graphs` or `compile` is true with `parallel` fsdp.
    """

    device: str = "auto"
    precision: PrecisionName = "auto"
    max_epochs: PositiveInt | None = None
    max_steps: PositiveInt | None = None
    max_minutes: Positive | None = None
    accumulate: PositiveInt | Literal["auto"] = "auto"
    parallel: ParallelName = "auto"
    clip_norm: ClipNorm | None = 1.0
    validate_every: PositiveInt | None = None
    log_every: PositiveInt = 50
    metric: Literal["bleu", "chrf", "loss"] = "bleu"
    patience: PositiveInt | None = None
    keep_last: PositiveInt = 2
    average: Literal["none", "last", "best"] = "none"
    average_count: PositiveInt = 5
    max_skipped: PositiveInt = 20
    compile: bool = False
    cuda_graphs: WhenGraphs = "auto"
    hang_seconds: Positive = 300.0

    def __post_init__(self) -> None:
        if self.max_epochs is None and self.max_steps is None and self.max_minutes is None:
            raise ArgumentError(
                "training has no end: set {max_epochs.key}, {max_steps.key} or {max_minutes.key}",
                max_epochs=None,
                max_steps=None,
                max_minutes=None,
            )

        if self.parallel == "fsdp" and (self.cuda_graphs is True or self.compile):
            name = "compile" if self.compile else "cuda_graphs"
            raise ArgumentError(
                f"{{{name}.key}}=true does not work with {{parallel.key}}=fsdp, which gathers weights in each pass: "
                f"set {{{name}.key}}=false",
                **{name: True, "parallel": "fsdp"},
            )

    def resolved(self, ranks: Ranks = ALONE) -> TrainerSettings:
        """The same settings with the number that `accumulate=auto` stands for in a run that these processes begin.

        Raises:
            ConfigError: an update has fewer batches than there are processes.
        """
        if self.accumulate == "auto":
            return replace(self, accumulate=ranks.size)
        if self.accumulate < ranks.size:
            most = "one process" if self.accumulate == 1 else f"{self.accumulate} processes"
            raise ConfigError(
                f"trainer.accumulate={self.accumulate}: an update needs a batch for each of {ranks.size} processes; "
                f"start at most {most}, or a new run with trainer.accumulate=auto"
            )
        return self

    @property
    def batches_an_update(self) -> int:
        """The number that `accumulate` stands for; `auto` is 1 unless `resolved` has replaced it."""
        return 1 if self.accumulate == "auto" else self.accumulate

    @property
    def kept_best(self) -> int:
        """How many of the best checkpoints must stay on disk."""
        return self.average_count if self.average == "best" else 1

    @property
    def kept_scored(self) -> int:
        """How many of the last validated checkpoints must stay on disk."""
        return self.average_count if self.average == "last" else 1
