"""From the same scores: soft, sparse and hard weights.

Shapes: T queries, S keys, Q width of queries and keys.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import torch
from matplotlib.colors import PowerNorm
from torch import Tensor

from mt.attention.normalizers import Entmax15, Hard, Normalizer, Softmax, Sparsemax
from mt.attention.scores import ScaledDot
from mt.attention.single import Attention
from mt.exhibition.drawing import SERIES, chart, color_bar, label, legend, matrix, new_figure
from mt.exhibition.exhibit import Exhibit, Formula, Picture
from mt.exhibition.studio import Studio
from mt.training.checkpoint import seed_everything

PLACES, WIDTH, NOISE = 12, 16, 0.9
QUERY = 5
"""Whose weights are drawn as bars."""

WAYS: dict[str, Callable[..., Attention]] = {
    "softmax": partial(Attention, normalizer=Softmax),
    "entmax 1.5": partial(Attention, normalizer=Entmax15),
    "sparsemax": partial(Attention, normalizer=Sparsemax),
    "hard": partial(Attention, normalizer=Hard),
}


def weigh(seed: int) -> dict[str, Tensor]:
    """[T, S] weights of each of `WAYS`, in evaluation mode, for noisy copies of the keys in their order."""
    seed_everything(seed)
    keys = torch.randn(PLACES, WIDTH)
    query = keys + NOISE * torch.randn_like(keys)
    mask = torch.ones(PLACES, dtype=torch.bool)
    found = {}
    for name, make in WAYS.items():
        attention = make(WIDTH, WIDTH, score=ScaledDot).eval()
        with torch.no_grad():
            _, found[name] = attention(query, attention.project_keys(keys), keys, mask)
    return found


NOTES: dict[str, tuple[str, str]] = {
    "softmax": ("Every cell has some colour.", "Everything counts a little."),
    "entmax 1.5": ("Few cells are coloured.", "Keys that fit badly get exactly 0."),
    "sparsemax": ("One to three cells a row are coloured.", "Still fewer keys stay above 0."),
    "hard": ("One dark cell a row.", "The best key takes all."),
}


def exhibit(studio: Studio) -> Exhibit:
    """A matrix for each way, and the weights of one query."""
    found = weigh(studio.seed)
    pictures = [draw_row(found), *(draw(name, weights) for name, weights in found.items())]
    return Exhibit(
        name="weights",
        title="Soft, sparse and hard weights from the same scores",
        formulas=(
            Formula(r"\mathrm{softmax:}\;\; a_j = \exp(e_j) / \sum_k \exp(e_k)", "softmax: a_j = exp(e_j) / sum of exp(e_k)"),
            Formula(r"\mathrm{entmax\ 1.5:}\;\; a_j = \max(e_j / 2 - \tau, 0)^2", "entmax 1.5: a_j = max(e_j / 2 - tau, 0) squared"),
            Formula(r"\mathrm{sparsemax:}\;\; a_j = \max(e_j - \tau, 0)", "sparsemax: a_j = max(e_j - tau, 0)"),
            Formula(r"\mathrm{hard:}\;\; a_j = 1\;\mathrm{where}\;e_j\;\mathrm{is\ largest}", "hard: a_j = 1 where e_j is largest, else 0"),
        ),
        explanation=(
            "The same scores can be turned into weights that touch everything, only a few keys, or a single one. Sparse "
            "and hard weights are easier to read, soft ones are easier to learn with."
        ),
        pictures=tuple(pictures),
        source="Martins and Astudillo 2016; Peters et al. 2019; Xu et al. 2015; Jang et al. 2017",
    )


def draw(name: str, weights: Tensor) -> Picture:
    figure = new_figure(3.5, 3.2, name)
    axes = figure.add_subplot()
    places = [str(place + 1) for place in range(PLACES)]
    image = matrix(axes, weights, PowerNorm(0.5, 0, 1), places, places)
    label(axes, "key", "query")
    color_bar(figure, image, axes, "weight")
    return Picture(file_name(name), figure, *NOTES[name], across=4)


def draw_row(found: dict[str, Tensor]) -> Picture:
    figure, axes = chart(f"Query {QUERY + 1} under each", "key", "weight", (6.4, 3.4))
    share = 0.84 / len(found)
    for number, (name, weights) in enumerate(found.items()):
        shift = (number - (len(found) - 1) / 2) * share
        places = torch.arange(1, PLACES + 1) + shift
        axes.bar(places, weights[QUERY], width=share, color=SERIES[number], label=name)
    axes.set_xticks(range(1, PLACES + 1))
    axes.set_ylim(0, 1.05)
    legend(axes, loc="upper right")
    told = ", ".join(f"{int((weights[QUERY] > 0).sum())} by {name}" for name, weights in found.items())
    return Picture("one_query", figure, f"Of {PLACES} keys some weight goes to: {told}.", "No bar means exactly 0.")


def file_name(name: str) -> str:
    """A way's name in a file's."""
    return name.replace(" ", "_").replace(".", "")
