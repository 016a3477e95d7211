"""Local attention against slow loops written from the equations of Luong, Pham and Manning 2015, section 3.2."""

from functools import partial
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor
from torch.utils._python_dispatch import TorchDispatchMode
from torch.utils.flop_counter import FlopCounterMode

from mt.attention.attention import Attention, AttentionProgress
from mt.attention.coverage import LinguisticCoverage, NeuralCoverage
from mt.attention.normalizers import Entmax15, Hard, Softmax, Sparsemax
from mt.attention.scores import Additive, Bilinear, ContentAndPosition, Cosine, Dot, Gaussian, Location, Positional
from mt.attention.windows import LocalMonotonic, LocalPredictive

WINDOWS = [LocalMonotonic, LocalPredictive]
LENGTHS = [9, 4, 1]


def local(window: Any, radius: int = 2, score: Any = Bilinear, heads: int = 1, normalizer: Any = Softmax) -> Attention:
    torch.manual_seed(0)
    made = Attention(6, 6, heads, score=score, normalizer=normalizer, window=partial(window, radius=radius))
    for parameter in made.parameters():
        torch.nn.init.normal_(parameter, std=0.7)
    return made.double()


def example(count: int = 5, heads: int | None = None) -> tuple[Tensor, Tensor, Tensor]:
    """Queries, values that are keys too, and the mask."""
    torch.manual_seed(1)
    shape = (3,) if heads is None else (3, heads)
    mask = torch.arange(max(LENGTHS)) < torch.tensor(LENGTHS)[:, None]
    if heads is not None:
        mask = mask[:, None].expand(3, heads, -1)
    return torch.randn(*shape, count, 6).double(), torch.randn(*shape, max(LENGTHS), 6).double(), mask


def by_hand(attention: Attention, query: np.ndarray, values: np.ndarray, t: int) -> tuple[np.ndarray, np.ndarray]:
    """One query at position t over one source without padding: context, weights."""
    window, length = attention.window, len(values)
    assert window is not None
    if isinstance(window, LocalPredictive):  # equation 9
        hidden, place = (m.weight[0].detach().numpy() for m in (window.hidden, window.place))
        centre = length / (1 + np.exp(-(place @ np.tanh(hidden @ query))[0]))
    else:
        centre = min(t, length - 1)
    seen = [s for s in range(length) if centre - window.radius <= s <= centre + window.radius]
    matrix = attention.score.key.weight[0].detach().numpy()  # type: ignore[union-attr, index]
    scores = np.array([query @ matrix @ values[s] for s in seen])
    align = np.exp(scores) / np.exp(scores).sum()
    if isinstance(window, LocalPredictive):  # equation 10
        sigma = window.radius / 2
        align = align * np.array([np.exp(-((s - centre) ** 2) / (2 * sigma**2)) for s in seen])
    weights = np.zeros(length)
    weights[seen] = align
    return weights @ values, weights


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("radius", [1, 2, 20])
@pytest.mark.parametrize("start", [0, 3])
def test_equals_the_papers_equations(window: Any, radius: int, start: int) -> None:
    attention, (query, values, mask) = local(window, radius), example()
    seen = attention(query, attention.project_keys(values), values, mask, AttentionProgress(position=start))
    assert seen.progress.position == start + 5
    for b, length in enumerate(LENGTHS):
        for t in range(5):
            row = values[b, :length].numpy()
            context, weights = by_hand(attention, query[b, t].numpy(), row, start + t)
            np.testing.assert_allclose(seen.context[b, t].detach().numpy(), context, rtol=1e-9, atol=1e-12)
            np.testing.assert_allclose(seen.weights[b, t, :length].detach().numpy(), weights, rtol=1e-9, atol=1e-12)
        assert (seen.weights[b, :, length:] == 0).all()


SCORES = [Dot, Bilinear, Additive, Cosine, Gaussian, Location, Positional, ContentAndPosition]


@pytest.mark.parametrize("score", SCORES)
@pytest.mark.parametrize("normalizer", [Softmax, Sparsemax, Entmax15, Hard])
@pytest.mark.parametrize("heads", [1, 2])
def test_a_wide_window_sees_what_global_attention_sees(score: Any, normalizer: Any, heads: int) -> None:
    narrow = local(LocalMonotonic, 30, score, heads, normalizer).eval()
    everything = Attention(6, 6, heads, score=score, normalizer=normalizer).double().eval()
    everything.load_state_dict(narrow.state_dict())
    query, values, mask = example(heads=None if heads == 1 else heads)
    keys = narrow.project_keys(values)
    for one, other in zip(
        narrow(query, keys, values, mask)[:2], everything(query, keys, values, mask)[:2], strict=True
    ):
        torch.testing.assert_close(one, other)


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("score", [Additive, Bilinear])
@pytest.mark.parametrize("heads", [1, 2])
def test_gradients(window: Any, score: Any, heads: int) -> None:
    """Of queries, values and all parameters; so that the predicted place learns."""
    attention = local(window, 2, score, heads)
    query, values, mask = example(heads=None if heads == 1 else heads)
    parameters = tuple(attention.parameters())

    def context(query: Tensor, values: Tensor, *_: Tensor) -> Tensor:
        return attention(query, attention.project_keys(values), values, mask).context  # type: ignore[no-any-return]

    inputs = (query.requires_grad_(), values.requires_grad_(), *parameters)
    assert torch.autograd.gradcheck(context, inputs, nondet_tol=1e-12)
    if isinstance(attention.window, LocalPredictive):
        context(query, values).square().sum().backward()
        for part in (attention.window.hidden, attention.window.place):
            assert part.weight.grad is not None
            assert part.weight.grad.abs().sum() > 0


@pytest.mark.parametrize("window", WINDOWS)
def test_padding_changes_nothing_and_nothing_to_see_gives_zeros(window: Any) -> None:
    attention, (query, values, mask) = local(window, normalizer=Sparsemax), example()
    mask = mask.clone()
    mask[2] = False
    first = attention(query, attention.project_keys(values), values, mask)
    values = torch.where(mask.unsqueeze(-1), values, 1e3)
    second = attention(query, attention.project_keys(values), values, mask)
    torch.testing.assert_close(first.context, second.context)
    assert (second.context[2] == 0).all()
    assert (second.weights[2] == 0).all()


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("score", [Additive, Bilinear])
def test_the_work_does_not_grow_with_the_source(window: Any, score: Any) -> None:
    """Operations after the keys are projected, forwards and backwards."""
    attention = local(window, 4, score)

    def operations(length: int, chosen: Attention) -> int:
        query, values = torch.randn(1, 16, 6).double(), torch.randn(1, length, 6).double()
        keys = chosen.project_keys(values).detach().requires_grad_()
        with FlopCounterMode(display=False) as counter:
            chosen(query, keys, values, torch.ones(1, length, dtype=torch.bool)).context.sum().backward()
        return counter.get_total_flops()

    everything = Attention(6, 6, score=Bilinear).double()
    assert operations(1024, attention) == operations(64, attention)
    assert operations(1024, everything) > 10 * operations(64, everything)


def made(attention: Attention, length: int, need_weights: bool) -> list[int]:
    """Numbers in each tensor that is made after the keys are projected, forwards and backwards."""
    sizes: list[int] = []

    class Noted(TorchDispatchMode):
        def __torch_dispatch__(self, operation: Any, types: Any, inputs: Any = (), options: Any = None) -> Any:
            results = operation(*inputs, **(options or {}))
            returned = operation._schema.returns
            for result, kind in zip(results if len(returned) > 1 else [results], returned, strict=True):
                if isinstance(result, Tensor) and kind.alias_info is None:  # no view, nothing written in place
                    sizes.append(result.numel())
            return results

    query, values = torch.randn(1, 64, 6).double(), torch.randn(1, length, 6).double()
    keys = attention.project_keys(values).detach().requires_grad_()
    with Noted():
        seen = attention(query, keys, values, torch.ones(1, length, dtype=torch.bool), need_weights=need_weights)
        seen.context.sum().backward()
    return sizes


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("score", [Additive, Bilinear])
def test_without_weights_memory_does_not_grow_with_target_times_source(window: Any, score: Any) -> None:
    """Nothing as long as the source is made but a gradient of the keys, and less than a row a target position."""
    attention, short, long = local(window, 4, score), 1000, 8000
    width = attention.project_keys(torch.zeros(1, 1, 6).double()).shape[-1]
    assert max(made(attention, long, need_weights=False)) == width * long
    assert sum(made(attention, long, False)) - sum(made(attention, short, False)) < 3 * width * (long - short)
    assert max(made(attention, long, need_weights=True)) == 64 * long


@pytest.mark.parametrize("window", WINDOWS)
@pytest.mark.parametrize("normalizer", [Softmax, Sparsemax, Entmax15, Hard])
@pytest.mark.parametrize("coverage", [None, LinguisticCoverage, NeuralCoverage])
def test_context_and_gradients_are_the_same_without_weights(window: Any, normalizer: Any, coverage: Any) -> None:
    attention = Attention(
        6, 6, score=Additive, normalizer=normalizer, window=partial(window, radius=2), coverage=coverage
    )
    attention = attention.double().eval()
    query, values, mask = (each.requires_grad_(each.is_floating_point()) for each in example())
    found = []
    for need in (True, False):
        seen = attention(query, attention.project_keys(values), values, mask, need_weights=need)
        assert (seen.weights is not None) == need
        wanted = query, values, *attention.parameters()
        gradients = torch.autograd.grad(seen.context.square().sum(), wanted, allow_unused=True)
        found.append((seen.context, seen.progress.coverage, *gradients))
    for one, other in zip(*found, strict=True):
        assert (one is None and other is None) or torch.equal(one, other)


@pytest.mark.parametrize("window", WINDOWS)
def test_places_far_behind_are_told_apart_in_half_precision(window: Any) -> None:
    attention = local(window, 1).float()
    query, values = torch.randn(1, 1, 6), torch.randn(1, 700, 6)
    mask = torch.ones(1, 700, dtype=torch.bool)
    if isinstance(attention.window, LocalPredictive):  # the middle of 1,002 places, which bfloat16 has not
        for part in (attention.window.hidden, attention.window.place):
            torch.nn.init.zeros_(part.weight)
        values = torch.randn(1, 1002, 6)
        mask = torch.ones(1, 1002, dtype=torch.bool)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        seen = attention(query, attention.project_keys(values), values, mask, AttentionProgress(position=501))
    assert seen.weights[0, 0].nonzero().flatten().tolist() == [500, 501, 502]
