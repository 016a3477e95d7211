"""Measure how fast this machine trains and translates: `python -m mt.benchmark COMMAND --help` shows each command.

train       training speed in tokens per second, and as a share of the machine's matrix peak
corpus      how time and memory grow with the size of a corpus
loader      how fast batches are made, their padding, and how often their shapes repeat
attention   time and memory of every kind of attention
decode      sentences per second and BLEU of a trained model, by search and number format
peer        speed of training and translating beside other toolkits, in turn on one core
gpu         a check of a machine within a time limit: tests, training speed, training to a BLEU score, decoding
copied      how many of the words that can only be copied are in a translation
checkpoint  how long training waits for its checkpoints, written in the loop or in the background
kept        how many placeholders, tags and addresses come out of a translation unchanged
scale       how training gets faster with the number of processes, and what communication takes
plan        what training on many GPUs takes, by formulas: memory, bytes sent, time, cost
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence

from mt.benchmark import (
    attention_command,
    checkpoint_command,
    copied_command,
    corpus_command,
    decode_command,
    gpu_command,
    kept_command,
    loader_command,
    peer_command,
    plan_command,
    scale_command,
    train_command,
)
from mt.benchmark.arguments import Arguments, one_line
from mt.ranks.launcher import refuse_several

COMMANDS = {
    "train": train_command,
    "corpus": corpus_command,
    "loader": loader_command,
    "attention": attention_command,
    "decode": decode_command,
    "peer": peer_command,
    "gpu": gpu_command,
    "copied": copied_command,
    "checkpoint": checkpoint_command,
    "kept": kept_command,
    "scale": scale_command,
    "plan": plan_command,
}
"""Modules with `add_arguments` and `run`. They import torch only in `run`; their docstrings are the help texts."""


def main() -> None:
    """Parse the command line and run the command."""
    name, arguments = parse(sys.argv[1:])
    with one_line():
        refuse_several(f"mt.benchmark {name}")
        COMMANDS[name].run(arguments)


def parse(words: Sequence[str]) -> tuple[str, argparse.Namespace]:
    """The command's name, which is the first word, and the command's arguments."""
    program = Arguments(__doc__, "python -m mt.benchmark")
    program.add_argument("command", choices=COMMANDS, help="what to measure")
    name = program.parse_args(words[:1]).command
    parser = Arguments(COMMANDS[name].__doc__, f"python -m mt.benchmark {name}")
    COMMANDS[name].add_arguments(parser)
    return name, parser.parse_intermixed_args(words[1:])


if __name__ == "__main__":
    main()
