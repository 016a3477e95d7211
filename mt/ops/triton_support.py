"""Whether Triton kernels can run, for operations that have a faster form in Triton.

Triton (Tillet et al. 2019, https://doi.org/10.1145/3315508.3329973) comes with PyTorch's builds for GPUs. An operation
keeps its plain form for all other machines:

    FAMILY = KernelFamily("layer normalisation", trial)     # `trial(device)` runs each kernel on a few numbers

    def layer_norm(inputs):
        if FAMILY.runs_on(inputs.device):
            from mt.ops.triton_kernels import layer_norm_kernels
            return layer_norm_kernels.run(inputs)
        return plain(inputs)

Kernels are compiled when they are first used. That needs a C compiler, a folder to write to, and a driver that is new
enough, so each family first tries its kernels on a few numbers. If that fails, the log says so once, and the plain form
is used.

Files of kernels lie in `mt/ops/triton_kernels/` and import Triton at their top, so they are imported only where kernels
run. Triton's interpreter runs kernels on CPU tensors, to test them. It needs TRITON_INTERPRET=1 before Triton is first
imported.
"""

from __future__ import annotations

import importlib.util
import logging
import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext

import torch

log = logging.getLogger(__name__)

OLDEST = (8, 0)
"""Compute capability from which kernels are used: Ampere, the first with bfloat16."""

_allowed = True


@contextmanager
def plain_operations() -> Iterator[None]:
    """Use no Triton kernel of this package meanwhile, to compare with the plain operations."""
    global _allowed
    before, _allowed = _allowed, False
    try:
        yield
    finally:
        _allowed = before


def current(device: torch.device) -> AbstractContextManager[object]:
    """Make a GPU the thread's current one meanwhile, on which Triton's kernels run; do nothing on other devices.

    Each thread begins with the first GPU, and there may be models on several.
    """
    return torch.cuda.device(device) if device.type == "cuda" else nullcontext()


class KernelFamily:
    """The kernels of one operation, which run together or not at all.

    Args:
        name: of the operation, for the line in the log.
        trial: runs each of the kernels on a few numbers on a device. The family is not used if it raises an exception.
    """

    def __init__(self, name: str, trial: Callable[[torch.device], None]) -> None:
        self.name = name
        self.trial = trial
        self._run_on: dict[torch.device, bool] = {}

    def runs_on(self, device: torch.device) -> bool:
        """Whether the kernels can run for tensors on a device: the answer of the first call, in which they are tried.

        While `torch.compile` compiles, the answer is no: it makes kernels of its own from the plain form.

        Triton starts kernels on the thread's current GPU, so they run for tensors of that one alone: see `current`.

        The first call must not be inside the capture of a CUDA graph.
        """
        if not _allowed or torch.compiler.is_compiling():
            return False
        if device.type == "cpu" and not _interpreted():
            return False
        if device not in self._run_on:
            self._run_on[device] = _suits_triton(device) and self._tried(device)
        return self._run_on[device] and _is_current(device)

    def _tried(self, device: torch.device) -> bool:
        try:
            with (
                current(device),
                torch.random.fork_rng([device] if device.type == "cuda" else []),  # training must not depend on trials
                torch.inference_mode(False),
                torch.enable_grad(),  # backward kernels are tried too, wherever the first call is
                torch.autocast(device.type, enabled=False),
            ):
                self.trial(device)
        except Exception as error:  # compilers, drivers and file systems fail with exceptions of any kind
            said = str(error).strip().splitlines() or [""]
            reason = f"{type(error).__name__}: {said[0]}" if said[0] else type(error).__name__
            log.warning("The Triton kernels of %s cannot run; slower operations are used: %s", self.name, reason)
            return False
        return True


def _interpreted() -> bool:
    return os.environ.get("TRITON_INTERPRET") == "1"


def _is_current(device: torch.device) -> bool:
    return device.type != "cuda" or device.index is None or device.index == torch.cuda.current_device()


def _suits_triton(device: torch.device) -> bool:
    """Whether Triton is installed and the device is one that its kernels are written for."""
    if importlib.util.find_spec("triton") is None:
        return False
    if device.type == "cpu":
        return True
    present = device.type == "cuda" and torch.cuda.is_available()  # and not a tensor of a device that is only simulated
    return present and torch.cuda.get_device_capability(device) >= OLDEST
