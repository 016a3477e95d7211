"""Measure how training gets faster with the number of processes: updates per second, efficiency, communication.

    python -m mt.benchmark scale processes=1,2

Trains the same model on the same batches in 1 and in 2 processes of this machine, which torchrun starts, in turn: an
update always has as many batches as the largest number of processes. Tokens are real source and target tokens of all
processes by wall clock. The efficiency compares the measurements of one round. The share of communication is that of
the time in which a process does not compute: it waits for gradients, or for a slower process. Bytes are those of an
update that a process sends: counted by the operating system (where processes talk by TCP, as on CPUs), and by formula.
The result is a Markdown table of medians. Keys of the measurement:

processes=1,2      how many; on GPUs at most as many as there are
rounds=3           how often each is measured
updates=20         updates measured each time
warmup=4           updates before that
vocabulary=8000    pieces

Any key of the training configuration may follow: model=transformer/base batch.tokens=16384 trainer.parallel=fsdp
trainer.device=cuda. By default it is model=transformer/small with batch.tokens=4096, and one thread for each process.
"""

from __future__ import annotations

import argparse
import tempfile
from pathlib import Path
from typing import Any

from mt.benchmark.arguments import count, count_or_none, full_path
from mt.benchmark.key_words import own_keys, several
from mt.terminal import say, show

DEFAULTS: dict[str, Any] = {"processes": [1, 2], "rounds": 3, "updates": 20, "warmup": 4, "vocabulary": 8000}
KINDS = {
    "processes": several(count),
    "rounds": count,
    "updates": count,
    "warmup": count_or_none,
    "vocabulary": count,
}
WORDS = ["experiment=none", "model=transformer/small", "batch.tokens=4096", "threads=1"]


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument(
        "words", nargs="*", metavar="key=value", help="keys of the measurement and of the configuration"
    )
    parser.add_argument("--json", type=full_path, help="also write the measurements to this file")


def run(arguments: argparse.Namespace) -> None:
    """Measure in turn; print the table."""
    from mt.benchmark.scaling import in_processes, scaling_table
    from mt.config.command_line import compose
    from mt.files.folders import check_writable
    from mt.files.json_files import json_text
    from mt.files.writing import writer
    from mt.training.parts import Parts

    if arguments.json:
        check_writable(arguments.json.parent, "--json")
        arguments.json.parent.mkdir(parents=True, exist_ok=True)
    given, others = own_keys(arguments.words, KINDS)
    keys = {**DEFAULTS, **given}
    chosen = {word.partition("=")[0] for word in others}
    words = [word for word in WORDS if word.partition("=")[0] not in chosen]
    most = max(keys["processes"])
    config = compose("train", [*words, *others, f"trainer.accumulate={most}"])
    Parts.of(config)  # so that a mistake is told before processes start
    job = {"config": config, **{key: keys[key] for key in ("updates", "warmup", "vocabulary")}}
    records: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        for number in range(1, keys["rounds"] + 1):
            for processes in keys["processes"]:
                record = in_processes(processes, job, Path(folder))
                records.append({"round": number, **record})
                say(f"round {number} of {keys['rounds']}, {processes}: {record['updates_per_second']:.3f} updates/s")
    show(scaling_table(records), end="")
    if arguments.json:
        with writer(arguments.json, "--json") as output:
            output.write(json_text(records).encode())
