"""Our speed beside another toolkit's: measured in turn, in the same minutes and on the same core."""

from __future__ import annotations

import json
import resource
import subprocess
from collections.abc import Callable, Mapping, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from statistics import median
from typing import Any

import numpy as np

from mt.data.batches.encoded import EncodedSplit
from mt.errors import UserError

PROGRAMS = Path(__file__).parent / "peers"
"""Programs for the other toolkit's Python; they do not import `mt`."""


@dataclass(frozen=True)
class Contender:
    """Something to measure.

    Attributes:
        group: what it is compared within, such as a number format.
        name: its name in the table.
        measure: makes one measurement: `amount`, and `peak_memory_mib`.
    """

    group: str
    name: str
    measure: Callable[[], Mapping[str, Any]]


@dataclass(frozen=True)
class Measurement:
    """One measurement: round, group and name, the amount of the measured quantity, and the peak memory in MiB."""

    round: int
    group: str
    name: str
    amount: float
    peak_memory_mib: float


def in_turn(contenders: Sequence[Contender], rounds: int, tell: Callable[[str], None]) -> list[Measurement]:
    """Measure every contender once in each round, and call `tell` with a line after each measurement."""
    found = []
    for turn in range(1, rounds + 1):
        for contender in contenders:
            result = contender.measure()
            found.append(
                Measurement(turn, contender.group, contender.name, result["amount"], result["peak_memory_mib"])
            )
            tell(f"round {turn}: {contender.group}, {contender.name}: {result['amount']:,.2f}")
    return found


def ratio_table(measured: Sequence[Measurement], quantity: str, peer: str, less_is_better: bool = False) -> str:
    """A Markdown table of medians, and of the ratio of speeds to the peer in the same round: median (least to most).

    The system counts the memory of the starting process as memory of the started one, so a peak that is not above it is
    shown as a bound.

    Args:
        measured: from `in_turn`.
        quantity: the name of the amount.
        peer: the name of the contender, in each group, to which the others are compared.
        less_is_better: whether smaller amounts are faster, as seconds are.
    """
    inherited = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    rows = [f"| | | {quantity} | times as fast as {peer} | peak memory |", "|---|---|--:|--:|--:|"]
    contenders: dict[tuple[str, str], list[Measurement]] = {}
    for each in measured:
        contenders.setdefault((each.group, each.name), []).append(each)
    for (group, name), each_round in contenders.items():
        theirs = {each.round: each.amount for each in contenders[group, peer]}
        ratios = [each.amount / theirs[each.round] for each in each_round]
        ratios = [1 / ratio for ratio in ratios] if less_is_better else ratios
        amount = median(each.amount for each in each_round)
        times = "1" if name == peer else f"**{median(ratios):.2f}** ({min(ratios):.2f} to {max(ratios):.2f})"
        memory = median(each.peak_memory_mib for each in each_round)
        bound = "at most " if memory <= 1.01 * inherited else ""
        shown = f"{amount:,.0f}" if amount >= 100 else f"{amount:.2f}"
        rows.append(f"| {group} | {name} | {shown} | {times} | {bound}{memory:,.0f} MiB |")
    return "\n".join(rows) + "\n"


def plain_values(measured: Sequence[Measurement]) -> list[dict[str, Any]]:
    """The measurements for a JSON file."""
    return [asdict(each) for each in measured]


def write_ids(split: EncodedSplit, path: Path) -> None:
    """Write the ids of a split's pairs to an .npz file, as the programs in `peers/` read them."""
    rows = range(len(split))
    sides = {"source": [split.source_ids(row) for row in rows], "target": [split.target_ids(row) for row in rows]}
    arrays: dict[str, Any] = {name: np.concatenate(side) for name, side in sides.items()}
    arrays |= {f"{name}_ends": np.cumsum([len(ids) for ids in side]) for name, side in sides.items()}
    np.savez(path, **arrays)


def run_program(python: Path, program: str, job: Mapping[str, Any]) -> dict[str, Any]:
    """Run a program of `peers/` and return what it prints.

    Raises:
        UserError: it fails; the message ends with the last line of its errors.
    """
    words = [str(python), str(PROGRAMS / program), json.dumps(job)]
    ran = subprocess.run(words, capture_output=True, text=True, stdin=subprocess.DEVNULL)
    if ran.returncode:
        last = (ran.stderr.strip().splitlines() or ["it printed nothing"])[-1]
        raise UserError(
            f"{python}: {program} failed; it needs an environment made by: pip install torch "
            f"'transformers[sentencepiece]' accelerate ctranslate2. Its last line: {last}"
        )
    result: dict[str, Any] = json.loads(ran.stdout.strip().splitlines()[-1])
    return result
