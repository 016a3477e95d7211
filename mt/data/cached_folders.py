"""Folders of a cache: taken only if they are whole, and made again, with a word, if they are damaged."""

from __future__ import annotations

import logging
from collections.abc import Collection
from pathlib import Path

from mt.files.folders import fault_of

logger = logging.getLogger(__name__)


def is_cached(folder: Path, required: Collection[str]) -> bool:
    """Whether a folder of a cache can be used. If it is there and damaged, the user is warned that it is made again.

    Args:
        folder: a folder that `whole_folder` wrote, or none.
        required: names of the files that it must have.
    """
    if not folder.exists():
        return False
    fault = fault_of(folder, required, remember=True)
    if fault is not None:
        logger.warning("cache: %s", fault)
    return fault is None
