"""Makes `hydra/launcher=processes` known to Hydra, which looks for plugins in this namespace package alone."""

from __future__ import annotations

from hydra.core.config_store import ConfigStore

from mt.config import process_launcher


class ProcessLauncher(process_launcher.ProcessLauncher):
    """See `mt.config.process_launcher`."""


NODE = {"_target_": f"{ProcessLauncher.__module__}.{ProcessLauncher.__qualname__}"}
ConfigStore.instance().store(group="hydra/launcher", name="processes", node=NODE, provider="mt")
