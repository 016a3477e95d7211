"""Optimizers: those of torch, over two groups of parameters.

The trainer sets `found_inf` to a tensor that is 1 where the gradient is not finite. torch's fused optimizers read it on
the device and skip that step, without the host waiting to look at it; torch's Adadelta has no fused version, and
`FiniteAdadelta` does the same here. Before the step of any other optimizer the update itself looks at the gradient.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, overload

import torch
from torch import nn
from torch.optim import Optimizer

from mt.config.constraints import NonNegative, Positive, Share, checked


@checked
def adamw(
    model: nn.Module,
    learning_rate: Positive = 1e-3,
    betas: tuple[Share, Share] = (0.9, 0.98),
    epsilon: NonNegative = 1e-9,
    weight_decay: NonNegative = 0.0,
) -> Optimizer:
    """AdamW (Loshchilov and Hutter 2019); matrices decay, vectors (biases, norm gains) do not.

    With `weight_decay` 0 it is Adam (Kingma and Ba 2015); betas and epsilon default to Vaswani et al. 2017.
    """
    groups = parameter_groups(model, weight_decay)
    beta1, beta2 = betas
    return torch.optim.AdamW(groups, lr=learning_rate, betas=(beta1, beta2), eps=epsilon, fused=True)


@checked
def sgd(
    model: nn.Module, learning_rate: Positive = 1.0, momentum: NonNegative = 0.0, weight_decay: NonNegative = 0.0
) -> Optimizer:
    """Stochastic gradient descent, with momentum by choice; matrices decay, vectors do not."""
    groups = parameter_groups(model, weight_decay)
    return torch.optim.SGD(groups, lr=learning_rate, momentum=momentum, fused=True)


@checked
def adadelta(
    model: nn.Module,
    learning_rate: Positive = 1.0,
    rho: Share = 0.95,
    epsilon: Positive = 1e-6,
    weight_decay: NonNegative = 0.0,
) -> Optimizer:
    """Adadelta (Zeiler 2012, algorithm 1); matrices decay, vectors do not.

    The paper has no learning rate: 1 is its update as published.
    """
    groups = parameter_groups(model, weight_decay)
    return FiniteAdadelta(groups, lr=learning_rate, rho=rho, eps=epsilon)


class FiniteAdadelta(torch.optim.Adadelta):
    """Adadelta that leaves the weights as they are where `found_inf` is 1.

    The gradient of such a step counts as zero: the weights keep their values, and both running means decay once.
    """

    _step_supports_amp_scaling = True
    """Tells `GradScaler` to set `found_inf` here and not to read it on the host."""

    @overload
    def step(self, closure: None = None) -> None: ...

    @overload
    def step(self, closure: Callable[[], float]) -> float: ...

    def step(self, closure: Any = None) -> Any:
        found_inf = getattr(self, "found_inf", None)
        if found_inf is not None:
            for group in self.param_groups:
                for parameter in group["params"]:
                    if parameter.grad is not None:
                        parameter.grad.masked_fill_(found_inf > 0, 0.0)
        return super().step(closure)


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict[str, object]]:
    """Matrices with weight decay and vectors without, each parameter once however many names it has."""
    trained = [p for p in model.parameters() if p.requires_grad]
    matrices = [p for p in trained if p.dim() >= 2]
    vectors = [p for p in trained if p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": weight_decay}, {"params": vectors, "weight_decay": 0.0}]
    return [group for group in groups if group["params"]]
