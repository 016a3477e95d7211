"""A model that copies brings pieces into its translation that training never showed; without copying it cannot."""

import random
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from toy import toy_trainer

from mt.attention.attention import Attention
from mt.attention.scores import Bilinear
from mt.batch import EOS
from mt.data.batches.encoded import EncodedSplit
from mt.models.base import Seq2Seq
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.bahdanau import BahdanauDecoder
from mt.models.recurrent.luong import LuongDecoder
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.models.transformer.model import Transformer
from mt.ops.random_generators import seed_everything
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all

STEPS = {"bahdanau": 600, "luong": 300, "transformer": 600}
SHARE = {"bahdanau": 0.9, "luong": 0.9, "transformer": 0.8}
"""Of the new names; a Transformer's vocabulary learns to repeat the old ones, which leaves the gate less to learn."""
WORDS = range(4, 14)
"""Source words; the translation of each is 10 higher."""
NAMES, NEW_NAMES = range(24, 64), range(64, 84)
"""Pieces that are copied: in training, and in the test only."""


def sentences(count: int, names: range, seed: int) -> EncodedSplit:
    """Two to six words with one or two names among them; the translation has the words translated."""
    draw, sources, targets = random.Random(seed), [], []
    for _ in range(count):
        ids = [draw.choice(WORDS) for _ in range(draw.randint(2, 6))]
        for _ in range(draw.randint(1, 2)):
            ids.insert(draw.randint(0, len(ids)), draw.choice(names))
        sources.append([*ids, EOS])
        targets.append([*(id + 10 if id in WORDS else id for id in ids), EOS])
    return EncodedSplit.from_lists(sources, targets)


def make(name: str, copy: bool) -> Seq2Seq:
    seed_everything(3)
    sizes = {"source_vocabulary": NEW_NAMES.stop, "target_vocabulary": NEW_NAMES.stop, "joint_vocabulary": True}
    if name == "transformer":
        layers = {"encoder_layers": 2, "decoder_layers": 2}
        return Transformer(**sizes, width=64, heads=4, feed_forward=128, dropout=0.1, copy=copy, **layers)
    parts: dict[str, Any] = {"decoder": partial(BahdanauDecoder, hidden=64)}
    if name == "luong":
        parts = {"decoder": partial(LuongDecoder, hidden=64), "attention": partial(Attention, score=Bilinear)}
    parts["encoder"] = partial(RecurrentEncoder, hidden=64)
    return RecurrentSeq2Seq(**sizes, **parts, embedding=64, dropout=0.1, copy=copy)


def names_found(model: Seq2Seq, split: EncodedSplit) -> float:
    """Share of the names that stand in the translation where they belong."""
    found = search_all(model, GreedySearch(), [split.source(row) for row in range(len(split))], tokens=4096)
    right = total = 0
    for row, hypotheses in enumerate(found):
        written = dict(enumerate(hypotheses[0].tokens))
        for place, id in enumerate(split.target(row)):
            if id in NEW_NAMES:
                total += 1
                right += written.get(place) == id
    return right / total


@pytest.mark.parametrize("name", ["bahdanau", "luong", pytest.param("transformer", marks=pytest.mark.slow)])
def test_names_that_training_never_showed_come_through(tmp_path: Path, name: str) -> None:
    train, test = sentences(4000, NAMES, 1), sentences(200, NEW_NAMES, 2)
    shares = {}
    for copy in (True, False):
        model = make(name, copy)
        settings = {"max_steps": STEPS[name], "validate_every": 10_000, "log_every": 100, "label_smoothing": 0.1}
        toy_trainer(tmp_path / str(copy), model, train, tokens=512, **settings).fit()
        shares[copy] = names_found(model.eval(), test)
    assert shares[True] > SHARE[name]
    assert shares[False] < 0.1
