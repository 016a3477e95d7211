"""A sweeper as packages of others bring them: `hydra/sweeper=trials`, found by Hydra in the namespace package."""

from __future__ import annotations

from typing import Any

from hydra.core.config_store import ConfigStore
from hydra.core.plugins import Plugins
from hydra.plugins.sweeper import Sweeper
from omegaconf import DictConfig

returned: list[Any] = []
"""What the runs of the last sweep gave back."""


class TrialSweeper(Sweeper):
    """Tries the seeds 1 and 2, then 3, then `last`."""

    def __init__(self, last: int) -> None:
        self.last = last

    def setup(self, *, hydra_context: Any, task_function: Any, config: DictConfig) -> None:
        self.launcher = Plugins.instance().instantiate_launcher(hydra_context, task_function, config)

    def sweep(self, arguments: list[str]) -> None:
        fixed = [word for word in arguments if not word.startswith("seed=")]
        returned.clear()
        assert self.launcher is not None
        for batch in ([1, 2], [3], [self.last]):
            jobs = self.launcher.launch([[f"seed={seed}", *fixed] for seed in batch], len(returned))
            returned.extend(job.return_value for job in jobs)
        if self.last == 2:
            raise LookupError("no trial\nis left")


NODE = {"_target_": "hydra_plugins.trials.TrialSweeper", "last": 3}
ConfigStore.instance().store(group="hydra/sweeper", name="trials", node=NODE)
