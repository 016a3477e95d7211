"""A folder of shards: Parquet files of pairs, each whole or absent, and what they were made from.

    part-000000.parquet ...   columns named after the two languages, `score`, and `tag` if there is one
    manifest.json             the bundle, the settings, the input, and how many pairs were dropped for which reason
    data/NAME.yaml            a configuration file: `data=NAME` reads the shards (see `mt.translation.bulk.data_config`)

A shard holds the pairs of one block of the input. Its Parquet metadata say which block that was, and by which settings
it was translated, so that a program that goes on knows which shards are its own.
"""

from __future__ import annotations

import hashlib
import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any, NamedTuple

import pyarrow as pa
import pyarrow.parquet as pq

import mt
from mt.errors import UserError
from mt.files.folders import check_writable, tidy, whole_file
from mt.files.json_files import read_json, write_json
from mt.files.locks import held
from mt.files.plain_values import parse_json

MANIFEST = "manifest.json"
CONFIGS = "data"
"""Folder of the configuration file, as in `configs/`."""
LOCK = "write.lock"
FORMAT = 1
SHARD = re.compile(r"part-(\d{6,})\.parquet")
HEADER = b"mt"
ROWS = 4096
"""Rows of a row group: what a reader of a shard holds in memory at a time."""
REAL = "real"
"""Folder of the human pairs that a training is validated and tested on, if there are any."""
OURS = {MANIFEST, CONFIGS, REAL, LOCK}
"""What a folder of shards holds besides the shards."""


class PairRow(NamedTuple):
    """One pair of a shard: a source and a target of the model that will learn from it."""

    source: str
    target: str
    score: float


@dataclass(frozen=True)
class Making:
    """All that decides the content of the shards but for the input.

    Attributes:
        program: such as `mt.backtranslate`.
        source, target: language codes of the pairs.
        bundle: what the bundle is: its digest, its languages.
        settings: the settings that matter: search, filters, number format, lines of a shard.
        tag: written beside each pair; None: no such column.
    """

    program: str
    source: str
    target: str
    bundle: Mapping[str, Any]
    settings: Mapping[str, Any]
    tag: str | None = None

    def plain(self) -> dict[str, Any]:
        """Plain values, for JSON."""
        return {**asdict(self), "format": FORMAT}

    def difference(self, other: Mapping[str, Any]) -> str | None:
        """The first key that has another value in the plain values of another making, with both values."""
        return _difference(self.plain(), other)

    def digest(self) -> str:
        """What tells this making from any other."""
        return hashlib.sha256(json.dumps(self.plain(), sort_keys=True).encode()).hexdigest()

    @property
    def columns(self) -> tuple[str, str]:
        """The names of the two columns of text."""
        codes = self.source, self.target
        return ("source", "target") if {"score", "tag"} & set(codes) else codes


@dataclass(frozen=True)
class ShardHeader:
    """What a shard says of itself.

    Attributes:
        block: number of the block that it was made from.
        lines: number of lines of that block.
        input: digest of that block.
        making: digest of the `Making`.
        pairs: number of pairs.
        dropped: reason -> number of lines that gave no pair.
    """

    block: int
    lines: int
    input: str
    making: str
    pairs: int
    dropped: dict[str, int] = field(default_factory=dict)


class ShardFolder:
    """The folder that shards are written to.

    Args:
        folder: the folder, as the user gave it by `output`.
        making: what the shards are made by.
    """

    def __init__(self, folder: Path, making: Making) -> None:
        self.folder = folder
        self.making = making
        self._digest = making.digest()

    def path(self, number: int) -> Path:
        """The file of a shard."""
        return self.folder / f"part-{number:06d}.parquet"

    def check(self) -> None:
        """Check that the folder can be written, and holds nothing but shards that were made in the same way.

        Raises:
            UserError: it does not.
        """
        check_writable(self.folder, "output")
        self._require_ours()

    @contextmanager
    def only_writer(self) -> Iterator[None]:
        """Make the folder, keep other programs out of it during the block, and clear up what killed ones left.

        Raises:
            UserError: the folder cannot be written, holds something else, or was made in another way; or another
                program writes there now.
        """

        def busy() -> None:
            raise UserError(
                f"output={self.folder}: another program is writing there now; wait for its end, or choose another"
            )

        with self.refusals():
            self.folder.mkdir(parents=True, exist_ok=True)
            with held(self.folder / LOCK, busy):
                self._require_ours()
                tidy(self.folder, r"part-\d{6,}\.parquet|manifest\.json", anywhere=True)
                yield

    @contextmanager
    def refusals(self) -> Iterator[None]:
        """Turn errors of writing, such as a full disk, into one line."""
        try:
            yield
        except OSError as error:
            raise UserError(
                f"output={self.folder}: cannot be written ({error.strerror or error}); free some space or mend the "
                "permissions, and the same command goes on"
            ) from None

    def _require_ours(self) -> None:
        if not self.folder.exists():
            return
        try:
            there = sorted(path.name for path in self.folder.iterdir() if not path.name.startswith("."))
        except OSError as error:
            raise UserError(f"output={self.folder}: cannot be read ({error.strerror}); check its permissions") from None
        if not there:
            return
        foreign = [name for name in there if not self._is_ours(self.folder / name)]
        if foreign or (MANIFEST not in there and set(there) - {LOCK}):
            raise UserError(
                f"output={self.folder}: holds {(foreign or there)[0]}, which is not of {self.making.program}; choose "
                "a new folder"
            )
        if any(map(SHARD.fullmatch, there)):
            self._require_same(read_json(self.folder / MANIFEST, "choose a new folder"))

    def _is_ours(self, path: Path) -> bool:
        """Whether a path in the folder has a name of ours, and is no link, pipe or other thing than we write."""
        if path.is_symlink() or not (path.name in OURS or SHARD.fullmatch(path.name)):
            return False
        return path.is_dir() if path.name in (CONFIGS, REAL) else path.is_file()

    def _require_same(self, manifest: Mapping[str, Any]) -> None:
        made = manifest.get("made")
        if not isinstance(made, dict):
            raise UserError(f"output={self.folder}: {MANIFEST} is not of {self.making.program}; choose a new folder")
        different = self.making.difference(made)
        if different is not None:
            raise UserError(
                f"output={self.folder}: holds shards made with {different}; give the same settings to go on, or "
                "another folder"
            )

    def write_manifest(self, more: Mapping[str, Any]) -> None:
        """Write the manifest, with what is known of the shards."""
        with self.refusals():
            write_json(self.folder / MANIFEST, {"mt": mt.__version__, "made": self.making.plain(), **more})

    def headers(self) -> dict[int, ShardHeader]:
        """The headers of the whole shards, by number. A damaged shard counts as absent.

        Raises:
            UserError: a shard was made by other settings.
        """
        found = {}
        for path in sorted(self.folder.iterdir()):
            match = SHARD.fullmatch(path.name)
            header = _read_header(path) if match else None
            if match and header is not None:
                if header.making != self._digest:
                    raise UserError(f"{path}: was made by other settings; remove it, or choose another output")
                found[int(match[1])] = header
        return found

    def count(self) -> int:
        """How many shards there are now."""
        return sum(SHARD.fullmatch(path.name) is not None for path in self.folder.iterdir())

    def write(self, block: int, lines: int, digest: str, pairs: list[PairRow], dropped: Mapping[str, int]) -> None:
        """Write a shard, completely or not at all.

        Args:
            block: its number.
            lines: number of lines of the block.
            digest: of the block.
            pairs: the pairs.
            dropped: reason -> number of lines that gave no pair.

        Raises:
            UserError: the disk is full, or cannot be written.
        """
        header = ShardHeader(block, lines, digest, self._digest, len(pairs), dict(dropped))
        first, second = self.making.columns
        columns: dict[str, Any] = {
            first: pa.array([pair.source for pair in pairs], pa.string()),
            second: pa.array([pair.target for pair in pairs], pa.string()),
            "score": pa.array([pair.score for pair in pairs], pa.float32()),
        }
        if self.making.tag is not None:
            columns["tag"] = pa.array([self.making.tag] * len(pairs), pa.string())
        table = pa.table(columns).replace_schema_metadata({HEADER: json.dumps(asdict(header), sort_keys=True)})
        with self.refusals(), whole_file(self.path(block)) as stream:
            pq.write_table(
                table, stream, row_group_size=ROWS, compression="zstd", write_page_checksum=True, store_schema=True
            )


def totals(headers: Mapping[int, ShardHeader]) -> dict[str, Any]:
    """What all shards hold together: for the manifest, and for the user."""
    dropped: Counter[str] = Counter()
    for header in headers.values():
        dropped.update(header.dropped)
    return {
        "lines": sum(header.lines for header in headers.values()),
        "pairs": sum(header.pairs for header in headers.values()),
        "dropped": dict(dropped),
        "shards": len(headers),
    }


def _read_header(path: Path) -> ShardHeader | None:
    try:
        header = ShardHeader(**parse_json(pq.read_schema(path).metadata[HEADER]))
        numbers = [header.block, header.lines, header.pairs, *header.dropped.values()]
    except (pa.ArrowException, OSError, ValueError, TypeError, KeyError, AttributeError):
        return None
    return header if all(type(number) is int for number in numbers) else None


def _difference(ours: Any, theirs: Any, key: str = "") -> str | None:
    if isinstance(ours, Mapping) and isinstance(theirs, Mapping):
        for name in dict.fromkeys((*ours, *theirs)):
            path = f"{key}.{name}".removeprefix(".").removeprefix("settings.")
            found = _difference(ours.get(name), theirs.get(name), path)
            if found is not None:
                return found
        return None
    plain = json.loads(json.dumps(ours))
    return None if plain == theirs else f"{key}={_shown(theirs)}, not {_shown(plain)}"


def _shown(value: Any) -> str:
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return text if len(text) <= 60 else f"{text[:50]}..."
