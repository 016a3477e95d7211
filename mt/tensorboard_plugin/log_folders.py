"""The runs below TensorBoard's log folder: every folder with event files, named as TensorBoard names it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

MARK = "tfevents"
"""What the name of every event file holds."""
NO_EVENTS = ".profile-empty"
"""How the name of a file ends that holds none, in spite of the mark."""

DEEPEST = 40


def log_folders(flags: Any) -> dict[Path, str | None]:
    """The folders that TensorBoard was started with, each with the name that goes before its runs, or None.

    Args:
        flags: TensorBoard's command line, of which `logdir` and `logdir_spec` are read.
    """
    folder = getattr(flags, "logdir", "") or ""
    if folder:
        return {Path(folder).expanduser(): None}
    named: dict[Path, str | None] = {}
    for part in (getattr(flags, "logdir_spec", "") or "").split(","):
        name, colon, path = part.partition(":")
        if colon and not part.startswith("/") and not os.path.splitdrive(part)[0] and not path.startswith("//"):
            named[Path(path).expanduser()] = name
        elif part:
            named[Path(part).expanduser()] = None
    return named


def runs_below(folders: Mapping[Path, str | None]) -> dict[str, list[Path]]:
    """The event files of each run, in the order in which they were begun, by the run's name."""
    found: dict[str, list[Path]] = {}
    for top, group in folders.items():
        for folder, files in _folders_with_events(top):
            path = os.path.relpath(folder, top)
            name = os.path.join(group, path) if group else path
            # Bytes of a name that are not UTF-8 cannot be sent to a browser.
            found.setdefault(os.fsencode(name).decode("utf-8", "replace"), files)
    return found


def _folders_with_events(top: Path) -> Iterator[tuple[Path, list[Path]]]:
    """Every folder with event files. Links to folders are followed, but no folder is visited inside itself."""
    waiting = [(top, frozenset[tuple[int, int]]())]
    while waiting:
        folder, above = waiting.pop()
        try:
            here = folder.stat()
            with os.scandir(folder) as entries:
                listed = list(entries)
        except OSError:
            continue  # gone, or not ours to read: TensorBoard shows nothing of it either
        identity = (here.st_dev, here.st_ino)
        if identity in above or len(above) > DEEPEST:
            continue
        files = sorted(Path(each.path) for each in listed if MARK in each.name and not each.name.endswith(NO_EVENTS))
        if files:
            yield folder, files
        waiting += [(Path(each.path), above | {identity}) for each in listed if _is_folder(each)]


def _is_folder(entry: os.DirEntry[str]) -> bool:
    try:
        return entry.is_dir()
    except OSError:
        return False


def written_at(path: Path) -> float:
    """When a file was last written, in seconds since 1970; 0 if it is gone."""
    try:
        return path.stat().st_mtime
    except OSError:
        return 0.0
