"""Attention: a score, a normaliser, a window, and what it remembers from one query to the next."""

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

FEWEST = 512
"""Keys that windows may hold together however short the source is: fewer would be more calls than work."""


class AttentionProgress(NamedTuple):
    """What an attention knows of the queries that went before: nothing, for most.

    Attributes:
        position: how many there were.
        coverage: [B, S, d] how each key has been attended to; None: not kept, or not yet at all.
        source: [B, S, ...] what its updates need of the source; None likewise.
    """

    position: int = 0
    coverage: Tensor | None = None
    source: Tensor | None = None

    def select(self, rows: Tensor) -> AttentionProgress:
        """Of sentences `rows` [B']."""
        chosen = (None if each is None else each.index_select(0, rows) for each in (self.coverage, self.source))
        return AttentionProgress(self.position, *chosen)


NOTHING_YET = AttentionProgress()


class Attended(NamedTuple):
    """What attention gives for T queries.

    Attributes:
        context: [..., T, C], all 0 where there is nothing to see.
        weights: [..., T, S]; None: nobody asked for them, and they were not at hand.
        progress: what is known after these queries.
        draw: what hard attention has drawn where its gradient is estimated from the draw; else None.
    """

    context: Tensor
    weights: Tensor | None
    progress: AttentionProgress
    draw: Draw | None = None


class Attention(nn.Module):
    """A weighted average of values, weighted by how well their keys fit a query.

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
            query_width: Q.
            key_width: K.
            heads: heads with parameters of their own.
            value_width: C; None: as the keys.
            score: makes what compares a query with each key.
            normalizer: makes what turns scores into weights.
            window: makes what says which keys a query may see; None: all.
            coverage: makes what the score is told of earlier weights; None: nothing.

        Raises:
            ArgumentError: widths that the score cannot compare, parts that do not go together, or a wrong setting.
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
        """Whether the fused kernels compute it."""
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
        """Attend.

        Args:
            query: [..., T, Q].
            keys: [..., S, A] from `project_keys`.
            values: [..., S, C].
            mask: [..., S] bool, True at keys that may be seen; with a window, real keys stand first in each row.
            progress: what came before the first of these queries.
            need_weights: False spares a window the work of laying its weights out over all keys.
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
        """[..., T, S], of keys [..., S, A] to which their coverage [..., S, d] is added."""
        assert self.coverage is not None
        return self.score(query, self.coverage(keys, coverage))  # type: ignore[no-any-return]

    @torch.compiler.disable  # type: ignore[untyped-decorator]  # the loop over T would be compiled for every length
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
        """One query after the other, for each changes what the next one knows."""
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
        """Compare and average what the window shows, W keys for each query, and nothing else.

        Queries go through in groups whose windows hold no more than S keys together, or `FEWEST`. Where there are
        several, the keys and values of a group are gathered again for its backward pass, so that training takes the
        memory of one query over the source.

        Args:
            query: [..., T, Q].
            keys: [..., S, A].
            values: [..., S, C].
            mask: [..., S] bool.
            start: position of the first query in its own sentence.
            need_weights: lay the weights out over all S keys, which takes T x S numbers.
            dropout: share of the weights dropped for the context.
            coverage: [..., S, d] what is added to the keys.

        Returns:
            [..., T, C] contexts; [..., T, S] weights before dropout, or None; what was drawn, among the W keys.
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
        """[..., T, Q], [..., S, A], [..., T, W] and [..., S, d] -> [..., T, W]."""
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
    """In training, without keeping what is inside: it is computed again for the backward pass."""
    if not torch.is_grad_enabled():
        return function(*inputs)
    result: Tensor = partial(checkpoint, use_reentrant=False, preserve_rng_state=False)(function, *inputs)
    return result


def _near_mean(weights: Tensor, values: Tensor, places: Tensor) -> Tensor:
    """[..., T, W], [..., S, C] and [..., T, W] -> [..., T, C]."""
    return (weights.unsqueeze(-2) @ gather_near(values, places)).squeeze(-2)


class AttentionFactory(Protocol):
    """Makes an attention."""

    def __call__(
        self, *, query_width: int, key_width: int, heads: int = 1, value_width: int | None = None
    ) -> Attention:
        """Args: Q, K, the number of heads with parameters of their own, and C (None: as the keys)."""
