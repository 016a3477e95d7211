"""A Hydra plugin for `hydra/launcher=processes`. Hydra finds plugins only in the package `hydra_plugins`."""

from __future__ import annotations

from hydra.core.config_store import ConfigStore

from mt.config import process_launcher
from mt.config.sweep import OURS


class ProcessLauncher(process_launcher.ProcessLauncher):
    """See `mt.config.process_launcher`."""


ConfigStore.instance().store(group="hydra/launcher", name="processes", node={"_target_": OURS}, provider="mt")
