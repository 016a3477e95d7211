"""The user's settings for all programs: `settings.yaml` in the system's folder for user configuration.

On Linux that is `~/.config/mt/settings.yaml`; the environment variable `MT_SETTINGS` names another file.

    trust: [my_package]   # packages of your own that a bundle may name classes of
"""

from __future__ import annotations

import difflib
import os
from dataclasses import dataclass
from pathlib import Path

import platformdirs

from mt.errors import ConfigError
from mt.files.plain_values import parse_yaml, read_text

KEYS = ("trust",)


@dataclass(frozen=True)
class UserSettings:
    """The content of the settings file.

    Attributes:
        trust: names of trusted packages, see `mt.config.trust`.
    """

    trust: tuple[str, ...] = ()


def settings_path() -> Path:
    """The path of the settings file."""
    named = os.environ.get("MT_SETTINGS")
    return Path(named).expanduser() if named else platformdirs.user_config_path("mt") / "settings.yaml"


def user_settings() -> UserSettings:
    """Read the user's settings; without a file they are the defaults.

    Raises:
        ConfigError: the file cannot be read, or has an unknown key or a value of the wrong type.
    """
    path = settings_path()
    if not path.is_file():
        return UserSettings()
    try:
        values = parse_yaml(read_text(path))
    except (OSError, ValueError) as error:
        raise ConfigError(f"{path}: cannot be read ({str(error).splitlines()[0]})") from None
    if not isinstance(values, dict):
        raise ConfigError(f"{path}: expected keys and values, such as trust: [my_package]")
    for key in map(str, values):
        if key not in KEYS:
            near = difflib.get_close_matches(key, KEYS, n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ConfigError(f"{path}: unknown key {key}; accepted: {', '.join(KEYS)}{hint}")
    trust = values.get("trust") or []
    if not (isinstance(trust, list) and all(isinstance(name, str) for name in trust)):
        raise ConfigError(f"{path}: trust: expected a list of package names, such as [my_package]")
    return UserSettings(tuple(trust))
