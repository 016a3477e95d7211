"""Teacher forcing compiled by `torch.compile`, with the plain method as a fallback."""

from __future__ import annotations

import warnings
from collections.abc import Callable

import torch

from mt.batch import Batch
from mt.models.base import Seq2Seq, TeacherForced


class CompiledTeacherForcing:
    """Calls the compiled method. If compiling fails (no C++ compiler, no Triton), warns once and uses the plain method.

    Shapes are dynamic, because lengths differ from batch to batch. Loops over target positions are not compiled: they
    would be compiled again for every length. Evaluation and attention maps use the plain method.
    """

    def __init__(self, model: Seq2Seq) -> None:
        self.model = model
        self.plain: Callable[..., TeacherForced] = model.teacher_forced
        self.run: Callable[..., TeacherForced] = torch.compile(self.plain, dynamic=True)

    @property
    def failed(self) -> bool:
        """Whether compiling has failed, so that the plain method is used."""
        return self.run is self.plain

    def __call__(self, batch: Batch, need_attention: bool = False) -> TeacherForced:
        if not self.model.training or self.failed or need_attention:
            return self.plain(batch, need_attention)
        from torch._dynamo.exc import TorchDynamoException  # the compiler takes a second to import

        try:
            return self.run(batch)
        except TorchDynamoException as error:
            reason = " ".join(str(error).strip().splitlines()[:2])  # the backend's name and the start of its message
            warnings.warn(f"trainer.compile=true failed, training continues uncompiled: {reason}", stacklevel=2)
            self.run = self.plain
            return self.plain(batch)


def compile_training(model: Seq2Seq) -> CompiledTeacherForcing:
    """Replace a model's `teacher_forced` by its compiled version, for training."""
    compiled = CompiledTeacherForcing(model)
    model.teacher_forced = compiled  # type: ignore[method-assign]
    return compiled
