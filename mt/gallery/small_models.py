"""What exhibits are made from: a seed, and small models, which are trained on the bundled corpus on first use."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path

import torch

from mt.attention.attention import Attention
from mt.attention.scores import Bilinear
from mt.batch import Batch, collate
from mt.data.batches.epochs import TrainingPairs
from mt.data.corpora.sample import SampleCorpus
from mt.data.module import DataModule, PreparedData
from mt.data.text.cleaning import Cleaning
from mt.data.text.normalization import TextNormalizer
from mt.data.text.tokenizer_training import TokenizerTrainer
from mt.models.base import Seq2Seq
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.bahdanau import BahdanauDecoder
from mt.models.recurrent.luong import LuongDecoder
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.models.transformer.model import Transformer
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_everything
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw
from mt.training.schedules import CosineDecay, TrainingProgress
from mt.training.update import Update

LONGEST = 14
"""Longest side of a training pair, in pieces."""
VOCABULARY = 1000
BATCH_TOKENS = 384  # small, because learning to align takes many updates
WARMUP = 50  # updates
SMOOTHING = 0.1
CLIP_NORM = 1.0

RECURRENT = partial(RecurrentSeq2Seq, embedding=128, encoder=partial(RecurrentEncoder, hidden=128), dropout=0.1)
MODELS: dict[str, Callable[..., Seq2Seq]] = {
    "bahdanau": partial(RECURRENT, decoder=partial(BahdanauDecoder, hidden=256)),
    "luong": partial(
        RECURRENT, decoder=partial(LuongDecoder, hidden=256), attention=partial(Attention, score=Bilinear)
    ),
    "transformer": partial(
        Transformer, width=128, heads=4, feed_forward=256, encoder_layers=2, decoder_layers=2, dropout=0.1
    ),
}
"""Small enough to learn the short sentences of the bundled corpus in half a minute."""
LEARNING_RATES = {"bahdanau": 5e-3, "luong": 5e-3, "transformer": 3e-3}


@dataclass(frozen=True)
class SentencePair:
    """A sentence and its translation, ready for teacher forcing.

    Attributes:
        batch: a batch of this pair only.
        source: its S source pieces.
        target: its T target pieces.
    """

    batch: Batch
    source: list[str]
    target: list[str]


@dataclass(frozen=True)
class SmallModels:
    """Makes data and models, which depend only on the settings and not on the order of the calls.

    Attributes:
        seed: seed of data, weights and order.
        updates: number of updates of each translation model.
        cache: the folder for the prepared corpus.
    """

    seed: int
    updates: int
    cache: Path
    _trained: dict[str, Seq2Seq] = field(default_factory=dict, init=False, repr=False)

    @cached_property
    def data(self) -> PreparedData:
        """The short pairs of the bundled corpus, in lower case and in pieces."""
        tokenizer = TokenizerTrainer(vocabulary_size=VOCABULARY)
        return DataModule(
            SampleCorpus(), Cleaning(longest=LONGEST), TextNormalizer(lowercase=True), tokenizer, self.cache
        ).prepare()

    def model(self, name: str) -> Seq2Seq:
        """One of `MODELS`, in evaluation mode; it is trained on the first call only."""
        if name not in self._trained:
            self._trained[name] = self._train(name)
        return self._trained[name]

    def pair(self, source: str, target: str) -> SentencePair:
        """A sentence and its translation, ready for teacher forcing."""
        text = self.data.preprocessing
        ids = text.encode_source(source), text.encode_target(target)
        return SentencePair(collate([ids[0]], [ids[1]], [0]), text.source_pieces(ids[0]), text.target_pieces(ids[1]))

    def _train(self, name: str) -> Seq2Seq:
        text = self.data.preprocessing
        pairs = TrainingPairs(self.data.splits["train"], BATCH_TOKENS, self.seed)
        seed_everything(self.seed)
        model = MODELS[name](
            source_vocabulary=len(text.source_tokenizer),
            target_vocabulary=len(text.target_tokenizer),
            joint_vocabulary=text.joint,
        )
        fit(model, pairs, self.updates, LEARNING_RATES[name])
        return model.eval()


def fit(model: Seq2Seq, pairs: TrainingPairs, updates: int, learning_rate: float) -> None:
    """Train for `updates` updates with AdamW and a cosine learning rate."""
    optimizer, schedule = adamw(model, learning_rate), CosineDecay(WARMUP)
    precision = Precision("fp32", torch.device("cpu"))
    update = Update(model, CrossEntropy(SMOOTHING), optimizer, precision, CLIP_NORM)
    model.train()
    step = epoch = 0
    while step < updates:
        for share in pairs.updates(epoch, 0):
            step += 1
            for group in optimizer.param_groups:
                group["lr"] = learning_rate * schedule(TrainingProgress(step, updates))
            update(share.batches)
            if step == updates:
                break
        epoch += 1
