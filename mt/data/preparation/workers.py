"""Processes that each do a part of the work."""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from multiprocessing.process import parent_process
from typing import Any

from mt.errors import UserError

THREADS = ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS")
"""What tells libraries how many threads to start; in a worker, one."""


def available_cores() -> int:
    """CPU cores that this process may use."""
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


class Workers:
    """Calls functions, in this process or in several others, which are started at the first use.

    The others begin with a new Python, so they share no memory and no locks with this process, and they end with it,
    however it ends.

    Args:
        processes: how many to use; 1 calls the functions here, one after the other.
    """

    def __init__(self, processes: int) -> None:
        self.processes = processes
        self._pool: ProcessPoolExecutor | None = None

    def each(self, function: Callable[..., None], tasks: Sequence[tuple[Any, ...]]) -> Iterator[int]:
        """Call `function(*task)` for each task, and yield the number of each task that is done.

        Args:
            function: a function of a module, which other processes can import.
            tasks: the arguments of each call; values that can be pickled.

        Raises:
            UserError: a process was killed. What a function raises is raised here, and the other processes are ended.
        """
        if self.processes == 1:
            for number, task in enumerate(tasks):
                function(*task)
                yield number
            return
        if not tasks:
            return
        pool = self._started()
        numbers: dict[Future[None], int] = {pool.submit(function, *task): at for at, task in enumerate(tasks)}
        try:
            for future in as_completed(numbers):
                future.result()
                yield numbers[future]
        except BrokenProcessPool:
            self.end()
            raise UserError(
                f"one of {self.processes} processes that prepare the corpus was killed, probably because the machine's "
                "memory was full. What is done is kept: start again, with fewer processes (num_proc=1)"
            ) from None
        except BaseException:
            self.end()
            raise

    def end(self) -> None:
        """End the processes at once; parts that they are making are lost, and made again another time."""
        if self._pool is None:
            return
        processes = list((self._pool._processes or {}).values())
        for process in processes:
            process.kill()
        self._pool.shutdown(wait=True, cancel_futures=True)
        self._pool = None

    def _started(self) -> ProcessPoolExecutor:
        if self._pool is None:
            context = multiprocessing.get_context("spawn")
            self._pool = ProcessPoolExecutor(self.processes, context, initializer=_begin)
            try:
                self._pool.submit(_nothing).result()
            except BrokenProcessPool:
                self.end()
                raise UserError(
                    "no further process can be started to prepare the corpus: use num_proc=1. A script of your own "
                    'needs the line `if __name__ == "__main__":` above what it does'
                ) from None
        return self._pool


def _nothing() -> None:
    """The first task of the processes."""


def _begin() -> None:
    """In a worker: leave Ctrl-C to the process that started it, and end when that one ends, even if it is killed."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    for name in THREADS:
        os.environ[name] = "1"
    threading.Thread(target=_end_with_parent, name="end-with-parent", daemon=True).start()


def _end_with_parent() -> None:
    parent = parent_process()
    if parent is not None:
        parent.join()
    os._exit(1)
