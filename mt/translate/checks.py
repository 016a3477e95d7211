"""Checks of the options of `mt.translate` that depend on each other."""

from __future__ import annotations

from typing import Any

from mt.errors import ConfigError
from mt.figures.picture_paths import PicturePaths


def check(settings: dict[str, Any], search: dict[str, Any]) -> None:
    """Check the options that depend on `format`, before any work is done.

    Raises:
        ConfigError: `format` is not text or json; `attention_dir` is neither a folder nor a name with `{line}`;
            `search.n_best` above 1 or `attention` without `format=json`.
    """
    if settings["attention_dir"] is not None:
        PicturePaths.of(settings["attention_dir"])
    if settings["format"] not in ("text", "json"):
        raise ConfigError(f"format={settings['format']}: choose text or json")
    if settings["format"] == "text" and search.get("n_best") not in (None, 1):
        raise ConfigError(
            f"search.n_best={search['n_best']} needs format=json: format=text writes one line per input line"
        )
    if settings["format"] == "text" and settings["attention"]:
        raise ConfigError(
            "attention=true needs format=json; to see it set html=FILE, html=FILE or attention_dir=FOLDER to see it"
        )
    if settings["target"] is not None:
        if search.get("n_best") not in (None, 1):
            raise ConfigError(f"search.n_best={search['n_best']}: target={settings['target']} gives the translations")
        if settings["format"] == "text" and settings["attention_dir"] is None and settings["html"] is None:
            raise ConfigError(
                f"target={settings['target']}: add format=json for scores, or html=FILE or attention_dir=FOLDER to see "
                "its attention"
            )
