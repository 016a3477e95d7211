"""The gradients of an update: forward and backward passes over its batches."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence

import torch
from torch import Tensor

from mt.batch import Batch
from mt.models.base import Losses, Objective, Seq2Seq
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_pass
from mt.training.parallel import Call, Parallel


class Gradients(ABC):
    """Computes the gradient of a weighted sum of losses over batches.

    Args:
        model: the model, on its device.
        objective: the loss of a batch.
        precision: number format and device.
        parallel: how several processes do this together; None: there is one.
    """

    def __init__(
        self, model: Seq2Seq, objective: Objective, precision: Precision, parallel: Parallel | None = None
    ) -> None:
        self.model = model
        self.parallel = parallel or Parallel()
        self.objective = objective
        self.precision = precision
        self.passes = 0  # over batches, so far
        self.replayed = 0  # those of them that were replayed from a recording
        self.parts: tuple[str, ...] = getattr(objective, "parts", ())
        self.parameters = [parameter for parameter in model.parameters() if parameter.requires_grad]

    @abstractmethod
    def __call__(
        self, batches: Sequence[Batch], weight: Tensor, real: int | None = None, together: bool = True
    ) -> Tensor:
        """Set `grad` of each parameter to the gradient of `weight` times the sum of the losses of all batches.

        With several ranks these are the batches of all of them. `grad` is None for a parameter that no batch uses (but
        see `mt.training.sharded`).

        Args:
            batches: of this rank, at least one; each is moved to the model's device.
            weight: [] on the device, the same on all ranks.
            real: how many of the batches count; those after them weigh nothing. None: all.
            together: False: this rank alone, with its own batches.

        Returns:
            [2 + n] the sums of `Losses.loss`, of `Losses.likelihood` and of the n `parts` over the batches of this rank
            that count, on the device, without gradient.
        """

    def clip(self, largest: float | None) -> Tensor:
        """Scale all gradients down to this norm if theirs is larger; return the norm before, [] on the device."""
        return self.parallel.clip(self.parameters, largest)

    def seed(self, batch: Batch) -> None:
        """Seed the random generators for a pass over this batch, if it has a seed."""
        if batch.seed is not None:
            seed_pass(batch.seed, self.precision.device)

    def losses(self, batch: Batch, call: Call | None = None) -> Losses:
        """The losses of a batch that is on the device, computed by `call`; None: by the model itself."""
        with self.precision.autocast():
            return (call or Call(self.model))(batch, self.objective)

    def values(self, losses: Losses) -> Tensor:
        """[2 + n] what is summed up of the losses of a batch."""
        parts = [losses.parts[name].float() for name in self.parts]
        return torch.stack([losses.loss.detach(), losses.likelihood, *parts])


class EagerGradients(Gradients):
    """Runs each batch operation by operation."""

    def __init__(
        self, model: Seq2Seq, objective: Objective, precision: Precision, parallel: Parallel | None = None
    ) -> None:
        super().__init__(model, objective, precision, parallel)
        self._call = self.parallel.call(model)

    def __call__(
        self, batches: Sequence[Batch], weight: Tensor, real: int | None = None, together: bool = True
    ) -> Tensor:
        call = self._call if together else Call(self.model)
        real = len(batches) if real is None else real
        sums = torch.zeros(2 + len(self.parts), device=self.precision.device)
        for parameter in self.parameters:
            parameter.grad = None
        call.begin()
        self.passes += len(batches)
        for number, batch in enumerate(batches, start=1):
            self.seed(batch)
            with call.going(last=number == len(batches)):
                losses = self.losses(batch.to(self.precision.device), call)
                share = weight if number <= real else torch.zeros_like(weight)
                losses.loss.backward(share.to(losses.loss.dtype))  # type: ignore[no-untyped-call]
            if number <= real:
                sums += self.values(losses)
        call.end()
        return sums
