"""Work that goes on in a thread of its own while the main thread does something else."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable


class Background:
    """Does work in a thread, one piece after the other, until a piece fails; what comes after that is left out.

    The thread ends with the process, in the middle of its work if that is not waited for.
    """

    def __init__(self) -> None:
        self._work: queue.Queue[Callable[[], None]] = queue.Queue()
        self._failed: Exception | None = None
        self._thread: threading.Thread | None = None

    def do(self, work: Callable[[], None]) -> None:
        """Do this after all that was given before."""
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="background", daemon=True)
            self._thread.start()
        self._work.put(work)

    def check(self) -> None:
        """Raise the error of a piece that has failed, once."""
        failed, self._failed = self._failed, None
        if failed is not None:
            raise failed

    def wait(self) -> None:
        """Wait until all is done, then `check`."""
        self._work.join()
        self.check()

    def _run(self) -> None:
        while True:
            work = self._work.get()
            try:
                if self._failed is None:
                    work()
            except Exception as error:
                self._failed = error
            finally:
                self._work.task_done()
