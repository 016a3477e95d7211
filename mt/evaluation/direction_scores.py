"""Scores of a model of several directions: each direction for itself, and their mean.

The mean is that of the directions' scores, so that a direction with many sentences counts no more than one with few.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace

import numpy as np
import numpy.typing as npt

from mt.data.text.directions import Direction, names_of
from mt.data.text.preprocessing import Preprocessing
from mt.evaluation.metrics import Metric, Scores, score

Rows = Mapping[str, Sequence[int]]
"""The rows of each direction, by the direction's name, such as `en-de`."""


def rows_by_direction(numbers: Sequence[int] | npt.NDArray[np.integer], directions: Sequence[Direction]) -> Rows:
    """The rows of each direction that has some.

    Args:
        numbers: for each row the number of its direction in `directions`.
        directions: the directions; those of the same languages count as one.
    """
    found: dict[str, list[int]] = {name: [] for name in names_of(directions)}
    for row, number in enumerate(numbers):
        found[directions[number].name].append(row)
    return {name: rows for name, rows in found.items() if rows}


def score_directions(
    hypotheses: Sequence[str],
    references: Sequence[str],
    text: Preprocessing,
    numbers: Sequence[int] | npt.NDArray[np.integer] | None,
    ter: bool = True,
) -> Scores:
    """Score translations: those of a model of one direction together, those of another by direction.

    Args:
        hypotheses: the translations.
        references: a reference for each.
        text: the model's preprocessing.
        numbers: for each the number of its direction in `text.directions`; None: there is only one.
        ter: also compute TER.
    """
    if numbers is None or len(names_of(text.directions)) == 1:
        return score(hypotheses, references, text.target_language, ter, normalizer=text.normalizer)
    targets = {each.name: each.target for each in text.directions}
    return mean_of(
        {
            name: score(
                [hypotheses[row] for row in rows],
                [references[row] for row in rows],
                targets[name],
                ter,
                normalizer=text.normalizer,
            )
            for name, rows in rows_by_direction(numbers, text.directions).items()
        }
    )


def mean_of(scores: Mapping[str, Scores]) -> Scores:
    """The means of the scores of several directions, which they hold as `by_direction`."""
    if len(scores) == 1:
        return next(iter(scores.values()))

    def mean(metrics: Sequence[Metric]) -> Metric:
        value = sum(metric.value for metric in metrics) / len(metrics)
        signatures = " ".join(dict.fromkeys(metric.signature for metric in metrics))
        return replace(metrics[0], value=value, signature=f"mean of {len(metrics)} directions, {signatures}")

    every = list(scores.values())
    ter = [each.ter for each in every if each.ter is not None]
    return Scores(
        bleu=mean([each.bleu for each in every]),
        chrf=mean([each.chrf for each in every]),
        ter=mean(ter) if len(ter) == len(every) else None,
        by_direction=dict(scores),
    )
