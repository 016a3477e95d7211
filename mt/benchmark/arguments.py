"""How the scripts read their command line, and end where it or anything else the user can put right is wrong."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import NoReturn

from mt.errors import UserError


class Arguments(argparse.ArgumentParser):
    """A parser whose refusals are one line, as those of the main programs; exit status 2.

    Args:
        description: what the script does, shown as it is written.
    """

    def __init__(self, description: str | None) -> None:
        super().__init__(description=description, formatter_class=argparse.RawDescriptionHelpFormatter)

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
    """What the user can put right ends the script with one line and the error's status."""
    try:
        yield
    except UserError as error:
        print(f"error: {error}", file=sys.stderr)
        raise SystemExit(error.exit_code) from None


def _whole(text: str, least: int) -> int:
    try:
        number = int(text)
    except ValueError:
        raise argparse.ArgumentTypeError(f"{text} is no whole number") from None
    if not least <= number < 2**63:
        bound = f"{least} or more" if number < least else "below 2^63"
        raise argparse.ArgumentTypeError(f"{text} must be {bound}")
    return number
