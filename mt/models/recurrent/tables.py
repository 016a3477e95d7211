"""Tables of vectors for the pieces of a vocabulary, and which of a recurrent model's three are one.

Shapes: V vocabulary, E width.
"""

from __future__ import annotations

from typing import Literal

from torch import nn

from mt.errors import ArgumentError

Tie = Literal["all", "decoder", "none"]


def embedding_table(vocabulary: int, width: int) -> nn.Embedding:
    """Drawn so that, as an output layer, the logits start small: standard deviation 1 / sqrt(width)."""
    table = nn.Embedding(vocabulary, width)
    nn.init.normal_(table.weight, std=width**-0.5)
    return table


def choose_tie(tie: Tie | None, joint: bool, embedding: int, readout_width: int) -> Tie:
    """The choice that `None` stands for, or the choice itself where the sizes allow it."""
    fits = embedding == readout_width
    if tie is None:
        return ("all" if joint else "decoder") if fits else "none"
    if tie == "all" and not joint:
        raise ArgumentError(
            "{tie} needs one vocabulary for both sides: set tokenizer.joint=true, or {tie.key}=decoder", tie=tie
        )
    if tie != "none" and not fits:
        raise ArgumentError(
            "{tie} needs {readout_width} equal to {embedding}; make them equal or set {tie.key}=none",
            tie=tie,
            readout_width=readout_width,
            embedding=embedding,
        )
    return tie
