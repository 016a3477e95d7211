"""The check of a machine: tests, training speed, models trained to a BLEU score, and their decoding speed.

Each step is a separate command, so that a step that fails, hangs or runs out of memory does not affect the others. The
report is written again after every step, so that the results so far are kept however the check ends.
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
"""Share of the given minutes in which all steps must end."""
TESTS_SHARE, WMT_SHARE, SPEED_SHARE, COMPILED_SHARE = 0.2, 0.25, 0.25, 0.2
"""Largest shares of the remaining time: for the tests, the speed at WMT's lengths, the speed on the corpus, and the
speed of compiled models, which comes last."""
DECODING_SHARE = 0.15
"""Share of a model's time reserved for decoding, which may also use the time that training leaves."""
START_SECONDS = 25.0
"""Time that a command needs before its first update: on a GPU machine, importing PyTorch and starting CUDA alone took
12 to 17 seconds."""
SPEED_SECONDS = 20.0
"""Measuring a model's speed may take this long, after the start, even if its share of the time is smaller."""
TRAINING_SHARE = 0.6
"""Share of a training command's time after its start for updates and validations; the rest is for the final scores."""
LEAST_SECONDS = 20.0
"""A step with less time than this is skipped."""
EPOCHS_SHARE = 0.7
"""Share of the training time to plan for updates; the rest is for validations."""
VALIDATIONS = 5
"""Approximate number of validations in a training."""
WMT = "wmt"
"""Name of the random sentence lengths used for measurements; see `mt.benchmark.random_pairs.LENGTHS`."""
WARMUP, COMPILED_WARMUP = 10, 30
"""Updates before the measured ones; `torch.compile` needs more, until it has compiled for all kinds of shapes."""
BENCHMARK = [sys.executable, "-m", "mt.benchmark"]
NO_TESTS = 5
"""Exit status of pytest if no test is selected."""


@dataclass(frozen=True)
class CheckPlan:
    """The settings of a check.

    Attributes:
        repository: the checkout, in which commands run.
        folder: the folder for runs, logs and prepared corpora.
        report: path of the Markdown report; the JSON report is next to it.
        corpus: folder of the corpus; None if no step needs one.
        splits: file prefixes found in `corpus`, under "train", "validation", "test".
        source, target: language codes.
        models: names in configs/model, measured and trained on the corpus.
        wmt: models whose training speed is measured at WMT's lengths.
        compiled: models measured at WMT's lengths with torch.compile.
        tokens: batch sizes in tokens; speed is measured with each, training uses the first.
        device, precision, threads: as in the configuration of the trainer.
        minutes: time limit of the whole check.
        epochs: largest number of epochs of each training; fewer if time is short.
        updates: number of updates in each speed measurement.
        overrides: further `key=value` words for the training configuration.
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
        plan: the settings of the check.
        about: machine and command line, for the report.
        tell: called with a line when a step begins or ends.
    """

    plan: CheckPlan
    about: dict[str, Any]
    tell: Callable[[str], None]
    steps: list[BoundedCommand] = field(default_factory=list)

    def run(self) -> bool:
        """Run all steps within the time limit. Returns whether all succeeded."""
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
        """Measure all models in one process, because each takes long to start; then, alone, those that it left out."""
        end = time.monotonic() + share * self._left()
        for number, tokens in enumerate(self.plan.tokens if models else ()):
            fair = (end - time.monotonic()) / (len(self.plan.tokens) - number)
            least = START_SECONDS + SPEED_SECONDS * len(models)
            done = self._speed(models, tokens, lengths, compiled, limit=min(max(fair, least), self._left()))
            rest = [model for model in models if model not in done]
            if len(models) > 1 and self.steps[-1].exit_code is not None:
                for model in rest:
                    self._speed([model], tokens, lengths, compiled, min(START_SECONDS + SPEED_SECONDS, self._left()))

    def _speed(self, models: list[str], tokens: int, lengths: str | None, compiled: bool, limit: float) -> list[str]:
        """Measure models in one process; return those that were measured."""
        plan = self.plan
        which = models[0] if len(models) == 1 else "all"
        name = f"{_speed_name(which, tokens, lengths)}{' compiled' if compiled else ''}"
        result = self._result(name)
        words = options(
            {
                **(self._corpus() if lengths is None else {"lengths": lengths}),
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
        command = [*BENCHMARK, "train", *words, *(["--compile"] if compiled else []), "--model", *models]
        step = BoundedCommand("speed", name, [*command, "--", *plan.overrides])
        self._do(step, limit)
        if result.is_file():
            step.result = {"records": json.loads(result.read_text(encoding="utf-8"))}
        measured: list[str] = [record["model"] for record in step.result.get("records", ())]
        return measured

    def _models(self) -> None:
        """Train each model and measure its decoding."""
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
        training_seconds = max(TRAINING_SHARE * (limit - START_SECONDS), 1.0)
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
            "threads": plan.threads,
            "trainer.max_minutes": round(training_seconds / 60, 3),
            **self._length(model, training_seconds),
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
        """The number of epochs that fit into the time at the measured speed, so that the schedule reaches its end."""
        wanted = {"model": model, "batch_tokens": self.plan.tokens[0], "lengths": "corpus", "compiled": False}
        records = (record for step in self.steps for record in step.result.get("records", ()))
        measured = next((each for each in records if wanted.items() <= each.items()), None)
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
        """The corpus and its languages, as options of a command."""
        assert self.plan.corpus is not None
        return {"corpus": self.plan.corpus.resolve(), "source": self.plan.source, "target": self.plan.target}

    def _result(self, name: str) -> Path:
        """The file for the result of a step's command; a file of an earlier check is removed."""
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
