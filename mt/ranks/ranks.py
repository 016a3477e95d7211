"""The processes that train or translate together, and what they tell each other.

A rank is one of them. All ranks run the same program, so each method that talks must be called by all of them, in the
same order. Numbers and values go from host to host (gloo); a model's gradients go their own way, see
`mt.training.parallel`.
"""

from __future__ import annotations

import pickle
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from mt.errors import UserError
from mt.ranks.activity import Activity, Limit
from mt.ranks.rank_log import RankLog

if TYPE_CHECKING:
    from torch import Tensor

T = TypeVar("T")

OF_RANK = "of_rank"
"""Attribute of an error that was raised on all ranks because one after the first failed: the number of that one."""


@dataclass(frozen=True)
class Ranks:
    """All processes of a run, seen from one of them. With one process, every method returns at once.

    Attributes:
        rank: the number of this process, from 0.
        size: how many processes there are.
        local_rank: the number of this process on its machine, from 0: its GPU.
        program: how to start a program as this one was started, such as "torchrun --nproc-per-node=2 -m".
        names: of all ranks, for messages: "rank 1", or "rank 1 on host gpu03" where there are several hosts.
        activity: what this process is doing, which its watchdog tells the others.
        local_size: how many processes of the run this machine has.
        log: takes what a rank after the first would print.
        group: the process group by which they talk; None for the default one.
    """

    rank: int = 0
    size: int = 1
    local_rank: int = 0
    program: str = "python -m"
    names: tuple[str, ...] = field(default=(), compare=False, repr=False)
    activity: Activity = field(default_factory=Activity, compare=False, repr=False)
    local_size: int = field(default=1, compare=False, repr=False)
    log: RankLog | None = field(default=None, compare=False, repr=False)
    group: Any = field(default=None, compare=False, repr=False)

    @property
    def first(self) -> bool:
        """Whether this is the process that speaks, writes and decides."""
        return self.rank == 0

    @property
    def alone(self) -> bool:
        """Whether this is the only process."""
        return self.size == 1

    def doing(self, what: str, limit: Limit | None = None) -> None:
        """Note what this process does from now on, so that a rank that hangs is found and named.

        Args:
            what: to be read after "it was", such as "making update 12".
            limit: how it is seen that it hangs, if it lets the others wait for `trainer.hang_seconds`: it does the same
                for that `time`, or makes no `movement` in the program for so long. None: it may take as long as it
                wants, as what one rank does alone.
        """
        self.activity.doing(what, limit)

    def name(self, rank: int) -> str:
        """A rank as messages call it."""
        return self.names[rank] if self.names else f"rank {rank}"

    def log_to(self, folder: Path) -> None:
        """Write what this process has to say, if it is not the first, to a file of its own in the run's folder."""
        if self.log is not None:
            self.log.to(folder / f"rank-{self.rank}.log")

    def share(self, items: Sequence[T]) -> Sequence[T]:
        """Every `size`-th item, from number `rank` on."""
        return items[self.rank :: self.size]

    def sum(self, values: Sequence[float]) -> list[float]:
        """The sums of the values over all ranks, in float64: whole numbers below 2**53 stay exact."""
        if self.alone:
            return [float(value) for value in values]
        import torch

        total = torch.tensor(list(values), dtype=torch.float64)
        with self.activity.waiting():
            torch.distributed.all_reduce(total, group=self.group)
        found: list[float] = total.tolist()
        return found

    def from_first(self, value: T | None = None) -> T:
        """The value that the first rank gave; what the others give has no effect."""
        values: list[Any] = [value]
        if not self.alone:
            import torch

            with self.activity.waiting():
                torch.distributed.broadcast_object_list(values, 0, self.group, torch.device("cpu"))
        found: T = values[0]
        return found

    def gather(self, value: T) -> list[T]:
        """The values of all ranks, in their order; every rank gets them."""
        values: list[Any] = [value]
        if not self.alone:
            import torch

            values *= self.size
            with self.activity.waiting():
                torch.distributed.all_gather_object(values, value, self.group)
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
        errors = {rank: error for rank, (_, error) in enumerate(everywhere) if error is not None}
        if errors:
            rank, other = next(iter(errors.items()))
            raise _of_rank(failed or other, rank if 0 not in errors else None)
        return [each for each, _ in everywhere]  # type: ignore[misc]

    def at_first(self, compute: Callable[[], T]) -> T:
        """What `compute` gives on the first rank, where alone it is called; every rank gets it.

        Raises:
            Exception: what `compute` raised; on all ranks.
        """
        found = self.each(lambda: compute() if self.first else None)[0]
        return found  # type: ignore[return-value]

    def apart(self) -> Ranks:
        """The same processes with a group of their own, in which a thread can talk while the main thread talks too."""
        if self.alone:
            return self
        import torch

        return replace(self, group=torch.distributed.new_group(backend="gloo"), activity=Activity())

    def spread(self, tensors: Iterable[Tensor]) -> None:
        """Give the tensors of all ranks the values that those of the first have, in place."""
        import torch

        if self.alone:
            return
        with torch.no_grad(), self.activity.waiting():
            for tensor in tensors:
                sent = tensor.detach().contiguous()
                torch.distributed.broadcast(sent, src=0)
                if sent.data_ptr() != tensor.data_ptr():
                    tensor.detach().copy_(sent)

    def wait(self) -> None:
        """Wait until all ranks are here."""
        self.sum([0])


def _of_rank(error: Exception, rank: int | None) -> Exception:
    """The error, which says on which rank it happened, if not on the first."""
    error.__dict__[OF_RANK] = rank
    return error


def _portable(error: Exception) -> Exception:
    """An error that can be sent to other processes: itself, or else one with its message."""
    try:
        pickle.loads(pickle.dumps(error))
    except Exception:
        return UserError(str(error)) if isinstance(error, UserError) else RuntimeError(repr(error))
    return error


ALONE = Ranks()
"""One process for itself."""
