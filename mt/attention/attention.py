"""Attention, composed of a score, a normaliser, an optional window and an optional coverage."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple, Protocol

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from mt.attention.coverage import Coverage, CoverageFactory
from mt.attention.normalizers import Draw, Normalizer, Softmax
from mt.attention.scores import Additive, AttentionScore, ScaledDot, ScoreFactory
from mt.attention.windows import Window, WindowFactory, gather_near, spread
from mt.errors import ArgumentError
from mt.ops.not_compiled import not_compiled

FEWEST = 512
"""Smallest limit of the keys of one group of windows. With smaller groups the overhead of the calls would dominate."""


class AttentionProgress(NamedTuple):
    """What an attention carries over from earlier queries. Most kinds use only their number.

    Attributes:
        position: number of earlier queries.
        coverage: [B, S, d] coverage of each key; None without coverage, or before the first query.
        source: [B, S, ...] what the updates of the coverage need of the source (`Coverage.of_source`); None likewise.
    """

    position: int = 0
    coverage: Tensor | None = None
    source: Tensor | None = None

    def select(self, rows: Tensor) -> AttentionProgress:
        """The progress of sentences `rows` [B']."""
        chosen = (None if each is None else each.index_select(0, rows) for each in (self.coverage, self.source))
        return AttentionProgress(self.position, *chosen)


NOTHING_YET = AttentionProgress()


class Attended(NamedTuple):
    """The result of attention for T queries.

    Attributes:
        context: [..., T, C], all 0 for a query that may see no key.
        weights: [..., T, S]; None if they were not asked for and not computed anyway.
        progress: the state after these queries.
        draw: the keys drawn by hard attention, if its gradient is estimated from them; else None.
    """

    context: Tensor
    weights: Tensor | None
    progress: AttentionProgress
    draw: Draw | None = None


class Attention(nn.Module):
    """A weighted average of values. The weight of a value is the normalised score of its key for the query.

    Shapes: T queries, S keys, A width of a projected key, C value width; `...` are leading dimensions, as in
    `mt.attention.scores`.
    """

    score: AttentionScore
    normalizer: Normalizer
    window: Window | None
    coverage: Coverage | None

    def __init__(
        self,
        query_width: int,
        key_width: int,
        heads: int = 1,
        value_width: int | None = None,
        score: ScoreFactory = Additive,
        normalizer: Callable[[], Normalizer] = Softmax,
        window: WindowFactory | None = None,
        coverage: CoverageFactory | None = None,
    ) -> None:
        """Build all parts.

        Args:
            query_width: Q, width of a query.
            key_width: K, width of a key.
            heads: number of heads, each with its own parameters.
            value_width: C; None for the width of the keys.
            score: makes the score, which compares a query with each key.
            normalizer: makes the normaliser, which turns scores into weights.
            window: makes the window, which limits the keys that a query may see; None: a query may see all keys.
            coverage: makes the coverage, which tells the score about earlier weights; None for no coverage.

        Raises:
            ArgumentError: the score cannot compare these widths, coverage cannot be added to the keys of this score, or
                a part refuses its settings.
        """
        super().__init__()
        self.score = score(query_width=query_width, key_width=key_width, heads=heads)
        self.normalizer = normalizer()
        self.window = None if window is None else window(query_width=query_width, heads=heads)
        self.coverage = None
        if coverage is not None:
            width = self.score.sum_width
            if width is None:
                raise ArgumentError(
                    "{coverage.group} needs keys to which it can be added: use {score.group}=additive, concat, "
                    "bilinear, dot or scaled_dot, or {coverage.group}=none",
                    score=score,
                    coverage=coverage,
                )
            self.coverage = coverage(score_width=width, value_width=value_width or key_width, query_width=query_width)

    @property
    def is_scaled_dot_softmax(self) -> bool:
        """Whether this is plain scaled dot-product attention with softmax, which the fused kernels compute."""
        plain = self.window is None and self.coverage is None
        return plain and type(self.score) is ScaledDot and type(self.normalizer) is Softmax

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        """[..., S, K] -> [..., S, A]: the part of the score that is the same for every query."""
        return self.score.project_keys(keys, start)

    def forward(
        self,
        query: Tensor,
        keys: Tensor,
        values: Tensor,
        mask: Tensor,
        progress: AttentionProgress = NOTHING_YET,
        need_weights: bool = True,
    ) -> Attended:
        """Compute the context of each query.

        Args:
            query: [..., T, Q].
            keys: [..., S, A] from `project_keys`.
            values: [..., S, C].
            mask: [..., S] bool, True at keys that may be seen. A window requires that real keys come first in each row.
            progress: the state after the queries before these.
            need_weights: whether to return weights. False saves a window the work of expanding them to all S keys.
        """
        if self.coverage is not None:
            parts = self.coverage, query, keys, values, mask, progress, need_weights
            covering: Attended = self._attend_covering(*parts)
            return covering
        context, weights, draw = self._attend(query, keys, values, mask, progress.position, need_weights)
        return Attended(context, weights, AttentionProgress(progress.position + query.shape[-2]), draw)

    def _attend(
        self,
        query: Tensor,
        keys: Tensor,
        values: Tensor,
        mask: Tensor,
        start: int,
        need_weights: bool,
        coverage: Tensor | None = None,
    ) -> tuple[Tensor, Tensor | None, Draw | None]:
        if self.window is not None:
            return self.attend_locally(query, keys, values, mask, start, need_weights, coverage=coverage)
        scores = self.score(query, keys) if coverage is None else _again(self._covered_scores, query, keys, coverage)
        visible = mask.unsqueeze(-2).expand(scores.shape)
        weights: Tensor = self.normalizer(scores, visible)
        return weights @ values, weights, self.normalizer.drawn(scores, visible, weights)

    def _covered_scores(self, query: Tensor, keys: Tensor, coverage: Tensor) -> Tensor:
        """Scores [..., T, S] of keys [..., S, A] after adding their coverage [..., S, d]."""
        assert self.coverage is not None
        return self.score(query, self.coverage(keys, coverage))  # type: ignore[no-any-return]

    @not_compiled  # the loop over T would be compiled for every length
    def _attend_covering(
        self,
        rule: Coverage,
        query: Tensor,
        keys: Tensor,
        values: Tensor,
        mask: Tensor,
        progress: AttentionProgress,
        need_weights: bool,
    ) -> Attended:
        """Attend with one query after the other, because each changes the coverage that the next one reads."""
        position, coverage, source = progress
        source = rule.of_source(values) if source is None else source
        coverage = rule.begin(source) if coverage is None else coverage
        contexts, kept, draws = [], [], []
        for each in query.unsqueeze(-2).unbind(-3):
            context, weights, draw = self._attend(each, keys, values, mask, position, True, coverage)
            assert weights is not None
            coverage = rule.update(coverage, source, weights.squeeze(-2), each.squeeze(-2))
            position += 1
            contexts.append(context)
            kept += [weights] * need_weights
            draws.append(draw)
        progress = AttentionProgress(position, coverage, source)
        return Attended(torch.cat(contexts, -2), torch.cat(kept, -2) if kept else None, progress, Draw.joined(draws))

    def attend_locally(
        self,
        query: Tensor,
        keys: Tensor,
        values: Tensor,
        mask: Tensor,
        start: int,
        need_weights: bool,
        dropout: float = 0.0,
        coverage: Tensor | None = None,
    ) -> tuple[Tensor, Tensor | None, Draw | None]:
        """Attention to the W keys in the window of each query. No work is done for other keys.

        Queries are processed in groups whose windows together hold at most max(S, `FEWEST`) keys. If there are several
        groups, each gathers its keys and values again in the backward pass, so that the memory needed in training is
        that of one query that attends to the whole source.

        Args:
            query: [..., T, Q].
            keys: [..., S, A].
            values: [..., S, C].
            mask: [..., S] bool.
            start: position of the first query in its own sentence, counted from 0.
            need_weights: also return the weights over all S keys, which takes T x S numbers.
            dropout: share of the weights dropped, from 0 to below 1.
            coverage: [..., S, d] coverage to add to the keys.

        Returns:
            [..., T, C] contexts; [..., T, S] weights before dropout, or None; the draw among the W keys, or None.
        """
        assert self.window is not None
        mask = mask.expand(keys.shape[:-1])
        centres = self.window.centres(query, mask.sum(-1, keepdim=True), start)  # [..., T]
        places = self.window.places(centres)  # [..., T, W]
        length, (count, width) = keys.shape[-2], places.shape[-2:]
        exists = (places >= 0) & (places < length) & ((places - centres.unsqueeze(-1)).abs() <= self.window.radius)
        places = places.clamp(0, length - 1)
        visible = exists & mask.gather(-1, places.flatten(-2)).view_as(places)
        size = max(1, max(length, FEWEST) // width)
        groups = [slice(at, at + size) for at in range(0, count, size)]
        run = _again if len(groups) > 1 else _once
        near = [run(self._near_scores, query[..., part, :], keys, places[..., part, :], coverage) for part in groups]
        scores = torch.cat(near, dim=-2)
        weights: Tensor = self.normalizer(scores, visible)
        draw = self.normalizer.drawn(scores, visible, weights)
        emphasis = self.window.emphasis(places, centres)
        if emphasis is not None:
            weights = weights * emphasis.to(weights.dtype)
        kept = F.dropout(weights, dropout, training=dropout > 0)
        contexts = [run(_near_mean, kept[..., part, :], values, places[..., part, :]) for part in groups]
        everywhere = spread(weights, places, length) if need_weights else None
        return torch.cat(contexts, dim=-2), everywhere, draw

    def _near_scores(self, query: Tensor, keys: Tensor, places: Tensor, coverage: Tensor | None) -> Tensor:
        """Queries [..., T, Q], keys [..., S, A], places [..., T, W], coverage [..., S, d] -> scores [..., T, W]."""
        near, alone = gather_near(keys, places), query.unsqueeze(-2)  # [..., T, W, A], [..., T, 1, Q]
        if self.coverage is not None and coverage is not None:
            near = self.coverage(near, gather_near(coverage, places))
        if self.score.heads == 1:
            return self.score(alone, near).squeeze(-2)  # type: ignore[no-any-return]
        by_head = self.score(alone.transpose(-4, -3), near.transpose(-4, -3))  # [..., T, H, 1, W]
        return by_head.squeeze(-2).transpose(-3, -2)  # type: ignore[no-any-return]


def _once(function: Callable[..., Tensor], *inputs: Tensor | None) -> Tensor:
    return function(*inputs)


def _again(function: Callable[..., Tensor], *inputs: Tensor | None) -> Tensor:
    """Call a function. In training, do not keep its intermediate results: the backward pass computes them again."""
    if not torch.is_grad_enabled():
        return function(*inputs)
    result: Tensor = partial(checkpoint, use_reentrant=False, preserve_rng_state=False)(function, *inputs)
    return result


def _near_mean(weights: Tensor, values: Tensor, places: Tensor) -> Tensor:
    """Weights [..., T, W], values [..., S, C] and places [..., T, W] -> contexts [..., T, C]."""
    return (weights.unsqueeze(-2) @ gather_near(values, places)).squeeze(-2)


class AttentionFactory(Protocol):
    """Makes an attention."""

    def __call__(
        self, *, query_width: int, key_width: int, heads: int = 1, value_width: int | None = None
    ) -> Attention:
        """Args: Q; K; the number of heads, each with its own parameters; and C, or None for K."""
