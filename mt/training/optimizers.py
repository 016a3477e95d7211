"""Torch's optimizers, with two parameter groups: matrices with weight decay, vectors without.

The trainer sets the optimizer's `found_inf` to a tensor that is 1 if the gradient is not finite. Torch's fused
optimizers read it on the device and skip that step, so the host need not wait for it. Torch has no fused Adadelta;
`FiniteAdadelta` does the same here. For any other optimizer `Update` looks at the gradient before the step.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, overload

import torch
from annotated_types import Ge, Gt, Le
from torch import nn
from torch.optim import Optimizer

from mt.config.constraints import Because, Share, checked

Rate = Annotated[float, Ge(1e-9), Le(100), Because("at such a rate no model learns")]
"""A peak learning rate."""
Decay = Annotated[float, Ge(0), Le(100), Because("the decay would undo every update")]
"""A weight decay."""


@checked
def adamw(
    model: nn.Module,
    learning_rate: Rate = 1e-3,
    betas: tuple[Share, Share] = (0.9, 0.98),
    epsilon: Annotated[float, Ge(0), Le(1)] = 1e-9,
    weight_decay: Decay = 0.0,
) -> Optimizer:
    """AdamW (Loshchilov and Hutter 2019). Weight decay applies to matrices, not to vectors (biases, norm gains).

    With `weight_decay` 0 it is Adam (Kingma and Ba 2015). The defaults of `betas` and `epsilon` are those of Vaswani et
    al. 2017, section 5.3.

    Args:
        model: its trainable parameters are updated.
        learning_rate: peak learning rate, which the schedule scales; from 1e-9 to 100.
        betas: decay rates of the running means of the gradient and of its square, each in [0, 1).
        epsilon: added to the denominator; from 0 to 1.
        weight_decay: from 0 to 100.

    Raises:
        ArgumentError: a value is out of its range.
    """
    groups = parameter_groups(model, weight_decay)
    beta1, beta2 = betas
    return torch.optim.AdamW(groups, lr=learning_rate, betas=(beta1, beta2), eps=epsilon, fused=True)


@checked
def sgd(model: nn.Module, learning_rate: Rate = 1.0, momentum: Share = 0.0, weight_decay: Decay = 0.0) -> Optimizer:
    """Stochastic gradient descent with optional momentum. Weight decay applies to matrices, not to vectors.

    Args:
        model: its trainable parameters are updated.
        learning_rate: peak learning rate, which the schedule scales; from 1e-9 to 100.
        momentum: in [0, 1).
        weight_decay: from 0 to 100.

    Raises:
        ArgumentError: a value is out of its range.
    """
    groups = parameter_groups(model, weight_decay)
    return torch.optim.SGD(groups, lr=learning_rate, momentum=momentum, fused=True)


@checked
def adadelta(
    model: nn.Module,
    learning_rate: Rate = 1.0,
    rho: Share = 0.95,
    epsilon: Annotated[float, Gt(0), Le(1)] = 1e-6,
    weight_decay: Decay = 0.0,
) -> Optimizer:
    """Adadelta (Zeiler 2012, algorithm 1). Weight decay applies to matrices, not to vectors.

    The paper has no learning rate; with `learning_rate` 1 the update is the paper's.

    Args:
        model: its trainable parameters are updated.
        learning_rate: peak learning rate, which the schedule scales; from 1e-9 to 100.
        rho: decay rate of the two running means, in [0, 1).
        epsilon: added inside both square roots; above 0.
        weight_decay: from 0 to 100.

    Raises:
        ArgumentError: a value is out of its range.
    """
    groups = parameter_groups(model, weight_decay)
    return FiniteAdadelta(groups, lr=learning_rate, rho=rho, eps=epsilon)


class FiniteAdadelta(torch.optim.Adadelta):
    """Adadelta that does not change the weights if `found_inf` is 1.

    In such a step the gradient counts as zero: the weights keep their values, and both running means decay once.
    """

    _step_supports_amp_scaling = True
    """Tells `GradScaler` to set `found_inf` on this optimizer instead of reading it on the host."""

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
    """Two groups: matrices with weight decay, vectors without. A parameter with several names counts once."""
    trained = [p for p in model.parameters() if p.requires_grad]
    matrices = [p for p in trained if p.dim() >= 2]
    vectors = [p for p in trained if p.dim() < 2]
    groups = [{"params": matrices, "weight_decay": weight_decay}, {"params": vectors, "weight_decay": 0.0}]
    return [group for group in groups if group["params"]]
