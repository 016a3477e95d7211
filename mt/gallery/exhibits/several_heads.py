"""The heads of a small trained Transformer, side by side: self-attention within one sentence."""

from __future__ import annotations

from collections.abc import Mapping

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.gallery.drawing import weights_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.exhibits.translators import SOURCE, TARGET, recorded
from mt.gallery.small_models import SentencePair, SmallModels
from mt.viewer.view_page import ViewPage


def self_attention(studio: SmallModels) -> tuple[SentencePair, Mapping[MapName, Tensor]]:
    """The sentence pair, and the encoder's maps by layer, each [H, S, S]."""
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
    view = ViewPage("Every layer and head", state={"map": "encoder", "form": "heads"})
    view.add("transformer", [recorded(studio, "transformer")])
    return Exhibit(
        name="heads",
        title="Self-attention heads of a small Transformer",
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
            "Every piece of the sentence (rows) takes a weighted average of all pieces (columns), once for each head, "
            f"which has its own projections. After {studio.updates:,} updates on short sentences no two heads are "
            "alike: some attend to the piece itself, some to a neighbour, some to the same word from every piece."
        ),
        pictures=tuple(pictures),
        source="Vaswani et al. 2017, section 3.2.2",
        view=view,
    )


def describe(weights: Tensor, pieces: list[str]) -> str:
    """The piece to which each piece attends most, in words."""
    best = weights.argmax(dim=-1).tolist()
    words = [piece.replace("▁", "") for piece in pieces]
    return "Largest weights: " + "; ".join(f"{words[row]} to {words[column]}" for row, column in enumerate(best)) + "."


def habit(weights: Tensor) -> str:
    """The shares of the weight on the piece itself and on its neighbours, in words."""
    count = len(weights)
    shares = {
        "itself": weights.diagonal(),
        "the previous piece": weights.diagonal(-1),
        "the next piece": weights.diagonal(1),
    }
    told = [f"{float(part.sum() / count):.0%} to {name}" for name, part in shares.items()]
    return f"Mean weights: {', '.join(told[:2])} and {told[2]}."
