"""Sends the numbers of training to console and tracker, and shows one translation at each validation."""

from __future__ import annotations

import math
from collections.abc import Mapping
from functools import partial

from mt.runs.checkpoint import best_steps
from mt.tracking.console import Sample
from mt.training.core_watch import CoreWatch
from mt.training.counters import perplexity
from mt.training.observers import Observer, Run
from mt.training.update import Sums
from mt.training.validation import Validation

NAMES = {"bleu": "BLEU", "chrf": "chrF", "loss": "loss"}


class Reporter(Observer):
    """Updates the progress bar, the line of each validation, and the curves; says if other programs take the cores."""

    def __init__(self) -> None:
        self._watch: CoreWatch | None = None

    def updated(self, run: Run, sums: Sums) -> None:
        run.console.update(run.counters.step, run.epochs)

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        run.tracker.scalars(run.counters.step, values)
        run.console.update(run.counters.step, run.epochs, values["train/loss"], values["train/tokens_per_second"])
        if self._watch is None:
            self._watch = CoreWatch(partial(run.console.message, style="yellow"))
        self._watch.look()

    def validated(self, run: Run, validation: Validation) -> None:
        counters, metric = run.counters, run.settings.metric
        values = {"validation/loss": validation.loss, "validation/perplexity": perplexity(validation.loss)}
        values |= {f"validation/{name}": value for name, value in validation.scores.items()}
        run.tracker.scalars(counters.step, values)
        (best_step,) = best_steps(counters.ranks(), 1)
        score = next(record["score"] for record in counters.history if record["step"] == best_step)
        best = -score if metric == "loss" else score
        run.console.validation(
            counters.step,
            run.epochs,
            validation.loss,
            {NAMES[name]: value for name, value in validation.scores.items() if name in NAMES},
            best if math.isfinite(best) else None,
            best_step,
            NAMES[metric],
            sample(len(counters.history), validation),
            {name[5:]: value for name, value in validation.scores.items() if name.startswith("bleu/")},
        )
        run.tracker.flush()


def sample(number: int, validation: Validation) -> Sample | None:
    """A sentence that changes with each validation, and is the same at the same validation of every run."""
    if not validation.translations:
        return None
    shown = validation.translations[(number * 7919) % len(validation.translations)]
    return Sample(shown.source, shown.reference or "", shown.text)
