"""Looks at a training that has not begun: its corpus, vocabulary, lengths, memory, updates and time."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np

from mt.batch import UNK
from mt.data.batches.encoded import EncodedSplit
from mt.data.corpora.pairs import side_digests
from mt.data.module import DataModule, PreparedData
from mt.data.streaming.streamed_pairs import StreamedPairs
from mt.data.text.directions import names_of
from mt.data.text.tokenizer import SPACE, Tokenizer
from mt.device import require_usable, use_threads
from mt.diagnosis.finding import Finding
from mt.diagnosis.lengths import diagnose_cleaning, diagnose_length_limit
from mt.diagnosis.shared_pairs import diagnose_shared
from mt.diagnosis.step_plan import StepPlan, diagnose_steps
from mt.diagnosis.unknown_text import diagnose_pieces
from mt.diagnosis.vocabulary import diagnose_vocabulary
from mt.doctor.trial import Trial
from mt.errors import UserError
from mt.evaluation.direction_scores import rows_by_direction
from mt.terminal import spoken_time
from mt.tracking.console import Console
from mt.training.experiment import Experiment, streamed
from mt.training.parts import Parts
from mt.training.training_data import total_steps

SAMPLE = 200_000
"""Training pairs that are prepared and looked at, evenly distributed over the corpus. A smaller corpus is prepared
whole, into the same folder of the cache as by training."""


def examined_plan(config: dict[str, Any], console: Console) -> tuple[list[str], list[Finding]]:
    """Look at a training that has not begun.

    Args:
        config: the plain configuration of `configs/train.yaml`, with the name of its `recipe`.
        console: shows what training would show, and what is being done.

    Returns:
        Lines on the plan, and what is wrong with it.

    Raises:
        UserError: the corpus cannot be read or prepared.
        ConfigError: a setting is wrong.
    """
    console.doing("checking the settings")
    parts = Parts.of(config)
    require_usable(parts.precision.device)
    use_threads(config.get("threads"))
    data, share, facts = prepared(parts, console)
    findings = [
        *(Finding("corpus", line, fatal=True) for line in data.look.warnings),
        *(Finding("vocabulary", line) for line in data.notices),
        *diagnose_cleaning(data.report.before, data.report.dropped),
        *_of_splits(data),
        *_of_lengths(parts, data),
        *_of_vocabulary(parts, data, share),
    ]
    if "validation" not in data.splits:
        remedy = "data.validation=FILES, or data.held_out=1000 to take pairs from training"
        return facts, [*findings, Finding("no_validation", "there are no validation pairs", "", remedy, fatal=True)]
    try:
        console.doing("planning the batches and making the model")
        experiment = Experiment.of(parts, data, console)
    except UserError as error:
        return facts, [*findings, Finding("refused", str(error), fatal=True)]
    console.doing("making a few updates to see how long they take")
    trial = Trial.of(experiment)
    plan = _plan(experiment, share, trial.update_seconds)
    return [*facts, *trial.facts, _said(plan)], [*findings, *trial.findings, *diagnose_steps(plan)]


def prepared(parts: Parts, console: Console) -> tuple[PreparedData, float, list[str]]:
    """The prepared corpus, or a sample of a large one; the share of the training pairs in it; and lines that say so."""
    console.message(f"corpus {parts.corpus.describe()}")
    cache = Path(parts.config["cache"])
    console.doing("reading the corpus")
    pairs = len(parts.corpus.load(cache)["train"])
    sample = SAMPLE if pairs > SAMPLE else None

    def say(line: str) -> None:
        if not line.startswith("warning: "):  # a warning is a finding
            console.message(line)

    steps = parts.corpus, parts.cleaning, parts.normalizer, parts.tokenizer
    data = DataModule(*steps, cache, say, console.working, parts.config.get("num_proc")).prepare(sample)
    for line in data.report.lines():
        console.message(line)
    sizes = ", ".join(f"{name} {len(split):,}" for name, split in data.splits.items())
    facts = [] if sample is None else [f"looked at {sample:,} of {pairs:,} training pairs; numbers of pairs are theirs"]
    if parts.corpus.stream is not None:
        facts = [f"looked at a sample of {min(pairs, SAMPLE):,} pairs of the stream; numbers of pairs are theirs"]
    return streamed(parts, data), min(1.0, SAMPLE / pairs), [*facts, f"pairs: {sizes}"]


def _of_splits(data: PreparedData) -> list[Finding]:
    names = names_of(data.preprocessing.directions)
    if len(names) == 1:
        digests = {name: side_digests(split.dataset) for name, split in data.splits.items()}
        return diagnose_shared(digests.pop("train"), digests)
    found = []
    for direction in names:
        digests = {}
        for name, split in data.splits.items():
            assert split.directions is not None
            rows = rows_by_direction(split.directions, data.preprocessing.directions).get(direction, [])
            digests[name] = side_digests(split.dataset.select(rows))
        train, others = digests.pop("train"), {name: each for name, each in digests.items() if len(each[0])}
        found += [replace(each, what=f"{direction}: {each.what}") for each in diagnose_shared(train, others)]
    return found


def _of_lengths(parts: Parts, data: PreparedData) -> list[Finding]:
    node: Mapping[str, Any] = parts.config["search"]
    limit = node.get("max_length_ratio"), node.get("max_length_extra")
    found = [
        diagnose_length_limit(name, split.source_lengths, split.target_lengths, *limit)
        for name, split in data.splits.items()
        if name != "train"
    ]
    return [each for each in found if each is not None]


def _of_vocabulary(parts: Parts, data: PreparedData, share: float) -> list[Finding]:
    text, train = data.preprocessing, data.splits["train"]
    sizes = len(text.source_tokenizer), len(text.target_tokenizer)
    source, target = _counts(train, sizes)
    found: list[Finding | None] = []
    if parts.tokenizer.kind != "char":
        if text.joint:
            found.append(diagnose_vocabulary(_of_words(source + target, text.source_tokenizer, share)))
        else:
            found.append(diagnose_vocabulary(_of_words(source, text.source_tokenizer, share), "source"))
            found.append(diagnose_vocabulary(_of_words(target, text.target_tokenizer, share), "target"))
    for name, split in data.splits.items():
        for side, counts in zip(("source", "target"), _counts(split, sizes), strict=True):
            found.append(diagnose_pieces(int(counts[UNK]), int(counts.sum()), f"{name} {side}"))
    return [each for each in found if each is not None]


def _counts(split: EncodedSplit, sizes: tuple[int, int]) -> tuple[Any, Any]:
    """How often each piece occurs in the sources and in the targets: two arrays [V]."""
    source, target = (np.zeros(size, np.int64) for size in sizes)
    for row in range(len(split)):
        np.add.at(source, split.source_ids(row), 1)
        np.add.at(target, split.target_ids(row), 1)
    return source, target


def _of_words(counts: Any, tokenizer: Tokenizer, share: float) -> Any:
    """The counts of pieces of several characters, for the whole corpus; single ones keep text from being unknown."""
    several = [
        id for id in range(len(tokenizer)) if tokenizer.is_text(id) and len(tokenizer.piece(id).strip(SPACE)) > 1
    ]
    return (counts[several] / share).astype(np.int64)


class _WholeCorpus:
    """Counts the updates of the whole corpus by those of a sample."""

    def __init__(self, experiment: Experiment, share: float) -> None:
        self.pairs, self.share = experiment.pairs, share

    def updates_in(self, epoch: int) -> int | None:
        """Number of updates of an epoch; None if it is not known, as of a stream."""
        if isinstance(self.pairs, StreamedPairs):
            return None
        return math.ceil(self.pairs.batches.length(epoch) / self.share / self.pairs.batches.accumulate)


def _plan(experiment: Experiment, share: float, update_seconds: float | None) -> StepPlan:
    settings, schedule = experiment.parts.settings, experiment.parts.schedule
    whole: Any = _WholeCorpus(experiment, share)
    return StepPlan(
        epoch_steps=whole.updates_in(0),
        total=total_steps(settings, whole),
        warmup=schedule.warmup,
        needs_total=schedule.needs_total,
        validate_every=settings.validate_every,
        max_minutes=settings.max_minutes,
        update_seconds=update_seconds,
    )


def _said(plan: StepPlan) -> str:
    reached = "without an end of their own" if plan.reached is None else f"{plan.reached:,} in all"
    time = "" if plan.hours is None else f", about {spoken_time(3600 * plan.hours)} without validations"
    each = "an unknown number" if plan.epoch_steps is None else f"{plan.epoch_steps:,.0f}"
    return f"updates: {each} an epoch, {reached}{time}"
