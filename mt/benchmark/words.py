"""Keys and values as the words of a command line."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path


def key_values(keys: Mapping[str, object]) -> list[str]:
    """`key=value` words as the configuration reads them.

    A `Path` is quoted, so that it is taken literally whatever characters it has (but for `${`, an interpolation).
    """
    return [f"{key}={_quoted(str(value)) if isinstance(value, Path) else value}" for key, value in keys.items()]


def options(values: Mapping[str, object]) -> list[str]:
    """`--name value` words as argparse reads them."""
    return [word for name, value in values.items() for word in (f"--{name}", str(value))]


def _quoted(text: str) -> str:
    """In single quotes as Hydra's grammar has them: a backslash is one but in front of a quote, where it is doubled."""
    escaped = re.sub(r"(\\*)('|\Z)", lambda found: 2 * found[1] + ("\\'" if found[2] else ""), text)
    return f"'{escaped}'"
