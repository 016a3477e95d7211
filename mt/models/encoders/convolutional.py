"""The convolutional encoder: gated convolutions, which process all positions of a sentence at once.

Gehring, Auli, Grangier, Yarats and Dauphin 2017, "Convolutional Sequence to Sequence Learning",
https://arxiv.org/abs/1705.03122, sections 3.1 to 3.5.

Shapes: B sentences, S source length, D input width, W width, k kernel. Tensors inside are time-major.
"""

from __future__ import annotations

from typing import Annotated

import torch
import torch.nn.functional as F
from annotated_types import Ge, Le
from torch import Tensor, nn

from mt.attention.positions import LearnedPositions
from mt.config.constraints import Depth, Length, Width, checked
from mt.errors import ArgumentError, UserError
from mt.models.encoders.base import Encoded, Encoder
from mt.models.transformer.layers import Dropout
from mt.ops.linear import Linear

HALF_VARIANCE = 0.5**0.5
"""Scales the sum of two independent signals of equal variance back to that variance (section 3.4)."""


class GatedConvolution(nn.Module):
    """A block: convolution, gated linear unit, and a residual connection around both (sections 3.2 and 3.4).

        [A; B] = W [h_{i - k//2}; ...; h_{i + k//2}] + b
        h'_i   = (A * sigmoid(B) + h_i) sqrt(1/2)

    The convolution is one matrix product: the k neighbouring vectors of every position are concatenated first.
    """

    def __init__(self, width: int, kernel: int, dropout: float) -> None:
        """`width` is W, of inputs and outputs; `kernel` is k, odd; `dropout` applies to the convolution's input."""
        super().__init__()
        self.kernel = kernel
        self.convolution = Linear(kernel * width, 2 * width)
        self.dropout = Dropout(dropout)
        # The gate divides the variance by 4; dropout multiplies it by 1 / (1 - dropout) (section 3.5).
        nn.init.normal_(self.convolution.weight, std=(4 * (1 - dropout) / (kernel * width)) ** 0.5)
        nn.init.zeros_(self.convolution.bias)

    def forward(self, states: Tensor) -> Tensor:
        """[S, B, W] with zeros at padding -> [S, B, W] with arbitrary values at padding."""
        beside = self.kernel // 2
        padded = F.pad(self.dropout(states), (0, 0, 0, 0, beside, beside))  # [S + k - 1, B, W]
        neighbours = torch.cat([padded[start : start + len(states)] for start in range(self.kernel)], dim=2)
        gated: Tensor = F.glu(self.convolution(neighbours), dim=2)
        return (gated + states) * HALF_VARIANCE


@checked
class ConvolutionalEncoder(Encoder):
    """A stack of gated convolutions over projected word and position embeddings.

        e_j = P (w_j + p_j)              values  (z_j + e_j) sqrt(1/2)
        z   = blocks(e)                  keys    z_j

    Attention compares the query with z, which represents a word's surroundings, and averages z + e, which adds the word
    itself (section 3.3). The paper maps z back to the width of the embeddings for this sum; here e is projected to the
    width of z, which needs no further product. Weights are initialised as in section 3.5; weight normalisation is left
    out.

    Every convolution sees zeros outside the sentence, both at padding and beyond the batch. `summary` and `ends` are
    both the mean of the values over the sentence.
    """

    def __init__(
        self,
        input_width: int,
        dropout: float,
        fused: bool = True,
        width: Width = 256,
        layers: Depth = 3,
        kernel: Annotated[int, Ge(1), Le(1000)] = 3,
        positions: bool = True,
        max_length: Length = 1024,
    ) -> None:
        """Build the encoder.

        Args:
            input_width: D.
            dropout: on the input of each convolution.
            fused: has no effect, since there is no recurrence; encoders share one interface.
            width: W.
            layers: number of convolutions; each output sees `layers * (kernel - 1) / 2` neighbours on either side.
            kernel: k, odd.
            positions: whether to add a learned position embedding to each input. Without it, the convolutions can
                infer positions only from the zeros beyond the ends of the sentence, or from the inputs.
            max_length: longest source in pieces if `positions` is True; otherwise there is no limit.

        Raises:
            ArgumentError: `kernel` is even, or a value is out of the range that its type gives.
        """
        super().__init__()
        if kernel % 2 == 0:
            raise ArgumentError(
                f"{{kernel}} must be odd, to reach equally far to both sides: use {kernel - 1} or {kernel + 1}",
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
            UserError: the source is longer than the learned positions.
        """
        padding = ~mask.t().unsqueeze(2)  # [S, B, 1]
        # Autocast may compute the products in a lower precision; the sums keep the precision of the inputs.
        below = self.inputs(self._placed(inputs)).to(inputs.dtype).masked_fill(padding, 0.0)  # e
        states = below
        for block in self.blocks:
            states = block(states).masked_fill(padding, 0.0)
        values = (states + below) * HALF_VARIANCE
        mean = values.sum(0) / mask.sum(1, keepdim=True).clamp(min=1)
        return Encoded(states.transpose(0, 1).contiguous(), values.transpose(0, 1).contiguous(), mean, mean)

    def _placed(self, inputs: Tensor) -> Tensor:
        """Inputs [S, B, D] with their position embeddings added."""
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
