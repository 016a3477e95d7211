"""Recipes: the files of `configs/experiment`, settings that suit a corpus and a model or that a paper published.

`configs/train.yaml` takes `experiment/<data>_<model>.yaml` by itself where there is one. So a run says first which
recipe it takes and what that sets, and its configuration and report hold the recipe's name.
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
"""Settings of the trainer that decide what is learnt and for how long; the others are about the machine or the log."""

SECTIONS = ("optimizer", "schedule", "objective", "batch")
"""Parts of a configuration that decide what is learnt, whatever the model."""


def chosen(hydra_node: Any) -> str | None:
    """The recipe of a composed configuration, by its name; None where no file has the name that was looked for.

    Args:
        hydra_node: what a configuration holds under `hydra`, which Hydra removes before a program sees it.
    """
    name = hydra_node.runtime.choices.get(GROUP)
    sources = [Path(source.path) for source in hydra_node.runtime.config_sources if source.schema == "file"]
    return name if any((folder / GROUP / f"{name}.yaml").is_file() for folder in sources) else None


def announcement(config: Mapping[str, Any], words: Sequence[str]) -> list[str]:
    """What a run says first: its recipe, the settings that come from it, and which of them the command line changes.

    Hydra must be initialised, as it is in a program and below `hydra.initialize_config_dir`.

    Args:
        config: of the run, plain, with its `recipe`.
        words: `key=value` words of the command line that it was composed of.
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
            changed.append(f"  not {word(key, value)}, for the command line sets {word(key, now[key])}")
    sets = [f"  {' '.join(section)}" for section in kept.values()]
    return [f"recipe {name} (experiment=none leaves it out) sets", *sets, *changed]


def recipe_settings(words: Sequence[str]) -> dict[str, Any]:
    """What the recipe changes of the defaults, by key; groups of which it chooses a file come first.

    Args:
        words: as those of `announcement`. Single values among them play no part.
    """
    composed = hydra.compose("train", list(words), return_hydra_config=True)
    groups = [each for each in words if each.partition("=")[0] in composed.hydra.runtime.choices]
    others = [each for each in groups if not each.startswith(f"{GROUP}=")]
    with_recipe = hydra.compose("train", groups, return_hydra_config=True)
    without = hydra.compose("train", [*others, f"{GROUP}={NONE}"], return_hydra_config=True)
    choices = {
        key: choice
        for key, choice in _choices(with_recipe).items()
        if without.hydra.runtime.choices.get(key) != choice and "/" not in key
    }
    if choices:  # hold the recipe against the defaults of the parts that it chose
        parts = [f"{key}={choice}" for key, choice in choices.items()]
        without = hydra.compose("train", [*others, f"{GROUP}={NONE}", *parts], return_hydra_config=True)
    before = leaves(_plain(without))
    changed = {key: value for key, value in leaves(_plain(with_recipe)).items() if before.get(key, ...) != value}
    return {**choices, **changed}


def differences(configs: Mapping[str, Mapping[str, Any]], besides: Collection[str] = ()) -> list[str]:
    """In what the training of several runs differs, a line for each setting: what a comparison must not keep quiet.

    Args:
        configs: the runs' configurations, by their names.
        besides: keys, sections or choices that are known to differ, such as `optimizer` or `trainer.max_epochs`.
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
    """The settings of a run that decide what is learnt, whatever the model."""
    found = {"recipe": config.get("recipe") or NONE}
    for section in SECTIONS:
        found |= leaves({section: config.get(section) or {}})
    trainer = config.get("trainer") or {}
    return found | {f"trainer.{name}": trainer[name] for name in TRAINER if name in trainer}


def leaves(node: Mapping[str, Any], key: str = "") -> dict[str, Any]:
    """Every value of a nested configuration by its dotted key: `{"model": {"width": 8}}` gives `{"model.width": 8}`."""
    return dict(_leaves(node, key))


def _leaves(node: Mapping[str, Any], key: str) -> Iterator[tuple[str, Any]]:
    for name, value in node.items():
        path = f"{key}.{name}" if key else str(name)
        if isinstance(value, Mapping):
            yield from _leaves(value, path)
        else:
            yield path, value


def word(key: str, value: Any) -> str:
    """A setting as the command line takes it: `trainer.max_epochs=32`."""
    return f"{key}={text(value)}"


def text(value: Any) -> str:
    """A value as the command line takes it: null, true, 0.002, [0.9,0.98]."""
    if value is None or isinstance(value, bool):
        return str(value).lower().replace("none", "null")
    if isinstance(value, (list, tuple)):
        return f"[{','.join(text(item) for item in value)}]"
    return str(value)


def _choices(config: Any) -> dict[str, str]:
    """The chosen file of each group but Hydra's own and the recipe's."""
    found = dict(config.hydra.runtime.choices)
    return {key: choice for key, choice in found.items() if not key.startswith("hydra") and key != GROUP}


def _plain(config: Any) -> dict[str, Any]:
    keys = [key for key in config if key != "hydra"]
    container = OmegaConf.to_container(OmegaConf.masked_copy(config, keys), resolve=True, enum_to_str=True)
    assert isinstance(container, dict)
    return container  # type: ignore[return-value]
