"""Each score against its paper's equation, one query and key at a time."""

import math

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.normalizers import Softmax
from mt.attention.scores import (
    Additive,
    AttentionScore,
    Bilinear,
    Concat,
    ContentAndPosition,
    Cosine,
    Dot,
    Gaussian,
    Location,
    Positional,
    ScaledDot,
)
from mt.errors import ConfigError, UserError

SAME = [Dot, ScaledDot, Cosine, Gaussian]
ANY = [Bilinear, Additive, Concat, Location, Positional, ContentAndPosition]


@pytest.mark.parametrize("kind", SAME)
def test_widths_that_cannot_be_compared_are_refused(kind: type[AttentionScore]) -> None:
    with pytest.raises(ConfigError, match=r"queries have 3 and keys 5.*bilinear"):
        kind(3, 5)


def test_wrong_settings_are_refused() -> None:
    for make_it in (
        lambda: Additive(3, 5, width=0),
        lambda: Location(3, 5, max_length=0),
        lambda: Positional(3, 5, width=7),
        lambda: Cosine(4, 4, temperature=0.0),
        lambda: Gaussian(4, 4, width=-1.0),
    ):
        with pytest.raises(ConfigError, match=r"^\w+=\S+ must be"):
            make_it()


def test_location_says_what_is_too_long() -> None:
    score = Location(3, 5, max_length=4)
    assert score.max_keys == 4
    with pytest.raises(UserError, match=r"5 pieces.*max_length"):
        score(torch.randn(1, 1, 3), score.project_keys(torch.randn(1, 5, 5)))


def test_a_vector_of_zeros_has_a_cosine_and_a_gradient() -> None:
    score, query = Cosine(4, 4), torch.zeros(1, 1, 4, requires_grad=True)
    found = score(query, score.project_keys(torch.randn(1, 3, 4)))
    found.sum().backward()
    assert (found == 0).all()
    assert query.grad is not None
    assert query.grad.isfinite().all()


def test_gaussian_with_softmax_is_kernel_regression() -> None:
    """Nadaraya-Watson: the average of y weighted by the kernel of the distance."""
    torch.manual_seed(0)
    attention = Attention(1, 1, score=lambda **widths: Gaussian(**widths, width=0.7)).double()
    x, y, at = torch.randn(9).double(), torch.randn(9).double(), torch.linspace(-2, 2, 5).double()
    keys = attention.project_keys(x[:, None])
    context = attention(at[:, None], keys, y[:, None], torch.ones(9, dtype=torch.bool)).context
    for t, point in enumerate(at.tolist()):
        kernel = [math.exp(-((point - xi) ** 2) / (2 * 0.7**2)) for xi in x.tolist()]
        expected = sum(k * yi for k, yi in zip(kernel, y.tolist(), strict=True)) / sum(kernel)
        assert context[t].item() == pytest.approx(expected)


def test_attention_averages_what_may_be_seen() -> None:
    torch.manual_seed(4)
    attention = Attention(3, 5).double()
    query, values = torch.randn(2, 1, 3).double(), torch.randn(2, 6, 5).double()
    mask = torch.tensor([[True] * 4 + [False] * 2, [True] * 6])
    keys = attention.project_keys(values)
    context, weights, *_ = attention(query, keys, values, mask)
    scores = attention.score(query, keys)
    for b, seen in enumerate((4, 6)):
        expected = scores[b, 0, :seen].exp() / scores[b, 0, :seen].exp().sum()
        torch.testing.assert_close(weights[b, 0, :seen], expected)
        torch.testing.assert_close(context[b, 0], expected @ values[b, :seen])
        assert (weights[b, 0, seen:] == 0).all()
    assert isinstance(attention.normalizer, Softmax)


@settings(max_examples=20, deadline=None)
@given(st.sampled_from(SAME + ANY), st.integers(1, 6), st.integers(0, 6), st.integers(0, 2**31 - 1))
def test_what_stands_in_padding_changes_nothing(kind: type[AttentionScore], real: int, padding: int, seed: int) -> None:
    torch.manual_seed(seed)
    widths = (4, 4) if kind in SAME else (3, 5)
    attention = Attention(*widths, score=kind)
    query, values = torch.randn(1, 2, widths[0]), torch.randn(1, real + padding, widths[1])
    mask = (torch.arange(real + padding) < real)[None]
    other = torch.where(mask[..., None], values, torch.randn_like(values) * 50)
    first, second = (attention(query, attention.project_keys(v), v, mask) for v in (values, other))
    torch.testing.assert_close(first, second)
    assert (first[1][..., real:] == 0).all()


@pytest.mark.parametrize("grad", [True, False])
def test_additive_keeps_no_hidden_layer_of_every_query(grad: bool) -> None:
    """What autograd keeps grows by a query's own parts, not by [S, A] for each."""

    def kept(queries: int) -> int:
        score = Additive(8, 8, width=64)
        seen: dict[int, int] = {}

        def pack(tensor: Tensor) -> Tensor:
            seen[tensor.untyped_storage().data_ptr()] = tensor.untyped_storage().nbytes()
            return tensor

        query, keys = torch.randn(1, queries, 8, requires_grad=True), torch.randn(1, 100, 8)
        with torch.set_grad_enabled(grad), torch.autograd.graph.saved_tensors_hooks(pack, lambda tensor: tensor):
            score(query, score.project_keys(keys))
        return sum(seen.values())

    assert kept(40) - kept(20) < 20 * 100 * 64 * 4 / 4
