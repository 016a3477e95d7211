"""Tells Hydra of the user's own configurations; it looks for plugins in this namespace package alone."""

from __future__ import annotations

from hydra.core.config_search_path import ConfigSearchPath
from hydra.plugins.search_path_plugin import SearchPathPlugin

from mt.config import local


class LocalConfigs(SearchPathPlugin):
    """Adds `mt.config.local.LOCAL`. Files of `configs` come first, so that none can be replaced unseen."""

    def manipulate_search_path(self, search_path: ConfigSearchPath) -> None:
        if local.LOCAL.is_dir():
            search_path.append("local", f"file://{local.LOCAL}")
