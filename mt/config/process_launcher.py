"""The launcher of sweeps: one run after the other, each in a separate process.

Time and peak memory can then be measured for each run, and a run that fails or is killed does not end the others. Hydra
finds the class through `hydra_plugins/mt_processes.py`.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import FrameType
from typing import Any

from hydra.core.utils import JobReturn, JobStatus
from hydra.plugins.launcher import Launcher
from hydra.types import HydraContext, TaskFunction
from omegaconf import DictConfig, open_dict

from mt.config.command_line import config_dir_options
from mt.config.lifeline import lifeline
from mt.config.quoting import quoted
from mt.config.sweep import GRID, STOPPING, RunFailed, SweepStopped, check_batch, score_of_run
from mt.files.json_files import read_json
from mt.terminal import say


class ProcessLauncher(Launcher):
    """Starts `python -m mt.<program>` with the words of each job, and waits for its end."""

    def setup(self, *, hydra_context: HydraContext, task_function: TaskFunction, config: DictConfig) -> None:
        """Called by Hydra before the first batch of jobs."""
        self.context = hydra_context
        self.config = config

    def launch(self, job_overrides: Sequence[Sequence[str]], initial_job_idx: int) -> Sequence[JobReturn]:
        """Run a batch of jobs.

        Args:
            job_overrides: the command-line words of each job.
            initial_job_idx: number of the first job, counted from 0.

        Returns:
            For each job its score, or `RunFailed`.

        Raises:
            ConfigError: a sweeper gave a run a faulty configuration.
            SweepStopped: the user pressed Ctrl-C, or SIGTERM came.
        """
        options = config_dir_options(list(self.config.hydra.searchpath))
        jobs = [list(words) for words in job_overrides]
        all_known = self.config.hydra.sweeper._target_ == GRID  # then `train_each` has checked them already
        check_batch(self.config, jobs)
        returned = []
        for number, words in enumerate(jobs, initial_job_idx):
            config = self.context.config_loader.load_sweep_config(self.config, words)
            with open_dict(config):
                config.hydra.job.id = str(number)
                config.hydra.job.num = number
            name = config.hydra.sweep.subdir
            if config.run is None:
                config.run = str(Path(config.hydra.sweep.dir) / name)
                words = [*words, f"run={quoted(config.run)}"]
            said = f"run {number + 1} of {len(jobs)}" if all_known else f"run {number + 1}"
            say(f"{said}: {name}")
            command = [sys.executable, "-m", f"mt.{config.hydra.job.name}", *options, *words]
            status = _call(command, {**os.environ, **config.hydra.job.env_set})
            if status - 128 in STOPPING or -status in STOPPING:
                raise SweepStopped(f"stopped at {said}", 128 + abs(status) % 128)
            end = f"failed with status {status}; the others go on" if status else "finished"
            say(f"{said}: {name} {end}\n")
            returned.append(JobReturn(words, config, status=JobStatus.COMPLETED))
            returned[-1].return_value = RunFailed(name, status) if status else _score(Path(config.run))
        return returned


def _score(run: Path) -> float | None:
    return score_of_run(read_json(run / "report.json", "train again"))


def _call(command: Sequence[str], environment: Mapping[str, str]) -> int:
    """Run a command and forward each signal that arrives meanwhile to it.

    The command runs in a new session, so that a Ctrl-C in the terminal does not reach it twice. If this process is
    killed, the command gets SIGTERM: nobody would know of it any more.
    """
    with lifeline(environment) as (with_line, line):
        process = subprocess.Popen(command, env=with_line, start_new_session=True, pass_fds=(line,))
        with _forwarding(process):
            return process.wait()


@contextmanager
def _forwarding(process: subprocess.Popen[bytes]) -> Iterator[None]:
    def forward(number: int, frame: FrameType | None) -> None:
        if process.poll() is None:
            os.kill(process.pid, number)

    before: dict[signal.Signals, Any] = {number: signal.signal(number, forward) for number in STOPPING}
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)
