"""Distributions over what may be seen: zeros elsewhere, never NaN, each what its paper defines."""

import math
from collections.abc import Callable

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from mt.attention.normalizers import Entmax15, Hard, Normalizer, Softmax, Sparsemax

ALL: dict[str, Callable[[], Normalizer]] = {
    "softmax": Softmax,
    "sparsemax": Sparsemax,
    "entmax15": Entmax15,
    "hard": lambda: Hard().eval(),
    "gumbel": lambda: Hard("gumbel"),
    "score": lambda: Hard("score"),
}
SPARSE = {
    "sparsemax": (Sparsemax(), 1.0, 1.0),  # weight = max(scale x score - tau, 0) ** power
    "entmax15": (Entmax15(), 0.5, 2.0),
}


def rows(seed: int, *shape: int, scale: float = 1.0) -> Tensor:
    return scale * torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


def by_bisection(scores: list[float], scale: float, power: float) -> list[float]:
    """The distribution max(scale x score - tau, 0) ** power, its tau found by halving an interval that holds it."""
    scaled = [scale * score for score in scores]
    low, high = max(scaled) - 1.0, max(scaled)
    for _ in range(100):
        tau = (low + high) / 2
        if sum(max(score - tau, 0.0) ** power for score in scaled) > 1.0:
            low = tau
        else:
            high = tau
    return [max(score - tau, 0.0) ** power for score in scaled]


# -- softmax --------------------------------------------------------------------------------------------------------


@given(
    scores=st.lists(st.floats(-1e4, 1e4), min_size=1, max_size=8),
    seed=st.integers(0, 2**16),
)
@settings(max_examples=60, deadline=None)
def test_softmax_over_what_may_be_seen(scores, seed):
    row = torch.tensor(scores, dtype=torch.float64)
    mask = torch.rand(len(scores), generator=torch.Generator().manual_seed(seed)) < 0.6
    weights = Softmax()(row[None], mask[None])[0]
    assert (weights[~mask] == 0).all()
    if mask.any():
        torch.testing.assert_close(weights[mask], row[mask].softmax(0))
    else:
        assert (weights == 0).all()


# -- what all have in common ----------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", ALL)
@given(
    seen=st.lists(st.lists(st.booleans(), min_size=6, max_size=6), min_size=1, max_size=4),
    scale=st.sampled_from([0.0, 0.1, 1.0, 10.0, 1e4]),
    dtype=st.sampled_from([torch.float64, torch.float32, torch.bfloat16, torch.float16]),
    rubbish=st.sampled_from([6e4, -6e4, math.inf, -math.inf]),
    seed=st.integers(0, 2**16),
)
@settings(max_examples=25, deadline=None)
def test_a_distribution_over_what_may_be_seen(name, seen, scale, dtype, rubbish, seed):
    mask = torch.tensor(seen)
    scores = rows(seed, *mask.shape, scale=scale).clamp(-6e4, 6e4).to(dtype).requires_grad_()
    normalizer = ALL[name]()
    torch.manual_seed(seed)
    weights = normalizer(scores, mask)
    assert weights.dtype == dtype
    assert weights.shape == scores.shape
    assert (weights >= 0).all()
    assert (weights[~mask] == 0).all()
    tolerance = {torch.bfloat16: 3e-2, torch.float16: 4e-3}.get(dtype, 2e-6)
    torch.testing.assert_close(weights.double().sum(-1), mask.any(-1).double(), rtol=0, atol=tolerance)

    if weights.requires_grad:
        (gradient,) = torch.autograd.grad((weights * rows(seed + 1, *mask.shape).to(dtype)).sum(), scores)
        assert gradient.isfinite().all()
        assert (gradient[~mask] == 0).all()

    torch.manual_seed(seed)
    assert torch.equal(normalizer(scores.masked_fill(~mask, rubbish), mask), weights)


@pytest.mark.parametrize("name", ALL)
def test_mask_and_scores_broadcast(name):
    scores, mask = rows(1, 3, 2, 5), torch.tensor([[True] * 5, [True, True, False, False, False]])
    normalizer = ALL[name]()
    torch.manual_seed(1)
    expected = normalizer(scores, mask.expand(3, 2, 5))
    torch.manual_seed(1)
    assert torch.equal(normalizer(scores, mask), expected)
    torch.manual_seed(1)
    expected = normalizer(scores[:1, :1].expand(3, 2, 5), mask.expand(3, 2, 5))
    torch.manual_seed(1)
    assert torch.equal(normalizer(scores[0, 0], mask.expand(3, 2, 5)), expected)


@pytest.mark.parametrize("name", ["softmax", "sparsemax", "entmax15", "hard"])
@given(scores=st.lists(st.integers(-40, 40), min_size=1, max_size=8), shift=st.integers(-1000, 1000))
@settings(max_examples=25, deadline=None)
def test_only_differences_of_scores_matter(name, scores, shift):
    row = torch.tensor(scores, dtype=torch.float64) / 8  # exact in binary, shifted too
    mask = torch.ones(len(scores), dtype=torch.bool)
    torch.testing.assert_close(ALL[name]()(row + shift, mask), ALL[name]()(row, mask), rtol=1e-12, atol=1e-15)


@pytest.mark.parametrize("name", ["softmax", "sparsemax", "entmax15"])
def test_a_score_that_is_not_a_number_spoils_its_row_alone(name):
    scores = torch.tensor([[0.0, math.nan, 1.0], [0.0, 1.0, 2.0]], requires_grad=True)
    mask = torch.ones(2, 3, dtype=torch.bool)
    weights = ALL[name]()(scores, mask)
    assert weights[0].isnan().any()
    assert torch.equal(weights[1:], ALL[name]()(scores[1:], mask[1:]))


# -- sparsemax and 1.5-entmax ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", SPARSE)
@given(
    scores=st.lists(st.floats(-5, 5), min_size=1, max_size=12),
    seed=st.integers(0, 2**16),
)
@settings(max_examples=60, deadline=None)
def test_sparse_weights_solve_for_the_threshold(name, scores, seed):
    normalizer, scale, power = SPARSE[name]
    row = torch.tensor(scores, dtype=torch.float64)
    mask = torch.rand(len(scores), generator=torch.Generator().manual_seed(seed)) < 0.8
    weights = normalizer(row, mask)
    if mask.any():
        expected = torch.tensor(by_bisection(row[mask].tolist(), scale, power), dtype=torch.float64)
        torch.testing.assert_close(weights[mask], expected, rtol=0, atol=1e-12)


def test_sparsemax_is_the_nearest_point_of_the_simplex():
    scores = rows(1, 6)
    nearest = Sparsemax()(scores, torch.ones(6, dtype=torch.bool))
    others = rows(2, 5000, 6, scale=2.0).softmax(-1)
    others = torch.cat([others, nearest + 0.01 * (others - nearest)])  # some of them close by
    assert (others - scores).square().sum(-1).min() > (nearest - scores).square().sum()


def test_entmax_balances_score_and_tsallis_entropy():
    def objective(p: Tensor) -> Tensor:
        return (p * scores).sum(-1) + (p - p**1.5).sum(-1) / (1.5 * 0.5)

    scores = rows(1, 6)
    best = Entmax15()(scores, torch.ones(6, dtype=torch.bool))
    others = rows(2, 5000, 6, scale=2.0).softmax(-1)
    others = torch.cat([others, best + 0.01 * (others - best)])
    assert objective(others).max() < objective(best)


@pytest.mark.parametrize("difference", [0.0, 0.3, 0.99, 1.0, 1.5, 1.99, 2.0, 7.0])
def test_two_keys_have_closed_forms(difference):
    scores, mask = torch.tensor([difference, 0.0], dtype=torch.float64), torch.tensor([True, True])
    linear = min((1 + difference) / 2, 1.0)
    torch.testing.assert_close(Sparsemax()(scores, mask)[0].item(), linear)
    half = min(difference, 2.0) / 2  # of the roots r, s: r - s = half, r^2 + s^2 = 1
    root = half / 2 + math.sqrt(0.5 - half**2 / 4)
    torch.testing.assert_close(Entmax15()(scores, mask)[0].item(), root**2)


@pytest.mark.parametrize("name", SPARSE)
def test_keys_far_below_the_best_weigh_exactly_nothing(name):
    normalizer, scale, _ = SPARSE[name]
    scores = torch.tensor([0.0, -1.0 / scale, -1.1 / scale, -50.0, -1e30, -0.1])
    weights = normalizer(scores, torch.ones(6, dtype=torch.bool))
    assert (weights > 0).tolist() == [True, False, False, False, False, True]
    equal = normalizer(torch.full((1, 7), 3.0), torch.ones(7, dtype=torch.bool))
    torch.testing.assert_close(equal, torch.full((1, 7), 1 / 7))


@pytest.mark.parametrize("name", SPARSE)
@pytest.mark.parametrize("spread", [1e-3, 0.1, 1.0])
def test_long_rows_sum_to_one_in_single_precision(name, spread):
    scores = rows(1, 20, 2000, scale=spread)
    scores[:, 0] += 0.9 / SPARSE[name][1]  # a crowd just above or below the threshold
    mask = torch.ones(2000, dtype=torch.bool)
    weights = SPARSE[name][0](scores.float(), mask)
    torch.testing.assert_close(weights.sum(-1), torch.ones(20), rtol=0, atol=2e-5)  # 1e-8 a weight
    torch.testing.assert_close(weights.double(), SPARSE[name][0](scores, mask), rtol=0, atol=1e-6)


@pytest.mark.parametrize("name", SPARSE)
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_half_precision_scores_are_weighed_in_single(name, dtype):
    scores = rows(1, 4, 30).to(dtype)
    mask = torch.rand(4, 30, generator=torch.Generator().manual_seed(1)) < 0.7
    weights = SPARSE[name][0](scores, mask)
    assert torch.equal(weights, SPARSE[name][0](scores.float(), mask).to(dtype))


@pytest.mark.parametrize("name", SPARSE)
def test_gradients_of_the_sparse(name):
    scores = rows(3, 4, 7).requires_grad_()
    mask = torch.rand(4, 7, generator=torch.Generator().manual_seed(3)) < 0.8
    mask[0], mask[1] = True, False
    weights = SPARSE[name][0](scores, mask)
    assert 1 < (weights[0] > 0).sum() < 7  # some keys inside, some outside
    assert torch.autograd.gradcheck(lambda scores: SPARSE[name][0](scores, mask), (scores,))
    assert torch.autograd.gradgradcheck(lambda scores: SPARSE[name][0](scores, mask), (scores,))
