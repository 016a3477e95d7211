"""Coverage: the score is told how much each source position was attended to so far, against repetition and omission.

Tu, Lu, Liu, Liu and Li 2016, "Modeling Coverage for Neural Machine Translation", https://arxiv.org/abs/1601.04811.

Shapes: B sentences, T target positions, S source length, A width of a projected key, C value width, Q query width, d
width of the coverage of one source position.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from functools import partial
from typing import Annotated, Protocol

import torch
from annotated_types import Gt, Le
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from mt.config.constraints import Width, checked
from mt.ops.linear import Linear, linear


class Coverage(nn.Module, ABC):
    """A state of d numbers for each source position, updated after each query and read by the score of the next query.

    The coverage C_j of position j enters the score as V C_j, which is added to the projected key of j. With an additive
    score this gives v . tanh(W q + U k_j + V C_j), equation 5; with a product score it adds the term q . V C_j.

    Args:
        score_width: A.
        value_width: C.
        query_width: Q.
    """

    def __init__(self, score_width: int, value_width: int, query_width: int) -> None:
        super().__init__()

    @abstractmethod
    def of_source(self, values: Tensor) -> Tensor:
        """The part of all updates that depends only on the source, computed once: [B, S, C] values -> [B, S, ...]."""

    @abstractmethod
    def begin(self, source: Tensor) -> Tensor:
        """[B, S, ...] from `of_source` -> [B, S, d] coverage before the first query, at least float32."""

    @abstractmethod
    def update(self, coverage: Tensor, source: Tensor, weights: Tensor, query: Tensor) -> Tensor:
        """Update the coverage after a query.

        Args:
            coverage: [B, S, d] before the query.
            source: [B, S, ...] from `of_source`.
            weights: [B, S] attention weights of the query.
            query: [B, Q].

        Returns:
            [B, S, d] the new coverage.
        """

    @abstractmethod
    def forward(self, keys: Tensor, coverage: Tensor) -> Tensor:
        """Add V C_j to each key: [..., S, A] projected keys and [..., S, d] coverage -> [..., S, A]."""


@checked
class LinguisticCoverage(Coverage):
    """The linguistic coverage of section 3.1.1: the sum of the weights that a source position has had so far, d = 1.

    With fertility the sum is divided by Phi_j = N sigmoid(U_f h_j), how many target words position j is worth
    (equations 10 and 11); without, it is the plain sum, as in See, Liu and Manning 2017,
    https://arxiv.org/abs/1704.04368, equation 10.

    Args:
        fertility: N, largest number of target words for one position, above 0; 2 in the paper. None: no fertility.
    """

    def __init__(
        self,
        score_width: int,
        value_width: int,
        query_width: int,
        fertility: Annotated[float, Gt(0), Le(100)] | None = None,
    ) -> None:
        super().__init__(score_width, value_width, query_width)
        self.weight = nn.Parameter(torch.empty(score_width).uniform_(-(score_width**-0.5), score_width**-0.5))  # V
        self.most = fertility
        self.fertility = None if fertility is None else Linear(value_width, 1, bias=False)  # U_f

    def of_source(self, values: Tensor) -> Tensor:
        """[B, S, 1] the factor by which weights are added to the coverage of each position: 1, or 1 / Phi_j."""
        if self.fertility is None or self.most is None:
            return values.new_ones(*values.shape[:-1], 1, dtype=_at_least_float32(values))
        worth = self.fertility(values)
        return 1.0 / (self.most * torch.sigmoid(worth.to(_at_least_float32(worth))))

    def begin(self, source: Tensor) -> Tensor:
        return torch.zeros_like(source)

    def update(self, coverage: Tensor, source: Tensor, weights: Tensor, query: Tensor) -> Tensor:
        return coverage + source * weights.unsqueeze(-1)

    def forward(self, keys: Tensor, coverage: Tensor) -> Tensor:
        return keys + coverage.to(keys.dtype) * self.weight.to(keys.dtype)


@checked
class NeuralCoverage(Coverage):
    """The neural network based coverage of section 3.1.2: a GRU updates the coverage of each source position.

    C_ij = f(C_{i-1,j}, a_ij, h_j, t) with C_0j = 0, where a_ij is the weight that query number i gives to position j,
    h_j the encoder state of j, and t the query. f is the GRU of Bahdanau et al. 2015, https://arxiv.org/abs/1409.0473,
    appendix A.1.1:

        z = sigmoid(w_z a_ij + W_z h_j + T_z t + U_z C_{i-1,j} + b_z)       update gate
        r = sigmoid(w_r a_ij + W_r h_j + T_r t + U_r C_{i-1,j} + b_r)       reset gate
        n = tanh(w a_ij + W h_j + T t + U (r * C_{i-1,j}) + b)              candidate
        C_ij = (1 - z) * C_{i-1,j} + z * n

    In Bahdanau's decoder the query t is t_{i-1} of the paper, the state before the step; in Luong's decoder it is the
    state after the step. Terms that depend only on h_j are computed once for each sentence. The intermediate results of
    an update are computed again in the backward pass, so that memory grows with T S d.

    Args:
        width: d, from 1 to a million; 1 and 10 in the paper.
    """

    def __init__(self, score_width: int, value_width: int, query_width: int, width: Width = 10) -> None:
        super().__init__(score_width, value_width, query_width)
        self.width = width
        self.weight = nn.Parameter(torch.empty(score_width, width).uniform_(-(score_width**-0.5), score_width**-0.5))
        self.attention = Linear(1, 3 * width, bias=False)  # w_z, w_r, w
        self.source = Linear(value_width, 3 * width)  # W_z, W_r, W
        self.query = Linear(query_width, 3 * width, bias=False)  # T_z, T_r, T
        self.gates = Linear(width, 2 * width, bias=False)  # U_z, U_r
        self.candidate = Linear(width, width, bias=False)  # U
        for inputs in (self.attention, self.source, self.query):
            for part in inputs.weight.chunk(3):
                nn.init.xavier_uniform_(part)
        for part in (*self.gates.weight.chunk(2), self.candidate.weight):
            nn.init.orthogonal_(part)
        nn.init.zeros_(self.source.bias)

    def of_source(self, values: Tensor) -> Tensor:
        """[B, S, 3 d] the terms W_z h_j + b_z, W_r h_j + b_r and W h_j + b."""
        projected: Tensor = self.source(values)
        return projected

    def begin(self, source: Tensor) -> Tensor:
        return source.new_zeros(*source.shape[:-1], self.width, dtype=_at_least_float32(source))

    def update(self, coverage: Tensor, source: Tensor, weights: Tensor, query: Tensor) -> Tensor:
        if not torch.is_grad_enabled():
            return self._advance(coverage, source, weights, query)
        again = partial(checkpoint, use_reentrant=False, preserve_rng_state=False)
        updated: Tensor = again(self._advance, coverage, source, weights, query)
        return updated

    def _advance(self, coverage: Tensor, source: Tensor, weights: Tensor, query: Tensor) -> Tensor:
        noted = self.attention(weights.to(source.dtype).unsqueeze(-1)) + self.query(query).unsqueeze(-2)
        gate_input, candidate_input = (source + noted).split([2 * self.width, self.width], -1)
        before = coverage.to(source.dtype)
        update, reset = torch.sigmoid(gate_input + self.gates(before)).chunk(2, dim=-1)
        candidate = torch.tanh(candidate_input + self.candidate(reset * before))
        return (1 - update) * coverage + update * candidate

    def forward(self, keys: Tensor, coverage: Tensor) -> Tensor:
        return keys + linear(coverage.to(keys.dtype), self.weight.to(keys.dtype))


class CoverageFactory(Protocol):
    """Makes a coverage."""

    def __call__(self, *, score_width: int, value_width: int, query_width: int) -> Coverage:
        """Args: the widths of a projected key, of a value and of a query."""


def _at_least_float32(like: Tensor) -> torch.dtype:
    """The type of the coverage, at least float32: in bfloat16 a growing sum would soon stop changing."""
    return torch.promote_types(like.dtype, torch.float32)


def coverage_loss(weights: Tensor, mask: Tensor) -> Tensor:
    """sum_t sum_j min(a_tj, c_tj), where c_t is the sum of the weights before t (See et al. 2017, equations 10 and 12).

    The loss is large if the decoder attends repeatedly to the same positions.

    Args:
        weights: [B, T, S].
        mask: [B, T] bool, True at real target positions; padding adds nothing.

    Returns:
        [] the sum over all sentences, at least float32.
    """
    weights = weights.to(torch.promote_types(weights.dtype, torch.float32)) * mask.unsqueeze(-1)
    before = weights.cumsum(1) - weights
    return torch.minimum(weights, before).sum()
