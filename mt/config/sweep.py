"""Sweeps: Hydra's multirun of training, checked before the first run begins, with runs side by side in one folder.

Hydra's sweeper makes the words of each run, and its launcher starts them: by default `ProcessLauncher`, which gives
each a process of its own. Others fit as they are, with `hydra/sweeper=` and `hydra/launcher=`.
"""

from __future__ import annotations

import math
import re
import shlex
import signal
import sys
import traceback
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import hydra
from hydra.core.global_hydra import GlobalHydra
from hydra.core.hydra_config import HydraConfig
from hydra.core.utils import JobReturn
from hydra.errors import HydraException
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException

from mt.config.build import CONFIG_DIR
from mt.config.command_line import (
    check_command_line,
    combinations,
    composed_config,
    hydra_errors,
    search_path,
    swept_keys,
)
from mt.config.recipes import differences
from mt.errors import ConfigError, UserError

LONGEST_NAME = 120
"""Characters: what file systems allow is 255 bytes."""

STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""Signals that end a run, and the sweep with it."""

GRID = "hydra._internal.core_plugins.basic_sweeper.BasicSweeper"
"""Hydra's own sweeper: every combination of the words, known before the first run."""

OURS = "hydra_plugins.mt_processes.ProcessLauncher"
"""The launcher of `mt.config.process_launcher`, by the name that Hydra knows it by."""


class SweepStopped(UserError):
    """A run of a sweep was asked to stop, and so is the sweep. The exit status is the run's."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


@dataclass(frozen=True)
class RunFailed:
    """What a failed run returns in place of its score. What was wrong, it has said itself.

    Attributes:
        name: the run's.
        status: exit status that a program of this run alone would have.
    """

    name: str
    status: int

    def __float__(self) -> float:
        """Sweepers that take the score of a run count this as a failure.

        Raises:
            UserError: always.
        """
        raise UserError(f"run {self.name} failed with status {self.status}")


def train_each(task: Callable[[DictConfig], Any], words: Sequence[str], options: Sequence[str] = ()) -> None:
    """Train every run of a sweep, and say where they are.

    Runs lie side by side in one folder: `run=FOLDER` of the words, else `outputs/multirun/<date>_<time>`. Where `run`
    itself is swept, each lies where its words say.

    Args:
        task: trains one run, for launchers that start it in this process or send it elsewhere. It says what is wrong
            itself and raises SystemExit.
        words: `key=value` words, some with several values.
        options: options of the command line that go with all of them, such as `--config-dir`.

    Raises:
        ConfigError: one of the runs cannot be; or there is no such sweeper or launcher.
        UserError: runs failed; each has said itself what was wrong with it.
        SweepStopped: Ctrl-C or SIGTERM.
    """
    own = [word for word in words if not _is_of_hydra(word)]
    of_hydra = [*(word for word in words if _is_of_hydra(word)), *search_path(options)]
    swept = swept_keys(own)
    settings = _hydra_settings([word for word in own if _key(word) not in swept], of_hydra)
    if settings.sweeper._target_ == GRID:
        given = {_key(word) for word in own}
        params = [f"{key}={value}" for key, value in (settings.sweeper.params or {}).items() if key not in given]
        jobs, swept = combinations([*params, *own])
        for line in check_each(jobs, swept, options):
            print(line, file=sys.stderr)
    else:  # only the sweeper knows which runs there will be
        check_each([[word for word in own if _key(word) not in swept]], set(), options)
    folder = Path(settings.sweep.dir)
    if "run" not in swept:
        folder = next((Path(_value(word)) for word in own if _key(word) == "run"), folder)
        own = [word for word in own if _key(word) != "run"]
    fixed = ",".join(f'"{_key(word)}"' for word in own if _key(word) not in swept)
    of_hydra += [f'hydra.sweep.dir="{folder}"', f"hydra.job.config.override_dirname.exclude_keys=[{fixed}]"]
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name="train"):
        program = GlobalHydra.instance().hydra
    assert program is not None
    with hydra_errors(), _their_errors(settings):
        overrides = [*_for_some(own, swept), *of_hydra, "hydra.mode=MULTIRUN"]
        returned = program.multirun("train", partial(run_of_sweep, task), overrides)
    _close(returned, folder, scattered="run" in swept)


def run_of_sweep(task: Callable[[DictConfig], Any], config: DictConfig) -> Any:
    """Train one run of a sweep here, for launchers that call a function.

    Returns:
        Its score, or RunFailed.
    """
    job = HydraConfig.get()
    name = job.sweep.subdir
    if config.run is None:
        config.run = str(Path(job.sweep.dir) / name)
    print(f"run {job.job.num + 1}: {name}", file=sys.stderr)
    try:
        return task(config)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
        if status - 128 in STOPPING:
            raise
        return RunFailed(name, status) if status else None
    except Exception:  # a mistake in the program, which ends this run as it would end a process of its own
        traceback.print_exc()
        return RunFailed(name, 1)


def score_of_run(report: Mapping[str, Any]) -> float | None:
    """What a sweeper that looks for the best settings maximises: the best validation score of a run's report."""
    scores = [record["score"] for record in report["history"]]
    return max((score for score in scores if score is not None and math.isfinite(score)), default=None)


def check_each(jobs: Sequence[Sequence[str]], swept: Collection[str], options: Sequence[str] = ()) -> list[str]:
    """Refuse a run that cannot be, by its name, before any begins.

    Args:
        jobs: the `key=value` words of each run.
        swept: keys that have several values.
        options: options of the command line that go with all of them, such as `--config-dir`.

    Returns:
        What to say of training settings that differ between the runs and are not swept, as recipes make them.

    Raises:
        ConfigError: the first that cannot be.
    """
    composed = []
    for number, words in enumerate(jobs):
        with _named(jobs, swept, number):
            composed += check_command_line("train", [*options, *words])
    from mt.training.parts import Parts  # torch loads only once all words are known to be right

    configs = {}
    for number, each in enumerate(composed):
        with _named(jobs, swept, number):
            config = composed_config("train", each)
            Parts.of(config)
            configs[job_name(jobs[number], swept, number)] = config
    found = [] if "experiment" in swept else differences(configs, swept)
    if not found:
        return []
    head = "these runs differ in more than what is swept, by their recipes; experiment=none leaves recipes out"
    return [head, *(f"  {line}" for line in found)]


@contextmanager
def _named(jobs: Sequence[Sequence[str]], swept: Collection[str], number: int) -> Iterator[None]:
    try:
        yield
    except ConfigError as error:
        if len(jobs) == 1:
            raise
        name = job_name(jobs[number], swept, number)
        raise ConfigError(f"run {number + 1} of {len(jobs)}, {name}: {error}") from None


def job_name(words: Sequence[str], swept: Collection[str], number: int) -> str:
    """What the folder of a sweep's run is called: the words that tell it from its siblings, such as `model=luong`.

    Args:
        words: `key=value` words of the run.
        swept: keys that have several values in the sweep; where there is none, every word counts.
        number: of the run in its sweep, from 0: for names that would be too long.
    """
    telling = [word for word in words if _key(word) in swept] or list(words)
    name = "+".join(re.sub(r"[^\w.=+-]+", ".", word).strip(".") for word in telling)
    return f"{number}_{name[:LONGEST_NAME]}" if len(name) > LONGEST_NAME else name or "defaults"


def _key(word: str) -> str:
    return word.partition("=")[0].lstrip("+~").partition("@")[0]


def _value(word: str) -> str:
    return word.partition("=")[2].strip("\"'")


def _hydra_settings(own: Sequence[str], of_hydra: Sequence[str]) -> DictConfig:
    """Hydra's own part of the configuration: its sweeper, its launcher, the folder of the sweep.

    Args:
        own: words that are the same for all runs; a file chosen by one may have settings of Hydra's.
        of_hydra: words that change settings of Hydra's.

    Raises:
        ConfigError: Hydra does not take one of these.
    """
    with hydra_errors(), hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name="train"):
        for word in of_hydra:
            if _key(word) in ("hydra/launcher", "hydra/sweeper"):
                there = GlobalHydra.instance().config_loader().get_group_options(_key(word))
                if _value(word) not in there:
                    packages = "packages such as hydra-submitit-launcher and hydra-optuna-sweeper bring others"
                    raise ConfigError(f"{word}: no such choice; there are {', '.join(sorted(there))}; {packages}")
        try:
            settings = hydra.compose("train", [*own, *of_hydra], return_hydra_config=True).hydra
        except (HydraException, OmegaConfBaseException):  # where our own words are wrong, `check_each` knows better
            settings = hydra.compose("train", list(of_hydra), return_hydra_config=True).hydra
        assert isinstance(settings, DictConfig)
        return settings


def _for_some(own: Sequence[str], swept: Collection[str]) -> list[str]:
    """The words of a sweep, with those inside a swept group as a choice of one value.

    Hydra first composes the sweep without the swept words, so with the default of a swept group, which may not have the
    key that `model.embedding=16` changes. A choice is left out there, and is the word itself in each run.
    """
    inside = tuple(f"{key}{mark}" for key in swept for mark in "./")
    return [
        re.sub("=(.*)", r"=choice(\1)", word, count=1, flags=re.DOTALL)
        if inside and "=" in word and _key(word) not in swept and _key(word).startswith(inside)
        else word
        for word in own
    ]


@contextmanager
def _their_errors(settings: DictConfig) -> Iterator[None]:
    """One line for what a sweeper or launcher of others raises. Runs raise nothing, see `run_of_sweep`."""
    try:
        yield
    except (UserError, HydraException, OmegaConfBaseException):
        raise
    except Exception as error:
        if settings.sweeper._target_ == GRID and settings.launcher._target_ == OURS:
            raise
        said = " ".join(str(error).split()) or "nothing more"
        raise UserError(f"the sweeper or launcher ended the sweep; {type(error).__name__}: {said}") from None


def _close(returned: Any, folder: Path, scattered: bool) -> None:
    """Say how to compare the runs.

    Args:
        returned: what the sweeper gives back: of Hydra's own, the jobs of each batch; of others, perhaps nothing.
        folder: of the sweep.
        scattered: the runs lie elsewhere.

    Raises:
        UserError: some failed.
    """
    jobs = [job for batch in returned for job in batch] if isinstance(returned, list) else []
    ends = [job.return_value for job in jobs if isinstance(job, JobReturn)]
    failed = [end for end in ends if isinstance(end, RunFailed)]
    if not scattered and (len(failed) < len(ends) or not ends):
        print(f"compare them with: python -m mt.compare {shlex.quote(f'runs={folder}')}", file=sys.stderr)
    if failed:
        raise UserError(f"{len(failed)} of {len(ends)} runs failed: {', '.join(end.name for end in failed)}")


def _is_of_hydra(word: str) -> bool:
    return re.split("[./]", _key(word))[0] == "hydra"


def swept_in(config: DictConfig, jobs: Sequence[Sequence[str]]) -> set[str]:
    """Keys that have several values in a sweep: those of its jobs' words that are not the same in all.

    Args:
        config: of the sweep or one of its jobs, with Hydra's own part.
        jobs: the words of each.
    """
    fixed = config.hydra.job.config.override_dirname.exclude_keys
    return {_key(word) for words in jobs for word in words}.difference(fixed)


def _subfolder(*, _root_: DictConfig) -> str:
    """`hydra.sweep.subdir`: what tells a run from its siblings; numbered where a sweeper may try the same twice."""
    own = _root_.hydra
    words = list(own.overrides.task)
    number = int(own.job.num)
    name = job_name(words, swept_in(_root_, [words]), number)
    return name if own.sweeper._target_ == GRID else f"{number}_{name}"


OmegaConf.register_new_resolver("run_name", _subfolder, replace=True)
