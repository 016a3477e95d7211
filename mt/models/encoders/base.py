"""The interface of a recurrent model's encoder.

Shapes: B sentences, S source length, D input width, K key width, C value width. Inputs are time-major.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import NamedTuple, Protocol

from torch import Tensor, nn


class Encoded(NamedTuple):
    """The encoder's output for a batch of sources.

    Attributes:
        keys: [B, S, K] vectors that attention compares with its query; zeros at padding.
        values: [B, S, C] vectors that attention averages; zeros at padding. Often the same tensor as `keys`.
        summary: [B, X] input of the initial states of a decoder with attention.
        ends: [B, X'] input of the initial states of a decoder without attention; it must represent the whole sentence,
            as the final states of all directions do.
    """

    keys: Tensor
    values: Tensor
    summary: Tensor
    ends: Tensor


class EncodedWidths(NamedTuple):
    """The widths of the tensors of an `Encoded`.

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
    """Encodes embedded sources.

    Attributes:
        key_width: K.
        value_width: C.
        summary_width: X.
        ends_width: X'.
        max_length: longest source, in pieces with EOS; None if there is no limit.
    """

    key_width: int
    value_width: int
    summary_width: int
    ends_width: int
    max_length: int | None = None

    @property
    def widths(self) -> EncodedWidths:
        """The widths of its output."""
        return EncodedWidths(self.key_width, self.value_width, self.summary_width, self.ends_width)

    @abstractmethod
    def forward(self, inputs: Tensor, mask: Tensor) -> Encoded:
        """Encode a batch.

        Args:
            inputs: [S, B, D] embedded source.
            mask: [B, S] bool, True at real tokens, which come before the padding in each row.
        """


class EncoderFactory(Protocol):
    """Makes an encoder."""

    def __call__(self, *, input_width: int, dropout: float, fused: bool) -> Encoder:
        """Make it.

        Args:
            input_width: D.
            dropout: dropout rate.
            fused: whether hand-written backward passes may be used.
        """
