"""How several processes (ranks) compute the gradient of one update together.

Each rank passes through the model with its own batches, and the gradients of all ranks are summed once an update. The
loss is divided beforehand by the target tokens of all ranks, so the sum is the gradient of the whole update.

- `none`: one process.
- `ddp`: each rank holds the whole model and its optimizer. While the last backward pass of an update is still going on,
  the gradients that are ready are summed (Li et al. 2020, "PyTorch Distributed", https://arxiv.org/abs/2006.15704).
- `fsdp`: each rank holds a share of each weight, of its gradient and of the optimizer, see `mt.training.sharded`.
"""

from __future__ import annotations

import math
import warnings
from collections.abc import Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import replace
from functools import partial
from typing import Any, Literal

import torch
from torch import Tensor, nn

from mt.batch import Batch
from mt.errors import ConfigError
from mt.models.base import Losses, Objective, Seq2Seq
from mt.ranks import ALONE, Ranks

ParallelName = Literal["auto", "none", "ddp", "fsdp"]


class Call:
    """Computes the losses of a batch. The backward pass from them is a part of the same pass through the model."""

    def __init__(self, model: Seq2Seq) -> None:
        self.model = model

    def __call__(self, batch: Batch, objective: Objective) -> Losses:
        """The losses of a batch on the model's device."""
        losses: Losses = self.model(batch, objective)
        return losses

    def begin(self) -> None:
        """Called before the passes of an update, when no parameter has a gradient."""

    def going(self, last: bool) -> AbstractContextManager[object]:
        """The context of a pass, forward and backward. The last one of an update sums the gradients of all ranks."""
        return nullcontext()

    def end(self) -> None:
        """Called after the passes of an update."""


class Parallel:
    """One process; the base class for several.

    Attributes:
        ranks: the processes that make updates together.
        equal_passes: whether all ranks must pass through the model equally often.
    """

    equal_passes = False

    def __init__(self, ranks: Ranks = ALONE) -> None:
        self.ranks = ranks

    @staticmethod
    def of(name: ParallelName, ranks: Ranks, device: torch.device) -> Parallel:
        """What `trainer.parallel` means for these processes. A single one has nothing to share.

        Raises:
            ConfigError: several processes cannot train together in this way.
        """
        if ranks.alone:
            return Parallel(ranks)
        if name == "none":
            raise ConfigError(
                f"trainer.parallel=none: {ranks.size} processes were started; set auto, or start one without torchrun"
            )
        if device.type not in ("cpu", "cuda"):
            raise ConfigError(f"trainer.device={device}: several processes train on cpu or cuda only")
        if name != "fsdp":
            return DataParallel(ranks)
        from mt.training.sharded import ShardedParallel

        return ShardedParallel(ranks)

    def wrap(self, model: Seq2Seq) -> None:
        """Prepare a model in place, before its optimizer is made. All ranks must call it."""

    def call(self, model: Seq2Seq) -> Call:
        """What computes losses, and sums gradients over all ranks. All ranks must call it."""
        return Call(model)

    def clip(self, parameters: Sequence[nn.Parameter], largest: float | None) -> Tensor:
        """Scale the gradient of all parameters down to this norm if its own is larger; return its norm before, []."""
        return nn.utils.clip_grad_norm_(parameters, largest or math.inf)

    def whole(self, model: Seq2Seq) -> Seq2Seq:
        """The model that `searched` gives, always the same one; outside of it, it may have no weights."""
        return model

    @contextmanager
    def searched(self, model: Seq2Seq) -> Iterator[Seq2Seq]:
        """A whole model to search with and to save, whose weights are those of `model` now.

        All ranks must enter it together. What is done inside needs no other rank.
        """
        yield self.whole(model)


class DataParallel(Parallel):
    """Each rank holds the whole model. The first rank sends its weights to the others at the beginning.

    A rank sends and receives about 2 (n - 1) / n times the size of the gradient in an update, for n ranks.
    """

    def call(self, model: Seq2Seq) -> Call:
        return _SummedCall(model, self)

    def add(self, blocks: Sequence[Tensor]) -> None:
        for block in blocks:
            torch.distributed.all_reduce(block)

    def reached(self, own: Sequence[bool], device: torch.device) -> Sequence[bool]:
        """Which parameters a pass of any rank has reached.

        The host waits for the device only if there is one that no pass of this rank has reached.

        Args:
            own: whether this rank has reached each parameter.
            device: that of the model.
        """
        marks = torch.ones(len(own), device=device) if all(own) else torch.tensor(own, dtype=torch.float, device=device)
        self.add([marks])
        return own if all(own) else [mark > 0 for mark in marks.tolist()]


class _SummedCall(Call):
    """By `DistributedDataParallel`, whose buckets then hold the gradients.

    Passes before the last one add to the gradients of this rank only. DDP waits until the last pass has come to each
    parameter, so all of them are made a part of it. Those that no pass of any rank has reached get no gradient.
    """

    def __init__(self, model: Seq2Seq, parallel: DataParallel) -> None:
        from torch.nn.parallel import DistributedDataParallel

        super().__init__(model)
        self._parallel = parallel
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", FutureWarning)  # `broadcast_buffers` has another name from torch 2.13 on
            self._summed = DistributedDataParallel(model, broadcast_buffers=False, gradient_as_bucket_view=True)
        self._summed.register_comm_hook(None, lambda _, bucket: _sum(bucket.buffer()))
        self._parameters = [each for each in model.parameters() if each.requires_grad]
        self._reached: set[int] = set()
        self._last = False
        for number, each in enumerate(self._parameters):
            each.register_post_accumulate_grad_hook(partial(self._note, number))  # type: ignore[no-untyped-call]

    def _note(self, number: int, parameter: Tensor) -> None:
        if parameter.grad is not None:
            self._reached.add(number)

    def __call__(self, batch: Batch, objective: Objective) -> Losses:
        losses: Losses = self._summed(batch, objective)
        if not self._last:
            return losses
        return replace(losses, loss=_Touched.apply(losses.loss, *self._parameters))  # type: ignore[no-untyped-call]

    def begin(self) -> None:
        self._reached.clear()

    def going(self, last: bool) -> AbstractContextManager[object]:
        self._last = last
        return nullcontext() if last else self._summed.no_sync()

    def end(self) -> None:
        own = [number in self._reached for number in range(len(self._parameters))]
        for parameter, reached in zip(self._parameters, self._parallel.reached(own, self.model.device), strict=True):
            if not reached:
                parameter.grad = None


class _Touched(torch.autograd.Function):
    """A loss as it is, whose backward pass comes to each parameter, with no gradient."""

    @staticmethod
    def forward(ctx: Any, loss: Tensor, *parameters: Tensor) -> Tensor:
        ctx.count = len(parameters)
        return loss.view_as(loss)

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> tuple[Tensor | None, ...]:
        return gradient, *[None] * ctx.count


def _sum(bucket: Tensor) -> torch.futures.Future[Tensor]:
    """Start to sum a bucket of gradients. DDP itself would divide the sum by the number of ranks."""
    work: Any = torch.distributed.all_reduce(bucket, async_op=True)
    return work.get_future().then(lambda done: done.value()[0])  # type: ignore[no-any-return]
