"""What the history of a training says: memorised pairs, a score that stays where it is, a training that ended early.

The limits were chosen on the default runs of all models of the bundled corpus, where none is met: the validation loss
never rises by more than 1% above its lowest value, and falls by at most 3% in the last fifth of the training; training
pairs have 0.5 to 0.8 nats per token less than validation pairs.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from typing import Any

from mt.diagnosis.finding import Finding

FEWEST = 4
"""With fewer validations nothing is said."""

RISEN, RISEN_NATS = 0.15, 0.15
"""The validation loss has risen if it is above its lowest value by this share, and by so many nats."""

GAP = 1.5
"""Nats per token between validation and training: the right piece is 4.5 times as likely where it was learned."""

STALE, STALE_SHARE = 5, 1 / 3
"""The score no longer improves if so many validations, and this share of the training, came after the best."""

FALLING, FALLING_NATS = 0.05, 0.05
"""Training ended early if the validation loss fell by this share, and by so many nats, in its last fifth."""

LAST_PART = 0.8

FURTHER = "more training pairs, a larger model.dropout, or a smaller model"


def diagnose_curves(history: Sequence[Mapping[str, Any]], metric: str = "bleu") -> list[Finding]:
    """Look at the validations of a training.

    Args:
        history: a record of each validation, with `step`, `loss` (nats per token) and `score` (higher is better).
        metric: what `score` is.
    """
    broken = [record for record in history if not math.isfinite(record["loss"])]
    if broken:
        return [_diverged(broken[0]["step"])]
    if len(history) < FEWEST:
        return []
    risen = _risen(history)
    found = [risen, None if risen else _stale(history, metric), _early(history)]
    return [each for each in found if each is not None]


def diagnose_gap(train_loss: float, validation_loss: float) -> Finding | None:
    """Whether a model knows its training pairs far better than other pairs.

    Args:
        train_loss: of a sample of the training pairs, without dropout and label smoothing, in nats per token.
        validation_loss: of the validation pairs, likewise.
    """
    gap = validation_loss - train_loss
    if not gap > GAP:
        return None
    return Finding(
        "memorised",
        f"loss {train_loss:.2f} on training pairs and {validation_loss:.2f} on validation pairs: the model has learned "
        "the training pairs by heart",
        "too few training pairs for a model of this size, or a validation set of another kind of text",
        f"{FURTHER}; end earlier with trainer.patience=5",
        {"train_loss": round(train_loss, 4), "validation_loss": round(validation_loss, 4)},
    )


def diagnose_score(bleu: float, lookup: float | None, sentences: int, fewest: int = 50) -> Finding | None:
    """Whether a model scores below the translation of the most similar training sentence, copied.

    Args:
        bleu: of the model.
        lookup: of the baseline; None if it was not computed.
        sentences: number of test sentences.
        fewest: with fewer sentences nothing is said.
    """
    if lookup is None or bleu >= lookup or sentences < fewest:
        return None
    return Finding(
        "below_lookup",
        f"BLEU {bleu:.1f} is below {lookup:.1f}, that of copying the translation of the most similar training sentence",
        "the model has hardly learned to translate",
        "train longer (trainer.max_epochs, trainer.max_steps); if the loss does not fall, lower "
        "optimizer.learning_rate",
        {"bleu": round(bleu, 2), "lookup": round(lookup, 2)},
    )


def _diverged(step: int) -> Finding:
    return Finding(
        "loss_not_finite",
        f"the validation loss was not a number at step {step:,}",
        "the weights have grown beyond all bounds",
        "lower optimizer.learning_rate, raise schedule.warmup, set trainer.clip_norm=1.0, or trainer.precision=fp32",
        {"step": step},
    )


def _risen(history: Sequence[Mapping[str, Any]]) -> Finding | None:
    best = min(history, key=lambda record: float(record["loss"]))
    lowest, last = float(best["loss"]), float(history[-1]["loss"])
    if not last - lowest > max(RISEN * lowest, RISEN_NATS):
        return None
    return Finding(
        "loss_rises",
        f"the validation loss rose from {lowest:.2f} at step {best['step']:,} to {last:.2f} at step "
        f"{history[-1]['step']:,}",
        "since then the model has learned its training pairs by heart",
        f"{FURTHER}; trainer.metric=loss with trainer.patience=5 ends at the lowest loss and keeps that model",
        {"lowest": round(lowest, 4), "lowest_step": best["step"], "last": round(last, 4)},
    )


def _stale(history: Sequence[Mapping[str, Any]], metric: str) -> Finding | None:
    scores = [float(record["score"]) for record in history]
    place = max(range(len(scores)), key=scores.__getitem__)
    step, last = history[place]["step"], history[-1]["step"]
    since = len(history) - 1 - place
    if since < STALE or last - step < STALE_SHARE * last:
        return None
    return Finding(
        "no_longer_improves",
        f"{since} validations since step {step:,} of {last:,} brought no better {metric}",
        "the model has learned what it can from these pairs with these settings",
        f"trainer.patience={STALE} would have ended the training; a schedule that lowers the learning rate "
        "(schedule=cosine, schedule=plateau) often gains a little more",
        {"best_step": step, "last_step": last, "validations": since},
    )


def _early(history: Sequence[Mapping[str, Any]]) -> Finding | None:
    last = history[-1]
    earlier = [record for record in history if record["step"] <= LAST_PART * last["step"]]
    if not earlier:
        return None
    before, now = float(earlier[-1]["loss"]), float(last["loss"])
    fallen = (before - now) * (1 - LAST_PART) * last["step"] / (last["step"] - earlier[-1]["step"])
    if not fallen > max(FALLING * before, FALLING_NATS):
        return None
    return Finding(
        "ended_early",
        f"training ended while the model still learned: the validation loss fell from {before:.2f} at step "
        f"{earlier[-1]['step']:,} to {now:.2f} at step {last['step']:,}",
        "too few updates",
        "more updates in a new run (trainer.max_epochs, trainer.max_steps, trainer.max_minutes), or a higher "
        "optimizer.learning_rate",
        {"before": round(before, 4), "last": round(now, 4), "steps": last["step"]},
    )
