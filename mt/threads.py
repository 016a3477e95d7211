"""How many CPU threads a program may be given."""

from __future__ import annotations

from mt.errors import ConfigError

MOST_THREADS = 1024
"""More than any machine has cores. Where a system cannot start so many as are asked for, it ends the process at once,
without a word of ours."""


def check_threads(threads: int | None, key: str = "threads") -> None:
    """Refuse a number of CPU threads that no machine has a use for; None, torch's own choice, passes.

    Raises:
        ConfigError: below 1, or above `MOST_THREADS`.
    """
    if threads is not None and not 1 <= threads <= MOST_THREADS:
        bound = "1 or more" if threads < 1 else f"at most {MOST_THREADS}"
        raise ConfigError(f"{key}={threads} must be {bound}")
