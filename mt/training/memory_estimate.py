"""An estimate of the main memory that training on a CPU takes, before the first update.

Linux ends a process that takes more memory than there is, without a message and without a checkpoint. On a GPU nothing
is estimated: the largest batches are computed (`Update.rehearse`).
"""

from __future__ import annotations

import torch
from torch import Tensor

from mt.batch import Batch
from mt.models.base import Objective, Seq2Seq
from mt.training.memory_fit import PassState, rows_of
from mt.training.update import Update

PER_WEIGHT = 3
"""Tensors of the size of a weight that an update adds to it: its gradient, and two of the optimizer."""


def memory_of_update(update: Update, batch: Batch) -> int:
    """Bytes that an update with this batch takes, beyond what the process has already.

    A forward pass over its longest pair alone, in fp32, shows what a backward pass would need of a pair. It is
    multiplied by the size of the batch. In bf16 it is less. Gradients on the way back need less, because what they are
    computed from is freed meanwhile.

    Args:
        update: of a model on the CPU. Nothing of it changes.
        batch: on the CPU.
    """
    lengths = batch.source.lengths + batch.target.lengths
    row = int(lengths.argmax())
    pair = rows_of(batch, row, row + 1)
    kept = kept_by_pass(update.model, update.gradients.objective, pair)
    weights = 0 if update.optimizer.state else sum(each.numel() * each.element_size() for each in update.parameters)
    return int(kept * batch.places / pair.places) + PER_WEIGHT * weights


def kept_by_pass(model: Seq2Seq, objective: Objective, batch: Batch) -> int:
    """Bytes of all tensors that a forward pass keeps for the backward pass, except the weights.

    Args:
        model: on the CPU. Nothing of it changes.
        objective: the loss of the pass.
        batch: on the CPU.
    """
    known = {each.untyped_storage().data_ptr() for each in model.parameters()}
    sizes: dict[int, int] = {}
    alive: list[Tensor] = []  # so that no storage gets the address of an earlier one

    def note(tensor: Tensor) -> Tensor:
        storage = tensor.untyped_storage()
        if storage.data_ptr() not in known:
            sizes[storage.data_ptr()] = storage.nbytes()
            alive.append(tensor)
        return tensor

    state = PassState(model, torch.device("cpu"))
    with torch.autograd.graph.saved_tensors_hooks(note, lambda tensor: tensor):
        model(batch, objective)
    state.restore()
    return sum(sizes.values())
