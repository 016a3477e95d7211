"""How the benchmark and the scripts read their command line, and how they end on a mistake of the user's."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from mt.errors import UserError

INTERRUPTED = 130
"""Exit status of a program stopped by Ctrl-C, as shells have it."""


class Arguments(argparse.ArgumentParser):
    """A parser whose refusals are one line, as those of the main programs; exit status 2.

    Args:
        description: what the program does, shown as it is written.
        program: what the user types to start it; None: the script's own name.
    """

    def __init__(self, description: str | None, program: str | None = None) -> None:
        super().__init__(program, description=description, formatter_class=argparse.RawDescriptionHelpFormatter)

    def error(self, message: str) -> NoReturn:
        self.exit(2, f"error: {message}; --help shows what may be given\n")


def count(text: str) -> int:
    """A whole number from 1, as the `type` of an argument.

    Raises:
        ArgumentTypeError: the text is none.
    """
    return _whole(text, least=1)


def count_or_none(text: str) -> int:
    """A whole number from 0, likewise."""
    return _whole(text, least=0)


def minutes(text: str) -> float:
    """A finite number above 0, likewise."""
    try:
        number = float(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no number") from None
    if not 0 < number < float("inf"):
        raise argparse.ArgumentTypeError(f"{text} must be above 0, and finite")
    return number


@contextmanager
def one_line() -> Iterator[None]:
    """End the program with one line on standard error where the user can put it right.

    The exit status is the error's own, 1 where the system refuses a file, and 130 for Ctrl-C.
    """
    try:
        yield
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        raise SystemExit(error.exit_code) from None
    except OSError as error:
        if error.filename is None:  # not about a file that the user named
            raise
        print(f"error: {error.filename}: {error.strerror}", file=sys.stderr)
        raise SystemExit(1) from None
    except KeyboardInterrupt:
        print("interrupted", file=sys.stderr)
        raise SystemExit(INTERRUPTED) from None


def _whole(text: str, least: int) -> int:
    try:
        number = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no whole number") from None
    if not least <= number < 2**63:
        bound = f"{least} or more" if number < least else "below 2^63"
        raise argparse.ArgumentTypeError(f"{text} must be {bound}")
    return number
