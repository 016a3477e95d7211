"""A user's own configurations: `configs/local`, laid out like `configs`, is searched too where it exists.

So `configs/local/experiment/mine.yaml` is chosen by `experiment=mine`. The folder is left out of version control. Hydra
learns of it through `hydra_plugins/mt_local_configs.py`.
"""

from mt.config.build import CONFIG_DIR

LOCAL = CONFIG_DIR / "local"
