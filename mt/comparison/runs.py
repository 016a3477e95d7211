"""The runs that are compared: found, named by what tells them apart, and held to be comparable."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import torch

from mt.bundle import Bundle
from mt.errors import ConfigError, UserError
from mt.evaluation_set import EvaluationSet, corpus_set
from mt.runs import BUNDLE, find_bundle
from mt.storage import MANIFEST
from mt.training.run_folder import CONFIG, corpus_of

REPORT = "report.json"


@dataclass(frozen=True)
class Run:
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


def find_runs(given: Any) -> tuple[list[Path], list[str]]:
    """The folders that `runs=` means.

    Args:
        given: a folder or a list of folders, each of a run or of a sweep. A sweep stands for its finished runs in the
            order in which they were begun.

    Returns:
        The runs' folders, and a line for each run of a sweep that is left out because it is not finished.

    Raises:
        ConfigError: nothing is named, a run is named twice, or what is given is no folder's name.
        UserError: a folder that is not there, not finished, or no run.
    """
    paths = given if isinstance(given, list) else [] if given is None else [given]
    if not paths or not all(isinstance(path, (str, int)) for path in paths):
        raise ConfigError(f"runs={given}: give at least one run: runs=[outputs/a,outputs/b], or a sweep's folder")
    found: list[Path] = []
    notices: list[str] = []
    for path in (Path(str(path)) for path in paths):
        members = [] if (path / CONFIG).is_file() or (path / MANIFEST).is_file() else _members(path)
        finished = [member for member in members if _is_finished(member)]
        notices.extend(f"left out {member}: it is not finished" for member in members if member not in finished)
        if members and not finished:
            raise UserError(f"runs={path}: none of its {len(members)} runs is finished; finish one with resume=true")
        found.extend(finished or [_run_of(path)])
    for number, folder in enumerate(found):
        if folder.resolve() in [other.resolve() for other in found[:number]]:
            raise ConfigError(f"runs: {folder} is named twice; name each run once")
    return found, notices


def load_runs(folders: Sequence[Path], device: torch.device) -> list[Run]:
    """Read finished runs.

    Raises:
        UserError: a damaged bundle or report.
    """
    names = display_names(folders)
    return [
        Run(name, folder, Bundle.load(find_bundle(folder, key="runs"), device), _report(folder))
        for name, folder in zip(names, folders, strict=True)
    ]


def display_names(folders: Sequence[Path]) -> list[str]:
    """The shortest ends of the paths that are all different: of runs of a sweep, the choices that made them."""
    parts = [folder.resolve().parts for folder in folders]
    for depth in range(1, max(map(len, parts))):
        names = ["/".join(each[-depth:]) for each in parts]
        if len(set(names)) == len(names):
            break
    return names


def common_set(runs: Sequence[Run], cache: str) -> EvaluationSet:
    """The texts that all runs are measured on.

    Args:
        runs: at least one.
        cache: where prepared corpora lie.

    Raises:
        UserError: two runs translate other languages, or were tested on other texts.
    """
    first = runs[0]
    wanted = _test_set(first, cache)
    for run in runs[1:]:
        if run.direction != first.direction:
            ours, theirs = " to ".join(first.direction), " to ".join(run.direction)
            raise UserError(f"{first.name} translates {ours}, {run.name} {theirs}; compare like with like")
        own = _test_set(run, cache)
        if (own.sources, own.references) != (wanted.sources, wanted.references):
            raise UserError(
                f"{first.name} and {run.name} were tested on different texts ({wanted.name}, and {own.name}); "
                "compare runs that share their test set"
            )
    return wanted


def _test_set(run: Run, cache: str) -> EvaluationSet:
    own = corpus_of(run.folder / BUNDLE) or run.bundle.config.get("data")
    return corpus_set({"split": run.split}, own, run.direction, cache)


def _members(path: Path) -> list[Path]:
    """The runs in a sweep's folder, oldest first."""
    if not path.is_dir():
        raise UserError(f"runs={path}: no such folder; give the folder of a run, or of a sweep")
    try:
        configs = [folder / CONFIG for folder in path.iterdir() if (folder / CONFIG).is_file()]
    except OSError as error:
        raise UserError(f"runs={path}: cannot be read ({error.strerror}); check its permissions") from None
    return [config.parent for config in sorted(configs, key=lambda each: (each.stat().st_mtime_ns, each.parent.name))]


def _is_finished(folder: Path) -> bool:
    return (folder / BUNDLE / MANIFEST).is_file() and (folder / REPORT).is_file()


def _run_of(path: Path) -> Path:
    """The folder of a finished run, given as itself or as its bundle."""
    folder = find_bundle(path, key="runs").parent
    if not (folder / REPORT).is_file():
        way_out = f"finish it with python -m mt.train resume=true run={folder}"
        raise UserError(f"runs={path}: this run is not finished ({folder / REPORT} is missing); {way_out}")
    return folder


def _report(folder: Path) -> dict[str, Any]:
    path = folder / REPORT
    try:
        values = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        raise UserError(f"{path}: cannot be read; put back the file that training wrote") from None
    if not isinstance(values, dict) or not isinstance(values.get("history", []), list):
        raise UserError(f"{path}: not what training writes; put back the file that it wrote")
    return values
