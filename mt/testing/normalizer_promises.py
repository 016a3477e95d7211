"""What every normalizer of attention scores promises.

Shapes: R rows, S keys.
"""

from __future__ import annotations

from collections.abc import Callable

import torch
from torch import Tensor

from mt.attention.normalizers import Normalizer
from mt.testing.failures import require, require_close
from mt.testing.score_promises import require_derivatives

WHERE = "Normalizer in mt/attention/normalizers.py"
ROWS, KEYS = 6, 7


def check_normalizer(
    normalizer: Normalizer | Callable[[], Normalizer], *, sums_to_one: bool = True, seed: int = 0
) -> None:
    """Hold a normalizer against the promises of `mt.attention.Normalizer`, in training and in evaluation.

    - Weights are never negative, exactly 0 where the mask is False, and sum to 1 where anything may be seen; a row with
      nothing to see is all 0. So also for scores of 1e4, in half precision, and whatever stands under the mask,
      infinities among it.
    - Mask and scores broadcast; weights have the type of the scores.
    - Gradients are finite, and 0 under the mask.
    - In evaluation: rows are separate; the order of keys does not matter; a key with a higher score weighs no less, and
      a score that is raised lowers no weight of its own; derivatives are those of finite differences, where there are
      any.

    What it cannot find: a map that keeps these promises and is not the one of its paper.

    Args:
        normalizer: one, or what makes one.
        sums_to_one: False where rows may sum to less.
        seed: of scores and masks.

    Raises:
        AssertionError: a promise is broken; the sentence says which.
    """
    made = normalizer if isinstance(normalizer, Normalizer) else normalizer()
    generator = torch.Generator().manual_seed(seed)
    mask = torch.rand(ROWS, KEYS, generator=generator) < 0.6
    mask[0], mask[1], mask[2] = True, False, torch.arange(KEYS) == 3
    scores = torch.randn(ROWS, KEYS, generator=generator, dtype=torch.float64)
    was_training = made.training
    for training in (True, False):
        made.train(training)
        for dtype in (torch.float64, torch.float32, torch.bfloat16, torch.float16):
            for scale in (0.0, 1.0, 1e4):
                _check_weights(made, (scale * scores).to(dtype), mask, sums_to_one, seed)
        _check_broadcasting(made, scores, mask, seed)
    _check_order(made, scores, mask)
    _check_derivatives(made, scores, mask)
    made.train(was_training)


def _weighed(normalizer: Normalizer, scores: Tensor, mask: Tensor, seed: int) -> Tensor:
    torch.manual_seed(seed)  # a normalizer may draw
    weights: Tensor = normalizer(scores, mask)
    return weights


def _check_weights(normalizer: Normalizer, scores: Tensor, mask: Tensor, sums_to_one: bool, seed: int) -> None:
    scores = scores.clone().requires_grad_()
    weights = _weighed(normalizer, scores, mask, seed)
    alike = weights.shape == scores.shape and weights.dtype == scores.dtype
    said = f"{list(weights.shape)} {weights.dtype} for {list(scores.shape)} {scores.dtype}"
    require(alike, "weights do not have the shape and type of the scores", WHERE, said)
    require(
        (weights >= 0).all(), "a weight is negative, or not a number", WHERE, f"{float(weights.detach().min()):.6g}"
    )
    leaked = weights.detach()[~mask]
    largest = f"{float(leaked.abs().max()):.6g}"
    require((leaked == 0).all(), "a key that may not be seen has a weight: it must be exactly 0", WHERE, largest)
    tolerance = {torch.bfloat16: 3e-2, torch.float16: 4e-3}.get(scores.dtype, 2e-6)
    sums, seen = weights.detach().double().sum(-1), mask.any(-1).double()
    if sums_to_one:
        require_close(sums, seen, f"a row of weights does not sum to 1 ({scores.dtype})", WHERE, 0, tolerance)
    else:
        most = float((sums - seen).max()) + 1
        require(most <= 1 + tolerance, "a row of weights sums to more than 1", WHERE, f"{most:.6g}")
    for rubbish in (6e4, -torch.inf, torch.inf):
        other = _weighed(normalizer, scores.detach().masked_fill(~mask, rubbish), mask, seed)
        promise = f"a score of {rubbish} under the mask changes the weights"
        require_close(other, weights, promise, WHERE, 0, 0)
    if weights.requires_grad:
        towards = torch.linspace(-1, 1, scores.numel(), dtype=scores.dtype).view_as(scores)
        (gradient,) = torch.autograd.grad((weights * towards).sum(), scores)
        require(gradient.isfinite().all(), "a gradient by the scores is not finite", WHERE)
        require((gradient[~mask] == 0).all(), "a score under the mask has a gradient", WHERE)


def _check_broadcasting(normalizer: Normalizer, scores: Tensor, mask: Tensor, seed: int) -> None:
    several = torch.stack([scores, 2 * scores])
    expected = _weighed(normalizer, several, mask.expand_as(several), seed)
    found = _weighed(normalizer, several, mask, seed)
    require_close(found, expected, "a mask that is broadcast gives other weights than repeated", WHERE)


def _check_order(normalizer: Normalizer, scores: Tensor, mask: Tensor) -> None:
    with torch.no_grad():
        weights = normalizer(scores, mask)
        order = torch.arange(KEYS).flip(0)
        turned = normalizer(scores[:, order], mask[:, order])
        require_close(turned, weights[:, order], "the order of the keys changes their weights", WHERE)
        for row in range(ROWS):
            alone = normalizer(scores[row : row + 1], mask[row : row + 1])
            require_close(alone, weights[row : row + 1], "a row alone has other weights than among others", WHERE)
            seen = mask[row].nonzero().flatten().tolist()
            for a in seen:
                for b in seen:
                    if scores[row, a] > scores[row, b]:
                        said = f"{float(weights[row, a]):.6g} below {float(weights[row, b]):.6g}"
                        kept = weights[row, a] >= weights[row, b] - 1e-12
                        require(kept, "of two keys the one with the higher score weighs less", WHERE, said)
        for key in range(KEYS):
            raised = scores.clone()
            raised[:, key] += 0.3
            before, after = weights[:, key], normalizer(raised, mask)[:, key]
            kept = (after >= before - 1e-12).all()
            require(kept, "a key whose score is raised loses weight", WHERE, f"{float((after - before).min()):.6g}")


def _check_derivatives(normalizer: Normalizer, scores: Tensor, mask: Tensor) -> None:
    if normalizer(scores.clone().requires_grad_(), mask).requires_grad:
        promise = "derivatives of the weights are not those of finite differences"
        require_derivatives(lambda each: normalizer(each, mask), [scores], promise, WHERE)
