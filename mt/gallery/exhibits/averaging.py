"""Attention as one batched matrix product: weights times values.

Shapes: B sentences, T queries, S keys, Q width of queries and keys, C width of values.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from matplotlib.colors import Normalize
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.scores import ScaledDot
from mt.figures.attention_maps import INK
from mt.figures.color_scale import COLORS
from mt.gallery.drawing import TWO_WAYS, label, matrix, new_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SmallModels

SENTENCES, QUERIES, KEYS, WIDTH, VALUE_WIDTH = 2, 3, 4, 8, 3


@dataclass(frozen=True)
class Averages:
    """Weights [B, T, S], values [B, S, C] and contexts [B, T, C] of one attention."""

    weights: Tensor
    values: Tensor
    contexts: Tensor


def average(seed: int) -> Averages:
    """Attend from random queries to random keys."""
    generator = torch.Generator().manual_seed(seed)
    query = torch.randn(SENTENCES, QUERIES, WIDTH, generator=generator)
    keys = torch.randn(SENTENCES, KEYS, WIDTH, generator=generator)
    values = torch.randn(SENTENCES, KEYS, VALUE_WIDTH, generator=generator)
    attention = Attention(WIDTH, WIDTH, score=ScaledDot)
    mask = torch.ones(SENTENCES, KEYS, dtype=torch.bool)
    attended = attention(query, attention.project_keys(keys), values, mask)
    return Averages(attended.weights, values, attended.context)


def exhibit(studio: SmallModels) -> Exhibit:
    """A picture for each sentence of the batch."""
    found = average(studio.seed)
    return Exhibit(
        name="averaging",
        title="A weighted average is a matrix product",
        formulas=(
            Formula(r"C_b = A_b V_b\quad (b = 1, \ldots, B)", "C_b = A_b V_b for each sentence b = 1, ..., B"),
            Formula(
                r"c_{bt} = \sum_{s}\, a_{bts}\, v_{bs}",
                "context t of sentence b is the sum over s of weight a_bts times value v_bs",
            ),
        ),
        explanation=(
            "Each row of the weights says how much of each value goes into one context, and each row sums to 1. All "
            "contexts of a sentence are computed at once, as one matrix product for each sentence of the batch."
        ),
        pictures=tuple(draw(found, sentence) for sentence in range(SENTENCES)),
        source="Vaswani et al. 2017, equation 1",
    )


def draw(found: Averages, sentence: int) -> Picture:
    figure = new_figure(6.8, 2.6, f"Sentence {sentence + 1} of the batch")
    widths = [KEYS, 0.5, VALUE_WIDTH, 0.5, VALUE_WIDTH]
    axes = figure.subplots(1, 5, width_ratios=widths)
    for place, sign in ((1, "×"), (3, "=")):
        axes[place].axis("off")
        axes[place].text(0.5, 0.5, sign, ha="center", va="center", fontsize=18, color=INK)
    keys = [f"key {n + 1}" for n in range(KEYS)]
    queries = [f"query {n + 1}" for n in range(QUERIES)]
    parts = [f"part {n + 1}" for n in range(VALUE_WIDTH)]
    both = Normalize(-2.5, 2.5)
    matrix(axes[0], found.weights[sentence], Normalize(0, 1), keys, queries, COLORS, ".2f")
    matrix(axes[2], found.values[sentence], both, parts, keys, TWO_WAYS, ".2f")
    matrix(axes[4], found.contexts[sentence], both, parts, queries, TWO_WAYS, ".2f")
    for place, name in ((0, "weights A"), (2, "values V"), (4, "contexts C")):
        label(axes[place], name, "")
        axes[place].set_aspect("equal")
    row = ", ".join(f"{float(weight):.2f}" for weight in found.weights[sentence, 0])
    return Picture(
        f"sentence_{sentence + 1}",
        figure,
        f"Three matrices with their numbers: the weights of {QUERIES} queries for {KEYS} keys, times {KEYS} values, "
        f"give {QUERIES} contexts. The first row of weights is {row}.",
        "Blue cells on the left are weights from 0 to 1; elsewhere blue is above 0 and orange below.",
        across=2,
    )
