"""The settings that depend on each other, checked before any work is done."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from mt.errors import ConfigError

FORMS = ("json", "csv")


def check(settings: Mapping[str, Any]) -> str:
    """The form of the report file, by its name: `json` or `csv`.

    Raises:
        ConfigError: `prune` and `keep` are both given, or `output` without either; or the report has another ending.
    """
    if settings["prune"] is not None and settings["keep"] is not None:
        names = ",".join(settings["keep"])
        raise ConfigError(f"prune={settings['prune']} and keep=[{names}]: give one of them")
    if settings["output"] is not None and settings["prune"] is None and settings["keep"] is None:
        raise ConfigError(f"output={settings['output']}: give prune=0.3 or keep=[...], which say which heads to remove")
    ending = Path(settings["report"] or "a.json").suffix.removeprefix(".").lower()
    if ending not in FORMS:
        raise ConfigError(f"report={settings['report']}: give a file that ends in .json or .csv")
    return ending
