"""Formats keys and values as words of a command line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path


def key_values(keys: Mapping[str, object]) -> list[str]:
    """`key=value` words for the configuration.

    A `Path` is quoted, so that special characters have no effect, except `${`, which starts an interpolation.
    """
    return [f"{key}={_quoted(str(value)) if isinstance(value, Path) else value}" for key, value in keys.items()]


def options(values: Mapping[str, object]) -> list[str]:
    """`--name value` words for argparse."""
    return [word for name, value in values.items() for word in (f"--{name}", str(value))]


def _quoted(text: str) -> str:
    """Put text in single quotes by Hydra's grammar: backslashes are doubled before a quote, and only there."""
    escaped = re.sub(r"(\\*)('|\Z)", lambda found: 2 * found[1] + ("\\'" if found[2] else ""), text)
    return f"'{escaped}'"
