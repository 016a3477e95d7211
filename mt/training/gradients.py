"""The gradients of an update: forward and backward passes over its batches."""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from collections.abc import Sequence

import torch
from torch import Tensor, nn

from mt.batch import Batch
from mt.models.base import Losses, Objective, Seq2Seq
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_pass


class Gradients(ABC):
    """Computes the gradient of a weighted sum of losses over batches.

    Args:
        model: the model, on its device.
        objective: the loss of a batch.
        precision: number format and device.
    """

    def __init__(self, model: Seq2Seq, objective: Objective, precision: Precision) -> None:
        self.model = model
        self.objective = objective
        self.precision = precision
        self.passes = 0  # over batches, so far
        self.replayed = 0  # those of them that were replayed from a recording
        self.parts: tuple[str, ...] = getattr(objective, "parts", ())
        self.parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]

    @abstractmethod
    def __call__(self, batches: Sequence[Batch], weight: Tensor) -> Tensor:
        """Set `grad` of each parameter to the gradient of `weight` times the sum of the losses of all batches.

        `grad` is None for a parameter that no batch uses.

        Args:
            batches: at least one; each is moved to the model's device.
            weight: [] on the device.

        Returns:
            [2 + n] the sums of `Losses.loss`, of `Losses.likelihood` and of the n `parts` over all batches, on the
            device, without gradient.
        """

    def clip(self, largest: float | None) -> Tensor:
        """Scale all gradients down to this norm if theirs is larger; return the norm before, [] on the device."""
        return nn.utils.clip_grad_norm_(self.parameters, largest or math.inf)

    def seed(self, batch: Batch) -> None:
        """Seed the random generators for a pass over this batch, if it has a seed."""
        if batch.seed is not None:
            seed_pass(batch.seed, self.precision.device)

    def losses(self, batch: Batch) -> Losses:
        """The losses of a batch that is on the device."""
        with self.precision.autocast():
            losses: Losses = self.model(batch, self.objective)
        return losses

    def values(self, losses: Losses) -> Tensor:
        """[2 + n] what is summed up of the losses of a batch."""
        parts = [losses.parts[name].float() for name in self.parts]
        return torch.stack([losses.loss.detach(), losses.likelihood, *parts])


class EagerGradients(Gradients):
    """Runs each batch operation by operation."""

    def __call__(self, batches: Sequence[Batch], weight: Tensor) -> Tensor:
        sums = torch.zeros(2 + len(self.parts), device=self.precision.device)
        for parameter in self.parameters:
            parameter.grad = None
        self.passes += len(batches)
        for batch in batches:
            self.seed(batch)
            losses = self.losses(batch.to(self.precision.device))
            losses.loss.backward(weight.to(losses.loss.dtype))  # type: ignore[no-untyped-call]
            sums += self.values(losses)
        return sums
