"""A process that ends when the one that started it dies, however it dies.

Both hold one end of a pipe. The operating system closes the ends of a process that dies, and the other reads the end of
the file.
"""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager, suppress

VARIABLE = "MT_LIFELINE"
"""The environment variable that tells a process the number of its end of the pipe."""


@contextmanager
def lifeline(environment: Mapping[str, str]) -> Iterator[tuple[dict[str, str], int]]:
    """Open a pipe for a process that is to be started. The process must be waited for inside the block.

    Args:
        environment: the environment of the process.

    Yields:
        The environment with `VARIABLE`, and the file descriptor to pass to the process.
    """
    theirs, ours = os.pipe()
    try:
        yield {**environment, VARIABLE: str(theirs)}, theirs
    finally:
        os.close(theirs)
        os.close(ours)


def end_with_starter() -> None:
    """Send this process SIGTERM as soon as the process that started it with a lifeline has died."""
    number = os.environ.pop(VARIABLE, "")
    if not number.isdecimal():
        return
    with suppress(OSError):  # not one of our descriptors: the variable came from somewhere else
        os.set_inheritable(int(number), False)
        threading.Thread(target=_wait, args=(int(number),), name="lifeline", daemon=True).start()


def _wait(descriptor: int) -> None:
    with suppress(OSError):
        if os.read(descriptor, 1) == b"":
            os.kill(os.getpid(), signal.SIGTERM)
