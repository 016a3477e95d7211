"""Find the files of a split, which is given as a prefix, a file, a glob, a mapping or a list."""

from __future__ import annotations

import difflib
import glob
import os
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from mt.errors import ConfigError, UserError, shown
from mt.files.formats import COMPRESSIONS, TABLES, kind, require_corpus
from mt.files.path_names import fault_of_path


@dataclass(frozen=True)
class CorpusPart:
    """One table (`target` is None), or two files aligned line by line."""

    source: Path
    target: Path | None = None


def resolve(spec: Any, source: str, target: str, key: str) -> list[CorpusPart]:
    """Find the files of a split.

    Args:
        spec: prefix, table file, glob, `{source: ..., target: ...}`, or a list of any of them.
        source: language code, the suffix of source files.
        target: language code, the suffix of target files.
        key: the configuration key, for messages.

    Raises:
        UserError: a file is missing (the message names similar files), permissions forbid reading it, it has a format
            that is not read or a name that is not UTF-8, or the two sides have different numbers of files.
        ConfigError: `spec` has none of these forms.
    """
    try:
        parts = _resolved(spec, source, target, key)
    except OSError as error:
        raise UserError(f"{key}: {error.filename} cannot be read ({error.strerror}); check its permissions") from None
    for part in parts:
        fault = fault_of_path(part.source) or fault_of_path(part.target or "")
        if fault is not None:
            raise UserError(f"{key}: {fault}; rename it")
    return parts


def _resolved(spec: Any, source: str, target: str, key: str) -> list[CorpusPart]:
    if isinstance(spec, list | tuple):
        return [part for item in spec for part in _resolved(item, source, target, key)]
    if isinstance(spec, Mapping):
        return _sides(spec, source, target, key)
    if not isinstance(spec, str | Path) or not str(spec):
        way_out = f"give a path (in quotes, as in {key}='\"2024\"', if it looks like a number), a list of paths, or"
        raise ConfigError(f"{key}={shown(spec)}: {way_out} {{source: PATH, target: PATH}}")
    path = Path(spec)
    if _is_pattern(path) and not any(_with_suffix(path, language) for language in (source, target)):
        return _globbed(str(spec), source, target, key)
    if kind(path) in TABLES:
        return [CorpusPart(file) for file in _tables(path, key)]
    return [_prefix(path, source, target, key)]


def _tables(path: Path, key: str) -> list[Path]:
    """A table, or the parts in a folder that is named like one, as Spark writes them.

    The parts of `corpus.parquet/` are the `.parquet` files below it, without those whose name begins with `.` or `_`.
    """
    if not path.is_dir():
        return [existing(path, key)]
    files = [file for file in sorted(path.rglob("*")) if kind(file) == kind(path) and file.is_file()]
    tables = [file for file in files if not any(part.startswith((".", "_")) for part in file.relative_to(path).parts)]
    if not tables:
        raise UserError(f"{key}={path}: a folder without a {kind(path)} file; give the table, or a folder of its parts")
    return tables


def existing(path: Path, key: str) -> Path:
    """Return `path` if the file exists.

    Raises:
        UserError: it does not exist; the message names similar files.
    """
    if path.is_file():
        return path
    raise UserError(_absent(path, key, [path.name]))


def _prefix(path: Path, source: str, target: str, key: str) -> CorpusPart:
    if path.is_file():
        require_corpus(path, f"{key}={path}")
        raise UserError(
            f"{key}={path}: one text file holds one language; give the prefix of two (x for x.{source} and "
            f"x.{target}), {{source: PATH, target: PATH}}, or a table ({', '.join(TABLES)})"
        )
    found = [_with_suffix(path, language) for language in (source, target)]
    for language, side in zip((source, target), found, strict=True):
        if side is None:
            raise UserError(_absent(Path(f"{path}.{language}"), key, [f"{path.name}.{language}", path.name]))
    assert found[0] is not None
    return CorpusPart(found[0], found[1])


def _with_suffix(path: Path, language: str) -> Path | None:
    candidates = (Path(f"{path}.{language}{compression}") for compression in COMPRESSIONS)
    return next((candidate for candidate in candidates if candidate.is_file()), None)


def _globbed(pattern: str, source: str, target: str, key: str) -> list[CorpusPart]:
    """The files of a glob of tables, or of prefixes (`part-*`, or `part-*.en` with the suffix of the source)."""
    tables = [path for path in _matches(pattern) if kind(path) in TABLES]
    if tables:
        return [CorpusPart(file) for path in tables for file in _tables(path, key)]
    prefixes = set()
    for compression in COMPRESSIONS:
        ending = f".{source}{compression}"
        names = map(str, _matches(pattern + ending) + _matches(pattern))
        prefixes |= {name[: -len(ending)] for name in names if name.endswith(ending)}
    if not prefixes:
        for name in sorted(glob.glob(pattern, recursive=True)):
            require_corpus(Path(name), f"{key}={name}", (source, target))
        raise UserError(
            f"{key}={pattern}: matches no table ({', '.join(TABLES)}) and no file ending in .{source}; "
            f"give a pattern that matches, such as '{Path(pattern).parent}/*'"
        )
    return [_prefix(Path(prefix), source, target, key) for prefix in sorted(prefixes)]


def _sides(spec: Mapping[str, Any], source: str, target: str, key: str) -> list[CorpusPart]:
    """The files of `{source: ..., target: ...}`, or of a mapping with the language codes as keys."""
    names = next((pair for pair in (("source", "target"), (source, target)) if set(pair) == set(spec)), None)
    if names is None:
        raise ConfigError(
            f"{key}: expected the keys source and target (or {source} and {target}), got {', '.join(map(str, spec))}"
        )
    sources, targets = (_files(spec[name], f"{key}.{name}") for name in names)
    for name, files in zip(names, (sources, targets), strict=True):
        for file in files:
            require_corpus(file, f"{key}.{name}={file}", (source, target))
    if len(sources) != len(targets):
        raise UserError(f"{key}: {len(sources)} source files but {len(targets)} target files; they must pair up")
    return [CorpusPart(*sides) for sides in zip(sources, targets, strict=True)]


def text_files(spec: Any, key: str) -> list[Path]:
    """The files of one side of a corpus, or of monolingual text.

    Args:
        spec: a path, a glob, or a list of them.
        key: the configuration key, for messages.

    Raises:
        UserError: a file is missing, is a folder or a pipe, or has a name that is not UTF-8.
        ConfigError: `spec` has none of these forms.
    """
    try:
        for path in spec if isinstance(spec, list | tuple) else [spec]:
            _require_regular(path, key)
        found = _files(spec, key)
        if not found:
            raise ConfigError(f"{key}={shown(spec)}: names no file; give one, a pattern, or a list of them")
    except OSError as error:
        raise UserError(f"{key}: {error.filename} cannot be read ({error.strerror}); check its permissions") from None
    for path in found:
        fault = fault_of_path(path)
        if fault is not None:
            raise UserError(f"{key}: {fault}; rename it")
    return found


def _require_regular(spec: Any, key: str) -> None:
    path = Path(spec) if isinstance(spec, str) and spec else None
    if path is not None and path.is_dir():
        raise UserError(f"{key}={path}: is a folder; give its files by a pattern: {key}='{path}/*'")
    if path is not None and path.exists() and not path.is_file():
        raise UserError(f"{key}={path}: is no regular file, and it is read more than once; write it into a file first")


def _files(spec: Any, key: str) -> list[Path]:
    if isinstance(spec, list | tuple):
        return [path for item in spec for path in _files(item, key)]
    if not isinstance(spec, str | Path) or not str(spec):
        raise ConfigError(f"{key}={shown(spec)}: give a path, a glob, or a list of them")
    path = Path(spec)
    if _is_pattern(path):
        matches = [each for each in _matches(str(spec)) if each.is_file()]
        if not matches:
            raise UserError(f"{key}={spec}: matches no file; check the pattern")
        return matches
    return [existing(path, key)]


def _is_pattern(path: Path) -> bool:
    """Whether a path that does not exist has `*`, `?` or `[` behind the folders that do."""
    return not path.exists() and glob.has_magic(str(Path(*_folder_and_rest(path)[1])))


def _matches(pattern: str) -> list[Path]:
    """The paths that a pattern matches, in the order of their names; marks in folders that exist are plain letters."""
    folder, rest = _folder_and_rest(Path(pattern))
    os.listdir(folder or ".")  # raises an error if it cannot be read; `glob` would find nothing there
    return [Path(name) for name in sorted(glob.glob(os.path.join(glob.escape(folder), *rest), recursive=True))]


def _folder_and_rest(path: Path) -> tuple[str, tuple[str, ...]]:
    """The longest part of a path that is an existing folder, perhaps empty, and the parts behind it, at least one."""
    depth = 0
    while depth < len(path.parts) - 1 and Path(*path.parts[: depth + 1]).is_dir():
        depth += 1
    return str(Path(*path.parts[:depth])) if depth else "", path.parts[depth:]


def _absent(path: Path, key: str, names: list[str]) -> str:
    """The message for a file that does not exist: its path, and similar names or the content of its folder."""
    folder = path.parent
    if not folder.is_dir():
        above = next((parent for parent in folder.parents if parent.is_dir()), Path("."))
        return f"{key}: there is no file {path}: no folder {folder} (the nearest that exists is {above.resolve()})"
    there = sorted(entry.name for entry in folder.iterdir())
    near = list(dict.fromkeys(hit for name in names for hit in difflib.get_close_matches(name, there, 4, 0.5)))
    if near:
        return f"{key}: there is no file {path}; near it: {', '.join(near[:4])}"
    holds = ", ".join(there[:5]) + (", ..." if len(there) > 5 else "") if there else "nothing"
    return f"{key}: there is no file {path}; {folder.resolve()} holds {holds}"
