"""The heads of a small trained Transformer, side by side: who looks at whom within a sentence."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.gallery.drawing import weights_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.exhibits.translators import SOURCE, TARGET
from mt.gallery.small_models import SentencePair, SmallModels


def self_attention(studio: SmallModels) -> tuple[SentencePair, Mapping[MapName, Tensor]]:
    """The sentence, and the encoder's maps by layer, each [H, S, S]."""
    model, pair = studio.model("transformer"), studio.pair(SOURCE, TARGET)
    with torch.inference_mode():
        maps = model.teacher_forced(pair.batch, need_attention=True).attention
    return pair, {name: weights[0] for name, weights in maps.items() if name.kind == "encoder"}


def exhibit(studio: SmallModels) -> Exhibit:
    """A picture for each head of each encoder layer."""
    pair, maps = self_attention(studio)
    pictures = []
    for name, heads in maps.items():
        for number, weights in enumerate(heads, start=1):
            figure = weights_figure(weights, pair.source, pair.source, f"Layer {name.layer}, head {number}")
            pictures.append(
                Picture(f"layer_{name.layer}_head_{number}", figure, describe(weights, pair.source), habit(weights), 4)
            )
    return Exhibit(
        name="heads",
        title="Heads of a small Transformer, looking within a sentence",
        formulas=(
            Formula(
                r"\mathrm{head}_h = \mathrm{softmax}\left(\dfrac{Q_h K_h^{\top}}{\sqrt{d_h}}\right) V_h",
                "head_h = softmax(Q_h K_h^T / √d_h) V_h",
            ),
            Formula(
                r"\mathrm{output} = [\mathrm{head}_1; \ldots; \mathrm{head}_H]\, W", "output = [head_1; ...; head_H] W"
            ),
        ),
        explanation=(
            "Every piece of the sentence (rows) gathers what it needs from all pieces (columns), several times at "
            f"once, each head by its own comparison. After {studio.updates:,} updates on short sentences no two heads "
            "look alike: some stay with the piece itself, some turn to a neighbour, some to one word for all."
        ),
        pictures=tuple(pictures),
        source="Vaswani et al. 2017, section 3.2.2",
    )


def describe(weights: Tensor, pieces: list[str]) -> str:
    """What each piece looks at most."""
    best = weights.argmax(dim=-1).tolist()
    words = [piece.replace("▁", "") for piece in pieces]
    return "Looks most: " + "; ".join(f"{words[row]} at {words[column]}" for row, column in enumerate(best)) + "."


def habit(weights: Tensor) -> str:
    """How much of the weight goes to the piece itself and to its neighbours."""
    count = len(weights)
    shares = {
        "itself": weights.diagonal(),
        "the piece before": weights.diagonal(-1),
        "the piece after": weights.diagonal(1),
    }
    told = [f"{float(part.sum() / count):.0%} to {name}" for name, part in shares.items()]
    return f"Of the weight {', '.join(told[:2])} and {told[2]}."
