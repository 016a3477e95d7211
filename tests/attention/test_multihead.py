"""Multi-head attention against a naive loop, and its two routes against each other."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from mt.attention.multihead import MultiHeadAttention, attend, visibility_bias

WIDTH, HEADS = 12, 3


def naive(module: MultiHeadAttention, query: Tensor, memory: Tensor, visible: Tensor) -> tuple[Tensor, Tensor]:
    """Equation 1 and section 3.2.2, one sentence, head, query and key at a time. `visible` [B, T, S]."""
    c = WIDTH // HEADS
    w_q, w_k, w_v = module.packed_weight.split(WIDTH)
    b_q, b_k, b_v = module.packed_bias.split(WIDTH)
    outputs = torch.zeros(*query.shape, dtype=query.dtype)
    weights = torch.zeros(len(query), HEADS, query.shape[1], memory.shape[1], dtype=query.dtype)
    for b in range(len(query)):
        for t in range(query.shape[1]):
            contexts = []
            for h in range(HEADS):
                part = slice(h * c, (h + 1) * c)
                q = w_q[part] @ query[b, t] + b_q[part]
                seen = [s for s in range(memory.shape[1]) if visible[b, t, s]]
                scores = [torch.dot(q, w_k[part] @ memory[b, s] + b_k[part]) / math.sqrt(c) for s in seen]
                total = sum(torch.exp(score) for score in scores)
                context = torch.zeros(c, dtype=query.dtype)
                for s, score in zip(seen, scores, strict=True):
                    weights[b, h, t, s] = torch.exp(score) / total
                    context = context + weights[b, h, t, s] * (w_v[part] @ memory[b, s] + b_v[part])
                contexts.append(context)
            outputs[b, t] = module.output.weight @ torch.cat(contexts) + module.output.bias
    return outputs, weights


@pytest.fixture
def module() -> MultiHeadAttention:
    torch.manual_seed(1)
    made = MultiHeadAttention(WIDTH, HEADS).double()
    torch.nn.init.normal_(made.packed_bias)
    torch.nn.init.normal_(made.output.bias)
    return made


@pytest.mark.parametrize("need_weights", [False, True])
@pytest.mark.parametrize("kind", ["self", "causal", "memory"])
def test_equals_a_naive_loop(module: MultiHeadAttention, kind: str, need_weights: bool) -> None:
    query = torch.randn(2, 4, WIDTH, dtype=torch.double)
    memory = torch.randn(2, 5, WIDTH, dtype=torch.double) if kind == "memory" else query
    real = torch.ones(2, memory.shape[1], dtype=torch.bool)
    real[1, -2:] = False
    visible = real[:, None, :].expand(2, 4, -1)
    if kind == "causal":
        visible = visible & torch.ones(4, 4, dtype=torch.bool).tril()
    output, weights = module(
        query,
        memory if kind == "memory" else None,
        bias=visibility_bias(real),
        causal=kind == "causal",
        need_weights=need_weights,
    )
    expected_output, expected_weights = naive(module, query, memory, visible)
    torch.testing.assert_close(output, expected_output)
    assert (weights is not None) == need_weights
    if weights is not None:
        torch.testing.assert_close(weights, expected_weights)
        assert (weights[1, :, :, -2:] == 0).all()


@settings(max_examples=30, deadline=None)
@given(st.integers(1, 3), st.integers(1, 6), st.integers(1, 6), st.booleans(), st.booleans(), st.integers(0, 2**31 - 1))
def test_both_routes_agree_with_their_gradients(
    batch: int, queries: int, keys: int, causal: bool, masked: bool, seed: int
) -> None:
    torch.manual_seed(seed)
    keys = queries if causal else keys
    heads = [torch.randn(batch, HEADS, n, 4, dtype=torch.double) for n in (queries, keys, keys)]
    # Rows with nothing to see come up too.
    bias = visibility_bias(torch.rand(batch, keys) < 0.6).double() if masked else None
    results = []
    for need_weights in (False, True):
        leaves = [h.clone().requires_grad_() for h in heads]
        context, _ = attend(*leaves, bias=bias, causal=causal, need_weights=need_weights)
        torch.manual_seed(seed)
        gradients = torch.autograd.grad((context * torch.randn_like(context)).sum(), leaves)
        results.append((context, *gradients))
    for fused, explicit in zip(*results, strict=True):
        assert not fused.isnan().any()
        torch.testing.assert_close(fused, explicit)


@pytest.mark.parametrize("need_weights", [False, True])
@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_a_row_with_nothing_to_see_gives_zeros(need_weights: bool, dtype: torch.dtype) -> None:
    query, key, value = (torch.randn(2, HEADS, 3, 4, dtype=dtype, requires_grad=True) for _ in range(3))
    bias = visibility_bias(torch.tensor([[True, True, True], [False, False, False]])).to(dtype)
    context, weights = attend(query, key, value, bias, need_weights=need_weights)
    assert (context[1] == 0).all()
    assert (context[0] != 0).any()
    assert weights is None or (weights[1] == 0).all()
    context.sum().backward()
    for leaf in (query, key, value):
        assert leaf.grad is not None
        assert leaf.grad.isfinite().all()
        assert (leaf.grad[1] == 0).all()


@settings(max_examples=20, deadline=None)
@given(st.lists(st.integers(1, 6), min_size=1, max_size=4), st.integers(0, 2**31 - 1))
def test_what_stands_in_padding_changes_nothing(lengths: list[int], seed: int) -> None:
    torch.manual_seed(seed)
    module = MultiHeadAttention(WIDTH, HEADS)
    memory = torch.randn(len(lengths), max(lengths), WIDTH)
    real = torch.arange(max(lengths)) < torch.tensor(lengths)[:, None]
    query = torch.randn(len(lengths), 3, WIDTH)
    other = torch.where(real[..., None], memory, 100 * torch.randn_like(memory))
    for need_weights in (False, True):
        outputs = [module(query, m, visibility_bias(real), need_weights=need_weights)[0] for m in (memory, other)]
        torch.testing.assert_close(*outputs)


def test_dropout_of_weights_keeps_the_mean_and_leaves_the_shown_weights_whole() -> None:
    torch.manual_seed(0)
    query, key = torch.randn(1, 2, 1, 4), torch.randn(1, 2, 6, 4)
    value = torch.rand(1, 2, 6, 4) + 1
    exact, shown = attend(query, key, value, need_weights=True)
    for need_weights in (False, True):
        many = [q.expand(4000, -1, -1, -1) for q in (query, key, value)]
        context, weights = attend(*many, dropout=0.3, need_weights=need_weights)
        assert context.std(dim=0).min() > 0.05
        torch.testing.assert_close(context.mean(dim=0), exact[0], atol=0.05, rtol=0)
        assert weights is None or torch.allclose(weights[0], shown[0], atol=1e-6)  # type: ignore[index]


def test_autocast_on_the_cpu_stays_close() -> None:
    torch.manual_seed(0)
    module = MultiHeadAttention(64, 4)
    states = torch.randn(3, 7, 64)
    exact, _ = module(states, causal=True)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for need_weights in (False, True):
            rounded, _ = module(states, causal=True, need_weights=need_weights)
            torch.testing.assert_close(rounded.float(), exact, atol=0.05, rtol=0.05)


def test_projections_are_xavier_each_taken_alone() -> None:
    torch.manual_seed(0)
    module = MultiHeadAttention(96, 4)
    bound = math.sqrt(6 / (96 + 96))
    for weight in (*module.packed_weight.split(96), module.output.weight):
        assert weight.abs().max() <= bound
        assert weight.std().item() == pytest.approx(bound / math.sqrt(3), rel=0.05)


@pytest.mark.gpu
@pytest.mark.parametrize("need_weights", [False, True])
def test_cuda_equals_cpu(need_weights: bool) -> None:
    torch.manual_seed(0)
    module = MultiHeadAttention(64, 4)
    query, memory = torch.randn(3, 5, 64), torch.randn(3, 9, 64)
    real = torch.arange(9) < torch.tensor([9, 4, 1])[:, None]
    expected, _ = module(query, memory, visibility_bias(real))
    module.cuda()
    output, _ = module(query.cuda(), memory.cuda(), visibility_bias(real.cuda()), need_weights=need_weights)
    torch.testing.assert_close(output.cpu(), expected, atol=1e-3, rtol=1e-3)
