"""Names of files that are not text: on most systems a path is any bytes, but what a run writes about it is UTF-8."""

from __future__ import annotations

import os


def fault_of_path(path: str | os.PathLike[str]) -> str | None:
    """What is wrong with a path that has a byte that is not UTF-8, for a message; None if it has no such byte."""
    whole = os.fsencode(path)
    try:
        whole.decode("utf-8")
    except UnicodeDecodeError as error:
        shown = whole.decode("utf-8", "backslashreplace")
        return f"{shown}: a path with a byte that is not UTF-8 (0x{whole[error.start]:02x})"
    return None
