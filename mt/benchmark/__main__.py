"""Measure how fast this machine trains and translates: `python -m mt.benchmark COMMAND --help` shows each command.

train       tokens a second of training, and the share of the machine's matrix peak
attention   time and memory of every kind of attention
decode      sentences a second and BLEU of a trained model, by search and number format
gpu         all that a machine should be checked for, within minutes: tests, speed, training to a BLEU, decoding
copied      how many of the words that only copying can translate a translation has
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from mt.benchmark import attention_command, copied_command, decode_command, gpu_command, train_command
from mt.benchmark.arguments import Arguments, one_line

COMMANDS = {
    "train": train_command,
    "attention": attention_command,
    "decode": decode_command,
    "gpu": gpu_command,
    "copied": copied_command,
}
"""Each is a module with `add_arguments` and `run`, which imports torch only when it runs; its docstring is its help."""


def main() -> None:
    """Read the command line and run its command."""
    name, arguments = parse(sys.argv[1:])
    with one_line():
        COMMANDS[name].run(arguments)


def parse(words: Sequence[str]) -> tuple[str, argparse.Namespace]:
    """The command's name, which comes first, and its own arguments."""
    program = Arguments(__doc__, "python -m mt.benchmark")
    program.add_argument("command", choices=COMMANDS, help="what to measure")
    name = program.parse_args(words[:1]).command
    parser = Arguments(COMMANDS[name].__doc__, f"python -m mt.benchmark {name}")
    COMMANDS[name].add_arguments(parser)
    return name, parser.parse_intermixed_args(words[1:])


if __name__ == "__main__":
    main()
