"""Teacher forcing through `torch.compile`, or as it is where that cannot be had."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import torch
from torch._dynamo.exc import TorchDynamoException

from mt.batch import Batch
from mt.models.base import Seq2Seq, TeacherForced


class CompiledTeacherForcing:
    """Calls the compiled method. Where compiling fails (no C++ compiler, no Triton), says so once and goes on without.

    Shapes are dynamic: lengths differ from batch to batch. Loops over target positions are left as they are: they would
    be compiled for every length. Evaluation and attention maps take the plain method, which needs no compiling.
    """

    def __init__(self, model: Seq2Seq) -> None:
        self.model = model
        self.plain: Callable[..., TeacherForced] = model.teacher_forced
        self.run: Callable[..., TeacherForced] = torch.compile(self.plain, dynamic=True)

    @property
    def failed(self) -> bool:
        """Whether compiling failed, so that the plain method runs."""
        return self.run is self.plain

    def __call__(self, batch: Batch, need_attention: bool = False) -> TeacherForced:
        if not self.model.training or self.failed or need_attention:
            return self.plain(batch, need_attention)
        try:
            return self.run(batch)
        except TorchDynamoException as error:
            reason = " ".join(str(error).strip().splitlines()[:2])  # which backend, and what it says
            warnings.warn(f"trainer.compile=true: training goes on without, for it failed: {reason}", stacklevel=2)
            self.run = self.plain
            return self.plain(batch)


def compile_training(model: Seq2Seq) -> CompiledTeacherForcing:
    """Let a model's teacher forcing run compiled in training from now on."""
    compiled = CompiledTeacherForcing(model)
    model.teacher_forced = compiled  # type: ignore[method-assign]
    return compiled
