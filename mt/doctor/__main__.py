"""Say what will go wrong in a training before it begins: `python -m mt.doctor data=sample model=transformer`.

It takes the same words as `python -m mt.train`, reads and prepares the corpus as training would, builds the model,
makes a few updates to see how long they take, and forgets them.
"""

from __future__ import annotations

from typing import Any

from hydra.core.hydra_config import HydraConfig

from mt.config.command_line import entry_point
from mt.config.recipes import announcement, chosen
from mt.config.schemas import TrainSchema
from mt.errors import ConfigError
from mt.terminal import show
from mt.tracking.console import Console

NOT_LOOKED_AT = {
    "resume": "a run that has begun has shown all this already",
    "overfit": "a few pairs are to be learned by heart there, on purpose",
}
"""Keys that must be false here -> why."""


@entry_point("doctor", TrainSchema)
def main(settings: dict[str, Any]) -> None:
    """Look at the corpus and the settings, and print what was found. The exit status is 1 if training would fail."""
    for key, reason in NOT_LOOKED_AT.items():
        if settings[key]:
            raise ConfigError(f"{key}=true: {reason}; leave it out")
    hydra = HydraConfig.get()
    settings["recipe"] = chosen(hydra)
    with Console() as console:
        for line in announcement(settings, list(hydra.overrides.task)):
            console.message(line)
        console.doing("loading torch")
        from mt.diagnosis.finding import lines_of
        from mt.doctor.examined_plan import examined_plan

        facts, findings = examined_plan(settings, console)
    for line in [*facts, *(lines_of(findings) or ["nothing found"])]:
        show(line)
    if any(finding.fatal for finding in findings):
        raise SystemExit(1)


if __name__ == "__main__":
    main()
