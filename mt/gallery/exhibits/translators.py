"""Three models translate one sentence: where each of them looks."""

from __future__ import annotations

import torch
from torch import Tensor

from mt.gallery.drawing import weights_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SentencePair, SmallModels

SOURCE, TARGET = "Start of the away mode.", "Inicio del modo ausente."
"""From the validation split, which training does not see; `away mode` changes places on its way to Spanish."""


def cross_attention(studio: SmallModels) -> tuple[SentencePair, dict[str, Tensor]]:
    """The pair, and each model's weights [T, S] as it reads the translation: the mean of all heads and layers."""
    pair = studio.pair(SOURCE, TARGET)
    found = {}
    for name in ("bahdanau", "luong", "transformer"):
        model = studio.model(name)
        with torch.inference_mode():
            maps = model.teacher_forced(pair.batch, need_attention=True).attention
        found[name] = torch.cat([heads[0] for key, heads in maps.items() if key.is_cross]).mean(dim=0)
    return pair, found


def exhibit(studio: SmallModels) -> Exhibit:
    """A picture for each model."""
    pair, maps = cross_attention(studio)
    notes = {
        "bahdanau": ("Bahdanau: GRU, looks before a step", "The state before each step asks, by the additive score."),
        "luong": ("Luong: GRU, looks after a step", "The state after each step asks, by the bilinear score."),
        "transformer": (
            "Transformer: looks in every layer",
            "Scaled dot products; the mean of both layers and all heads.",
        ),
    }
    return Exhibit(
        name="translation",
        title="Three translators, one sentence",
        formulas=(
            Formula(r"c_t = \sum_{s}\, a_{ts}\, h_s", "c_t = sum over s of a_ts h_s"),
            Formula(
                r"\mathrm{Bahdanau:}\;\; a_{t} = \mathrm{softmax}_s(v \cdot \tanh(W q_{t-1} + U h_s))",
                "Bahdanau: a_t = softmax over s of v · tanh(W q_(t-1) + U h_s)",
            ),
            Formula(
                r"\mathrm{Luong:}\;\; a_{t} = \mathrm{softmax}_s(q_t \cdot W h_s)",
                "Luong: a_t = softmax over s of q_t · W h_s",
            ),
            Formula(
                r"\mathrm{Transformer:}\;\; a_{t} = \mathrm{softmax}_s(W q_t \cdot U h_s / \sqrt{d})",
                "Transformer: a_t = softmax over s of W q_t · U h_s / √d",
            ),
        ),
        explanation=(
            "For each Spanish piece (rows) the model takes a weighted average of the English ones (columns), and dark "
            "cells show what it reads to write that piece. All three learned this from translations alone, in "
            f"{studio.updates:,} updates; “away mode”, which changes places on its way to Spanish, shows how well."
        ),
        pictures=tuple(
            Picture(
                name, weights_figure(maps[name], pair.source, pair.target, title), describe(maps[name], pair), note, 3
            )
            for name, (title, note) in notes.items()
        ),
        source="Bahdanau et al. 2015; Luong et al. 2015; Vaswani et al. 2017",
    )


def describe(weights: Tensor, pair: SentencePair) -> str:
    """Where each target piece looks most."""
    source, target = ([piece.replace("▁", "") for piece in pieces] for pieces in (pair.source, pair.target))
    best = weights.argmax(dim=-1).tolist()
    return "Looks most: " + "; ".join(f"{target[row]} at {source[column]}" for row, column in enumerate(best)) + "."
