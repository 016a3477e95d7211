"""Training compiled by `torch.compile`, with the plain methods as a fallback."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import torch
from torch import nn

from mt.models.base import Seq2Seq


class Compilation:
    """What is compiled of a model, or no longer, after it failed.

    A model names its layers (`Seq2Seq.compiled_layers`). Layers of one class share one compiled graph, so a Transformer
    needs two. Where a model names none, `teacher_forced` is compiled as a whole. The loss is never compiled.

    Every length and number of sentences is a dimension of its own. By default PyTorch takes two dimensions for one if
    they are equal in the first batch, and compiles again when they differ later.

    Attributes:
        failed: whether compiling has failed, so that the plain methods are used.
    """

    def __init__(self, model: Seq2Seq, backend: str | Callable[..., Any] = "inductor") -> None:
        """Replace the methods by compiled ones; `backend` is that of `torch.compile`."""
        self.failed = False
        layers = list(model.compiled_layers)
        compiled: dict[type[nn.Module], Callable[..., Any]] = {}
        for layer in layers:
            kind = type(layer)
            if kind not in compiled:
                compiled[kind] = torch.compile(kind.forward, dynamic=True, backend=backend)
            layer.forward = _CompiledMethod(self, layer, layer.forward, compiled[kind].__get__(layer))
        if not layers:
            plain = model.teacher_forced
            run = torch.compile(plain, dynamic=True, backend=backend)
            model.teacher_forced = _CompiledMethod(self, model, plain, run)  # type: ignore[method-assign]

    def give_up(self, error: Exception) -> None:
        """Use the plain methods from now on, and say so once."""
        if not self.failed:
            reason = " ".join(str(error).strip().splitlines()[:2])  # the backend's name and the start of its message
            warnings.warn(f"trainer.compile=true failed, training continues uncompiled: {reason}", stacklevel=4)
        self.failed = True


class _CompiledMethod:
    """A method of a module: compiled in training, plain in evaluation, for attention maps, and after a failure."""

    def __init__(
        self, compilation: Compilation, owner: nn.Module, plain: Callable[..., Any], run: Callable[..., Any]
    ) -> None:
        self.compilation = compilation
        self.owner = owner
        self.plain = plain
        self.run = run

    def __call__(self, *args: Any, **options: Any) -> Any:
        maps_wanted = any(each is True for each in (*args, *options.values()))
        if not self.owner.training or self.compilation.failed or maps_wanted:
            return self.plain(*args, **options)
        from torch._dynamo import config as compiler
        from torch._dynamo.exc import TorchDynamoException  # the compiler takes a second to import
        from torch._functorch import config as passes
        from torch.fx.experimental import _config as shapes

        try:
            # The backward pass is compiled together with the forward pass, so that it fails here if it fails.
            with (
                shapes.patch(use_duck_shape=False),  # type: ignore[attr-defined]
                passes.patch(force_non_lazy_backward_lowering=True),
                compiler.patch(optimize_ddp=False),  # layers are small enough for sums of gradients to begin in between
            ):
                return self.run(*args, **options)
        except TorchDynamoException as error:
            self.compilation.give_up(error)
            return self.plain(*args, **options)


def compile_training(model: Seq2Seq, backend: str | Callable[..., Any] = "inductor") -> Compilation:
    """Compile a model's layers for training; see `Compilation`."""
    return Compilation(model, backend)
