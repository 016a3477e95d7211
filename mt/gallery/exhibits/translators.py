"""The attention of three models while they translate the same sentence."""

from __future__ import annotations

import torch
from torch import Tensor

from mt.gallery.drawing import weights_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SentencePair, SmallModels

SOURCE, TARGET = "Start of the away mode.", "Inicio del modo ausente."
"""A pair of the validation split, which is not in the training data; Spanish reverses the words of `away mode`."""


def cross_attention(studio: SmallModels) -> tuple[SentencePair, dict[str, Tensor]]:
    """The pair, and each model's weights [T, S] under teacher forcing: the mean of all heads and layers."""
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
        "bahdanau": (
            "Bahdanau: GRU, attends before a step",
            "The state before each step is the query; additive score.",
        ),
        "luong": ("Luong: GRU, attends after a step", "The state after each step is the query; bilinear score."),
        "transformer": (
            "Transformer: attends in every layer",
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
            "For each Spanish piece (rows) the model takes a weighted average of the English pieces (columns); dark "
            "cells have large weights. All three learned this from translations alone, in "
            f"{studio.updates:,} updates; “away mode”, whose word order is reversed in Spanish, shows how well."
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
    """The source piece to which each target piece attends most, in words."""
    source, target = ([piece.replace("▁", "") for piece in pieces] for pieces in (pair.source, pair.target))
    best = weights.argmax(dim=-1).tolist()
    largest = "; ".join(f"{target[row]} to {source[column]}" for row, column in enumerate(best))
    return f"Largest weights: {largest}."
