"""Join the processes that were started together: `with joined() as ranks:`."""

from __future__ import annotations

import json
import os
import signal
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager, suppress
from datetime import timedelta
from types import FrameType
from typing import TYPE_CHECKING, Any, NoReturn

from mt.errors import UserError, shown
from mt.ranks.cause import Cause, is_broken_connection
from mt.ranks.identity import Identity, name_of, threads_of
from mt.ranks.launcher import Launched, launched
from mt.ranks.meeting import meet, open_store
from mt.ranks.rank_log import RankLog, quiet
from mt.ranks.ranks import ALONE, OF_RANK, Ranks
from mt.ranks.watch import BEAT, PATIENCE, SILENCE, Watch

if TYPE_CHECKING:
    from torch._C._distributed_c10d import Store

JOIN_SECONDS = 300.0
"""How long the processes wait for each other at the start; the variable MT_JOIN_SECONDS says otherwise."""

LONGEST_WAIT = timedelta(days=7)
"""How long torch lets a process wait for another one. The watchdog finds one that hangs long before; this is for the
long work of one of them, such as preparing a corpus."""

Explain = Callable[[BaseException], tuple[str, int] | None]
"""Gives the line and the exit status of an error that the user can mend; None for others."""


def explain_user_error(error: BaseException) -> tuple[str, int] | None:
    """The line and status of an error that is meant for the user."""
    return (str(error), error.exit_code) if isinstance(error, UserError) else None


@contextmanager
def joined(explain: Explain = explain_user_error) -> Iterator[Ranks]:
    """A context in which this process belongs to those that were started with it; alone, it costs nothing.

    All enter it, and leave it together. If one of them fails inside, is killed or hangs, all end: the first cause is
    shown once, and this context does not return.

    Args:
        explain: gives the line of an error that the user can mend.

    Raises:
        UserError: the processes cannot be joined. It is raised in all of them.
    """
    place = launched()
    if place is None:
        yield ALONE
        return
    with ExitStack() as stack:
        screen = sys.stderr
        log = stack.enter_context(quiet()) if place.rank else None
        run = _Joined(place, log, screen)
        try:
            run.watch.start()
            with _ended_by_sigterm():
                yield run.ranks
                run.ranks.wait()
        except BaseException as error:
            run.fail(error, explain)
        run.leave()


class _Joined:
    """The processes of a run, once they have met: as `Ranks` for the program, and as a watchdog.

    Raises:
        UserError: they did not meet.
    """

    def __init__(self, place: Launched, log: RankLog | None, screen: object) -> None:
        os.environ.setdefault("TORCH_CPP_LOG_LEVEL", "FATAL")  # else it tells of each attempt to connect
        os.environ.setdefault("TORCH_NCCL_ASYNC_ERROR_HANDLING", "0")  # else NCCL ends the process before we can
        import torch
        import torch.distributed as dist
        from torch._C._distributed_c10d import PrefixStore

        seconds = join_seconds()
        base = open_store(place, seconds)
        store: Store = PrefixStore(f"mt/{place.run_id}/{place.restart}", base)
        self.members = meet(place, store, Identity.here(place.rank), seconds)
        if os.environ.get("OMP_NUM_THREADS", "1") == "1":  # which torchrun sets where the user did not
            torch.set_num_threads(threads_of(self.members[place.rank], self.members))
        backend = "cpu:gloo,cuda:nccl" if torch.cuda.is_available() and dist.is_nccl_available() else "gloo"
        group = PrefixStore("group", store)
        dist.init_process_group(backend, timeout=LONGEST_WAIT, rank=place.rank, world_size=place.size, store=group)
        names = tuple(name_of(rank, self.members) for rank in range(place.size))
        here = self.members[place.rank].machine
        count = sum(member.machine == here for member in self.members)
        self.ranks = Ranks(place.rank, place.size, place.local_rank, place.command, names, local_size=count, log=log)
        self.hosting = place.rank == 0 and not place.agent
        self.store = store
        clone: Any = base
        watched = PrefixStore("watch", PrefixStore(f"mt/{place.run_id}/{place.restart}", clone.clone()))
        watched.set_timeout(timedelta(seconds=SILENCE))
        self.watch = Watch(self.ranks, self.members, watched, not place.agent, screen)

    def leave(self) -> None:
        """End in order, together with all others."""
        import torch.distributed as dist

        self.watch.leave()
        if self.hosting:  # the others' last words go through this process
            with suppress(Exception):
                keys = [f"ended/{rank}" for rank in range(self.ranks.size)]
                self.watch.store.wait(keys, timedelta(seconds=10))
        self.watch.join(2 * BEAT)
        with suppress(Exception):
            dist.destroy_process_group()

    def fail(self, error: BaseException, explain: Explain) -> NoReturn:
        """End because of an error here, or of the first cause elsewhere that led to it."""
        with suppress(ValueError):
            for number in (signal.SIGTERM, signal.SIGINT, signal.SIGHUP):
                signal.signal(number, signal.SIG_IGN)
        self.ranks.doing("ending")
        own = self._cause(error, explain)
        first = self.watch.post(own) if own is not None else self.watch.cause
        assert first is not None
        self.watch.agreed(own.text if own is not None else "")
        self.watch.tell(None if own is None else own.text)
        if first.reporter == self.ranks.rank:
            _tell_torchrun(first)
        if first.speaker != self.ranks.rank:
            self.watch.wait_until_told()
        elif self.hosting:
            time.sleep(2 * PATIENCE)  # so that the others still read that it has been told
        self._end(first)

    def _cause(self, error: BaseException, explain: Explain) -> Cause | None:
        """What to note as the cause; None if one is known that explains this error."""
        rank, watch = self.ranks.rank, self.watch
        line = explain(error)
        named = error.__dict__.get(OF_RANK) is not None
        own = error.__dict__[OF_RANK] if named else rank
        stopped = isinstance(error, KeyboardInterrupt | SystemExit) or (line is not None and line[1] > 128)
        if stopped:
            # A launcher that sees one process die sends SIGTERM to the others; the first process knows why it stops.
            if not watch.alive() or watch.known.wait(PATIENCE if rank or isinstance(error, SystemExit) else 0):
                return None
            status = line[1] if line is not None else _status(error)
            text = line[0] if line is not None else ("interrupted" if status == 130 else "stopped")
            if status < 128:
                text = f"a part of the program ended with exit status {status}"
            if line is None:
                text = f"{text}; {self.ranks.activity.way_on()}"
            return Cause(rank, rank, "stopped", text, status)
        if line is None and is_broken_connection(error):
            if watch.known.wait(SILENCE + 10):
                return None
            reason = str(error).splitlines()[0]
            text = f"the connection to the other processes broke ({reason}); {self.ranks.activity.way_on()}"
            return Cause(rank, rank, "error", text, 1)
        if line is not None:
            if rank > 0:
                watch.known.wait(PATIENCE)  # the first process may be about to say the same
            return Cause(own, rank, "error", *line, named=named)
        return Cause(own, rank, "unexpected", "".join(traceback.format_exception(error)).rstrip(), 1)

    def _end(self, cause: Cause) -> NoReturn:
        """End this process. The libraries' own clearing up could wait for the others for ever."""
        if "submitit" in sys.modules:  # which has something to do at the end of its task
            self.watch.leave()
            raise SystemExit(cause.status)
        for stream in (sys.__stdout__, sys.__stderr__):
            with suppress(Exception):
                stream.flush()  # type: ignore[union-attr]
        os._exit(cause.status)


def join_seconds(environment: Mapping[str, str] = os.environ) -> float:
    """How long the processes wait for each other at the start.

    Raises:
        UserError: the environment names no such time.
    """
    text = environment.get("MT_JOIN_SECONDS") or str(JOIN_SECONDS)
    with suppress(ValueError):
        if 0 < float(text) <= LONGEST_WAIT.total_seconds():
            return float(text)
    raise UserError(f"MT_JOIN_SECONDS={shown(text)} in the environment must be a number of seconds above 0")


def _status(error: BaseException) -> int:
    if isinstance(error, KeyboardInterrupt):
        return 130
    code = getattr(error, "code", 1)
    return code if isinstance(code, int) and code else 1


@contextmanager
def _ended_by_sigterm() -> Iterator[None]:
    """A context that SIGTERM ends like an error, where nothing else answers it."""

    def end(number: int, frame: FrameType | None) -> None:
        raise SystemExit(128 + number)

    if signal.getsignal(signal.SIGTERM) is not signal.SIG_DFL:
        yield
        return
    signal.signal(signal.SIGTERM, end)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, signal.SIG_DFL)


def _tell_torchrun(cause: Cause) -> None:
    """Let torchrun's own report of the failure hold our line, in the file that it reads."""
    path = os.environ.get("TORCHELASTIC_ERROR_FILE")
    if path:
        line = cause.text.splitlines()[-1]
        extra = {"py_callstack": line, "timestamp": str(int(time.time()))}
        with suppress(OSError), open(path, "w", encoding="utf-8") as file:
            json.dump({"message": {"message": line, "extraInfo": extra}}, file)
