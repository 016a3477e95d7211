"""The training update: from a list of batches to changed weights. Training and benchmarks both use it.

The losses of all batches of an update are sums over real target tokens, divided once by the number of these tokens. So
the result does not depend on how the pairs of an update are split into batches.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import torch
from torch import Tensor, nn
from torch.optim import Optimizer

from mt.batch import Batch
from mt.config.constraints import ClipNorm, checked
from mt.models.base import Objective, Seq2Seq
from mt.ops.precision import Precision
from mt.training.gradients import Gradients
from mt.training.graphed_gradients import WhenGraphs, choose_gradients
from mt.training.memory_fit import MemoryFit, PassState


@dataclass(frozen=True)
class Sums:
    """The sums of one update. Tensors stay on the device.

    Attributes:
        loss: [] the objective, summed over target tokens.
        likelihood: [] negative log-likelihood in nats, summed over target tokens.
        gradient_norm: [] gradient norm before clipping.
        non_finite: [] 1 if the gradient was not finite and the update was skipped, else 0.
        source_tokens: real source tokens.
        target_tokens: real target tokens.
        places: matrix elements of both sides, padding included.
        parts: each of `Losses.parts` [], summed over target tokens.
    """

    loss: Tensor
    likelihood: Tensor
    gradient_norm: Tensor
    non_finite: Tensor
    source_tokens: int
    target_tokens: int
    places: int
    parts: Mapping[str, Tensor] = field(default_factory=dict)


@checked
class Update:
    """Makes updates of one model.

    Args:
        model: the model, on its device.
        objective: the loss to minimise.
        optimizer: updates the model's parameters.
        precision: number format and device.
        clip_norm: largest gradient norm; None for no clipping.
        cuda_graphs: whether to record passes and replay them, see `choose_gradients`.
    """

    def __init__(
        self,
        model: Seq2Seq,
        objective: Objective,
        optimizer: Optimizer,
        precision: Precision,
        clip_norm: ClipNorm | None = None,
        cuda_graphs: WhenGraphs = False,
    ) -> None:
        self.model = model
        self.optimizer = optimizer
        self.precision = precision
        self.clip_norm = clip_norm
        self.gradients: Gradients = choose_gradients(model, objective, precision, cuda_graphs)
        self.memory = MemoryFit(model, precision.device)
        self._skips_by_itself = bool(getattr(optimizer, "_step_supports_amp_scaling", False))  # reads `found_inf`

    @property
    def parameters(self) -> list[nn.Parameter]:
        """The parameters that training changes."""
        return self.gradients.parameters

    def __call__(self, batches: Sequence[Batch]) -> Sums:
        """Make one update from all these batches together.

        The host does not wait for the device here: the fused optimizer itself skips an update whose gradient is not
        finite. Only for an optimizer that cannot skip, the host waits to see whether the gradient is finite.

        Args:
            batches: at least one; each is moved to the model's device. Those that do not fit into its memory are split.

        Raises:
            OutOfMemory: a single pair does not fit; the weights and the random generators are as before.
        """
        scaler = self.precision.scaler
        target_tokens = sum(batch.target_tokens for batch in batches)
        weight = scaler.scale(torch.ones((), device=self.precision.device) / target_tokens)
        with self.precision.products():
            sums = self.memory(batches, lambda parts: self.gradients(parts, weight), self._forget)
        scaler.unscale_(self.optimizer)
        norm = self.gradients.clip(self.clip_norm)
        non_finite = (~torch.isfinite(norm)).float()
        self.optimizer.found_inf = non_finite  # type: ignore[attr-defined]
        if self._skips_by_itself or not bool(non_finite):
            scaler.step(self.optimizer)
        scaler.update()
        self._forget()
        return Sums(
            loss=sums[0],
            likelihood=sums[1],
            gradient_norm=norm,
            non_finite=non_finite,
            source_tokens=sum(batch.source_tokens for batch in batches),
            target_tokens=target_tokens,
            places=sum(batch.places for batch in batches),
            parts=dict(zip(self.gradients.parts, sums[2:], strict=True)),
        )

    def rehearse(self, batches: Sequence[Batch]) -> None:
        """Compute the gradient of each of these batches and forget it: if memory is short, it is found out here.

        Weights, buffers, optimizer and random generators are afterwards as they were. The memory that the optimizer
        will need for two values of each weight is taken meanwhile.
        """
        device = self.precision.device
        state, weight = PassState(self.model, device), torch.ones((), device=device)
        reserve = [] if self.optimizer.state else [torch.empty_like(each) for each in self.parameters * 2]
        with self.precision.products():
            for batch in batches:
                self.memory([batch], lambda parts: self.gradients(parts, weight), self._forget)
                self._forget()
        del reserve
        state.restore()

    def _forget(self) -> None:
        """Let go of the gradient."""
        self.optimizer.zero_grad(set_to_none=True)
