"""The recurrent encoder: GRUs or LSTMs, bidirectional or left to right.

Shapes: B sentences, S source length, D input width, H state width of one direction. Tensors inside are time-major.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mt.config.constraints import Depth, Width, checked
from mt.models.encoders.base import Encoded, Encoder
from mt.models.recurrent.cells import Cell, choose_layer


@checked
class RecurrentEncoder(Encoder):
    """Reads the source in both directions (Bahdanau, Cho and Bengio 2015, section 3.2 and appendix A.2.1).

    The right-to-left direction gets each row's real tokens in reverse order. So both directions read the real tokens
    before the padding, and padding affects no state that is used. This needs no lengths on the host and no packed
    sequences, and both directions run the same loop on every device.

    The summary is the top layer's leftward state at the first token, which has read the whole sentence. An encoder with
    one direction gives the rightward state at the last token.
    """

    def __init__(
        self,
        input_width: int,
        dropout: float,
        fused: bool = True,
        hidden: Width = 256,
        layers: Depth = 1,
        cell: Cell = "gru",
        bidirectional: bool = True,
    ) -> None:
        """Build the encoder.

        Args:
            input_width: D.
            dropout: between layers.
            fused: see `GRULayer`.
            hidden: H.
            layers: number of layers; each layer above the first reads both directions of the layer below.
            cell: `gru` or `lstm`.
            bidirectional: False: read from left to right only.

        Raises:
            ArgumentError: `hidden` or `layers` is below 1, `layers` is above 1,000, or `cell` is another name.
        """
        super().__init__()
        layer = choose_layer(cell)
        directions = 2 if bidirectional else 1
        widths = [input_width] + [directions * hidden] * (layers - 1)
        self.rightward = nn.ModuleList(layer(width, hidden, fused) for width in widths)
        self.leftward = nn.ModuleList(layer(width, hidden, fused) for width in widths if bidirectional)
        self.dropout = nn.Dropout(dropout)
        self.key_width = self.value_width = self.ends_width = directions * hidden
        self.summary_width = hidden

    def forward(self, inputs: Tensor, mask: Tensor) -> Encoded:
        reverse = _reversal(mask)
        padding = ~mask.t().unsqueeze(2)  # [S, B, 1]
        rows, last = torch.arange(len(mask), device=mask.device), mask.sum(1).sub(1).clamp(min=0)
        states = inputs
        for number, rightward in enumerate(self.rightward):
            below = self.dropout(states) if number else states
            states = rightward(below)
            ends = states[last, rows]
            if self.leftward:
                left = _permute(self.leftward[number](_permute(below, reverse)), reverse)
                states, ends = torch.cat((states, left), dim=2), torch.cat((ends, left[0]), dim=1)
            states = states.masked_fill(padding, 0.0)
        states = states.transpose(0, 1).contiguous()
        return Encoded(states, states, ends[:, -self.summary_width :], ends)


def _reversal(mask: Tensor) -> Tensor:
    """[B, S] mask -> [S * B] flat positions that reverse each row's real tokens and keep padding; its own inverse."""
    rows, longest = mask.shape
    place = torch.arange(longest, device=mask.device).unsqueeze(1)  # [S, 1]
    mirrored = mask.sum(1) - 1 - place  # [S, B]
    return (torch.where(mirrored < 0, place, mirrored) * rows + torch.arange(rows, device=mask.device)).flatten()


def _permute(sequence: Tensor, flat_positions: Tensor) -> Tensor:
    """The vectors of [S, B, D], reordered by flat positions [S * B]."""
    return sequence.flatten(0, 1).index_select(0, flat_positions).view_as(sequence)
