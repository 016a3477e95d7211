"""Soft, sparse, hard and local weights from the same scores.

Shapes: T words of a sentence, which are both queries and keys; Q their width.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

import torch
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.normalizers import Entmax15, Hard, Softmax, Sparsemax
from mt.attention.positions import SinusoidalPositions
from mt.attention.scores import ScaledDot
from mt.attention.windows import LocalMonotonic, LocalPredictive
from mt.gallery.drawing import SERIES, chart, legend, weights_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SmallModels
from mt.ops.random_generators import seed_everything

WORDS = ("when", "the", "rain", "stops", ",", "the", "cat", "leaves", "the", "warm", "house", ".")
QUERY = 8
"""Position of the last "the", whose weights are drawn as bars."""
WIDTH, NOISE, RADIUS = 16, 0.25, 2
UPDATES, LEARNING_RATE = 400, 0.01

WAYS: dict[str, Callable[..., Attention]] = {
    "softmax": partial(Attention, normalizer=Softmax),
    "entmax 1.5": partial(Attention, normalizer=Entmax15),
    "sparsemax": partial(Attention, normalizer=Sparsemax),
    "hard": partial(Attention, normalizer=Hard),
    "local-m": partial(Attention, window=partial(LocalMonotonic, radius=RADIUS)),
    "local-p": partial(Attention, window=partial(LocalPredictive, radius=RADIUS)),
}
LOOKS: dict[str, tuple[str, str]] = {
    "softmax": ("Every cell has some colour; each “the” attends to all three.", "Soft: all words get some weight."),
    "entmax 1.5": ("Few cells are coloured.", "Sparse: words with low scores get exactly 0."),
    "sparsemax": ("Even fewer cells are coloured.", "Sparser: only the best few words stay above 0."),
    "hard": ("One dark cell per row.", "Hard: the best word gets all the weight."),
    "local-m": (
        f"A band along the diagonal, {2 * RADIUS + 1} cells wide; each “the” finds itself.",
        f"Local: word t sees only words t − {RADIUS} to t + {RADIUS}.",
    ),
    "local-p": (
        "A narrower band along the diagonal that fades at its borders.",
        f"Local: after {UPDATES} updates each word predicts the centre of its window; weights fade away from it.",
    ),
}


def weigh(seed: int, updates: int = UPDATES) -> dict[str, Tensor]:
    """Weights [T, T] of each of `WAYS`. Queries are noisy word vectors with position codes; keys are word vectors."""
    seed_everything(seed)
    names = list(dict.fromkeys(WORDS))
    keys = torch.randn(len(names), WIDTH)[[names.index(word) for word in WORDS]]
    places: Tensor = SinusoidalPositions(WIDTH)(0, len(WORDS))
    query = keys + places + NOISE * torch.randn_like(keys)
    mask = torch.ones(len(WORDS), dtype=torch.bool)
    found = {}
    for name, make in WAYS.items():
        attention = make(WIDTH, WIDTH, score=ScaledDot).eval()
        if isinstance(attention.window, LocalPredictive):
            learn_places(attention.window, keys + places, updates)
        with torch.no_grad():
            found[name] = attention(query, attention.project_keys(keys), keys, mask).weights
    return found


def learn_places(window: LocalPredictive, words: Tensor, updates: int) -> None:
    """Train a window to predict the position of each word in spite of noise."""
    optimizer = torch.optim.Adam(window.parameters(), lr=LEARNING_RATE)
    lengths, target = torch.tensor([len(words)]), torch.arange(len(words))
    for _ in range(updates):
        centres = window.centres(words + NOISE * torch.randn_like(words), lengths, 0)
        loss = (centres - target).square().mean()
        optimizer.zero_grad()
        loss.backward()  # type: ignore[no-untyped-call]
        optimizer.step()


def exhibit(studio: SmallModels) -> Exhibit:
    """A map for each of `WAYS`, and the weights of one word."""
    found = weigh(studio.seed)
    return Exhibit(
        name="weights",
        title="Soft, sparse, hard and local weights from the same scores",
        formulas=(
            Formula(
                r"\mathrm{softmax:}\;\; a_j = \dfrac{\exp(e_j)}{\sum_k\, \exp(e_k)}",
                "softmax: a_j = exp(e_j) / sum over k of exp(e_k)",
            ),
            Formula(
                r"\mathrm{entmax\ 1.5:}\;\; a_j = \max(e_j / 2 - \tau, 0)^2",
                "entmax 1.5: a_j = max(e_j / 2 - tau, 0) squared, tau such that they add up to 1",
            ),
            Formula(
                r"\mathrm{sparsemax:}\;\; a_j = \max(e_j - \tau, 0)",
                "sparsemax: a_j = max(e_j - tau, 0), tau such that they add up to 1",
            ),
            Formula(
                r"\mathrm{hard:}\;\; a_j = 1\;\mathrm{where}\;e_j\;\mathrm{is\ largest}",
                "hard: a_j = 1 where e_j is largest, else 0",
            ),
            Formula(
                r"\mathrm{local}\!-\!\mathrm{m:}\;\; |j - p_t| \leq D,\;\; p_t = t",
                "local-m: only j with |j - p_t| at most D are seen, p_t = t",
            ),
            Formula(
                r"\mathrm{local}\!-\!\mathrm{p:}\;\; |j - p_t| \leq D,\;\; p_t = S\,\sigma(v \cdot \tanh(W q_t))",
                "local-p: only j with |j - p_t| at most D are seen, p_t = S sigmoid(v · tanh(W q_t))",
            ),
            Formula(
                r"\mathrm{and}\;\; a_j \leftarrow a_j \exp(-2 (j - p_t)^2 / D^2)",
                "and local-p multiplies a_j by exp(-2 (j - p_t)^2 / D^2)",
            ),
        ),
        explanation=(
            "The same scores, of each word (row) with all words (columns), become weights on all words, on a few, or "
            "on a single one. The three “the” are the same word and have the same vector, so scores alone confuse "
            "them; only a window around the right position separates them."
        ),
        pictures=(*(draw(name, weights) for name, weights in found.items()), draw_row(found)),
        source="Martins and Astudillo 2016; Peters et al. 2019; Xu et al. 2015; Luong et al. 2015, section 3.2",
    )


def draw(name: str, weights: Tensor) -> Picture:
    pieces = [f"▁{word}" if word.isalpha() else word for word in WORDS]
    return Picture(name.replace(" ", "_"), weights_figure(weights, pieces, pieces, name), *LOOKS[name], across=3)


def draw_row(found: dict[str, Tensor]) -> Picture:
    figure, axes = chart(f"Weights of the last “{WORDS[QUERY]}”", "word", "weight", (6.0, 3.4))
    share = 0.84 / len(found)
    for number, (name, weights) in enumerate(found.items()):
        shift = (number - (len(found) - 1) / 2) * share
        axes.bar(
            [place + shift for place in range(len(WORDS))],
            weights[QUERY].tolist(),
            width=share,
            color=SERIES[number],
            label=name,
        )
    axes.set_xticks(range(len(WORDS)), WORDS)
    axes.set_ylim(0, 1.05)
    legend(axes, "upper center", columns=2)
    told = ", ".join(f"{int((weights[QUERY] > 0).sum())} with {name}" for name, weights in found.items())
    return Picture(
        "one_word",
        figure,
        f"How many of the {len(WORDS)} words get weight above 0: {told}.",
        "Where there is no bar, the weight is 0, or, with softmax, too small to see.",
    )
