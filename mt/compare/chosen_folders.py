"""Which folders are compared, and their names. Loads no model, so that a wrong folder fails at once."""

from __future__ import annotations

import shlex
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from mt.errors import ConfigError, UserError
from mt.files.folders import MANIFEST
from mt.runs.find import BUNDLE, find_bundle
from mt.runs.saved_config import CONFIG
from mt.runs.sweep_folder import sweep_members

REPORT = "report.json"


def find_runs(given: Any) -> tuple[list[Path], list[str]]:
    """Find the folders of the runs named by `runs=`.

    Args:
        given: a folder or a list of folders, each of a run or of a sweep. A sweep stands for its finished runs, in the
            order in which they started.

    Returns:
        The runs' folders, and a line for each run of a sweep that is left out because it is not finished.

    Raises:
        ConfigError: no run is named, a run is named twice, or a name is not a text or number.
        UserError: a folder does not exist, is not a run or sweep, or is not finished.
    """
    paths = given if isinstance(given, list) else [] if given is None else [given]
    if not paths or not all(isinstance(path, (str, int)) for path in paths):
        raise ConfigError(f"runs={given}: name at least one run: runs=[outputs/a,outputs/b], or a sweep's folder")
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


def display_names(folders: Sequence[Path]) -> list[str]:
    """The shortest endings of the paths that are all different; for a sweep, these are the settings of its runs."""
    parts = [folder.resolve().parts for folder in folders]
    for depth in range(1, max(map(len, parts))):
        names = ["/".join(each[-depth:]) for each in parts]
        if len(set(names)) == len(names):
            break
    return names


def _members(path: Path) -> list[Path]:
    """The runs in a sweep's folder, oldest first."""
    if not path.is_dir():
        raise UserError(f"runs={path}: no such folder; give the folder of a run, or of a sweep")
    try:
        return sweep_members(path)
    except OSError as error:
        raise UserError(f"runs={path}: cannot be read ({error.strerror}); check its permissions") from None


def _is_finished(folder: Path) -> bool:
    return (folder / BUNDLE / MANIFEST).is_file() and (folder / REPORT).is_file()


def _run_of(path: Path) -> Path:
    """The folder of a finished run, from its own path or that of its bundle."""
    folder = find_bundle(path, key="runs").parent
    if not (folder / REPORT).is_file():
        way_out = f"finish it with python -m mt.train resume=true run={shlex.quote(str(folder))}"
        raise UserError(f"runs={path}: this run is not finished ({folder / REPORT} is missing); {way_out}")
    return folder
