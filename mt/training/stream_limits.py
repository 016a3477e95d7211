"""What a training on a stream cannot have, told before any work is done."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from mt.data.corpora.base import CleanedRows, Corpus
from mt.data.streaming.stream_settings import require_lanes
from mt.data.text.cleaning import Cleaning
from mt.errors import ConfigError
from mt.models.base import Seq2Seq
from mt.ranks.ranks import ALONE, Ranks
from mt.training.schedules import Schedule
from mt.training.settings import TrainerSettings


def require_streamable_training(
    config: Mapping[str, Any],
    corpus: Corpus,
    cleaning: Cleaning,
    model: Seq2Seq,
    settings: TrainerSettings,
    schedule: Schedule,
    ranks: Ranks = ALONE,
) -> None:
    """Check that a training can do with a stream, if its corpus is one.

    No pair of a stream is seen before it is read, so no pair may be longer than a batch, or than the model can read.

    Args:
        config: of the run.
        corpus: nothing of it is read.
        cleaning: of the run; parts of a mixture may change it.
        model: perhaps without memory.
        settings: with the number of batches of an update.
        schedule: of the learning rate.
        ranks: the processes of the run.

    Raises:
        ConfigError: it cannot; the message names the setting.
    """
    if corpus.stream is None:
        return
    if config.get("overfit"):
        raise ConfigError(
            "overfit=true learns a few pairs by heart, and data.streaming=true has no few: use one of them"
        )
    accumulate = settings.batches_an_update
    require_lanes(corpus.stream.lanes or accumulate, accumulate, ranks.size)
    if schedule.needs_total and settings.max_steps is None:
        raise ConfigError(
            "trainer.max_steps=null: this schedule needs to know the last step, and how long an epoch of a stream is "
            "(data.streaming=true) nobody knows: give trainer.max_steps, or choose schedule=noam, constant or plateau",
            "trainer.max_steps",
        )
    for part in corpus.cleanings(cleaning, []):
        own = part.cleaning.longest != cleaning.longest
        key = f"data.corpora.{part.name}.cleaning.longest" if own else "cleaning.longest"
        _require_bounded(part, key, config["batch"]["tokens"], model)


def _require_bounded(part: CleanedRows, key: str, tokens: int, model: Seq2Seq) -> None:
    bounds = {"batch.tokens": tokens - part.tags}
    for side, bound in (("source", model.max_source_length), ("target", model.max_target_length)):
        if bound is not None:
            bounds[f"the model's longest {side}"] = bound - (part.tags if side == "source" else 0)
    name, least = min(bounds.items(), key=lambda item: item[1])
    longest = part.cleaning.longest
    if longest is None or longest > least:
        raise ConfigError(
            f"{key}={'null' if longest is None else longest}: a stream may have pairs of any length "
            f"(data.streaming=true), and all must fit: set it to {least} or less, which is {name}",
            key,
        )
