"""What the encoder of a recurrent model must offer.

Shapes: B sentences, S source length, D input width, K key width, C value width. Time comes first inside.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple, Protocol

from torch import Tensor, nn


class Encoded(NamedTuple):
    """A batch of sources, read.

    Attributes:
        keys: [B, S, K] what attention compares with its query; zeros at padding.
        values: [B, S, C] what it averages; zeros at padding. Often the same tensor.
        summary: [B, X] what a decoder that attends starts from.
        ends: [B, X'] all that is known once the sentence is read: what a decoder that does not attend starts from.
    """

    keys: Tensor
    values: Tensor
    summary: Tensor
    ends: Tensor


class EncodedWidths(NamedTuple):
    """How wide the tensors of an `Encoded` are.

    Attributes:
        keys: K.
        values: C.
        summary: X.
        ends: X'.
    """

    keys: int
    values: int
    summary: int
    ends: int


class Encoder(nn.Module, ABC):
    """A reader of embedded sources.

    Attributes:
        key_width: K.
        value_width: C.
        summary_width: X.
        ends_width: X'.
        max_length: longest source, in pieces with EOS; None where there is no bound.
    """

    key_width: int
    value_width: int
    summary_width: int
    ends_width: int
    max_length: int | None = None

    @property
    def widths(self) -> EncodedWidths:
        """Of what it makes of a source."""
        return EncodedWidths(self.key_width, self.value_width, self.summary_width, self.ends_width)

    @abstractmethod
    def forward(self, inputs: Tensor, mask: Tensor) -> Encoded:
        """Read.

        Args:
            inputs: [S, B, D] embedded source.
            mask: [B, S] bool, True at real tokens, which stand first in each row.
        """


class EncoderFactory(Protocol):
    """Makes an encoder."""

    def __call__(self, *, input_width: int, dropout: float, fused: bool) -> Encoder:
        """Args: D, the dropout rate, and whether hand-written backward passes may be used."""
