"""A user's own configurations: `configs/local`, laid out like `configs`, is searched too where it exists.

So `configs/local/experiment/mine.yaml` is chosen by `experiment=mine`. The folder is left out of version control.
"""

from __future__ import annotations

from hydra.core.config_search_path import ConfigSearchPath
from hydra.core.plugins import Plugins
from hydra.plugins.search_path_plugin import SearchPathPlugin

from mt.config.build import CONFIG_DIR

LOCAL = CONFIG_DIR / "local"


class LocalConfigs(SearchPathPlugin):
    """Tells Hydra where they are. Files of `configs` come first, so that none can be replaced unseen."""

    def manipulate_search_path(self, search_path: ConfigSearchPath) -> None:
        if LOCAL.is_dir():
            search_path.append("local", f"file://{LOCAL}")


Plugins.instance().register(LocalConfigs)
