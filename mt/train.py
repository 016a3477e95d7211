"""Train a translator: `python -m mt.train model=transformer data=sample`. Every key: `python -m mt.train --help`.

Several runs, one after the other: `python -m mt.train -m model=no_attention,bahdanau,luong,transformer`.
"""

from typing import Any

from hydra.core.hydra_config import HydraConfig

from mt.config.command_line import CHANGES, entry_point
from mt.config.recipes import announcement, chosen
from mt.config.schemas import TrainSchema
from mt.config.sweep import launch_one, score_of_run, train_each
from mt.error_lines import error_line
from mt.errors import UserError
from mt.ranks import joined
from mt.tracking.console import Console


@entry_point("train", TrainSchema, sweep=train_each, launch=launch_one, several=True)
def main(settings: dict[str, Any]) -> float | None:
    """Train, and return the score that a sweeper maximises."""
    hydra, words = HydraConfig.get(), list(HydraConfig.get().overrides.task)
    settings["recipe"] = chosen(hydra)
    with joined(error_line) as ranks, Console(silent=not ranks.first) as console:
        for line in [] if settings["resume"] else announcement(settings, words):
            console.message(line)
        console.doing("loading torch")
        from mt.training.experiment import train  # so late, so that a wrong command line fails before torch is loaded

        report = train(settings, settings.pop(CHANGES, words), console, ranks)
        if report.get("overfitted") is False:
            raise UserError("the model did not learn its training pairs by heart")
        return score_of_run(report)


if __name__ == "__main__":
    main()
