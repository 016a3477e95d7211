"""The launcher of SLURM's jobs, with submitit's executor that runs them on this machine."""

from __future__ import annotations

from mt.config import slurm_launcher


class HereLauncher(slurm_launcher.SlurmLauncher):
    """Choose it by `launcher=slurm hydra.launcher._target_=hydra_plugins.submitted_here.HereLauncher`."""

    cluster = "local"
