"""One training at a time in a run's folder."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path

from mt.errors import UserError
from mt.files.folders import tidy
from mt.files.locks import held
from mt.runs.checkpoint_folders import CHECKPOINTS, NAME

LOCK = "train.lock"
"""Name of the lock's file in a run's folder."""
WRITTEN = r"bundle|config\.yaml|report\.json|(train|validation|test)\.hypotheses\.txt"
"""A regular expression of the names that a training writes into its run's folder, whole or not at all."""


@contextmanager
def only_training(folder: Path) -> Iterator[None]:
    """Keep other trainings out of a run's folder during the block, and clear up first what killed ones left there.

    Args:
        folder: the run's folder, which must exist.

    Raises:
        UserError: another training writes there now, or the folder cannot be written.
    """
    with ExitStack() as stack:
        try:
            stack.enter_context(_lock(folder))
            tidy(folder, WRITTEN, anywhere=True)
            tidy(folder / CHECKPOINTS, NAME, anywhere=True)
        except OSError as error:
            raise UserError(f"run={folder}: cannot be written ({error.strerror})") from None
        yield


def check_free(folder: Path) -> None:
    """Check that no training writes into a folder now. Makes nothing.

    Raises:
        UserError: one does.
    """
    if (folder / LOCK).exists():
        with contextlib.suppress(OSError), _lock(folder):  # who may not open it is told so by `only_training`
            pass


def _lock(folder: Path) -> AbstractContextManager[None]:
    def busy() -> None:
        raise UserError(
            f"run={folder}: another training is writing this run now; wait for its end, stop it, or give another "
            "run=FOLDER"
        )

    return held(folder / LOCK, busy)
