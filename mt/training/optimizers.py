"""Optimizers: the fused implementations of torch, over two groups of parameters.

Fused optimizers also read `found_inf` on the device, which is how a step with a non-finite gradient is skipped
without the host waiting to look at it.
"""

from __future__ import annotations

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


def parameter_groups(model: nn.Module, weight_decay: float) -> list[dict[str, object]]:
    """Matrices with weight decay and vectors without, each parameter once however many names it has."""
    trained = [p for p in model.parameters() if p.requires_grad]
    matrices = [p for p in trained if p.dim() >= 2]
    vectors = [p for p in trained if p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": weight_decay}, {"params": vectors, "weight_decay": 0.0}]
    return [group for group in groups if group["params"]]
