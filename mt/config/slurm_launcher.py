"""The launcher of runs as jobs of SLURM, through submitit and hydra-submitit-launcher.

submitit writes the batch script, submits it, and starts the same function in each task of the job. The tasks of a job
are the ranks of one run. Before the time limit, or when the job is pre-empted, SLURM sends each task a signal: the run
then saves a checkpoint, and the job goes back to the queue, where its settings wait in submitit's folder. When it
comes again, `resume=auto` goes on from the checkpoint.
"""

from __future__ import annotations

import os
import shutil
import signal
from collections.abc import Callable, Sequence
from dataclasses import fields
from pathlib import Path
from types import FrameType
from typing import Any

from hydra.core.singleton import Singleton
from hydra.core.utils import JobReturn
from hydra.plugins.launcher import Launcher
from hydra.types import HydraContext, TaskFunction
from omegaconf import DictConfig, OmegaConf, open_dict

from mt.config.sweep import RunFailed, SweepStopped, check_batch
from mt.errors import UserError
from mt.terminal import say


class SlurmLauncher(Launcher):
    """Submits each run as a job, and waits for all of them.

    Args:
        params: the section `hydra.launcher`, see `configs/launcher/slurm.yaml`.
    """

    cluster = "slurm"
    """submitit's name of what runs the jobs."""

    def __init__(self, **params: Any) -> None:
        given = {key: value for key, value in params.items() if value is not None}
        self.params: dict[str, Any] = {
            key: OmegaConf.to_container(value) if OmegaConf.is_config(value) else value for key, value in given.items()
        }

    def setup(self, *, hydra_context: HydraContext, task_function: TaskFunction, config: DictConfig) -> None:
        """Called by Hydra before the first batch of jobs."""
        self.context, self.task, self.config = hydra_context, task_function, config

    def launch(self, job_overrides: Sequence[Sequence[str]], initial_job_idx: int) -> Sequence[JobReturn]:
        """Submit a batch of runs and wait for their ends.

        Args:
            job_overrides: the command-line words of each run.
            initial_job_idx: number of the first run, counted from 0.

        Returns:
            For each run its score, or `RunFailed`.

        Raises:
            ConfigError: a sweeper gave a run a faulty configuration.
            UserError: there is no SLURM on this machine, or it refuses a job.
            SweepStopped: the user pressed Ctrl-C. The jobs go on.
        """
        if self.cluster == "slurm":
            require_slurm()
        check_batch(self.config, job_overrides, elsewhere=True)
        names = [self._name(words, number) for number, words in enumerate(job_overrides, initial_job_idx)]
        jobs = self._submit(job_overrides, initial_job_idx)
        for name, job in zip(names, jobs, strict=True):
            say(f"{name}: job {job.job_id}; its log is {job.paths.stdout}")
        say("waiting for them; Ctrl-C ends the waiting, and the jobs go on")
        try:
            return [self._end(name, job) for name, job in zip(names, jobs, strict=True)]
        except KeyboardInterrupt:
            numbers = " ".join(dict.fromkeys(str(job.job_id) for job in jobs))
            raise SweepStopped(f"not waiting any more; the jobs go on, and scancel {numbers} ends them", 130) from None

    def _name(self, words: Sequence[str], number: int) -> str:
        config = self.context.config_loader.load_sweep_config(self.config, list(words))
        with open_dict(config):
            config.hydra.job.num = number
        return str(config.hydra.sweep.subdir)

    def _submit(self, job_overrides: Sequence[Sequence[str]], first: int) -> Sequence[Any]:
        import submitit
        from hydra_plugins.hydra_submitit_launcher.config import BaseQueueConf
        from hydra_plugins.hydra_submitit_launcher.submitit_launcher import BaseSubmititLauncher

        inner = BaseSubmititLauncher()
        inner.setup(hydra_context=self.context, task_function=self.task, config=self.config)
        params = dict(self.params)
        folder, most = params.pop("submitit_folder"), params.pop("max_num_timeout", 0)
        shared = {field.name for field in fields(BaseQueueConf)}
        state = Singleton.get_state()
        calls = [
            (list(words), "hydra.sweep.dir", number, str(number), state)
            for number, words in enumerate(job_overrides, first)
        ]
        Path(self.config.hydra.sweep.dir).mkdir(parents=True, exist_ok=True)
        try:
            with submitit.helpers.clean_env():  # this may itself be a job
                again = {f"{self.cluster}_max_num_timeout": most}
                executor = submitit.AutoExecutor(folder, cluster=self.cluster, **again)
                executor.update_parameters(
                    **{key if key in shared else f"slurm_{key}": value for key, value in params.items()}
                )
                jobs: Sequence[Any] = executor.map_array(SubmittedRun(inner), *zip(*calls, strict=True))
        except (RuntimeError, ValueError, submitit.core.utils.FailedJobError) as error:
            said = " ".join(str(error).split())
            raise UserError(f"the job could not be submitted: {said}") from None
        return jobs

    def _end(self, name: str, job: Any) -> JobReturn:
        """Wait for a job; what its first rank returned, or `RunFailed`."""
        import submitit

        try:
            returned: JobReturn = job.results()[0]
            result = returned.return_value
        except (submitit.core.utils.UncompletedJobError, submitit.core.utils.FailedJobError):
            returned, result = JobReturn(), RunFailed(name, 1)
            returned.return_value = result
        if isinstance(result, RunFailed):
            say(f"{name}: failed; its log is {job.paths.stdout}")
        else:
            say(f"{name}: finished" + ("" if result is None else f", best validation score {result:.4g}"))
        return returned


class SubmittedRun:
    """What each task of a job does. submitit saves it with cloudpickle, and calls it in the task.

    Args:
        call: Hydra's part: composes the configuration of the run again, and runs the program with it.
    """

    def __init__(self, call: Callable[..., JobReturn]) -> None:
        self.call = call

    def __call__(self, *arguments: Any) -> JobReturn:
        """Run one rank of the run.

        Raises:
            SystemExit: the job goes back to the queue, or a signal ended the run.
        """
        import submitit

        job = submitit.JobEnvironment()
        if job.num_tasks > 1:  # as torchrun would tell it
            submitit.helpers.TorchDistributedEnvironment().export(set_cuda_visible_devices=False, overwrite=True)
        number = getattr(signal, f"SIG{job.USR_SIG}")
        back_to_queue, untouched = signal.getsignal(number), signal.getsignal(signal.SIGTERM)
        asked: list[int] = []

        def stop(number: int, frame: FrameType | None) -> None:
            asked.append(number)
            if signal.getsignal(signal.SIGTERM) == untouched:  # nothing is being trained
                raise SystemExit(128 + signal.SIGTERM)
            os.kill(os.getpid(), signal.SIGTERM)  # all ranks save together, and end

        signal.signal(number, stop)
        try:
            return self.call(*arguments)
        except SystemExit:
            if not asked:
                raise
        finally:
            signal.signal(number, back_to_queue)
        assert callable(back_to_queue)
        back_to_queue(number, None)  # submitit's; in the first rank it ends this process
        raise SystemExit(0)

    def checkpoint(self, *arguments: Any) -> Any:
        """What the job does when it comes from the queue again: the same. submitit calls this."""
        import submitit

        return submitit.helpers.DelayedSubmission(self, *arguments)


def require_slurm() -> None:
    """Refuse a machine without SLURM's commands.

    Raises:
        UserError: sbatch or srun is missing.
    """
    missing = [name for name in ("sbatch", "srun") if shutil.which(name) is None]
    if missing:
        raise UserError(
            f"launcher=slurm: this machine has no {' and no '.join(missing)}; submit from a machine of the cluster, or "
            "train here with launcher=local"
        )
