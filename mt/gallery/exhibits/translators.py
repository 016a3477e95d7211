"""The attention of three models while they translate the same sentence."""

from __future__ import annotations

import math

import torch
from torch import Tensor

from mt.attention.maps import AttentionMap
from mt.gallery.drawing import weights_figure
from mt.gallery.exhibit import Exhibit, Formula, Picture
from mt.gallery.small_models import SentencePair, SmallModels
from mt.translation.translation import Translation
from mt.viewer.records import Record
from mt.viewer.view_page import ViewPage

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


def recorded(studio: SmallModels, name: str) -> Record:
    """All maps of a model under teacher forcing."""
    pair = studio.pair(SOURCE, TARGET)
    with torch.inference_mode():
        maps = studio.model(name).teacher_forced(pair.batch, need_attention=True).attention
    before = ["<s>", *pair.target[:-1]]
    named = [
        AttentionMap(
            key,
            weights[0],
            pair.source if key.kind == "encoder" else pair.target,
            before if key.kind == "decoder" else pair.source,
        )
        for key, weights in maps.items()
    ]
    given = Translation(
        SOURCE, TARGET, math.nan, reference=TARGET, source_pieces=pair.source, pieces=pair.target, attention=named
    )  # without a score, which nobody asked for
    return Record.of(given, "reference")


def exhibit(studio: SmallModels) -> Exhibit:
    """A picture for each model, and a view of all of their maps."""
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
    view = ViewPage("Every layer and head", state={"run": "bahdanau", "run2": "transformer", "frame2": "reference"})
    for name in notes:
        view.add(name, [recorded(studio, name)])
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
        view=view,
    )


def describe(weights: Tensor, pair: SentencePair) -> str:
    """The source piece to which each target piece attends most, in words."""
    source, target = ([piece.replace("▁", "") for piece in pieces] for pieces in (pair.source, pair.target))
    best = weights.argmax(dim=-1).tolist()
    largest = "; ".join(f"{target[row]} to {source[column]}" for row, column in enumerate(best))
    return f"Largest weights: {largest}."
