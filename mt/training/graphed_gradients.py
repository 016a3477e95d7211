"""The gradients of an update by recorded passes: Python goes through the model once for all batches of a shape."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from dataclasses import dataclass
from types import FunctionType
from typing import Literal

import torch
from torch import Tensor, nn

from mt.batch import Batch
from mt.models.base import Objective, Seq2Seq
from mt.ops.cuda_graphs import CudaRecorder, NotRecordable, Pass, Recorder
from mt.ops.precision import Precision
from mt.training.gradients import EagerGradients, Gradients
from mt.training.parallel import DataParallel, Parallel

log = logging.getLogger(__name__)

MOST_GRAPHS = 256
"""How many passes are recorded at most. Each keeps its batch on the device, and a description of its kernels."""

ALIGNMENT = 64
"""Each gradient starts at a multiple of this many numbers, so that kernels read whole lines of memory."""

WhenGraphs = Literal["auto"] | bool
"""Whether to record passes: `auto`: on CUDA devices, for models and objectives of this package alone."""

Shapes = tuple[torch.Size, ...]


def choose_gradients(
    model: Seq2Seq,
    objective: Objective,
    precision: Precision,
    cuda_graphs: WhenGraphs = False,
    parallel: Parallel | None = None,
) -> Gradients:
    """The fastest way to compute gradients that `cuda_graphs` allows.

    A recorded pass repeats what the GPU did, and not what Python did. Models and objectives of this package do in
    Python the same for all batches of a shape; whether others do is for their author to say, with `cuda_graphs=True`.
    Where ranks hold shares of the weights, their passes are never recorded: each pass gathers the weights anew.
    """
    if parallel is not None and parallel.equal_passes:
        return EagerGradients(model, objective, precision, parallel)
    if not cuda_graphs or precision.device.type != "cuda":
        if cuda_graphs is True:
            log.warning("trainer.cuda_graphs=true has no effect: training runs on %s", precision.device.type)
        return EagerGradients(model, objective, precision, parallel)
    unknown = _unknown_class(model, objective)
    if cuda_graphs == "auto" and unknown is not None:
        way_out = "trainer.cuda_graphs=true uses them nevertheless"
        log.warning("training runs without CUDA graphs because of the class %s; %s", unknown, way_out)
        return EagerGradients(model, objective, precision, parallel)
    return GraphedGradients(model, objective, precision, CudaRecorder(precision.device), parallel=parallel)


def _zeros_like(parameters: Sequence[Tensor]) -> tuple[list[Tensor], list[Tensor]]:
    """Zeros in the shapes of the parameters, and the blocks of memory that hold them, one for each type.

    Hundreds of tensors are cleared, measured, scaled and summed over ranks as one.
    """
    ends: dict[torch.dtype, int] = {}
    places = []
    for each in parameters:
        start = ends.get(each.dtype, 0)
        places.append(slice(start, start + each.numel()))
        ends[each.dtype] = start + -(-each.numel() // ALIGNMENT) * ALIGNMENT
    blocks = {dtype: torch.zeros(end, dtype=dtype, device=parameters[0].device) for dtype, end in ends.items()}
    views = [blocks[each.dtype][place].view(each.shape) for each, place in zip(parameters, places, strict=True)]
    return list(blocks.values()), views


def _unknown_class(model: nn.Module, objective: Objective) -> str | None:
    """The name of a class of the model or the objective that is neither of this package nor of PyTorch."""
    for part in (*model.modules(), objective):
        kind = part if isinstance(part, FunctionType) else type(part)
        if kind.__module__.split(".")[0] not in ("mt", "torch"):
            return f"{kind.__module__}.{kind.__qualname__}"
    return None


@dataclass(frozen=True)
class RecordedPass:
    """A recorded pass over a batch of a certain shape.

    Attributes:
        inputs: the batch that it reads, on the device.
        replay: runs it.
        reached: numbers of the parameters that get a gradient.
        kept: tensors that it reads and that somebody else might drop, such as a table that a longer one replaces.
    """

    inputs: Batch
    replay: Pass
    reached: frozenset[int]
    kept: list[Tensor]

    def __call__(self, batch: Batch) -> None:
        """Run it on a batch of the same shape."""
        self.inputs.take(batch)
        self.replay()


class GraphedGradients(Gradients):
    """Records the pass over a batch when its shape comes a second time, and replays it from then on.

    The first batch of a shape runs operation by operation, which also chooses and compiles the kernels. So a shape that
    comes once costs nothing more. Both ways sum gradients in buffers that stay, so both compute the same to the bit. If
    a pass cannot be recorded, the log says so once, and all later batches run operation by operation.

    Args:
        model, objective, precision: see `Gradients`.
        recorder: makes the graphs.
        most: how many to make at most.
        parallel: see `Gradients`. The gradients of all ranks are summed after the last pass, all parameters of a type
            at once.
    """

    def __init__(
        self,
        model: Seq2Seq,
        objective: Objective,
        precision: Precision,
        recorder: Recorder,
        most: int = MOST_GRAPHS,
        parallel: Parallel | None = None,
    ) -> None:
        super().__init__(model, objective, precision, parallel)
        self.recorder = recorder
        self.most = most
        self.graphs: dict[Shapes, RecordedPass] = {}
        self._seen: set[Shapes] = set()
        self._rehearsed = False
        self._blocks, self._buffers = _zeros_like(self.parameters)
        self._sums = torch.zeros(2 + len(self.parts), device=precision.device)
        self._weight = torch.zeros((), device=precision.device)

    @property
    def recording(self) -> bool:
        """Whether further passes will be recorded."""
        return len(self.graphs) < self.most

    def __call__(
        self, batches: Sequence[Batch], weight: Tensor, real: int | None = None, together: bool = True
    ) -> Tensor:
        for block in self._blocks:
            block.zero_()
        self._sums.zero_()
        self._weight.copy_(weight)
        reached = frozenset[int]().union(*(self._add(batch) for batch in batches[:real]))
        sums = self._sums.clone()
        if together and isinstance(self.parallel, DataParallel):
            reached = self._summed(reached, self.parallel)
        for number, (parameter, buffer) in enumerate(zip(self.parameters, self._buffers, strict=True)):
            parameter.grad = buffer if number in reached else None
        return sums

    def _summed(self, reached: frozenset[int], parallel: DataParallel) -> frozenset[int]:
        """Sum the gradients over all ranks; return the numbers of the parameters that any of them has reached."""
        parallel.add(self._blocks)
        own = [number in reached for number in range(len(self.parameters))]
        found = parallel.reached(own, self._weight.device)
        return frozenset(number for number, any_rank in enumerate(found) if any_rank)

    def clip(self, largest: float | None) -> Tensor:
        norms = [torch.linalg.vector_norm(block).to(self._weight.dtype) for block in self._blocks]
        norm: Tensor = norms[0] if len(norms) == 1 else torch.linalg.vector_norm(torch.stack(norms))
        if largest is not None:
            factor = (largest / (norm + 1e-6)).clamp_max(1.0)  # as in `torch.nn.utils.clip_grad_norm_`
            for block in self._blocks:
                block.mul_(factor)
        return norm

    def _add(self, batch: Batch) -> frozenset[int]:
        """Add a batch's gradient and losses to the buffers; return the numbers of the parameters that it reaches."""
        self.passes += 1
        self.seed(batch)
        shapes = tuple(tensor.shape for tensor in batch.tensors)
        recorded = self.graphs.get(shapes)
        if recorded is None and shapes in self._seen and self.recording:
            if not self._rehearsed:
                return self._rehearse(batch)
            recorded = self._record(batch, shapes)
        if recorded is None:
            self._seen.add(shapes)
            return self._eagerly(batch)
        recorded(batch)
        self.replayed += 1
        return recorded.reached

    def _differentiate(self, batch: Batch) -> frozenset[int]:
        """The pass itself, over a batch on the device. It changes the buffers only at its end."""
        losses = self.losses(batch)
        weight = self._weight.to(losses.loss.dtype)
        found = torch.autograd.grad(losses.loss, self.parameters, weight, allow_unused=True)
        gradients = {number: gradient for number, gradient in enumerate(found) if gradient is not None}
        torch._foreach_add_([self._buffers[number] for number in gradients], list(gradients.values()))
        self._sums += self.values(losses)
        return frozenset(gradients)

    def _eagerly(self, batch: Batch) -> frozenset[int]:
        try:
            return self._differentiate(batch.to(self.precision.device))
        except torch.OutOfMemoryError:
            if not self.graphs:
                raise
        self._stop("they leave too little memory for other batches")
        return self._differentiate(batch.to(self.precision.device))

    def _rehearse(self, batch: Batch) -> frozenset[int]:
        """Run a batch and see whether its pass could be recorded."""
        on_device, reached = batch.to(self.precision.device), list[frozenset[int]]()
        reason = self.recorder.rehearse(lambda: reached.append(self._differentiate(on_device)))
        self._rehearsed = True
        if reason is not None:
            self._stop(reason)
        return reached[-1]

    def _record(self, batch: Batch, shapes: Shapes) -> RecordedPass | None:
        inputs = batch.in_one_block(self.precision.device)
        reached: list[frozenset[int]] = []
        try:
            replay = self.recorder.record(lambda: reached.append(self._differentiate(inputs)))
        except NotRecordable as error:
            self._stop(str(error))
            return None
        kept = [*self.model.buffers()]
        return self.graphs.setdefault(shapes, RecordedPass(inputs, replay, reached[0], kept))

    def _stop(self, reason: str) -> None:
        """Drop all recorded passes and record no more."""
        self.graphs.clear()
        self.most = 0
        log.warning("training goes on without CUDA graphs: %s", reason)
