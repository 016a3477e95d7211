"""The line that an error gets, if the user can mend it: our own errors, faults of devices, and files that fail."""

from __future__ import annotations

import errno

from mt.device_faults import fault_line
from mt.errors import UserError

WAYS_OUT = {
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT, errno.EFBIG), "free some space, or "),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR, errno.EEXIST, errno.ENAMETOOLONG), "check the path, or "),
    **dict.fromkeys((errno.EACCES, errno.EROFS), ""),
}
"""Number of a system error -> what the user can do, besides choosing another folder, when a file cannot be written."""


def error_line(error: BaseException) -> tuple[str, int] | None:
    """The line and the exit status of an error; None for errors that are ours to mend."""
    if isinstance(error, UserError):
        return str(error), error.exit_code
    if isinstance(error, RuntimeError | MemoryError | AssertionError):
        reason = fault_line(error)
        return None if reason is None else (reason, 1)
    if isinstance(error, OSError) and not isinstance(error, BrokenPipeError):
        way_out = WAYS_OUT.get(error.errno or 0)
        if way_out is not None:
            return f"{error.filename or 'a file'}: {error.strerror}; {way_out}choose another folder", 1
    return None
