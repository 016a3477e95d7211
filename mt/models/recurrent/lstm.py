"""One LSTM layer over a whole sequence or one step (Hochreiter and Schmidhuber 1997; forget gate of Gers et al. 2000).

Shapes: T steps, B sentences, D input width, H state width. Tensors are time-major. The state [B, 2H] is the output h
followed by the cell c. The equations are those of torch.nn.LSTM and cuDNN, with the gates in the order i, f, g, o:

    i, f, o = sigmoid(x^i + U_i h + b_i), ...     g = tanh(x^g + U_g h + b_g)
    c' = f * c + i * g                            h' = o * tanh(c')

where x = W input + b is computed for all steps at once.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from mt.ops.autocast import cudnn_states, product_dtype, without_autocast
from mt.ops.linear import linear, product

sigmoid_gradient = torch.ops.aten.sigmoid_backward.grad_input
tanh_gradient = torch.ops.aten.tanh_backward.grad_input


class LSTMLayer(nn.Module):
    """A unidirectional LSTM layer: PyTorch's, which is cuDNN's on a GPU.

    In bfloat16 on a CPU it is a loop with a hand-written backward pass, which is as fast, but keeps cells, outputs and
    gates in float32. PyTorch would keep them in bfloat16, though cells are sums over the whole sentence.

    The forget gate's bias starts at 1, so that cells remember at first (Jozefowicz et al. 2015,
    https://proceedings.mlr.press/v37/jozefowicz15.html, section 2.2).

    Args:
        input_width: D.
        hidden: H.
        fused: False: use torch.nn.LSTM in every format, as second derivatives need.
    """

    gates = 4
    """Number of gates and candidates of a step, each as wide as the output."""

    def __init__(self, input_width: int, hidden: int, fused: bool = True) -> None:
        super().__init__()
        self.lstm = nn.LSTM(input_width, hidden)
        self.fused = fused
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
        input_weight, state_weight, input_bias, state_bias = self.lstm.all_weights[0]
        if initial is None:
            initial = inputs.new_zeros(inputs.shape[1], 2 * self.lstm.hidden_size, dtype=state_weight.dtype)
        hidden, cell = initial.chunk(2, dim=1)
        if inputs.is_cuda:
            return cudnn_states(self.lstm, inputs, hidden, cell)
        dtype = product_dtype(hidden)
        if not self.fused or dtype == state_weight.dtype:
            states = tuple(each.to(inputs.dtype)[None].contiguous() for each in (hidden, cell))
            outputs: Tensor = self.lstm(inputs, states)[0]
            return outputs
        projected = linear(inputs, input_weight, input_bias)
        return lstm_sequence(projected, hidden, cell, state_weight, state_bias, dtype)

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


def lstm_sequence(
    projected: Tensor, hidden: Tensor, cell: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype
) -> Tensor:
    """The recurrence alone.

    Args:
        projected: [T, B, 4H] x of every step.
        hidden: [B, H] output before the first step.
        cell: [B, H] cell before the first step.
        weight: [4H, H] U.
        bias: [4H] b.
        dtype: precision of the matrix products; outputs, cells and gates keep the precision of `hidden`.

    Returns:
        [T, B, H] outputs.
    """
    outputs: Tensor = _LSTMSequence.apply(projected, hidden, cell, weight, bias, dtype)  # type: ignore[no-untyped-call]
    return outputs


class _LSTMSequence(torch.autograd.Function):
    """The loop over time and its backward pass; one matrix product after the loop gives the weight gradient."""

    @staticmethod
    @without_autocast
    def forward(
        ctx: Any, projected: Tensor, hidden: Tensor, cell: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype
    ) -> Tensor:
        steps, rows, width = projected.shape[0], *hidden.shape
        recurrent = weight.to(dtype).t()
        outputs, cells = (hidden.new_empty(steps + 1, rows, width) for _ in range(2))
        gates, squashed = hidden.new_empty(steps, rows, 4 * width), hidden.new_empty(steps, rows, width)  # tanh(c)
        outputs[0], cells[0] = hidden, cell
        for t in range(steps):
            total = torch.add(product(outputs[t].to(dtype), recurrent).to(hidden.dtype), bias, out=gates[t])
            total += projected[t]
            total[:, : 2 * width].sigmoid_()
            total[:, 2 * width : 3 * width].tanh_()
            total[:, 3 * width :].sigmoid_()
            i, f, g, o = total.chunk(4, dim=1)
            torch.mul(f, cells[t], out=cells[t + 1]).addcmul_(i, g)
            torch.tanh(cells[t + 1], out=squashed[t])
            torch.mul(o, squashed[t], out=outputs[t + 1])
        ctx.save_for_backward(outputs, cells, gates, squashed, weight)
        ctx.dtype, ctx.input_dtype = dtype, projected.dtype
        return outputs[1:]

    @staticmethod
    @without_autocast
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, grad_outputs: Tensor) -> tuple[Tensor | None, ...]:
        outputs, cells, gates, squashed, weight = ctx.saved_tensors
        dtype: torch.dtype = ctx.dtype
        recurrent = weight.to(dtype)
        d_gates = torch.empty_like(gates)  # before sigmoid and tanh
        dh, dc = torch.zeros_like(outputs[0]), torch.zeros_like(cells[0])
        for t in reversed(range(len(gates))):
            (i, f, g, o), (di, df, dg, do) = gates[t].chunk(4, dim=1), d_gates[t].chunk(4, dim=1)
            dh += grad_outputs[t]
            sigmoid_gradient(dh * squashed[t], o, grad_input=do)
            dc += torch.ops.aten.tanh_backward(dh.mul_(o), squashed[t])
            sigmoid_gradient(dc * g, i, grad_input=di)
            sigmoid_gradient(dc * cells[t], f, grad_input=df)
            tanh_gradient(dc * i, g, grad_input=dg)
            dc *= f
            dh = product(d_gates[t].to(dtype), recurrent).to(dh.dtype)
        flat = d_gates.flatten(0, 1)
        d_weight = product(outputs[:-1].flatten(0, 1).to(dtype).t(), flat.to(dtype)).t().to(weight.dtype)
        return d_gates.to(ctx.input_dtype), dh, dc, d_weight, flat.sum(0).to(weight.dtype), None
