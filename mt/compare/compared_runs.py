"""The runs to compare: loads them and checks that they are comparable."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch

from mt.compare.chosen_folders import REPORT, display_names
from mt.errors import UserError, shown
from mt.evaluation.test_sets import EvaluationSet, corpus_set
from mt.files.json_files import read_json
from mt.runs.bundle import Bundle
from mt.runs.find import BUNDLE, find_bundle
from mt.runs.run_folder import corpus_of

NUMBERS = ("parameters", "training_minutes", "minutes", "tokens_per_second", "peak_memory_mib")
"""Keys of a report whose values are shown as numbers."""


@dataclass(frozen=True)
class ComparedRun:
    """A finished run.

    Attributes:
        name: a name that differs from those of the other runs.
        folder: the run's folder.
        bundle: its trained model.
        report: the report of its training: times, memory, history of validations.
    """

    name: str
    folder: Path
    bundle: Bundle
    report: dict[str, Any]

    @property
    def direction(self) -> tuple[str, str]:
        """Source and target language."""
        text = self.bundle.preprocessing
        return text.source_language, text.target_language

    @property
    def split(self) -> str:
        """The split it was scored on: "test", or "validation" if its corpus has no test split."""
        return str(self.report.get("split", "test"))


def load_runs(
    folders: Sequence[Path], device: torch.device, trust: Collection[str] = (), direction: str | None = None
) -> list[ComparedRun]:
    """Read finished runs.

    Args:
        folders: the runs' folders.
        device: the device for the models.
        trust: the user's own packages from which the bundles may load classes.
        direction: for models of several directions the one to compare.

    Raises:
        UserError: a bundle or report is damaged, or a model of several directions needs one, or lacks it.
    """
    names = display_names(folders)
    return [_load(folder, name, device, trust, direction) for folder, name in zip(folders, names, strict=True)]


def _load(folder: Path, name: str, device: torch.device, trust: Collection[str], direction: str | None) -> ComparedRun:
    report = _report(folder)
    try:
        bundle = Bundle.load(find_bundle(folder, key="runs"), device, trust)
        return ComparedRun(name, folder, bundle.in_direction(direction), report)
    except UserError as error:  # errors about a model's settings do not name the run
        said = str(error)
        raise UserError(said if str(folder) in said else f"runs={folder}: {said}") from None


def common_set(runs: Sequence[ComparedRun], cache: str) -> EvaluationSet:
    """The texts that all runs are measured on.

    Args:
        runs: at least one.
        cache: the folder of prepared corpora.

    Returns:
        The set, with its documents if a run reads previous sentences.

    Raises:
        UserError: two runs differ in their languages, test texts or documents.
        ConfigError: a run reads previous sentences, but its corpus has no documents.
    """
    first = next((run for run in runs if _reads(run)), runs[0])
    wanted = _test_set(first, cache)
    for run in runs:
        if run is first:
            continue
        if run.direction != first.direction:
            ours, theirs = " to ".join(first.direction), " to ".join(run.direction)
            raise UserError(
                f"{first.name} translates {ours}, but {run.name} {theirs}; compare runs of the same languages"
            )
        own = _test_set(run, cache)
        if (own.sources, own.references) != (wanted.sources, wanted.references):
            raise UserError(
                f"{first.name} and {run.name} were tested on different texts ({wanted.name}, and {own.name}); "
                "compare runs that share their test set"
            )
        if _reads(run) and _beginnings(own) != _beginnings(wanted):
            raise UserError(
                f"{first.name} and {run.name} were tested on the same texts, divided into different documents; compare "
                "runs that share their test set"
            )
    return wanted


def _test_set(run: ComparedRun, cache: str) -> EvaluationSet:
    own = corpus_of(run.folder / BUNDLE) or run.bundle.config.get("data")
    return corpus_set({"split": run.split}, own, run.direction, cache, _reads(run), run.bundle.trust)


def _reads(run: ComparedRun) -> bool:
    """Whether the run's model reads previous sentences."""
    return run.bundle.model.context_sentences > 0


def _beginnings(texts: EvaluationSet) -> list[int]:
    """The rows at which a new document begins."""
    numbers = texts.documents or []
    return [row for row, (last, number) in enumerate(pairwise(numbers), start=1) if number != last]


def _report(folder: Path) -> dict[str, Any]:
    path = folder / REPORT
    values = read_json(path, "put back the file that training wrote")
    history = values.get("history", [])
    for name, right in {
        "history": isinstance(history, list) and all(map(_is_record, history)),
        "split": isinstance(values.get("split", ""), str),
        **{name: _is_number(values.get(name)) for name in NUMBERS},
    }.items():
        if not right:
            raise UserError(
                f"{path}: damaged (`{name}` is {shown(values[name])}); put back the file that training wrote"
            )
    return values


def _is_record(record: object) -> bool:
    """Whether this is the record of a validation: numbers by name."""
    return isinstance(record, dict) and all(map(_is_number, record.values()))


def _is_number(value: object) -> bool:
    return value is None or (isinstance(value, int | float) and not isinstance(value, bool))
