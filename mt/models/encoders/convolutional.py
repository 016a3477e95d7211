"""The convolutional encoder: gated convolutions, which see all places of a sentence at once.

Gehring, Auli, Grangier, Yarats and Dauphin 2017, "Convolutional Sequence to Sequence Learning",
https://arxiv.org/abs/1705.03122, sections 3.1 to 3.5.

Shapes: B sentences, S source length, D input width, W width, k kernel. Time comes first inside.
"""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from mt.attention.positions import LearnedPositions
from mt.config.constraints import Depth, PositiveInt, checked
from mt.errors import ArgumentError, UserError
from mt.models.encoders.base import Encoded, Encoder
from mt.models.transformer.layers import Dropout
from mt.ops.linear import Linear

HALF_VARIANCE = 0.5**0.5
"""The sum of two signals of one variance, times this, has that variance again (section 3.4)."""


class GatedConvolution(nn.Module):
    """A block: convolution, gated linear unit, and the way around both (sections 3.2 and 3.4).

        [A; B] = W [h_{i - k//2}; ...; h_{i + k//2}] + b
        h'_i   = (A * sigmoid(B) + h_i) sqrt(1/2)

    The convolution is one matrix product over the k neighbours of every place laid side by side.
    """

    def __init__(self, width: int, kernel: int, dropout: float) -> None:
        """`width` W of inputs and outputs; `kernel` k, odd; `dropout` on what the convolution reads."""
        super().__init__()
        self.kernel = kernel
        self.convolution = Linear(kernel * width, 2 * width)
        self.dropout = Dropout(dropout)
        # The gate quarters the variance, and dropout raises it to 1 / (1 - dropout) (section 3.5).
        nn.init.normal_(self.convolution.weight, std=(4 * (1 - dropout) / (kernel * width)) ** 0.5)
        nn.init.zeros_(self.convolution.bias)

    def forward(self, states: Tensor) -> Tensor:
        """[S, B, W], zeros at padding -> [S, B, W], anything at padding."""
        beside = self.kernel // 2
        padded = F.pad(self.dropout(states), (0, 0, 0, 0, beside, beside))  # [S + k - 1, B, W]
        neighbours = torch.cat([padded[start : start + len(states)] for start in range(self.kernel)], dim=2)
        gated: Tensor = F.glu(self.convolution(neighbours), dim=2)
        return (gated + states) * HALF_VARIANCE


@checked
class ConvolutionalEncoder(Encoder):
    """Words and places, projected, below a stack of gated convolutions.

        e_j = P (w_j + p_j)              values  (z_j + e_j) sqrt(1/2)
        z   = blocks(e)                  keys    z_j

    Attention compares the query with z, which knows a word's surroundings, and averages z + e, which also knows the
    word itself (section 3.3). The paper maps z back to the width of the embeddings for that; here e keeps the width of
    z, which costs no product more. Weights are drawn as in section 3.5, instead of being normalised.

    A place outside the sentence is a vector of zeros to every convolution, be it padding or beyond the batch. Summary
    and ends are both the mean of the values over the sentence.
    """

    def __init__(
        self,
        input_width: int,
        dropout: float,
        fused: bool = True,
        width: PositiveInt = 256,
        layers: Depth = 3,
        kernel: PositiveInt = 3,
        positions: bool = True,
        max_length: PositiveInt = 1024,
    ) -> None:
        """Build the encoder.

        Args:
            input_width: D.
            dropout: on what each convolution reads.
            fused: has no effect: there is no recurrence to fuse.
            width: W.
            layers: number of convolutions; a state sees `layers * (kernel - 1) / 2` neighbours on each side.
            kernel: k, odd.
            positions: adds a learned vector of its place to each input; False: a convolution knows places only by the
                ends of the sentence, or by what the inputs say.
            max_length: longest source in pieces, with positions; without there is no bound.

        Raises:
            ArgumentError: an even kernel.
        """
        super().__init__()
        if kernel % 2 == 0:
            raise ArgumentError(
                f"{{kernel}} must be odd, to reach as far to either side: use {kernel - 1} or {kernel + 1}",
                kernel=kernel,
            )
        self.positions = LearnedPositions(input_width, max_length) if positions else None
        self.max_length = max_length if positions else None
        self.inputs = Linear(input_width, width)
        nn.init.normal_(self.inputs.weight, std=((1 - dropout) / input_width) ** 0.5)
        nn.init.zeros_(self.inputs.bias)
        self.blocks = nn.ModuleList(GatedConvolution(width, kernel, dropout) for _ in range(layers))
        self.key_width = self.value_width = self.summary_width = self.ends_width = width

    def forward(self, inputs: Tensor, mask: Tensor) -> Encoded:
        """See `Encoder.forward`.

        Raises:
            UserError: more places than there are positions for.
        """
        padding = ~mask.t().unsqueeze(2)  # [S, B, 1]
        # Sums keep the precision of the inputs where autocast makes products in a lower one.
        below = self.inputs(self._placed(inputs)).to(inputs.dtype).masked_fill(padding, 0.0)  # e
        states = below
        for block in self.blocks:
            states = block(states).masked_fill(padding, 0.0)
        values = (states + below) * HALF_VARIANCE
        mean = values.sum(0) / mask.sum(1, keepdim=True).clamp(min=1)
        return Encoded(states.transpose(0, 1).contiguous(), values.transpose(0, 1).contiguous(), mean, mean)

    def _placed(self, inputs: Tensor) -> Tensor:
        """[S, B, D] with the vectors of their places added."""
        if self.positions is None:
            return inputs
        if len(inputs) > self.positions.max_length:
            raise UserError(
                f"a sentence of {len(inputs)} pieces is longer than the encoder's {self.positions.max_length} learned "
                "positions: shorten it, or train with a larger model.encoder.max_length or with "
                "model.encoder.positions=false"
            )
        places: Tensor = self.positions(0, len(inputs))  # [S, D]
        return inputs + places.unsqueeze(1)
