"""Training in several processes, as torchrun starts them, measured; and a table of such measurements."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

from mt.errors import UserError
from mt.files.json_files import read_json, write_json

SECONDS = 3600
"""How long one measurement may take."""


def in_processes(processes: int, job: Mapping[str, Any], folder: Path) -> dict[str, Any]:
    """Run one measurement in a number of processes on this machine.

    Args:
        processes: how many.
        job: what `mt.benchmark.scale_worker` reads.
        folder: for the files of the measurement.

    Raises:
        UserError: the processes failed.
    """
    asked, answer = folder / "job.json", folder / "answer.json"
    write_json(asked, {**job, "answer": str(answer)})
    answer.unlink(missing_ok=True)
    launcher = ["torch.distributed.run", "--standalone", f"--nproc-per-node={processes}", "-m"]
    command = [sys.executable, "-m", *launcher, "mt.benchmark.scale_worker", str(asked)]
    environment = {"OMP_NUM_THREADS": "1", **os.environ}
    ended = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=SECONDS)
    if ended.returncode or not answer.exists():
        lines = [line for line in ended.stderr.splitlines() if line.strip()]
        told = next((line for line in lines if line.startswith("error: ")), lines[-1] if lines else "it said nothing")
        raise UserError(f"{processes} processes: {told.removeprefix('error: ')}")
    return read_json(answer, "measure again")


def scaling_table(records: Sequence[Mapping[str, Any]]) -> str:
    """A Markdown table with a row for each number of processes, of medians over the rounds.

    Args:
        records: each of `mt.benchmark.scale_worker.measured`, with its `round`.
    """
    first = records[0]
    rows = [
        f"{first['model']}, {first['parameters']:,} parameters, {first['precision']}, batches of "
        f"{first['batch_tokens']:,} tokens, {first['batches']} in an update, {first['threads']} thread(s) a process\n",
        "| processes | | updates / s | tokens / s | efficiency | communication | sent an update: formula | counted |",
        "|--:|---|--:|--:|--:|--:|--:|--:|",
    ]
    for processes in dict.fromkeys(record["processes"] for record in records):
        own = [record for record in records if record["processes"] == processes]

        def median(value: Callable[[Mapping[str, Any]], float], own: Sequence[Mapping[str, Any]] = own) -> float:
            return statistics.median(value(record) for record in own)

        counted = [record["sent"] for record in own if record["sent"] is not None]
        cells = [
            str(processes),
            own[0]["parallel"],
            f"{median(lambda record: record['updates_per_second']):.3f}",
            f"**{median(lambda record: record['tokens_per_second']):,.0f}**",
            f"{statistics.median(efficiencies(records, processes)):.1%}",
            f"{median(lambda record: record['communication']):.1%}",
            f"{own[0]['sent_by_formula'] / 2**20:,.1f} MiB",
            f"{statistics.median(counted) / 2**20:,.1f} MiB" if counted else "-",
        ]
        rows.append(f"| {' | '.join(cells)} |")
    return "\n".join(rows) + "\n"


def efficiencies(records: Sequence[Mapping[str, Any]], processes: int) -> list[float]:
    """For each round the speed of a process among several, as a share of that in the round's first measurement."""
    found = []
    for number in dict.fromkeys(record["round"] for record in records):
        inside = [record for record in records if record["round"] == number]
        of_one = inside[0]["updates_per_second"] / inside[0]["processes"]
        found += [
            record["updates_per_second"] / record["processes"] / of_one
            for record in inside
            if record["processes"] == processes
        ]
    return found
