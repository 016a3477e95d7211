"""Bahdanau's decoder recurrence as one differentiable function with a backward pass written by hand.

Autograd over a loop adds to the gradient of every weight at every step and keeps the attention's hidden layer [B, S, A]
of every step. Here the backward loop carries only the gradient of the state. After the loop, one matrix product gives
the gradient of each weight. The hidden layer is recomputed instead of kept, so memory per sentence grows with
T (H + C + S) and not with T S A.

`attentive_gru` has the equations. One is rewritten here: tanh(x) = 2 sigmoid(2x) - 1, because PyTorch's sigmoid is
several times faster than its tanh on a CPU. The -1 adds the same constant to all scores of a sentence, so the softmax
cancels it. So inside the loops e_j = v . sigmoid(q + k_j), where q, k and v are twice their values outside.

Shapes: T target steps, B sentences, S source length, H state width, C source
state width, A score width. Gates stand in the order z, r, n. A name `d_x` is the gradient of the loss with
respect to x.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from mt.models.recurrent.attentive_gru_by_kernels import attentive_gru_by_kernels, suits
from mt.ops.autocast import without_autocast
from mt.ops.linear import product
from mt.ops.not_compiled import not_compiled

sigmoid_gradient = torch.ops.aten.sigmoid_backward.grad_input
tanh_gradient = torch.ops.aten.tanh_backward.grad_input


@not_compiled  # the loop over T would be compiled for every length
def attentive_gru_sequence(
    projected: Tensor,
    initial: Tensor,
    keys: Tensor,
    values: Tensor,
    mask: Tensor,
    query_weight: Tensor,
    gates_weight: Tensor,
    candidate_weight: Tensor,
    context_weight: Tensor,
    energy: Tensor,
    dtype: torch.dtype,
) -> tuple[Tensor, Tensor, Tensor]:
    """Run over a whole target.

    Args:
        projected: [T, B, 3H] inputs of the gates from the previous tokens.
        initial: [B, H] s_0. Everything but the matrix products is computed in its precision.
        keys: [B, S, A] projected keys of the additive score.
        values: [B, S, C] source states.
        mask: [B, S] bool, True at real tokens.
        query_weight: [A, H] query projection of the score.
        gates_weight: [2H, H] U_z and U_r.
        candidate_weight: [H, H] U.
        context_weight: [3H, C] C_z, C_r and C.
        energy: [A] v of the score.
        dtype: precision of the matrix products.

    Returns:
        [T, B, H] states, [T, B, C] contexts, [T, B, S] attention weights.
    """
    precision = initial.dtype
    twofold = 2 * keys, torch.cat((2 * query_weight, gates_weight)), 2 * energy.to(precision)
    keys, state_weight, energy = twofold  # one product with the state computes query and both gates
    rest = mask, state_weight, candidate_weight, context_weight, energy, dtype
    if suits(keys, precision):
        return attentive_gru_by_kernels(projected, initial, keys, values, *rest)
    states, contexts, weights = _AttentiveGRUSequence.apply(  # type: ignore[no-untyped-call]
        projected.to(precision), initial, keys.to(precision), values.to(precision), *rest
    )
    return states, contexts, weights


class _AttentiveGRUSequence(torch.autograd.Function):
    @staticmethod
    @without_autocast
    def forward(
        ctx: Any,
        projected: Tensor,
        initial: Tensor,
        keys: Tensor,
        values: Tensor,
        mask: Tensor,
        state_weight: Tensor,
        candidate_weight: Tensor,
        context_weight: Tensor,
        energy: Tensor,
        dtype: torch.dtype,
    ) -> tuple[Tensor, Tensor, Tensor]:
        (steps, rows, _), (_, longest, score_width), width = projected.shape, keys.shape, initial.shape[1]
        parameters = (state_weight, candidate_weight, context_weight)
        from_state, from_reset, from_context = (weight.to(dtype).t() for weight in parameters)
        hide, seen = _mask_terms(mask, initial.dtype)
        states = initial.new_empty(steps + 1, rows, width)
        contexts = initial.new_empty(steps, rows, values.shape[2])
        weights = initial.new_empty(steps, rows, longest)
        queries = initial.new_empty(steps, rows, score_width)
        gates = initial.new_empty(steps, rows, 3 * width)
        layer = torch.empty_like(keys)
        states[0] = initial
        for t in range(steps):
            s, zr, n = states[t], gates[t, :, : 2 * width], gates[t, :, 2 * width :]
            z, r = zr.chunk(2, dim=1)
            fed_back = product(s.to(dtype), from_state)  # [B, A + 2H]
            queries[t] = fed_back[:, :score_width]
            scores = (_hidden_layer(queries[t], keys, out=layer) @ energy).add_(hide)  # [B, S]
            torch.softmax(scores, dim=1, out=weights[t])
            weights[t].mul_(seen)
            torch.bmm(weights[t].unsqueeze(1), values, out=contexts[t].unsqueeze(1))
            torch.add(projected[t], product(contexts[t].to(dtype), from_context), out=gates[t])
            zr.add_(fed_back[:, score_width:]).sigmoid_()
            n.add_(product((r * s).to(dtype), from_reset)).tanh_()
            torch.lerp(s, n, z, out=states[t + 1])
        ctx.save_for_backward(states, contexts, weights, queries, gates, keys, values, energy, *parameters)
        ctx.dtype = dtype
        return states[1:], contexts, weights

    @staticmethod
    @without_autocast
    @torch.autograd.function.once_differentiable
    def backward(
        ctx: Any, grad_states: Tensor, grad_contexts: Tensor, grad_weights: Tensor
    ) -> tuple[Tensor | None, ...]:
        states, contexts, weights, queries, gates, keys, values, energy, *parameters = ctx.saved_tensors
        dtype: torch.dtype = ctx.dtype
        to_state, to_reset, to_context = (weight.to(dtype) for weight in parameters)
        width, score_width = states.shape[2], keys.shape[2]
        d_gates = torch.empty_like(gates)  # before the sigmoid or tanh
        d_fed_back = gates.new_empty(*gates.shape[:2], score_width + 2 * width)  # query, z, r: products with s
        d_contexts = torch.empty_like(contexts)
        attention = _AttentionGradient(keys, energy)
        ds = torch.zeros_like(states[0])
        for t in reversed(range(len(gates))):
            s, (z, r, n) = states[t], gates[t].chunk(3, dim=1)
            d_z, d_r, d_n = d_gates[t].chunk(3, dim=1)
            ds += grad_states[t]
            # s_i = s + z * (n - s)
            change = ds * z
            tanh_gradient(change, n, grad_input=d_n)
            sigmoid_gradient((n - s).mul_(ds), z, grad_input=d_z)
            ds = ds - change
            # n = tanh(... + U (r * s))
            d_reset = product(d_n.to(dtype), to_reset).to(ds.dtype)
            sigmoid_gradient(d_reset * s, r, grad_input=d_r)
            ds.addcmul_(d_reset, r)
            # c = sum_j a_j h_j feeds the gates, and later layers through the output `contexts`
            torch.add(grad_contexts[t], product(d_gates[t].to(dtype), to_context), out=d_contexts[t])
            by_context = d_contexts[t].unsqueeze(1), values.transpose(1, 2)
            d_weights = torch.baddbmm(grad_weights[t].unsqueeze(1), *by_context).squeeze(1)
            attention.add(queries[t], weights[t], d_weights, d_query=d_fed_back[t, :, :score_width])
            d_fed_back[t, :, score_width:] = d_gates[t, :, : 2 * width]
            ds.add_(product(d_fed_back[t].to(dtype), to_state))
        before, reset = states[:-1], gates[..., width : 2 * width]
        factors = ((d_fed_back, before), (d_gates[..., 2 * width :].contiguous(), reset * before), (d_gates, contexts))
        d_parameters = (_weight_gradient(d, x, dtype).to(states.dtype) for d, x in factors)
        d_values = torch.bmm(weights.permute(1, 2, 0), d_contexts.transpose(0, 1))
        return d_gates, ds, attention.d_keys, d_values, None, *d_parameters, attention.d_energy, None


class _AttentionGradient:
    """Gradients of e_j = v . l_j, l_j = sigmoid(q + k_j), a = softmax(e), summed over the steps."""

    def __init__(self, keys: Tensor, energy: Tensor) -> None:
        self.keys = keys
        self.energy = energy
        self.layer = torch.empty_like(keys)
        self.by_key = torch.zeros_like(keys)  # [B, S, A] without the factor v
        self.by_energy = torch.zeros_like(keys[:, 0])  # [B, A], not yet summed over sentences

    def add(self, query: Tensor, weights: Tensor, d_weights: Tensor, d_query: Tensor) -> None:
        """Add one step: query [B, A], weights [B, S] and their gradient. Writes the query's gradient to `d_query`."""
        d_scores = torch._softmax_backward_data(d_weights, weights, 1, weights.dtype)  # [B, S]
        layer = _hidden_layer(query, self.keys, out=self.layer)
        self.by_energy += torch.bmm(d_scores.unsqueeze(1), layer).squeeze(1)
        slope = layer.addcmul_(layer, layer, value=-1)  # l (1 - l)
        self.by_key.addcmul_(d_scores.unsqueeze(2), slope)
        torch.mul(torch.bmm(d_scores.unsqueeze(1), slope).squeeze(1), self.energy, out=d_query)

    @property
    def d_keys(self) -> Tensor:
        """[B, S, A]."""
        return self.by_key * self.energy

    @property
    def d_energy(self) -> Tensor:
        """[A]."""
        return self.by_energy.sum(0)


def _hidden_layer(query: Tensor, keys: Tensor, out: Tensor) -> Tensor:
    """sigmoid(q + k_j), [B, S, A], written to `out`."""
    return torch.add(keys, query.unsqueeze(1), out=out).sigmoid_()


def _weight_gradient(d_products: Tensor, factors: Tensor, dtype: torch.dtype) -> Tensor:
    """Gradient [Y, X] of W in y = W x over all steps, from the gradients [T, B, Y] of y and the factors x [T, B, X]."""
    return product(factors.flatten(0, 1).to(dtype).t(), d_products.flatten(0, 1).to(dtype)).t()


def _mask_terms(mask: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """A term to add to the scores (hugely negative at padding), and a factor for the weights (0 at padding).

    Together they make the weights at padding exactly 0. A row without visible positions gets all 0 instead of NaN.
    """
    seen = mask.to(dtype)
    return (seen - 1) * (torch.finfo(dtype).max / 4), seen
