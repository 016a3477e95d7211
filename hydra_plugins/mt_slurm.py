"""A Hydra plugin for `launcher=slurm`. Hydra finds plugins only in the package `hydra_plugins`."""

from __future__ import annotations

from mt.config import slurm_launcher


class SlurmLauncher(slurm_launcher.SlurmLauncher):
    """See `mt.config.slurm_launcher`."""
