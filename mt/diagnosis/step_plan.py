"""Whether the number of updates, the warm-up, the validations and the time fit each other."""

from __future__ import annotations

from dataclasses import dataclass

from mt.diagnosis.finding import Finding

FEW_UPDATES = 500
"""Fewer updates teach a model of random weights next to nothing. The recipes of the bundled corpus make about 2,000."""

FEW_A_PASS = 10
"""With fewer updates in an epoch, batches are too large for the corpus."""

LONG_WARMUP = 0.5
"""Largest healthy share of the updates that are warm-up."""

LONG_HOURS = 72.0
"""Longest training, in hours, that is not remarked."""


@dataclass(frozen=True)
class StepPlan:
    """What a training would do.

    Attributes:
        epoch_steps: updates in an epoch; None if they are not known, as of a stream.
        total: the last update; None if only time or patience ends training.
        warmup: updates of the schedule's warm-up.
        needs_total: whether the schedule ends at the last update.
        validate_every: updates between validations; None: once an epoch.
        max_minutes: limit of the time; None if there is none.
        update_seconds: seconds an update takes; None if it was not measured.
    """

    epoch_steps: float | None
    total: int | None
    warmup: int = 0
    needs_total: bool = False
    validate_every: int | None = None
    max_minutes: float | None = None
    update_seconds: float | None = None

    @property
    def reached(self) -> int | None:
        """The last update that time and limits allow; None if it is not known."""
        in_time = None
        if self.max_minutes is not None and self.update_seconds:
            in_time = int(60 * self.max_minutes / self.update_seconds)
        known = [steps for steps in (self.total, in_time) if steps is not None]
        return min(known, default=None)

    @property
    def hours(self) -> float | None:
        """Hours of all updates, without validations; None if they are not known."""
        return None if self.reached is None or not self.update_seconds else self.reached * self.update_seconds / 3600


def diagnose_steps(plan: StepPlan) -> list[Finding]:
    """What does not fit in a plan."""
    last, found = plan.reached, []
    if plan.epoch_steps is not None and plan.epoch_steps < FEW_A_PASS:
        found.append(
            Finding(
                "large_batches",
                f"an epoch has {plan.epoch_steps:,.0f} updates",
                "batches are large for so small a corpus, so the model is seldom changed",
                "lower batch.tokens, or trainer.accumulate",
                {"epoch_steps": plan.epoch_steps},
            )
        )
    if last is None:
        return found
    if last < FEW_UPDATES:
        found.append(
            Finding(
                "few_updates",
                f"the training makes {last:,} updates in all",
                "a model needs more, about 2,000 on the bundled corpus",
                "raise trainer.max_epochs, trainer.max_steps or trainer.max_minutes, or lower batch.tokens",
                {"updates": last},
            )
        )
    if plan.warmup > LONG_WARMUP * last:
        end = "never reaches its peak" if plan.warmup > last else "has its peak late"
        found.append(
            Finding(
                "long_warmup",
                f"the warm-up takes {plan.warmup:,} of {last:,} updates, so the learning rate {end}",
                "the warm-up is that of a longer training",
                f"schedule.warmup={max(last // 10, 1)}, or a longer training",
                {"warmup": plan.warmup, "updates": last},
            )
        )
    if plan.validate_every is not None and plan.validate_every > last:
        found.append(
            Finding(
                "one_validation",
                f"the model is validated once, at the end, after {last:,} updates",
                f"trainer.validate_every={plan.validate_every} is more than the training has",
                f"trainer.validate_every={max(last // 10, 1)}; the best model can then be chosen",
                {"validate_every": plan.validate_every, "updates": last},
            )
        )
    found += _of_time(plan)
    return found


def _of_time(plan: StepPlan) -> list[Finding]:
    last, hours = plan.reached, plan.hours
    if last is None or hours is None:
        return []
    if plan.needs_total and plan.total is not None and last < 0.9 * plan.total:
        return [
            Finding(
                "schedule_unfinished",
                f"trainer.max_minutes={plan.max_minutes:g} ends the training at about update {last:,} of "
                f"{plan.total:,}, and the learning rate is still high there",
                "the schedule ends at the last update of trainer.max_epochs and trainer.max_steps",
                f"trainer.max_steps={last}, or schedule=noam, constant or plateau, which need no end",
                {"reached": last, "total": plan.total},
            )
        ]
    if hours > LONG_HOURS:
        return [
            Finding(
                "long_training",
                f"the updates take about {hours:,.0f} hours on this device, without validations",
                f"{last:,} updates of {plan.update_seconds:.2f} seconds",
                "train on a GPU, choose a smaller model, or set trainer.max_minutes",
                {"hours": round(hours, 1), "updates": last},
            )
        ]
    return []
