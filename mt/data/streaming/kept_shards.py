"""Which shards a run has begun with, kept in its folder, so that a run that goes on says which of them has changed."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from mt.data.corpora.base import Corpus
from mt.data.streaming.stream_shards import WAY_OUT, StreamFault
from mt.errors import UserError
from mt.files.json_files import read_json, write_json

SHARDS = "shards.json"


def write_shards(corpus: Corpus, folder: Path) -> None:
    """Write the names and identities of the shards of a corpus into the folder of a run, if it is streamed."""
    if corpus.stream is not None:
        write_json(folder / SHARDS, {"shards": _shards(corpus)})


def check_shards(corpus: Corpus, folder: Path) -> None:
    """Check that a streamed corpus has the shards that the run in a folder began with; their paths may be others.

    Raises:
        StreamFault: a shard is gone, is new, or has changed; the message names the first.
        UserError: the file of the shards cannot be read.
    """
    if corpus.stream is None or not (folder / SHARDS).is_file():
        return
    before, now = _kept(folder / SHARDS), _shards(corpus)
    gone = [name for name, _ in before if name not in {name for name, _ in now}]
    for (name, old), (other, new) in zip(before, now, strict=False):
        if old != new:
            what = f"{other}: has changed" if name == other else f"{name}: is gone, or is another file now"
            raise StreamFault(f"{what} since this run began: {WAY_OUT}")
    if len(before) != len(now):
        named = f", such as {gone[0]}" if gone else ""
        raise StreamFault(
            f"the training pairs have {len(now):,} shards now, and had {len(before):,}{named}, when this run began: "
            f"{WAY_OUT}"
        )


def _kept(path: Path) -> list[Any]:
    kept: Any = read_json(path, WAY_OUT).get("shards")
    if not (
        isinstance(kept, list)
        and all(isinstance(each, list) and len(each) == 2 and isinstance(each[0], str) for each in kept)
    ):
        raise UserError(f"{path}: damaged: {WAY_OUT}")
    return kept


def _shards(corpus: Corpus) -> list[list[Any]]:
    return [[_whole_name(shard.name), shard.identity()] for shard in corpus.shards()]


def _whole_name(name: str) -> str:
    """A path as a saved configuration has it, absolute; any other name as it is."""
    path = Path(name)
    return str(path.absolute()) if path.exists() else name
