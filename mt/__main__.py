"""List the programs of mt: `python -m mt`."""

from __future__ import annotations

import sys
from importlib import import_module

from mt.config.versions import versions
from mt.errors import ConfigError
from mt.files.standard_streams import end_without_reader
from mt.terminal import say, show

PROGRAMS = {
    "doctor": "mt.doctor.__main__",
    "train": "mt.train",
    "translate": "mt.translate.__main__",
    "evaluate": "mt.evaluate",
    "backtranslate": "mt.backtranslate",
    "distill": "mt.distill",
    "heads": "mt.heads.__main__",
    "align": "mt.align.__main__",
    "compare": "mt.compare.__main__",
    "gallery": "mt.gallery.__main__",
    "benchmark": "mt.benchmark.__main__",
}
"""Name of a program -> its module."""


def main() -> None:
    """Print the list or the version. Any other word ends the program with one line and status 2."""
    words = sys.argv[1:]
    if words and words[0] in ("--version", "-V"):
        show(versions())
    elif not words or words[0] in ("--help", "-h"):
        lines = [f"{versions()}\n\nPrograms; --help after any of them shows its settings:\n"]
        for name, module in PROGRAMS.items():
            purpose = str(import_module(module).__doc__).partition(":")[0]
            lines.append(f"  python -m mt.{name:<13} or mt-{name:<13} {purpose}")
        try:
            show("\n".join(lines))
        except BrokenPipeError:
            end_without_reader()
    else:
        hint = f"write python -m mt.{words[0]}" if words[0] in PROGRAMS else "python -m mt lists the programs"
        error = ConfigError(f"{words[0]}: is no word of python -m mt; {hint}")
        say(f"error: {error}")
        raise SystemExit(error.exit_code)


if __name__ == "__main__":
    main()
