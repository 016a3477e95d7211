"""The user's own configurations in `configs/local`, which Hydra searches too if the folder exists.

The folder has the same structure as `configs`: `experiment=mine` chooses `configs/local/experiment/mine.yaml`. It is
excluded from version control. `hydra_plugins/mt_local_configs.py` adds it to Hydra's search path.
"""

from mt.config.build import CONFIG_DIR

LOCAL = CONFIG_DIR / "local"
