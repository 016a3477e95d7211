"""A stand-in for CUDA graphs."""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from mt.ops.cuda_graphs import NotRecordable


class Repeating:
    """Stands in for CUDA graphs: recording runs Python without any effect on tensors, and replaying runs it again."""

    def __init__(self, reason: str | None = None, fails: bool = False) -> None:
        self.reason = reason
        self.fails = fails
        self.memory = self.rehearsals = self.recordings = self.replays = 0
        self.owned: list[Tensor] = []

    def rehearse(self, run: Callable[[], None]) -> str | None:
        self.rehearsals += 1
        run()
        return self.reason

    def record(self, run: Callable[[], None]) -> Callable[[], None]:
        self.recordings += 1
        if self.fails:
            raise NotRecordable("this is a test")
        before = [tensor.clone() for tensor in self.owned]
        with torch.random.fork_rng():
            run()
        for tensor, value in zip(self.owned, before, strict=True):
            tensor.copy_(value)

        def replay() -> None:
            self.replays += 1
            run()

        return replay
