"""Relative positions: self-attention that depends on the distance between query and key.

Position codes (`mt.attention.positions`) are added to embeddings; relative positions act inside self-attention. Queries
have positions start..start+T-1 and keys 0..S-1, so that decoding one position with cached keys gives the same row as
the pass over the whole sentence. A distance is the key's position minus the query's, j - i as in the papers, so it is
negative for keys to the left.

Shapes: B sentences, H heads, T queries, S keys, C width of a head, R distances that have a vector.
"""

from __future__ import annotations

import math
from typing import Annotated

import torch
from annotated_types import Ge, Le, MultipleOf
from torch import Tensor, nn

from mt.config.constraints import checked
from mt.errors import ArgumentError
from mt.ops.linear import linear
from mt.ops.meta_weights import without_values

FARTHEST = 10_000
"""Largest `max_distance` of `Buckets`, whose table has an entry for each distance. No sentence has as many pieces."""


class RelativePositions(nn.Module):
    """Base class with three methods by which distance can enter self-attention: `rotate`, `bias` and `values`.

    The methods of this class change nothing; a subclass overrides one or more. In decoder self-attention (`causal`) a
    query sees no key to its right. For such keys the results have no meaning, and the mask must hide them.
    """

    uses_weights: bool = False
    """Whether `values` needs the attention weights, which fused kernels do not return."""

    def __init__(self, heads: int, head_width: int, causal: bool) -> None:
        """`heads` is H, `head_width` C; `causal` is for decoder self-attention: queries see no key to their right."""
        super().__init__()
        self.heads = heads
        self.head_width = head_width
        self.causal = causal

    def rotate(self, states: Tensor, start: int) -> Tensor:
        """Rotate projected queries or keys by their positions. Caches hold rotated keys.

        Args:
            states: [B, H, T, C].
            start: position of the first of them.

        Returns:
            [B, H, T, C] of the same type.
        """
        return states

    def bias(self, query: Tensor, keys: int, start: int) -> Tensor | None:
        """The bias to add to the scaled scores.

        Args:
            query: [B, H, T, C], the result of `rotate`, not yet scaled.
            keys: S.
            start: position of the first query.

        Returns:
            A tensor that broadcasts to [B, H, T, S], in the type of the parameters even under autocast; or None.
        """
        return None

    def values(self, weights: Tensor, start: int) -> Tensor | None:
        """The term to add to the context, which is the weighted sum of the values.

        Args:
            weights: [B, H, T, S] after dropout.
            start: position of the first query.

        Returns:
            [B, H, T, C], or None.
        """
        return None


class Rotary(RelativePositions):
    """Queries and keys rotated by angles that grow with position, so that their product depends only on the distance.

    Su et al. 2021, "RoFormer: Enhanced Transformer with Rotary Position Embedding", https://arxiv.org/abs/2104.09864,
    section 3.4.2, equation 34: at position m the pair (x_2i, x_2i+1), i from 0, is rotated by m theta_i with
    theta_i = 10000^(-2i/C). The code takes a pair as a complex number and multiplies it by exp(i m theta_i).
    """

    def __init__(self, heads: int, head_width: int, causal: bool) -> None:
        """Build the table.

        Raises:
            ArgumentError: C is odd.
        """
        super().__init__(heads, head_width, causal)
        if head_width % 2:
            raise ArgumentError(
                f"width={heads * head_width} and heads={heads} make heads of width {head_width}, but rotary positions"
                " rotate pairs: choose width and heads so that width / heads is even"
            )
        self.table: Tensor
        # Not persistent: the table is a constant whose length depends on the sentences seen, so it is not saved.
        self.register_buffer("table", turns(128, head_width), persistent=False)  # [positions, C/2, 2]

    def rotate(self, states: Tensor, start: int) -> Tensor:
        end = start + states.shape[-2]
        if end > self.table.shape[0]:
            # The backward pass reads the table. It could not read a table that grew in inference mode.
            with torch.inference_mode(False):
                grown = turns(max(end, 2 * self.table.shape[0]), self.head_width)
                self.table = grown.to(self.table)
        table = self.table[start:end].float()  # [T, C/2, 2]
        wide = states.to(torch.promote_types(states.dtype, torch.float32))
        pairs = wide.view(*wide.shape[:-1], -1, 2)  # [B, H, T, C/2, 2]
        return _turned(pairs, table).flatten(-2).to(states.dtype)


def _turned(pairs: Tensor, table: Tensor) -> Tensor:
    """Complex products of [..., T, C/2, 2] and [T, C/2, 2]."""
    if torch.compiler.is_compiling():  # the compiler fuses real arithmetic but does not support complex numbers
        (x, y), (cos, sin) = pairs.unbind(-1), table.unbind(-1)
        return torch.stack([x * cos - y * sin, x * sin + y * cos], dim=-1)
    return torch.view_as_real(torch.view_as_complex(pairs) * torch.view_as_complex(table))


def turns(length: int, width: int) -> Tensor:
    """cos and sin of m theta_i, see `Rotary`, for the first `length` positions m: [length, C/2, 2] with C = `width`.

    The result is float32, computed in float64.
    """
    if without_values():
        return torch.empty(length, (width + 1) // 2, 2)
    position = torch.arange(length, dtype=torch.float64)[:, None]
    theta = torch.exp(torch.arange(0, width, 2, dtype=torch.float64) * (-math.log(10000.0) / width))  # [C/2]
    angle = position * theta  # [length, C/2]
    return torch.stack([angle.cos(), angle.sin()], dim=-1).float()


def penalties(heads: int) -> Tensor:
    """m_h of `ALiBi`: [H] float32, computed in float64."""
    if without_values():
        return torch.empty(heads)
    return torch.exp2(torch.arange(1, heads + 1, dtype=torch.float64) * (-8.0 / heads)).float()


class ALiBi(RelativePositions):
    """A penalty on the scores that grows linearly with distance, with a different slope for each head.

    Press et al. 2022, "Train Short, Test Long: Attention with Linear Biases Enables Input Length Extrapolation",
    https://arxiv.org/abs/2108.12409, section 3: head h of H, from 1, adds -m_h |i - j| with m_h = 2^(-8h/H), for every
    H. Nothing is learned. The paper has only decoders, where |i - j| is i - j; in an encoder both directions have the
    same penalty.
    """

    def __init__(self, heads: int, head_width: int, causal: bool) -> None:
        super().__init__(heads, head_width, causal)
        self.slopes: Tensor
        self.register_buffer("slopes", penalties(heads), persistent=False)  # [H]

    def bias(self, query: Tensor, keys: int, start: int) -> Tensor:
        """[1, H, T, S]."""
        queries = query.shape[-2]
        far = _distances(queries, keys, start, self.slopes.device).abs()  # [T + S - 1]
        return _by_distance(-self.slopes[:, None] * far, queries)[None]


@checked
class Shaw(RelativePositions):
    """Learned vectors for each distance: one is added to the keys, another to the values.

    Shaw et al. 2018, "Self-Attention with Relative Position Representations", https://arxiv.org/abs/1803.02155,
    section 3: e_ij = (q_i . k_j + q_i . a^K_ij) / sqrt(C) (equation 5, which is 4 multiplied out) and
    z_i = sum_j w_ij (v_j + a^V_ij) (equation 3). a_ij is the vector of the distance j - i, clipped to -k..k (section
    3.2); all heads share these vectors. The bias is scaled by 1/sqrt(C), like the scores.

    Queries are multiplied by the R vectors, not by a vector for each pair of positions (section 3.3 has the same aim).
    In the decoder, where j <= i, only the distances -k..0 have vectors, so R = k + 1; in the encoder R = 2k + 1.
    """

    uses_weights = True

    def __init__(
        self, heads: int, head_width: int, causal: bool, max_distance: Annotated[int, Ge(1), Le(FARTHEST)] = 16
    ) -> None:
        """`max_distance` is k, from 1 to `FARTHEST`: larger distances use the vector of k."""
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
        # Summed in the type of the parameters: a bfloat16 sum would lose many small weights.
        weights = weights.to(self.value_vectors.dtype)
        rows = self._rows(weights.shape[-2], weights.shape[-1], start, weights.device)
        sums = weights.new_zeros(*weights.shape[:-1], len(self.value_vectors))  # [B, H, T, R]
        return sums.scatter_add(-1, rows.expand_as(weights), weights) @ self.value_vectors

    def _rows(self, queries: int, keys: int, start: int, device: torch.device) -> Tensor:
        """[T, S] the row number of the vector for the distance of each query and key."""
        distances = _by_distance(_distances(queries, keys, start, device), queries)
        return distances.clamp(-self.max_distance, 0 if self.causal else self.max_distance) + self.max_distance


@checked
class Buckets(RelativePositions):
    """A learned number for each head and each bucket of distances, added to the scores.

    Raffel et al. 2020, "Exploring the Limits of Transfer Learning with a Unified Text-to-Text Transformer" (T5),
    https://arxiv.org/abs/1910.10683, section 2.1. Small distances have one bucket each; larger ones share
    buckets whose widths grow logarithmically up to `max_distance`; all distances beyond share the last (see `bucket`).
    T5 does not scale scores by 1/sqrt(C); ours are scaled, and the numbers are added to the scaled scores. In T5 all
    layers share their numbers; layers that are given the same instance do so here.
    """

    def __init__(
        self,
        heads: int,
        head_width: int,
        causal: bool,
        buckets: Annotated[int, Ge(4), Le(FARTHEST), MultipleOf(2)] = 32,
        max_distance: Annotated[int, Ge(1), Le(FARTHEST)] = 128,
    ) -> None:
        """Build the table.

        Args:
            heads: H.
            head_width: C.
            causal: True: all buckets are for keys to the left. False: half of them are for keys to the right.
            buckets: number of buckets, even, from 4 to `FARTHEST`.
            max_distance: all distances from here on share a bucket; decides how fast the widths grow. More than
                buckets / 2, and at most `FARTHEST`.

        Raises:
            ArgumentError: `buckets` or `max_distance` is outside its range.
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
        # Number of the bucket for each distance from -max_distance to max_distance.
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

    The first half of the buckets hold one distance each. The second half divide the distances up to `max_distance` into
    ranges of equal length on a logarithmic scale; the last bucket also holds all distances beyond.
    """
    exact = buckets // 2
    if distance < exact:
        return distance
    share = math.log(distance / exact) / math.log(max_distance / exact)
    # The small number puts distances on the border of two buckets into the upper one, whatever the rounding.
    return min(exact + int(share * (buckets - exact) + 1e-9), buckets - 1)


def _distances(queries: int, keys: int, start: int, device: torch.device) -> Tensor:
    """[T + S - 1] all distances between T queries and S keys, key minus query, in ascending order."""
    return torch.arange(1 - start - queries, keys - start, device=device)


def _by_distance(line: Tensor, queries: int) -> Tensor:
    """[..., T + S - 1] one entry for each of `_distances` -> [..., T, S] the entry of each query and key."""
    # Each query takes S consecutive entries. The last query's keys are the farthest to the left, so it takes the first.
    return line.unfold(-1, line.shape[-1] - queries + 1, 1).flip(-2)
