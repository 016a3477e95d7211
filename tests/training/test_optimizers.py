"""Adadelta against its paper's algorithm, and what becomes of a gradient that is not finite."""

from __future__ import annotations

import math

import pytest
import torch
from torch import nn

from mt.errors import ConfigError
from mt.training.optimizers import adadelta


def with_gradient(values: list[float], **settings: float) -> tuple[nn.Parameter, torch.optim.Optimizer]:
    model = nn.Module()
    model.weight = nn.Parameter(torch.tensor([values]))
    return model.weight, adadelta(model, **settings)


def test_adadelta_is_algorithm_1_of_zeiler_2012() -> None:
    rho, epsilon = 0.95, 1e-6
    weight, optimizer = with_gradient([0.5, -2.0])
    expected = [0.5, -2.0]
    squares, updates = [0.0, 0.0], [0.0, 0.0]  # E[g^2], E[dx^2]
    for step in range(1, 6):
        gradient = [0.3 * step, -1.0 / step]
        weight.grad = torch.tensor([gradient])
        optimizer.step()
        for i, g in enumerate(gradient):
            squares[i] = rho * squares[i] + (1 - rho) * g * g
            update = -math.sqrt(updates[i] + epsilon) / math.sqrt(squares[i] + epsilon) * g
            updates[i] = rho * updates[i] + (1 - rho) * update * update
            expected[i] += update
    assert weight.tolist()[0] == pytest.approx(expected, rel=1e-5)


def test_a_gradient_that_is_not_finite_changes_no_weight() -> None:
    weight, optimizer = with_gradient([0.5, -2.0])
    weight.grad = torch.tensor([[math.nan, 1.0]])
    optimizer.found_inf = torch.tensor(1.0)  # type: ignore[attr-defined]
    optimizer.step()
    assert weight.tolist() == [[0.5, -2.0]]
    weight.grad = torch.tensor([[1.0, 1.0]])
    optimizer.found_inf = torch.tensor(0.0)  # type: ignore[attr-defined]
    optimizer.step()
    assert torch.isfinite(weight).all()
    assert weight.tolist() != [[0.5, -2.0]]


@pytest.mark.parametrize(
    ("setting", "said"),
    [
        ({"learning_rate": 1e300}, "learning_rate=1e.300 must be at most 100: at such a rate no model learns"),
        ({"rho": 1.0}, "rho=1.0 must be below 1"),
        ({"epsilon": 0.0}, "epsilon=0.0 must be above 0"),
        ({"learning_rate": 0.0}, "learning_rate=0.0 must be 1e-09 or more"),
    ],
    ids=str,
)
def test_wrong_settings(setting: dict[str, float], said: str) -> None:
    with pytest.raises(ConfigError, match=said):
        with_gradient([1.0], **setting)
