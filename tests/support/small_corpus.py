"""A corpus of a few hundred pairs in files, and its preparation."""

from __future__ import annotations

import random
from pathlib import Path
from typing import Any

from mt.data.corpora.files import FilesCorpus
from mt.data.module import DataModule
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer

PART = 200


def write_corpus(folder: Path, pairs: int = 500) -> None:
    """Made pairs, of which each cleaning step drops some."""
    draw = random.Random(1)
    words = [f"{first}{second}" for first in "bdfgklm" for second in ("a", "ei", "ou", "ist")]

    def sentence() -> str:
        return " ".join(draw.choices(words, k=draw.randint(1, 9)))

    for split, count in (("train", pairs), ("validation", 20)):
        rows = [(sentence(), sentence().upper()) for _ in range(count)]
        if split == "train":
            rows[3], rows[70], rows[71] = ("", "x"), ("a\x07", "b"), ("same", "same")
            rows[200:210] = rows[100:110]
            rows[300] = ("ba " * 90, "BA")
        (folder / f"{split}.tsv").write_text("".join(f"{a}\t{b}\n" for a, b in rows), encoding="utf-8")


def module(folder: Path, cache: str, **other: Any) -> DataModule:
    corpus = FilesCorpus("en", "de", str(folder / "train.tsv"), str(folder / "validation.tsv"), header=False)
    trainer = TokenizerTrainer("unigram", 120, max_sentences=300)
    return DataModule(corpus, Cleaning(longest=100), TextNormalizer(), trainer, folder / cache, **other)
