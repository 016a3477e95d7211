"""The training objective: label-smoothed cross entropy, as a sum over real target tokens.

An objective takes a model and a batch and returns `Losses`; the update divides once by the token count.

Szegedy et al. 2016, "Rethinking the Inception Architecture", section 7: the true token gets 1 - e + e / V, every
other token e / V. Shapes: N target positions, V vocabulary.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from mt.batch import Batch
from mt.config.constraints import Share, checked
from mt.models.base import Losses, Seq2Seq

ROWS = 128
"""How many rows of logits a CPU processes at a time: few enough to stay in its cache."""


class _ConsumingCrossEntropy(torch.autograd.Function):
    """Sum over rows of -sum_v q(v) log softmax(logits)(v), whose gradient overwrites the logits.

    The logits are the largest matrix of a training step. Turning them into softmax(logits) - q in place, a few rows at
    a time, needs no second matrix and reads main memory only once.
    """

    @staticmethod
    def forward(
        ctx: Any, logits: Tensor, target: Tensor, smoothing: float, weights: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        count, vocabulary = logits.shape
        rows = ROWS if logits.device.type == "cpu" else max(count, 1)
        normalizer, true, total = (torch.empty(count, device=logits.device) for _ in range(3))
        for start in range(0, count, rows):
            part = slice(start, start + rows)
            scores, ids = logits[part].float(), target[part, None]  # a view where the logits are float32
            true[part] = scores.gather(1, ids).squeeze(1)
            total[part] = scores.sum(dim=1)
            top = scores.amax(dim=1, keepdim=True)
            mass = scores.sub_(top).exp_().sum(dim=1, keepdim=True)
            normalizer[part] = (mass.log() + top).squeeze(1)
            scores.mul_(mass.reciprocal()).sub_(smoothing / vocabulary)
            scores.scatter_add_(1, ids, scores.new_full(ids.shape, smoothing - 1.0))
            if weights is not None:
                scores.mul_(weights[part, None])
            if scores.dtype != logits.dtype:
                logits[part] = scores
        likelihood, even = normalizer - true, normalizer - total / vocabulary
        if weights is not None:
            likelihood, even = likelihood * weights, even * weights
        loss = (1.0 - smoothing) * likelihood.sum() + smoothing * even.sum()
        ctx.gradient = logits
        ctx.mark_non_differentiable(likelihood)
        return loss, likelihood

    @staticmethod
    def backward(ctx: Any, grad_loss: Tensor, _: Tensor) -> tuple[Tensor, None, None, None]:
        gradient, ctx.gradient = ctx.gradient, None
        return gradient.mul_(grad_loss), None, None, None


def smoothed_cross_entropy(
    logits: Tensor, target: Tensor, smoothing: float, consume: bool = False, weights: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Loss of N predictions.

    Args:
        logits: [N, V] before softmax.
        target: [N] true ids.
        smoothing: probability mass spread evenly over the vocabulary, in [0, 1).
        consume: overwrite the logits with their gradient, which saves memory. Only for logits that nothing else reads.
        weights: [N] float32 factors of the predictions' losses, 0 at padding; None: 1 for all.

    Returns:
        [] the smoothed loss, a sum in nats, whose gradient can be computed once; [N] the plain negative log-likelihoods
        in nats times their weights, without gradient.
    """
    if logits.dtype is torch.float16:  # its range is too small for a gradient before loss scaling
        logits = logits.float()
    elif not consume:
        logits = logits.clone()
    return _ConsumingCrossEntropy.apply(logits, target, smoothing, weights)  # type: ignore[no-any-return, no-untyped-call]


@checked
class CrossEntropy:
    """Label-smoothed cross entropy of the true tokens, plus the losses that the model itself adds.

    Args:
        label_smoothing: probability mass spread evenly over the vocabulary, in [0, 1).

    Raises:
        ArgumentError: `label_smoothing` is out of its range.
    """

    def __init__(self, label_smoothing: Share = 0.1) -> None:
        self.label_smoothing = label_smoothing

    def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
        """The losses under teacher forcing; padding adds nothing to the sums."""
        forced = model.teacher_forced(batch)
        target = batch.target.output.flatten().index_select(0, batch.target.index)  # [N]
        logits = model.logits(forced, batch.target.index)
        weights = batch.target.weights
        loss, likelihood = smoothed_cross_entropy(logits, target, self.label_smoothing, consume=True, weights=weights)
        if forced.losses:
            places = likelihood.new_zeros(batch.target.output.numel()).index_copy(0, batch.target.index, -likelihood)
            log_likelihood = places.view_as(batch.target.output)  # [B, T]
            loss = loss + torch.stack([added(log_likelihood) for added in forced.losses]).sum()
        return Losses(loss, likelihood.sum())
