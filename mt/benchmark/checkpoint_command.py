"""Measure how long training waits for its checkpoints: written by the training itself, and in the background.

    python -m mt.benchmark checkpoint --model transformer/small transformer/big

trains each model on random ids with the lengths of WMT and saves it several times, in turn in both ways, with updates
between that last longer than the writing. "Waits" is how long training stands still at a save; "costs" is by how much a
save lengthens the training in all, so that updates which the writing slows down count too. The result is a Markdown
table on standard output.

Any key of the training configuration may follow, after `--`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from mt.benchmark.arguments import count, full_path
from mt.terminal import show


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add the options of this command."""
    parser.add_argument("--model", nargs="+", default=["transformer/small"], help="names in configs/model")
    parser.add_argument("--saves", type=count, default=5, help="checkpoints written in each way (default: 5)")
    parser.add_argument("--tokens", type=count, default=1024, help="tokens per batch, padding counted (default: 1024)")
    parser.add_argument("--device", default="cpu", help="cpu, cuda, mps, auto (default: cpu)")
    parser.add_argument("--threads", type=count, default=1, help="CPU threads (default: 1)")
    parser.add_argument(
        "--folder",
        type=full_path,
        default=Path("outputs/benchmark_checkpoints"),
        help="where they are written; removed at the end (default: outputs/benchmark_checkpoints)",
    )
    parser.add_argument("overrides", nargs="*", metavar="key=value", help="keys of the training configuration")


def run(arguments: argparse.Namespace) -> None:
    """Measure every model; print the table."""
    from mt.benchmark.checkpoint_speed import checkpoint_speed, checkpoint_table
    from mt.benchmark.speed import free_memory
    from mt.benchmark.words import key_values
    from mt.config.command_line import compose
    from mt.files.folders import check_new

    check_new(arguments.folder, "--folder")
    keys: dict[str, object] = {
        "batch.tokens": arguments.tokens,
        "trainer.device": arguments.device,
        "threads": arguments.threads,
        "experiment": "none",
    }
    records = []
    for model in arguments.model:
        config = compose("train", [f"model={model}", *key_values(keys), *arguments.overrides])
        records.append(checkpoint_speed(model, config, arguments.saves, arguments.folder))
        free_memory()
    show(checkpoint_table(records), end="")
