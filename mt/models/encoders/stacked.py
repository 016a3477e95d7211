"""One encoder on top of another.

Shapes: B sentences, S source length, D input width, C value width of the lower encoder. Tensors inside are time-major.
"""

from __future__ import annotations

from torch import Tensor, nn

from mt.models.encoders.base import Encoded, Encoder, EncoderFactory


class StackedEncoder(Encoder):
    """The upper encoder reads the values of the lower one; the decoder sees only the output of the upper one.

    For example, convolutions below a recurrence combine words into phrases first; convolutions above a recurrence
    compare each state with its neighbours.
    """

    def __init__(
        self, input_width: int, dropout: float, lower: EncoderFactory, upper: EncoderFactory, fused: bool = True
    ) -> None:
        """Build both.

        Args:
            input_width: D.
            dropout: inside both encoders, and on the input of the upper one.
            lower: makes the encoder that reads the source.
            upper: makes the encoder that reads the values of the lower one.
            fused: see `GRULayer`.
        """
        super().__init__()
        self.lower = lower(input_width=input_width, dropout=dropout, fused=fused)
        self.upper = upper(input_width=self.lower.value_width, dropout=dropout, fused=fused)
        self.dropout = nn.Dropout(dropout)
        self.key_width, self.value_width = self.upper.key_width, self.upper.value_width
        self.summary_width, self.ends_width = self.upper.summary_width, self.upper.ends_width
        bounds = (self.lower.max_length, self.upper.max_length)
        self.max_length = min((bound for bound in bounds if bound is not None), default=None)

    def forward(self, inputs: Tensor, mask: Tensor) -> Encoded:
        values = self.lower(inputs, mask).values.transpose(0, 1)  # [S, B, C]
        read: Encoded = self.upper(self.dropout(values), mask)
        return read
