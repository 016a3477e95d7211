"""Making items ahead in a thread, at most so many."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterator
from typing import Generic, TypeVar

T = TypeVar("T")

PATIENCE = 5.0
"""Seconds that `close` waits for the thread."""


class Ahead(Generic[T]):
    """An iterator whose items a thread makes ahead.

    Args:
        make: makes the items; it is given an event that is set when no more are wanted, and then ends soon.
        room: largest number of items that are ready or in the making.
        name: of the thread.
    """

    def __init__(self, make: Callable[[threading.Event], Iterator[T]], room: int, name: str) -> None:
        self._make = make
        self._room = threading.Semaphore(room)
        self._ready: queue.Queue[tuple[T] | BaseException | None] = queue.Queue()
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._produce, name=name, daemon=True)
        self._thread.start()

    def __iter__(self) -> Iterator[T]:
        return self

    def __next__(self) -> T:
        item = self._ready.get()
        if item is None:
            self._ready.put(None)
            raise StopIteration
        self._room.release()
        if isinstance(item, BaseException):
            self._ready.put(None)
            raise item
        return item[0]

    def close(self) -> None:
        """Make no more, and wait for the end of the thread, unless it waits for something itself."""
        self._stop.set()
        self._room.release()
        self._thread.join(PATIENCE)

    def _produce(self) -> None:
        try:
            items = self._make(self._stop)
            while True:
                self._room.acquire()
                if self._stop.is_set():
                    break
                item = next(items, None)
                if item is None:
                    break
                self._ready.put((item,))
                del item
            getattr(items, "close", lambda: None)()
        except BaseException as error:  # the consumer raises it again in its own thread
            self._ready.put(error)
        self._ready.put(None)
