"""Attention maps as data: which map it is, its weights, and the pieces along both sides.

Shapes: H heads, T rows (what attends), S columns (what is attended to).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Literal, get_args

import torch
from torch import Tensor

MapKind = Literal["cross", "encoder", "decoder", "sentences", "context"]
"""From target to source; inside the encoder; inside the decoder; from target to whole previous sentences; from target
to the pieces of one previous sentence."""

TITLES: dict[MapKind, str] = {
    "cross": "cross attention",
    "encoder": "encoder self-attention",
    "decoder": "decoder self-attention",
    "sentences": "attention to the sentences before",
    "context": "attention to a sentence before",
}

WORD_START = "\u2581"
"""SentencePiece's mark in place of a space: it begins the first piece of a word."""


@dataclass(frozen=True, order=True)
class MapName:
    """Which attention map of a model this is.

    Attributes:
        kind: between what it goes.
        layer: counted from 1; None where a model has only one such map.
        sentence: of `context`, how many sentences back, counted from 1.
    """

    kind: MapKind
    layer: int | None = None
    sentence: int | None = None

    def __str__(self) -> str:
        """`cross`, `cross.2`, `encoder.1`, `context.3`: for files, tags and JSON."""
        number = self.sentence if self.kind == "context" else self.layer
        return self.kind if number is None else f"{self.kind}.{number}"

    @classmethod
    def parse(cls, text: str) -> MapName:
        """The name that `str` wrote.

        Raises:
            ValueError: there is no such kind, or no number behind the point.
        """
        kind, point, number = text.partition(".")
        if kind not in get_args(MapKind):
            raise ValueError(f"{text}: no attention map is called so; kinds are {', '.join(get_args(MapKind))}")
        value = int(number) if point else None
        return cls(kind, sentence=value) if kind == "context" else cls(kind, value)  # type: ignore[arg-type]

    @property
    def title(self) -> str:
        """For people: `cross attention, layer 2`."""
        if self.sentence is not None:
            return f"{TITLES[self.kind]}, {self.sentence} back"
        return TITLES[self.kind] if self.layer is None else f"{TITLES[self.kind]}, layer {self.layer}"

    @property
    def is_cross(self) -> bool:
        """Whether it goes from target to source."""
        return self.kind == "cross"


@dataclass(frozen=True)
class AttentionMap:
    """The weights of one map, with its pieces.

    Attributes:
        name: which map.
        weights: [H, T, S] on the CPU, H = 1 where there are no heads.
        rows: T pieces that attend.
        columns: S pieces, or sentences, that are attended to.
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

    def mean(self) -> AttentionMap:
        """The mean over heads, H = 1."""
        return replace(self, weights=self.weights.mean(0, keepdim=True))

    def maximum(self) -> AttentionMap:
        """The largest weight of any head at each place, H = 1."""
        return replace(self, weights=self.weights.amax(0, keepdim=True))

    def heads(self, chosen: Sequence[int]) -> AttentionMap:
        """Some of the heads, counted from 1, in this order.

        Raises:
            ValueError: there is no head of that number.
        """
        count = len(self.weights)
        wrong = [head for head in chosen if not 1 <= head <= count]
        if wrong:
            raise ValueError(f"{self.name}: no head {wrong[0]}; heads are 1 to {count}")
        return replace(self, weights=self.weights[[head - 1 for head in chosen]])

    def to_words(self) -> AttentionMap:
        """Pieces put together to words: the weights of a word's columns are summed, those of its rows averaged.

        Rows that summed to 1 still do. A map whose columns are whole sentences keeps its columns.
        """
        down, rows = _merging(self.rows)
        weights = (down / down.sum(1, keepdim=True)) @ self.weights
        if self.name.kind == "sentences":
            return replace(self, weights=weights, rows=rows)
        across, columns = _merging(self.columns)
        return AttentionMap(self.name, weights @ across.t(), rows, columns)


def mean_map(maps: Sequence[AttentionMap], name: MapName | None = None) -> AttentionMap:
    """The mean over the heads of several maps of the same pieces, each map counting alike, H = 1."""
    first = maps[0]
    weights = torch.stack([each.weights.mean(0) for each in maps]).mean(0, keepdim=True)
    return replace(first, name=name or MapName(first.name.kind), weights=weights)


def _merging(pieces: Sequence[str]) -> tuple[Tensor, list[str]]:
    """[W, P] 1 where piece p belongs to word w, and the W words."""
    words: list[str] = []
    owner: list[int] = []
    alone = True  # whether the next piece begins a word whatever it looks like
    for piece in pieces:
        special = len(piece) > 2 and piece.startswith("<") and piece.endswith(">")
        if alone or special or piece.startswith(WORD_START):
            words.append("")
        words[-1] += piece.removeprefix(WORD_START)
        owner.append(len(words) - 1)
        alone = special
    merging = torch.zeros(len(words), len(pieces))
    merging[owner, list(range(len(pieces)))] = 1.0
    return merging, words
