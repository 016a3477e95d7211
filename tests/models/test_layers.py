"""The parts of a Transformer layer."""

import pytest
import torch
import torch.nn.functional as F

from mt.models.transformer.layers import Dropout, FeedForward, Residual


@pytest.mark.parametrize("share", [0.1, 0.37, 0.5, 0.9])
def test_dropout_drops_its_share_and_keeps_the_mean(share: float) -> None:
    torch.manual_seed(0)
    states = torch.ones(1003, 997)  # not a multiple of four
    dropped = Dropout(share).train()(states)
    deviation = (share * (1 - share) / states.numel()) ** 0.5
    assert (dropped == 0).float().mean().item() == pytest.approx(share, abs=5 * deviation + 1 / 65536)
    assert dropped.unique().numel() == 2
    assert dropped.max().item() == pytest.approx(1 / (1 - share), rel=2e-4)
    assert dropped.double().mean().item() == pytest.approx(1.0, abs=6 * deviation / (1 - share))


def test_dropped_places_are_independent() -> None:
    """Neighbours of every distance, also the four that share one draw, are dropped together share^2 of the time."""
    torch.manual_seed(0)
    dropped = (Dropout(0.3).train()(torch.ones(400_000)) == 0).float()
    for distance in (1, 2, 3, 4, 5, 64):
        together = (dropped[:-distance] * dropped[distance:]).mean().item()
        assert together == pytest.approx(0.09, abs=0.003)
    for lane in range(4):
        assert dropped[lane::4].mean().item() == pytest.approx(0.3, abs=0.01)


def test_dropout_gradient_follows_the_mask_and_the_seed_fixes_it() -> None:
    states = torch.randn(50, 60, requires_grad=True)
    module = Dropout(0.4)
    torch.manual_seed(3)
    dropped = module(states)
    dropped.sum().backward()
    assert states.grad is not None
    torch.testing.assert_close(states.grad * states, dropped)
    torch.manual_seed(3)
    assert torch.equal(module(states), dropped)
    assert not torch.equal(module(states), dropped)


@pytest.mark.parametrize("dtype", [torch.float32, torch.bfloat16])
def test_dropout_is_added_as_it_is_computed(dtype: torch.dtype) -> None:
    """The sum with a residual, in one step and in two: values, gradients and their types."""
    residual = torch.randn(30, 40, requires_grad=True)
    states = torch.randn(30, 40).to(dtype).requires_grad_()
    module, gradient, results = Residual(40, "pre", 0.4), torch.randn(30, 40), []
    for total in (module, lambda residual, states: residual + module.dropout(states)):
        torch.manual_seed(3)
        outputs = total(residual, states)
        results.append((outputs, *torch.autograd.grad(outputs, (residual, states), gradient)))
    for found, expected in zip(*results, strict=True):
        torch.testing.assert_close(found, expected, atol=2e-2 if dtype is torch.bfloat16 else 1e-6, rtol=1e-6)


def test_dropout_has_second_derivatives() -> None:
    residual, states = (torch.randn(5, 6, dtype=torch.double, requires_grad=True) for _ in range(2))

    def seeded(residual: torch.Tensor, states: torch.Tensor) -> torch.Tensor:
        torch.manual_seed(3)
        return Residual(6, "pre", 0.4)(residual, states).square()

    assert torch.autograd.gradgradcheck(seeded, (residual, states))


def test_dropout_outside_training_is_nothing() -> None:
    states = torch.randn(5, 6)
    assert torch.equal(Dropout(0.5).eval()(states), states)
    assert torch.equal(Dropout(0.0).train()(states), states)


def test_swiglu_follows_its_equation() -> None:
    torch.manual_seed(0)
    module, x = FeedForward(6, 10, "swiglu").double(), torch.randn(4, 6, dtype=torch.double)
    gate, value = module.inner.weight.split(10)
    gate_bias, value_bias = module.inner.bias.split(10)
    gated = x @ gate.T + gate_bias
    expected = (gated * torch.sigmoid(gated) * (x @ value.T + value_bias)) @ module.outer.weight.T + module.outer.bias
    torch.testing.assert_close(module(x), expected)


def test_residual_normalises_before_or_after() -> None:
    x = torch.randn(2, 3, 8)
    for norm, expected in (("pre", x + 2 * F.layer_norm(x, (8,))), ("post", F.layer_norm(3 * x, (8,)))):
        around = Residual(8, norm, 0.0)  # type: ignore[arg-type]
        torch.testing.assert_close(around(x, 2 * around.inputs(x)), expected)
