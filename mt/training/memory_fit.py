"""Computes the gradient of an update in smaller parts if its batches do not fit into the memory of the device.

Losses are sums over target tokens, divided by the number of these tokens in the whole update, so parts of a batch give
the same gradient as the batch. Only the order of the sums, and with it rounding, and what dropout draws, change. What
it draws for a part depends on the seed of the batch and on the part alone.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Callable, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar

import numpy as np
import torch
from torch import nn

from mt.batch import Batch, Context, Ids, collate
from mt.data.batches.seeds import part_seed
from mt.device_faults import memory_wanted, out_of_memory
from mt.errors import UserError
from mt.ops.random_generators import pass_generators

log = logging.getLogger(__name__)

T = TypeVar("T")


class OutOfMemory(UserError):
    """A single sentence pair, or a batch that cannot be split now, does not fit into the memory of the device.

    Nothing has changed.
    """


class MemoryFit:
    """Computes something from batches, in parts of them if they do not fit into memory.

    An attempt that ran out of memory leaves no trace: gradient, buffers and random generators are set back before the
    next one. So the result depends on the batches and on `largest` only, not on the attempts. A checkpoint holds
    `largest`, so that a resumed training splits the same batches.

    Args:
        model: its state is set back too.
        device: the model's device.

    Attributes:
        largest: batches of more places (`Batch.places`) are split; None until memory has run out, which the log says.
    """

    def __init__(self, model: nn.Module, device: torch.device) -> None:
        self.model = model
        self.device = device
        self.largest: int | None = None

    def __call__(
        self,
        batches: Sequence[Batch],
        compute: Callable[[Sequence[Batch]], T],
        undo: Callable[[], None],
        again: bool = True,
    ) -> T:
        """`compute` of the batches, or of parts of them that fit.

        Args:
            batches: in the memory of the host.
            compute: adds up results of all parts.
            undo: sets back what an attempt of `compute` has done.
            again: whether to try again with smaller parts. False while other processes wait for this attempt.

        Raises:
            OutOfMemory: a part of a single pair does not fit, or any part if there is no second attempt.
        """
        before, found = self.largest, ""
        while True:
            parts = [part for batch in batches for part in self._parts(batch)]
            state = PassState(self.model, self.device)
            try:
                result = compute(parts)
                break
            except (RuntimeError, MemoryError) as error:
                if not out_of_memory(error):
                    raise
                wanted = memory_wanted(error)
            # Only here, after the error and the tensors in its traceback are gone, can memory be given back.
            undo()
            state.restore()
            gc.collect()
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            part = max(parts, key=lambda part: part.places)
            found = found or f"out of memory{wanted}: {_described(part)}"
            if not again:
                raise OutOfMemory(f"{found} does not fit; lower batch.tokens")
            if len(part) == 1:
                self.largest = before
                raise OutOfMemory(
                    f"out of memory{wanted}: {_described(part)} does not fit; choose a smaller model or "
                    "cleaning.longest, or another trainer.device"
                )
            self.largest = -(-part.places // 2)
        if found:
            log.warning(
                "%s; batches of more than %s tokens with padding are computed in parts from now on (the same updates, "
                "but for rounding and dropout); a smaller batch.tokens avoids this",
                found,
                f"{self.largest:,}",
            )
        return result

    def count(self, batches: Sequence[Batch]) -> int:
        """How many parts these batches have."""
        return sum(len(self._parts(batch)) for batch in batches)

    def _parts(self, batch: Batch) -> list[Batch]:
        if self.largest is None or batch.places <= self.largest:
            return [batch]
        count = min(-(-batch.places // self.largest), len(batch))
        bounds = np.linspace(0, len(batch), count + 1).round().astype(int).tolist()
        return [rows_of(batch, start, end) for start, end in pairwise(bounds)]


def _described(batch: Batch) -> str:
    source, target = int(batch.source.lengths.max()), int(batch.target.lengths.max())
    if len(batch) == 1:
        return f"a single pair of {source} source and {target} target pieces"
    tokens = batch.source_tokens + batch.target_tokens
    longest = f"the longest with {source} source and {target} target pieces"
    return f"a batch of {len(batch)} pairs, {tokens:,} tokens, {longest}"


def rows_of(batch: Batch, start: int, end: int) -> Batch:
    """The pairs from `start` to before `end` of a batch on the host, padded anew."""
    rows = range(start, end)
    sources = [batch.source.ids[row, : int(batch.source.lengths[row])].numpy() for row in rows]
    targets = [batch.target.output[row, : int(batch.target.lengths[row])].numpy() for row in rows]
    context = batch.source.context
    contexts = None if context is None else [_sentences(context, row) for row in rows]
    links = None
    if batch.alignment is not None:
        links = batch.alignment[start:end].nonzero().numpy()
    seed = None if batch.seed is None else part_seed(batch.seed, start)
    return replace(collate(sources, targets, batch.rows[start:end].tolist(), contexts, links=links), seed=seed)


def _sentences(context: Context, row: int) -> list[Ids]:
    """The previous sentences of a row, the nearest first, without the empty one that fills up."""
    numbers = [number for number in context.numbers[row].tolist() if number]
    return [context.ids[number, : int(context.lengths[number])].numpy() for number in numbers]


class PassState:
    """What a pass through a model in training changes besides the gradient: random generators and saved buffers.

    Args:
        model: the model. Its buffers that belong to its state, such as running means, are kept.
        device: the model's device.
    """

    def __init__(self, model: nn.Module, device: torch.device) -> None:
        self.model = model
        self._generators = [(each, each.get_state()) for each in pass_generators(device)]
        self._buffers = {name: model.get_buffer(name).clone() for name in _saved_buffers(model)}

    def restore(self) -> None:
        """Set all of it back to what it was when this object was made."""
        for generator, state in self._generators:
            generator.set_state(state)
        for name, value in self._buffers.items():
            self.model.get_buffer(name).copy_(value)


def _saved_buffers(model: nn.Module) -> list[str]:
    """Names of the buffers that `state_dict` holds; others are tables that nothing changes."""
    return [
        f"{prefix}.{name}" if prefix else name
        for prefix, module in model.named_modules()
        for name, buffer in module._buffers.items()
        if buffer is not None and name not in module._non_persistent_buffers_set
    ]
