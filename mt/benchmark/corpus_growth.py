"""How time and memory of preparing and loading a corpus grow with its size."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field
from itertools import pairwise
from pathlib import Path
from typing import Any, Literal, Self

from mt.benchmark.corpus_stages import END, FIRST_UPDATE, Events
from mt.benchmark.made_corpus import write_corpus
from mt.benchmark.words import key_values
from mt.errors import UserError
from mt.figures.paper_figure import PaperFigure

Way = Literal["prepared", "streaming"]

EVERY = 0.1
"""Seconds between two looks at the memory."""
SCORED = 100
"""Pairs of the validation split."""
TRAIN_SEED, VALIDATION_SEED = 1, 2
PARTS_OF_WORK = {
    "reading": ("reading the corpus",),
    "cleaning": ("cleaning the training pairs",),
    "vocabulary": ("reading the sources", "training the vocabulary", "reading the targets"),
    "encoding": ("encoding the train pairs",),
}
"""What the table calls a part of the work -> how the names of its stages begin."""


@dataclass
class HeldMemory:
    """Largest memory in MiB: what processes hold for themselves, and with the files that are mapped into it.

    What is mapped the system takes back when it needs room.

    Attributes:
        own: of the main process.
        resident: of the main process, with mapped files and libraries.
        workers: held by all its other processes together.
        worker: held by the largest of them.
    """

    own: float = 0.0
    resident: float = 0.0
    workers: float = 0.0
    worker: float = 0.0

    def largest(self, other: HeldMemory) -> HeldMemory:
        """The larger of both, number by number."""
        mine, others = asdict(self), asdict(other)
        return HeldMemory(**{name: max(value, others[name]) for name, value in mine.items()})


@dataclass
class Growth:
    """The measurement of one corpus.

    Attributes:
        pairs: training pairs before cleaning.
        way: `prepared`, or `streaming` (`data.streaming=true`).
        processes: the key `num_proc`; None: as many as there are cores.
        seconds: name of a stage -> seconds that it took.
        memory: name of a stage -> the largest memory meanwhile.
        first_update: seconds from the start of the program to the end of the first update.
        batches_per_second, pairs_per_second: speed of loading.
        disk: bytes of the cache at the end.
    """

    pairs: int
    way: Way
    processes: int | None
    seconds: dict[str, float] = field(default_factory=dict)
    memory: dict[str, HeldMemory] = field(default_factory=dict)
    first_update: float = 0.0
    batches_per_second: float = 0.0
    pairs_per_second: float = 0.0
    disk: int = 0

    @property
    def peak(self) -> HeldMemory:
        """The largest memory of all stages."""
        peak = HeldMemory()
        for memory in self.memory.values():
            peak = peak.largest(memory)
        return peak

    def part(self, name: str) -> float:
        """Seconds of a part of the work; `name` is one of `PARTS_OF_WORK`."""
        return sum(seconds for stage, seconds in self.seconds.items() if stage.startswith(PARTS_OF_WORK[name]))

    def to_dict(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, values: Mapping[str, Any]) -> Self:
        """The inverse of `to_dict`."""
        memory = {stage: HeldMemory(**each) for stage, each in values["memory"].items()}
        return cls(**{**values, "memory": memory})


def read_results(path: Path) -> list[Growth]:
    """The measurements in a file, one JSON object on each line; none if there is no such file.

    Raises:
        UserError: a line is no measurement.
    """
    found = []
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines() if path.exists() else (), 1):
        try:
            found.append(Growth.from_dict(json.loads(line)))
        except (ValueError, TypeError, KeyError, AttributeError):
            raise UserError(f"{path}:{number}: no measurement; remove this line, and it is measured again") from None
    return found


def measure(folder: Path, pairs: int, way: Way, processes: int | None = None) -> Growth:
    """Make a corpus, if it is not there yet, and measure it in a process of its own.

    Args:
        folder: for corpora, and for the cache, which is removed at the end.
        pairs: training pairs.
        way: how to read them.
        processes: see `Growth`.

    Raises:
        UserError: the process failed; the message has its last line.
    """
    corpus, place = folder / f"made-{pairs}", folder / f"{way}-{pairs}"
    made(corpus, pairs)
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    keys: dict[str, object] = {
        "data": "files",
        "data.source": "en",
        "data.target": "de",
        "data.train": corpus / "train",
        "data.validation": corpus / "validation",
        "experiment": "none",
        "model": "transformer/tiny",
        "tokenizer.vocabulary_size": 32000,
        "tracking": "none",
        "trainer.device": "cpu",
        "trainer.max_steps": 1,
        "schedule.warmup": 1,
        "validation.sentences": 8,
        "threads": 1,
        "num_proc": "null" if processes is None else processes,
        "run": place / "run",
        "cache": place / "cache",
        **({"data.streaming": "true"} if way == "streaming" else {}),
    }
    events = Events(place / "events.jsonl")
    command = [sys.executable, "-m", "mt.benchmark.corpus_stages", str(events.path), *key_values(keys)]
    began, seen = time.time(), list[tuple[float, HeldMemory]]()
    with (place / "log").open("wb") as log:
        process = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=log, stderr=log)
        while process.poll() is None:
            seen.append((time.time(), memory_of(process.pid)))
            time.sleep(EVERY)
    if process.returncode:
        lines = (place / "log").read_text(encoding="utf-8", errors="replace").splitlines()
        raise UserError(f"{pairs:,} pairs, {way}: failed ({lines[-1] if lines else 'without a word'}); see {place}/log")
    growth = summed(Growth(pairs, way, processes), began, events.read(), seen)
    growth.disk = sum(path.stat().st_size for path in (place / "cache").rglob("*") if path.is_file())
    shutil.rmtree(place)
    return growth


def made(corpus: Path, pairs: int) -> None:
    """Write the corpus, if an earlier call has not done so completely."""
    done = corpus / "done"
    if not done.exists():
        write_corpus(corpus, "validation", SCORED, VALIDATION_SEED)
        write_corpus(corpus, "train", pairs, TRAIN_SEED)
        done.touch()


def summed(
    growth: Growth, began: float, events: Sequence[Mapping[str, Any]], seen: Sequence[tuple[float, HeldMemory]]
) -> Growth:
    """Fill in a measurement.

    Args:
        growth: the measurement.
        began: when the program was started, in seconds since 1970.
        events: what it noted.
        seen: times, and the memory then.
    """
    marks = [{"time": began, "name": "starting"}, *events]
    for here, following in pairwise(marks):
        name, start, stop = here["name"], here["time"], following["time"]
        growth.seconds[name] = growth.seconds.get(name, 0.0) + stop - start
        for moment, memory in seen:
            if start <= moment < stop:
                growth.memory[name] = growth.memory.get(name, HeldMemory()).largest(memory)
        if following["name"] == FIRST_UPDATE:
            growth.first_update = stop - began
        if following["name"] == END:
            growth.batches_per_second = following["batches"] / following["seconds"]
            growth.pairs_per_second = following["pairs"] / following["seconds"]
    return growth


def memory_of(process: int) -> HeldMemory:
    """The memory of a process and of the processes that it started, as Linux tells it."""
    own, resident = _status(process)
    others = [_status(each)[0] for each in _children(process)]
    return HeldMemory(own, resident, sum(others), max(others, default=0.0))


def _children(process: int) -> Iterator[int]:
    try:
        threads = os.listdir(f"/proc/{process}/task")
        found = [Path(f"/proc/{process}/task/{each}/children").read_text(encoding="ascii").split() for each in threads]
    except OSError:  # it has just ended
        return
    for each in map(int, (word for words in found for word in words)):
        yield each
        yield from _children(each)


def _status(process: int) -> tuple[float, float]:
    """MiB that a process holds for itself, and its resident memory."""
    try:
        lines = Path(f"/proc/{process}/status").read_text(encoding="utf-8", errors="replace").splitlines()
    except OSError:
        return 0.0, 0.0
    values = dict(line.split(":", 1) for line in lines if ":" in line)
    own, resident = (int(values.get(name, "0 kB").split()[0]) / 1024 for name in ("RssAnon", "VmRSS"))
    return own, resident


def growth_table(found: Sequence[Growth]) -> str:
    """A Markdown table with a row for each measurement."""
    head = ["pairs", "way", *(f"{name}, pairs/s" for name in PARTS_OF_WORK if name != "vocabulary"), "vocabulary"]
    head += ["first update", "loading, batches/s", "pairs/s", "main process", "all workers", "disk"]
    lines = [head, ["--:", "---", *["--:"] * (len(head) - 2)]]
    for each in found:
        speeds = [_speed(each, name) for name in PARTS_OF_WORK if name != "vocabulary"]
        lines.append(
            [
                f"{each.pairs:,}",
                each.way,
                *speeds,
                f"{each.part('vocabulary'):,.0f} s",
                f"{each.first_update:,.0f} s",
                f"{each.batches_per_second:,.0f}",
                f"{each.pairs_per_second:,.0f}",
                f"{each.peak.own:,.0f} MiB",
                f"{each.peak.workers:,.0f} MiB",
                f"{each.disk / 1e6:,.0f} MB",
            ]
        )
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def _speed(growth: Growth, part: str) -> str:
    seconds = growth.part(part)
    return f"{growth.pairs / seconds:,.0f}" if growth.way == "prepared" and seconds else "-"


def growth_figure(found: Sequence[Growth]) -> PaperFigure:
    """Memory and time to the first update against the number of pairs, on logarithmic axes."""
    figure = PaperFigure(figsize=(9, 3.6), layout="constrained")
    panels = figure.subplots(1, 2)
    for number, way in enumerate(dict.fromkeys(each.way for each in found)):
        own = sorted((each for each in found if each.way == way), key=lambda each: each.pairs)
        pairs = [each.pairs for each in own]
        style = {"color": f"C{number}", "marker": "o", "markersize": 4}
        panels[0].plot(pairs, [each.peak.own for each in own], label=f"{way}: main process", **style)
        if any(each.peak.workers > 1 for each in own):
            workers = [each.peak.workers for each in own]
            panels[0].plot(pairs, workers, label=f"{way}: all workers", linestyle="--", **style)
        panels[1].plot(pairs, [each.first_update for each in own], label=way, **style)
    panels[0].set(xscale="log", yscale="log", xlabel="training pairs", ylabel="largest memory, MiB", ylim=(50, None))
    panels[1].set(xscale="log", yscale="log", xlabel="training pairs", ylabel="seconds to the first update")
    for panel in panels:
        panel.legend(frameon=False)
        panel.grid(alpha=0.3)
    return figure
