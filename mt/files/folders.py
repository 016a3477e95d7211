"""Folders that are whole or absent, and that know when a file in them was changed.

A folder is written under a temporary name, synced to disk, and renamed. Its `manifest.json` holds each file's size
and SHA-256; whoever reads the folder checks them first.
"""

from __future__ import annotations

import errno
import hashlib
import json
import math
import os
import re
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mt.errors import UserError

MANIFEST = "manifest.json"


def check_writable(folder: Path, key: str, whole: bool = False) -> None:
    """Refuse a folder that could not be written, before any work is done for it.

    It is tried, in the folder or the nearest one above that is there, and nothing stays of it: permissions do not tell
    what a file system takes.

    Args:
        folder: as the user gave it.
        key: the option that it came from, for the message.
        whole: it is written by `whole_folder`, and so beside what may stand there.

    Raises:
        UserError: a file stands in its way, or the system takes nothing there.
    """
    place = Path(os.path.realpath(folder))
    name = place.name
    try:
        place = place.parent if whole else place
        while not place.exists():
            place = place.parent
        if not place.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        os.rmdir(tempfile.mkdtemp(prefix=f".{name}.", suffix=".part", dir=place))
    except NotADirectoryError:
        raise UserError(f"{key}={folder}: {place} is a file; choose another folder") from None
    except OSError as error:
        reason = f"{place}: {error.strerror}"
        raise UserError(f"{key}={folder}: cannot be written ({reason}); choose another folder") from None


@contextmanager
def whole_folder(folder: Path) -> Iterator[Path]:
    """Yield a temporary folder that becomes `folder` when the block ends well, and nothing when it does not.

    An older `folder` is replaced only once the new one is complete on disk. What processes that were killed while they
    wrote this same folder left behind is removed.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    left_behind = rf"\.{re.escape(folder.name)}\.(\d{{1,9}})"
    _remove_dead(folder.parent, re.compile(rf"{left_behind}\.part"))
    temporary = folder.with_name(f".{folder.name}.{os.getpid()}.part")
    shutil.rmtree(temporary, ignore_errors=True)
    temporary.mkdir()
    try:
        yield temporary
        _write_manifest(temporary)
        for path in sorted(temporary.rglob("*")):
            if path.is_file():
                _sync(path)
        _sync(temporary)
        if folder.exists():
            old = folder.with_name(f".{folder.name}.{os.getpid()}.old")
            folder.rename(old)
            temporary.rename(folder)
            shutil.rmtree(old, ignore_errors=True)
        else:
            temporary.rename(folder)
        _sync(folder.parent)
        # Only now: until the new folder stands, an old one may be all there is.
        _remove_dead(folder.parent, re.compile(rf"{left_behind}\.old"))
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


@contextmanager
def work_folder(folder: Path) -> Iterator[Path]:
    """Yield a private folder beside `folder`, in which to make it; removed at the end unless it was renamed.

    Several processes, also of several machines, may make the same folder at once. What those of this machine that were
    killed meanwhile left behind is removed.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    name = f"{folder.name}.{socket.gethostname()}"
    _remove_dead(folder.parent, re.compile(rf"{re.escape(name)}\.(\d{{1,9}})\.\w+\.partial"))
    work = Path(tempfile.mkdtemp(prefix=f"{name}.{os.getpid()}.", suffix=".partial", dir=folder.parent))
    try:
        yield work
    finally:
        shutil.rmtree(work, ignore_errors=True)


def write_whole(path: Path, text: str) -> None:
    """Write a text file under a temporary name, sync it, rename it."""
    temporary = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        temporary.write_text(text, encoding="utf-8")
        _sync(temporary)
        temporary.rename(path)
    finally:
        temporary.unlink(missing_ok=True)


def json_text(values: Any) -> str:
    """Plain values as JSON that every reader takes: what is no finite number becomes null."""

    def finite(value: Any) -> Any:
        if isinstance(value, dict):
            return {key: finite(each) for key, each in value.items()}
        if isinstance(value, list):
            return [finite(each) for each in value]
        return None if isinstance(value, float) and not math.isfinite(value) else value

    return json.dumps(finite(values), indent=1, ensure_ascii=False, allow_nan=False) + "\n"


def check_folder(folder: Path, what: str, way_out: str) -> None:
    """Hold every file against the manifest.

    Args:
        folder: a folder written by `whole_folder`.
        what: what it is, for the message ("checkpoint", "bundle").
        way_out: what the user can do instead.

    Raises:
        UserError: no manifest, or a file that is missing, truncated or altered.
    """
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        entries = {str(name): (int(entry["bytes"]), str(entry["sha256"])) for name, entry in manifest.items()}
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise UserError(f"{folder}: not a whole {what} (no readable {MANIFEST}); {way_out}") from None
    for name, (size, digest) in entries.items():
        path = folder / name
        try:
            if not path.is_file():
                raise UserError(f"{path}: missing from this {what}; {way_out}")
            if path.stat().st_size != size:
                raise UserError(f"{path}: {path.stat().st_size} bytes where {size} were written: truncated; {way_out}")
            if _digest(path) != digest:
                raise UserError(f"{path}: altered since it was written; {way_out}")
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None


def _is_alive(process: int) -> bool:
    """Whether a process of this machine with this id runs."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return True


def _remove_dead(parent: Path, name: re.Pattern[str]) -> None:
    """Remove the folders of such a name whose process, the first group, no longer runs."""
    for path in parent.iterdir():
        match = name.fullmatch(path.name)
        if match and not _is_alive(int(match[1])):
            shutil.rmtree(path, ignore_errors=True)


def _write_manifest(folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    manifest = {
        path.relative_to(folder).as_posix(): {"bytes": path.stat().st_size, "sha256": _digest(path)} for path in files
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
