"""The model through `torch.compile`, or as it is where that cannot be had."""

from __future__ import annotations

import warnings

import torch
from torch._dynamo.exc import TorchDynamoException

from mt.batch import Batch
from mt.models.base import Seq2Seq, TeacherForced


class CompiledModel:
    """Calls the compiled model. Where compiling fails (no C++ compiler, no Triton), says so once and goes on without.

    Shapes are dynamic: lengths differ from batch to batch. Loops over target positions are left as they
    are: they would be compiled for every length.
    """

    def __init__(self, model: Seq2Seq) -> None:
        self.model = model
        self.run = torch.compile(model, dynamic=True)

    def __call__(self, batch: Batch) -> TeacherForced:
        if self.run is not self.model:
            try:
                forced: TeacherForced = self.run(batch)
                return forced
            except TorchDynamoException as error:
                reason = " ".join(str(error).strip().splitlines()[:2])  # which backend, and what it says
                warnings.warn(f"trainer.compile=true: training goes on without, for it failed: {reason}", stacklevel=2)
                self.run = self.model
        plain: TeacherForced = self.model(batch)
        return plain

    def __getattr__(self, name: str) -> object:
        return getattr(self.model, name)


def compiled(model: Seq2Seq, enabled: bool) -> Seq2Seq:
    """What runs in training."""
    return CompiledModel(model) if enabled else model  # type: ignore[return-value]
