"""A damaged cache is made again, with one line; an undamaged one is read as it is."""

from __future__ import annotations

import json
import logging
import shutil
from pathlib import Path

import pytest

from mt.data.corpora.files import FilesCorpus
from mt.data.module import DataModule
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.files import folders

LINES = [f"line {number} of a text" for number in range(40)]


@pytest.fixture
def module(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> DataModule:
    monkeypatch.setattr(folders, "EDGE", 16)  # so that every file counts as large
    (tmp_path / "train.tsv").write_text("".join(f"{line}\tSatz: {line}\n" for line in LINES))
    corpus = FilesCorpus("en", "de", str(tmp_path / "train.tsv"), held_out=5, held_out_test=5)
    trainer = TokenizerTrainer(kind="char", vocabulary_size=60)
    return DataModule(corpus, Cleaning(), TextNormalizer(), trainer, tmp_path / "cache")


def content(module: DataModule) -> object:
    """All that a training reads of the prepared corpus."""
    data = module.prepare()
    splits = {name: (split.source_texts(), split.target_texts()) for name, split in data.splits.items()}
    ids = [data.splits["train"].source(row) for row in range(len(data.splits["train"]))]
    return splits, ids, data.preprocessing.encode_source(LINES[0]), data.report.to_dict()


def damage(path: Path, kind: str) -> None:
    whole = path.read_bytes()
    middle = len(whole) // 2
    if kind == "manifest":
        (path.parent / "manifest.json").write_text("{}")
    elif kind == "unlisted":
        manifest = path.parent / "manifest.json"
        entries = json.loads(manifest.read_text())
        entries.pop(path.name)
        manifest.write_text(json.dumps(entries))
    elif kind == "missing":
        path.unlink()
    else:
        other = {
            "cut": whole[:-20],
            "empty": b"",
            "longer": whole + b"x",
            "middle": whole[:middle] + bytes([whole[middle] ^ 1]) + whole[middle + 1 :],
        }[kind]
        path.write_bytes(other)


@pytest.mark.parametrize("kind", ["cut", "empty", "longer", "middle", "missing", "manifest", "unlisted"])
@pytest.mark.parametrize("folder", ["prepared", "corpus"])
def test_damage_is_mended(
    module: DataModule, folder: str, kind: str, tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING, "mt")
    before = content(module)
    assert content(module) == before
    assert caplog.messages == []
    (place,) = (tmp_path / "cache").glob(f"{folder}-*")
    damage(place / "train.arrow", kind)
    if folder == "corpus":  # it is read only where the prepared corpus is not there
        shutil.rmtree(next((tmp_path / "cache").glob("prepared-*")))
    assert content(module) == before
    (line,) = caplog.messages
    assert line.startswith(f"cache: {place}")
    assert line.endswith("; it is made again")
    assert "\n" not in line
    caplog.clear()
    assert content(module) == before
    assert caplog.messages == []


def test_every_file_of_the_cache_has_a_sum(module: DataModule, tmp_path: Path) -> None:
    module.prepare()
    for place in (tmp_path / "cache").glob("*-*"):
        there = {path.name for path in place.iterdir()}
        assert folders.files_of(place) | {folders.CHECKED} == there | {folders.CHECKED}
