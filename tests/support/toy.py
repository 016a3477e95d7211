"""Toy tasks on digits, and a trainer over them that needs neither text nor disk beyond a folder for checkpoints."""

from __future__ import annotations

import random
from collections.abc import Callable, Mapping
from functools import partial
from io import StringIO
from pathlib import Path
from typing import Any

import torch
from dealt import batches
from tiny_bundle import tiny_preprocessing
from torch.optim import Optimizer

from mt.attention.attention import Attention
from mt.attention.scores import Bilinear
from mt.batch import EOS
from mt.data.batches.encoded import EncodedSplit
from mt.data.batches.epochs import TrainingPairs
from mt.data.batches.shapes import Shapes
from mt.models.base import Objective, Seq2Seq
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.bahdanau import BahdanauDecoder
from mt.models.recurrent.luong import LuongDecoder
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.models.transformer.model import Transformer
from mt.ops.precision import Precision
from mt.ops.random_generators import seed_everything
from mt.runs.checkpoint import CheckpointStore
from mt.search.greedy import GreedySearch
from mt.search.many_sentences import search_all
from mt.tracking.console import Console
from mt.tracking.tracker import NullTracker
from mt.training.objectives import CrossEntropy
from mt.training.observers import Observer, Run
from mt.training.optimizers import adamw
from mt.training.schedules import CosineDecay, Schedule
from mt.training.settings import TrainerSettings
from mt.training.trainer import Trainer
from mt.training.update import Sums
from mt.training.validation import Validation
from mt.translation.engine import SearchEngine
from mt.translation.translator import Translator

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
    parts: dict[str, Any] = {"decoder": partial(BahdanauDecoder, hidden=64)}
    if name == "luong":
        parts = {"decoder": partial(LuongDecoder, hidden=64), "attention": partial(Attention, score=Bilinear)}
    return RecurrentSeq2Seq(**vocabularies, embedding=64, encoder=partial(RecurrentEncoder, hidden=64), **parts)


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
        for batch in batches(self.data):
            total += float(model(batch.to(model.device), CrossEntropy(0.0)).likelihood)
            tokens += batch.target_tokens
        return Validation(total / tokens, {"bleu": -total / tokens, "chrf": 0.0})


class Notes(Observer):
    """Keeps what it is told."""

    def __init__(self) -> None:
        self.updates: list[tuple[int, Sums]] = []
        self.values: list[dict[str, float]] = []
        self.validations: list[tuple[int, bool]] = []

    def updated(self, run: Run, sums: Sums) -> None:
        self.updates.append((run.counters.step, sums))

    def logged(self, run: Run, values: Mapping[str, float]) -> None:
        self.values.append({"step": run.counters.step, **values})

    def validated(self, run: Run, validation: Validation) -> None:
        assert run.model.training
        *earlier, last = (record["score"] for record in run.counters.history)
        self.validations.append((run.counters.step, all(last > score for score in earlier)))


def notes(trainer: Trainer) -> Notes:
    """What the observer of a toy trainer was told."""
    (observer,) = trainer.observers
    assert isinstance(observer, Notes)
    return observer


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
    optimizer: Callable[[Seq2Seq, float], Optimizer] = adamw,
    shapes: Shapes = "exact",
    objective: Objective | None = None,
    links: Any = None,
    **settings: Any,
) -> Trainer:
    """A trainer with a fresh model, seeded."""
    seed_everything(3)
    built = small_model(model, dropout) if isinstance(model, str) else model
    settings = {"max_steps": 20, "log_every": 5, "device": "cpu", "precision": "fp32", **settings}
    options = TrainerSettings(**settings)
    built = built.to(options.device)
    split = digits(60, 2)
    return Trainer(
        run=Run(
            model=built,
            settings=options,
            data=TrainingPairs(
                train or digits(400, 1),
                tokens,
                seed=2,
                shapes=shapes,
                links=links,
                accumulate=options.batches_an_update,
            ),
            tracker=NullTracker(),
            console=Console(stream=StringIO()),
            validation=split,
            translator=Translator(SearchEngine(built, GreedySearch()), tiny_preprocessing()),
        ),
        objective=objective or CrossEntropy(label_smoothing),
        optimizer=optimizer(built, learning_rate),
        schedule=schedule or CosineDecay(warmup=10),
        validate=validate or ToyValidator(split),
        checkpoints=CheckpointStore(
            folder, options.keep_last, options.kept_best, options.kept_scored, in_background=True
        ),
        precision=Precision(options.precision, torch.device(options.device)),
        observers=[Notes()],
    )
