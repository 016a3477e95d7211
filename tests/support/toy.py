"""Toy tasks on digits, and a trainer over them that needs neither text nor disk beyond a folder for checkpoints."""

from __future__ import annotations

import random
from functools import partial
from pathlib import Path
from typing import Any

import torch

from mt.batch import EOS
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.epochs import TrainingPairs
from mt.models.base import Seq2Seq
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.bahdanau import Bahdanau
from mt.models.recurrent.luong import Luong
from mt.models.transformer.model import Transformer
from mt.ops.random_generators import seed_everything
from mt.runs.checkpoint import CheckpointStore
from mt.search.decoding import search_all
from mt.search.greedy import GreedySearch
from mt.training.counters import Counters, Validation
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw
from mt.training.precision import Precision
from mt.training.schedules import CosineDecay, Schedule
from mt.training.settings import TrainerSettings
from mt.training.trainer import Trainer

VOCABULARY = 14
FIRST_DIGIT = 4


def digits(count: int, seed: int, reverse: bool = False, longest: int = 8) -> EncodedSplit:
    """Pairs of a digit string and itself, or its reverse."""
    random_ = random.Random(seed)
    sources = [
        [random_.randrange(FIRST_DIGIT, VOCABULARY) for _ in range(random_.randint(1, longest))] for _ in range(count)
    ]
    targets = [ids[::-1] if reverse else ids for ids in sources]
    return EncodedSplit.from_lists([[*ids, EOS] for ids in sources], [[*ids, EOS] for ids in targets])


def small_model(name: str, dropout: float = 0.0) -> Seq2Seq:
    vocabularies: dict[str, Any] = {
        "source_vocabulary": VOCABULARY,
        "target_vocabulary": VOCABULARY,
        "joint_vocabulary": True,
        "dropout": dropout,
    }
    if name == "transformer":
        return Transformer(
            **vocabularies,
            width=64,
            heads=4,
            feed_forward=128,
            encoder_layers=2,
            decoder_layers=2,
            positions="learned",
            max_length=32,
        )
    if name == "luong":
        return Luong(**vocabularies, embedding=64, encoder=partial(RecurrentEncoder, hidden=64), decoder_hidden=64)
    return Bahdanau(**vocabularies, embedding=64, encoder=partial(RecurrentEncoder, hidden=64), decoder_hidden=64)


def exact_match(model: Seq2Seq, split: EncodedSplit) -> float:
    """Share of greedy translations that are right in every token."""
    found = search_all(model, GreedySearch(), [split.source(row) for row in range(len(split))], tokens=4096)
    right = [[*best[0].tokens, EOS] == split.target(row) for row, best in enumerate(found)]
    return sum(right) / len(right)


class ToyValidator:
    """Loss over a split; "bleu" is the negative loss, so that no text is needed."""

    def __init__(self, split: EncodedSplit) -> None:
        self.data = TrainingPairs(split, 4096, seed=0)

    @torch.inference_mode()
    def __call__(self, model: Seq2Seq) -> Validation:
        model.eval()
        total, tokens = 0.0, 0
        for batch in self.data.epoch(0, 0):
            total += float(model(batch, CrossEntropy(0.0)).likelihood)
            tokens += batch.target_tokens
        return Validation(total / tokens, {"bleu": -total / tokens, "chrf": 0.0}, [], 0.0)


class Notes:
    """An observer that keeps what it is told."""

    def __init__(self) -> None:
        self.values: list[dict[str, float]] = []
        self.validations: list[tuple[int, bool]] = []

    def logged(self, counters: Counters, values: dict[str, float]) -> None:
        self.values.append({"step": counters.step, **values})

    def validated(self, counters: Counters, validation: Validation, best: bool) -> None:
        self.validations.append((counters.step, best))


def toy_trainer(
    folder: Path,
    model: str | Seq2Seq = "transformer",
    train: EncodedSplit | None = None,
    schedule: Schedule | None = None,
    learning_rate: float = 3e-3,
    tokens: int = 512,
    dropout: float = 0.0,
    validate: Any = None,
    label_smoothing: float = 0.1,
    **settings: Any,
) -> Trainer:
    """A trainer with a fresh model, seeded."""
    seed_everything(3)
    built = small_model(model, dropout) if isinstance(model, str) else model
    settings = {"max_steps": 20, "log_every": 5, "device": "cpu", **settings}
    options = TrainerSettings(**settings)
    return Trainer(
        model=built,
        objective=CrossEntropy(label_smoothing),
        optimizer=adamw(built, learning_rate),
        schedule=schedule or CosineDecay(warmup=10),
        data=TrainingPairs(train or digits(400, 1), tokens, seed=2),
        validate=validate or ToyValidator(digits(60, 2)),
        checkpoints=CheckpointStore(folder, options.kept_last, options.kept_best),
        observer=Notes(),
        settings=options,
        precision=Precision(options.precision, torch.device(options.device)),
    )
