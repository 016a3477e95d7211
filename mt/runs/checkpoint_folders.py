"""Which folders of a run are checkpoints: `checkpoints/step-00000123`, and no copy under another name."""

from __future__ import annotations

import re
from pathlib import Path

from mt.errors import UserError
from mt.files.folders import half_replaced

CHECKPOINTS = "checkpoints"
"""Name of the folder of checkpoints in a run's folder."""
NAME = r"step-\d{8,12}"
"""A regular expression of the names of checkpoints: the number of the update."""


def checkpoint_folders(folder: Path) -> list[Path]:
    """The checkpoints in a folder of checkpoints, which may be absent, in the order of their names.

    Raises:
        UserError: the folder cannot be read.
    """
    try:
        return sorted(path for path in folder.iterdir() if re.fullmatch(NAME, path.name) and path.is_dir())
    except (FileNotFoundError, NotADirectoryError):
        return []
    except OSError as error:
        raise UserError(f"{error.filename}: cannot be read ({error.strerror}); check its permissions") from None


def has_checkpoint(run: Path) -> bool:
    """Whether a run can be resumed. A checkpoint whose replacement was killed counts, as `tidy` will restore it."""
    folder = run / CHECKPOINTS
    return bool(checkpoint_folders(folder)) or half_replaced(folder, NAME)
