"""The splits of a corpus that lies in one folder, found by the names of its files."""

from __future__ import annotations

from pathlib import Path

from mt.data.corpora.files import FilesCorpus
from mt.errors import UserError

SPLIT_NAMES = {"train": ("train",), "validation": ("val", "dev"), "test": ("test",)}
"""How the files of each split begin."""
COMPRESSED = (".gz", ".xz", ".zst")


def find_splits(folder: Path, source: str, target: str) -> dict[str, Path]:
    """The prefix of each split, as `data=files` takes it.

    A prefix is a name of which both sides are there: `train.en` and `train.de`, or compressed. Of several that fit a
    split the first in alphabetical order counts.

    Returns:
        Prefixes under "train", "validation" and "test"; validation and test only if they are there.

    Raises:
        UserError: no such folder, or no training pairs of these languages in it.
    """
    if not folder.is_dir():
        raise UserError(f"{folder}: no such folder; give one that holds train.{source} and train.{target}")
    both = _names(folder, source) & _names(folder, target)
    found = {}
    for split, beginnings in SPLIT_NAMES.items():
        names = sorted(name for name in both if name.lower().startswith(beginnings))
        if names:
            found[split] = folder / names[0]
    if "train" not in found:
        raise UserError(
            f"{folder}: no train*.{source} and train*.{target} (or .gz, .xz, .zst) in it; "
            "give another folder, or other languages with --source and --target"
        )
    return found


def _names(folder: Path, language: str) -> set[str]:
    """What stands before `.language` in the names of its files."""
    plain = (path.name[: -len(path.suffix)] if path.suffix in COMPRESSED else path.name for path in folder.iterdir())
    return {name.removesuffix(f".{language}") for name in plain if name.endswith(f".{language}")}


def read_split(folder: Path, split: str, source: str, target: str) -> tuple[list[str], list[str]]:
    """The texts of a split, source and target side.

    Raises:
        UserError: as `find_splits`, or no such split in the folder.
    """
    found = find_splits(folder, source, target)
    if split not in found:
        raise UserError(f"{folder}: no {split}*.{source} and {split}*.{target} in it")
    sources: list[str] = []
    targets: list[str] = []
    for chunk in FilesCorpus(source, target, train=str(found[split])).read("train"):
        sources += chunk[0]
        targets += chunk[1]
    return sources, targets
