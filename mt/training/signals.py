"""Signals as a request to stop, which training follows between two updates: Ctrl-C, SIGTERM, SIGHUP, SIGUSR1, SIGUSR2.

SIGHUP comes when the terminal is closed or the connection to the machine is lost; under `nohup` it is ignored. By
SIGUSR1 or SIGUSR2 a cluster announces the end of a job, if it was asked to (`sbatch --signal`); a launcher that has
taken them for itself keeps them.
"""

from __future__ import annotations

import os
import signal
import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from types import FrameType, TracebackType
from typing import Any, Self

from mt.errors import UserError
from mt.ranks import ALONE, Ranks
from mt.terminal import say

STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP, signal.SIGUSR1, signal.SIGUSR2)

PATIENCE = 1.0
"""Seconds that a second Ctrl-C waits for the end of what Python cannot interrupt, such as a large matrix product."""


class StopRequest:
    """A context in which the first signal sets `received`, and a second Ctrl-C interrupts immediately.

    With `at_once`, or inside `interrupting`, the first signal raises `Stopped` immediately. Outside the main thread the
    context has no effect, since only the main thread receives signals.

    A signal is answered at once even where Python cannot be interrupted, such as in the backward pass of a large batch:
    a thread of its own reads the signals' numbers (`signal.set_wakeup_fd`), says what will happen, and ends the program
    if a second Ctrl-C does not.

    Of several processes only the first speaks, and only of Ctrl-C: a launcher sends SIGTERM also when another process
    has failed. torchrun passes the first Ctrl-C on as SIGINT, and a second one as SIGTERM.

    Args:
        at_once: raise `Stopped` at the first signal.
        ranks: the processes that train together.
    """

    active: StopRequest | None = None
    """The innermost context that the program is in."""

    def __init__(self, at_once: bool = False, ranks: Ranks = ALONE) -> None:
        self.at_once = at_once
        self.ranks = ranks
        self.received: signal.Signals | None = None
        self._previous: dict[signal.Signals, Any] = {}
        self._left = threading.Event()

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in STOPPING:
                if _may_be_taken(number):
                    self._previous[number] = signal.signal(number, self._receive)
            self._numbers, self._wakeup = socket.socketpair()
            self._wakeup.setblocking(False)
            self._previous_wakeup = signal.set_wakeup_fd(self._wakeup.fileno(), warn_on_full_buffer=False)
            self._answering = threading.Thread(target=self._answer, daemon=True)
            self._answering.start()
        self._around, StopRequest.active = StopRequest.active, self
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
        StopRequest.active = self._around
        if not self._previous:
            return
        self._left.set()
        signal.set_wakeup_fd(self._previous_wakeup)
        self._wakeup.close()  # ends the thread, once it has read all numbers
        self._answering.join()
        self._numbers.close()
        for number, handler in self._previous.items():
            signal.signal(number, handler)

    @contextmanager
    def interrupting(self) -> Iterator[None]:
        """A context whose body may be interrupted anywhere. If a signal has already come, its body does not run.

        Raises:
            Stopped: a signal came before or inside the body.
        """
        if self.received is not None:
            raise self._stopped(self.received)
        self.at_once, before = True, self.at_once
        try:
            yield
        finally:
            self.at_once = before

    def _receive(self, number: int, frame: FrameType | None) -> None:
        """The main thread's answer to a signal, when Python lets it."""
        if self.received is not None:
            if self._at_last(number, self.received):
                raise KeyboardInterrupt
            return
        self.received = signal.Signals(number)
        if self.at_once:
            raise self._stopped(number)

    def _answer(self) -> None:
        """The other thread's answer to signals."""
        first: int | None = None
        while numbers := self._numbers.recv(64):
            for number in numbers:
                if number not in self._previous:
                    continue
                if first is None:
                    first = number
                    if not self.at_once and (self.ranks.alone or (self.ranks.first and number == signal.SIGINT)):
                        say("stopping after this update and a checkpoint; press Ctrl-C again to stop at once")
                elif self._at_last(number, first) and not self._left.wait(PATIENCE):
                    if self.ranks.first:
                        say("stopped at once; the last checkpoint is untouched")
                    os._exit(128 + signal.SIGINT)

    def _at_last(self, number: int, first: int) -> bool:
        """Whether a second signal is the user's second Ctrl-C."""
        by_torchrun = not self.ranks.alone and first == signal.SIGINT and number == signal.SIGTERM
        return number == signal.SIGINT or by_torchrun

    @staticmethod
    def _stopped(number: int) -> Stopped:
        return Stopped("stopped", 128 + number)


def _may_be_taken(number: signal.Signals) -> bool:
    """Whether nobody else uses a signal: a launcher may answer SIGUSR1 itself, and `nohup` ignores SIGHUP."""
    handler = signal.getsignal(number)
    if number in (signal.SIGUSR1, signal.SIGUSR2):
        return handler is signal.SIG_DFL
    return number != signal.SIGHUP or handler is not signal.SIG_IGN


@contextmanager
def interruptible() -> Iterator[None]:
    """`StopRequest.interrupting` of the context that the program is in; without one, no effect."""
    with StopRequest.active.interrupting() if StopRequest.active is not None else nullcontext():
        yield


class Stopped(UserError):
    """Training stopped because of a signal, after saving. The exit status is 128 plus the signal's number."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code

    def __reduce__(self) -> tuple[type[Stopped], tuple[str, int]]:
        return type(self), (str(self), self.exit_code)
