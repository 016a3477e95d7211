"""Links between words, read from attention between pieces.

Shapes: C ways to read the attention of a model, T target pieces and S source pieces, both with the end of sentence; J
words of the target, I words of the source.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor

from mt.alignment.links import Link, Links
from mt.attention.maps import AttentionMap
from mt.config.constraints import Depth, checked
from mt.data.text.word_pieces import Owners
from mt.errors import ConfigError

Heads = list[int] | Literal["all"]
"""The heads of a layer, counted from 1, whose mean is taken; or all of them."""


@checked
@dataclass(frozen=True)
class HeadOptions:
    """What a user decides about the attention that links are read from; None: to be chosen.

    Attributes:
        layer: layer, counted from 1.
        heads: heads, counted from 1, whose mean is taken; "all" for the mean of all heads.
        shift: whether a target word is linked by the attention of the step after it, see `HeadChoice`.
    """

    layer: Depth | None = None
    heads: Heads | None = None
    shift: bool | None = None


@dataclass(frozen=True)
class HeadChoice:
    """The attention that links are read from.

    Attributes:
        layer: layer of the decoder, counted from 1; None if the model has one map.
        heads: heads, counted from 1, whose mean is taken; None: all heads.
        shift: False: a target piece is linked by the attention of the step that predicts it. True: by that of the next
            step, which reads it; by then a Transformer knows which word it looks for (Chen et al. 2020, "Accurate Word
            Alignment Induction from Neural Machine Translation", https://aclanthology.org/2020.emnlp-main.42).
    """

    layer: int | None
    heads: tuple[int, ...] | None
    shift: bool

    def __str__(self) -> str:
        heads = "all" if self.heads is None else ",".join(map(str, self.heads))
        written = [] if self.layer is None else [f"layer={self.layer}", f"heads=[{heads}]".replace("[all]", "all")]
        return " ".join([*written, f"shift={str(self.shift).lower()}"])


def choices(maps: Sequence[AttentionMap], options: HeadOptions) -> list[HeadChoice]:
    """Every way to read the maps that is left open: each layer, each head and the mean of all, without and with shift.

    Args:
        maps: the maps from target to source of one sentence, see `Translation.cross_attention`.
        options: what the user decided. Where heads are left open, each alone and the mean of all are ways.

    Raises:
        ConfigError: the model has no such layer or head.
    """
    layer, heads, shift = options.layer, options.heads, options.shift
    layers = {each.name.layer: len(each.weights) for each in maps}
    numbers = list(layers) if layer is None or (layer == 1 and list(layers) == [None]) else [layer]
    if not layers.keys() >= set(numbers):
        raise ConfigError(f"layer={layer}: the model attends to its source in {_numbers(len(layers), 'layer')}")
    return [
        HeadChoice(number, group, moved)
        for number in numbers
        for group in _groups(layers[number], heads)
        for moved in ([False, True] if shift is None else [shift])
    ]


def _groups(count: int, heads: Heads | None) -> list[tuple[int, ...] | None]:
    """The groups of heads, of so many, to choose from."""
    if heads is None:
        return [None, *([(head,) for head in range(1, count + 1)] if count > 1 else [])]
    if heads == "all":
        return [None]
    wrong = [head for head in heads if not 1 <= head <= count]
    if wrong or not heads:
        raise ConfigError(f"heads={list(heads)}: a layer of this model has {_numbers(count, 'head')}")
    return [tuple(heads)]


def word_attention(
    maps: Sequence[AttentionMap], chosen: Sequence[HeadChoice], source: Owners, target: Owners, words: tuple[int, int]
) -> Tensor:
    """Attention from words to words, as [C, J, I]. A word's source pieces are summed, its target pieces averaged.

    Attention to the end of sentence is left out, so a row may sum to less than 1.

    Args:
        maps: the maps from target to source of one sentence, with the end of sentence in rows and columns.
        chosen: C ways to read them.
        source: the words of each source piece, see `mt.data.text.word_pieces`.
        target: the words of each target piece.
        words: I and J, the numbers of words.
    """
    layers = {each.name.layer: each.weights for each in maps}
    read = []
    for choice in chosen:
        weights = layers[choice.layer]
        heads = weights if choice.heads is None else weights[[head - 1 for head in choice.heads]]
        mean = heads.float().mean(0)  # [T, S]
        read.append((mean[1:] if choice.shift else mean[:-1])[:, :-1])
    across = _belonging(source, words[0])  # [I, S - 1]
    down = _belonging(target, words[1])  # [J, T - 1]
    down = down / down.sum(1, keepdim=True).clamp(min=1e-9)
    return down @ torch.stack(read) @ across.T


def linked(attention: Tensor, threshold: float | None = None) -> Tensor:
    """Which words are linked, as truth values of the shape of `attention`.

    Args:
        attention: [C, J, I].
        threshold: link a target word with each source word that gets at least this share of its attention. None: with
            the one that gets most; the first of equals, and none where all get nothing.
    """
    if threshold is not None:
        return attention >= threshold
    if attention.shape[-1] == 0:
        return attention > 0
    most, places = attention.max(-1, keepdim=True)
    return torch.zeros_like(attention, dtype=torch.bool).scatter(-1, places, most > 0)


def links_of(table: Tensor) -> Links:
    """The links of a table [J, I] of truth values, as (source word, target word)."""
    found: list[Link] = [(source, target) for target, source in table.nonzero().tolist()]
    return frozenset(found)


def _belonging(owners: Owners, words: int) -> Tensor:
    """A matrix [words, pieces]: 1 where a piece belongs to a word, else 0."""
    table = torch.zeros(words, len(owners))
    for piece, word in enumerate(owners):
        if word is not None:
            table[word, piece] = 1.0
    return table


def _numbers(count: int, name: str) -> str:
    return f"1 {name}" if count == 1 else f"{name}s 1 to {count}"
