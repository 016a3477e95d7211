"""One GRU layer over a whole sequence, with the fastest training path of each device.

Shapes: T steps, B sentences, D input width, H state width. Tensors are time-major, so that each step is one contiguous
block.

The equations are those of torch.nn.GRU and cuDNN, with the gates in the order r, z, n:

    r_t = sigmoid(x^r_t + U_r h_{t-1} + b_r)
    z_t = sigmoid(x^z_t + U_z h_{t-1} + b_z)
    n_t = tanh(x^n_t + r_t * m_t),   m_t = U_n h_{t-1} + b_n
    h_t = n_t + z_t * (h_{t-1} - n_t)

where x_t = W input_t + b is computed for all steps at once.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor, nn

from mt.models.recurrent.gru_by_kernels import gru_by_kernels, suits
from mt.ops.autocast import cudnn_states, product_dtype, without_autocast
from mt.ops.linear import linear, product

sigmoid_gradient = torch.ops.aten.sigmoid_backward.grad_input
tanh_gradient = torch.ops.aten.tanh_backward.grad_input


class GRULayer(nn.Module):
    """A unidirectional GRU layer, by the fastest way of the device in training.

    On a CPU it is a loop with a backward pass written by hand, on a GPU the same loop by kernels if its products are in
    16 bits, else cuDNN's GRU.

    Args:
        input_width: D.
        hidden: H.
        fused: False: use torch.nn.GRU on every device, as second derivatives need.
    """

    gates = 3
    """Number of gates and candidates of a step, each as wide as the output."""

    def __init__(self, input_width: int, hidden: int, fused: bool = True) -> None:
        super().__init__()
        self.gru = nn.GRU(input_width, hidden)
        self.fused = fused
        input_weight, state_weight, *biases = self.gru.all_weights[0]
        for gate in input_weight.chunk(3):
            nn.init.xavier_uniform_(gate)
        for gate in state_weight.chunk(3):
            nn.init.orthogonal_(gate)
        for bias in biases:
            nn.init.zeros_(bias)

    def forward(self, inputs: Tensor, initial: Tensor | None = None) -> Tensor:
        """Run over a sequence.

        Args:
            inputs: [T, B, D].
            initial: [B, H] state before the first step; zeros if None.

        Returns:
            [T, B, H] the state after each step.
        """
        input_weight, state_weight, input_bias, state_bias = self.gru.all_weights[0]
        if initial is None:
            initial = inputs.new_zeros(inputs.shape[1], self.gru.hidden_size, dtype=state_weight.dtype)
        dtype = product_dtype(initial)
        if self.fused and suits(initial, dtype):
            return gru_by_kernels(linear(inputs, input_weight, input_bias), initial, state_weight, state_bias, dtype)
        if inputs.is_cuda:
            return cudnn_states(self.gru, inputs, initial)
        if not self.fused:
            states: Tensor = self.gru(inputs, initial.to(inputs.dtype)[None].contiguous())[0]
            return states
        projected = linear(inputs, input_weight, input_bias)
        return gru_sequence(projected, initial, state_weight, state_bias, dtype)

    @staticmethod
    def width_of_state(hidden: int) -> int:
        """Width of the state for outputs of width `hidden`: H."""
        return hidden

    def output(self, state: Tensor) -> Tensor:
        """The output part of a state: all of it."""
        return state

    def project(self, inputs: Tensor) -> Tensor:
        """x_t, the part of a step that does not depend on the previous state: [..., D] -> [..., 3H]."""
        input_weight, _, input_bias, _ = self.gru.all_weights[0]
        return linear(inputs, input_weight, input_bias)

    def advance(self, projected: Tensor, state: Tensor) -> Tensor:
        """One step: x_t [B, 3H] and the previous state [B, H] -> the next state [B, H]."""
        _, state_weight, _, state_bias = self.gru.all_weights[0]
        if self.fused:
            return gru_sequence(projected[None], state, state_weight, state_bias, product_dtype(state))[0]
        (xr, xz, xn), (ur, uz, un) = projected.chunk(3, dim=1), linear(state, state_weight, state_bias).chunk(3, dim=1)
        candidate = torch.tanh(xn + torch.sigmoid(xr + ur) * un)
        return candidate + torch.sigmoid(xz + uz) * (state - candidate)


def gru_sequence(projected: Tensor, initial: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype) -> Tensor:
    """The recurrence alone.

    Args:
        projected: [T, B, 3H] x_t of every step.
        initial: [B, H].
        weight: [3H, H] U.
        bias: [3H] b.
        dtype: precision of the matrix products; states and gates keep the precision of `initial`.

    Returns:
        [T, B, H] states.
    """
    states: Tensor = _GRUSequence.apply(projected, initial, weight, bias, dtype)  # type: ignore[no-untyped-call]
    return states


class _GRUSequence(torch.autograd.Function):
    """The loop over time and its backward pass; one matrix product after the loop gives the weight gradient."""

    @staticmethod
    @without_autocast
    def forward(
        ctx: Any, projected: Tensor, initial: Tensor, weight: Tensor, bias: Tensor, dtype: torch.dtype
    ) -> Tensor:
        steps, rows, width = projected.shape[0], *initial.shape
        recurrent = weight.to(dtype).t()
        states = initial.new_empty(steps + 1, rows, width)
        gates = initial.new_empty(steps, rows, 3 * width)  # r, z, n
        candidate_inputs = initial.new_empty(steps, rows, width)  # m
        states[0] = initial
        for t in range(steps):
            h = states[t]
            r, z, n = gates[t].chunk(3, dim=1)
            fed_back = product(h.to(dtype), recurrent).to(h.dtype).add_(bias)
            m = candidate_inputs[t].copy_(fed_back[:, 2 * width :])
            torch.add(fed_back[:, : 2 * width], projected[t, :, : 2 * width], out=gates[t, :, : 2 * width]).sigmoid_()
            torch.addcmul(projected[t, :, 2 * width :].to(h.dtype), r, m, out=n).tanh_()
            torch.lerp(n, h, z, out=states[t + 1])
        ctx.save_for_backward(states, gates, candidate_inputs, weight)
        ctx.dtype, ctx.input_dtype = dtype, projected.dtype
        return states[1:]

    @staticmethod
    @without_autocast
    @torch.autograd.function.once_differentiable
    def backward(ctx: Any, grad_states: Tensor) -> tuple[Tensor | None, ...]:
        states, gates, candidate_inputs, weight = ctx.saved_tensors
        dtype: torch.dtype = ctx.dtype
        steps, _, width = candidate_inputs.shape
        recurrent = weight.to(dtype)
        d_products = torch.empty_like(gates)  # of U h + b
        d_candidates = torch.empty_like(candidate_inputs)  # of x^n
        dh = torch.zeros_like(states[0])
        for t in reversed(range(steps)):
            h, m = states[t], candidate_inputs[t]
            r, z, n = gates[t].chunk(3, dim=1)
            dr, dz, dm = d_products[t].chunk(3, dim=1)
            dh += grad_states[t]
            keep = dh * z
            dn = d_candidates[t]
            tanh_gradient(dh - keep, n, grad_input=dn)
            torch.mul(dn, r, out=dm)
            sigmoid_gradient(dn * m, r, grad_input=dr)
            sigmoid_gradient((h - n).mul_(dh), z, grad_input=dz)
            dh = keep.add_(product(d_products[t].to(dtype), recurrent))
        flat = d_products.flatten(0, 1)
        d_weight = product(states[:-1].flatten(0, 1).to(dtype).t(), flat.to(dtype)).t().to(weight.dtype)
        d_projected = torch.cat((d_products[..., : 2 * width], d_candidates), dim=2).to(ctx.input_dtype)
        return d_projected, dh, d_weight, flat.sum(0).to(weight.dtype), None
