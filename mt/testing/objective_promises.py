"""What every objective promises."""

from __future__ import annotations

import copy
from collections.abc import Sequence

import torch
from torch import Tensor

from mt.batch import EOS, Batch, collate
from mt.models.base import Losses, Objective, Seq2Seq
from mt.search.forced import force_batch
from mt.testing.failures import require, require_close
from mt.testing.random_batches import with_every_position, with_rubbish
from mt.testing.table_model import TableModel

WHERE = "Losses in mt/models/base.py"
SOURCES = [[4, 5, EOS], [5, EOS], [4, 4, 5, 7, EOS], [EOS]]
TARGETS = [[5, 6, EOS], [4, 7, 7, 5, EOS], [EOS], [6, EOS]]


def check_objective(objective: Objective, *, model: Seq2Seq | None = None, seed: int = 0) -> None:
    """Hold an objective against the promises of `mt.models.Losses`: sums over real target tokens, never means.

    - The loss of a batch is the sum of the losses of its rows, and so is the likelihood: a mean over tokens or
      rows is found.
    - Padding adds nothing, however much there is and whatever stands there, also where `Target.index` names it and
      `Target.weights` is 0, as in training on a GPU.
    - Gradients of a batch cut into pieces add up to those of the whole batch: accumulation changes nothing.
    - The loss is one finite number with a gradient that reaches the model; the likelihood has none.
    - The likelihood is the negative log-probability of the targets by forced decoding, whatever the objective adds.

    It is judged on a model that draws nothing. An objective that draws numbers itself must draw them by sentence to
    pass; one that compares rows of a batch with each other cannot pass, for the update divides a plain sum.

    Args:
        objective: as a configuration makes it.
        model: in float64 for close comparison; None: a small table model.
        seed: of the table.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    made = TableModel(vocabulary=8, seed=seed).double() if model is None else copy.deepcopy(model)
    made.eval()
    whole = collate(SOURCES, TARGETS, range(len(SOURCES)))
    losses, gradient = _measured(objective, made, [whole])
    _check_numbers(losses, gradient)
    pairs = list(zip(SOURCES, TARGETS, strict=True))
    rows, added = _measured(objective, made, [collate([source], [target], [0]) for source, target in pairs])
    promise = "of a batch is not the sum over its rows"
    _check_same(rows, losses, promise)
    require_close(added, gradient, "gradients of a batch's rows do not add up to those of the batch", WHERE)
    halves = [collate(SOURCES[part], TARGETS[part], [0, 1]) for part in (slice(2), slice(2, 4))]
    accumulated, added = _measured(objective, made, halves)
    _check_same(accumulated, losses, "of a batch cut in two does not add up to that of the whole")
    require_close(added, gradient, "accumulating the gradients of two halves differs from one batch", WHERE)
    for extra in (0, 3):
        padded, other = _measured(objective, made, [with_rubbish(whole, made, extra)])
        _check_same(padded, losses, "is changed by padding" if extra else "is changed by what stands at padding")
        require_close(other, gradient, "padding changes the gradient", WHERE)
        weighed, other = _measured(objective, made, [with_every_position(with_rubbish(whole, made, extra))])
        _check_same(weighed, losses, "is changed by padding whose weight in `Target.weights` is 0")
        require_close(other, gradient, "padding whose weight in `Target.weights` is 0 changes the gradient", WHERE)
    expected = torch.tensor(-sum(each.score for each in force_batch(made, whole)), dtype=torch.float64)
    promise = "the likelihood is not the negative log-probability of the targets"
    require_close(losses.likelihood.detach().double(), expected, promise, WHERE, 1e-5, 1e-5)


def _measured(objective: Objective, model: Seq2Seq, batches: Sequence[Batch]) -> tuple[Losses, Tensor]:
    """Losses added up over batches, and the gradient of all weights as one vector."""
    model.zero_grad()
    found = []
    for batch in batches:
        losses: Losses = model(batch, objective)
        shapes = [list(each.shape) for each in (losses.loss, losses.likelihood)]
        require(shapes == [[], []], "loss and likelihood are not one number each", WHERE, f"shapes {shapes}")
        require(losses.loss.requires_grad, "the loss has no gradient", WHERE)
        require(not losses.likelihood.requires_grad, "the likelihood has a gradient, but is only to be reported", WHERE)
        losses.loss.backward()  # type: ignore[no-untyped-call]
        found.append(losses)
    gradients = [torch.zeros_like(p) if p.grad is None else p.grad.clone() for p in model.parameters()]
    total = Losses(sum(each.loss.detach() for each in found), sum(each.likelihood for each in found))  # type: ignore[arg-type]
    return total, torch.cat([each.flatten() for each in gradients])


def _check_numbers(losses: Losses, gradient: Tensor) -> None:
    finite = losses.loss.isfinite() and losses.likelihood.isfinite() and gradient.isfinite().all()
    said = f"loss {float(losses.loss):.6g}, likelihood {float(losses.likelihood):.6g}"
    require(finite, "loss, likelihood or gradient is not finite", WHERE, said)
    require(gradient.any(), "the loss gives the model no gradient", WHERE)


def _check_same(found: Losses, expected: Losses, promise: str) -> None:
    """Within float32, which is what losses are computed in."""
    for name in ("loss", "likelihood"):
        a, b = (getattr(each, name).detach().double() for each in (found, expected))
        require_close(a, b, f"the {name} {promise}", WHERE, 1e-5, 1e-5)
