"""The processes that train or translate together, and what they tell each other.

A rank is one of them. All ranks run the same program, so each method that talks must be called by all of them, in the
same order. Numbers and values go from host to host (gloo); a model's gradients go their own way, see
`mt.training.parallel`.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, TypeVar

from mt.errors import UserError

T = TypeVar("T")


@dataclass(frozen=True)
class Ranks:
    """All processes of a run, seen from one of them. With one process, every method returns at once.

    Attributes:
        rank: the number of this process, from 0.
        size: how many processes there are.
        local_rank: the number of this process on its machine, from 0: its GPU.
    """

    rank: int = 0
    size: int = 1
    local_rank: int = 0

    @property
    def first(self) -> bool:
        """Whether this is the process that speaks, writes and decides."""
        return self.rank == 0

    @property
    def alone(self) -> bool:
        """Whether this is the only process."""
        return self.size == 1

    def share(self, items: Sequence[T]) -> Sequence[T]:
        """Every `size`-th item, from number `rank` on."""
        return items[self.rank :: self.size]

    def sum(self, values: Sequence[float]) -> list[float]:
        """The sums of the values over all ranks, in float64: whole numbers below 2**53 stay exact."""
        if self.alone:
            return [float(value) for value in values]
        import torch

        total = torch.tensor(list(values), dtype=torch.float64)
        torch.distributed.all_reduce(total)
        found: list[float] = total.tolist()
        return found

    def from_first(self, value: T | None = None) -> T:
        """The value that the first rank gave; what the others give has no effect."""
        values: list[Any] = [value]
        if not self.alone:
            import torch

            torch.distributed.broadcast_object_list(values, src=0, device=torch.device("cpu"))
        found: T = values[0]
        return found

    def gather(self, value: T) -> list[T]:
        """The values of all ranks, in their order; every rank gets them."""
        values: list[Any] = [value]
        if not self.alone:
            import torch

            values *= self.size
            torch.distributed.all_gather_object(values, value)
        return values

    def each(self, compute: Callable[[], T]) -> list[T]:
        """What `compute` gives on each rank, in their order; every rank gets all of it.

        Raises:
            Exception: what `compute` raised. If it failed on another rank only, its error is raised here as well, so
                that no rank waits for one that has given up.
        """
        if self.alone:
            return [compute()]
        found: T | None = None
        failed: Exception | None = None
        try:
            found = compute()
        except Exception as error:
            failed = error
        everywhere = self.gather((found, None if failed is None else _portable(failed)))
        first = failed or next((each for _, each in everywhere if each is not None), None)
        if first is not None:
            raise first
        return [each for each, _ in everywhere]  # type: ignore[misc]

    def at_first(self, compute: Callable[[], T]) -> T:
        """What `compute` gives on the first rank, where alone it is called; every rank gets it.

        Raises:
            Exception: what `compute` raised; on all ranks.
        """
        found = self.each(lambda: compute() if self.first else None)[0]
        return found  # type: ignore[return-value]

    def wait(self) -> None:
        """Wait until all ranks are here."""
        self.sum([0])


def _portable(error: Exception) -> Exception:
    """An error that can be sent to other processes: itself, or else one with its message."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return UserError(str(error)) if isinstance(error, UserError) else RuntimeError(repr(error))
    return error


ALONE = Ranks()
"""One process for itself."""
