"""Label-smoothed cross entropy, as a sum over real target tokens, to be divided once by their count.

Szegedy et al. 2016, "Rethinking the Inception Architecture", section 7: the true token gets 1 - e + e / V, every
other token e / V. Shapes: N real target tokens, V vocabulary.
"""

from __future__ import annotations

from typing import Any

import torch
from torch import Tensor

from mt.batch import Batch
from mt.models.base import Seq2Seq


class _SmoothedCrossEntropy(torch.autograd.Function):
    """Sum over rows of -sum_v q(v) log softmax(logits)(v).

    Written by hand because the logits are the largest matrix of a training step: only they and one number a row are
    kept for the backward pass, where the gradient is softmax(logits) - q.
    """

    @staticmethod
    def forward(ctx: Any, logits: Tensor, target: Tensor, smoothing: float) -> tuple[Tensor, Tensor]:
        scores = logits.float()
        log_normalizer = torch.logsumexp(scores, dim=-1)  # [N]
        true_score = scores.gather(1, target[:, None]).squeeze(1)  # [N]
        negative_log_likelihood = (log_normalizer - true_score).sum()
        loss = negative_log_likelihood
        if smoothing > 0.0:
            uniform = (log_normalizer - scores.mean(dim=-1)).sum()
            loss = (1.0 - smoothing) * negative_log_likelihood + smoothing * uniform
        ctx.save_for_backward(logits, target, log_normalizer)
        ctx.smoothing = smoothing
        ctx.mark_non_differentiable(negative_log_likelihood)
        return loss.clone(), negative_log_likelihood

    @staticmethod
    def backward(ctx: Any, grad_loss: Tensor, _: Tensor) -> tuple[Tensor, None, None]:
        logits, target, log_normalizer = ctx.saved_tensors
        gradient = torch.sub(logits, log_normalizer[:, None]).exp_()  # softmax [N, V], float32
        if ctx.smoothing > 0.0:
            gradient -= ctx.smoothing / logits.shape[1]
        gradient.scatter_add_(1, target[:, None], gradient.new_full((len(target), 1), ctx.smoothing - 1.0))
        gradient *= grad_loss
        return gradient.to(logits.dtype), None, None


def smoothed_cross_entropy(logits: Tensor, target: Tensor, smoothing: float) -> tuple[Tensor, Tensor]:
    """Loss of N predictions.

    Args:
        logits: [N, V] before softmax.
        target: [N] true ids; no padding among them.
        smoothing: probability mass spread evenly over the vocabulary, in [0, 1).

    Returns:
        The smoothed loss (with gradient) and the plain negative log-likelihood (without), both sums in nats.
    """
    return _SmoothedCrossEntropy.apply(logits, target, smoothing)  # type: ignore[no-any-return, no-untyped-call]


def batch_loss(model: Seq2Seq, batch: Batch, smoothing: float) -> tuple[Tensor, Tensor]:
    """Teacher-forced loss of a batch: sums over its `batch.target_tokens` real target tokens.

    Padding is taken out before the output layer, so that it costs nothing there and enters no sum.
    """
    hidden = model(batch).flatten(0, 1).index_select(0, batch.target_index)  # [N, D]
    target = batch.target_output.flatten().index_select(0, batch.target_index)  # [N]
    return smoothed_cross_entropy(model.project(hidden), target, smoothing)
