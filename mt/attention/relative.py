"""What tells self-attention how far apart query and key stand.

Position codes (`mt.attention.positions`) are added to embeddings; these act inside self-attention. Queries stand at
positions start..start+T-1, keys always at 0..S-1, so that one position decoded with cached keys is a row of the full
pass. Distances are key minus query, j - i as in the papers: negative to the left.

Shapes: B sentences, H heads, T queries, S keys, C width of a head, R distances that have a vector.
"""

from __future__ import annotations

import math
from typing import Annotated

import torch
from annotated_types import Ge, Le, MultipleOf
from torch import Tensor, nn

from mt.config.constraints import PositiveInt, checked
from mt.errors import ArgumentError
from mt.ops.linear import linear

FARTHEST = 10_000
"""Largest `max_distance` of `Buckets`, whose table has a row for each: no sentence has so many pieces."""


class RelativePositions(nn.Module):
    """The three places where distance may enter self-attention. This class itself leaves all three as they are.

    Of what stands between a query and a key behind it, decoder self-attention (`causal`) uses nothing: there the
    results have no meaning and the mask must hide them.
    """

    uses_weights: bool = False
    """Whether `values` needs the attention weights, which fused kernels do not give."""

    def __init__(self, heads: int, head_width: int, causal: bool) -> None:
        """`heads` H, `head_width` C; `causal` in decoder self-attention, where no query sees a key behind it."""
        super().__init__()
        self.heads = heads
        self.head_width = head_width
        self.causal = causal

    def rotate(self, states: Tensor, start: int) -> Tensor:
        """Projected queries or keys, turned by where they stand; caches hold turned keys.

        Args:
            states: [B, H, T, C].
            start: position of the first.

        Returns:
            [B, H, T, C] of the same type.
        """
        return states

    def bias(self, query: Tensor, keys: int, start: int) -> Tensor | None:
        """What is added to the scaled scores.

        Args:
            query: [B, H, T, C], as `rotate` gave them and not yet scaled.
            keys: S.
            start: position of the first query.

        Returns:
            A tensor that broadcasts to [B, H, T, S], or None. Its type is that of the parameters, under autocast too.
        """
        return None

    def values(self, weights: Tensor, start: int) -> Tensor | None:
        """What is added to the context, the weighted sum of the values.

        Args:
            weights: [B, H, T, S], the ones that weigh the values: after dropout.
            start: position of the first query.

        Returns:
            [B, H, T, C], or None.
        """
        return None


class Rotary(RelativePositions):
    """Queries and keys turned by angles that grow with position, so that their product knows the distance alone.

    Su et al. 2021, "RoFormer: Enhanced Transformer with Rotary Position Embedding", https://arxiv.org/abs/2104.09864,
    section 3.4.2, equation 34: at position m the pair (x_2i, x_2i+1), i from 0, is turned by m theta_i with
    theta_i = 10000^(-2i/C). A pair is a complex number here, and the turn its product with exp(i m theta_i).
    """

    def __init__(self, heads: int, head_width: int, causal: bool) -> None:
        """C must be even, else ArgumentError."""
        super().__init__(heads, head_width, causal)
        if head_width % 2:
            raise ArgumentError(
                f"width={heads * head_width} and heads={heads} make heads of width {head_width}, but rotary positions"
                " turn pairs: choose them so that a head's width is even"
            )
        self.table: Tensor
        # Not persistent: a constant that depends on the longest sentence seen has no place among the weights.
        self.register_buffer("table", turns(128, head_width), persistent=False)  # [positions, C/2, 2]

    def rotate(self, states: Tensor, start: int) -> Tensor:
        end = start + states.shape[-2]
        if end > self.table.shape[0]:
            # The backward pass reads the table, which it may not if the table grew in inference mode.
            with torch.inference_mode(False):
                grown = turns(max(end, 2 * self.table.shape[0]), self.head_width)
                self.table = grown.to(self.table)
        table = self.table[start:end].float()  # [T, C/2, 2]
        wide = states.to(torch.promote_types(states.dtype, torch.float32))
        pairs = wide.view(*wide.shape[:-1], -1, 2)  # [B, H, T, C/2, 2]
        return _turned(pairs, table).flatten(-2).to(states.dtype)


def _turned(pairs: Tensor, table: Tensor) -> Tensor:
    """Complex products of [..., T, C/2, 2] and [T, C/2, 2]."""
    if torch.compiler.is_compiling():  # which fuses real arithmetic and knows no complex
        (x, y), (cos, sin) = pairs.unbind(-1), table.unbind(-1)
        return torch.stack([x * cos - y * sin, x * sin + y * cos], dim=-1)
    return torch.view_as_real(torch.view_as_complex(pairs) * torch.view_as_complex(table))


def turns(length: int, width: int) -> Tensor:
    """cos and sin of m theta_i, see `Rotary`, for the first `length` positions: [length, C/2, 2] for a head of `width`.

    Computed in float64, given as float32.
    """
    position = torch.arange(length, dtype=torch.float64)[:, None]
    theta = torch.exp(torch.arange(0, width, 2, dtype=torch.float64) * (-math.log(10000.0) / width))  # [C/2]
    angle = position * theta  # [length, C/2]
    return torch.stack([angle.cos(), angle.sin()], dim=-1).float()


class ALiBi(RelativePositions):
    """A penalty on the scores that grows linearly with distance, at a slope of its own for each head.

    Press et al. 2022, "Train Short, Test Long: Attention with Linear Biases Enables Input Length Extrapolation",
    https://arxiv.org/abs/2108.12409, section 3: head h of H, from 1, adds -m_h |i - j| with m_h = 2^(-8h/H), a
    geometric sequence that starts at 2^(-8/H) and has that as its ratio, whatever H is. Nothing is learned. The paper
    has decoders only, where |i - j| is i - j; in an encoder both directions count alike.
    """

    def __init__(self, heads: int, head_width: int, causal: bool) -> None:
        super().__init__(heads, head_width, causal)
        self.slopes: Tensor
        slopes = torch.exp2(torch.arange(1, heads + 1, dtype=torch.float64) * (-8.0 / heads)).float()
        self.register_buffer("slopes", slopes, persistent=False)  # [H]

    def bias(self, query: Tensor, keys: int, start: int) -> Tensor:
        """[1, H, T, S]."""
        queries = query.shape[-2]
        far = _distances(queries, keys, start, self.slopes.device).abs()  # [T + S - 1]
        return _by_distance(-self.slopes[:, None] * far, queries)[None]


@checked
class Shaw(RelativePositions):
    """A learned vector for each distance, added to the keys, and another, added to the values.

    Shaw et al. 2018, "Self-Attention with Relative Position Representations", https://arxiv.org/abs/1803.02155,
    section 3: e_ij = (q_i . k_j + q_i . a^K_ij) / sqrt(C) (equation 5, which is 4 multiplied out) and
    z_i = sum_j w_ij (v_j + a^V_ij) (equation 3). a_ij is the vector of the distance j - i, clipped to -k..k (section
    3.2); the heads share them. Because the scores are scaled by 1/sqrt(C), so is the bias.

    Products are made with the R distances rather than with each pair of positions (section 3.3 has the same aim). In
    the decoder, where j <= i, only -k..0 have vectors: R is k + 1, else 2k + 1.
    """

    uses_weights = True

    def __init__(self, heads: int, head_width: int, causal: bool, max_distance: PositiveInt = 16) -> None:
        """`max_distance` k: all distances beyond share its vector."""
        super().__init__(heads, head_width, causal)
        self.max_distance = max_distance
        count = max_distance + 1 if causal else 2 * max_distance + 1
        self.key_vectors = nn.Parameter(torch.empty(count, head_width))  # a^K [R, C]; the first for -k
        self.value_vectors = nn.Parameter(torch.empty(count, head_width))  # a^V [R, C]
        nn.init.xavier_uniform_(self.key_vectors)
        nn.init.xavier_uniform_(self.value_vectors)

    def bias(self, query: Tensor, keys: int, start: int) -> Tensor:
        """[B, H, T, S]."""
        scores = linear(query, self.key_vectors * self.head_width**-0.5).to(self.key_vectors.dtype)  # [B, H, T, R]
        rows = self._rows(query.shape[-2], keys, start, query.device)
        return scores.gather(-1, rows.expand(*scores.shape[:-1], keys))

    def values(self, weights: Tensor, start: int) -> Tensor:
        # In the type of the parameters: a long tail of small weights would be lost in a bfloat16 sum.
        weights = weights.to(self.value_vectors.dtype)
        rows = self._rows(weights.shape[-2], weights.shape[-1], start, weights.device)
        sums = weights.new_zeros(*weights.shape[:-1], len(self.value_vectors))  # [B, H, T, R]
        return sums.scatter_add(-1, rows.expand_as(weights), weights) @ self.value_vectors

    def _rows(self, queries: int, keys: int, start: int, device: torch.device) -> Tensor:
        """[T, S]: the row of the vectors that stands for each query and key."""
        distances = _by_distance(_distances(queries, keys, start, device), queries)
        return distances.clamp(-self.max_distance, 0 if self.causal else self.max_distance) + self.max_distance


@checked
class Buckets(RelativePositions):
    """A learned number for each head and range of distances, added to the scores.

    Raffel et al. 2020, "Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer" (T5),
    https://arxiv.org/abs/1910.10683, section 2.1. Near distances have a bucket each, farther ones share buckets whose
    widths grow logarithmically up to `max_distance`, beyond which all share the last: see `bucket`. T5 leaves out the
    scale 1/sqrt(C) of the scores; ours are scaled, and the numbers are added to the scaled scores. T5's layers share
    their numbers, as all layers do that are given the same instance.
    """

    def __init__(
        self,
        heads: int,
        head_width: int,
        causal: bool,
        buckets: Annotated[int, Ge(4), MultipleOf(2)] = 32,
        max_distance: Annotated[int, Ge(1), Le(FARTHEST)] = 128,
    ) -> None:
        """Build the table.

        Args:
            heads: H.
            head_width: C.
            causal: all buckets are for keys to the left; else half of them, and the other half for keys to the right.
            buckets: how many.
            max_distance: from here on all distances share a bucket; sets how fast the widths grow.

        Raises:
            ArgumentError: `buckets` odd or below 4; `max_distance` within the buckets of a single distance, or beyond
                `FARTHEST`.
        """
        super().__init__(heads, head_width, causal)
        if max_distance <= buckets // 2:
            raise ArgumentError(
                f"{{max_distance}} must be more than {buckets // 2}, half of {{buckets}}",
                max_distance=max_distance,
                buckets=buckets,
            )
        self.max_distance = max_distance
        side = buckets if causal else buckets // 2
        left = [bucket(distance, side, max_distance) for distance in range(max_distance + 1)]
        right = [0 if causal else side + number for number in left[1:]]
        self.rows: Tensor
        # The bucket of each distance -max_distance..max_distance.
        self.register_buffer("rows", torch.tensor(left[::-1] + right), persistent=False)
        self.weight = nn.Parameter(torch.empty(heads, buckets))
        nn.init.normal_(self.weight, std=(heads * head_width) ** -0.5)

    def bias(self, query: Tensor, keys: int, start: int) -> Tensor:
        """[1, H, T, S]."""
        queries = query.shape[-2]
        distances = _distances(queries, keys, start, self.rows.device).clamp(-self.max_distance, self.max_distance)
        return _by_distance(self.weight[:, self.rows[distances + self.max_distance]], queries)[None]


def bucket(distance: int, buckets: int, max_distance: int) -> int:
    """The bucket, 0..buckets-1, of a distance of 0 or more in one direction.

    Half of the buckets hold one distance each. The other half cuts what lies between that half and `max_distance`
    into pieces of equal length on a logarithmic scale; the last one has no end.
    """
    exact = buckets // 2
    if distance < exact:
        return distance
    share = math.log(distance / exact) / math.log(max_distance / exact)
    # The small number is for distances on a border, which rounding may put on either side.
    return min(exact + int(share * (buckets - exact) + 1e-9), buckets - 1)


def _distances(queries: int, keys: int, start: int, device: torch.device) -> Tensor:
    """[T + S - 1]: every distance key minus query that there is, rising."""
    return torch.arange(1 - start - queries, keys - start, device=device)


def _by_distance(line: Tensor, queries: int) -> Tensor:
    """One entry for each of `_distances`, [..., T + S - 1] -> the entry of each query and key, [..., T, S]."""
    # A window of S entries for each query: the last query's keys are the farthest to the left.
    return line.unfold(-1, line.shape[-1] - queries + 1, 1).flip(-2)
