"""Attention: a score and a normaliser."""

from __future__ import annotations

from collections.abc import Callable

from torch import Tensor, nn

from mt.attention.normalizers import Hard, Normalizer, Softmax
from mt.attention.scores import Additive, AttentionScore, ScaledDot, ScoreFactory
from mt.errors import ConfigError


class Attention(nn.Module):
    """A weighted average of values, weighted by how well their keys fit a query.

    Shapes: T queries, S keys, A width of a projected key, C value width; `...` are leading dimensions, as in
    `mt.attention.scores`.
    """

    score: AttentionScore
    normalizer: Normalizer

    def __init__(
        self,
        query_width: int,
        key_width: int,
        heads: int = 1,
        score: ScoreFactory = Additive,
        normalizer: Callable[[], Normalizer] = Softmax,
    ) -> None:
        """Build both.

        Args:
            query_width: Q.
            key_width: K.
            heads: heads with parameters of their own.
            score: makes what compares a query with each key.
            normalizer: makes what turns scores into weights.

        Raises:
            ConfigError: widths that the score cannot compare, or a wrong setting.
        """
        super().__init__()
        self.score = score(query_width=query_width, key_width=key_width, heads=heads)
        self.normalizer = normalizer()
        if isinstance(self.normalizer, Hard) and self.normalizer.estimator == "score":
            raise ConfigError(
                "model.attention.normalizer.estimator=score needs a loss that no model adds so far; use gumbel"
            )

    @property
    def is_scaled_dot_softmax(self) -> bool:
        """Whether the fused kernels compute it."""
        return type(self.score) is ScaledDot and type(self.normalizer) is Softmax

    def project_keys(self, keys: Tensor) -> Tensor:
        """[..., S, K] -> [..., S, A]: the part of the score that is the same for every query."""
        return self.score.project_keys(keys)

    def forward(self, query: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Attend.

        Args:
            query: [..., T, Q].
            keys: [..., S, A] from `project_keys`.
            values: [..., S, C].
            mask: [..., S] bool, True at keys that may be seen.

        Returns:
            [..., T, C] contexts, all 0 where there is nothing to see; [..., T, S] weights.
        """
        scores = self.score(query, keys)
        weights: Tensor = self.normalizer(scores, mask.unsqueeze(-2).expand(scores.shape))
        return weights @ values, weights


AttentionFactory = Callable[..., Attention]
"""Called with `query_width`, `key_width` and `heads`."""
