"""Attention without words: kernel regression, by averaging, with a fixed kernel and with a learned one.

Shapes: N noisy points, G places at which the curve is estimated.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from functools import partial

import torch
from matplotlib.colors import PowerNorm
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.scores import Dot, Gaussian
from mt.gallery.drawing import SERIES, chart, color_bar, label, legend, matrix, new_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SmallModels

POINTS, PLACES, NOISE, END = 60, 120, 0.35, 6.0
FIXED_WIDTH = 1.0
UPDATES, LEARNING_RATE = 120, 0.05
WAYS = ("average pooling", "fixed kernel", "learned kernel")


@dataclass(frozen=True)
class Regression:
    """Three estimates of a curve from noisy points.

    Attributes:
        x: [N] in ascending order.
        y: [N] the curve at x, with noise.
        places: [G] where the curve is estimated.
        curve: [G] the curve without noise.
        fits: [G] estimates of each of `WAYS`.
        weights: [G, N] weights of each of `WAYS`.
        losses: leave-one-out losses of the learned kernel, before each update and at the end.
        fixed_losses: leave-one-out losses of the two ways without learning.
        width: the learned kernel's width at the end.
    """

    x: Tensor
    y: Tensor
    places: Tensor
    curve: Tensor
    fits: dict[str, Tensor]
    weights: dict[str, Tensor]
    losses: list[float]
    fixed_losses: dict[str, float]
    width: float

    def error(self, way: str) -> float:
        """Root of the mean squared distance from the curve."""
        return float((self.fits[way] - self.curve).square().mean().sqrt())


def regress(seed: int, updates: int = UPDATES) -> Regression:
    """Draw the points, learn the kernel's width, and estimate the curve at every place in all three ways."""
    generator = torch.Generator().manual_seed(seed)
    x = (torch.rand(POINTS, generator=generator) * END).sort().values
    y = true_curve(x) + NOISE * torch.randn(POINTS, generator=generator)
    places = torch.linspace(0, END, PLACES)
    ways = {
        WAYS[0]: Attention(1, 1, score=Dot),  # a query of 0 scores 0 with every key, so all weights are equal
        WAYS[1]: Attention(1, 1, score=partial(Gaussian, width=FIXED_WIDTH)),
        WAYS[2]: Attention(1, 1, score=partial(Gaussian, width=FIXED_WIDTH)),
    }
    fixed_losses = {way: float(leave_one_out(ways[way], x, y).detach()) for way in WAYS[:2]}
    learned = ways[WAYS[2]]
    losses = learn(learned, x, y, updates)
    assert isinstance(learned.score, Gaussian)
    width = float(learned.score.log_width.detach().exp())
    everything = torch.ones(POINTS, dtype=torch.bool)
    with torch.no_grad():
        answers = {way: ask(ways[way], places[:, None], x[:, None], y, everything) for way in WAYS}
    fits = {way: fit[:, 0] for way, (fit, _) in answers.items()}
    weights = {way: weights for way, (_, weights) in answers.items()}
    return Regression(x, y, places, true_curve(places), fits, weights, losses, fixed_losses, width)


def true_curve(x: Tensor) -> Tensor:
    """The curve without noise."""
    return torch.sin(2.0 * x) + 0.4 * x


def ask(attention: Attention, query: Tensor, x: Tensor, y: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
    """Estimates [..., T, 1] at the places `query` [..., T, 1] from points x [N, 1], y [N]; and weights [..., T, N]."""
    if isinstance(attention.score, Dot):
        query = torch.zeros_like(query)
    attended = attention(query, attention.project_keys(x), y[:, None], mask)
    return attended.context, attended.weights


def leave_one_out(attention: Attention, x: Tensor, y: Tensor) -> Tensor:
    """Mean squared error if each point is estimated from all others; the point itself is masked."""
    others = ~torch.eye(len(x), dtype=torch.bool)
    guesses, _ = ask(attention, x[:, None, None], x[:, None], y, others)  # [N, 1, 1]
    return (guesses.flatten() - y).square().mean()


def learn(attention: Attention, x: Tensor, y: Tensor, updates: int) -> list[float]:
    """Train the kernel's width with Adam. Returns the loss before each update, and at the end."""
    optimizer = torch.optim.Adam(attention.parameters(), lr=LEARNING_RATE)
    losses = []
    for _ in range(updates):
        loss = leave_one_out(attention, x, y)
        losses.append(float(loss.detach()))
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()
    return [*losses, float(leave_one_out(attention, x, y).detach())]


def exhibit(studio: SmallModels) -> Exhibit:
    """The fits, the loss, and the weights."""
    found = regress(studio.seed)
    return Exhibit(
        name="kernel_regression",
        title="Attention without words: estimating a curve from noisy points",
        formulas=(
            Formula(r"f(x) = \sum_{i=1}^{n}\, \alpha(x, x_i)\, y_i", "f(x) = sum over i of a(x, x_i) y_i"),
            Formula(
                r"\alpha(x, x_i) = \dfrac{\exp(-(x - x_i)^2 / 2 s^2)}{\sum_j\, \exp(-(x - x_j)^2 / 2 s^2)}",
                "a(x, x_i) = exp(-(x - x_i)^2 / 2s^2), divided by its sum over all points",
            ),
        ),
        explanation=(
            "A place x is a query, the known points are keys and values, and the estimate is an average of the values "
            "in which near points have more weight. Plain averaging ignores the query, the kernel of fixed width is "
            "too broad, and the kernel that learned its width follows the curve."
        ),
        pictures=(draw_fits(found), draw_loss(found), *(draw_weights(found, way) for way in WAYS)),
        source="Nadaraya 1964; Watson 1964",
    )


def draw_fits(found: Regression) -> Picture:
    figure, axes = chart("Three estimates of the same curve", "x", "y", (5.8, 3.9))
    axes.scatter(found.x, found.y, s=16, color="#aeb5c4", label="noisy points", zorder=2)
    axes.plot(found.places, found.curve, color=SERIES[5], linestyle=(0, (4, 3)), linewidth=1.3, label="true curve")
    for way, color in zip(WAYS, (SERIES[4], SERIES[1], SERIES[0]), strict=True):
        axes.plot(
            found.places, found.fits[way], color=color, linewidth=2, label=f"{way} (error {found.error(way):.2f})"
        )
    axes.set_ylim(float(found.y.min()) - 0.3, float(found.y.max()) + 1.6)
    legend(axes, "upper left", columns=2)
    return Picture(
        "fits",
        figure,
        "Noisy points around a wavy curve; averaging gives a flat line, the fixed kernel one that is too smooth, and "
        "the learned kernel follows the waves.",
        "The error is the root mean squared distance of an estimate from the true curve, which none of them has seen.",
    )


def draw_loss(found: Regression) -> Picture:
    figure, axes = chart("Learning the width", "update", "mean squared error")
    axes.plot(
        found.losses, color=SERIES[0], linewidth=2, label=f"learned kernel: s from {FIXED_WIDTH:g} to {found.width:.2f}"
    )
    for way, color in zip(WAYS[:2], (SERIES[4], SERIES[1]), strict=True):
        axes.axhline(found.fixed_losses[way], color=color, linewidth=1.5, linestyle="--", label=way)
    axes.set_ylim(bottom=0)
    legend(axes)
    return Picture(
        "loss",
        figure,
        f"The error of the learned kernel falls from {found.losses[0]:.2f} to {found.losses[-1]:.2f} and stays there.",
        "Each point is estimated from all others; the width s of the kernel is the only parameter.",
    )


def draw_weights(found: Regression, way: str) -> Picture:
    figure = new_figure(3.6, 3.5, f"Weights: {way}")
    axes = figure.add_subplot()
    largest = math.ceil(10 * max(float(weights.max()) for weights in found.weights.values())) / 10
    extent = (0.5, POINTS + 0.5, END, 0.0)
    image = matrix(axes, found.weights[way], PowerNorm(0.5, 0, largest), extent=extent)
    label(axes, "point, from left to right", "place x of the estimate")
    color_bar(figure, image, axes, "weight")
    looks = {
        WAYS[0]: ("One even colour: all weights are equal.", "Every point has the same weight for every place."),
        WAYS[1]: ("A broad band along the diagonal.", "Far points still have weight, so peaks are smoothed away."),
        WAYS[2]: ("A narrow band along the diagonal.", "Only near points have weight."),
    }
    return Picture(f"weights_{way.replace(' ', '_')}", figure, *looks[way], across=3)
