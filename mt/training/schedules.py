"""Learning-rate schedules as pure functions, so that checkpoints need not store them.

Each maps the progress of training to a factor, at most 1, by which the optimizer's learning rate is multiplied.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

from annotated_types import Ge, Gt, Le, Lt

from mt.config.constraints import NonNegativeInt, PositiveInt, checked
from mt.errors import ConfigError
from mt.training.rank import Rank

Factor = Annotated[float, Ge(0), Le(1)]
"""A factor of the learning rate, in [0, 1]."""


@dataclass(frozen=True)
class TrainingProgress:
    """How far training has come.

    Attributes:
        step: the next update, counted from 1.
        total_steps: the last update, or None if only time or patience ends training.
        ranks: how good each validation so far was, in their order; the greater is better.
    """

    step: int
    total_steps: int | None = None
    ranks: Sequence[Rank] = ()


@checked
class Schedule(ABC):
    """A function from progress to the factor of the learning rate.

    Args:
        warmup: steps over which the factor rises linearly to 1; 0 or more.

    Raises:
        ArgumentError: a value is out of the range given here; the same holds for all schedules below.
    """

    needs_total = False
    """Whether the schedule depends on the last step."""

    def __init__(self, warmup: NonNegativeInt = 0) -> None:
        self.warmup = warmup

    def __call__(self, progress: TrainingProgress) -> float:
        """Factor on the learning rate at this step."""
        if progress.step < self.warmup:
            return progress.step / self.warmup
        return self.after_warmup(progress)

    @abstractmethod
    def after_warmup(self, progress: TrainingProgress) -> float:
        """The factor from step `warmup` on; 1 at that step."""

    def _remaining(self, progress: TrainingProgress) -> float:
        """The remaining share of the steps between the end of warm-up and the last step, in [0, 1].

        Raises:
            ConfigError: the last step is not known.
        """
        if progress.total_steps is None:
            raise ConfigError(
                "this schedule needs to know the last step: give trainer.max_steps or trainer.max_epochs, "
                "or choose schedule=noam, constant or plateau"
            )
        length = max(progress.total_steps - self.warmup, 1)
        return min(max((progress.total_steps - progress.step) / length, 0.0), 1.0)


class Constant(Schedule):
    """Linear warm-up, then 1."""

    def after_warmup(self, progress: TrainingProgress) -> float:
        return 1.0


@checked
class Noam(Schedule):
    """Linear warm-up, then the inverse square root of the step: Vaswani et al. 2017, equation 3.

    The paper's rate is D^-0.5 min(step^-0.5, step warmup^-1.5); here the peak, reached at step `warmup`, is the
    optimizer's learning rate instead of (D warmup)^-0.5.

    Args:
        warmup: steps over which the factor rises linearly to 1; 1 or more.
    """

    def __init__(self, warmup: PositiveInt = 4000) -> None:
        super().__init__(warmup)

    def after_warmup(self, progress: TrainingProgress) -> float:
        return math.sqrt(self.warmup / progress.step)


@checked
class LinearDecay(Schedule):
    """Linear warm-up, then linear decay to `floor` at the last step.

    Args:
        warmup: steps over which the factor rises linearly to 1; 0 or more.
        floor: the factor at the last step, in [0, 1].
    """

    needs_total = True

    def __init__(self, warmup: NonNegativeInt = 0, floor: Factor = 0.0) -> None:
        super().__init__(warmup)
        self.floor = floor

    def after_warmup(self, progress: TrainingProgress) -> float:
        return self.floor + (1.0 - self.floor) * self._remaining(progress)


@checked
class CosineDecay(Schedule):
    """Linear warm-up, then cosine decay to `floor` at the last step: Loshchilov and Hutter 2017, equation 5.

    Args:
        warmup: steps over which the factor rises linearly to 1; 0 or more.
        floor: the factor at the last step, in [0, 1].
    """

    needs_total = True

    def __init__(self, warmup: NonNegativeInt = 0, floor: Factor = 0.0) -> None:
        super().__init__(warmup)
        self.floor = floor

    def after_warmup(self, progress: TrainingProgress) -> float:
        return self.floor + (1.0 - self.floor) * 0.5 * (1.0 - math.cos(math.pi * self._remaining(progress)))


@checked
class Plateau(Schedule):
    """Linear warm-up, then a multiplication by `decay` after every `patience` validations in a row without a new best.

    The factor never falls below `floor`. It depends only on the validations so far, so that a resumed run computes the
    same factors as an uninterrupted one.

    Args:
        warmup: steps over which the factor rises linearly to 1; 0 or more.
        patience: validations without a new best before each decay; 1 or more.
        decay: the factor of each decay, above 0 and below 1.
        floor: smallest factor, in [0, 1].
    """

    def __init__(
        self,
        warmup: NonNegativeInt = 0,
        patience: PositiveInt = 2,
        decay: Annotated[float, Gt(0), Lt(1)] = 0.5,
        floor: Factor = 0.01,
    ) -> None:
        super().__init__(warmup)
        self.patience = patience
        self.decay = decay
        self.floor = floor

    def after_warmup(self, progress: TrainingProgress) -> float:
        best, waited, factor = Rank(-math.inf, -math.inf), 0, 1.0
        for rank in progress.ranks:
            if rank > best:
                best, waited = rank, 0
                continue
            waited += 1
            if waited == self.patience:
                factor, waited = factor * self.decay, 0
        return max(factor, self.floor)
