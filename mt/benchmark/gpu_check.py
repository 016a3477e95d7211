"""The whole check of a machine: its tests, the speed of training, and models trained to a BLEU.

Each step is a command of its own, so that one that fails, hangs or runs out of memory leaves the others alone, and the
report is written anew after every step: whatever ends the check, what it found until then is there.
"""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Callable
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

from mt.benchmark.bounded_command import BoundedCommand
from mt.benchmark.report import markdown
from mt.benchmark.words import key_values, options
from mt.files.folders import json_text, write_whole

LIMIT_USED = 0.92
"""Share of the given minutes after which everything has ended."""
TESTS_SHARE, SPEED_SHARE = 0.2, 0.35
"""Shares of the time that remains, at most, for the tests and for all measurements of speed."""
TRAINING_SHARE = 0.6
"""Share of a training's time in which it trains; the rest is for its start, the last translation and scores."""
LEAST_SECONDS = 20.0
"""With less time than this left, no step is begun."""
EPOCHS_SHARE = 0.7
"""Share of the training time that the measured speed is held to fill with epochs; validations take some too."""
VALIDATIONS = 5
"""Validations of a training, about."""
WARMUP, COMPILED_WARMUP = 10, 30
"""Updates before the measured ones; `torch.compile` needs more until it has met every kind of shape."""
NO_TESTS = 5
"""Exit status of pytest when no test fits the choice."""


@dataclass(frozen=True)
class CheckPlan:
    """What is checked.

    Attributes:
        repository: the checkout; commands run in it.
        folder: for runs, logs and prepared corpora.
        report: the Markdown report; a JSON report stands beside it.
        corpus: folder of the corpus; `splits` holds what was found in it.
        splits: prefixes by "train", "validation", "test".
        source, target: language codes.
        models: names in configs/model.
        compiled: those of them whose speed is measured through torch.compile as well.
        tokens: batch budgets; speed is measured with each, training uses the first.
        device, precision, threads: as in the configuration of the trainer.
        minutes: in which everything ends.
        epochs: of training, at most; fewer where the time allows no more.
        updates: measured for the speed.
        overrides: further words for the training configuration.
        tests: whether to run the tests.
    """

    repository: Path
    folder: Path
    report: Path
    corpus: Path
    splits: dict[str, Path]
    source: str
    target: str
    models: list[str]
    compiled: list[str]
    tokens: list[int]
    device: str
    precision: str
    threads: int
    minutes: float
    epochs: int
    updates: int
    overrides: list[str]
    tests: bool = True


@dataclass
class GpuCheck:
    """Runs the steps of a plan and writes its report.

    Args:
        plan: what to do.
        about: machine and command line, for the report.
        tell: called with a line for each step that begins or ends.
    """

    plan: CheckPlan
    about: dict[str, Any]
    tell: Callable[[str], None]
    steps: list[BoundedCommand] = field(default_factory=list)

    def run(self) -> bool:
        """Do it all, in the time there is; whether everything ended well."""
        self.deadline = time.monotonic() + 60 * LIMIT_USED * self.plan.minutes
        try:
            self._tests()
            self._speeds()
            self._trainings()
        finally:
            self._write()
        return not any(step.failed for step in self.steps)

    def _tests(self) -> None:
        if not self.plan.tests:
            return
        step = BoundedCommand(
            "tests", "tests marked gpu", [sys.executable, "-m", "pytest", "-m", "gpu", "-q", "--no-header"]
        )
        lines = self._do(step, TESTS_SHARE * self._left(), good=(0, NO_TESTS))
        step.result = {"summary": lines[-1].strip("= ")} if lines else {}

    def _speeds(self) -> None:
        settings = [(model, False) for model in self.plan.models] + [(model, True) for model in self.plan.compiled]
        todo = [(model, compiled, tokens) for tokens in self.plan.tokens for model, compiled in settings]
        end = time.monotonic() + SPEED_SHARE * self._left()
        for number, setting in enumerate(todo):
            self._speed(*setting, limit=(end - time.monotonic()) / (len(todo) - number))

    def _speed(self, model: str, compiled: bool, tokens: int, limit: float) -> None:
        plan = self.plan
        name = f"speed {model} {tokens}{' compiled' if compiled else ''}"
        result = plan.folder.resolve() / f"{_file_name(name)}.json"
        result.unlink(missing_ok=True)
        words = options(
            {
                "corpus": plan.corpus.resolve(),
                "source": plan.source,
                "target": plan.target,
                "model": model,
                "precision": plan.precision,
                "device": plan.device,
                "threads": plan.threads,
                "tokens": tokens,
                "updates": plan.updates,
                "warmup": COMPILED_WARMUP if compiled else WARMUP,
                "cache": self._cache(),
                "json": result,
            }
        )
        command = [sys.executable, "scripts/bench_training.py", *words, *(["--compile"] if compiled else [])]
        step = BoundedCommand("speed", name, [*command, *plan.overrides])
        self._do(step, limit)
        if result.is_file():
            (step.result,) = json.loads(result.read_text(encoding="utf-8"))

    def _trainings(self) -> None:
        for number, model in enumerate(self.plan.models):
            self._training(model, limit=self._left() / (len(self.plan.models) - number))

    def _training(self, model: str, limit: float) -> None:
        plan = self.plan
        name = f"train {model} {plan.tokens[0]}"
        run = plan.folder.resolve() / _file_name(name)
        keys: dict[str, object] = {
            "data": "files",
            "data.source": plan.source,
            "data.target": plan.target,
            **{f"data.{split}": prefix.resolve() for split, prefix in plan.splits.items()},
            "tokenizer.vocabulary_size": 8000,
            "model": model,
            "batch.tokens": plan.tokens[0],
            "trainer.device": plan.device,
            "trainer.precision": plan.precision,
            "trainer.threads": plan.threads,
            "trainer.max_minutes": round(TRAINING_SHARE * limit / 60, 3),
            **self._length(model, TRAINING_SHARE * limit),
            "observers.prober": "null",
            "tracking": "none",
            "cache": self._cache(),
            "run": run,
        }
        step = BoundedCommand("training", name, [sys.executable, "-m", "mt.train", *key_values(keys), *plan.overrides])
        self._do(step, limit)
        if (run / "report.json").is_file():
            step.result = json.loads((run / "report.json").read_text(encoding="utf-8"))

    def _length(self, model: str, seconds: float) -> dict[str, int]:
        """Epochs that the measured speed fits into the time, so that the schedule comes to its end."""
        name = f"speed {model} {self.plan.tokens[0]}"
        measured = next((step.result for step in self.steps if step.name == name and step.result), None)
        if measured is None:
            return {"trainer.max_epochs": self.plan.epochs}
        possible = EPOCHS_SHARE * seconds * measured["wall_tokens_per_second"] / measured["epoch_tokens"]
        epochs = max(1, min(self.plan.epochs, int(possible)))
        every = max(1, epochs * measured["batches_an_epoch"] // VALIDATIONS)
        return {"trainer.max_epochs": epochs, "trainer.validate_every": every}

    def _do(self, step: BoundedCommand, limit: float, good: tuple[int, ...] = (0,)) -> list[str]:
        self.steps.append(step)
        if limit < LEAST_SECONDS:
            self.tell(f"{step.name}: skipped, no time left")
            self._write()
            return []
        self.tell(f"{step.name}: at most {limit:.0f} s")
        lines = step.run(self.plan.repository, self.plan.folder / "logs" / f"{_file_name(step.name)}.log", limit, good)
        self.tell(f"{step.name}: {step.status} after {step.seconds:.0f} s")
        self._write()
        return lines

    def _left(self) -> float:
        return self.deadline - time.monotonic()

    def _cache(self) -> Path:
        return self.plan.folder.resolve() / "cache"

    def _write(self) -> None:
        report = {**self.about, "steps": [asdict(step) for step in self.steps]}
        self.plan.report.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.plan.report, markdown(report))
        write_whole(self.plan.report.with_suffix(".json"), json_text(report))


def _file_name(name: str) -> str:
    return name.replace("/", "-").replace(" ", "_")
