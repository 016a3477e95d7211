"""The folder of a run: made for a new run, found again to resume one.

outputs/<run>/
  config.yaml     the whole configuration, as plain values
  train.log       a copy of the console output
  train.lock      held while a training writes this folder
  tensorboard/    scores, texts, attention maps
  checkpoints/    step-00000123/ ...
  report.json     results, times, signatures
  bundle/         the trained translator
"""

from __future__ import annotations

import datetime
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from itertools import count
from pathlib import Path
from typing import Any

from mt.config.path_keys import with_absolute_paths
from mt.config.schemas import TrainSchema
from mt.errors import UserError
from mt.files.folders import check_writable, write_whole
from mt.files.plain_values import yaml_text
from mt.runs.checkpoint_folders import CHECKPOINTS, has_checkpoint
from mt.runs.find import run_folders
from mt.runs.run_lock import LOCK, check_free, only_training
from mt.runs.saved_config import CONFIG, read_config

OUTPUTS = Path("outputs")


def check_new(run: str | None) -> None:
    """Check the folder of a new run before any work is done.

    Args:
        run: the folder that the user gave; None for a new one in `outputs`.

    Raises:
        UserError: the folder already holds a run, another training is writing one there, or it cannot be written.
    """
    folder = OUTPUTS if run is None else Path(run)
    check_writable(folder, "run")
    if run is not None:
        check_free(folder)
        _check_unused(folder)


def _check_unused(folder: Path) -> None:
    if has_checkpoint(folder) or (folder / "bundle").exists():
        raise UserError(f"run={folder}: holds a run already; add resume=true to go on, or choose another folder")


@contextmanager
def new_run(run: str | None, name: str, config: dict[str, Any]) -> Iterator[Path]:
    """Make the folder of a new run, write its configuration, and keep other trainings out during the block.

    Args:
        run: the folder that the user gave; None for `outputs/<date>_<time>_<name>`.
        name: a short description of the run, used in the folder's name.
        config: the configuration, written to `config.yaml`.

    Raises:
        UserError: the folder already holds a run, another training is writing one there, or it cannot be written.
    """
    check_new(run)
    text = yaml_text({**with_absolute_paths(config, TrainSchema), "run": run})
    with ExitStack() as stack:
        try:
            if run is not None:
                folder = Path(run)
                folder.mkdir(parents=True, exist_ok=True)
            else:
                folder = _new_folder(OUTPUTS / f"{datetime.datetime.now():%Y-%m-%d_%H-%M-%S}_{name}")
            stack.enter_context(only_training(folder))
            _check_unused(folder)  # one may have begun, and ended, since the first check
            write_whole(folder / CONFIG, text)
        except OSError as error:
            raise UserError(f"run={error.filename or run}: cannot be written ({error.strerror})") from None
        yield folder


def _new_folder(wanted: Path) -> Path:
    """Make a folder with this name; if it exists, append a number to the name."""
    for number in count(1):
        folder = wanted if number == 1 else wanted.with_name(f"{wanted.name}_{number}")
        try:
            folder.mkdir(parents=True)
        except FileExistsError:
            continue
        return folder
    raise AssertionError("unreachable")


def corpus_of(bundle: Path) -> dict[str, Any] | None:
    """The corpus node of the run whose folder contains the bundle, with absolute paths; None if there is no run."""
    run = bundle.absolute().parent
    if not ((run / CONFIG).is_file() and (run / CHECKPOINTS).is_dir()):
        return None
    corpus: dict[str, Any] = read_config(run / CONFIG)["data"]
    return corpus


def old_run(run: str | None) -> Path:
    """The folder of the run to resume: `run`; if None the current folder if it is a run, else the newest run.

    Raises:
        UserError: there is no such run, or it has no checkpoint.
    """
    if run is not None:
        folder = Path(run)
    elif (Path(CONFIG).exists() and Path(CHECKPOINTS).is_dir()) or not OUTPUTS.is_dir():
        folder = Path(".")
    else:
        candidates = [path for path in run_folders(OUTPUTS) if (path / CONFIG).is_file() and has_checkpoint(path)]
        if not candidates:
            raise UserError(f"resume=true: no run with a checkpoint under {OUTPUTS}; give run=FOLDER")
        folder = max(candidates, key=lambda path: (path / CHECKPOINTS).stat().st_mtime)
    if not (folder / CONFIG).is_file():
        raise UserError(f"resume=true: {folder} is not a run folder (it has no {CONFIG}); give run=FOLDER")
    if not has_checkpoint(folder):
        raise UserError(f"resume=true: {folder} has no checkpoint yet; start it anew without resume=true")
    _require_own_files(folder)
    return folder


def _require_own_files(folder: Path) -> None:
    """Refuse a run's folder whose entries lead elsewhere: training would write there, to any file of the user's.

    Raises:
        UserError: an entry that training writes to is a link out of the folder, or is no file or folder.
    """
    inside = folder.resolve()
    for name in ("train.log", LOCK, "tensorboard", CHECKPOINTS, "bundle"):
        path = folder / name
        if path.is_symlink() and not path.resolve().is_relative_to(inside):
            raise UserError(
                f"{path}: is a link to {path.resolve()}, and training would write there; move the whole run to where "
                "it has room, and resume it there"
            )
        if path.exists() and not (path.is_file() or path.is_dir()):
            raise UserError(f"{path}: is neither a file nor a folder; remove it")
