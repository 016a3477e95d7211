"""The watchdog of a process: a thread that tells the others what this process does, and ends it when one has failed.

Each second it notes in the store what the main thread is doing. It finds a process that is gone, that does not answer
any more, or that hangs, and learns of a failure that another one has noted. Then the main thread has `GRACE` seconds
to come to an end, before the process is ended.
"""

from __future__ import annotations

import json
import os
import sys
import threading
import time
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from mt.ranks.cause import Cause
from mt.ranks.identity import Identity, name_of
from mt.ranks.ranks import Ranks
from mt.terminal import show

if TYPE_CHECKING:
    from torch._C._distributed_c10d import Store

BEAT = 1.0
"""Seconds between two looks at the others; also between two notes about oneself."""

SILENCE = 35.0
"""Seconds without a note of a process, after which it is lost: stopped, or its machine is. A thread that Python lets
run notes each second; the longest that a library kept all threads from running was under ten."""

GRACE = 20.0
"""Seconds that the main thread has to end after a failure elsewhere. torchrun kills after 30."""

TOLD = 4.0
"""Seconds that the first process has to show a failure; after that, the one that noted it does."""

PATIENCE = 1.0
"""Seconds in which processes with the same mistake of the user raise the same error."""

MOVED = 2.0
"""Seconds that a process must do the same before it notes where in the program it is."""


@dataclass
class _Heard:
    """What was last heard of another process, and when."""

    note: dict[str, Any]
    at: float


class Watch(threading.Thread):
    """The watchdog of one process.

    Args:
        ranks: all processes, and what the main thread of this one does.
        members: who they are.
        store: of this launch alone; used by nobody who waits in it.
        shared: whether the store is the first process's own, which ends with it.
        stream: where the failure is shown.

    Attributes:
        cause: the first cause, once it is known here.
        known: set when it is.
    """

    def __init__(
        self,
        ranks: Ranks,
        members: list[Identity],
        store: Store,
        shared: bool = False,
        stream: Any = None,
    ) -> None:
        super().__init__(name="watchdog", daemon=True)
        self.ranks, self.members, self.store = ranks, members, store
        self.shared = shared
        self.stream = sys.stderr if stream is None else stream
        self.cause: Cause | None = None
        self.known = threading.Event()
        self._main = threading.main_thread().ident
        self._left = threading.Event()
        self._telling = threading.Lock()
        self._told = False
        self._lost: list[Identity] = []
        self._heard: dict[int, _Heard] = {}
        self._count = 0
        self._seen: list[tuple[str, int, str]] = []
        self._moved_at = time.monotonic()
        self._looked_at = time.monotonic()
        first, before = ranks.rank == 0, (ranks.rank - 1) % ranks.size
        self._watched = [rank for rank in range(ranks.size) if rank != 0] if first else [before]
        here = members[ranks.rank].machine
        self._neighbours = [each for each in members if each.machine == here and each.rank != ranks.rank]
        self._note()

    # -- the thread ---------------------------------------------------------------------------------------------

    def run(self) -> None:
        """Look after the others until the run has ended."""
        while not self._left.wait(BEAT):
            try:
                self._look()
            except Exception as error:  # the store's host is gone; nothing of ours raises here
                if self._left.is_set():
                    return
                self._without_store(error)
            if self.cause is not None:
                self._end_soon()
                return

    def _look(self) -> None:
        now = time.monotonic()
        if now - self._looked_at > 5 * BEAT:  # this process itself was stopped; it has not listened
            self._heard.clear()
        self._looked_at = now
        self._note()
        if self._learn():
            return
        for member in self._neighbours:
            if not member.lives() and not self._ended(member.rank) and not self._learn():
                self._report(member, "is gone: it was killed, or it crashed")
                return
        notes = [json.loads(text) for text in self.store.multi_get([f"beat/{rank}" for rank in self._watched])]
        for rank, note in zip(self._watched, notes, strict=True):
            heard = self._heard.get(rank)
            if heard is None or heard.note["count"] != note["count"]:
                self._heard[rank] = _Heard(note, now)
        silent = self._silent(now)
        if silent is not None:
            seconds = now - self._heard[silent].at
            self._report(self.members[silent], f"has not answered for {seconds:.0f} seconds: it or its machine is gone")
        elif self.ranks.rank == 0:
            self._find_hanging(now)

    def _note(self) -> None:
        """Tell what this process is doing."""
        self._count += 1
        doing, now = self.ranks.activity.now, time.monotonic()
        frames = self._frames() if now - doing.since > MOVED else []
        if frames != self._seen:
            self._seen, self._moved_at = frames, now
        seconds = now - (max(doing.since, self._moved_at) if doing.limit == "movement" else doing.since)
        note = {
            "count": self._count,
            "what": doing.what,
            "limited": doing.limit is not None,
            "waits": doing.waits,
            "seconds": seconds,
            "place": _place(frames),
            "libraries": _in_torch(frames),
        }
        self.store.set(f"beat/{self.ranks.rank}", json.dumps(note))

    def _frames(self) -> list[tuple[str, int, str]]:
        """Where the main thread is: files, lines and functions, from the inside."""
        frame = sys._current_frames().get(self._main or 0)
        found = []
        while frame is not None:
            found.append((frame.f_code.co_filename, frame.f_lineno, frame.f_code.co_name))
            frame = frame.f_back
        return found

    def _ended(self, rank: int) -> bool:
        """Whether a process has said that it ends in order."""
        return self.store.check([f"ended/{rank}"])

    def _learn(self) -> bool:
        """Whether a cause is known, to us or to the store."""
        if self.cause is None and self.store.check(["cause"]):
            self._take(Cause.unpacked(self.store.get("cause")))
        return self.cause is not None

    def _take(self, cause: Cause) -> None:
        self.cause = cause
        self.known.set()

    def _silent(self, now: float) -> int | None:
        """A watched process of which nothing was heard; one in long work may keep its threads waiting for longer."""
        for rank, heard in self._heard.items():
            limit = (
                SILENCE
                if heard.note["limited"] or heard.note["waits"]
                else max(SILENCE, self.ranks.activity.hang_seconds)
            )
            if now - heard.at > limit and not self._ended(rank):
                return rank
        return None

    def _find_hanging(self, now: float) -> None:
        """Report a process that lets the others wait for too long. Only the first process hears all of them."""
        own, limit = json.loads(self.store.get("beat/0")), self.ranks.activity.hang_seconds
        notes = {0: own, **{rank: heard.note for rank, heard in self._heard.items()}}
        if len(notes) < self.ranks.size:
            return
        late = {rank for rank, note in notes.items() if note["seconds"] > limit}
        working = [rank for rank, note in notes.items() if not note["waits"]]
        if any(not notes[rank]["limited"] for rank in working):
            return  # long work of one of them, for which the others wait
        stuck = [rank for rank in working if rank in late]
        if len(late) < self.ranks.size and not (stuck and any(rank in late for rank in notes if rank not in working)):
            return
        suspects = [rank for rank in stuck if not notes[rank]["libraries"]] or stuck
        if not suspects:
            self._report(
                self.members[0],
                f"and all others have waited for each other for {limit:g} seconds: the connection between their "
                "machines may be lost",
            )
            return
        rank = suspects[0]
        place = f" ({notes[rank]['place']})" if notes[rank]["place"] else ""
        also = f", and so do {len(suspects) - 1} others" if len(suspects) > 1 else ""
        self._report(
            self.members[rank],
            f"hangs{also}: for {notes[rank]['seconds']:.0f} seconds it was {notes[rank]['what']}{place}",
            last=False,
        )

    def _report(self, member: Identity, what: str, last: bool = True) -> None:
        """Note that a process is lost."""
        line = f"{name_of(member.rank, self.members)} {what}"
        if last and self.store.check([f"beat/{member.rank}"]):
            line += f"; it was last seen {json.loads(self.store.get(f'beat/{member.rank}'))['what']}"
        self.post(Cause(member.rank, self.ranks.rank, "lost", f"{line}; {self._way_on()}", 1))

    def _way_on(self) -> str:
        return self.ranks.activity.way_on()

    def _without_store(self, error: Exception) -> None:
        """The host of the store is gone; the others cannot be told, and find out for themselves."""
        host = name_of(0, self.members) if self.shared else "the launcher of the first machine"
        reason = str(error).splitlines()[0][:120] if str(error) else type(error).__name__
        self._take(
            Cause(
                0, self.ranks.rank, "lost", f"{host} is gone, where all processes meet ({reason}); {self._way_on()}", 1
            )
        )

    def _end_soon(self) -> None:
        """Let the main thread end by itself; if it does not, show the cause and end the process."""
        assert self.cause is not None
        if not self._left.wait(TOLD / 2):
            self.tell()
        self._left.wait(GRACE - TOLD / 2)
        for member in self._neighbours:  # one that hangs does not end by itself
            if self.cause.kind == "lost" and member.rank == self.cause.rank:
                member.kill()
        with suppress(Exception):
            sys.stderr.flush()
            sys.stdout.flush()
        os._exit(self.cause.status)

    # -- the main thread ----------------------------------------------------------------------------------------

    def post(self, cause: Cause) -> Cause:
        """Note a cause, unless one is known already. Returns the first one, which all processes end with."""
        if self.cause is None:
            try:
                self._take(Cause.unpacked(self.store.compare_set("cause", "", cause.packed())))
            except Exception:
                self._take(cause)
        assert self.cause is not None
        return self.cause

    def alive(self) -> bool:
        """Whether all other processes of this machine live or ended in order; of what was found a cause is noted."""
        with suppress(Exception):
            for member in self._neighbours:
                if not member.lives() and not self._ended(member.rank) and not self._learn():
                    self._report(member, "is gone: it was killed, or it crashed")
        return self.cause is None

    def agreed(self, text: str) -> None:
        """Say that this process has the same mistake as the first cause."""
        if self.cause is not None and self.cause.text == text and self.ranks.rank != self.cause.reporter:
            with suppress(Exception):
                self.store.add("agreed", 1)

    def tell(self, own: str | None = None) -> None:
        """Show the cause, if this is the process to do so and it has not done so yet.

        Args:
            own: the line with which this process ends itself.
        """
        assert self.cause is not None
        if self.cause.speaker != self.ranks.rank:
            return
        with self._telling:
            if self._told:
                return
            self._told = True
            show(self._line(self.cause, own), self.stream)
        with suppress(Exception):
            self.store.set("told", "")

    def wait_until_told(self) -> None:
        """Wait until the first process has shown the cause; if it does not, show it."""
        assert self.cause is not None
        deadline = time.monotonic() + TOLD
        while time.monotonic() < deadline:
            try:
                if self.store.check(["told"]):
                    return
            except Exception:  # the first process has the store, and has ended
                return
            time.sleep(0.1)
        if self.cause.reporter == self.ranks.rank and not self._told:
            self._told = True
            show(self._line(self.cause, None), self.stream)

    def leave(self) -> None:
        """Watch no more: the run has ended in order."""
        with suppress(Exception):
            self.store.set(f"ended/{self.ranks.rank}", "")
        self._left.set()

    def _line(self, cause: Cause, own: str | None) -> str:
        if cause.kind == "stopped":
            return cause.text
        if cause.kind == "lost":
            return f"error: {cause.text}"
        name = name_of(cause.rank, self.members)
        if cause.kind == "unexpected":
            return f"error on {name}:\n{cause.text}"
        return (
            f"error: {cause.text}"
            if not cause.named and self._all_agree(cause, own)
            else f"error: {name}: {cause.text}"
        )

    def _all_agree(self, cause: Cause, own: str | None) -> bool:
        """Whether all others end with the same line."""
        if cause.rank != self.ranks.rank:
            return own == cause.text
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            with suppress(Exception):
                if self.store.add("agreed", 0) >= self.ranks.size - 1:
                    return True
            time.sleep(0.05)
        return False


def _place(frames: list[tuple[str, int, str]]) -> str:
    """The innermost line of the program that is not of a library."""
    own = [frame for frame in frames if "site-packages" not in frame[0] and "/lib/python" not in frame[0]]
    if not own:
        return ""
    file, line, function = own[0]
    return f"{os.path.join(*file.split(os.sep)[-3:])}:{line} in {function}"


def _in_torch(frames: list[tuple[str, int, str]]) -> bool:
    """Whether the program is inside torch, where it may wait for other processes' gradients."""
    return bool(frames) and f"{os.sep}torch{os.sep}" in frames[0][0]
