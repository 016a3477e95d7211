"""Prepares a corpus, makes one update and loads batches, and notes when each stage begins.

`corpus_growth` starts this as a program of its own, so that memory is that of a training and nothing else:

    python -m mt.benchmark.corpus_stages EVENTS KEY=VALUE ...
"""

from __future__ import annotations

import json
import sys
import time
from itertools import chain, islice
from pathlib import Path
from typing import Any

BATCHES = 400
"""How many batches are loaded to measure the speed, if an epoch has as many."""

FIRST_UPDATE, LOADING, END = "first update", "loading batches", "end"


class Events:
    """What happened when, one JSON object on each line of a file: `time` in seconds since 1970, `name`, others."""

    def __init__(self, path: Path | str) -> None:
        self.path = Path(path)

    def add(self, name: str, **values: Any) -> None:
        """Append an event."""
        with self.path.open("a", encoding="utf-8") as file:
            file.write(json.dumps({"time": time.time(), "name": name, **values}) + "\n")

    def read(self) -> list[dict[str, Any]]:
        """All events so far."""
        return [json.loads(line) for line in self.path.read_text(encoding="utf-8").splitlines()]


def main() -> None:
    """Run the stages."""
    from mt.benchmark.arguments import one_line
    from mt.benchmark.staged_console import StagedConsole
    from mt.config.command_line import compose
    from mt.training.experiment import Experiment, prepare, train
    from mt.training.parts import Parts

    events = Events(sys.argv[1])
    observer = {"_target_": "mt.benchmark.first_update.FirstUpdate", "events": sys.argv[1]}
    with one_line(), StagedConsole(events) as console:
        config = compose("train", sys.argv[2:])
        train({**config, "observers": {"first_update": observer}}, console=console)
        parts = Parts.of(config)
        data = prepare(parts, console)
        pairs = Experiment.of(parts, data, console).pairs
        events.add(LOADING)
        began = time.perf_counter()
        batches = chain.from_iterable(share.batches for share in pairs.updates(0, 0))
        sizes = [len(batch.source.lengths) for batch in islice(batches, BATCHES)]
        seconds = time.perf_counter() - began
        events.add(END, batches=len(sizes), pairs=sum(sizes), seconds=seconds)


if __name__ == "__main__":
    main()
