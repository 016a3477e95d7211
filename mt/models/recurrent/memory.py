"""The source as a recurrent decoder sees it.

Shapes: B sentences, S source length, A width of a projected key, C value width.
"""

from __future__ import annotations

from dataclasses import dataclass

from torch import Tensor

from mt.attention.attention import Attention
from mt.models.base import Memory
from mt.models.encoders.base import Encoded


@dataclass(frozen=True)
class RecurrentMemory(Memory):
    """The encoded source, as a decoder keeps it.

    Attributes:
        values: [B, S, C] encoder states, zeros at padding; [B, S, 0] for a decoder without attention.
        keys: [B, S, A] projected keys of the attention; [B, S, 0] for a decoder without attention.
        mask: [B, S] bool, True at real tokens.
        summary: [B, X'] input of the decoder's initial states.
    """

    values: Tensor
    keys: Tensor
    mask: Tensor
    summary: Tensor

    @classmethod
    def of(cls, encoded: Encoded, mask: Tensor, attention: Attention | None) -> RecurrentMemory:
        """Project the keys for `attention`. Without attention, keep only the encoder's `ends`, as the summary."""
        if attention is None:
            return cls(encoded.values[..., :0], encoded.values[..., :0], mask, encoded.ends)
        return cls(encoded.values, attention.project_keys(encoded.keys), mask, encoded.summary)

    def select(self, rows: Tensor) -> RecurrentMemory:
        return RecurrentMemory(*(t.index_select(0, rows) for t in (self.values, self.keys, self.mask, self.summary)))
