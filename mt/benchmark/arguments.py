"""How the benchmark and the scripts parse their command line and report the user's mistakes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NoReturn

from mt.config.versions import versions
from mt.device_faults import fault_line
from mt.errors import UserError
from mt.files.standard_streams import secure
from mt.ops.interruptible import leave
from mt.terminal import say

INTERRUPTED = 130
"""Exit status of a program stopped by Ctrl-C, as in shells: 128 + SIGINT."""


class Arguments(argparse.ArgumentParser):
    """A parser whose error messages are one line, as in the main programs; exit status 2.

    Args:
        description: what the program does; the help shows it unchanged.
        program: the command that starts the program; None: the script's name.
    """

    def __init__(self, description: str | None, program: str | None = None) -> None:
        super().__init__(program, description=description, formatter_class=argparse.RawDescriptionHelpFormatter)
        self.add_argument("--version", "-V", action="version", version=versions())

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {message}; --help shows all options\n")


def count(text: str) -> int:
    """A whole number, 1 or more and below 2^63, as the `type` of an argument.

    Raises:
        ArgumentTypeError: the text is not such a number.
    """
    return _whole(text, least=1)


def count_or_none(text: str) -> int:
    """A whole number, 0 or more and below 2^63, as the `type` of an argument; raises as `count` does."""
    return _whole(text, least=0)


def minutes(text: str) -> float:
    """A finite number above 0, as the `type` of an argument; raises as `count` does."""
    try:
        number = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a number") from None
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} must be above 0, and finite")
    return number


def full_path(text: str) -> Path:
    """The path of a file or a folder, as the `type` of an argument; `~` is the user's home folder."""
    return Path(text).expanduser()


@contextmanager
def one_line() -> Iterator[None]:
    """On an error that the user can fix, end the program with one line on standard error.

    The exit status is the error's own, 1 for a fault of a device or a file that cannot be read or written, and 130 for
    Ctrl-C.
    """
    secure()
    try:
        yield
    except UserError as error:
        say(f"error: {error}")
        raise SystemExit(error.exit_code) from None
    except (RuntimeError, MemoryError, AssertionError) as error:
        line = fault_line(error)
        if line is None:
            raise
        say(f"error: {line.replace('batch.tokens', '--tokens')}")
        raise SystemExit(1) from None
    except OSError as error:
        if error.filename is None:  # not about a file, so it is a bug
            raise
        say(f"error: {error.filename}: {error.strerror}")
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        say("interrupted")
        leave(INTERRUPTED)


def _whole(text: str, least: int) -> int:
    try:
        number = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is not a whole number") from None
    if not least <= number < 2**63:
        bound = f"{least} or more" if number < least else "below 2^63"
        raise argparse.ArgumentTypeError(f"{text} must be {bound}")
    return number
