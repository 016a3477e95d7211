"""Folders and files that are whole or absent, and folders that know when a file in them was changed.

Each is written under a private name beside its own, synced to disk, and renamed. A folder's `manifest.json` holds the
size and the SHA-256 of each of its files and, of one larger than two mebibytes, that of its two ends too, which take no
time to check; whoever reads the folder checks it first.
"""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import re
import secrets
import shutil
import socket
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, BinaryIO, Literal

from mt.errors import UserError

MANIFEST = "manifest.json"
EDGE = 1 << 20
"""Bytes at either end of a large file that the quick check reads."""


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
def whole_folder(folder: Path, wins: Literal["first", "last"]) -> Iterator[Path]:
    """Yield a private folder that becomes `folder` when the block ends well, and nothing when it does not.

    The folder is complete on disk, with its manifest, before it gets its name.

    Args:
        folder: the name to get. The folders above it are made.
        wins: which of several is kept. "first": whole ones of this name are all alike (a prepared corpus, named by
            what it is made from), so the one that stands stays; processes of several machines may make it at once.
            "last": the new one replaces the old (a bundle); one process writes it at a time.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    _remove_dead(folder, "part", anywhere=wins == "last")
    part = _private_name(folder, "part")
    part.mkdir()
    try:
        yield part
        if wins == "first" and is_whole(folder):
            return
        _write_manifest(part)
        for path in sorted(part.rglob("*")):
            if path.is_file():
                _sync(path)
        _sync(part)
        _publish(part, folder, wins)
        _sync(folder.parent)
        # Only now: until the new folder stands, an old one may be all there is.
        _remove_dead(folder, "old", anywhere=wins == "last")
    finally:
        shutil.rmtree(part, ignore_errors=True)


def _publish(part: Path, folder: Path, wins: Literal["first", "last"]) -> None:
    """Give a finished folder its name, in place of an old or damaged one where one stands there."""
    old = _private_name(folder, "old")
    with contextlib.suppress(FileNotFoundError):
        folder.rename(old)
    try:
        part.rename(folder)
    except OSError:
        if not folder.exists() and old.exists():
            old.rename(folder)
        if wins == "last" or not is_whole(folder):  # else another process was quicker
            raise
    shutil.rmtree(old, ignore_errors=True)


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Yield a stream whose bytes become the file `path` when the block ends well, and nothing when it does not.

    The file is complete on disk before it gets its name; one of this name is replaced.
    """
    part = path.with_name(f".{path.name[:200]}.{secrets.token_hex(4)}.part")
    try:
        with part.open("wb") as stream:
            yield stream
            stream.flush()
            os.fsync(stream.fileno())
        part.replace(path)
    finally:
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)


def write_whole(path: Path, text: str) -> None:
    """Write a text file in UTF-8, whole or not at all; see `whole_file`."""
    with whole_file(path) as stream:
        stream.write(text.encode("utf-8"))


def check_folder(folder: Path, what: str, way_out: str, quick: bool = False) -> None:
    """Check every file against the manifest.

    Args:
        folder: a folder written by `whole_folder`.
        what: what it is, for the message ("checkpoint", "bundle").
        way_out: what the user can do instead.
        quick: of files larger than `2 * EDGE`, check the size and both ends alone: a corpus of many gigabytes in
            no time. A cut or unwritten file is found so, a changed byte in the middle is not.

    Raises:
        UserError: no manifest, or a file that is missing, truncated or altered.
    """
    for name, entry in _manifest(folder, what, way_out).items():
        path = folder / name
        size = entry["bytes"]
        try:
            if not path.is_file():
                raise UserError(f"{path}: missing from this {what}; {way_out}")
            if path.stat().st_size != size:
                what_happened = "truncated" if path.stat().st_size < size else "altered"
                raise UserError(
                    f"{path}: {path.stat().st_size} bytes where {size} were written: {what_happened}; {way_out}"
                )
            by_ends = quick and "ends" in entry
            if (_digest_of_ends(path) != entry["ends"]) if by_ends else (_digest(path) != entry["sha256"]):
                raise UserError(f"{path}: altered since it was written; {way_out}")
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None


def is_whole(folder: Path) -> bool:
    """Whether a folder stands there as `whole_folder` wrote it, by the quick check."""
    try:
        check_folder(folder, "folder", "", quick=True)
    except UserError:
        return False
    return True


def files_of(folder: Path) -> set[str]:
    """The files that `whole_folder` wrote there, the manifest included, by their paths in it.

    Raises:
        UserError: no readable manifest.
    """
    return {MANIFEST, *_manifest(folder, "folder", "write it again")}


def _manifest(folder: Path, what: str, way_out: str) -> dict[str, dict[str, Any]]:
    """Path of each file -> its `bytes`, `sha256` and, where it is large, the `ends`."""
    try:
        manifest = json.loads((folder / MANIFEST).read_text(encoding="utf-8"))
        for entry in manifest.values():
            int(entry["bytes"]), str(entry["sha256"])
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        raise UserError(f"{folder}: not a whole {what} (no readable {MANIFEST}); {way_out}") from None
    return manifest  # type: ignore[no-any-return]


def _private_name(folder: Path, suffix: str) -> Path:
    """A hidden name beside `folder` that no other machine, process or call takes."""
    return folder.with_name(f".{folder.name}.{socket.gethostname()}.{os.getpid()}.{secrets.token_hex(4)}.{suffix}")


def _remove_dead(folder: Path, suffix: str, anywhere: bool) -> None:
    """Remove what processes left behind that were killed while they wrote this same folder.

    Args:
        folder: the one that they wrote.
        suffix: of `_private_name`.
        anywhere: of any machine, and of an earlier process with our number too: where one process writes the folder
            at a time, all others have ended. Otherwise of this machine alone: we cannot see what runs on others.
    """
    host = r".+" if anywhere else re.escape(socket.gethostname())
    name = re.compile(rf"\.{re.escape(folder.name)}\.{host}\.(\d{{1,9}})\.[0-9a-f]{{8}}\.{suffix}")
    for path in folder.parent.iterdir():
        match = name.fullmatch(path.name)
        process = int(match[1]) if match else None
        if process is not None and (not _is_alive(process) or (anywhere and process == os.getpid())):
            shutil.rmtree(path, ignore_errors=True)


def _is_alive(process: int) -> bool:
    """Whether a process of this machine with this id runs."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it is somebody else's
        return True
    return True


def _write_manifest(folder: Path) -> None:
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    manifest = {path.relative_to(folder).as_posix(): _entry(path) for path in files}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def _entry(path: Path) -> dict[str, Any]:
    size = path.stat().st_size
    entry = {"bytes": size, "sha256": _digest(path)}
    return {**entry, "ends": _digest_of_ends(path)} if size > 2 * EDGE else entry


def _digest(path: Path) -> str:
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def _digest_of_ends(path: Path) -> str:
    """SHA-256 of the first and the last `EDGE` bytes."""
    with path.open("rb") as file:
        content = hashlib.sha256(file.read(EDGE))
        file.seek(-EDGE, os.SEEK_END)
        content.update(file.read(EDGE))
    return content.hexdigest()


def _sync(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
