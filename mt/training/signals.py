"""Ctrl-C and SIGTERM as a request to stop, which training follows between two updates."""

from __future__ import annotations

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType, TracebackType
from typing import Any, Self

from mt.errors import UserError
from mt.terminal import say


class StopRequest:
    """A context in which the first signal sets `received`, and a second Ctrl-C interrupts immediately.

    With `at_once`, or inside `interrupting`, the first signal raises `Stopped` immediately. Outside the main thread the
    context has no effect, since only the main thread receives signals.
    """

    def __init__(self, at_once: bool = False) -> None:
        self.at_once = at_once
        self.received: signal.Signals | None = None
        self._previous: dict[signal.Signals, Any] = {}

    def __enter__(self) -> Self:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                self._previous[number] = signal.signal(number, self._receive)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, traceback: TracebackType | None
    ) -> None:
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
        if self.received is not None and number == signal.SIGINT:
            raise KeyboardInterrupt
        self.received = signal.Signals(number)
        if self.at_once:
            raise self._stopped(number)
        say("stopping after this update and a checkpoint; press Ctrl-C again to stop at once")

    @staticmethod
    def _stopped(number: int) -> Stopped:
        return Stopped("stopped", 128 + number)


class Stopped(UserError):
    """Training stopped because of a signal, after saving. The exit status is 128 plus the signal's number."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code
