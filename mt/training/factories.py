"""The arguments that training supplies to configured parts. A configuration cannot set keys of these names."""

from __future__ import annotations

from typing import Protocol

from torch import nn
from torch.optim import Optimizer

from mt.models.base import Objective, Seq2Seq
from mt.tracking.tracker import Tracker


class ModelFactory(Protocol):
    """Makes the part at the configuration key `model`."""

    def __call__(self, *, source_vocabulary: int, target_vocabulary: int, joint_vocabulary: bool) -> Seq2Seq:
        """Make it, given the number of pieces of either side, and whether both sides use the same pieces."""


class ObjectiveFactory(Protocol):
    """Makes the part at the configuration key `objective`."""

    def __call__(self) -> Objective:
        """Make it; training supplies no arguments."""


class OptimizerFactory(Protocol):
    """Makes the part at the configuration key `optimizer`."""

    def __call__(self, *, model: nn.Module) -> Optimizer:
        """Make it, given the model whose weights it updates."""


class TrackerFactory(Protocol):
    """Makes the part at the configuration key `tracking`."""

    def __call__(self, *, folder: str, purge_step: int | None) -> Tracker:
        """Make it, given the folder to write to, and the first step that a resumed run records again."""
