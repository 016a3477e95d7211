"""One LSTM layer over a whole sequence or one step (Hochreiter and Schmidhuber 1997; forget gate of Gers et al. 2000).

Shapes: T steps, B sentences, D input width, H state width. Tensors are time-major. The state [B, 2H] is the output h
followed by the cell c. The equations are those of torch.nn.LSTM and cuDNN, with the gates in the order i, f, g, o:

    i, f, o = sigmoid(x^i + U_i h + b_i), ...     g = tanh(x^g + U_g h + b_g)
    c' = f * c + i * g                            h' = o * tanh(c')

where x = W input + b is computed for all steps at once.
"""

from __future__ import annotations

import torch
from torch import Tensor, nn

from mt.ops.autocast import cudnn_states
from mt.ops.linear import linear


class LSTMLayer(nn.Module):
    """A unidirectional LSTM layer.

    The forget gate's bias starts at 1, so that cells remember at first (Jozefowicz et al. 2015,
    https://proceedings.mlr.press/v37/jozefowicz15.html, section 2.2).

    Args:
        input_width: D.
        hidden: H.
        fused: has no effect: PyTorch's LSTM is used either way. It is here to match `GRULayer`.
    """

    gates = 4
    """Number of gates and candidates of a step, each as wide as the output."""

    def __init__(self, input_width: int, hidden: int, fused: bool = True) -> None:
        super().__init__()
        self.lstm = nn.LSTM(input_width, hidden)
        input_weight, state_weight, input_bias, state_bias = self.lstm.all_weights[0]
        for gate in input_weight.chunk(4):
            nn.init.xavier_uniform_(gate)
        for gate in state_weight.chunk(4):
            nn.init.orthogonal_(gate)
        nn.init.zeros_(input_bias)
        nn.init.zeros_(state_bias)
        nn.init.ones_(input_bias.detach()[hidden : 2 * hidden])

    @staticmethod
    def width_of_state(hidden: int) -> int:
        """Width of the state for outputs of width `hidden`: 2H."""
        return 2 * hidden

    def output(self, state: Tensor) -> Tensor:
        """The output part of a state: [B, 2H] -> [B, H]."""
        return state[..., : self.lstm.hidden_size]

    def forward(self, inputs: Tensor, initial: Tensor | None = None) -> Tensor:
        """Run over a sequence.

        Args:
            inputs: [T, B, D].
            initial: [B, 2H] state before the first step; zeros if None.

        Returns:
            [T, B, H] the output after each step.
        """
        if initial is None:
            initial = inputs.new_zeros(inputs.shape[1], 2 * self.lstm.hidden_size)
        hidden, cell = initial.chunk(2, dim=1)
        if inputs.is_cuda:
            return cudnn_states(self.lstm, inputs, hidden, cell)
        states = tuple(each.to(inputs.dtype)[None].contiguous() for each in (hidden, cell))
        outputs: Tensor = self.lstm(inputs, states)[0]
        return outputs

    def project(self, inputs: Tensor) -> Tensor:
        """x, the part of a step that does not depend on the previous state: [..., D] -> [..., 4H]."""
        input_weight, _, input_bias, _ = self.lstm.all_weights[0]
        return linear(inputs, input_weight, input_bias)

    def advance(self, projected: Tensor, state: Tensor) -> Tensor:
        """One step: x [B, 4H] and the previous state [B, 2H] -> the next state [B, 2H]."""
        _, state_weight, _, state_bias = self.lstm.all_weights[0]
        hidden, cell = state.chunk(2, dim=1)
        i, f, g, o = (projected + linear(hidden, state_weight, state_bias)).chunk(4, dim=1)
        cell = torch.sigmoid(f) * cell + torch.sigmoid(i) * torch.tanh(g)
        return torch.cat((torch.sigmoid(o) * torch.tanh(cell), cell), dim=1)
