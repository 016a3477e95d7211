"""Train a translator: `python -m mt.train model=transformer data=sample`. Every key: `python -m mt.train --help`.

Several after each other: `python -m mt.train -m model=no_attention,bahdanau,luong,transformer`.
"""

import sys
from pathlib import Path

from hydra.core.hydra_config import HydraConfig
from hydra.types import RunMode
from omegaconf import DictConfig

from mt.cli import entry_point, options, plain, swept_keys
from mt.sweep import job_name, train_apart


@entry_point("train")
def main(config: DictConfig) -> None:
    """Compose, check, train."""
    settings = plain(config)
    words = list(HydraConfig.get().overrides.task)
    if HydraConfig.get().mode is RunMode.MULTIRUN:
        train_in_sweep(words, settings["run"])
        return
    from mt.experiment import train  # torch and its friends load only once the command line is known to be right

    train(settings, words)


def train_in_sweep(words: list[str], run: str | None) -> None:
    """One run of a sweep, in the sweep's folder unless its words name another."""
    sweep = Path(HydraConfig.get().sweep.dir)
    name = job_name(words, swept_keys(sys.argv[1:]), HydraConfig.get().job.num)
    train_apart(words, options(sys.argv[1:]), sweep / name if run is None else None, name, sweep)


if __name__ == "__main__":
    main()
