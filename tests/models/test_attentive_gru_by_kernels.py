"""The kernels of Bahdanau's decoder against the equations of the paper in float64, differentiated by autograd."""

from __future__ import annotations

from itertools import product

import pytest
import torch
from torch import Tensor

from mt.models.recurrent.attentive_gru_by_kernels import LONGEST, suits
from mt.models.recurrent.fused_attentive_gru import attentive_gru_sequence
from mt.ops.triton_support import plain_operations

DEVICES = [pytest.param("cpu", marks=pytest.mark.interpreter), pytest.param("cuda", marks=pytest.mark.gpu)]
NAMES = ["states", "contexts", "weights", "d_projected", "d_initial", "d_keys", "d_values"]
NAMES += ["d_query_weight", "d_gates_weight", "d_candidate_weight", "d_context_weight", "d_energy"]
MOST = {torch.float32: 2e-6, torch.bfloat16: 2e-2, torch.float16: 3e-3}
"""Largest relative distance from float64."""

pytestmark = pytest.mark.parametrize("device", DEVICES)


def given(device: str, sizes: tuple[int, ...]) -> tuple[list[Tensor], Tensor, list[Tensor]]:
    """Random inputs in the order of `attentive_gru_sequence`, the mask, and gradients of the three outputs."""
    t, b, s, h, c, a = sizes
    torch.manual_seed(1)
    shapes = [(t, b, 3 * h), (b, h), (b, s, a), (b, s, c), (a, h), (2 * h, h), (h, h), (3 * h, c), (a,)]
    inputs = [torch.randn(shape) / (shape[-1] ** 0.5 if len(shape) == 2 and shape[0] != b else 1) for shape in shapes]
    lengths = torch.randint(1, s + 1, (b,))
    lengths[0] = s
    mask = torch.arange(s) < lengths[:, None]
    inputs[3] = inputs[3] * mask.unsqueeze(2)
    upstream = [torch.randn(shape) for shape in ((t, b, h), (t, b, c), (t, b, s))]
    return [each.to(device) for each in inputs], mask.to(device), [each.to(device) for each in upstream]


def by_the_paper(inputs: list[Tensor], mask: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    projected, state, keys, values, query, gates, candidate, context, energy = inputs
    width, found = state.shape[1], []
    for x in projected:
        scores = torch.tanh((state @ query.t()).unsqueeze(1) + keys) @ energy
        weights = scores.masked_fill(~mask, -torch.inf).softmax(1).nan_to_num(0.0)
        seen = (weights.unsqueeze(1) @ values).squeeze(1)
        x = x + seen @ context.t()
        z, r = torch.sigmoid(x[:, : 2 * width] + state @ gates.t()).chunk(2, 1)
        n = torch.tanh(x[:, 2 * width :] + (r * state) @ candidate.t())
        state = (1 - z) * state + z * n
        found.append((state, seen, weights))
    return tuple(torch.stack(each) for each in zip(*found, strict=True))  # type: ignore[return-value]


def results(inputs: list[Tensor], mask: Tensor, upstream: list[Tensor | None], dtype: torch.dtype) -> list[Tensor]:
    """Outputs and gradients; in float64 by the paper's equations, else by the kernels."""
    exact = dtype is torch.float64
    leaves = [each.to(torch.float64 if exact else torch.float32, copy=True).requires_grad_() for each in inputs]
    if exact:
        outputs = by_the_paper(leaves, mask)
    else:
        assert suits(leaves[2], torch.float32)
        projected, *rest = leaves
        outputs = attentive_gru_sequence(projected.to(dtype), *rest[:3], mask, *rest[3:], dtype=dtype)
    used = [(output, gradient) for output, gradient in zip(outputs, upstream, strict=True) if gradient is not None]
    torch.autograd.backward([each for each, _ in used], [gradient.to(each.dtype) for each, gradient in used])
    return [each.detach() for each in (*outputs, *(leaf.grad for leaf in leaves))]  # type: ignore[union-attr]


@pytest.mark.parametrize("dtype", MOST, ids=str)
@pytest.mark.parametrize("sizes", [(4, 3, 5, 24, 20, 12), (2, 2, 70, 16, 72, 68), (1, 5, 1, 8, 8, 8)], ids=str)
def test_equals_the_paper(device: str, sizes: tuple[int, ...], dtype: torch.dtype) -> None:
    inputs, mask, upstream = given(device, sizes)
    found = results(inputs, mask, [*upstream], dtype)
    right = results(inputs, mask, [*upstream], torch.float64)
    for name, one, other in zip(NAMES, found, right, strict=True):
        assert one.shape == other.shape
        assert torch.isfinite(one).all(), name
        if other.norm() > 1e-9:  # with one key there is nothing to learn about its score
            assert (one.double() - other).norm() < MOST[dtype] * other.norm(), name
        else:
            assert one.norm() < 1e-5, name
    assert not found[2].masked_select(~mask.expand_as(found[2])).any()


def test_outputs_without_a_gradient(device: str) -> None:
    inputs, mask, upstream = given(device, (3, 3, 4, 16, 8, 8))
    for used in product([True, False], repeat=3):
        if not any(used):
            continue
        wanted = [gradient if use else None for gradient, use in zip(upstream, used, strict=True)]
        zeros = [gradient * use for gradient, use in zip(upstream, used, strict=True)]
        found = results(inputs, mask, wanted, torch.float32)
        for one, other in zip(found, results(inputs, mask, [*zeros], torch.float64), strict=True):
            torch.testing.assert_close(one.double(), other, atol=2e-5, rtol=1e-4)


def test_a_source_without_a_visible_piece(device: str) -> None:
    inputs, mask, upstream = given(device, (3, 3, 4, 16, 8, 8))
    mask[1] = False
    found = results(inputs, mask, [*upstream], torch.float32)
    assert all(torch.isfinite(each).all() for each in found)
    weights, contexts = found[2], found[1]
    assert not weights[:, 1].any()
    assert not contexts[:, 1].any()
    right = results(inputs, mask, [*upstream], torch.float64)
    torch.testing.assert_close(found[0].double(), right[0], atol=1e-5, rtol=1e-4)


def test_the_same_bits_each_time(device: str) -> None:
    inputs, mask, upstream = given(device, (4, 7, 9, 24, 20, 12))
    one, other = (results(inputs, mask, [*upstream], torch.bfloat16) for _ in range(2))
    assert all(torch.equal(*pair) for pair in zip(one, other, strict=True))


def test_a_sentence_does_not_depend_on_its_batch(device: str) -> None:
    """The kernels treat each sentence alone; products of other sizes may round differently."""
    inputs, mask, _ = given(device, (3, 4, 6, 16, 8, 8))
    projected, initial, keys, values, *weights = inputs
    whole = attentive_gru_sequence(projected, initial, keys, values, mask, *weights, dtype=torch.float32)
    alone = attentive_gru_sequence(
        projected[:, 2:3], initial[2:3], keys[2:3], values[2:3], mask[2:3], *weights, dtype=torch.float32
    )
    for one, other in zip(whole, alone, strict=True):
        torch.testing.assert_close(one[:, 2:3], other)


def test_what_the_kernels_take(device: str) -> None:
    keys = torch.zeros(2, 3, 4, device=device)
    assert suits(keys, torch.float32)
    assert not suits(keys, torch.float64)
    assert not suits(torch.zeros(2, LONGEST + 1, 4, device=device), torch.float32)
    assert not suits(torch.zeros(2, 0, 4, device=device), torch.float32)
    with plain_operations():
        assert not suits(keys, torch.float32)
