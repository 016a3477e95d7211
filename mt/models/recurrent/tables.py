"""Embedding tables, and which of a recurrent model's three tables share weights.

Shapes: V vocabulary, E width.
"""

from __future__ import annotations

from typing import Literal

from torch import nn

from mt.errors import ArgumentError

Tie = Literal["all", "decoder", "none"]


def embedding_table(vocabulary: int, width: int) -> nn.Embedding:
    """A table drawn with standard deviation 1 / sqrt(width), so that logits start small if it is the output layer."""
    table = nn.Embedding(vocabulary, width)
    nn.init.normal_(table.weight, std=width**-0.5)
    return table


def choose_tie(tie: Tie | None, joint: bool, embedding: int, readout_width: int) -> Tie:
    """Resolve `None` to the most sharing that vocabularies and widths allow, or check an explicit choice.

    Raises:
        ArgumentError: `tie` needs a joint vocabulary or equal widths.
    """
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
