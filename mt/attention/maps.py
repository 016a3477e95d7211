"""Attention maps as data: the name of a map, its weights, and the pieces of its rows and columns.

Shapes: H heads, T rows (pieces that attend), S columns (pieces, or sentences, that are attended to).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

import torch
from torch import Tensor

from mt.attention.pieces import words_of

MapKind = Literal["cross", "encoder", "decoder", "sentences", "context", "rollout", "gradient", "integrated"]
"""Attention from target to source; within the encoder; within the decoder; from target to whole previous sentences;
from target to the pieces of one previous sentence. The last three are no attention of one layer: they say what the
whole model made of the source and of the target so far, see `mt.attention.rollout`, `mt.models.contributions`."""

TITLES: dict[MapKind, str] = {
    "cross": "cross attention",
    "encoder": "encoder self-attention",
    "decoder": "decoder self-attention",
    "sentences": "attention to the sentences before",
    "context": "attention to a sentence before",
    "rollout": "attention rollout",
    "gradient": "input x gradient",
    "integrated": "integrated gradients",
}

INFLUENCE: tuple[MapKind, ...] = ("rollout", "gradient", "integrated")
"""Kinds of one map a translation, [1, T, S + T], whose columns are the source and the target so far."""

SIGNED: tuple[MapKind, ...] = ("gradient", "integrated")
"""Kinds whose numbers are parts of a log-probability, in nats: they may be negative, and rows need not sum to 1."""


@dataclass(frozen=True, order=True)
class MapName:
    """The name of an attention map of a model.

    Attributes:
        kind: what attends to what, see `MapKind`.
        layer: layer, counted from 1; None if the model has only one map of this kind.
        sentence: for kind `context`, how many sentences back, counted from 1; else None.
    """

    kind: MapKind
    layer: int | None = None
    sentence: int | None = None

    def __str__(self) -> str:
        """Short form for files, tags and JSON, such as `cross`, `cross.2`, `encoder.1` or `context.3`."""
        number = self.sentence if self.kind == "context" else self.layer
        return self.kind if number is None else f"{self.kind}.{number}"

    @classmethod
    def parse(cls, text: str) -> MapName:
        """The reverse of `str(name)`.

        Raises:
            ValueError: the kind is unknown, or the text after the point is not a number.
        """
        kind, point, number = text.partition(".")
        if kind not in get_args(MapKind):
            raise ValueError(f"{text}: no attention map has this name; kinds are {', '.join(get_args(MapKind))}")
        value = int(number) if point else None
        return cls(kind, sentence=value) if kind == "context" else cls(kind, value)  # type: ignore[arg-type]

    @property
    def title(self) -> str:
        """A readable form, such as `cross attention, layer 2`."""
        if self.sentence is not None:
            return f"{TITLES[self.kind]}, {self.sentence} back"
        return TITLES[self.kind] if self.layer is None else f"{TITLES[self.kind]}, layer {self.layer}"

    @property
    def is_cross(self) -> bool:
        """Whether this map is attention from target to source."""
        return self.kind == "cross"

    @property
    def is_influence(self) -> bool:
        """Whether this map says what the whole model made of each piece, and is no attention of a layer."""
        return self.kind in INFLUENCE

    @property
    def of_search(self) -> bool:
        """Whether the steps of a search give this map; the others need the whole target at once."""
        return self.kind in ("cross", "sentences")


@dataclass(frozen=True, repr=False)
class AttentionMap:
    """One attention map: its weights and the pieces of its rows and columns. `print` shows its name and shape.

    Attributes:
        name: name of the map.
        weights: [H, T, S] on the CPU; H = 1 for attention without heads.
        rows: the T pieces that attend.
        columns: the S pieces, or sentences, that are attended to.

    Raises:
        ValueError: the shape of the weights does not match the numbers of rows and columns.
    """

    name: MapName
    weights: Tensor
    rows: Sequence[str]
    columns: Sequence[str]

    def __post_init__(self) -> None:
        expected = len(self.rows), len(self.columns)
        if self.weights.dim() != 3 or tuple(self.weights.shape[1:]) != expected:
            shape = list(self.weights.shape)
            raise ValueError(f"{self.name}: weights of shape {shape} for {expected[0]} rows and {expected[1]} columns")

    def __repr__(self) -> str:
        heads, rows, columns = self.weights.shape
        return f"AttentionMap({self.name}: {heads} heads, {rows} rows, {columns} columns)"

    def mean(self) -> AttentionMap:
        """The mean over the heads; H = 1."""
        return replace(self, weights=self.weights.mean(0, keepdim=True))

    def to_source(self, pieces: int) -> AttentionMap:
        """The columns of the source alone, of a map that also has columns of the target so far.

        Args:
            pieces: S, the number of source pieces.
        """
        return replace(self, weights=self.weights[..., :pieces], columns=list(self.columns[:pieces]))

    def maximum(self) -> AttentionMap:
        """The largest weight of all heads for each row and column; H = 1."""
        return replace(self, weights=self.weights.amax(0, keepdim=True))

    def heads(self, chosen: Sequence[int]) -> AttentionMap:
        """Some of the heads, counted from 1, in this order.

        Raises:
            ValueError: a number is below 1 or above H.
        """
        count = len(self.weights)
        wrong = [head for head in chosen if not 1 <= head <= count]
        if wrong:
            raise ValueError(f"{self.name}: no head {wrong[0]}; heads are 1 to {count}")
        return replace(self, weights=self.weights[[head - 1 for head in chosen]])

    def to_words(self) -> AttentionMap:
        """Join pieces to words: the weights of the columns of a word are summed, those of its rows averaged.

        `mt.attention.pieces` says which pieces are a word. Rows that summed to 1 still sum to 1. A map whose columns
        are whole sentences keeps its columns. The rows of a word in a map of `SIGNED` are summed, because the
        log-probability of a word is the sum of those of its pieces.
        """
        down, rows = _merging(self.rows)
        shares = down if self.name.kind in SIGNED else down / down.sum(1, keepdim=True)
        weights = shares @ self.weights
        if self.name.kind == "sentences":
            return replace(self, weights=weights, rows=rows)
        across, columns = _merging(self.columns)
        return AttentionMap(self.name, weights @ across.t(), rows, columns)


def mean_map(maps: Sequence[AttentionMap], name: MapName | None = None) -> AttentionMap:
    """The mean of several maps of the same pieces, over maps and heads; each map has the same weight; H = 1."""
    first = maps[0]
    weights = torch.stack([each.weights.mean(0) for each in maps]).mean(0, keepdim=True)
    return replace(first, name=name or MapName(first.name.kind), weights=weights)


def _merging(pieces: Sequence[str]) -> tuple[Tensor, list[str]]:
    """A matrix [W, P] that is 1 where piece p belongs to word w, else 0; and the W words."""
    words, owner = words_of(pieces)
    merging = torch.zeros(len(words), len(pieces))
    merging[owner, list(range(len(pieces)))] = 1.0
    return merging, words
