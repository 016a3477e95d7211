"""Hard attention: what is drawn, and both estimates of its gradient against all choices written out."""

import copy
import itertools
import math

import pytest
import torch
from torch import Tensor

from mt.attention.normalizers import Draw, Hard, MovingBaseline, Softmax, score_function_loss
from mt.errors import ConfigError


def rows(seed: int, *shape: int) -> Tensor:
    return torch.randn(*shape, generator=torch.Generator().manual_seed(seed), dtype=torch.float64)


# -- draws, and the straight-through gradient -----------------------------------------------------------------------


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
    with pytest.raises(ConfigError, match=f"^{next(iter(wrong))}="):
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
    with pytest.raises(ConfigError, match=f"^{key}=-1"):
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
