"""The configuration that a run's folder holds, `config.yaml`: read as plain data, and checked before it is used.

The folder may come from anybody. No interpolation in the file is resolved, and it may name only the public classes and
functions of mt, and those of packages that the user trusts (`mt.config.trust`).
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import MISSING, fields
from pathlib import Path
from typing import Any

from mt.config.quoting import plain_value
from mt.config.schemas import OF_RESUMING, TrainSchema, check_resumed, check_settings
from mt.config.trust import require_trusted, trusted
from mt.errors import ConfigError, UserError
from mt.files.plain_values import read_yaml
from mt.runs.upgrades import with_public_names

CONFIG = "config.yaml"

WAY_OUT = "put back the file that training wrote"


def read_config(path: Path) -> dict[str, Any]:
    """The configuration in a file of a run, with the present names of classes.

    Raises:
        UserError: the file cannot be read, or is no run's configuration.
    """
    values = read_yaml(path, WAY_OUT)
    if not isinstance(values, dict) or not all(isinstance(values.get(key), dict) for key in ("data", "model")):
        raise UserError(f"{path}: is not a run's configuration; {WAY_OUT}")
    return with_public_names(values)  # type: ignore[no-any-return]


def saved_config(folder: Path, overrides: Sequence[str], trust: Collection[str] = ()) -> dict[str, Any]:
    """The saved configuration of a run, with the changes of this command line, checked.

    Args:
        folder: the run's folder.
        overrides: `key=value` words of the command line.
        trust: the user's packages whose classes the file may name, in addition to those in the user's settings file.

    Raises:
        ConfigError: a word changes a key that the checkpoint depends on (any but `FREE_ON_RESUME`), or a value is
            wrong.
        UserError: the file cannot be read, or names what is not trusted.
    """
    path = folder / CONFIG
    config = read_config(path)
    require_trusted(config, path, trusted(trust))
    config = {name: value for name, value in config.items() if name not in OF_RESUMING}
    _require_all_keys(config, path)
    for word in overrides:
        check_resumed(word.lstrip("+~").partition("=")[0])
        _change(config, word)
    keys = [each.name for each in fields(TrainSchema)]
    return config | check_settings({name: value for name, value in config.items() if name in keys}, TrainSchema)


def _require_all_keys(config: dict[str, Any], path: Path) -> None:
    """Fill in keys that an earlier version did not have; refuse a file without the keys that have no default."""
    for each in fields(TrainSchema):
        if each.name in OF_RESUMING or each.name in config:
            continue
        made = each.default_factory() if each.default_factory is not MISSING else each.default
        if made == "???":
            raise UserError(f"{path}: {each.name} is missing; {WAY_OUT}")
        config[each.name] = vars(made) if hasattr(made, "__dict__") else made


def _change(config: dict[str, Any], word: str) -> None:
    """Apply `key=value`, `+key=value` or `~key` to a configuration."""
    *parents, name = word.lstrip("+~").partition("=")[0].split(".")
    if not parents and name in OF_RESUMING:
        return
    if not parents and name in ("search", "tracking", "observers", "trainer", "validation"):
        raise ConfigError(f"{word}: a resumed run changes single values, such as {name}.<name>=...")
    node: Any = config
    for depth, parent in enumerate(parents, 1):
        node = node.setdefault(parent, {}) if isinstance(node, dict) else None
        if not isinstance(node, dict):
            raise ConfigError(f"{word}: {'.'.join(parents[:depth])} holds no keys that could change")
    if word.startswith("~"):
        node.pop(name, None)
    else:
        node[name] = plain_value(word)
