"""Calls of a library that take long and do not answer Ctrl-C by themselves."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import Callable, Iterable, Iterator
from typing import NoReturn, TypeVar

Item = TypeVar("Item")

_abandoned: list[threading.Event] = []
"""For each interrupted call whether it has ended."""


def interruptible(call: Callable[[Iterator[Item]], None], items: Iterable[Item]) -> None:
    """Run `call(items)` in a thread of its own, so that Ctrl-C is answered at once.

    The library must let other threads run meanwhile. If the call is interrupted, it gets no further items; what it
    computes after that, it computes in vain, until it ends by itself or the program does (see `leave`).

    Raises:
        BaseException: what the call raised, or what a signal raised meanwhile, such as KeyboardInterrupt.
    """
    stopped, ended = threading.Event(), threading.Event()
    raised: list[BaseException] = []

    def until_stopped() -> Iterator[Item]:
        for item in items:
            if stopped.is_set():
                return
            yield item

    def work() -> None:
        try:
            call(until_stopped())
        except BaseException as error:
            raised.append(error)
        finally:
            ended.set()

    try:
        threading.Thread(target=work, daemon=True).start()
        ended.wait()  # and not `Thread.join`, which takes a thread for ended once it is interrupted (bpo-45274)
    except BaseException:
        stopped.set()
        _abandoned.append(ended)
        raise
    if raised:
        raise raised[0]


def leave(status: int) -> NoReturn:
    """End the program with an exit status, also while an interrupted call still computes.

    Python cannot end in order as long as a thread is inside a library: the library's threads would lose their ground.

    Raises:
        SystemExit: no interrupted call is left.
    """
    if not all(ended.is_set() for ended in _abandoned):
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)
    raise SystemExit(status)
