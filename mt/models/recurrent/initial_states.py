"""The first states of a decoder, computed from the encoder's summary of the source.

Shapes: B sentences, X' width of the summary, N decoder layers, X width of a layer's state.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mt.models.encoders.base import EncodedWidths
from mt.ops.linear import Linear


class InitialStates(Linear):
    """tanh(W_s h + b) of the summary h, for every layer (Bahdanau, Cho and Bengio 2015, appendix A.2.2).

    Args:
        widths: the encoder's widths. A decoder with attention starts from `summary`, one without from `ends`.
        attends: whether the decoder attends.
        layers: N.
        state_width: X.
    """

    def __init__(self, widths: EncodedWidths, attends: bool, layers: int, state_width: int) -> None:
        super().__init__(widths.summary if attends else widths.ends, layers * state_width)
        self.layers = layers
        nn.init.xavier_uniform_(self.weight)
        nn.init.zeros_(self.bias)

    def forward(self, summary: Tensor) -> Tensor:
        """[B, X'] -> [N, B, X], in the precision of the weights."""
        states = torch.tanh(super().forward(summary)).to(self.weight.dtype)
        return states.view(len(states), self.layers, -1).transpose(0, 1)
