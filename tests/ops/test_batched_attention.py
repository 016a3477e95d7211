"""Batched attention on a CPU against the formula in float64, one sentence, head and query after the other."""

import math

import pytest
import torch

from mt.attention.multihead import MultiHeadAttention, visibility_bias
from mt.ops.batched_attention import LONGEST, batched_attention, suits

HEADS, WIDTH = 2, 8


def by_formula(projected, memory, visible, causal):
    """[B, T, D], from packed projections in float64."""
    q, *rest = projected.chunk(1 if memory is not None else 3, dim=-1)
    k, v = memory.chunk(2, dim=-1) if memory is not None else rest
    contexts = []
    for sentence, seen in enumerate(visible):
        for head in range(HEADS):
            part = slice(head * WIDTH, (head + 1) * WIDTH)
            for t in range(q.shape[1]):
                keys = [s for s in seen.nonzero().flatten().tolist() if not causal or s <= t]
                scores = k[sentence, keys, part] @ q[sentence, t, part] / math.sqrt(WIDTH)
                contexts.append(scores.softmax(0) @ v[sentence, keys, part])
    b, t, _ = q.shape
    return torch.stack(contexts).view(b, HEADS, t, WIDTH).transpose(1, 2).flatten(2)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
@pytest.mark.parametrize(
    ("queries", "keys", "causal"),
    [(5, None, True), (5, None, False), (19, None, True), (7, 3, False), (3, 20, False), (1, 1, False)],
)
def test_values_and_gradients(dtype, queries, keys, causal):
    torch.manual_seed(0)
    parts, width = (3 if keys is None else 1), HEADS * WIDTH
    projected = torch.randn(3, queries, parts * width).to(dtype).requires_grad_()
    memory = None if keys is None else torch.randn(3, keys, 2 * width).to(dtype).requires_grad_()
    visible = torch.ones(3, keys or queries, dtype=torch.bool)
    visible[1, (keys or queries) // 2 + 1 :] = False
    context = batched_attention(projected, memory, visibility_bias(visible), causal, HEADS)
    gradient = torch.randn_like(context)
    inputs = [each for each in (projected, memory) if each is not None]
    found = [context, *torch.autograd.grad(context, inputs, gradient)]

    exact = [each.detach().double().requires_grad_() for each in inputs]
    expected = by_formula(exact[0], exact[1] if memory is not None else None, visible, causal)
    wanted = [expected, *torch.autograd.grad(expected, exact, gradient.double())]
    tolerance = 1e-5 if dtype is torch.float32 else 4e-2
    for ours, right in zip(found, wanted, strict=True):
        assert ours.dtype is dtype
        torch.testing.assert_close(ours.double(), right, atol=tolerance, rtol=tolerance)


def test_without_a_bias():
    torch.manual_seed(0)
    projected = torch.randn(2, 4, 3 * HEADS * WIDTH, requires_grad=True)
    every = torch.ones(2, 4, dtype=torch.bool)
    ours = batched_attention(projected, None, None, False, HEADS)
    torch.testing.assert_close(ours.double(), by_formula(projected.double(), None, every, False), atol=1e-5, rtol=1e-5)


def test_when_it_is_used():
    projected = torch.randn(2, 4, 48, requires_grad=True)
    visible = torch.tensor([[True, True, False, False], [True, False, False, False]])
    assert suits(projected, 4, visibility_bias(visible))
    assert not suits(projected, 4, visibility_bias(visible & False))  # a sentence without a visible key
    assert not suits(projected, LONGEST[torch.float32] + 1, None)
    assert not suits(projected.double(), 4, None)
    assert not suits(projected.detach(), 4, None)
    with torch.no_grad():
        assert not suits(projected, 4, None)


@pytest.mark.parametrize("cross", [False, True])
def test_a_layer_trains_as_it_translates(cross):
    """With gradients the layer uses batched attention, without them PyTorch's fused attention."""
    torch.manual_seed(0)
    layer = MultiHeadAttention(HEADS * WIDTH, HEADS)
    query, memory = torch.randn(3, 5, HEADS * WIDTH), torch.randn(3, 7, HEADS * WIDTH) if cross else None
    visible = torch.ones(3, 7 if cross else 5, dtype=torch.bool)
    visible[0, 3:] = False
    trained = layer(query, memory, visibility_bias(visible), causal=not cross)[0]
    with torch.no_grad():
        translated = layer(query, memory, visibility_bias(visible), causal=not cross)[0]
    torch.testing.assert_close(trained, translated, atol=1e-5, rtol=1e-5)
