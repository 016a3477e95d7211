"""Distributions over what may be seen: zeros elsewhere, never NaN, each what its paper defines."""

import copy
import itertools
import math
from collections.abc import Callable

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from torch import Tensor

from mt.attention.normalizers import (
    Draw,
    Entmax15,
    Hard,
    MovingBaseline,
    Normalizer,
    Softmax,
    Sparsemax,
    score_function_loss,
)
from mt.errors import ConfigError

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


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16, torch.float16])
def test_what_stands_under_the_mask_changes_nothing(dtype):
    scores = torch.randn(3, 5).to(dtype)
    mask = torch.tensor([[True, True, False, False, False], [True] * 5, [False] * 5])
    changed = torch.where(mask, scores, torch.full_like(scores, 1e4))
    assert torch.equal(Softmax()(scores, mask), Softmax()(changed, mask))


def test_a_row_with_nothing_to_see_has_zero_weights_and_a_zero_gradient():
    scores = torch.randn(2, 4, requires_grad=True)
    mask = torch.tensor([[False] * 4, [True] * 4])
    weights = Softmax()(scores, mask)
    (weights * torch.arange(8.0).view(2, 4)).sum().backward()
    assert (weights[0] == 0).all()
    assert scores.grad is not None
    assert (scores.grad[0] == 0).all()
    assert scores.grad.isfinite().all()
    assert (scores.grad[1] != 0).all()


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


# -- hard attention -------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("estimator", ["gumbel", "score"])
def test_evaluation_takes_the_first_of_the_best(estimator):
    lowest = torch.finfo(torch.float32).min
    scores = torch.tensor([[1.0, 3.0, 3.0, 2.0], [9.0, 0.0, -1.0, 0.0], [lowest] * 4])
    mask = torch.tensor([[True] * 4, [False, True, True, True], [False, True, True, True]])
    hard = Hard(estimator).eval()
    state = torch.get_rng_state()
    assert hard(scores, mask).tolist() == [[0, 1, 0, 0], [0, 1, 0, 0], [0, 1, 0, 0]]
    assert torch.equal(torch.get_rng_state(), state)
    assert hard.calls == 0


@pytest.mark.parametrize("estimator", ["gumbel", "score"])
def test_training_draws_from_the_softmax(estimator):
    torch.manual_seed(1)
    scores = torch.tensor([0.5, -1.0, 2.0, 0.0, 1.0])
    mask = torch.tensor([True, True, True, False, True])
    count = 20_000
    draws = Hard(estimator, temperature=0.3)(scores.expand(count, 5).clone().requires_grad_(), mask)
    assert torch.equal(draws.max(-1).values, torch.ones(count))  # exactly one 1...
    assert torch.equal(draws.sum(-1), torch.ones(count))  # ...and nothing beside
    assert draws.requires_grad == (estimator == "gumbel")
    expected = Softmax()(scores, mask)
    deviation = (expected * (1 - expected) / count).sqrt()
    assert ((draws.mean(0) - expected).abs() <= 4 * deviation).all()


def test_the_gradient_is_that_of_the_soft_sample():
    mask = torch.tensor([[True, True, True, True, False], [True] * 5])
    scores, above = rows(1, 2, 5).requires_grad_(), rows(2, 2, 5)
    hard = Hard("gumbel", temperature=0.7, final_temperature=0.7)
    torch.manual_seed(5)
    weights = hard(scores, mask)
    (gradient,) = torch.autograd.grad((weights * above).sum(), scores)
    torch.manual_seed(5)
    noise = -torch.empty(2, 5, dtype=torch.float64).exponential_().log()
    for row, seen in enumerate((4, 5)):
        soft = ((scores + noise)[row, :seen] / 0.7).softmax(0).detach()
        assert weights[row].argmax() == soft.argmax()
        # d soft_j / d score_k = soft_j ([j = k] - soft_k) / temperature
        for k in range(seen):
            slope = sum(above[row, j] * soft[j] * (float(j == k) - soft[k]) / 0.7 for j in range(seen))
            torch.testing.assert_close(gradient[row, k], slope)
    assert gradient[0, 4] == 0


def test_the_temperature_goes_down_with_training_calls_only():
    hard = Hard("gumbel", temperature=2.0, final_temperature=0.5, anneal=4)
    scores, mask = torch.randn(2, 3), torch.ones(2, 3, dtype=torch.bool)
    seen = []
    for _ in range(6):
        seen.append(hard.annealed_temperature().item())
        hard(scores, mask)
        hard.eval()(scores, mask)
        hard.train()
    assert seen == pytest.approx([2.0, 2.0**0.5, 1.0, 0.5**0.5, 0.5, 0.5])


def test_a_resumed_run_draws_what_an_uninterrupted_one_would():
    def run(hard: Hard, calls: int) -> list[Tensor]:
        gradients = []
        for _ in range(calls):
            scores = rows(1, 4, 6).requires_grad_()
            (hard(scores, mask) * rows(2, 4, 6)).sum().backward()
            assert scores.grad is not None
            gradients.append(scores.grad)
        return gradients

    mask = torch.ones(4, 6, dtype=torch.bool)
    torch.manual_seed(1)
    first = Hard("gumbel", anneal=10)
    run(first, 3)
    saved, generator = copy.deepcopy(first.state_dict()), torch.get_rng_state()
    uninterrupted = run(first, 4)
    second = Hard("gumbel", anneal=10)
    second.load_state_dict(saved)
    torch.set_rng_state(generator)
    assert all(map(torch.equal, run(second, 4), uninterrupted))


@pytest.mark.parametrize("wrong", [{"temperature": 0.0}, {"final_temperature": -1.0}, {"anneal": 0}])
def test_impossible_settings_are_refused(wrong):
    with pytest.raises(ConfigError, match=f"normalizer.{next(iter(wrong))}="):
        Hard(**wrong)


# -- the score function ---------------------------------------------------------------------------------------------

TOY_MASK = torch.tensor([[True, True, True, False], [True, True, False, False]])


def toy_reward(first: Tensor | int, second: Tensor | int) -> Tensor:
    """A reward that depends on the choices of two rows together: [...] indices -> [...]."""
    return torch.tensor([[3.0, -1.0], [0.5, 2.0], [-2.0, 1.0]], dtype=torch.float64)[first, second]


def toy_gradient(scores: Tensor, entropy_weight: float) -> Tensor:
    """Of minus the expected reward, minus the weighted entropies: all choices written out."""
    first, second = scores[0, :3].softmax(0), scores[1, :2].softmax(0)
    expected = sum(first[i] * second[j] * toy_reward(i, j) for i in range(3) for j in range(2))
    entropy = -sum(p * p.log() for p in (*first, *second))
    (gradient,) = torch.autograd.grad(-(expected + entropy_weight * entropy), scores)
    return gradient


@pytest.mark.parametrize("baseline", [0.0, -1.7])
@pytest.mark.parametrize("entropy_weight", [0.0, 0.3])
def test_the_score_function_estimate_is_unbiased(baseline, entropy_weight):
    """The mean of its gradient over all choices, each by its probability, is the true one whatever the baseline."""
    scores = rows(4, 2, 4).requires_grad_()
    p = Softmax()(scores, TOY_MASK).detach()
    mean = torch.zeros(2, 4, dtype=torch.float64)
    for i, j in itertools.product(range(3), range(2)):
        choice = torch.nn.functional.one_hot(torch.tensor([i, j]), 4).double()
        reward = toy_reward(i, j).expand(2)
        loss = score_function_loss(scores, TOY_MASK, choice, reward, torch.tensor(baseline), entropy_weight)
        (gradient,) = torch.autograd.grad(loss, scores)
        mean += p[0, i] * p[1, j] * gradient
    torch.testing.assert_close(mean, toy_gradient(scores, entropy_weight))


def test_draws_of_hard_attention_estimate_the_gradient():
    torch.manual_seed(1)
    count = 20_000
    scores = rows(4, 2, 4).requires_grad_()
    many = scores.expand(count, 2, 4)
    choice = Hard("score")(many, TOY_MASK)
    index = choice.argmax(-1)
    reward = toy_reward(index[:, 0], index[:, 1])[:, None]  # one for both rows
    loss = score_function_loss(many, TOY_MASK, choice, reward, reward.mean(), 0.1)
    (each,) = torch.autograd.grad(loss, many)
    error = each.std(0) / math.sqrt(count)
    assert ((each.mean(0) - toy_gradient(scores, 0.1)).abs() <= 4 * error + 1e-12).all()
    far_off = score_function_loss(many, TOY_MASK, choice, reward, reward.mean() - 5, 0.1)
    (noisier,) = torch.autograd.grad(far_off, many)
    assert each.var(0).sum() < 0.5 * noisier.var(0).sum()  # what a baseline is for


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_rows_with_nothing_to_see_add_nothing(dtype):
    scores = torch.randn(3, 2, 5).to(dtype).requires_grad_()
    mask = torch.rand(3, 2, 5) < 0.7
    mask[1, 0] = False
    mask[1, 1, 0] = True
    choice = Hard("score")(scores, mask)
    choice[1, 0, 2] = 1.0  # a padded position: drawn while its source could be seen, left out by the mask
    reward = torch.randn(2)  # of a sentence, the same for all its target positions
    loss = score_function_loss(scores, mask, choice, reward, torch.tensor(0.5), 0.2)
    assert loss.dtype == torch.float32
    (gradient,) = torch.autograd.grad(loss, scores, retain_graph=True)
    assert gradient.isfinite().all()
    assert (gradient[~mask] == 0).all()
    alone = sum(
        score_function_loss(scores[t, b], mask[t, b], choice[t, b], reward[b], torch.tensor(0.5), 0.2)
        for t, b in itertools.product(range(3), range(2))
        if (t, b) != (1, 0)
    )
    torch.testing.assert_close(loss, alone)


def test_rewards_that_would_make_more_rows_are_refused():
    scores, mask = torch.randn(3, 4), torch.ones(3, 4, dtype=torch.bool)
    with pytest.raises(RuntimeError):
        score_function_loss(scores, mask, Hard("score")(scores, mask), torch.zeros(3, 1), torch.zeros(()), 0.0)


def test_the_baseline_follows_the_rewards():
    baseline, expected = MovingBaseline(0.8), 0.0
    for reward in ([1.0, 3.0], [-4.0], [math.nan, 1.0], [0.5, 0.5]):
        rewards = torch.tensor(reward, requires_grad=True)
        given_for = baseline(rewards)
        assert not given_for.requires_grad
        assert given_for.item() == pytest.approx(expected)  # of earlier rewards alone
        if math.isfinite(sum(reward)):
            expected = 0.8 * expected + 0.2 * sum(reward) / len(reward)
    assert baseline.eval()(torch.tensor([100.0])).item() == pytest.approx(expected)
    assert baseline(torch.tensor([100.0])).item() == pytest.approx(expected)
    restored = MovingBaseline(0.8)
    restored.load_state_dict(baseline.state_dict())
    assert torch.equal(restored.value, baseline.value)
    with pytest.raises(ConfigError, match="decay"):
        MovingBaseline(1.0)


@pytest.mark.parametrize("entropy_weight", [0.0, 0.2])
@pytest.mark.parametrize("expected", [0.0, -0.8])
def test_the_loss_of_draws_is_unbiased_when_later_tokens_depend_on_earlier_draws(entropy_weight, expected):
    """Two target positions, three keys: the estimate's mean over all draws against the gradient written out."""
    first, second = torch.randn(3).double(), torch.randn(3, 3).double()  # log-likelihoods given the draws
    scores = rows(5, 1, 3, 3).requires_grad_()  # B = 1, T = 3, of which the last position is padding
    real = torch.tensor([[True, True, False]])
    visible = torch.ones(1, 3, 3, dtype=torch.bool)
    p = scores[0].softmax(-1)
    mean = torch.zeros(1, 3, 3).double()
    for i, j in itertools.product(range(3), range(3)):
        choice = torch.nn.functional.one_hot(torch.tensor([[i, j, 0]]), 3).double()
        rule = Hard("score", reward_weight=2.0, entropy_weight=entropy_weight).double()
        rule.baseline.value.fill_(expected)
        log_likelihood = torch.stack([first[i], second[i, j], torch.zeros(()).double()])[None]
        loss = rule.draw_loss(Draw(scores, visible, choice), log_likelihood, real)
        (gradient,) = torch.autograd.grad(loss, scores)
        mean += (p[0, i] * p[1, j]).detach() * gradient
        after = 0.9 * expected + 0.1 * float(log_likelihood.sum()) / 2
        assert rule.baseline.value.item() == pytest.approx(after)
    reward = sum(p[0, i] * (first[i] + sum(p[1, j] * second[i, j] for j in range(3))) for i in range(3))
    entropy = -(p[:2] * p[:2].log()).sum()
    (true,) = torch.autograd.grad(-(2.0 * reward + entropy_weight * entropy), scores)
    torch.testing.assert_close(mean, true)


@pytest.mark.parametrize("key", ["reward_weight", "entropy_weight"])
def test_weights_below_nothing_are_refused(key):
    with pytest.raises(ConfigError, match=f"normalizer.{key}=-1"):
        Hard("score", **{key: -1.0})


def test_draws_that_change_one_token_alone_answer_for_no_other():
    log_likelihood, real = torch.randn(1, 3).double(), torch.tensor([[True, True, False]])
    scores = rows(6, 1, 3, 4).requires_grad_()
    choice = torch.nn.functional.one_hot(torch.tensor([[1, 0, 2]]), 4).double()
    rule = Hard("score", entropy_weight=0.0).double()
    rule.baseline.value.fill_(-0.5)
    loss = rule.draw_loss(
        Draw(scores, torch.ones(1, 3, 4, dtype=torch.bool), choice), log_likelihood, real, later=False
    )
    log_p = scores.log_softmax(-1)[0]
    expected = -sum((log_likelihood[0, t] + 0.5) * log_p[t, key] for t, key in ((0, 1), (1, 0)))
    torch.testing.assert_close(loss, expected)
