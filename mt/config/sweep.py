"""Sweeps: Hydra's multirun of training. The runs are checked before the first begins, and share a parent folder.

Hydra's sweeper makes the command-line words of each run, and its launcher starts the runs: by default
`ProcessLauncher`, which starts each in a separate process. `sweeper=` and `launcher=` choose others, and so do Hydra's
own `hydra/sweeper=` and `hydra/launcher=`.
"""

from __future__ import annotations

import datetime
import math
import re
import shlex
import signal
import traceback
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import hydra
from hydra._internal.callbacks import Callbacks
from hydra._internal.hydra import Hydra
from hydra.core.global_hydra import GlobalHydra
from hydra.core.hydra_config import HydraConfig
from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.core.plugins import Plugins
from hydra.core.utils import JobReturn
from hydra.errors import HydraException, MissingConfigException
from hydra.types import HydraContext, RunMode
from omegaconf import DictConfig, OmegaConf
from omegaconf.errors import OmegaConfBaseException

from mt.config.build import CONFIG_DIR
from mt.config.command_line import (
    check_command_line,
    combinations,
    composed_config,
    config_dir_options,
    hydra_errors,
    search_path,
    swept_keys,
)
from mt.config.extras import missing_extra
from mt.config.quoting import quoted
from mt.config.recipes import differences
from mt.config.search_space import OPTUNA, best_found, ends_of, require_maximum
from mt.errors import ConfigError, UserError
from mt.runs.sweep_folder import mark_sweep
from mt.terminal import say

LONGEST_NAME = 120
"""Largest number of bytes of a folder's name; file systems allow 255, and temporary names beside it are longer."""

STOPPING = (signal.SIGINT, signal.SIGTERM, signal.SIGHUP)
"""Signals that end a run and its sweep."""

GRID = "hydra._internal.core_plugins.basic_sweeper.BasicSweeper"
"""Hydra's own sweeper. It runs all combinations of the words, so all runs are known before the first."""

OURS = "hydra_plugins.mt_processes.ProcessLauncher"
"""The name by which Hydra knows the launcher of `mt.config.process_launcher`."""

SLURM = "hydra_plugins.mt_slurm.SlurmLauncher"
"""The name by which Hydra knows the launcher of `mt.config.slurm_launcher`, whose runs are on other machines."""

HERE = {"device": "cpu", "precision": "auto"}
"""Settings of the trainer with which the configuration of a run for another machine is checked on this one."""

FOR_ALL = ("launcher", "sweeper")
"""Keys that have one value for all runs of a sweep."""


class SweepStopped(UserError):
    """A run of a sweep was stopped by a signal, which also ends the sweep. The exit status is the run's."""

    def __init__(self, message: str, exit_code: int) -> None:
        super().__init__(message)
        self.exit_code = exit_code


@dataclass(frozen=True)
class RunFailed:
    """The result of a failed run, in place of its score. The run has already printed its error.

    Attributes:
        name: name of the run.
        status: exit status of the run.
    """

    name: str
    status: int

    def __float__(self) -> float:
        """Raise an error, so that sweepers that read the score of a run count it as failed.

        Raises:
            UserError: always.
        """
        raise UserError(f"run {self.name} failed with status {self.status}")


def train_each(task: Callable[[DictConfig], Any], words: Sequence[str], options: Sequence[str] = ()) -> None:
    """Train every run of a sweep, and print how to compare them.

    The runs' folders are inside one folder: `run=FOLDER` if given, else `outputs/multirun/<date>_<time>`. If `run`
    itself has several values, they are the folders of the runs.

    Args:
        task: trains one run, for launchers that start it in this process or send it to another machine. It prints its
            errors and raises SystemExit.
        words: `key=value` words, some with several values.
        options: options of the command line that apply to all runs, such as `--config-dir`.

    Raises:
        ConfigError: the configuration of a run is faulty, or the sweeper or launcher does not exist.
        UserError: runs failed; each has printed its error.
        SweepStopped: the user pressed Ctrl-C, or SIGTERM came.
    """
    own, of_hydra = _divided(words, options)
    swept = swept_keys(own)
    for key in swept.intersection(FOR_ALL):
        raise ConfigError(f"{key}: is the same for all runs of a sweep; give one value")
    settings = _hydra_settings([word for word in own if _key(word) not in swept], of_hydra)
    elsewhere = settings.launcher._target_ == SLURM
    given = {_key(word) for word in own}
    params = [f"{key}={value}" for key, value in (settings.sweeper.get("params") or {}).items() if key not in given]
    if settings.sweeper._target_ == GRID:
        jobs, swept = combinations([*params, *own])
        for line in check_each(jobs, swept, options, elsewhere):
            say(line)
    else:  # the sweeper decides later which runs there are
        fixed_words = [word for word in own if _key(word) not in swept]
        check_each([fixed_words], set(), options, elsewhere)
        if settings.sweeper._target_ == OPTUNA:
            require_maximum(settings)
            space = [*params, *(word for word in own if _key(word) in swept)]
            swept |= {_key(word) for word in params}
            check_each([[*fixed_words, *ends] for ends in ends_of(space)], swept, options, elsewhere)
    folder = Path(settings.sweep.dir)
    if "run" not in swept:
        folder = next((Path(_value(word)).expanduser() for word in own if _key(word) == "run"), folder)
        own = [word for word in own if _key(word) != "run"]
        mark_sweep(folder, sorted(swept))
    returned = _multirun(task, own, swept, of_hydra, settings, folder)
    if settings.sweeper._target_ == OPTUNA:
        say(best_found(folder if "run" not in swept else Path(settings.sweep.dir)))
    _close(returned, folder, scattered="run" in swept)


def launch_one(task: Callable[[DictConfig], Any], words: Sequence[str], options: Sequence[str] = ()) -> None:
    """Train one run where a launcher starts it. Its folder is `run`, or a new one in `outputs`.

    Args and raises: as for `train_each`; no word has several values.
    """
    own, of_hydra = _divided(words, options)
    settings = _hydra_settings(own, of_hydra)
    check_each([own], set(), options, elsewhere=settings.launcher._target_ == SLURM)
    folder = _new_folder(own, options)
    own = [word for word in own if _key(word) != "run"]
    places = [f"hydra.sweep.dir={quoted(str(folder.parent))}", f"hydra.sweep.subdir={quoted(folder.name)}"]
    with hydra_errors(), _their_errors(settings):
        program = _hydra()
        config = program.compose_config("train", [*own, *of_hydra, *places], RunMode.MULTIRUN)
        context = HydraContext(config_loader=program.config_loader, callbacks=Callbacks(config))
        launcher = Plugins.instance().instantiate_launcher(
            hydra_context=context, task_function=partial(run_of_sweep, task), config=config
        )
        (returned,) = launcher.launch([own], 0)
    if isinstance(returned.return_value, RunFailed):
        raise UserError(f"run {folder.name} failed")


def _divided(words: Sequence[str], options: Sequence[str]) -> tuple[list[str], list[str]]:
    """The words of the run's own configuration, and those for Hydra, with the folder of `--config-dir`."""
    own = [word for word in words if not _is_of_hydra(word)]
    return own, [*(word for word in words if _is_of_hydra(word)), *search_path(options)]


def _new_folder(own: Sequence[str], options: Sequence[str]) -> Path:
    """The folder of a single run: known before its job begins, so that the job finds it again."""
    for word in own:
        if _key(word) == "run":
            return Path(_value(word)).expanduser().absolute()
    from mt.runs.run_folder import OUTPUTS
    from mt.training.experiment import run_name

    (config,) = check_command_line("train", [*options, *own])
    name = run_name(composed_config("train", config))
    return (OUTPUTS / f"{datetime.datetime.now():%Y-%m-%d_%H-%M-%S}_{name}").absolute()


def _multirun(
    task: Callable[[DictConfig], Any],
    own: Sequence[str],
    swept: Collection[str],
    of_hydra: Sequence[str],
    settings: DictConfig,
    folder: Path,
) -> Any:
    """Let Hydra's sweeper and launcher run; what the sweeper returns."""
    fixed = ",".join(f'"{_key(word)}"' for word in own if _key(word) not in swept)
    places = [f"hydra.sweep.dir={quoted(str(folder))}", f"hydra.job.config.override_dirname.exclude_keys=[{fixed}]"]
    overrides = [*_for_some(own, swept), *of_hydra, *places, "hydra.mode=MULTIRUN"]
    with hydra_errors(), _their_errors(settings):
        return _hydra().multirun("train", partial(run_of_sweep, task), overrides)


def _hydra() -> Hydra:
    """Hydra, as it is in a program. It is left uninitialised, so that configurations can be checked meanwhile."""
    with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name="train"):
        program = GlobalHydra.instance().hydra
    assert program is not None
    return program


def run_of_sweep(task: Callable[[DictConfig], Any], config: DictConfig) -> Any:
    """Train one run of a sweep in this process, for launchers that call a function.

    Returns:
        The score of the run, or RunFailed.
    """
    job = HydraConfig.get()
    name = job.sweep.subdir
    if config.run is None:
        config.run = str(Path(job.sweep.dir) / name)
    say(f"run {job.job.num + 1}: {name}")
    try:
        with hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name="train"):
            return task(config)
    except SystemExit as end:
        status = end.code if isinstance(end.code, int) else 1
        if status > 128:  # a signal, which ends the sweep or the job, too
            raise
        return RunFailed(name, status) if status else None
    except Exception:  # a bug in the program fails this run only, as if it were a separate process
        traceback.print_exc()
        return RunFailed(name, 1)


def score_of_run(report: Mapping[str, Any]) -> float | None:
    """The best validation score in a run's report, which sweepers that search for the best settings maximise."""
    history = report.get("history")
    records = [each for each in history if isinstance(each, Mapping)] if isinstance(history, list) else []
    scores = [record.get("score") for record in records]
    return max((score for score in scores if isinstance(score, int | float) and math.isfinite(score)), default=None)


def check_batch(config: DictConfig, job_overrides: Sequence[Sequence[str]], elsewhere: bool = False) -> None:
    """Check the runs that a launcher is to start, if they were not known when the sweep began.

    Args:
        config: the configuration of the sweep, with the key `hydra`.
        job_overrides: the words of each run.
        elsewhere: as for `check_each`.

    Raises:
        ConfigError: the sweeper gave a run a faulty configuration.
    """
    if config.hydra.sweeper._target_ != GRID:
        jobs = [list(words) for words in job_overrides]
        check_each(jobs, swept_in(config, jobs), config_dir_options(list(config.hydra.searchpath)), elsewhere)


def check_each(
    jobs: Sequence[Sequence[str]], swept: Collection[str], options: Sequence[str] = (), elsewhere: bool = False
) -> list[str]:
    """Check the configurations of all runs before any begins.

    Args:
        jobs: the `key=value` words of each run.
        swept: keys that have several values.
        options: options of the command line that apply to all runs, such as `--config-dir`.
        elsewhere: the runs are for machines whose devices this one need not have.

    Returns:
        Lines to print about training settings that differ between the runs without being swept, for instance because
        the runs have different recipes.

    Raises:
        ConfigError: a configuration is faulty; the message names the first such run.
    """
    composed = []
    for number, words in enumerate(jobs):
        with _named(jobs, swept, number):
            composed += check_command_line("train", [*options, *words])
    from mt.training.parts import Parts  # imports torch, so only after all words have been checked

    configs = {}
    for number, each in enumerate(composed):
        with _named(jobs, swept, number):
            config = composed_config("train", each)
            Parts.of({**config, "trainer": {**config["trainer"], **HERE}} if elsewhere else config)
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
    """The name of a run's folder in its sweep: the words that differ between the runs, such as `model=luong`.

    Args:
        words: `key=value` words of the run.
        swept: keys that have several values in the sweep; if there are none, all words are used.
        number: number of the run in its sweep, from 0; used where the name would be too long.
    """
    telling = [word for word in words if _key(word) in swept] or list(words)
    name = "+".join(re.sub(r"[^\w.=+-]+", ".", word).strip(".") for word in telling)
    if len(name.encode()) > LONGEST_NAME:
        return f"{number}_{name.encode()[:LONGEST_NAME].decode(errors='ignore')}"
    return name or "defaults"


def _key(word: str) -> str:
    return word.partition("=")[0].lstrip("+~").partition("@")[0]


def _value(word: str) -> str:
    return str(OverridesParser.create().parse_override(word).value())


def _hydra_settings(own: Sequence[str], of_hydra: Sequence[str]) -> DictConfig:
    """Hydra's part of the configuration: the sweeper, the launcher, the folder of the sweep.

    Args:
        own: words that are the same for all runs. A file that they choose may contain settings of Hydra.
        of_hydra: words that change settings of Hydra.

    Raises:
        ConfigError: Hydra refuses one of these words.
    """
    with hydra_errors(), hydra.initialize_config_dir(str(CONFIG_DIR), version_base="1.3", job_name="train"):
        for word in of_hydra:
            if _key(word) in ("hydra/launcher", "hydra/sweeper"):
                there = GlobalHydra.instance().config_loader().get_group_options(_key(word))
                if _value(word) not in there:
                    extra = missing_extra(f"{_key(word)}/{_value(word)}")
                    if extra is not None:
                        raise ConfigError(extra)
                    packages = "packages of others bring more"
                    raise ConfigError(f"{word}: no such choice; there are {', '.join(sorted(there))}; {packages}")
        try:
            settings = hydra.compose("train", [*own, *of_hydra], return_hydra_config=True).hydra
        except (HydraException, OmegaConfBaseException) as error:  # `check_each` has a better message
            extra = missing_extra(str(error.missing_cfg_file)) if isinstance(error, MissingConfigException) else None
            if extra is not None:
                raise ConfigError(extra) from None
            settings = hydra.compose("train", list(of_hydra), return_hydra_config=True).hydra
        assert isinstance(settings, DictConfig)
        return settings


def _for_some(own: Sequence[str], swept: Collection[str]) -> list[str]:
    """The words of a sweep; a word inside a swept group is written as a sweep over one value.

    Hydra first composes the configuration without the swept words. It then has the default file of a swept group, which
    may lack a key such as `model.embedding`, so `model.embedding=16` would be refused. A sweep over one value is left
    out of this first composition, and is the plain word in each run.
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
    """Turn errors of other people's sweepers and launchers into one line. Runs raise none, see `run_of_sweep`."""
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
    """Print how to compare the runs.

    Args:
        returned: the sweeper's result: for Hydra's own sweeper the jobs of each batch; for others perhaps None.
        folder: the folder of the sweep.
        scattered: whether the runs are in other folders.

    Raises:
        UserError: some runs failed.
    """
    jobs = [job for batch in returned for job in batch] if isinstance(returned, list) else []
    ends = [job.return_value for job in jobs if isinstance(job, JobReturn)]
    failed = [end for end in ends if isinstance(end, RunFailed)]
    if not scattered and (len(failed) < len(ends) or not ends):
        say(f"compare them with: python -m mt.compare {shlex.quote(f'runs={folder}')}")
    if failed:
        raise UserError(f"{len(failed)} of {len(ends)} runs failed: {', '.join(end.name for end in failed)}")


def _is_of_hydra(word: str) -> bool:
    return re.split("[./]", _key(word))[0] == "hydra"


def swept_in(config: DictConfig, jobs: Sequence[Sequence[str]]) -> set[str]:
    """The keys that have several values in a sweep: those whose words differ between the jobs.

    Args:
        config: the configuration of the sweep or of one of its jobs, with the key `hydra`.
        jobs: the words of each job.
    """
    fixed = config.hydra.job.config.override_dirname.exclude_keys
    return {_key(word) for words in jobs for word in words}.difference(fixed)


def _subfolder(*, _root_: DictConfig) -> str:
    """`hydra.sweep.subdir`: the name of a run's folder, with a number if the sweeper may repeat the same words."""
    own = _root_.hydra
    words = list(own.overrides.task)
    number = int(own.job.num)
    name = job_name(words, swept_in(_root_, [words]), number)
    return name if own.sweeper._target_ == GRID else f"{number}_{name}"


OmegaConf.register_new_resolver("run_name", _subfolder, replace=True)
