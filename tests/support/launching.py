"""Programs and functions in several processes with the environment that torchrun gives, but started in a moment.

The processes are forked from one that has imported everything; nobody but the test looks after them.
"""

from __future__ import annotations

import importlib
import os
import socket
import sys
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from forking import forking
from processes import module_of


@dataclass
class Launched:
    """Processes that were started together, by rank.

    Attributes:
        folder: where they run; `said-0` and so on are what they print.
        processes: by rank.
    """

    folder: Path
    processes: list[ForkServerProcess]

    def wait(self, seconds: float = 60) -> list[int]:
        """Wait for the end of all. Returns their exit statuses, negative if a signal ended one."""
        deadline = time.monotonic() + seconds
        for process in self.processes:
            process.join(max(0, deadline - time.monotonic()))
        late = [rank for rank, process in enumerate(self.processes) if process.exitcode is None]
        for process in self.processes:
            process.kill()
            process.join()
        assert not late, f"ranks {late} did not end; they said:\n{self.said()}"
        return [process.exitcode or 0 for process in self.processes]

    def kill(self, rank: int, number: int) -> None:
        """Send a signal to a process that lives."""
        process = self.processes[rank]
        if process.exitcode is None and process.pid is not None:
            os.kill(process.pid, number)

    def said(self, rank: int | None = None) -> str:
        """What a rank printed, or all of them."""
        ranks = range(len(self.processes)) if rank is None else [rank]
        return "".join((self.folder / f"said-{each}").read_text(encoding="utf-8") for each in ranks)


def free_port() -> int:
    """A port of this machine that nobody uses."""
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


def environment_of(rank: int, size: int, port: int) -> dict[str, str]:
    """What torchrun sets, but for what is its own."""
    numbers = {"RANK": rank, "WORLD_SIZE": size, "LOCAL_RANK": rank, "LOCAL_WORLD_SIZE": size, "MASTER_PORT": port}
    return {**{name: str(number) for name, number in numbers.items()}, "MASTER_ADDR": "127.0.0.1"}


def launch_function(folder: Path, size: int, function: Callable[..., Any], *arguments: Any, **more: str) -> Launched:
    """Start `function(*arguments)` in each of `size` processes; `more` are variables of their environment."""
    target = function.__module__, function.__code__.co_filename, function.__qualname__
    return _launch(folder, size, _call, (*target, arguments), more)


def launch_program(folder: Path, size: int, module: str, *words: str, **more: str) -> Launched:
    """Start `python -m <module> <words>` in each of `size` processes; `more` are variables of their environment."""
    return _launch(folder, size, _program, (module, words), more)


def _launch(
    folder: Path, size: int, target: Callable[..., Any], arguments: tuple[Any, ...], more: Mapping[str, str]
) -> Launched:
    port, processes = free_port(), []
    for rank in range(size):
        environment = {**environment_of(rank, size, port), **more}
        process = forking().Process(target=_in_rank, args=(folder, environment, target, arguments))
        process.start()
        processes.append(process)
    return Launched(folder, processes)


def _in_rank(folder: Path, environment: dict[str, str], target: Callable[..., Any], arguments: Any) -> None:
    os.environ.update(environment)
    os.chdir(folder)
    screen = os.open(f"said-{environment['RANK']}", os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    os.dup2(screen, 1)
    os.dup2(screen, 2)
    sys.dont_write_bytecode = True
    target(*arguments)


def _call(module: str, file: str, name: str, arguments: tuple[Any, ...]) -> None:
    getattr(module_of(module, file), name)(*arguments)


def _program(module: str, words: tuple[str, ...]) -> None:
    found = importlib.import_module(module)
    sys.argv = [module, *words]
    (found if hasattr(found, "main") else importlib.import_module(f"{module}.__main__")).main()
