"""Why scaled dot products are scaled: how sharp weights are as vectors grow wider.

Shapes: N queries, S keys, D width.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import torch
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.scores import Dot, ScaledDot
from mt.figures.attention_maps import QUIET
from mt.gallery.drawing import SERIES, chart, legend
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SmallModels

WIDTHS = (2, 4, 8, 16, 32, 64, 128, 256, 512, 1024)
QUERIES, KEYS = 512, 32
SCORES = {"with the scale 1/√d": ScaledDot, "without the scale": Dot}


@dataclass(frozen=True)
class Sharpness:
    """Weights [N, S] by score and width."""

    weights: dict[str, dict[int, Tensor]]

    def entropies(self, score: str) -> list[Tensor]:
        """Entropies [N] in nats for each of `WIDTHS`: ln S for equal weights, 0 if one key has all the weight."""
        return [torch.special.entr(weights).sum(-1) for weights in self.weights[score].values()]


def measure(seed: int) -> Sharpness:
    """Attend between random vectors of mean 0 and variance 1, the same ones for both scores."""
    generator = torch.Generator().manual_seed(seed)
    found: dict[str, dict[int, Tensor]] = {name: {} for name in SCORES}
    mask = torch.ones(KEYS, dtype=torch.bool)
    for width in WIDTHS:
        query = torch.randn(QUERIES, width, generator=generator)
        keys = torch.randn(KEYS, width, generator=generator)
        for name, score in SCORES.items():
            attention = Attention(width, width, score=score)
            found[name][width] = attention(query, attention.project_keys(keys), keys, mask).weights
    return Sharpness(found)


def exhibit(studio: SmallModels) -> Exhibit:
    """Entropy against width, and the weights of one query."""
    found = measure(studio.seed)
    return Exhibit(
        name="scale",
        title="Why dot products are divided by the root of the width",
        formulas=(
            Formula(
                r"e = \dfrac{q \cdot k}{\sqrt{d}},\qquad \mathrm{Var}(q \cdot k) = d",
                "e = q · k / √d; the variance of q · k is d",
            ),
            Formula(r"H = -\sum_{j}\, a_{j}\, \ln a_{j}", "entropy H = minus the sum over j of a_j ln a_j"),
        ),
        explanation=(
            "The wider two vectors are, the larger their dot products become, until one key takes all the weight and "
            "gradients vanish. After division by the root of the width, the weights are as spread out for wide vectors "
            "as for narrow ones."
        ),
        pictures=(draw_entropy(found), draw_one_query(found)),
        source="Vaswani et al. 2017, section 3.2.1, footnote 4",
    )


def draw_entropy(found: Sharpness) -> Picture:
    figure, axes = chart(
        "How spread out the weights are", "width d of queries and keys", "entropy of the weights (nats)"
    )
    for name, color in zip(SCORES, SERIES, strict=False):
        rows = torch.stack(found.entropies(name))  # [widths, N]
        low, high = rows.quantile(0.1, dim=1), rows.quantile(0.9, dim=1)
        axes.fill_between(WIDTHS, low, high, color=color, alpha=0.15, linewidth=0)
        axes.plot(WIDTHS, rows.mean(dim=1), color=color, linewidth=2, marker="o", markersize=4, label=name)
    axes.axhline(math.log(KEYS), color=QUIET, linestyle="--", linewidth=1.2, label=f"equal weights: ln {KEYS}")
    axes.set_xscale("log", base=2)
    axes.set_xticks(WIDTHS[::3], [str(width) for width in WIDTHS[::3]])
    axes.set_ylim(0, 1.35 * math.log(KEYS))
    legend(axes, "upper right")
    means = {name: found.entropies(name)[-1].mean() for name in SCORES}
    last = " and ".join(f"{float(mean):.2f} {name}" for name, mean in means.items())
    return Picture(
        "entropy",
        figure,
        f"Entropy stays level with the scale and falls towards 0 without it: at width {WIDTHS[-1]} it is {last}.",
        f"The mean over {QUERIES} queries; the band contains the middle 80 % of them.",
    )


def draw_one_query(found: Sharpness) -> Picture:
    width = WIDTHS[-2]
    figure, axes = chart(f"One query among {KEYS} keys, d = {width}", "keys, the best first", "weight")
    for (name, color), shift in zip(zip(SCORES, SERIES, strict=False), (-0.2, 0.2), strict=True):
        ordered = found.weights[name][width][0].sort(descending=True).values
        axes.bar([place + shift for place in range(1, KEYS + 1)], ordered.tolist(), width=0.4, color=color, label=name)
    axes.set_ylim(0, 1.05)
    legend(axes, "upper right")
    return Picture(
        "one_query",
        figure,
        "With the scale the weights fall off gently; without it nearly all weight is on the best one or two keys.",
        "The same query and keys, with both scores.",
    )
