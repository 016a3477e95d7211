from pathlib import Path

import pytest

from mt.benchmark.corpus_folder import find_splits
from mt.errors import UserError


def test_finds_prefixes_of_both_languages(tmp_path: Path) -> None:
    for name in (
        "train.en",
        "train.de",
        "val.en.gz",
        "val.de.gz",
        "test_b.en",
        "test_b.de.xz",
        "test_a.en",
        "train.fr",
    ):
        (tmp_path / name).touch()
    assert find_splits(tmp_path, "en", "de") == {
        "train": tmp_path / "train",
        "validation": tmp_path / "val",
        "test": tmp_path / "test_b",  # test_a lacks a side
    }
    assert find_splits(tmp_path, "fr", "en") == {"train": tmp_path / "train"}


def test_says_what_is_missing(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="no such folder"):
        find_splits(tmp_path / "nowhere", "en", "de")
    (tmp_path / "train.en").touch()
    with pytest.raises(UserError, match=r"no train\*.en and train\*.de"):
        find_splits(tmp_path, "en", "de")
