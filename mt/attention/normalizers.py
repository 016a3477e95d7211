"""How scores become weights.

Shapes: S keys; `...` are any leading dimensions, those of mask and scores broadcasting.

All but softmax compute in float32 at least and give weights in the type of the scores: a threshold found in half
precision would be too coarse to say which weights are 0.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from typing import Any, Literal, NamedTuple

import torch
from torch import Tensor, nn

from mt.config.constraints import NonNegative, Positive, PositiveInt, Share, checked


class Normalizer(nn.Module, ABC):
    """A map from scores to weights that are never negative and sum to 1 over what may be seen."""

    @abstractmethod
    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        """Weigh.

        Args:
            scores: [..., S].
            mask: [..., S] bool, True at keys that may be seen.

        Returns:
            [..., S] weights, exactly 0 where the mask is False. A row with nothing to see is all 0.
        """

    def drawn(self, scores: Tensor, mask: Tensor, weights: Tensor) -> Draw | None:
        """What was drawn, where the loss must estimate the gradient from it; None: nothing."""
        return None


class Draw(NamedTuple):
    """Rows of hard attention: one key of each was drawn.

    Attributes:
        scores: [..., S].
        mask: [..., S] bool.
        choice: [..., S] one-hot, without gradient.
    """

    scores: Tensor
    mask: Tensor
    choice: Tensor

    @classmethod
    def joined(cls, draws: Sequence[Draw | None], dim: int = -2) -> Draw | None:
        """Those of several positions as one; None where there are none."""
        seen = [draw for draw in draws if draw is not None]
        return cls(*(torch.cat(parts, dim) for parts in zip(*seen, strict=True))) if seen else None


class Softmax(Normalizer):
    """a_ij = exp(e_ij) / sum_k exp(e_ik) over the keys that may be seen (Bahdanau et al. 2015, equation 6)."""

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        return _masked_softmax(scores, mask)


class Sparsemax(Normalizer):
    """The point of the probability simplex nearest to the scores: a_ij = max(e_ij - tau_i, 0).

    Martins and Astudillo 2016, "From Softmax to Sparsemax", https://arxiv.org/abs/1602.02068, equation 2 and
    Proposition 1. The threshold tau_i makes a row sum to 1; keys that score 1 or more below the best weigh exactly 0.
    """

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        weights: Tensor = _SimplexProjection.apply(_visible(scores, mask))  # type: ignore[no-untyped-call]
        return weights.masked_fill(~mask, 0.0).to(scores.dtype)


class Entmax15(Normalizer):
    """Half way between softmax and sparsemax, sparse and smooth: a_ij = max(e_ij / 2 - tau_i, 0)^2.

    Peters, Niculae and Martins 2019, "Sparse Sequence-to-Sequence Models", https://arxiv.org/abs/1905.05702: their
    alpha-entmax with alpha = 1.5, exactly (Algorithm 2). The threshold tau_i makes a row sum to 1; keys that score 2 or
    more below the best weigh exactly 0.
    """

    def forward(self, scores: Tensor, mask: Tensor) -> Tensor:
        roots: Tensor = _RootOfEntmax15.apply(_visible(scores, mask))  # type: ignore[no-untyped-call]
        return roots.square().masked_fill(~mask, 0.0).to(scores.dtype)


@checked
class Hard(Normalizer):
    """One key a row: the best in evaluation (the first of equals), in training one drawn from the scores' softmax.

    The draw has no derivative. What stands in for it:

    * `gumbel`: straight-through Gumbel-softmax, Jang, Gu and Poole 2017, "Categorical Reparameterization with
      Gumbel-Softmax", https://arxiv.org/abs/1611.01144, section 2.2. With Gumbel noise g the weights are
      one_hot(argmax(e + g)) (equation 1), their gradient that of softmax((e + g) / t) (equation 2). The temperature t
      goes from `temperature` to `final_temperature` exponentially over the first `anneal` training calls: one a batch
      where all target positions attend at once, else (in Bahdanau's wiring, with input feeding or coverage) one for
      each target position of a batch.
    * `score`: none; the weights have no gradient. The gradient of the expected reward is estimated from the draw
      instead, Xu et al. 2015, "Show, Attend and Tell", https://arxiv.org/abs/1502.03044, section 4.1: whoever owns the
      loss adds `draw_loss` of what `drawn` gives.

    Noise comes from torch's global generator and the calls are counted in a buffer that is saved with the weights, so
    that a resumed run goes on exactly.

    Args:
        estimator: see above.
        temperature: t at the first training call, for `gumbel`.
        final_temperature: t after `anneal` training calls.
        anneal: training calls.
        reward_weight: of the draw's part of the loss, their lambda_r, for `score`.
        entropy_weight: of the bonus for undecided rows, their lambda_e, for `score`.
        baseline_decay: see `MovingBaseline`, for `score`.
    """

    calls: Tensor  # [] int64

    def __init__(
        self,
        estimator: Literal["gumbel", "score"] = "gumbel",
        temperature: Positive = 1.0,
        final_temperature: Positive = 0.5,
        anneal: PositiveInt = 100_000,
        reward_weight: NonNegative = 1.0,
        entropy_weight: NonNegative = 0.01,
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
        """The part of the loss that teaches the scores where to look.

        The reward of the draw at target position t is the log-likelihood of the tokens that it can have changed; its
        baseline is the moving mean of a token's log-likelihood times their number.

        Args:
            draw: of every target position: [B, T, S].
            log_likelihood: [B, T] of the true tokens, 0 at padding.
            mask: [B, T] bool, True at real target positions.
            later: the draw at t changes all tokens from t on; False: token t alone.

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
        """The temperature of the next training call: [], on the device, for nobody to wait for."""
        progress = (self.calls / self.anneal).clamp_max(1.0)
        return self.temperature * (self.final_temperature / self.temperature) ** progress


@checked
class MovingBaseline(nn.Module):
    """b <- decay b + (1 - decay) reward: what to expect of a draw (Xu et al. 2015, section 4.1; their decay is 0.9).

    Given is b as it was before, for a baseline must not depend on the draw that it judges. It starts at 0, moves in
    training only and lives in a buffer that is saved with the weights.

    Args:
        decay: share of b that stays, in [0, 1).
    """

    value: Tensor  # [] float32

    def __init__(self, decay: Share = 0.9) -> None:
        super().__init__()
        self.decay = decay
        self.register_buffer("value", torch.zeros(()))

    def forward(self, reward: Tensor) -> Tensor:
        """Take in the rewards of a batch.

        Args:
            reward: [...], of which the mean counts; one that is not finite is passed over, as is the update it spoils.

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

    Xu et al. 2015, section 4.1: (reward - baseline) grad log p(choice) + entropy_weight grad H(p), p the softmax of the
    scores, here negated because a loss goes down. Reward and baseline are taken as constants. The weight of the
    reward beside other losses, their lambda_r, is a factor on reward and baseline.

    Args:
        scores: [..., S] as the normalizer saw them.
        mask: [..., S] bool, likewise. A row with nothing to see adds nothing: so are padded target positions left out.
        choice: [..., S] one-hot, the weights that `Hard` gave in training.
        reward: [...] larger is better, such as log p(target | choice) of the sentence; or fewer dimensions, broadcast.
        baseline: like the reward.
        entropy_weight: their lambda_e, of the bonus for undecided rows.

    Returns:
        [] float32, the sum over all rows.
    """
    hidden = ~mask
    log_p = _visible(scores, mask).log_softmax(dim=-1).masked_fill(hidden, 0.0)  # [..., S]
    entropy = -(log_p.exp() * log_p).sum(-1)  # [...]
    chosen = (choice.detach() * log_p).sum(-1)  # [...]
    advantage = (reward - baseline).detach().expand(chosen.shape)  # refuses what would make more rows
    return -(advantage * chosen + entropy_weight * entropy).sum()


def _from_here_on(values: Tensor) -> Tensor:
    """[B, T] -> [B, T], the sum of each place and all that follow it."""
    return values.flip(1).cumsum(1).flip(1)


def _visible(scores: Tensor, mask: Tensor) -> Tensor:
    """[..., S] scores in float32 at least, the lowest number under the mask."""
    dtype = torch.promote_types(scores.dtype, torch.float32)
    return scores.to(dtype).masked_fill(~mask, torch.finfo(dtype).min)


def _masked_softmax(scores: Tensor, mask: Tensor) -> Tensor:
    # The smallest finite number in place of -inf: a row without keys stays free of NaN, in its gradient too.
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
        # The Jacobian is diag(u) - u u^T / sum(u), u = 1 where a weight is above 0: a mean is taken away.
        weights: Tensor
        (weights,) = ctx.saved_tensors
        support = weights > 0
        gradient = gradient * support
        return gradient - support * (gradient.sum(-1, keepdim=True) / support.sum(-1, keepdim=True))


class _RootOfEntmax15(torch.autograd.Function):
    """[..., S] -> [..., S] square roots of the weights of 1.5-entmax (Peters et al. 2019, Algorithm 2).

    The roots are max(z - tau, 0), z half the scores. If the k best are above tau, their squares sum to 1 where
    tau = m - sqrt((1 - v) / k), m the mean of the k best and v the sum of their squared distances from it.

    Roots, because their derivative is finite everywhere and made of them alone: second derivatives come for free.
    """

    @staticmethod
    def forward(ctx: Any, scores: Tensor) -> Tensor:
        scores = _below_the_best(scores / 2)
        ordered, sizes = _ordered(scores)
        mean = ordered.cumsum(-1) / sizes
        spread = ordered.square().cumsum(-1) - sizes * mean.square()
        thresholds = mean - ((1 - spread) / sizes).clamp_min(0.0).sqrt()
        threshold = _choose_threshold(thresholds, ordered)
        # `spread` is a difference of large numbers. One step of Newton's method on sum(roots^2) = 1 mends what it lost.
        roots = (scores - threshold).clamp_min(0.0)
        threshold = threshold + (roots.square().sum(-1, keepdim=True) - 1) / (2 * roots.sum(-1, keepdim=True))
        roots = (scores - threshold).clamp_min(0.0)
        ctx.save_for_backward(roots)
        return roots

    @staticmethod
    def backward(ctx: Any, gradient: Tensor) -> Tensor:
        # The Jacobian is (diag(u) - u r^T / sum(r)) / 2, r the roots, u = 1 where one is above 0; here its transpose.
        roots: Tensor
        (roots,) = ctx.saved_tensors
        gradient = gradient * (roots > 0)
        return (gradient - roots * (gradient.sum(-1, keepdim=True) / roots.sum(-1, keepdim=True))) / 2


def _below_the_best(scores: Tensor) -> Tensor:
    """Scores less their row's largest, none below -2: both projections' thresholds lie in [-1, 0] then."""
    return (scores - scores.amax(-1, keepdim=True)).clamp_min(-2.0)


def _ordered(scores: Tensor) -> tuple[Tensor, Tensor]:
    """[..., S] the best first; [S] the sizes 1, 2, ..., S of their leading groups."""
    sizes = torch.arange(1, scores.shape[-1] + 1, dtype=scores.dtype, device=scores.device)
    return scores.sort(dim=-1, descending=True).values, sizes


def _choose_threshold(thresholds: Tensor, ordered: Tensor) -> Tensor:
    """[..., 1]: of the thresholds that would fit the k best alone, that of the largest k whose last is above it."""
    size = (ordered > thresholds).sum(-1, keepdim=True)
    return thresholds.gather(-1, (size - 1).clamp_min(0))  # size 0: NaN scores, which shall stay NaN
