"""Locks between processes: a file that one process holds until it releases it or dies, however it dies."""

from __future__ import annotations

import errno
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout

NO_LOCKS = (errno.ENOSYS, errno.ENOLCK, errno.ENOTSUP, errno.EOPNOTSUPP, errno.EROFS)
"""What a file system says that has no locks."""


@contextmanager
def held(path: Path, busy: Callable[[], None]) -> Iterator[None]:
    """Hold a lock during the block. On a file system without locks the block runs without one.

    Args:
        path: the file of the lock, made if absent and kept afterwards: a lock on a deleted file would keep nobody out.
        busy: called if another process holds the lock. If it returns, `held` waits for that process.

    Raises:
        OSError: the file cannot be made.
    """
    lock = FileLock(path)
    try:
        try:
            lock.acquire(timeout=0)
        except Timeout:
            busy()
            lock.acquire()
    except NotImplementedError:  # filelock's word for ENOSYS, in some versions
        pass
    except OSError as error:
        if error.errno not in NO_LOCKS:
            raise
    try:
        yield
    finally:
        lock.release()
