"""Normalisers, which turn scores into weights.

Shapes: S keys; `...` are any leading dimensions, which broadcast between mask and scores.

All but softmax compute in at least float32 and return weights in the type of the scores: in half precision the
threshold of a sparse normaliser would be too coarse.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import torch
from torch import Tensor, nn

from mt.config.constraints import PositiveInt, Share, Temperature, Weight, checked


class Normalizer(nn.Module, ABC):
    """A map from scores to weights, which are not negative and sum to 1 over the keys that may be seen."""

    @abstractmethod
    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Compute weights.

        Args:
            scores: [..., S].
            mask: [..., S] bool, True at keys that may be seen.

        Returns:
            [..., S] weights, exactly 0 where the mask is False. A row whose mask is False everywhere is all 0.
        """

    def drawn(self, scores: Tensor, mask: Tensor, weights: Tensor) -> Draw | None:
        """The keys drawn, if the loss must estimate the gradient from them; else None. Arguments: see `forward`."""
        return None


class Draw(NamedTuple):
    """The draws of hard attention: one key for each row.

    Attributes:
        scores: [..., S] scores from which the key was drawn.
        mask: [..., S] bool, True at keys that may be seen.
        choice: [..., S] one-hot at the key drawn, without gradient.
    """

    scores: Tensor
    mask: Tensor
    choice: Tensor

    @classmethod
    def joined(cls, draws: Sequence[Draw | None], dim: int = -2) -> Draw | None:
        """The draws of several positions, concatenated along `dim`; None if there are none."""
        seen = [draw for draw in draws if draw is not None]
        return cls(*(torch.cat(parts, dim) for parts in zip(*seen, strict=True))) if seen else None


class Softmax(Normalizer):
    """a_ij = exp(e_ij) / sum_k exp(e_ik), k over the keys that may be seen (Bahdanau et al. 2015, equation 6)."""

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        return _masked_softmax(scores, mask)


class Sparsemax(Normalizer):
    """The point of the probability simplex nearest to the scores: a_ij = max(e_ij - tau_i, 0).

    Martins and Astudillo 2016, "From Softmax to Sparsemax", https://arxiv.org/abs/1602.02068, equation 2 and
    Proposition 1. The threshold tau_i makes a row sum to 1. A key whose score is 1 or more below the best has weight 0.
    """

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        weights: Tensor = _SimplexProjection.apply(_visible(scores, mask))  # type: ignore[no-untyped-call]
        return weights.masked_fill(~mask, 0.0).to(scores.dtype)


class Entmax15(Normalizer):
    """Half way between softmax and sparsemax, sparse and smooth: a_ij = max(e_ij / 2 - tau_i, 0)^2.

    Peters, Niculae and Martins 2019, "Sparse Sequence-to-Sequence Models", https://arxiv.org/abs/1905.05702: their
    alpha-entmax with alpha = 1.5, computed exactly (Algorithm 2). The threshold tau_i makes a row sum to 1. A key whose
    score is 2 or more below the best has weight 0.
    """

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        roots: Tensor = _RootOfEntmax15.apply(_visible(scores, mask))  # type: ignore[no-untyped-call]
        return roots.square().masked_fill(~mask, 0.0).to(scores.dtype)


@checked
class Hard(Normalizer):
    """Hard attention: all weight is on one key.

    In training the key is drawn from the softmax of the scores; in evaluation it is the key with the highest score (of
    equals the first). The draw has no derivative. The estimator says how the gradient is estimated:

    * `gumbel`: straight-through Gumbel-softmax, Jang, Gu and Poole 2017, "Categorical Reparameterization with
      Gumbel-Softmax", https://arxiv.org/abs/1611.01144, section 2.2. With Gumbel noise g the weights are
      one_hot(argmax(e + g)) (equation 1) and their gradient is that of softmax((e + g) / t) (equation 2). The
      temperature t changes exponentially from `temperature` to `final_temperature` over the first `anneal` training
      calls. A batch makes one call if all target positions attend at once; otherwise (in Bahdanau's decoder, with input
      feeding or with coverage) it makes one call for each target position.
    * `score`: the score function estimator of Xu et al. 2015, "Show, Attend and Tell",
      https://arxiv.org/abs/1502.03044, section 4.1. The weights have no gradient; the gradient of the expected reward
      is estimated from the draw. The training loss must add `draw_loss` of the result of `drawn`.

    The noise comes from torch's global generator, and the number of calls is a buffer saved with the weights, so that a
    resumed run continues exactly.

    Args:
        estimator: `gumbel` or `score`, see above.
        temperature: t at the first training call, above 0, for `gumbel`.
        final_temperature: t after `anneal` training calls, above 0, for `gumbel`.
        anneal: number of training calls over which t changes, 1 or more, for `gumbel`.
        reward_weight: weight of the reward in the loss, lambda_r of the paper, from 0 to 1,000, for `score`.
        entropy_weight: weight of the entropy bonus, lambda_e of the paper, from 0 to 1,000, for `score`.
        baseline_decay: see `MovingBaseline`, for `score`.
    """

    calls: Tensor  # [] int64

    def __init__(
        self,
        estimator: Literal["gumbel", "score"] = "gumbel",
        temperature: Temperature = 1.0,
        final_temperature: Temperature = 0.5,
        anneal: PositiveInt = 100_000,
        reward_weight: Weight = 1.0,
        entropy_weight: Weight = 0.01,
        baseline_decay: Share = 0.9,
    ) -> None:
        super().__init__()
        self.estimator = estimator
        self.reward_weight = reward_weight
        self.entropy_weight = entropy_weight
        self.baseline = MovingBaseline(baseline_decay) if estimator == "score" else None
        self.temperature = temperature
        self.final_temperature = final_temperature
        self.anneal = anneal
        self.register_buffer("calls", torch.zeros((), dtype=torch.int64))

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        visible = _visible(scores, mask)
        if not self.training:
            return _best(visible, mask).to(scores.dtype)
        noise = -torch.empty_like(visible).exponential_().log()  # Gumbel: minus the logarithm of an exponential draw
        noisy = visible + noise
        weights = _best(noisy, mask)
        if self.estimator == "gumbel":
            soft = _masked_softmax(noisy / self.annealed_temperature(), mask)
            weights = weights + (soft - soft.detach())  # plus exactly 0: still one-hot
            self.calls += 1
        return weights.to(scores.dtype)

    def drawn(self, scores: Tensor, mask: Tensor, weights: Tensor) -> Draw | None:
        return Draw(scores, mask, weights) if self.training and self.estimator == "score" else None

    def draw_loss(self, draw: Draw, log_likelihood: Tensor, mask: Tensor, later: bool = True) -> Tensor:
        """The part of the loss that trains the scores, for `estimator=score`.

        The reward of the draw at target position t is the log-likelihood of the tokens that the draw can affect. Its
        baseline is the moving mean of the log-likelihood of a token, times the number of these tokens.

        Args:
            draw: the draws of all target positions, [B, T, S].
            log_likelihood: [B, T] log-likelihood of the true tokens, 0 at padding.
            mask: [B, T] bool, True at real target positions.
            later: whether the draw at t affects all tokens from t on, or (False) only token t.

        Returns:
            [] float32, the sum over all positions.
        """
        assert self.baseline is not None
        changed = (log_likelihood, mask.to(log_likelihood.dtype))
        reward, to_come = map(_from_here_on, changed) if later else changed  # [B, T]
        usual = self.baseline(log_likelihood.sum() / mask.sum())
        counted, weight = draw.mask & mask.unsqueeze(-1), self.reward_weight
        return score_function_loss(
            draw.scores, counted, draw.choice, weight * reward, weight * usual * to_come, self.entropy_weight
        )

    def annealed_temperature(self) -> Tensor:
        """The temperature of the next training call, a tensor [] on the device, so that the host need not wait."""
        progress = (self.calls / self.anneal).clamp_max(1.0)
        return self.temperature * (self.final_temperature / self.temperature) ** progress


@checked
class MovingBaseline(nn.Module):
    """A moving mean of rewards: b <- decay b + (1 - decay) reward (Xu et al. 2015, section 4.1, with decay 0.9).

    `forward` returns b before its update, because a baseline must not depend on the draws that it is compared with. b
    starts at 0, is updated only in training, and is a buffer saved with the weights.

    Args:
        decay: share of b that is kept, from 0 to below 1.
    """

    value: Tensor  # [] float32

    def __init__(self, decay: Share = 0.9) -> None:
        super().__init__()
        self.decay = decay
        self.register_buffer("value", torch.zeros(()))

    def forward(self, reward: Tensor) -> Tensor:
        """Update b with the rewards of a batch.

        Args:
            reward: [...]; b is updated with their mean. If the mean is not finite b stays as it is; the trainer skips
                such an update too.

        Returns:
            [] the baseline for these rewards, without gradient.
        """
        before = self.value.clone()
        if self.training:
            mean = reward.detach().to(before.dtype).mean()
            after = self.decay * before + (1.0 - self.decay) * mean
            self.value.copy_(torch.where(mean.isfinite(), after, before))
        return before


def score_function_loss(
    scores: Tensor, mask: Tensor, choice: Tensor, reward: Tensor, baseline: Tensor, entropy_weight: float
) -> Tensor:
    """A loss whose gradient estimates that of minus the expected reward, minus `entropy_weight` times the entropy.

    The gradient is that of Xu et al. 2015, section 4.1, (reward - baseline) grad log p(choice) + entropy_weight grad
    H(p), where p is the softmax of the scores; it is negated because a loss is minimised. Reward and baseline are
    constants. To weight the reward against other losses (lambda_r of the paper), multiply reward and baseline.

    Args:
        scores: [..., S] scores given to the normaliser.
        mask: [..., S] bool, True at keys that may be seen. A row that is False everywhere adds nothing; padded target
            positions are left out in this way.
        choice: [..., S] one-hot, the weights that `Hard` gave in training.
        reward: [...] larger is better, for instance log p(target | choice); or fewer dimensions, which broadcast.
        baseline: a baseline of the reward, with its shape.
        entropy_weight: weight of the entropy bonus, lambda_e of the paper.

    Returns:
        [] float32, the sum over all rows.
    """
    hidden = ~mask
    log_p = _visible(scores, mask).log_softmax(dim=-1).masked_fill(hidden, 0.0)  # [..., S]
    entropy = -(log_p.exp() * log_p).sum(-1)  # [...]
    chosen = (choice.detach() * log_p).sum(-1)  # [...]
    advantage = (reward - baseline).detach().expand(chosen.shape)  # an error if this would broadcast to more rows
    return -(advantage * chosen + entropy_weight * entropy).sum()


def _from_here_on(values: Tensor) -> Tensor:
    """[B, T] -> [B, T], at each position the sum of its value and all later ones."""
    return values.flip(1).cumsum(1).flip(1)


def _visible(scores: Tensor, mask: Tensor) -> Tensor:
    """[..., S] scores in at least float32, with the lowest finite number where the mask is False."""
    dtype = torch.promote_types(scores.dtype, torch.float32)
    return scores.to(dtype).masked_fill(~mask, torch.finfo(dtype).min)


def _masked_softmax(scores: Tensor, mask: Tensor) -> Tensor:
    # The lowest finite number instead of -inf, so that a row without keys gives no NaN, nor does its gradient.
    hidden = ~mask
    lowest = torch.finfo(scores.dtype).min
    return scores.masked_fill(hidden, lowest).softmax(dim=-1).masked_fill(hidden, 0.0)


def _best(scores: Tensor, mask: Tensor) -> Tensor:
    """[..., S] one-hot at the largest visible score, the first of equals; without gradient."""
    hidden = ~mask
    best = scores.masked_fill(hidden, -torch.inf).argmax(dim=-1, keepdim=True)
    return torch.zeros_like(scores).scatter_(-1, best, 1.0).masked_fill(hidden, 0.0)


class _SimplexProjection(torch.autograd.Function):
    """[..., S] -> [..., S] sparsemax (Martins and Astudillo 2016, Algorithm 1; Jacobian: section 2.5)."""

    @staticmethod
    def forward(ctx: Any, scores: Tensor) -> Tensor:
        scores = _below_the_best(scores)
        ordered, sizes = _ordered(scores)
        thresholds = (ordered.cumsum(-1) - 1) / sizes
        weights = (scores - _choose_threshold(thresholds, ordered)).clamp_min(0.0)
        ctx.save_for_backward(weights)
        return weights

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        # The Jacobian is diag(u) - u u^T / sum(u), with u = 1 where a weight is above 0: it subtracts a mean.
        weights: Tensor
        (weights,) = ctx.saved_tensors
        support = weights > 0
        gradient = gradient * support
        return gradient - support * (gradient.sum(-1, keepdim=True) / support.sum(-1, keepdim=True))


class _RootOfEntmax15(torch.autograd.Function):
    """[..., S] -> [..., S] square roots of the weights of 1.5-entmax (Peters et al. 2019, Algorithm 2).

    The roots are max(z - tau, 0), where z is half the scores. If exactly the k best z are above tau, the squared roots
    sum to 1 for tau = m - sqrt((1 - v) / k), where m is the mean of the k best and v the sum of their squared distances
    from m.

    This function returns roots because their derivative is finite everywhere and a function of the roots alone, so that
    autograd can compute second derivatives.
    """

    @staticmethod
    def forward(ctx: Any, scores: Tensor) -> Tensor:
        scores = _below_the_best(scores / 2)
        ordered, sizes = _ordered(scores)
        mean = ordered.cumsum(-1) / sizes
        spread = ordered.square().cumsum(-1) - sizes * mean.square()
        thresholds = mean - ((1 - spread) / sizes).clamp_min(0.0).sqrt()
        threshold = _choose_threshold(thresholds, ordered)
        # `spread` is a difference of large numbers. One Newton step on sum(roots^2) = 1 restores the precision lost.
        roots = (scores - threshold).clamp_min(0.0)
        threshold = threshold + (roots.square().sum(-1, keepdim=True) - 1) / (2 * roots.sum(-1, keepdim=True))
        roots = (scores - threshold).clamp_min(0.0)
        ctx.save_for_backward(roots)
        return roots

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        # The Jacobian is (diag(u) - u r^T / sum(r)) / 2, r the roots, u = 1 where r is above 0; we need its transpose.
        roots: Tensor
        (roots,) = ctx.saved_tensors
        gradient = gradient * (roots > 0)
        return (gradient - roots * (gradient.sum(-1, keepdim=True) / roots.sum(-1, keepdim=True))) / 2


def _below_the_best(scores: Tensor) -> Tensor:
    """Scores minus the largest of their row, clamped at -2. The thresholds of both projections are then in [-1, 0]."""
    return (scores - scores.amax(-1, keepdim=True)).clamp_min(-2.0)


def _ordered(scores: Tensor) -> tuple[Tensor, Tensor]:
    """[..., S] the scores sorted, best first; and [S] the numbers 1, 2, ..., S."""
    sizes = torch.arange(1, scores.shape[-1] + 1, dtype=scores.dtype, device=scores.device)
    return scores.sort(dim=-1, descending=True).values, sizes


def _choose_threshold(thresholds: Tensor, ordered: Tensor) -> Tensor:
    """[..., 1] the threshold of the largest k for which the k-th best score is above the threshold for k scores."""
    size = (ordered > thresholds).sum(-1, keepdim=True)
    return thresholds.gather(-1, (size - 1).clamp_min(0))  # size 0 means NaN scores; the result must be NaN too
