"""Optimizers: the fused implementations of torch, over two groups of parameters.

Fused optimizers also read `found_inf` on the device, which is how a step with a non-finite gradient is skipped
without the host waiting to look at it.
"""

from __future__ import annotations

import torch
from torch import nn
from torch.optim import Optimizer

from mt.errors import ConfigError


def adamw(
    model: nn.Module,
    learning_rate: float = 1e-3,
    betas: tuple[float, float] = (0.9, 0.98),
    epsilon: float = 1e-9,
    weight_decay: float = 0.0,
) -> Optimizer:
    """AdamW (Loshchilov and Hutter 2019); matrices decay, vectors (biases, norm gains) do not.

    With `weight_decay` 0 it is Adam (Kingma and Ba 2015); betas and epsilon default to Vaswani et al. 2017.
    """
    _check(learning_rate, weight_decay)
    groups = parameter_groups(model, weight_decay)
    beta1, beta2 = betas
    return torch.optim.AdamW(groups, lr=learning_rate, betas=(beta1, beta2), eps=epsilon, fused=True)


def sgd(model: nn.Module, learning_rate: float = 1.0, momentum: float = 0.0, weight_decay: float = 0.0) -> Optimizer:
    """Stochastic gradient descent, with momentum by choice; matrices decay, vectors do not."""
    _check(learning_rate, weight_decay)
    groups = parameter_groups(model, weight_decay)
    return torch.optim.SGD(groups, lr=learning_rate, momentum=momentum, fused=True)


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict[str, object]]:
    """Matrices with weight decay and vectors without, each parameter once however many names it has."""
    trained = [p for p in model.parameters() if p.requires_grad]
    matrices = [p for p in trained if p.dim() >= 2]
    vectors = [p for p in trained if p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": weight_decay}, {"params": vectors, "weight_decay": 0.0}]
    return [group for group in groups if group["params"]]


def _check(learning_rate: float, weight_decay: float) -> None:
    if learning_rate <= 0:
        raise ConfigError(f"optimizer.learning_rate={learning_rate} must be above 0")
    if weight_decay < 0:
        raise ConfigError(f"optimizer.weight_decay={weight_decay} must be 0 or more")
