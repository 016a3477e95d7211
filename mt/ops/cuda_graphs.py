"""Passes as CUDA graphs: what a pass launches on the GPU is recorded once, and started again by a single call.

Nguyen et al. 2021, https://pytorch.org/blog/accelerating-pytorch-with-cuda-graphs. A training pass launches thousands
of small kernels, and Python needs longer to launch them than the GPU to run them. A graph repeats the recorded kernels
on the same addresses of memory, so everything that a pass reads or writes must stay where it is, and shapes must be the
same. What Python did during the recording is not repeated.
"""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable
from contextlib import suppress
from typing import Any, Protocol

import numpy
import torch

Pass = Callable[[], None]
"""Launches work on the device. It reads its inputs from tensors that stay, and writes its results to such tensors."""


class NotRecordable(Exception):
    """The pass cannot be a graph; the message says why."""


class Recorder(Protocol):
    """Makes graphs of passes."""

    def rehearse(self, run: Pass) -> str | None:
        """Run a pass and see whether it could be recorded.

        Returns:
            None if so, else the reason. The pass has run once in both cases.
        """

    def record(self, run: Pass) -> Pass:
        """Record a pass without running it, and return what runs it.

        Every kind of kernel in it must have run before.

        Raises:
            NotRecordable: nothing was run, and later passes run as if nothing had been tried.
        """

    @property
    def memory(self) -> int:
        """Bytes of memory that all recorded passes share, in addition to their inputs and results."""


class CudaRecorder:
    """Records CUDA graphs, which share one pool of memory because they never run at the same time.

    Random numbers: a graph reads the state of the default CUDA generator when it starts and moves it on by as much as
    the recorded operations would, so a replayed pass draws the numbers that the same pass would draw unrecorded
    (`CUDAGeneratorState::replay_prologue` in PyTorch).

    Args:
        device: a CUDA device.
    """

    def __init__(self, device: torch.device) -> None:
        self.device = device
        self.pool: Any = torch.cuda.graph_pool_handle()
        self.stream = torch.cuda.Stream(device)  # type: ignore[no-untyped-call]
        self._memory = 0

    @property
    def memory(self) -> int:
        return self._memory

    def rehearse(self, run: Pass) -> str | None:
        on_host, on_device = _host_random_state(), torch.cuda.get_rng_state(self.device)
        mode = torch.cuda.get_sync_debug_mode()
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # PyTorch says that the mode is a prototype
            torch.cuda.set_sync_debug_mode("error")
        try:
            run()
        except RuntimeError as error:
            if "synchronizing CUDA operation" not in str(error):
                raise
        else:
            return None if _host_random_state() == on_host else "it draws random numbers on the host"
        finally:
            torch.cuda.set_sync_debug_mode(mode)
        torch.cuda.set_rng_state(on_device, self.device)
        run()
        return "it waits for the GPU in the middle of a pass"

    def record(self, run: Pass) -> Pass:
        self._make_room()
        graph, state = torch.cuda.CUDAGraph(), torch.cuda.get_rng_state(self.device)
        before = torch.cuda.memory_reserved(self.device)
        current = torch.cuda.current_stream(self.device)
        self.stream.wait_stream(current)
        try:
            with torch.cuda.stream(self.stream):
                # All graphs share two tensors of the random generator, which the first one makes. Made in inference
                # mode, they could not be written by the graphs of training.
                with torch.inference_mode(False):
                    # Other threads may page-lock memory for batches meanwhile, which the mode `global` would forbid.
                    graph.capture_begin(pool=self.pool, capture_error_mode="thread_local")
                run()
                graph.capture_end()
        except Exception as error:  # the operations of a pass raise exceptions of any kind
            self._abandon(graph, state)
            raise NotRecordable(_first_line(error)) from error
        current.wait_stream(self.stream)
        self._memory += torch.cuda.memory_reserved(self.device) - before
        return graph.replay

    def _make_room(self) -> None:
        """Give memory that PyTorch keeps for later back to the GPU if little else is free.

        PyTorch itself does so when a pass runs out of memory, but not during a recording.
        """
        free, _ = torch.cuda.mem_get_info(self.device)
        if free < torch.cuda.memory_reserved(self.device) - torch.cuda.memory_allocated(self.device):
            torch.cuda.empty_cache()

    def _abandon(self, graph: torch.cuda.CUDAGraph, state: torch.Tensor) -> None:
        """End a recording that failed.

        PyTorch may then leave its generator and its memory pool in the state of a recording, see the comments in
        `CUDAGraph::reset`. So the pool is closed here, and a recording that works takes the generator back out of that
        state, which earlier graphs need, too. If it does not, the generator gets a new state object.
        """
        with suppress(RuntimeError), torch.cuda.stream(self.stream):
            graph.capture_end()
        with suppress(RuntimeError, AttributeError):
            torch._C._cuda_endAllocateToPool(self._index, self.pool)
        with suppress(RuntimeError):
            graph.reset()
        self.pool = torch.cuda.graph_pool_handle()
        try:
            with torch.cuda.stream(self.stream):
                working = torch.cuda.CUDAGraph()
                working.capture_begin(capture_error_mode="thread_local")
                torch.zeros(1, device=self.device)
                working.capture_end()
            torch.rand(1, device=self.device)
            torch.cuda.set_rng_state(state, self.device)
        except RuntimeError:
            fresh = torch.Generator(self.device)
            fresh.set_state(state)
            generator: Any = torch.cuda.default_generators[self._index]
            generator.graphsafe_set_state(fresh)

    @property
    def _index(self) -> int:
        return torch.cuda.current_device() if self.device.index is None else self.device.index


def _host_random_state() -> tuple[Any, ...]:
    """The states of the random generators of Python, NumPy and torch on the host, to be compared."""
    numpy_state: Any = numpy.random.get_state()
    return random.getstate(), numpy_state[1].tobytes(), numpy_state[2:], torch.get_rng_state().numpy().tobytes()


def _first_line(error: BaseException) -> str:
    lines = str(error).strip().splitlines()
    return f"{type(error).__name__}: {lines[0]}" if lines else type(error).__name__
