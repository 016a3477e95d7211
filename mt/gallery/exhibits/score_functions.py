"""Two ways to compare a query with keys, on the same words: scaled dot product and additive score.

Shapes: W words, Q width of queries and keys.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import torch
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.scores import Additive, ScaledDot
from mt.gallery.drawing import weights_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SmallModels
from mt.ops.random_generators import seed_everything

WORDS = ("the", "cat", "sleeps", "on", "a", "warm", "stone", ".")
WIDTH, HIDDEN, NOISE = 16, 32, 0.4
UPDATES, LEARNING_RATE = 150, 0.01


@dataclass(frozen=True)
class LearnedScores:
    """Weights [W, W]: queries are noisy copies of words, keys are the words themselves."""

    scaled_dot: Tensor
    additive_before: Tensor
    additive: Tensor


def compare(seed: int, updates: int = UPDATES) -> LearnedScores:
    """Weights by scaled dot products, and by the additive score before and after training."""
    seed_everything(seed)
    keys = torch.randn(len(WORDS), WIDTH)
    query = keys + NOISE * torch.randn_like(keys)
    dot = Attention(WIDTH, WIDTH, score=ScaledDot)
    additive = Attention(WIDTH, WIDTH, score=partial(Additive, width=HIDDEN))
    with torch.no_grad():
        before = weigh(additive, query, keys)
    learn(additive, keys, updates)
    with torch.no_grad():
        return LearnedScores(weigh(dot, query, keys), before, weigh(additive, query, keys))


def weigh(attention: Attention, query: Tensor, keys: Tensor) -> Tensor:
    """Queries and keys, both [W, Q] -> weights [W, W]."""
    mask = torch.ones(len(keys), dtype=torch.bool)
    return attention(query, attention.project_keys(keys), keys, mask).weights  # type: ignore[no-any-return]


def learn(attention: Attention, keys: Tensor, updates: int) -> None:
    """Train the attention to find each word from a noisy copy, with new noise at each update."""
    optimizer = torch.optim.Adam(attention.parameters(), lr=LEARNING_RATE)
    for _ in range(updates):
        weights = weigh(attention, keys + NOISE * torch.randn_like(keys), keys)
        loss = -weights.diagonal().clamp_min(1e-9).log().mean()
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()


def exhibit(studio: SmallModels) -> Exhibit:
    """Pictures of the weights of both scores, the additive ones before and after training."""
    found = compare(studio.seed)
    maps = (
        (
            "scaled_dot",
            found.scaled_dot,
            "Scaled dot product",
            "Dark cells along the diagonal: each word finds itself.",
            "Nothing to learn: similar vectors have large products.",
        ),
        (
            "additive_before",
            found.additive_before,
            "Additive, before learning",
            "Pale cells everywhere: no word is distinguished from another.",
            "A small network computes the score; its weights are still random.",
        ),
        (
            "additive",
            found.additive,
            "Additive, after learning",
            "Dark cells along the diagonal: each word finds itself.",
            f"The same network after {UPDATES} updates with the right word as the target.",
        ),
    )
    return Exhibit(
        name="scores",
        title="Additive and scaled dot-product scores on the same words",
        formulas=(
            Formula(r"e_{\mathrm{dot}} = \dfrac{q \cdot k}{\sqrt{d}}", "scaled dot product: e = q · k / √d"),
            Formula(
                r"e_{\mathrm{additive}} = v \cdot \tanh(W q + U k)",
                "additive: e = v · tanh(W q + U k), with W, U and v learned",
            ),
        ),
        explanation=(
            "Each query (row) is a word's vector with noise, and the weights show which word (column) it matches. A "
            "dot product finds similar vectors without training, while the additive score must be trained, but can "
            "then also match vectors that are not similar."
        ),
        pictures=tuple(
            Picture(name, weights_figure(weights, words(), words(), title), alt, caption, across=3)
            for name, weights, title, alt, caption in maps
        ),
        source="Bahdanau et al. 2015, appendix A.1.2; Vaswani et al. 2017, equation 1",
    )


def words() -> list[str]:
    """The words as pieces, each at the start of a word."""
    return [f"▁{word}" if word.isalpha() else word for word in WORDS]
