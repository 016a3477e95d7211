"""Masked softmax: sentences of unequal length in one batch.

Shapes: B sentences, S positions.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from matplotlib.axes import Axes
from matplotlib.colors import Normalize
from matplotlib.patches import Rectangle
from torch import Tensor

from mt.attention.normalizers import Softmax
from mt.batch import length_mask
from mt.figures.attention_maps import QUIET
from mt.figures.color_scale import COLORS
from mt.gallery.drawing import TWO_WAYS, color_bar, label, matrix, new_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SmallModels

LENGTHS = (6, 4, 2, 0)
RUBBISH = 9.0
"""Score of padding, higher than all real scores, to show that it does not matter."""


@dataclass(frozen=True)
class Masked:
    """Scores [B, S], weights [B, S], and a mask [B, S] that is True at real positions."""

    scores: Tensor
    weights: Tensor
    mask: Tensor


def weigh(seed: int) -> Masked:
    """Weights of one query per sentence, with `RUBBISH` as the score of padding."""
    generator = torch.Generator().manual_seed(seed)
    mask = length_mask(torch.tensor(LENGTHS), max(LENGTHS))
    scores = torch.randn(mask.shape, generator=generator).masked_fill(~mask, RUBBISH)
    return Masked(scores, Softmax()(scores, mask), mask)


def exhibit(studio: SmallModels) -> Exhibit:
    """Pictures of the scores and of the weights."""
    found = weigh(studio.seed)
    return Exhibit(
        name="masks",
        title="Padding has no weight",
        formulas=(
            Formula(
                r"a_{j} = \dfrac{m_{j}\, \exp(e_{j})}{\sum_{k}\, m_{k}\, \exp(e_{k})}",
                "a_j = m_j exp(e_j) / sum over k of m_k exp(e_k)",
            ),
            Formula(
                r"m_{j} = 1\;\mathrm{for\ real\ places,}\;\; 0\;\mathrm{for\ padding}",
                "m_j = 1 for real places and 0 for padding",
            ),
        ),
        explanation=(
            "The sentences of a batch are padded to one length, and attention must ignore the padding: its weight is "
            "exactly 0, whatever its score. An empty sentence gets weights of 0, without a division by zero."
        ),
        pictures=(
            draw(found, found.scores, "scores", "Scores before the mask", "score"),
            draw(found, found.weights, "weights", "Weights after the mask", "weight"),
        ),
        source="Vaswani et al. 2017, section 3.2.3",
    )


def draw(found: Masked, values: Tensor, name: str, title: str, unit: str) -> Picture:
    figure = new_figure(5.4, 2.9, title)
    axes = figure.add_subplot()
    norm, colors = (Normalize(0, 1), COLORS) if unit == "weight" else (Normalize(-RUBBISH, RUBBISH), TWO_WAYS)
    places = [str(place + 1) for place in range(max(LENGTHS))]
    image = matrix(axes, values, norm, places, [f"{length} pieces" for length in LENGTHS], colors, ".2f")
    label(axes, "position in the sentence (hatched: padding)", "sentence")
    hatch(axes, found.mask)
    color_bar(figure, image, axes, unit)
    texts = {
        "scores": (
            f"Scores of four sentences; padding has a score of {RUBBISH:g}, higher than any real one.",
            f"Padding has a score of {RUBBISH:g} on purpose: without the mask it would get almost all weight.",
        ),
        "weights": (
            "Real positions share the weight of each row; padding shows 0, and the row without pieces is all 0.",
            "A cell with the text 0 is exactly 0; each row with real pieces sums to 1.",
        ),
    }
    return Picture(name, figure, *texts[name])


def hatch(axes: Axes, mask: Tensor) -> None:
    """Mark the cells that are padding."""
    for row, column in (~mask).nonzero().tolist():
        corner = (column - 0.5, row - 0.5)
        axes.add_patch(Rectangle(corner, 1, 1, fill=False, hatch="///", edgecolor=QUIET, linewidth=0, alpha=0.55))
