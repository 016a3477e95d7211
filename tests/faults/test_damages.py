"""Damaged files: a bundle, a checkpoint or a prepared corpus is refused, or made again, or was not harmed at all.

Never does a damaged file give another model, another text or a traceback.
"""

from __future__ import annotations

import random
import shutil
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import torch
from campaign import counted, faults
from faulty_training import write_corpus
from tiny_bundle import tiny_bundle

from mt.data.corpora.files import FilesCorpus
from mt.data.module import DataModule
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.errors import UserError
from mt.runs.bundle import Bundle
from mt.runs.checkpoint import CheckpointStore

Read = Callable[[Path], Any]
"""Reads a folder into values that can be compared with ==."""


def damage(path: Path, draw: random.Random) -> str:
    """Damage a file in one of the ways of disks, copies and people. Returns which."""
    content = bytearray(path.read_bytes())
    place = draw.randrange(len(content))
    length = draw.randint(1, max(1, len(content) - place))
    kind = draw.choice(["bit", "byte", "zeros", "cut", "longer", "empty", "missing", "block", "folder"])
    if kind == "bit":
        content[place] ^= 1 << draw.randrange(8)
    elif kind == "byte":
        content[place] = draw.randrange(256)
    elif kind == "zeros":
        content[place : place + length] = bytes(length)
    elif kind == "cut":
        del content[place:]
    elif kind == "longer":
        content += draw.randbytes(length)
    elif kind == "empty":
        content.clear()
    elif kind == "block":  # a piece of the same file at the wrong place
        start = draw.randrange(len(content))
        piece = content[start : start + length]
        content[place : place + len(piece)] = piece
    path.unlink()
    if kind == "folder":
        path.mkdir()
    elif kind != "missing":
        path.write_bytes(content)
    return kind


def damage_once(whole: Path, work: Path, read: Read, expected: Any, draw: random.Random, counts: Counter[str]) -> None:
    """Damage one file of a copy of a folder and read it: refused in one line, or as before."""
    shutil.rmtree(work, ignore_errors=True)
    shutil.copytree(whole, work)
    path = draw.choice(sorted(path for path in work.rglob("*") if path.is_file() and path.suffix != ".lock"))
    before = path.read_bytes()
    if not before:
        return
    kind = damage(path, draw)
    harmed = not path.is_file() or path.read_bytes() != before
    where = f"{kind} of {path.relative_to(work)}"
    refused = ""
    try:
        found = read(work)
    except UserError as error:
        refused = str(error)
    if refused:
        assert harmed, where
        assert "\n" not in refused, where
        assert str(work) in refused, where
    else:
        assert found == expected, where
    counts["refused" if refused else "as before" if harmed else "no damage"] += 1


def read_bundle(folder: Path) -> Any:
    bundle = Bundle.load(folder / "bundle")
    texts = ["Turn on the light.", "Good night!"]
    ids = bundle.preprocessing.encode_sources(texts)
    weights = {name: tensor.tolist() for name, tensor in bundle.model.state_dict().items()}
    scores = bundle.scores.to_dict() if bundle.scores else None
    return weights, bundle.config, scores, bundle.report, [list(each) for each in ids]


def read_checkpoint(folder: Path) -> Any:
    store = CheckpointStore(folder)
    (checkpoint,) = store.all()
    model = torch.nn.Linear(3, 4)
    optimizer = torch.optim.AdamW(model.parameters())
    extra, counters = store.load(checkpoint, model, optimizer)
    moments = [each["exp_avg"].tolist() for each in optimizer.state_dict()["state"].values()]
    return {name: tensor.tolist() for name, tensor in model.state_dict().items()}, moments, extra, counters


def read_corpus(folder: Path) -> Any:
    """Prepares the corpus in 'corpus' with the cache 'cache' of the folder."""
    corpus = FilesCorpus("en", "de", train=str(folder.parent / "corpus"), held_out=10, held_out_test=5)
    tokenizer = TokenizerTrainer(kind="bpe", vocabulary_size=40)
    data = DataModule(corpus, Cleaning(), TextNormalizer(), tokenizer, folder).prepare()
    splits = {
        name: (split.source_texts(), split.target_texts(), [split.source(row) for row in range(len(split))])
        for name, split in data.splits.items()
    }
    return splits, data.preprocessing.encode_sources(["word1 word2"]), data.report.to_dict()


@pytest.fixture(params=["bundle", "checkpoint", "corpus"])
def kind(request: pytest.FixtureRequest, tmp_path: Path) -> tuple[Path, Read]:
    """A whole folder, and how it is read."""
    whole = tmp_path / "whole"
    if request.param == "bundle":
        tiny_bundle(whole / "bundle")
        return whole, read_bundle
    if request.param == "checkpoint":
        model = torch.nn.Linear(3, 4)
        optimizer = torch.optim.AdamW(model.parameters())
        model(torch.ones(3)).sum().backward()
        optimizer.step()
        CheckpointStore(whole).save(3, model, optimizer, {"scaler": {}}, {"step": 3, "history": [{"step": 3}]})
        return whole, read_checkpoint
    write_corpus(tmp_path, pairs=60)
    read_corpus(whole)
    return whole, read_corpus


def many(kind: tuple[Path, Read], work: Path, draw: random.Random, number: int, counts: Counter[str]) -> None:
    whole, read = kind
    expected = read(whole)
    for _ in range(number):
        damage_once(whole, work, read, expected, draw, counts)


def test_some_damages(kind: tuple[Path, Read], tmp_path: Path) -> None:
    counts: Counter[str] = Counter()
    many(kind, tmp_path / "work", random.Random(3), 25, counts)
    assert counts["refused"] + counts["as before"] > 20


@pytest.mark.slow
@pytest.mark.timeout(7200)
def test_many_damages(kind: tuple[Path, Read], tmp_path: Path) -> None:
    with counted(f"damages of {kind[1].__name__.removeprefix('read_')}") as counts:
        many(kind, tmp_path / "work", random.Random(time.time_ns()), faults(1000), counts)
