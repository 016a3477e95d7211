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
from mt.training.memory_fit import MemoryFit, OutOfMemory, PassState
from mt.training.parallel import Parallel


@dataclass(frozen=True)
class Sums:
    """The sums of one update. Tensors stay on the device.

    With several ranks, loss, likelihood and parts are those of this rank's batches; norm and `non_finite` are those of
    the whole gradient, the same on all ranks.

    Attributes:
        loss: [] the objective, summed over target tokens.
        likelihood: [] negative log-likelihood in nats, summed over target tokens.
        gradient_norm: [] gradient norm before clipping.
        non_finite: [] 1 if the gradient was not finite and the update was skipped, else 0.
        source_tokens: real source tokens of this rank.
        target_tokens: real target tokens of all ranks.
        places: matrix elements of both sides of this rank, padding included.
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
        parallel: how several ranks make an update together; it has wrapped the model. None: there is one process.
    """

    def __init__(
        self,
        model: Seq2Seq,
        objective: Objective,
        optimizer: Optimizer,
        precision: Precision,
        clip_norm: ClipNorm | None = None,
        cuda_graphs: WhenGraphs = False,
        parallel: Parallel | None = None,
    ) -> None:
        self.model = model
        self.optimizer = optimizer
        self.precision = precision
        self.clip_norm = clip_norm
        self.parallel = parallel or Parallel()
        self.gradients: Gradients = choose_gradients(model, objective, precision, cuda_graphs, self.parallel)
        self.memory = MemoryFit(model, precision.device)
        self._skips_by_itself = bool(getattr(optimizer, "_step_supports_amp_scaling", False))  # reads `found_inf`

    @property
    def parameters(self) -> list[nn.Parameter]:
        """The parameters that training changes."""
        return self.gradients.parameters

    def __call__(self, batches: Sequence[Batch], real: int | None = None, target_tokens: int | None = None) -> Sums:
        """Make one update from all these batches, and those of the other ranks, together. All ranks must call it.

        The host does not wait for the device here: the fused optimizer itself skips an update whose gradient is not
        finite. Only for an optimizer that cannot skip, the host waits to see whether the gradient is finite.

        Args:
            batches: at least one; each is moved to the model's device. Those that do not fit into its memory are split.
            real: how many of the batches count; those after them fill up and weigh nothing. None: all.
            target_tokens: real target tokens of the batches of all ranks that count. None: those of these batches.

        Raises:
            OutOfMemory: a single pair does not fit, or with several ranks, a batch; the weights and the random
                generators are as before.
        """
        scaler = self.precision.scaler
        own = batches[:real]
        if target_tokens is None:
            target_tokens = sum(batch.target_tokens for batch in own)
        weight = scaler.scale(torch.ones((), device=self.precision.device) / target_tokens)
        with self.precision.products():
            sums = self.memory(
                batches,
                lambda parts: self.gradients(self._filled_up(parts), weight, self.memory.count(own)),
                self._forget,
                again=self.parallel.ranks.alone,
            )
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
            source_tokens=sum(batch.source_tokens for batch in own),
            target_tokens=target_tokens,
            places=sum(batch.places for batch in own),
            parts=dict(zip(self.gradients.parts, sums[2:], strict=True)),
        )

    def rehearse(self, batches: Sequence[Batch]) -> None:
        """Compute the gradient of each of these batches and forget it: if memory is short, it is found out here.

        All ranks must call it, with the same batches. Afterwards all split batches that do not fit on one of them.

        Weights, buffers, optimizer and random generators are afterwards as they were. The memory that the optimizer
        will need for two values of each weight is taken meanwhile.

        Raises:
            OutOfMemory: on this rank or another one a single pair does not fit.
        """
        ranks, failure = self.parallel.ranks, ""
        try:
            self._rehearse(batches)
        except OutOfMemory as error:
            if ranks.alone or self.parallel.equal_passes:  # the others are in the middle of a pass that needs this one
                raise
            failure = str(error)
        found = ranks.gather((failure, self.memory.largest))
        failures = [failure for failure, _ in found if failure]
        if failures:
            raise OutOfMemory(failures[0])
        self.memory.largest = min((largest for _, largest in found if largest is not None), default=None)

    def _rehearse(self, batches: Sequence[Batch]) -> None:
        device, together = self.precision.device, self.parallel.equal_passes
        state, weight = PassState(self.model, device), torch.ones((), device=device)
        reserve = [] if self.optimizer.state else [torch.empty_like(each) for each in self.parameters * 2]
        with self.precision.products():
            for batch in batches:
                self.memory(
                    [batch],
                    lambda parts: self.gradients(parts, weight, together=together),
                    self._forget,
                    again=not together,
                )
                self._forget()
        del reserve
        state.restore()

    def _filled_up(self, parts: Sequence[Batch]) -> Sequence[Batch]:
        """These parts of batches, and the last one again until all ranks have equally many, if they must."""
        if not self.parallel.equal_passes or self.memory.largest is None:
            return parts
        missing = max(self.parallel.ranks.gather(len(parts))) - len(parts)
        return [*parts, *[parts[-1]] * missing]

    def _forget(self) -> None:
        """Let go of the gradient."""
        self.optimizer.zero_grad(set_to_none=True)
