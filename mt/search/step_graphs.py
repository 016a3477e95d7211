"""The steps of a search as CUDA graphs: recorded once for each shape, then replayed by a single call.

A step of a Transformer launches more than a hundred kernels. Launching them from Python takes several milliseconds,
running them a fraction of one. A graph replays them without Python. It reads and writes the tensors that it was
recorded with, so for each shape the tensors of a search are kept, together with the graphs of their steps. The least
recently used are dropped when they hold too much memory or too many graphs.
"""

from __future__ import annotations

import logging
from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from threading import RLock
from typing import Literal
from weakref import WeakKeyDictionary

import torch
from torch import Tensor, nn

from mt.models.base import AttentionMaps, StaticState
from mt.ops.cuda_graphs import CudaRecorder, NotRecordable, Pass, Recorder
from mt.search.device_beams import DeviceBeams

log = logging.getLogger(__name__)

MOST_GRAPHS = 96
"""Largest number of graphs that a model keeps; each takes a few megabytes of the driver's memory."""
MEMORY_SHARE = 0.25
"""Largest share of the device's memory that the tensors kept for a model may take, besides those in use."""


Way = Literal["graphs", "launches", "host"]
"""How a GPU searches: replaying graphs; launching each kernel; or as other devices do, with the state on the host."""

_way: Way = "graphs"


@contextmanager
def steps_by(way: Way) -> Iterator[None]:
    """Search in this way meanwhile, to compare with the others. On a CPU the state is always on the host."""
    global _way
    before, _way = _way, way
    try:
        yield
    finally:
        _way = before


def on_host() -> bool:
    """Whether `steps_by` wants the state of searches on the host."""
    return _way == "host"


@dataclass
class Workspace:
    """The tensors of a search of one shape, and the graphs of its steps.

    Attributes:
        beams: the state of the search.
        state: the state of the model.
        graphs: for each number of positions seen, the graph of a step; None after the first such step, which runs
            without a graph, because some libraries prepare themselves when they are first used.
        bytes: memory of the tensors.
    """

    beams: DeviceBeams
    state: StaticState
    graphs: dict[int, Pass | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        held = {each.untyped_storage().data_ptr(): each.untyped_storage().nbytes() for each in _tensors(vars(self))}
        self.bytes = sum(held.values())

    def step(self, seen: int, need_attention: bool = False) -> AttentionMaps:
        """One position of the search; `seen` as in `StaticState.step`."""
        beams = self.beams
        logits, maps = self.state.step(beams.tokens.flatten(), beams.position, seen, need_attention)
        rows = beams.advance(logits)
        if beams.slots > 1:
            self.state.reorder(rows, seen)
        return maps


class StepGraphs:
    """The workspaces of one model, by shape.

    Attributes:
        lock: held during a search. A model's workspaces serve one search at a time.
        recorder: records graphs; None: every step runs without a graph.
    """

    def __init__(self, recorder: Recorder | None) -> None:
        self.lock = RLock()
        self.recorder = recorder
        self.workspaces: OrderedDict[Hashable, Workspace] = OrderedDict()
        self.addresses: tuple[int, ...] = ()

    def check(self, model: nn.Module) -> None:
        """Drop all graphs if the model's weights have moved in memory."""
        addresses = tuple(each.data_ptr() for each in model.parameters())
        if addresses != self.addresses:
            self.clear()
            self.addresses = addresses

    def clear(self) -> None:
        """Drop all workspaces and graphs."""
        self.workspaces.clear()

    def workspace(self, key: Hashable, make: Callable[[], Workspace], limit: int | None = None) -> Workspace:
        """The workspace of a shape; the least recently used others are dropped to keep within the bounds.

        Args:
            key: of the shape.
            make: makes the workspace if there is none.
            limit: largest number of bytes of the workspaces kept; None: no limit.
        """
        if key not in self.workspaces:
            self.workspaces[key] = make()
        self.workspaces.move_to_end(key)
        while len(self.workspaces) > 2 and self._too_many(limit):  # the two last ones may be in use
            self.workspaces.popitem(last=False)
        return self.workspaces[key]

    def _too_many(self, limit: int | None) -> bool:
        graphs = sum(len(each.graphs) for each in self.workspaces.values())
        held = sum(each.bytes for each in self.workspaces.values())
        return graphs > MOST_GRAPHS or (limit is not None and held > limit)

    def step(self, workspace: Workspace, seen: int) -> None:
        """A step of the search; from the second one of a shape on by a graph."""
        graphs = workspace.graphs

        def run() -> None:
            workspace.step(seen)

        if self.recorder is None or _way != "graphs":
            run()
            return
        if seen in graphs and graphs[seen] is None:
            graphs[seen] = self._recorded(self.recorder, run)
        (graphs.setdefault(seen, None) or run)()

    def _recorded(self, recorder: Recorder, run: Pass) -> Pass | None:
        try:
            return recorder.record(run)
        except NotRecordable as reason:
            self.recorder = None
            log.warning("Steps of the search cannot be recorded as CUDA graphs; translating is slower: %s", reason)
            return None


def graphs_of(model: nn.Module, device: torch.device) -> StepGraphs:
    """The graphs kept for a model, as long as the model exists."""
    if model not in _KEPT:
        _KEPT[model] = StepGraphs(CudaRecorder(device) if device.type == "cuda" else None)
    return _KEPT[model]


def drop_graphs(model: nn.Module | None = None) -> None:
    """Free the memory that graphs and their tensors hold, of a model or of all models."""
    for each in list(_KEPT) if model is None else [model]:
        _KEPT.pop(each, None)


_KEPT: WeakKeyDictionary[nn.Module, StepGraphs] = WeakKeyDictionary()


def _tensors(value: object, depth: int = 6) -> Iterator[Tensor]:
    """The tensors that an object holds, but for those of modules."""
    if isinstance(value, Tensor):
        yield value
    elif isinstance(value, nn.Module) or depth == 0:
        return
    elif isinstance(value, dict):
        for each in value.values():
            yield from _tensors(each, depth - 1)
    elif isinstance(value, list | tuple):
        for each in value:
            yield from _tensors(each, depth - 1)
    elif hasattr(value, "__dict__"):
        yield from _tensors(vars(value), depth)
