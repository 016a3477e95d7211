"""Recipes: the files of `configs/experiment`, with settings for a corpus and a model, or the settings of a paper.

`configs/train.yaml` chooses `experiment/<data>_<model>.yaml` automatically if it exists. The first lines of a run
therefore name the recipe and list its settings, and the run's configuration and report contain the recipe's name.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import hydra
from omegaconf import OmegaConf

GROUP = "experiment"

NONE = "none"
"""The recipe that sets nothing."""

TRAINER = (
    "max_epochs",
    "max_steps",
    "max_minutes",
    "accumulate",
    "clip_norm",
    "patience",
    "average",
)
"""Settings of the trainer that affect the result of training; the others concern the machine or the log."""

SECTIONS = ("optimizer", "schedule", "objective", "batch")
"""Sections of a configuration that affect the result of training, for every model."""


def chosen(hydra_node: Any) -> str | None:
    """The name of the recipe of a composed configuration; None if there is no recipe for its corpus and model.

    Args:
        hydra_node: the value of the key `hydra`, which Hydra removes before the program gets the configuration.
    """
    name = hydra_node.runtime.choices.get(GROUP)
    sources = [Path(source.path) for source in hydra_node.runtime.config_sources if source.schema == "file"]
    return name if any((folder / GROUP / f"{name}.yaml").is_file() for folder in sources) else None


def announcement(config: Mapping[str, Any], words: Sequence[str]) -> list[str]:
    """The first lines of a run: its recipe, the settings of the recipe, and those that the command line overrides.

    Hydra must be initialised, as in a program or within `hydra.initialize_config_dir`.

    Args:
        config: the plain configuration of the run, with its `recipe`.
        words: the `key=value` words of the command line.
    """
    name = config.get("recipe")
    if name == NONE:
        return ["no recipe (experiment=none): the defaults of configs/ as they are"]
    if name is None:
        return ["no recipe for this corpus and model: the defaults of configs/ as they are"]
    settings = recipe_settings(words)
    now = leaves(config)
    kept: dict[str, list[str]] = {}
    changed = []
    for key, value in settings.items():
        if now.get(key, value) == value:
            kept.setdefault(key.partition(".")[0], []).append(word(key, value))
        else:
            changed.append(f"  not {word(key, value)}: the command line sets {word(key, now[key])}")
    sets = [f"  {' '.join(section)}" for section in kept.values()]
    return [f"recipe {name} (experiment=none leaves it out) sets", *sets, *changed]


def recipe_that_sets(key: str, hydra_node: Any) -> str | None:
    """The name of the recipe of a composed configuration if a key has its value from it; otherwise None.

    Hydra must be initialised, as for `announcement`.

    Args:
        key: the key, or one above it.
        hydra_node: the value of the key `hydra`.
    """
    words = [*hydra_node.overrides.task, *hydra_node.overrides.hydra]
    name = chosen(hydra_node)
    typed = [each.partition("=")[0].lstrip("+~") for each in words]
    if name in (None, NONE) or any(each == key or each.startswith(f"{key}.") for each in typed):
        return None
    return name if any(each == key or each.startswith(f"{key}.") for each in recipe_settings(words)) else None


def recipe_settings(words: Sequence[str]) -> dict[str, Any]:
    """The defaults that the recipe changes, by key; first the groups for which it chooses a file.

    Args:
        words: as for `announcement`. Only those that choose files are used.
    """
    composed = hydra.compose("train", list(words), return_hydra_config=True)
    folders = [each for each in words if each.startswith("hydra.searchpath=")]
    groups = [*folders, *(each for each in words if each.partition("=")[0] in composed.hydra.runtime.choices)]
    others = [each for each in groups if not each.startswith(f"{GROUP}=")]
    with_recipe = hydra.compose("train", groups, return_hydra_config=True)
    without = hydra.compose("train", [*others, f"{GROUP}={NONE}"], return_hydra_config=True)
    choices = {
        key: choice
        for key, choice in _choices(with_recipe).items()
        if without.hydra.runtime.choices.get(key) != choice and "/" not in key
    }
    if choices:  # compare the recipe with the defaults of the files that it chose
        parts = [f"{key}={choice}" for key, choice in choices.items()]
        without = hydra.compose("train", [*others, f"{GROUP}={NONE}", *parts], return_hydra_config=True)
    before = leaves(_plain(without))
    changed = {key: value for key, value in leaves(_plain(with_recipe)).items() if before.get(key, ...) != value}
    return {**choices, **changed}


def differences(configs: Mapping[str, Mapping[str, Any]], besides: Collection[str] = ()) -> list[str]:
    """The training settings in which runs differ, a line for each; a comparison of runs must show them.

    Args:
        configs: the configurations of the runs, by name.
        besides: keys, sections or groups that are known to differ and left out, such as `optimizer`.
    """
    each = {name: _training(config) for name, config in configs.items()}
    lines = []
    for key in dict.fromkeys(key for settings in each.values() for key in settings):
        if key in besides or key.partition(".")[0] in besides:
            continue
        who: dict[str, list[str]] = {}
        for name, settings in each.items():
            who.setdefault(text(settings.get(key)), []).append(name)
        if len(who) > 1:
            lines.append(f"{key}: " + "; ".join(f"{value} in {', '.join(names)}" for value, names in who.items()))
    return lines


def _training(config: Mapping[str, Any]) -> dict[str, Any]:
    """The settings of a run that affect the result of training, apart from the model's."""
    found = {"recipe": config.get("recipe") or NONE}
    for section in SECTIONS:
        found |= leaves({section: config.get(section) or {}})
    trainer = config.get("trainer") or {}
    return found | {f"trainer.{name}": trainer[name] for name in TRAINER if name in trainer}


def leaves(node: Mapping[str, Any], key: str = "") -> dict[str, Any]:
    """All values of a nested configuration by dotted key: `{"model": {"width": 8}}` gives `{"model.width": 8}`."""
    return dict(_leaves(node, key))


def _leaves(node: Mapping[str, Any], key: str) -> Iterator[tuple[str, Any]]:
    for name, value in node.items():
        path = f"{key}.{name}" if key else str(name)
        if isinstance(value, Mapping):
            yield from _leaves(value, path)
        else:
            yield path, value


def word(key: str, value: Any) -> str:
    """A setting in the notation of the command line, such as `trainer.max_epochs=32`."""
    return f"{key}={text(value)}"


def text(value: Any) -> str:
    """A value in the notation of the command line, such as null, true, 0.002 or [0.9,0.98]."""
    if value is None or isinstance(value, bool):
        return str(value).lower().replace("none", "null")
    if isinstance(value, (list, tuple)):
        return f"[{','.join(text(item) for item in value)}]"
    return str(value)


def _choices(config: Any) -> dict[str, str]:
    """The chosen file of each group, except Hydra's own groups and that of the recipe."""
    found = dict(config.hydra.runtime.choices)
    return {key: choice for key, choice in found.items() if not key.startswith("hydra") and key != GROUP}


def _plain(config: Any) -> dict[str, Any]:
    keys = [key for key in config if key != "hydra"]
    container = OmegaConf.to_container(OmegaConf.masked_copy(config, keys), resolve=True, enum_to_str=True)
    assert isinstance(container, dict)
    return container  # type: ignore[return-value]
