"""The hand-written loss against torch's own, and its sums against being cut into pieces."""

import pytest
import torch
from torch.nn import functional

from mt.training.objectives import smoothed_cross_entropy


@pytest.mark.parametrize("smoothing", [0.0, 0.1, 0.5])
@pytest.mark.parametrize("rows", [1, 17, 128, 300])
def test_equals_torch_in_value_and_gradient(smoothing: float, rows: int) -> None:
    torch.manual_seed(0)
    logits = torch.randn(rows, 11, requires_grad=True)
    target = torch.randint(0, 11, (rows,))
    loss, likelihood = smoothed_cross_entropy(logits * 1.0, target, smoothing)
    (gradient,) = torch.autograd.grad(loss * 3.0, logits)

    other = logits.detach().clone().requires_grad_()
    expected = functional.cross_entropy(other, target, label_smoothing=smoothing, reduction="sum")
    (expected_gradient,) = torch.autograd.grad(expected * 3.0, other)
    torch.testing.assert_close(loss, expected)
    torch.testing.assert_close(gradient, expected_gradient)
    torch.testing.assert_close(likelihood, functional.cross_entropy(other, target, reduction="none"))


def test_gradient_of_half_precision_logits_has_their_type() -> None:
    logits = torch.randn(5, 7).bfloat16().requires_grad_()
    loss, _ = smoothed_cross_entropy(logits * 1.0, torch.arange(5), 0.1)
    loss.backward()
    assert loss.dtype == torch.float32
    assert logits.grad is not None
    assert logits.grad.dtype == torch.bfloat16


def test_rows_add_up() -> None:
    torch.manual_seed(1)
    logits, target = torch.randn(9, 13), torch.randint(0, 13, (9,))
    whole, _ = smoothed_cross_entropy(logits.clone(), target, 0.1)
    parts = [smoothed_cross_entropy(logits[i : i + 2].clone(), target[i : i + 2], 0.1)[0] for i in range(0, 9, 2)]
    torch.testing.assert_close(whole, torch.stack(parts).sum())


def test_large_logits_stay_finite_and_half_precision_survives_loss_scaling() -> None:
    logits = torch.tensor([[6e4, -6e4, 0.0]]).half().requires_grad_()
    loss, likelihood = smoothed_cross_entropy(logits * 1.0, torch.tensor([1]), 0.1)
    (loss * 2.0**10).backward()
    assert float(likelihood) == pytest.approx(12e4, rel=1e-2)
    assert logits.grad is not None
    assert logits.grad.dtype == torch.float16


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_a_weight_of_zero_leaves_a_prediction_out(smoothing: float) -> None:
    torch.manual_seed(2)
    real = torch.tensor([True, True, False, True, False, False, True])
    logits, target = torch.randn(7, 11, requires_grad=True), torch.randint(0, 11, (7,))
    loss, likelihood = smoothed_cross_entropy(logits * 1.0, target, smoothing, weights=real.float())
    (gradient,) = torch.autograd.grad(loss, logits)

    kept = logits.detach()[real].requires_grad_()
    expected, expected_likelihood = smoothed_cross_entropy(kept * 1.0, target[real], smoothing)
    (expected_gradient,) = torch.autograd.grad(expected, kept)
    torch.testing.assert_close(loss, expected)
    torch.testing.assert_close(likelihood[real], expected_likelihood)
    torch.testing.assert_close(gradient[real], expected_gradient)
    assert not likelihood[~real].any()
    assert not gradient[~real].any()
