"""The runs that are compared: loaded, and held to be comparable."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import torch

from mt.compare.chosen_folders import REPORT, display_names
from mt.errors import UserError
from mt.evaluation.test_sets import EvaluationSet, corpus_set
from mt.files.json_files import read_json
from mt.runs.bundle import Bundle
from mt.runs.find import BUNDLE, find_bundle
from mt.runs.run_folder import corpus_of


@dataclass(frozen=True)
class ComparedRun:
    """A finished run.

    Attributes:
        name: what tells it from the others.
        folder: the run's.
        bundle: its translator.
        report: what training reported: times, memory, history of validations.
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
        """The split it was scored on: "test", or "validation" where its corpus has no test."""
        return str(self.report.get("split", "test"))


def load_runs(folders: Sequence[Path], device: torch.device, trust: Collection[str] = ()) -> list[ComparedRun]:
    """Read finished runs.

    Args:
        folders: of the runs.
        device: where the models go.
        trust: packages of the user's own that the bundles may name classes of.

    Raises:
        UserError: a damaged bundle or report.
    """
    names = display_names(folders)
    return [_load(folder, name, device, trust) for folder, name in zip(folders, names, strict=True)]


def _load(folder: Path, name: str, device: torch.device, trust: Collection[str]) -> ComparedRun:
    report = _report(folder)
    try:
        return ComparedRun(name, folder, Bundle.load(find_bundle(folder, key="runs"), device, trust), report)
    except UserError as error:  # what a model's settings are refused for does not say whose they are
        said = str(error)
        raise UserError(said if str(folder) in said else f"runs={folder}: {said}") from None


def common_set(runs: Sequence[ComparedRun], cache: str) -> EvaluationSet:
    """The texts that all runs are measured on.

    Args:
        runs: at least one.
        cache: where prepared corpora lie.

    Returns:
        The set, with its documents where a run reads the sentences before each one.

    Raises:
        UserError: two runs translate other languages, or were tested on other texts or other documents.
        ConfigError: such a run whose corpus has no documents.
    """
    first = next((run for run in runs if _reads(run)), runs[0])
    wanted = _test_set(first, cache)
    for run in runs:
        if run is first:
            continue
        if run.direction != first.direction:
            ours, theirs = " to ".join(first.direction), " to ".join(run.direction)
            raise UserError(f"{first.name} translates {ours}, {run.name} {theirs}; compare like with like")
        own = _test_set(run, cache)
        if (own.sources, own.references) != (wanted.sources, wanted.references):
            raise UserError(
                f"{first.name} and {run.name} were tested on different texts ({wanted.name}, and {own.name}); "
                "compare runs that share their test set"
            )
        if _reads(run) and _beginnings(own) != _beginnings(wanted):
            raise UserError(f"{first.name} and {run.name} were tested on the same texts in different documents")
    return wanted


def _test_set(run: ComparedRun, cache: str) -> EvaluationSet:
    own = corpus_of(run.folder / BUNDLE) or run.bundle.config.get("data")
    return corpus_set({"split": run.split}, own, run.direction, cache, _reads(run), run.bundle.trust)


def _reads(run: ComparedRun) -> bool:
    """Whether it reads the sentences before each one."""
    return run.bundle.model.context_sentences > 0


def _beginnings(texts: EvaluationSet) -> list[int]:
    """The rows where another document begins."""
    numbers = texts.documents or []
    return [row for row, (last, number) in enumerate(pairwise(numbers), start=1) if number != last]


def _report(folder: Path) -> dict[str, Any]:
    path = folder / REPORT
    values = read_json(path, "put back the file that training wrote")
    if not isinstance(values.get("history", []), list):
        raise UserError(f"{path}: not what training writes; put back the file that it wrote")
    return values
