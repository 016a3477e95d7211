"""What a model read for a translation, as pieces, and attention maps labelled with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from torch import Tensor

from mt.attention.maps import AttentionMap, MapName


class PiecesRead(NamedTuple):
    """What a model reads for one translation, as pieces.

    Attributes:
        source: S source pieces, "</s>" last.
        context: the pieces of the sentences before it, the nearest first.
        source_ids: the ids of the source pieces.
        context_ids: the ids of the sentences before it.
    """

    source: list[str]
    context: list[list[str]]
    source_ids: list[int]
    context_ids: list[list[int]]


def with_pieces(name: MapName, weights: Tensor, pieces: Sequence[str], read: PiecesRead) -> AttentionMap:
    """Label the rows and columns of one sentence's attention map with pieces.

    Args:
        name: the map's name.
        weights: [H, rows, columns].
        pieces: T target pieces, with "</s>" if the translation has it.
        read: the pieces of source and context.
    """
    rows = read.source if name.kind == "encoder" else pieces
    columns: Sequence[str] = read.source
    if name.kind == "decoder":
        columns = ["<s>", *pieces[:-1]]  # the decoder reads the target shifted by one
    elif name.kind == "sentences":
        columns = [f"-{distance}" for distance in range(1, weights.shape[-1] + 1)]
    elif name.sentence is not None:
        columns = read.context[name.sentence - 1]
    return AttentionMap(name, weights, rows, columns)
