"""The bidirectional recurrent encoder.

Shapes: B sentences, S source length, D input width, H state width of one direction. Time comes first inside.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mt.models.gru import GRULayer
from mt.models.lstm import LSTMLayer


class BidirectionalEncoder(nn.Module):
    """Reads the source from both ends (Bahdanau, Cho and Bengio 2015, section 3.2 and appendix A.2.1).

    Each direction reads a sentence from its first real token, so padding only ever comes after the last one and
    touches no state that anyone sees: the right-to-left direction gets each row's real tokens reversed in place. That
    needs no lengths on the host and no packing, and makes both directions the same loop on every device.

    Args:
        input_width: D.
        hidden: H.
        layers: layers of both directions; the second and later ones read both directions of the one below.
        dropout: between layers.
        fused: see `GRULayer`.
        layer: `GRULayer` or `LSTMLayer`.
    """

    def __init__(
        self,
        input_width: int,
        hidden: int,
        layers: int,
        dropout: float,
        fused: bool = True,
        layer: type[GRULayer] | type[LSTMLayer] = GRULayer,
    ) -> None:
        super().__init__()
        widths = [input_width] + [2 * hidden] * (layers - 1)
        self.rightward = nn.ModuleList(layer(width, hidden, fused) for width in widths)
        self.leftward = nn.ModuleList(layer(width, hidden, fused) for width in widths)
        self.dropout = nn.Dropout(dropout)

    def forward(self, inputs: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Read.

        Args:
            inputs: [S, B, D] embedded source.
            mask: [B, S] bool, True at real tokens, which stand first in each row.

        Returns:
            [B, S, 2H] states, right- then leftward, zeros at padding; [B, H] the top leftward output at the first
            token, which has read the whole sentence.
        """
        reverse = _reversal(mask)
        padding = ~mask.t().unsqueeze(2)  # [S, B, 1]
        states = inputs
        for number, (rightward, leftward) in enumerate(zip(self.rightward, self.leftward, strict=True)):
            below = self.dropout(states) if number else states
            right = rightward(below)
            left = _permute(leftward(_permute(below, reverse)), reverse)
            states = torch.cat((right, left), dim=2).masked_fill(padding, 0.0)
        return states.transpose(0, 1).contiguous(), left[0]


def _reversal(mask: Tensor) -> Tensor:
    """[B, S] mask -> [S * B] flat positions that reverse each row's real tokens and leave padding; its own inverse."""
    rows, longest = mask.shape
    place = torch.arange(longest, device=mask.device).unsqueeze(1)  # [S, 1]
    mirrored = mask.sum(1) - 1 - place  # [S, B]
    return (torch.where(mirrored < 0, place, mirrored) * rows + torch.arange(rows, device=mask.device)).flatten()


def _permute(sequence: Tensor, flat_positions: Tensor) -> Tensor:
    """[S, B, D] in another order of its S * B places."""
    return sequence.flatten(0, 1).index_select(0, flat_positions).view_as(sequence)
