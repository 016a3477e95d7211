"""What people read on a terminal. No text that comes from a file, a corpus or a model may steer the terminal.

A terminal obeys escape sequences in what it shows: they recolour it, rename its window, write to the clipboard, or
hide a line. Every line of the programs goes through here, or through `mt.rich_console`, and shows such characters
written out, as `\\x1b`.
"""

from __future__ import annotations

import os
import re
import sys
from itertools import pairwise
from types import TracebackType
from typing import TextIO

_CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff]")
"""Control characters but tab and line feed, and the halves of characters by which Python holds bytes of a path."""


def harmless(text: str) -> str:
    """The text with its control characters written out, such as `\\x1b`."""
    return _CONTROLS.sub(_written_out, text)


def show(text: str, stream: TextIO | None = None, end: str = "\n") -> None:
    """Print a result for people, at once.

    Args:
        text: what to print.
        stream: where to; standard output if None.
        end: what to print after it.
    """
    print(harmless(text), file=sys.stdout if stream is None else stream, end=end, flush=True)


def say(text: str) -> None:
    """Print a line for people to standard error; standard output is for results."""
    show(text, sys.stderr)


def spoken_time(seconds: float) -> str:
    """`45s`, `3m 21s`, `1h 04m`."""
    whole = round(seconds)
    if whole < 60:
        return f"{whole}s"
    if whole < 3600:
        return f"{whole // 60}m {whole % 60:02d}s"
    return f"{whole // 3600}h {whole % 3600 // 60:02d}m"


def interrupt_in_one_word() -> None:
    """Let Ctrl-C, while a program still loads its libraries, give one word and no traceback.

    It does nothing where mt is not the program, but a library of another one.
    """
    as_module = any(word == "-m" and name.partition(".")[0] == "mt" for word, name in pairwise(sys.orig_argv))
    if not (as_module or os.path.basename((sys.argv or [""])[0]).startswith("mt-")):
        return
    before = sys.excepthook

    def shown(kind: type[BaseException], error: BaseException, traceback: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            say("interrupted")
        else:
            before(kind, error, traceback)

    sys.excepthook = shown


def _written_out(match: re.Match[str]) -> str:
    code = ord(match[0])
    return f"\\x{code:02x}" if code < 256 else f"\\u{code:04x}"
