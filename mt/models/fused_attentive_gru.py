"""Bahdanau's decoder recurrence as one differentiable function with a backward pass written by hand.

Autograd over a loop adds a gradient to every weight at every step and keeps the attention's hidden layer, [B, S, A], of
every step. Here the backward loop carries only the gradient of the state; the gradients of all weights are one matrix
product each after the loop; and the hidden layer is computed again instead of kept: memory grows with T (H + C + S)
a sentence, not with T S A.

The equations are in `attentive_gru`, but for one turn: tanh(x) = 2 sigmoid(2x) - 1, PyTorch's sigmoid is several times
faster than its tanh on a CPU, and the -1 adds the same to every score of a sentence, which the softmax does not see. So
inside the loops e_j = v . sigmoid(q + k_j), with q, k and v twice what they are outside.

Shapes: T target steps, B sentences, S source length, H state width, C source
state width, A score width. Gates stand in the order z, r, n. A name `d_x` is the gradient of the loss by x.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from mt.linear import product


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
        initial: [B, H] s_0. All but the matrix products is computed in its precision.
        keys: [B, S, A] projected keys of the additive score.
        values: [B, S, C] source states.
        mask: [B, S] bool, True at real tokens.
        query_weight: [A, H] query projection of the score.
        gates_weight: [2H, H] U_z and U_r.
        candidate_weight: [H, H] U.
        context_weight: [3H, C] C_z, C_r and C.
        energy: [A] v of the score.
        dtype: in which the matrix products run.

    Returns:
        [T, B, H] states, [T, B, C] contexts, [T, B, S] attention weights (no gradient flows through the last).
    """
    precision = initial.dtype
    states, contexts, weights = _AttentiveGRUSequence.apply(  # type: ignore[no-untyped-call]
        projected.to(precision),
        initial,
        2 * keys.to(precision),
        values.to(precision),
        mask,
        torch.cat((2 * query_weight, gates_weight)),  # one product with the state does all three
        candidate_weight,
        context_weight,
        2 * energy.to(precision),
        dtype,
    )
    return states, contexts, weights


class _AttentiveGRUSequence(torch.autograd.Function):
    @staticmethod
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
        from_state, from_reset, from_context = (
            weight.to(dtype).t() for weight in (state_weight, candidate_weight, context_weight)
        )
        hidden_from_softmax, seen = _mask_terms(mask, initial.dtype)
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
            torch.add(keys, queries[t].unsqueeze(1), out=layer).sigmoid_()
            scores = (layer @ energy).add_(hidden_from_softmax)
            torch.softmax(scores, dim=1, out=weights[t])
            weights[t].mul_(seen)
            torch.bmm(weights[t].unsqueeze(1), values, out=contexts[t].unsqueeze(1))
            torch.add(projected[t], product(contexts[t].to(dtype), from_context), out=gates[t])
            zr.add_(fed_back[:, score_width:]).sigmoid_()
            n.add_(product((r * s).to(dtype), from_reset)).tanh_()
            torch.lerp(s, n, z, out=states[t + 1])
        ctx.save_for_backward(
            states, contexts, weights, queries, gates, keys, values, state_weight, candidate_weight, context_weight, energy
        )
        ctx.dtype = dtype
        ctx.mark_non_differentiable(weights)
        return states[1:], contexts, weights

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(
        ctx: Any, grad_states: Tensor, grad_contexts: Tensor, _grad_weights: Tensor
    ) -> tuple[Tensor | None, ...]:
        states, contexts, weights, queries, gates, keys, values, *parameters = ctx.saved_tensors
        dtype: torch.dtype = ctx.dtype
        state_weight, candidate_weight, context_weight, energy = parameters
        to_state, to_reset, to_context = (w.to(dtype) for w in parameters[:3])
        (steps, rows, _), width, score_width = contexts.shape, states.shape[2], keys.shape[2]
        d_gates = torch.empty_like(gates)  # before the sigmoid or tanh
        d_fed_back = states.new_empty(steps, rows, score_width + 2 * width)  # query, z, r: what s is multiplied for
        d_contexts = torch.empty_like(contexts)
        d_scores = torch.empty_like(weights)
        layer, d_keys, d_energy = torch.empty_like(keys), torch.zeros_like(keys), torch.zeros_like(queries[0])
        ds = torch.zeros_like(states[0])
        for t in reversed(range(steps)):
            s, (z, r, n) = states[t], gates[t].chunk(3, dim=1)
            d_z, d_r, d_n = d_gates[t].chunk(3, dim=1)
            ds += grad_states[t]
            # s_i = s + z * (n - s)
            change = ds * z
            torch.ops.aten.tanh_backward.grad_input(change, n, grad_input=d_n)
            torch.ops.aten.sigmoid_backward.grad_input((n - s).mul_(ds), z, grad_input=d_z)
            ds = ds - change
            # n = tanh(... + U (r * s))
            d_reset = product(d_n.to(dtype), to_reset).to(ds.dtype)
            torch.ops.aten.sigmoid_backward.grad_input(d_reset * s, r, grad_input=d_r)
            ds.addcmul_(d_reset, r)
            # c = sum_j a_j h_j, by the gates and by whoever else read the context
            torch.add(grad_contexts[t], product(d_gates[t].to(dtype), to_context), out=d_contexts[t])
            # a = softmax(e)
            d_weights = torch.bmm(d_contexts[t].unsqueeze(1), values.transpose(1, 2)).squeeze(1)
            torch._softmax_backward_data(d_weights, weights[t], 1, ds.dtype, grad_input=d_scores[t])
            # e_j = v . l_j, l_j = sigmoid(q + k_j), whose slope is l_j (1 - l_j)
            torch.add(keys, queries[t].unsqueeze(1), out=layer).sigmoid_()
            e = d_scores[t].unsqueeze(1)  # [B, 1, S]
            d_energy.add_(torch.bmm(e, layer).squeeze(1))
            slope = layer.addcmul_(layer, layer, value=-1)
            d_keys.addcmul_(d_scores[t].unsqueeze(2), slope)  # times v after the loop
            torch.mul(torch.bmm(e, slope).squeeze(1), energy, out=d_fed_back[t, :, :score_width])
            d_fed_back[t, :, score_width:] = d_gates[t, :, : 2 * width]
            ds.add_(product(d_fed_back[t].to(dtype), to_state))
        d_values = torch.bmm(weights.permute(1, 2, 0), d_contexts.transpose(0, 1))

        def weight_gradient(d_product: Tensor, factor: Tensor, weight: Tensor) -> Tensor:
            d_product, factor = (x.flatten(0, 1).to(dtype) for x in (d_product, factor))
            return product(factor.t(), d_product).t().to(weight.dtype)

        before = states[:-1]
        d_candidate, reset_states = d_gates[..., 2 * width :].contiguous(), gates[..., width : 2 * width] * before
        return (
            d_gates,
            ds,
            d_keys.mul_(energy),
            d_values,
            None,
            weight_gradient(d_fed_back, before, state_weight),
            weight_gradient(d_candidate, reset_states, candidate_weight),
            weight_gradient(d_gates, contexts, context_weight),
            d_energy.sum(0),
            None,
        )


def _mask_terms(mask: Tensor, dtype: torch.dtype) -> tuple[Tensor, Tensor]:
    """What is added to the scores (a huge negative number at padding) and a factor of the weights (0 at padding).

    Adding first and multiplying after makes padding exactly 0, and a row with nothing to see all 0 instead of NaN.
    """
    seen = mask.to(dtype)
    return (seen - 1) * (torch.finfo(dtype).max / 4), seen
