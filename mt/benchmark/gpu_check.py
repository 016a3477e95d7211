"""The whole check of a machine: its tests, the speed of training, models trained to a BLEU, and their translating.

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
from mt.files.folders import write_whole
from mt.files.json_files import read_json, write_json

LIMIT_USED = 0.92
"""Share of the given minutes after which everything has ended."""
TESTS_SHARE, WMT_SHARE, SPEED_SHARE, COMPILED_SHARE = 0.2, 0.25, 0.25, 0.2
"""Shares of the time that remains, at most: for the tests, for the speed at WMT's lengths, for that on the corpus, and
for the speed of compiled models, which comes last."""
DECODING_SHARE = 0.15
"""Share of a model's time that its training leaves for translating; what training does not use is for that too."""
TRAINING_SHARE = 0.6
"""Share of a training's time in which it trains; the rest is for its start, the last translation and scores."""
LEAST_SECONDS = 20.0
"""With less time than this left, no step is begun."""
EPOCHS_SHARE = 0.7
"""Share of the training time that the measured speed is held to fill with epochs; validations take some too."""
VALIDATIONS = 5
"""Validations of a training, about."""
WMT = "wmt"
"""The made lengths that are measured."""
WARMUP, COMPILED_WARMUP = 10, 30
"""Updates before the measured ones; `torch.compile` needs more until it has met every kind of shape."""
BENCHMARK = [sys.executable, "-m", "mt.benchmark"]
NO_TESTS = 5
"""Exit status of pytest when no test fits the choice."""


@dataclass(frozen=True)
class CheckPlan:
    """What is checked.

    Attributes:
        repository: the checkout; commands run in it.
        folder: for runs, logs and prepared corpora.
        report: the Markdown report; a JSON report stands beside it.
        corpus: folder of the corpus, None: no step needs one; `splits` holds what was found in it.
        splits: prefixes by "train", "validation", "test".
        source, target: language codes.
        models: names in configs/model, measured and trained on the corpus.
        wmt: models whose speed is measured at WMT's lengths.
        compiled: models measured at WMT's lengths through torch.compile.
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
    corpus: Path | None
    splits: dict[str, Path]
    source: str
    target: str
    models: list[str]
    wmt: list[str]
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
            self._speeds(self.plan.wmt, WMT, WMT_SHARE)
            self._speeds(self.plan.models, None, SPEED_SHARE)
            self._models()
            self._speeds(self.plan.compiled, WMT, 1.0, compiled=True)
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

    def _speeds(self, models: list[str], lengths: str | None, share: float, compiled: bool = False) -> None:
        todo = [(model, tokens) for tokens in self.plan.tokens for model in models]
        end = time.monotonic() + share * self._left()
        for number, (model, tokens) in enumerate(todo):
            self._speed(model, tokens, lengths, compiled, limit=(end - time.monotonic()) / (len(todo) - number))

    def _speed(self, model: str, tokens: int, lengths: str | None, compiled: bool, limit: float) -> None:
        plan = self.plan
        name = f"{_speed_name(model, tokens, lengths)}{' compiled' if compiled else ''}"
        result = self._result(name)
        words = options(
            {
                **(self._corpus() if lengths is None else {"lengths": lengths}),
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
        command = [*BENCHMARK, "train", *words, *(["--compile"] if compiled else [])]
        step = BoundedCommand("speed", name, [*command, *plan.overrides])
        self._do(step, limit)
        if result.is_file():
            (step.result,) = json.loads(result.read_text(encoding="utf-8"))

    def _models(self) -> None:
        """Train each model and translate with it."""
        reserved = COMPILED_SHARE * self._left() if self.plan.compiled else 0.0
        for number, model in enumerate(self.plan.models):
            limit = (self._left() - reserved) / (len(self.plan.models) - number)
            end = time.monotonic() + limit
            run = self._training(model, (1 - DECODING_SHARE) * limit)
            if "test" in self.plan.splits:
                self._decoding(model, run, end - time.monotonic())

    def _decoding(self, model: str, run: Path, limit: float) -> None:
        plan, name = self.plan, f"decode {model}"
        result = self._result(name)
        formats = dict.fromkeys(["fp32", plan.precision])
        words = options({**self._corpus(), "device": plan.device, "threads": plan.threads, "json": result})
        step = BoundedCommand("decoding", name, [*BENCHMARK, "decode", str(run), *words, "--precision", *formats])
        self._do(step, limit)
        if result.is_file():
            step.result = {"measured": json.loads(result.read_text(encoding="utf-8")), "model": model}

    def _training(self, model: str, limit: float) -> Path:
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
            step.result = read_json(run / "report.json", "train again")
        return run

    def _length(self, model: str, seconds: float) -> dict[str, int]:
        """Epochs that the measured speed fits into the time, so that the schedule comes to its end."""
        name = _speed_name(model, self.plan.tokens[0], None)
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

    def _corpus(self) -> dict[str, object]:
        """Where the corpus lies, as options of a command."""
        assert self.plan.corpus is not None
        return {"corpus": self.plan.corpus.resolve(), "source": self.plan.source, "target": self.plan.target}

    def _result(self, name: str) -> Path:
        """The file that a step's command writes its result into; one of an earlier check is removed."""
        path = self.plan.folder.resolve() / f"{_file_name(name)}.json"
        path.unlink(missing_ok=True)
        return path

    def _cache(self) -> Path:
        return self.plan.folder.resolve() / "cache"

    def _write(self) -> None:
        report = {**self.about, "steps": [asdict(step) for step in self.steps]}
        self.plan.report.parent.mkdir(parents=True, exist_ok=True)
        write_whole(self.plan.report, markdown(report))
        write_json(self.plan.report.with_suffix(".json"), report)


def _speed_name(model: str, tokens: int, lengths: str | None) -> str:
    return f"speed {model} {tokens}{'' if lengths is None else f' {lengths}'}"


def _file_name(name: str) -> str:
    return name.replace("/", "-").replace(" ", "_")
