"""A Hydra plugin that adds the user's own configurations. Hydra finds plugins only in the package `hydra_plugins`."""

from __future__ import annotations

from hydra.core.config_search_path import ConfigSearchPath
from hydra.plugins.search_path_plugin import SearchPathPlugin

from mt.config import local


class LocalConfigs(SearchPathPlugin):
    """Adds the folder `mt.config.local.LOCAL` to the search path, after `configs`: it cannot replace our files."""

    def manipulate_search_path(self, search_path: ConfigSearchPath) -> None:
        if local.LOCAL.is_dir():
            search_path.append("local", f"file://{local.LOCAL}")
