"""What the settings of a translation in bulk must have, checked before torch is loaded."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mt.config.build import MISSING
from mt.data.text.directions import RESERVED, TAG
from mt.errors import ConfigError


def require_given(settings: Mapping[str, Any], keys: Mapping[str, str]) -> None:
    """Check that settings without a default were given, and that the tag can be one.

    Args:
        settings: of the program.
        keys: key -> what to give, for the message.

    Raises:
        ConfigError: one is missing, or the tag is none.
    """
    for key, what in keys.items():
        if settings[key] == MISSING or settings[key] is None:
            raise ConfigError(f"{key}: needs a value: {key}={what}")
    tag = settings["tag"]
    if tag is not None and (not TAG.fullmatch(tag) or RESERVED.fullmatch(tag)):
        raise ConfigError(f"tag={tag}: write a tag in angle brackets, of letters and digits, such as tag='<bt>'")
