"""Which run a command goes on with that was started again: by the user with `resume=auto`, or by its launcher.

`torchrun --max-restarts=3` and SLURM, after a failure or a pre-emption, start the same command again. The run's folder
notes under which names the launcher started it, so that the command finds it again, and goes on from its last
checkpoint.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mt.config.path_keys import with_absolute_paths
from mt.config.schemas import FREE_ON_RESUME, OF_RESUMING, TrainSchema
from mt.errors import ConfigError, shown
from mt.files.folders import write_whole
from mt.ranks.identity import process_began
from mt.ranks.launcher import restarts
from mt.runs.checkpoint_folders import has_checkpoint
from mt.runs.find import BUNDLE, run_folders
from mt.runs.run_folder import OUTPUTS, old_run
from mt.runs.saved_config import saved_config

NOTE = "launch.json"
"""File in a run's folder: the names of the launch, and the words of the command."""
AUTO = "auto"
"""Value of `resume`: go on with the run in the folder if it has a checkpoint, else begin it."""


@dataclass(frozen=True)
class Begun:
    """What a command found of its run.

    Attributes:
        folder: that of its run, if there is one already.
        resumes: whether it goes on from a checkpoint there; if not, it begins there.
    """

    folder: Path | None
    resumes: bool


def begun(config: Mapping[str, Any], words: Sequence[str], environment: Mapping[str, str] = os.environ) -> Begun:
    """The run that a command has begun before, if it is to go on with it.

    Args:
        config: the plain configuration of `configs/train.yaml`.
        words: of the command line.
        environment: of this process; says whether its launcher started it again.

    Raises:
        ConfigError: `resume=auto` without a folder, and without a launcher that says which run it is.
        UserError: with `resume=true`, there is no such run, or it has no checkpoint.
    """
    if config["resume"] is True:
        return Begun(old_run(config["run"]), True)
    if config["resume"] == AUTO and config["run"] is None and not _names(environment):
        raise ConfigError("resume=auto: needs run=FOLDER, in which the run begins, or goes on if it has a checkpoint")
    folder = None if config["run"] is None else Path(config["run"])
    if config["resume"] != AUTO or folder is None:
        folder = _noted(list(words), folder, environment)
    if folder is None:
        return Begun(None, False)
    if has_checkpoint(folder):
        return Begun(old_run(str(folder)), True)
    return Begun(folder, False)


def note_launch(folder: Path, words: Sequence[str], environment: Mapping[str, str] = os.environ) -> None:
    """Note in a run's folder by what it was started, if that may start it again."""
    names = _names(environment)
    if names:
        write_whole(folder / NOTE, json.dumps({"names": names, "words": list(words)}) + "\n")


def _names(environment: Mapping[str, str]) -> list[str]:
    """The names of what started this process. That of torchrun's own process comes first."""
    if "TORCHELASTIC_RUN_ID" in environment:
        agent, run_id = os.getppid(), environment["TORCHELASTIC_RUN_ID"]
        own = f"torchrun {os.uname().nodename} {agent} {process_began(agent)}"
        return [own, *([] if run_id == "none" else [f"run id {run_id}"])]
    return [f"job {environment['SLURM_JOB_ID']}"] if "SLURM_JOB_ID" in environment else []


def _noted(words: list[str], folder: Path | None, environment: Mapping[str, str]) -> Path | None:
    """The newest run that this launch has begun with these words: in `folder`, or anywhere under `outputs`.

    torchrun stays the same process when it starts its processes again. A run id may be used twice, and the commands of
    a SLURM job may be alike, so these count only if the launcher says that it has started again.
    """
    again, names = restarts(environment) > 0, set(_names(environment))
    if not again:
        names = {name for name in names if name.startswith("torchrun ")}
    if not names:
        return None
    folders = [folder] if folder is not None else list(run_folders(OUTPUTS)) if OUTPUTS.is_dir() else []
    found = [
        path for path in folders if _is_noted(path / NOTE, names, words) and (again or not (path / BUNDLE).exists())
    ]
    return max(found, key=lambda path: (path / NOTE).stat().st_mtime_ns, default=None)


def _is_noted(path: Path, names: set[str], words: list[str]) -> bool:
    try:
        note = json.loads(path.read_text(encoding="utf-8"))
        return note["words"] == words and not names.isdisjoint(note["names"])
    except (OSError, ValueError, LookupError, TypeError):
        return False


def config_again(folder: Path, config: Mapping[str, Any], words: Sequence[str]) -> dict[str, Any]:
    """The saved configuration of a run, when the command that began it is given again.

    Args:
        folder: the run's folder.
        config: what the command gives; where a resumed run may not change, it must be the same as saved.
        words: of the command line; those that a resumed run may change count.

    Raises:
        ConfigError: the command is of another run.
    """
    free = [word for word in words if _key(word).split(".")[0] in FREE_ON_RESUME and "." in _key(word)]
    saved = saved_config(folder, free, config["trust"])
    given = with_absolute_paths(config, TrainSchema)
    for key in [key for key in given if key not in (*FREE_ON_RESUME, *OF_RESUMING) and key in saved]:
        for name, value in _leaves(key, given[key]):
            old = dict(_leaves(key, saved[key])).get(name)
            if value not in (old, AUTO):
                raise ConfigError(
                    f"{name}={shown(value)}, but the run in {folder}, which this command would go on with, has "
                    f"{shown(old)}; give the command that began it, or another run=FOLDER"
                )
    return saved


def _key(word: str) -> str:
    return word.lstrip("+~").partition("=")[0]


def _leaves(path: str, value: Any) -> list[tuple[str, Any]]:
    if not isinstance(value, Mapping):
        return [(path, value)]
    return [leaf for name, each in value.items() for leaf in _leaves(f"{path}.{name}", each)]
