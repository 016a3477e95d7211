"""What every corpus promises."""

from __future__ import annotations

import json
import os
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from mt.data.corpora.base import SPLITS, Corpus
from mt.data.corpora.pairs import Pairs
from mt.testing.failures import require

WHERE = "Corpus in mt/data/corpora/base.py"


def check_corpus(
    corpus: Callable[..., Corpus],
    *,
    settings: Mapping[str, Any] | None = None,
    watched: Sequence[Path] = (),
) -> None:
    """Hold a kind of corpus against the promises of `mt.data.Corpus`. It is read several times: choose a small one.

    - `splits` are among train, validation and test, train always; `read` gives as many targets as sources, and text.
    - `load` gives train and validation, and every split that the corpus has, none of them empty, of columns `source`
      and `target`, at most `limit` pairs to train on.
    - The same settings give the same pairs and the same fingerprint, in another cache too; from the same cache they are
      read, not written again.
    - Another setting gives another fingerprint.
    - Nothing is written outside the cache: not in the current folder, the folder for temporary files or those watched.
    - `content` is plain data, `describe` one line.

    Args:
        corpus: the class, or a partial of it with all that it needs; called with settings by name.
        settings: other values that must change the fingerprint, each alone; None: `seed` and `limit`.
        watched: folders of the corpus's own files, which must stay as they are.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    with tempfile.TemporaryDirectory() as name, _elsewhere(Path(name)) as places:
        before = _listing([*places, *watched])
        caches = Path(name) / "first", Path(name) / "second"
        made = corpus()
        _check_reading(made)
        loaded = made.load(caches[0])
        _check_splits(made, loaded)
        files = _listing([caches[0]])
        again = corpus()
        said = f"{made.fingerprint()} and {again.fingerprint()}"
        require(made.fingerprint() == again.fingerprint(), "the same settings give two fingerprints", WHERE, said)
        _check_same(again.load(caches[0]), loaded, "a second load from the same cache gives other pairs")
        require(_listing([caches[0]]) == files, "a second load writes the cache again", WHERE)
        _check_same(again.load(caches[1]), loaded, "the same settings give other pairs in another cache")
        _check_settings(corpus, made, settings or {"seed": made.seed + 1, "limit": 2}, caches[1])
        written = sorted(str(path) for path, _ in _listing([*places, *watched]) ^ before)
        require(not written, "a corpus writes outside the cache that it is given", WHERE, ", ".join(written[:3]))


@contextmanager
def _elsewhere(folder: Path) -> Iterator[list[Path]]:
    """An empty current folder and an empty folder for temporary files, both watched."""
    current, temporary, before = folder / "current", folder / "temporary", Path.cwd()
    current.mkdir()
    temporary.mkdir()
    usual = tempfile.tempdir
    os.chdir(current)
    tempfile.tempdir = str(temporary)
    try:
        yield [current, temporary]
    finally:
        os.chdir(before)
        tempfile.tempdir = usual


def _listing(folders: Sequence[Path]) -> set[tuple[Path, tuple[int, int]]]:
    """Every file below, with its size and when it was last changed."""
    files = (path for folder in folders for path in folder.rglob("*") if path.is_file())
    return {(path, (path.stat().st_size, path.stat().st_mtime_ns)) for path in files}


def _check_reading(corpus: Corpus) -> None:
    splits = corpus.splits()
    known = set(splits) <= set(SPLITS) and "train" in splits and len(splits) == len(set(splits))
    require(known, f"`splits` must name train, and no others than {', '.join(SPLITS)}", WHERE, str(splits))
    line = corpus.describe()
    require(bool(line) and "\n" not in line, "`describe` is not one line", WHERE, repr(line))
    try:
        json.dumps(corpus.content(), sort_keys=True)
    except TypeError as error:
        require(False, "`content` is not plain data, of which a fingerprint can be made", WHERE, str(error))
    for split in splits:
        for sources, targets in corpus.read(split):
            said = f"{len(sources)} sources, {len(targets)} targets in {split}"
            require(len(sources) == len(targets), "a chunk has more of one side than of the other", WHERE, said)
            require(all(isinstance(each, str) for each in (*sources, *targets)), "a side of a pair is not text", WHERE)


def _rows(pairs: Pairs) -> list[tuple[str, str]]:
    return list(zip(pairs["source"], pairs["target"], strict=True))


def _check_splits(corpus: Corpus, loaded: Mapping[str, Pairs]) -> None:
    expected = {*corpus.splits(), "validation", *(["test"] if corpus.held_out_test else [])}
    said = f"{', '.join(loaded)} instead of {', '.join(sorted(expected))}"
    require(set(loaded) == expected, "`load` does not give the splits that there must be", WHERE, said)
    for split, pairs in loaded.items():
        require(len(pairs) > 0, f"the split {split} has no pairs", WHERE)
        require({"source", "target"} <= set(pairs.column_names), "a split lacks `source` or `target`", WHERE)
    if corpus.limit is not None:
        said = f"{len(loaded['train'])} instead of at most {corpus.limit}"
        require(len(loaded["train"]) <= corpus.limit, "there are more training pairs than `limit`", WHERE, said)


def _check_same(found: Mapping[str, Pairs], expected: Mapping[str, Pairs], promise: str) -> None:
    require(set(found) == set(expected), promise, WHERE, f"splits {', '.join(found)} and {', '.join(expected)}")
    for split, pairs in expected.items():
        require(_rows(found[split]) == _rows(pairs), promise, WHERE, f"in {split}")


def _check_settings(corpus: Callable[..., Corpus], made: Corpus, settings: Mapping[str, Any], cache: Path) -> None:
    for name, value in settings.items():
        other = corpus(**{name: value})
        said = f"{name}={value!r} leaves it at {made.fingerprint()}"
        changed = other.fingerprint() != made.fingerprint()
        require(changed, "a setting that decides the pairs does not change the fingerprint", WHERE, said)
        if name == "limit":
            _check_splits(other, other.load(cache))
