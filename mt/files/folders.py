"""Folders and files that are written completely or not at all, and folders with checksums of their files.

Each is written under a temporary name beside its final one, synced to disk, and renamed. A folder's `manifest.json`
holds the size and the SHA-256 of each of its files. For a file larger than two mebibytes it also holds the SHA-256 of
the first and last mebibyte, for a quick check. Readers check a folder before they use it.
"""

from __future__ import annotations

import contextlib
import errno
import functools
import hashlib
import json
import os
import re
import secrets
import shutil
import socket
import stat
import tempfile
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType
from typing import Any, BinaryIO, Literal

from mt.errors import UserError
from mt.files.plain_values import parse_json, read_text

MANIFEST = "manifest.json"
CHECKED = "checked.json"
"""In a folder of a cache: size and times of its large files when they were last checked in full."""
EDGE = 1 << 20
"""Number of bytes at each end of a large file that the quick check reads."""


def check_new(folder: Path, key: str) -> None:
    """Check that a folder which `whole_folder` will write is new or empty, and can be written.

    Args:
        folder: the folder as the user gave it.
        key: the option that gave the folder, for the message.

    Raises:
        UserError: the folder has files in it, or cannot be written.
    """
    check_writable(folder, key, whole=True)
    if folder.exists() and not (folder.is_dir() and not any(folder.iterdir())):
        raise UserError(f"{key}={folder}: exists already; choose a new folder")


def check_writable(folder: Path, key: str, whole: bool = False) -> None:
    """Check that a folder can be written, before any work is done.

    A temporary file is written in the folder, or in the nearest existing one above it, and removed again: permissions
    alone do not tell whether a file system accepts files.

    Args:
        folder: the folder as the user gave it.
        key: the option that gave the folder, for the message.
        whole: True if `whole_folder` will write it, which writes beside an existing folder and not into it.

    Raises:
        UserError: part of the path is a file, or the system refuses to write there.
    """
    place = Path(os.path.realpath(folder))
    name = _short(place.name)
    try:
        with contextlib.suppress(FileNotFoundError, NotADirectoryError):
            place.lstat()  # raises an error for a name that is too long
        place = place.parent if whole else place
        while not place.exists():
            place = place.parent
        if not place.is_dir():
            raise NotADirectoryError(errno.ENOTDIR, os.strerror(errno.ENOTDIR))
        _try_to_write(place, name)
    except NotADirectoryError:
        raise UserError(f"{key}={folder}: {place} is a file; choose another folder") from None
    except OSError as error:
        reason = f"{place}: {error.strerror}"
        raise UserError(f"{key}={folder}: cannot be written ({reason}); choose another folder") from None


def _try_to_write(place: Path, name: str) -> None:
    """Make an empty folder and remove it, and those of processes that were killed in between."""
    made = tempfile.mkdtemp(prefix=f".{name}.", suffix=".part", dir=place)
    with contextlib.suppress(FileNotFoundError):  # another process did as the next lines do
        os.rmdir(made)
    left = re.compile(rf"\.{re.escape(name)}\.[a-z0-9_]{{8}}\.part")
    for path in _entries(place):
        if left.fullmatch(path.name):
            with contextlib.suppress(OSError):  # not empty, or not a folder: then it is another's
                path.rmdir()


@contextmanager
def whole_folder(
    folder: Path, wins: Literal["first", "last"], entries: Mapping[str, dict[str, Any]] = MappingProxyType({})
) -> Iterator[Path]:
    """Yield a temporary folder. It becomes `folder` if the block succeeds and is removed if the block raises.

    The folder is complete on disk, with its manifest, before it gets its name.

    Args:
        folder: the final path. Parent folders are made.
        wins: what happens to an existing folder. "first": an existing complete folder is kept. This is for folders
            whose name determines their content, such as prepared corpora; processes on several machines may write one
            at the same time. "last": the new folder replaces the old one. This is for bundles; only one process at a
            time may write one.
        entries: the manifest's entries of files that are on disk already, by `synced_entry`, which other processes may
            have made; it may be filled in the block.
    """
    folder.parent.mkdir(parents=True, exist_ok=True)
    _remove_dead(folder, "part", anywhere=wins == "last")
    part = _private_name(folder, "part")
    part.mkdir()
    try:
        yield part
        if wins == "first" and is_whole(folder):
            return
        _write_manifest(part, entries)
        _follow_umask(part)
        if wins == "first":
            _remember_checked(part, files_of(part) - {MANIFEST})
        for path in sorted(part.rglob("*")):
            if path.is_file() and path.relative_to(part).as_posix() not in entries:
                _sync(path)
        _sync(part)
        _publish(part, folder, wins)
        _sync(folder.parent)
        # Only now, because until the new folder is in place an old one may be the only copy.
        _remove_dead(folder, "old", anywhere=wins == "last")
    finally:
        shutil.rmtree(part, ignore_errors=True)


def remove_folder(folder: Path) -> None:
    """Delete a folder so that no half of it is left under its name: it is renamed first. See `tidy` for the rest.

    Raises:
        OSError: it cannot be deleted.
    """
    gone = _private_name(folder, "gone")
    try:
        folder.rename(gone)
    except FileNotFoundError:
        return
    except OSError:  # a new name may need room on the disk
        shutil.rmtree(folder)
        return
    _sync(folder.parent)
    shutil.rmtree(gone, ignore_errors=True)


def tidy(parent: Path, names: str, anywhere: bool) -> None:
    """Clear up what killed processes have left in `parent`: a folder half written, half replaced or half deleted.

    A whole folder that was being replaced, and whose replacement did not come, gets its name back. Temporary files of
    `whole_file` are removed too.

    Args:
        parent: the folder that contains them; it may be absent.
        names: a regular expression of the final names; others are left alone.
        anywhere: True: what any process left, on any machine. This is safe only if no other process writes there.
            False: what dead processes of this machine left.
    """
    for path, match in _leftovers(parent, names, anywhere):
        final = parent / match["name"]
        if match["suffix"] == "old" and not final.exists() and is_whole(path):
            path.rename(final)
        else:
            _delete(path)


def half_replaced(parent: Path, names: str) -> bool:
    """Whether `tidy` would give a folder in `parent` its name back."""
    return any(
        match["suffix"] == "old" and not (parent / match["name"]).exists() and is_whole(path)
        for path, match in _leftovers(parent, names, anywhere=True)
    )


def _publish(part: Path, folder: Path, wins: Literal["first", "last"]) -> None:
    """Rename a finished folder to its final name, replacing an old or damaged one."""
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
    """Yield a stream. Its bytes become the file `path` if the block succeeds and are removed if the block raises.

    The file is complete on disk before it gets its name. An existing file is replaced. What killed processes of this
    machine have left in the same folder is removed, once in the life of this process.
    """
    _remove_dead_files(path.parent)
    part = _private_name(path, "part")
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
    """Write a UTF-8 text file completely or not at all; see `whole_file`."""
    with whole_file(path) as stream:
        stream.write(text.encode("utf-8"))


def check_folder(
    folder: Path,
    what: str,
    way_out: str,
    quick: bool = False,
    required: Collection[str] = (),
    only: Callable[[list[str]], Sequence[str]] = list,
) -> set[str]:
    """Check every file against the manifest.

    The sums tell damage from what was written. They do not tell who wrote it: whoever alters a file can alter its sum.

    Args:
        folder: a folder written by `whole_folder`.
        what: the kind of folder, for the message ("checkpoint", "bundle").
        way_out: what the user can do, for the message.
        quick: for files larger than `2 * EDGE` bytes whose size and times are those of their last whole check, read
            only both ends. This takes no time even for many gigabytes. It misses what changes a disk's content and
            not the file's times, such as a failing disk.
        required: names of files that the manifest must have, because the caller reads them.
        only: chooses from the names of all files those to check here; other processes check the others.

    Returns:
        The names of all files in the manifest.

    Raises:
        UserError: the manifest is missing or lacks a required file, or a file is missing, truncated or altered.
    """
    manifest = _manifest(folder, what, way_out)
    for name in required:
        if name not in manifest:
            raise UserError(f"{folder / MANIFEST}: has no sum of {name}, so this {what} cannot be checked; {way_out}")
    seen = _last_checked(folder) if quick else {}
    for name in only(sorted(manifest)):
        entry, path = manifest[name], folder / name
        size = entry["bytes"]
        try:
            if not path.is_file():
                raise UserError(f"{path}: missing from this {what}; {way_out}")
            if path.stat().st_size != size:
                what_happened = "truncated" if path.stat().st_size < size else "something was appended"
                raise UserError(
                    f"{path}: {path.stat().st_size} bytes where {size} were written: {what_happened}; {way_out}"
                )
            by_ends = "ends" in entry and seen.get(name) == _stamps(path)
            if (_digest_of_ends(path) != entry["ends"]) if by_ends else (_digest(path) != entry["sha256"]):
                raise UserError(f"{path}: altered since it was written; {way_out}")
        except OSError as error:
            raise UserError(f"{path}: cannot be read ({error.strerror}); check its permissions") from None
    return set(manifest)


def is_whole(folder: Path) -> bool:
    """Whether `folder` exists as `whole_folder` wrote it, by the quick check."""
    return fault_of(folder) is None


def fault_of(folder: Path, required: Collection[str] = (), remember: bool = False) -> str | None:
    """The first fault of a folder by the quick check, in words that say that it is made again; None if it has none.

    Args:
        folder: a folder written by `whole_folder`.
        required: names of files that the manifest must have.
        remember: whether to note in the folder which files were checked, so that the next quick check is quick.
    """
    try:
        checked = check_folder(folder, "folder", "it is made again", quick=True, required=required)
    except UserError as error:
        return str(error)
    if remember:
        _remember_checked(folder, checked)
    return None


def _last_checked(folder: Path) -> dict[str, Any]:
    """Name of each large file that was checked -> its `_stamps` then."""
    try:
        found = parse_json(read_text(folder / CHECKED))
    except (OSError, ValueError):
        return {}
    return found if isinstance(found, dict) else {}


def _remember_checked(folder: Path, names: Collection[str]) -> None:
    stamps = {name: _stamps(folder / name) for name in sorted(names)}
    large = {name: each for name, each in stamps.items() if each[0] > 2 * EDGE}
    if large and large != _last_checked(folder):
        with contextlib.suppress(OSError):  # a cache that cannot be written is checked in full each time
            write_whole(folder / CHECKED, json.dumps(large))


def _stamps(path: Path) -> list[int]:
    """Size, time of the last change of the content, and time of the last change of anything, which nobody can set."""
    found = path.stat()
    return [found.st_size, found.st_mtime_ns, found.st_ctime_ns]


def files_of(folder: Path) -> set[str]:
    """Relative paths of the files that `whole_folder` wrote into `folder`, the manifest included.

    Raises:
        UserError: the manifest is missing or unreadable.
    """
    return {MANIFEST, *_manifest(folder, "folder", "write it again")}


def _manifest(folder: Path, what: str, way_out: str) -> dict[str, dict[str, Any]]:
    """Path of each file -> its `bytes`, `sha256` and, for large files, `ends`."""
    try:
        manifest = parse_json(read_text(folder / MANIFEST))
        right = isinstance(manifest, dict) and bool(manifest) and all(map(_is_right, manifest, manifest.values()))
    except PermissionError as error:
        raise UserError(f"{error.filename}: cannot be read ({error.strerror}); check its permissions") from None
    except (OSError, ValueError):
        right = False
    if not right:
        raise UserError(f"{folder}: not a whole {what} (no readable {MANIFEST}); {way_out}")
    return manifest  # type: ignore[no-any-return]


def _is_right(name: str, entry: Any) -> bool:
    """Whether an entry of a manifest is one that `whole_folder` can have written; its name must stay in the folder."""
    parts = name.split("/")
    return (
        all(part not in ("", ".", "..") for part in parts)
        and not any(mark in name for mark in "\\:\0")
        and isinstance(entry, dict)
        and type(entry.get("bytes")) is int
        and isinstance(entry.get("sha256"), str)
        and isinstance(entry.get("ends", ""), str)
    )


def _private_name(path: Path, suffix: str) -> Path:
    """A hidden path beside `path` that no other machine, process or call uses."""
    own = f"{socket.gethostname()[:64]}.{os.getpid()}.{secrets.token_hex(4)}.{suffix}"
    return path.with_name(f".{_short(path.name)}.{own}")


def _short(name: str) -> str:
    """A name, or its beginning and a hash where it is so long that a file system would refuse a longer one."""
    data = os.fsencode(name)
    return name if len(data) <= 150 else f"{os.fsdecode(data[:100])}~{hashlib.sha256(data).hexdigest()[:8]}"


@functools.lru_cache(maxsize=64)
def _remove_dead_files(parent: Path) -> None:
    """Remove the temporary files that killed processes of this machine have left in a folder."""
    for path, match in _leftovers(parent, ".+?", anywhere=False):
        if match["suffix"] == "part" and not path.is_dir():
            _delete(path)


def _delete(path: Path) -> None:
    """Delete a temporary folder or file, if that is possible."""
    if path.is_dir():
        shutil.rmtree(path, ignore_errors=True)
        return
    with contextlib.suppress(OSError):
        path.unlink()


def _remove_dead(folder: Path, suffix: str, anywhere: bool) -> None:
    """Remove the temporary folders of killed processes that were writing this folder.

    Args:
        folder: the folder they were writing.
        suffix: the suffix given to `_private_name`.
        anywhere: True: those of all machines, and of an earlier process with our process id. This is safe if only one
            process at a time writes the folder. False: only those of dead processes of this machine, because we cannot
            see which processes run on others.
    """
    for path, match in _leftovers(folder.parent, re.escape(_short(folder.name)), anywhere):
        process = int(match["process"])
        if match["suffix"] == suffix and (not _is_alive(process) or process == os.getpid()):
            _delete(path)


def _leftovers(parent: Path, names: str, anywhere: bool) -> list[tuple[Path, re.Match[str]]]:
    """The temporary folders and files in `parent`, each with the parts of its name: `name`, `process`, `suffix`.

    Args:
        parent: the folder to look in; it may be absent.
        names: a regular expression of the final names.
        anywhere: True: all. False: those of dead processes of this machine.
    """
    host = r".+" if anywhere else re.escape(socket.gethostname()[:64])
    pattern = re.compile(
        rf"\.(?P<name>{names})\.{host}\.(?P<process>\d{{1,9}})\.[0-9a-f]{{8}}\.(?P<suffix>part|old|gone)"
    )
    found = [(path, match) for path in _entries(parent) if (match := pattern.fullmatch(path.name))]
    return [(path, match) for path, match in found if anywhere or not _is_alive(int(match["process"]))]


def _entries(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return []


def _is_alive(process: int) -> bool:
    """Whether a process with this id runs on this machine."""
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:  # it exists and belongs to another user
        return True
    return True


def synced_entry(path: Path) -> dict[str, Any]:
    """Sync a file to disk. Returns its entry in the manifest of its folder."""
    _sync(path)
    return _entry(path)


def _write_manifest(folder: Path, entries: Mapping[str, dict[str, Any]] = MappingProxyType({})) -> None:
    files = {path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()}
    manifest = {name: entries.get(name) or _entry(path) for name, path in files.items()}
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1) + "\n", encoding="utf-8")


def _follow_umask(folder: Path) -> None:
    """Give every file in `folder` the permissions that the user's umask gives to new files, and every folder likewise.

    Some libraries make their files readable by the owner alone; safetensors does. The manifest and the folder itself
    are made here, so they show what the umask and the parent's access list give.
    """
    for_files, for_folders = ((folder / MANIFEST).stat().st_mode, folder.stat().st_mode)
    for path in folder.rglob("*"):
        wanted = for_folders if path.is_dir() else for_files
        if not path.is_symlink() and path.stat().st_mode != wanted:
            path.chmod(stat.S_IMODE(wanted))


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
