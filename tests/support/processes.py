"""Functions of several processes, for tests: `with_ranks(2, function, argument)` calls one in each of two processes.

The processes stay for the other tests of this pytest process, in a group of `torch.distributed` over gloo, and are
forked from one that has imported torch and mt already. They know nothing of a test's fixtures and patches: a function
gets all it needs in its arguments.
"""

from __future__ import annotations

import atexit
import importlib.util
import os
import pickle
import shutil
import sys
import tempfile
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkServerProcess
from pathlib import Path
from typing import Any

from forking import forking

from mt.ranks import Ranks

PATIENCE = 0.5
"""Seconds that the others have to end a call in which one raised an error; they may be waiting for that one."""


class OtherProcessError(AssertionError):
    """An error of another process that could not be sent here as it was."""


@dataclass(frozen=True)
class _Call:
    """What a process is asked to do: the function by its file, the arguments pickled, and the group that it needs."""

    module: str
    file: str
    name: str
    arguments: bytes
    size: int
    meeting: str
    seconds: float


@dataclass(frozen=True)
class _Answer:
    """What it answers: a pickled result, or a pickled error with its traceback."""

    content: bytes
    raised: str | None = None


class _Pool:
    """The processes that there are, as many as the largest call so far needed."""

    def __init__(self) -> None:
        self.pipes: list[Connection] = []
        self.processes: list[ForkServerProcess] = []
        self.folder = Path(tempfile.mkdtemp(prefix="ranks-"))
        self.meeting = (0, "")  # the size of the group, and the file by which its processes have met
        self.meetings = 0

    def grow(self, size: int) -> None:
        while len(self.pipes) < size:
            ours, theirs = forking().Pipe()
            process = forking().Process(target=_serve, args=(len(self.pipes), theirs), daemon=True)
            process.start()
            theirs.close()
            self.pipes.append(ours)
            self.processes.append(process)

    def met(self, size: int) -> str:
        """The file by which the processes of a call meet; the same as for the last call if that was of equal size."""
        if self.meeting[0] != size:
            self.meetings += 1
            self.meeting = (size, str(self.folder / f"meeting-{self.meetings}"))
        return self.meeting[1]

    def end(self) -> None:
        for process in self.processes:
            process.kill()
        for process in self.processes:
            process.join()
        for pipe in self.pipes:
            pipe.close()
        self.pipes, self.processes, self.meeting = [], [], (0, "")

    def leave(self) -> None:
        self.end()
        shutil.rmtree(self.folder, ignore_errors=True)


_pools: list[_Pool] = []


def with_ranks(size: int, function: Callable[..., Any], *arguments: Any, seconds: float = 120) -> list[Any]:
    """Call `function(ranks, *arguments)` in each of `size` processes, and return what they returned, by rank.

    Args:
        size: how many; with 1 the process belongs to no group, and `ranks.alone` is true.
        function: defined at the top level of a file.
        arguments: can be pickled.
        seconds: how long all may take together, and how long one waits for another.

    Raises:
        BaseException: the error of the process that raised first, with its traceback as a note.
        AssertionError: they took too long, or one died.
    """
    pool = _pool()
    pool.grow(size)
    code = function.__code__.co_filename
    call = _Call(
        function.__module__, code, function.__qualname__, pickle.dumps(arguments), size, pool.met(size), seconds
    )
    for pipe in pool.pipes[:size]:
        pipe.send(call)
    answers: dict[int, _Answer] = {}
    deadline = time.monotonic() + seconds
    first: int | None = None
    while len(answers) < size:
        waiting = {pool.pipes[rank]: rank for rank in range(size) if rank not in answers}
        ready = wait(list(waiting), max(0, deadline - time.monotonic()))
        if not ready:
            break
        for pipe in ready:
            rank = waiting[pipe]  # type: ignore[index]
            try:
                answers[rank] = pipe.recv()  # type: ignore[union-attr]
            except EOFError:
                pool.end()
                raise AssertionError(f"process {rank} died") from None
            if answers[rank].raised is not None and first is None:
                first, deadline = rank, min(deadline, time.monotonic() + PATIENCE)
    if len(answers) < size:
        pool.end()  # some may be in the middle of a collective operation
    elif first is not None:
        pool.meeting = (0, "")  # they may not have made equally many of them
    if first is not None:
        raise _error(first, answers[first])
    if len(answers) < size:
        raise AssertionError(f"processes {sorted(set(range(size)) - set(answers))} did not end in {seconds:g} seconds")
    return [pickle.loads(answers[rank].content) for rank in range(size)]


def _pool() -> _Pool:
    if not _pools:
        _pools.append(_Pool())
        atexit.register(_pools[0].leave)
    return _pools[0]


def _error(rank: int, answer: _Answer) -> BaseException:
    try:
        error = pickle.loads(answer.content)
        assert isinstance(error, BaseException)
    except Exception:
        return OtherProcessError(f"in process {rank}: {answer.raised}")
    error.add_note(f"in process {rank}: {answer.raised}")
    return error


def _serve(rank: int, pipe: Connection) -> None:
    """Answer calls until the pipe is closed."""
    import torch

    torch.set_num_threads(1)
    sys.dont_write_bytecode = True
    group: tuple[int, str] = (0, "")
    while True:
        try:
            call: _Call = pipe.recv()
        except EOFError:
            os._exit(0)
        try:
            if group != (call.size, call.meeting):
                _join(call, rank)
                group = (call.size, call.meeting)
            function: Any = module_of(call.module, call.file)
            for name in call.name.split("."):
                function = getattr(function, name)
            arguments = pickle.loads(call.arguments)
            answer = _Answer(pickle.dumps(function(Ranks(rank, call.size, rank), *arguments)))
        except BaseException as error:
            answer = _Answer(_pickled(error), traceback.format_exc())
        pipe.send(answer)


def _join(call: _Call, rank: int) -> None:
    from datetime import timedelta

    import torch.distributed as dist

    if dist.is_initialized():
        dist.destroy_process_group()
    if call.size > 1:
        patience = timedelta(seconds=call.seconds)
        dist.init_process_group(
            "gloo", init_method=f"file://{call.meeting}", rank=rank, world_size=call.size, timeout=patience
        )


def module_of(name: str, file: str) -> Any:
    """The module of a function; a file of tests is loaded by its path, under the name that pytest gave it."""
    if name not in sys.modules:
        spec = importlib.util.spec_from_file_location(name, file)
        assert spec is not None
        assert spec.loader is not None
        module = importlib.util.module_from_spec(spec)
        sys.modules[name] = module
        spec.loader.exec_module(module)
    return sys.modules[name]


def _pickled(error: BaseException) -> bytes:
    try:
        return pickle.dumps(error)
    except Exception:
        return b""
