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


def code(position: int, width: int) -> list[float]:
    """Vaswani et al. 2017, section 3.5."""
    pairs = ((math.sin(a), math.cos(a)) for a in (position / 10000 ** (2 * i / width) for i in range(width // 2)))
    return [value for pair in pairs for value in pair]


def by_hand(score: AttentionScore, head: int, query: Tensor, key: Tensor, place: int) -> float:
    """The equation of one pair: query [Q] and key [K], both of one head."""
    q, k = query.tolist(), key.tolist()
    dot = sum(a * b for a, b in zip(q, k, strict=False))
    if isinstance(score, ScaledDot):
        return dot / math.sqrt(len(q))
    if isinstance(score, Dot):
        return dot
    if isinstance(score, Cosine):
        lengths = math.sqrt(sum(a * a for a in q)) * math.sqrt(sum(b * b for b in k))
        return dot / lengths / math.exp(score.log_temperature[head].item())
    if isinstance(score, Gaussian):
        distance = sum((a - b) ** 2 for a, b in zip(q, k, strict=True))
        return -distance / (2 * math.exp(score.log_width[head].item()) ** 2)
    if isinstance(score, Bilinear):
        w = score.key.weight[head].tolist()
        return sum(q[i] * w[i][j] * k[j] for i in range(len(q)) for j in range(len(k)))
    if isinstance(score, Additive):
        energy = score.energy.view(score.heads, -1)
        w, u, v = (part[head].tolist() for part in (score.query.weight, score.key.weight, energy))
        inner = [sum(x * y for x, y in zip(wa + ua, q + k, strict=True)) for wa, ua in zip(w, u, strict=True)]
        return sum(va * math.tanh(value) for va, value in zip(v, inner, strict=True))
    if isinstance(score, Location):
        return sum(a * b for a, b in zip(score.position.weight[head][place].tolist(), q, strict=True))
    if isinstance(score, Positional):
        w = score.query.weight[head].tolist()
        return sum(
            sum(a * b for a, b in zip(row, q, strict=True)) * p for row, p in zip(w, code(place, len(w)), strict=True)
        )
    assert isinstance(score, ContentAndPosition)
    return by_hand(score.content, head, query, key, place) + by_hand(score.position, head, query, key, place)


def make(kind: type[AttentionScore], heads: int) -> tuple[AttentionScore, Tensor, Tensor]:
    """A score with random parameters, queries [B, H, T, Q] and keys [B, H, S, K]."""
    torch.manual_seed(heads)
    query_width, key_width = (4, 4) if kind in SAME else (3, 5)
    score = kind(query_width, key_width, heads).double()
    for parameter in score.parameters():
        torch.nn.init.normal_(parameter, std=0.5)
    return score, torch.randn(2, heads, 3, query_width).double(), torch.randn(2, heads, 6, key_width).double()


@pytest.mark.parametrize("heads", [1, 2])
@pytest.mark.parametrize("kind", SAME + ANY)
def test_equals_the_equation_pair_by_pair(kind: type[AttentionScore], heads: int) -> None:
    score, query, key = make(kind, heads)
    found = score(query, score.project_keys(key))
    assert found.shape == (2, heads, 3, 6)
    for b in range(2):
        for h in range(heads):
            for t in range(3):
                for s in range(6):
                    expected = by_hand(score, h, query[b, h, t], key[b, h, s], s)
                    assert found[b, h, t, s].item() == pytest.approx(expected, rel=1e-6, abs=1e-6)


@pytest.mark.parametrize("heads", [1, 2])
@pytest.mark.parametrize("kind", SAME + ANY)
def test_gradients(kind: type[AttentionScore], heads: int) -> None:
    score, query, key = make(kind, heads)
    names, parameters = zip(*score.named_parameters(), strict=True) if list(score.parameters()) else ((), ())

    def scores(query: Tensor, key: Tensor, *values: Tensor) -> Tensor:
        replaced = dict(zip(names, values, strict=True))

        class Both(torch.nn.Module):
            def __init__(self) -> None:
                super().__init__()
                self.score = score

            def forward(self, query: Tensor, key: Tensor) -> Tensor:
                return self.score(query, self.score.project_keys(key))  # type: ignore[no-any-return]

        whole = {f"score.{name}": value for name, value in replaced.items()}
        return torch.func.functional_call(Both(), whole, (query, key))

    inputs = (query[:1, :, :2, :], key[:1, :, :3, :], *parameters)
    assert torch.autograd.gradcheck(scores, [each.detach().requires_grad_() for each in inputs])


@pytest.mark.parametrize("kind", SAME + ANY)
def test_one_query_at_a_time_equals_all_at_once(kind: type[AttentionScore]) -> None:
    score, query, key = make(kind, 1)
    keys = score.project_keys(key[:, 0])  # a single head needs no dimension of its own
    together = score(query[:, 0], keys)
    for t in range(3):
        torch.testing.assert_close(score(query[:, 0, t : t + 1], keys), together[:, t : t + 1])


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
