"""Bahdanau's decoder recurrence by Triton kernels: three matrix products and three kernels a step, each way.

Operation by operation, a step launches about 50 kernels each way, and writes the attention's hidden layer [B, S, A] to
memory several times. Formulas: mt/ops/triton_kernels/attentive_gru_kernels.py. The states are float32; keys, values,
contexts and the factors of products are in the type of the products.

Shapes: T target steps, B sentences, S source length, H state width, C source state width, A score width.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import torch
from torch import Tensor

from mt.ops.autocast import without_autocast
from mt.ops.triton_support import KernelFamily

LONGEST = 512
"""Longest source, in pieces. A program holds all scores of a sentence at once."""

_BLOCK = 512
"""Elements of a state that one program computes."""


def suits(keys: Tensor, precision: torch.dtype) -> bool:
    """Whether the kernels can take keys [B, S, A], with states of this type."""
    return precision is torch.float32 and 0 < keys.shape[1] <= LONGEST and KERNELS.runs_on(keys.device)


def attentive_gru_by_kernels(
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
    """Run over a whole target.

    Args:
        projected: [T, B, 3H] inputs of the gates from the previous tokens.
        initial: [B, H] s_0, float32.
        keys: [B, S, A] twice the projected keys of the additive score.
        values: [B, S, C] source states.
        mask: [B, S] bool, True at real tokens.
        state_weight: [A + 2H, H] twice the query projection of the score, then U_z and U_r.
        candidate_weight: [H, H] U.
        context_weight: [3H, C] C_z, C_r and C.
        energy: [A] twice v of the score, float32.
        dtype: precision of the matrix products.

    Returns:
        [T, B, H] float32 states, [T, B, C] contexts in `dtype`, [T, B, S] float32 attention weights.
    """
    inputs = (projected, initial, keys.to(dtype), values.to(dtype), mask)
    outputs: tuple[Tensor, Tensor, Tensor] = _AttentiveGRUByKernels.apply(  # type: ignore[no-untyped-call]
        *inputs, state_weight, candidate_weight, context_weight, energy, dtype
    )
    return outputs


class _Tiles(NamedTuple):
    """How the kernels of the attention divide [S, width]."""

    keys: int
    chunk: int
    warps: int

    @classmethod
    def of(cls, longest: int) -> _Tiles:
        keys = max(16, 1 << (longest - 1).bit_length())
        return cls(keys, max(16, min(64, 4096 // keys)), 4 if keys <= 64 else 8)


class _AttentiveGRUByKernels(torch.autograd.Function):
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
        from mt.ops.triton_kernels.attentive_gru_kernels import attention_forward, gates_forward, state_forward

        projected, keys, values, energy = (each.contiguous() for each in (projected, keys, values, energy))
        seen = mask.to(torch.int8).contiguous()
        like: dict[str, Any] = {"dtype": dtype, "device": initial.device}
        (steps, rows, _), (_, longest, score_width) = projected.shape, keys.shape
        width, value_width, tiles = initial.shape[1], values.shape[2], _Tiles.of(longest)
        from_state, from_reset, from_context = (
            weight.to(dtype).t() for weight in (state_weight, candidate_weight, context_weight)
        )
        fed_width, count = score_width + 2 * width, rows * width
        states = initial.new_empty(steps + 1, rows, width)
        factors = torch.empty(steps + 1, rows, width, **like)  # the states as factors of products
        states[0], factors[0] = initial, initial
        weights, gates = initial.new_empty(steps, rows, longest), initial.new_empty(steps, rows, 3 * width)
        contexts, fed = torch.empty(steps, rows, value_width, **like), torch.empty(steps, rows, fed_width, **like)
        resets = torch.empty(steps, rows, width, **like)  # r * s
        by_context, by_reset = torch.empty(rows, 3 * width, **like), torch.empty(rows, width, **like)
        blocks = (-(-count // _BLOCK),)
        for t in range(steps):
            torch.mm(factors[t], from_state, out=fed[t])
            attention_forward[(rows,)](
                fed[t], keys, values, seen, energy, weights[t], contexts[t], longest,
                fed_width, score_width, value_width, tiles.keys, tiles.chunk, num_warps=tiles.warps,
            )  # fmt: skip
            torch.mm(contexts[t], from_context, out=by_context)
            gates_forward[blocks](
                projected[t], fed[t], by_context, states[t], gates[t], resets[t], count,
                fed_width, score_width, width, _BLOCK,
            )  # fmt: skip
            torch.mm(resets[t], from_reset, out=by_reset)
            state_forward[blocks](
                projected[t], by_context, by_reset, states[t], gates[t], states[t + 1], factors[t + 1], count,
                width, _BLOCK,
            )  # fmt: skip
        parameters = (state_weight, candidate_weight, context_weight)
        ctx.save_for_backward(states, factors, contexts, weights, fed, gates, resets, keys, values, energy, *parameters)
        ctx.dtype, ctx.input_dtype = dtype, projected.dtype
        ctx.set_materialize_grads(False)
        return states[1:], contexts, weights

    @staticmethod
    @torch.autograd.function.once_differentiable
    def backward(
        ctx: Any, grad_states: Tensor | None, grad_contexts: Tensor | None, grad_weights: Tensor | None
    ) -> tuple[Tensor | None, ...]:
        with torch.autocast(ctx.saved_tensors[0].device.type, enabled=False):
            return _AttentiveGRUByKernels._backward(ctx, grad_states, grad_contexts, grad_weights)

    @staticmethod
    def _backward(
        ctx: Any, grad_states: Tensor | None, grad_contexts: Tensor | None, grad_weights: Tensor | None
    ) -> tuple[Tensor | None, ...]:
        from mt.ops.triton_kernels.attentive_gru_kernels import (
            attention_backward,
            keys_backward,
            reset_backward,
            state_backward,
        )

        states, factors, contexts, weights, fed, gates, resets, keys, values, energy, *parameters = ctx.saved_tensors
        dtype: torch.dtype = ctx.dtype
        grads = [None if each is None else each.contiguous() for each in (grad_states, grad_contexts, grad_weights)]
        by_states, by_contexts, by_weights = ([None] * len(gates) if each is None else each for each in grads)
        has_states, has_contexts, has_weights = (each is not None for each in grads)
        to_state, to_reset, to_context = (weight.to(dtype) for weight in parameters)
        (steps, rows, longest), (fed_width, width) = weights.shape, (fed.shape[2], states.shape[2])
        score_width, value_width, tiles = keys.shape[2], values.shape[2], _Tiles.of(longest)
        d_fed = fed.new_empty(steps, rows, score_width + 3 * width)
        d_contexts, d_scores = torch.empty_like(contexts), torch.empty_like(weights)
        kept, by_products = torch.zeros_like(states[0]), torch.zeros_like(factors[0])
        d_reset, d_context = torch.empty_like(factors[0]), torch.empty_like(contexts[0])
        count, d_width = rows * width, d_fed.shape[2]
        blocks, d_gates = (-(-count // _BLOCK),), d_fed[..., score_width:]
        for t in reversed(range(steps)):
            state_backward[blocks](
                by_states[t], kept, by_products, states[t], gates[t], d_fed[t], count,
                d_width, score_width, width, has_states, _BLOCK,
            )  # fmt: skip
            torch.mm(d_gates[t, :, 2 * width :], to_reset, out=d_reset)
            reset_backward[blocks](
                d_reset, kept, states[t], gates[t], d_fed[t], count, d_width, score_width, width, _BLOCK
            )
            torch.mm(d_gates[t], to_context, out=d_context)
            attention_backward[(rows,)](
                fed[t], keys, values, energy, weights[t], by_weights[t], by_contexts[t], d_context,
                d_contexts[t], d_scores[t], d_fed[t], longest,
                fed_width, d_width, score_width, value_width, has_weights, has_contexts,
                tiles.keys, tiles.chunk, num_warps=tiles.warps,
            )  # fmt: skip
            torch.mm(d_fed[t, :, :fed_width], to_state, out=by_products)
        places = min(tiles.keys, 64)
        parts = -(-longest // places)
        d_keys, d_energies = torch.empty_like(keys), energy.new_empty(rows, parts, score_width)
        keys_backward[(rows, parts, -(-score_width // 64))](
            fed, keys, energy, d_scores, d_keys, d_energies, steps, rows, longest,
            fed_width, score_width, places, 64, num_warps=4,
        )  # fmt: skip
        before = factors[:-1]
        pairs = ((d_fed[..., :fed_width], before), (d_gates[..., 2 * width :], resets), (d_gates, contexts))
        d_parameters = (
            (gradient.flatten(0, 1).t() @ factor.flatten(0, 1)).to(weight.dtype)
            for (gradient, factor), weight in zip(pairs, parameters, strict=True)
        )
        d_values = torch.bmm(weights.permute(1, 2, 0).to(dtype), d_contexts.transpose(0, 1))
        d_energy = d_energies.sum((0, 1))
        d_projected = d_gates.to(ctx.input_dtype)
        return d_projected, kept + by_products, d_keys, d_values, None, *d_parameters, d_energy, None


def _trial(device: torch.device) -> None:
    steps, rows, longest, width = 2, 3, 5, 16

    def drawn(*shape: int) -> Tensor:
        return torch.randn(shape, device=device, requires_grad=True)

    with torch.enable_grad():
        outputs = attentive_gru_by_kernels(
            drawn(steps, rows, 3 * width), drawn(rows, width), drawn(rows, longest, 8), drawn(rows, longest, 24),
            torch.ones(rows, longest, dtype=torch.bool, device=device),
            drawn(8 + 2 * width, width), drawn(width, width), drawn(3 * width, 24), drawn(8), torch.float32,
        )  # fmt: skip
        torch.cat([each.flatten() for each in outputs]).sum().backward()  # type: ignore[no-untyped-call]


KERNELS = KernelFamily("attending GRUs", _trial)
