"""Attention with one view: a score and a normaliser."""

from __future__ import annotations

from torch import Tensor, nn

from mt.attention.normalizers import Normalizer
from mt.attention.scores import AttentionScore


class Attention(nn.Module):
    """A weighted average of values, weighted by how well their keys fit a query.

    Shapes: S keys, A score width, C value width; `...` are leading dimensions ([B] for one query a sentence).

    Args:
        score: compares the query with each key.
        normalizer: makes weights of the scores.
    """

    def __init__(self, score: AttentionScore, normalizer: Normalizer) -> None:
        super().__init__()
        self.score = score
        self.normalizer = normalizer

    def project_keys(self, keys: Tensor) -> Tensor:
        """[..., S, K] -> [..., S, A]: the part of the score that is the same for every query."""
        return self.score.project_keys(keys)

    def forward(self, query: Tensor, keys: Tensor, values: Tensor, mask: Tensor) -> tuple[Tensor, Tensor]:
        """Attend.

        Args:
            query: [..., Q].
            keys: [..., S, A] from `project_keys`.
            values: [..., S, C].
            mask: [..., S] bool, True at keys that may be seen.

        Returns:
            [..., C] context, all 0 where there is nothing to see; [..., S] weights.
        """
        weights = self.normalizer(self.score(query, keys), mask)
        context = (weights.unsqueeze(-2) @ values).squeeze(-2)
        return context, weights
