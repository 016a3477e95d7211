"""The parts of a large piece of work: each is done once, by any process, and kept whole or not at all.

Split into parts of a fixed number of pairs, the work gives the same bytes whatever the number of processes, and after a
process was killed, only the parts that were not finished are done again.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from mt.data.preparation.workers import Workers, available_cores
from mt.files.folders import is_whole, remove_folder, whole_folder

PART = 1 << 16
"""Pairs of a part: a few seconds of work."""

FEW_PARTS = 3
"""With fewer parts, starting processes costs about as much as it saves."""


class Doing(Protocol):
    """Shows what is being done, and how much of it."""

    def __call__(self, what: str, done: int | None = None, total: int | None = None) -> None:
        """Show a state of the work.

        Args:
            what: such as "training the vocabulary".
            done: how many pairs are done; None if they are not counted.
            total: how many there are; None if that is not known.
        """


def silent(what: str, done: int | None = None, total: int | None = None) -> None:
    """Shows nothing."""


class Work:
    """Parts that are kept in a folder, one folder for each.

    Args:
        folder: where finished parts are kept; made if absent.
        processes: how many processes do the work; None: one for each CPU core, or only this one for a small corpus.
        doing: shows the progress.
    """

    def __init__(self, folder: Path, processes: int | None = None, doing: Doing = silent) -> None:
        self.folder = folder
        self.processes = processes
        self.doing = doing
        self._workers: Workers | None = None
        folder.mkdir(parents=True, exist_ok=True)

    def each(
        self,
        name: str,
        what: str,
        function: Callable[..., None],
        tasks: Sequence[tuple[Any, ...]],
        sizes: Sequence[int],
    ) -> list[Path]:
        """Do the parts that are not done yet.

        Args:
            name: of this kind of part; the folders are named after it.
            what: the work, for the user.
            function: called as `function(folder, *task)`, writes the files of a part into a folder. It is a function of
                a module, and what it writes depends on its arguments alone.
            tasks: the other arguments of each part; values that can be pickled.
            sizes: number of pairs of each part.

        Returns:
            The folder of each part, whole.

        Raises:
            UserError: a process was killed.
        """
        folders = [self.folder / f"{name}-{number:06d}" for number in range(len(tasks))]
        total, done = sum(sizes), 0
        self.doing(what)
        missing = [number for number, folder in enumerate(folders) if not is_whole(folder)]
        if len(missing) < len(folders):
            done = total - sum(sizes[number] for number in missing)
            self.doing(what, done, total)
        todo = [(function, folders[number], tasks[number]) for number in missing]
        for at in self._ready(len(tasks)).each(_made, todo):
            done += sizes[missing[at]]
            self.doing(what, done, total)
        return folders

    def once(self, name: str, function: Callable[[Path], None]) -> Path:
        """Do a piece of work in this process that has only one part: `function` writes its files into a folder."""
        folder = self.folder / name
        if not is_whole(folder):
            _made(function, folder, ())
        return folder

    def end(self) -> None:
        """End the processes. The finished parts stay."""
        if self._workers is not None:
            self._workers.end()

    def remove(self) -> None:
        """Delete the folder with all parts."""
        remove_folder(self.folder)

    def _ready(self, parts: int) -> Workers:
        if self._workers is None:
            few = 1 if parts < FEW_PARTS else min(parts, available_cores())
            self._workers = Workers(self.processes or few)
        return self._workers


def ranges(rows: int) -> list[tuple[int, int]]:
    """First row, and the row after the last, of each part."""
    return [(start, min(start + PART, rows)) for start in range(0, rows, PART)]


@contextmanager
def passing_work() -> Iterator[Work]:
    """Work in this process whose parts are deleted at the end."""
    folder = Path(tempfile.mkdtemp(prefix="mt-"))
    try:
        yield Work(folder, processes=1)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _made(function: Callable[..., None], folder: Path, task: tuple[Any, ...]) -> None:
    remove_folder(folder)
    with whole_folder(folder, wins="first") as part:
        function(part, *task)
