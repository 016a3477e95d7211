"""Finds the splits of a corpus in one folder by the names of the files."""

from __future__ import annotations

from pathlib import Path

from mt.data.corpora.files import FilesCorpus
from mt.errors import UserError

SPLIT_NAMES = {"train": ("train",), "validation": ("val", "dev"), "test": ("test",)}
"""The beginnings of the file names of each split."""
COMPRESSED = (".gz", ".xz", ".zst")


def find_splits(folder: Path, source: str, target: str) -> dict[str, Path]:
    """The file prefix of each split, as `data=files` expects it.

    `folder/train` is a prefix if `train.en` and `train.de` are in the folder, compressed or not. If several prefixes
    match a split, the first in alphabetical order is used.

    Returns:
        Prefixes under "train", "validation" and "test"; validation and test only if the folder has them.

    Raises:
        UserError: the folder does not exist, or has no training pairs of these languages.
    """
    if not folder.is_dir():
        raise UserError(f"{folder}: no such folder; give one with the files train.{source} and train.{target}")
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
    """The names of a language's files, without `.language` and the ending of a compressed file."""
    plain = (path.name[: -len(path.suffix)] if path.suffix in COMPRESSED else path.name for path in folder.iterdir())
    return {name.removesuffix(f".{language}") for name in plain if name.endswith(f".{language}")}


def read_split(folder: Path, split: str, source: str, target: str) -> tuple[list[str], list[str]]:
    """The source and target texts of a split.

    Raises:
        UserError: as for `find_splits`, or the folder does not have this split.
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
