"""The usual training objective: label-smoothed cross entropy, as a sum over real target tokens.

An objective takes a model and a batch and returns `Losses`; the update divides once by the token count.

Szegedy et al. 2016, "Rethinking the Inception Architecture", section 7: the true token gets 1 - e + e / V, every
other token e / V. Shapes: N target positions, V vocabulary.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor
from torch.autograd.function import once_differentiable

from mt.batch import Batch, at_positions
from mt.config.constraints import Share, checked
from mt.models.base import Losses, Seq2Seq, TeacherForced
from mt.ops.cross_entropy import consume_rows
from mt.ops.linear_cross_entropy import linear_cross_entropy


class _ConsumingCrossEntropy(torch.autograd.Function):
    """Sum over rows of -sum_v q(v) log softmax(logits)(v), whose gradient overwrites the logits."""

    @staticmethod
    def forward(
        ctx: Any, logits: Tensor, target: Tensor, smoothing: float, weights: Tensor | None
    ) -> tuple[Tensor, Tensor]:
        likelihood, even = consume_rows(logits, target, smoothing, weights=weights)
        loss = (1.0 - smoothing) * likelihood.sum() + smoothing * even.sum()
        ctx.gradient = logits
        ctx.mark_non_differentiable(likelihood)
        return loss, likelihood

    @staticmethod
    @once_differentiable
    def backward(ctx: Any, grad_loss: Tensor, _: Tensor) -> tuple[Tensor | None, ...]:
        if ctx.gradient is None:
            raise RuntimeError("the gradient of smoothed_cross_entropy can be computed only once")
        gradient, ctx.gradient = ctx.gradient, None
        return gradient.mul_(grad_loss), None, None, None


def smoothed_cross_entropy(
    logits: Tensor, target: Tensor, smoothing: float, consume: bool = False, weights: Tensor | None = None
) -> tuple[Tensor, Tensor]:
    """Loss of N predictions. `mt.ops.linear_cross_entropy` needs less memory where the output layer is affine.

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
        return self._losses(model, batch, model.teacher_forced(batch))

    def _losses(self, model: Seq2Seq, batch: Batch, forced: TeacherForced) -> Losses:
        loss, likelihood = self._token_losses(model, forced, batch)
        if forced.losses:
            places = likelihood.new_zeros(batch.target.output.numel()).index_copy(0, batch.target.index, -likelihood)
            log_likelihood = places.view_as(batch.target.output)  # [B, T]
            loss = loss + torch.stack([added(log_likelihood) for added in forced.losses]).sum()
        return Losses(loss, likelihood.sum())

    def _token_losses(self, model: Seq2Seq, forced: TeacherForced, batch: Batch) -> tuple[Tensor, Tensor]:
        """The loss, and the negative log-likelihoods [N]; of an affine output layer without ever holding all logits."""
        index, weights = batch.target.index, batch.target.weights
        target = at_positions(batch.target.output, index)  # [N]
        output = model.output_layer() if forced.copying is None else None
        if output is None:
            logits = model.logits(forced, index)
            return smoothed_cross_entropy(logits, target, self.label_smoothing, consume=True, weights=weights)
        hidden = at_positions(forced.hidden, index)  # [N, D']
        return linear_cross_entropy(hidden, output.weight, output.bias, target, self.label_smoothing, weights)
