"""What training adds to the parts that a configuration describes: no keys of the configuration have these names."""

from __future__ import annotations

from typing import Protocol

from torch import nn
from torch.optim import Optimizer

from mt.models.base import Objective, Seq2Seq
from mt.tracking.tracker import Tracker


class ModelFactory(Protocol):
    """`model`."""

    def __call__(self, *, source_vocabulary: int, target_vocabulary: int, joint_vocabulary: bool) -> Seq2Seq:
        """Args: the number of pieces of either side, and whether both sides use the same pieces."""


class ObjectiveFactory(Protocol):
    """`objective`."""

    def __call__(self) -> Objective:
        """Nothing is added."""


class OptimizerFactory(Protocol):
    """`optimizer`."""

    def __call__(self, *, model: nn.Module) -> Optimizer:
        """Args: the model whose weights it updates."""


class TrackerFactory(Protocol):
    """`tracking`."""

    def __call__(self, *, folder: str, purge_step: int | None) -> Tracker:
        """Args: where it writes, and the first step that a resumed run records anew."""
