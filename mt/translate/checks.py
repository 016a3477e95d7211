"""Checks of the options of `mt.translate` that depend on each other."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mt.errors import ConfigError
from mt.figures.picture_paths import PicturePaths


def check(settings: dict[str, Any], search: dict[str, Any]) -> None:
    """Check the options that depend on `format`, before any work is done.

    Raises:
        ConfigError: `format` is not text or json; `attention_dir` is neither a folder nor a name with `{line}`;
            `search.n_best` above 1 or `attention` without `format=json`; or `influence` without it or `html`;
            `keep` or `replace_unknown` with `target`.
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
        raise ConfigError("attention=true needs format=json; to see it set html=FILE or attention_dir=FOLDER")
    if settings["format"] == "text" and settings["html"] is None and settings["influence"]:
        raise ConfigError(f"influence=[{','.join(settings['influence'])}] needs format=json, or html=FILE to see it")
    if settings["target"] is not None:
        for key in ("keep", "replace_unknown"):
            if settings[key]:
                raise ConfigError(
                    f"{key}: target={settings['target']} gives the translations; leave out one of the two"
                )
        if search.get("n_best") not in (None, 1):
            raise ConfigError(f"search.n_best={search['n_best']}: target={settings['target']} gives the translations")
        if settings["format"] == "text" and settings["attention_dir"] is None and settings["html"] is None:
            raise ConfigError(
                f"target={settings['target']}: add format=json for scores, or html=FILE or attention_dir=FOLDER to see "
                "its attention"
            )


def check_shown(settings: dict[str, Any], attends: bool, folder: Path) -> None:
    """Check that the model has what is to be shown.

    Args:
        settings: of the program.
        attends: whether the model has attention.
        folder: of the model, for the message.

    Raises:
        ConfigError: attention is to be shown, and the model has none.
    """
    for key in ("keep", "replace_unknown"):
        if settings[key] and not attends:
            raise ConfigError(f"{folder}: this model has no attention, which {key}= needs; leave it out")
    wanted = [key for key in ("attention", "attention_dir", "html") if settings[key]]
    if wanted and not attends and not (wanted == ["html"] and settings["influence"]):
        raise ConfigError(f"{folder}: this model has no attention to show; leave out {wanted[0]}=")
