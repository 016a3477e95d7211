"""What a search for the best settings by Optuna tries: its space is checked before the first run."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from pathlib import Path

from hydra.core.override_parser.overrides_parser import OverridesParser
from hydra.core.override_parser.types import IntervalSweep, Override
from hydra.errors import HydraException
from omegaconf import DictConfig

from mt.errors import ConfigError
from mt.files.plain_values import parse_yaml, read_text

OPTUNA = "hydra_plugins.hydra_optuna_sweeper.optuna_sweeper.OptunaSweeper"
"""The name by which Hydra knows Optuna's sweeper."""

CHOICES = 20
"""Largest number of values of a key that are checked."""


def require_maximum(settings: DictConfig) -> None:
    """Refuse a search for the smallest score, which is what Optuna's plugin does by default.

    Args:
        settings: Hydra's part of the configuration.

    Raises:
        ConfigError: the direction is not `maximize`.
    """
    direction = settings.sweeper.direction
    if getattr(direction, "name", direction) != "maximize":
        raise ConfigError(
            "hydra.sweeper.direction: would search for the worst score, since more is better: take sweeper=optuna in "
            "place of hydra/sweeper=optuna, or set hydra.sweeper.direction=maximize"
        )


def best_found(folder: Path) -> str:
    """A line with the best settings of a search, as words of a command line.

    Args:
        folder: of the sweep, where Optuna's plugin has written its results.
    """
    result = parse_yaml(read_text(folder / "optimization_results.yaml"))
    assert isinstance(result, dict)
    words = " ".join(f"{key}={value}" for key, value in result["best_params"].items())
    return f"the best settings so far are {words}, with a score of {result['best_value']:.4g}"


def ends_of(space: Sequence[str]) -> list[list[str]]:
    """The words of runs to check: the ends of each interval and the values of each choice, each with the first values
    of the other keys.

    Args:
        space: words such as `model.dropout=choice(0.0,0.1)` and `optimizer.learning_rate=interval(1e-4,1e-3)`.

    Raises:
        ConfigError: a word cannot be read.
    """
    ends = [_ends(word) for word in space]
    first = [each[0] for each in ends]
    others = [[*first[:number], word, *first[number + 1 :]] for number, each in enumerate(ends) for word in each[1:]]
    return [first, *others]


def _ends(word: str) -> list[str]:
    """One word for each value of a key that is to be checked, at least one."""
    try:
        override: Override = OverridesParser.create().parse_override(word)
        if not override.is_sweep_override():
            return [word]
        key, value = override.get_key_element(), override.value()
        if isinstance(value, IntervalSweep):
            return [f"{key}={value.start}", f"{key}={value.end}"]
        values = list(islice(override.sweep_string_iterator(), CHOICES))
    except (HydraException, ValueError) as error:
        raise ConfigError(f"hydra.sweeper.params: cannot read {word} ({str(error).splitlines()[0]})") from None
    if not values:
        raise ConfigError(f"hydra.sweeper.params: {word} is empty")
    return [f"{key}={value}" for value in values]
