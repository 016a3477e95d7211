"""The versions that matter for a report of a fault, as `--version` prints them."""

from __future__ import annotations

import platform
from importlib.metadata import version

import mt


def versions() -> str:
    """One line; torch is asked for its version without being imported."""
    return f"mt {mt.__version__} (Python {platform.python_version()}, torch {version('torch')})"
