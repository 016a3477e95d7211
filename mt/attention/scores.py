"""Attention scores: how well a query fits each key.

Shapes: H heads, T queries, S keys, Q query width, K key width, A width of a projected key. `...` are leading dimensions
that broadcast between queries and keys, such as [B] sentences. If a score has several heads, the last leading dimension
is H, and each head has its own parameters.
"""

from __future__ import annotations

import math
from abc import ABC, abstractmethod
from functools import partial
from typing import Annotated, Protocol

import torch
import torch.nn.functional as F
from annotated_types import Ge, Le
from torch import Tensor, nn
from torch.utils.checkpoint import checkpoint

from mt.attention.heads import HeadLinear
from mt.attention.positions import SinusoidalPositions
from mt.config.constraints import EvenWidth, Length, Temperature, Width, checked
from mt.errors import ArgumentError, UserError
from mt.ops.not_compiled import not_compiled
from mt.ops.tensor_float import ieee_matrices


class AttentionScore(nn.Module, ABC):
    """A function of a query and a key. The part that depends only on the keys is computed once for each sentence.

    Args:
        query_width: Q.
        key_width: K.
        heads: H.
    """

    def __init__(self, query_width: int, key_width: int, heads: int = 1) -> None:
        super().__init__()
        self.query_width = query_width
        self.key_width = key_width
        self.heads = heads

    @property
    def max_keys(self) -> int | None:
        """Largest number of keys that the score can handle; None for no limit."""
        return None

    @property
    def sum_width(self) -> int | None:
        """A, if projected keys are vectors to which another vector, such as coverage, may be added; else None."""
        return None

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        """Project keys for `forward`: [..., S, K] keys, the first at position `start` -> [..., S, A].

        The projected keys must contain everything the score needs, including positions, so that `forward` can be called
        with some of them only.
        """
        return keys

    @abstractmethod
    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        """Score each key for each query.

        Args:
            query: [..., T, Q].
            projected_keys: [..., S, A] from `project_keys`.

        Returns:
            [..., T, S] scores: any real numbers; larger means a better fit.
        """


class ScoreFactory(Protocol):
    """Makes a score."""

    def __call__(self, *, query_width: int, key_width: int, heads: int) -> AttentionScore:
        """Args: Q, K and H."""


class Dot(AttentionScore):
    """e = q . k (Luong, Pham and Manning 2015, https://arxiv.org/abs/1508.04025, section 3.1, "dot"). Needs Q = K."""

    def __init__(self, query_width: int, key_width: int, heads: int = 1) -> None:
        super().__init__(query_width, key_width, heads)
        _check_same("dot", query_width, key_width)

    @property
    def sum_width(self) -> int | None:
        return self.key_width

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        return query @ projected_keys.transpose(-1, -2)


class ScaledDot(Dot):
    """e = q . k / sqrt(Q) (Vaswani et al. 2017, https://arxiv.org/abs/1706.03762, equation 1). Needs Q = K."""

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        return super().forward(query / math.sqrt(self.query_width), projected_keys)


class Bilinear(AttentionScore):
    """e = q . W k (Luong et al. 2015, section 3.1, "general")."""

    def __init__(self, query_width: int, key_width: int, heads: int = 1) -> None:
        super().__init__(query_width, key_width, heads)
        self.key = HeadLinear(key_width, query_width, heads)

    @property
    def sum_width(self) -> int | None:
        return self.query_width

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        projected: Tensor = self.key(keys)
        return projected

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        return query @ projected_keys.transpose(-1, -2)


@checked
class Additive(AttentionScore):
    """e = v . tanh(W q + U k), a network with one hidden layer.

    Bahdanau, Cho and Bengio 2015, https://arxiv.org/abs/1409.0473, appendix A.1.2. The paper's W_a, U_a and v_a are
    `query.weight`, `key.weight` and `energy`. The hidden layer is computed for one query at a time, [..., S, A],
    and computed again in the backward pass, so that memory does not grow with T S A.

    Args:
        width: A, number of hidden units, from 1 to a million; None for half the width of the keys, as in the paper.
    """

    def __init__(self, query_width: int, key_width: int, heads: int = 1, width: Width | None = None) -> None:
        super().__init__(query_width, key_width, heads)
        width = max(1, key_width // 2) if width is None else width
        self.query = HeadLinear(query_width, width, heads)
        self.key = HeadLinear(key_width, width, heads)
        self.energy = nn.Parameter(torch.empty(heads * width))  # flat: a vector of width A for each head, not a matrix
        nn.init.uniform_(self.energy, -(width**-0.5), width**-0.5)

    @property
    def sum_width(self) -> int | None:
        return self.key.weight.shape[1]

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        projected: Tensor = self.key(keys)
        return projected

    @not_compiled  # the loop over T would be compiled for every length
    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        energy = self.energy.view(self.heads, -1)
        rows = [self._compared(each, projected_keys, energy) for each in self.query(query).unbind(-2)]
        return torch.stack(rows, dim=-2)

    def _compared(self, query: Tensor, keys: Tensor, energy: Tensor) -> Tensor:
        if not torch.is_grad_enabled():
            return self._compare(query, keys, energy)
        again = partial(checkpoint, use_reentrant=False, preserve_rng_state=False)
        scores: Tensor = again(self._compare, query, keys, energy)
        return scores

    @staticmethod
    def _compare(query: Tensor, keys: Tensor, energy: Tensor) -> Tensor:
        """Scores [..., S] of one query, [..., A], and all keys."""
        hidden = torch.tanh(query.unsqueeze(-2) + keys)  # [..., S, A]
        return hidden @ energy[0] if len(energy) == 1 else (hidden @ energy.unsqueeze(-1)).squeeze(-1)


@checked
class Concat(Additive):
    """e = v . tanh(W [q; k]) (Luong et al. 2015, section 3.1, "concat").

    With W = [W_q W_k] this is the additive score; only the initialisation differs: W is initialised as one matrix.
    """

    def __init__(self, query_width: int, key_width: int, heads: int = 1, width: Width | None = None) -> None:
        super().__init__(query_width, key_width, heads, width)
        bound = math.sqrt(
            6 / (query_width + key_width + self.query.weight.shape[1])
        )  # Glorot and Bengio 2010, equation 16
        for part in (self.query, self.key):
            nn.init.uniform_(part.weight, -bound, bound)


@checked
class Cosine(AttentionScore):
    """e = q . k / (t |q| |k|), with a learned temperature t for each head. Needs Q = K.

    Graves, Wayne and Danihelka 2014, https://arxiv.org/abs/1410.5401, equation 6; the learned scale is from Henry et
    al. 2020, https://aclanthology.org/2020.findings-emnlp.379, equation 4. A vector of zeros has the score 0.

    Args:
        temperature: initial value of t, above 0.
    """

    def __init__(self, query_width: int, key_width: int, heads: int = 1, temperature: Temperature = 0.1) -> None:
        super().__init__(query_width, key_width, heads)
        _check_same("cosine", query_width, key_width)
        self.log_temperature = nn.Parameter(torch.full((heads,), math.log(temperature)))

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        return F.normalize(keys, dim=-1)

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        scale = torch.exp(-self.log_temperature)[:, None, None]  # [H, 1, 1]
        likeness = F.normalize(query, dim=-1) @ projected_keys.transpose(-1, -2)
        return likeness * (scale[0] if self.heads == 1 else scale)


@checked
class Gaussian(AttentionScore):
    """e = -|q - k|^2 / (2 s^2), with a learned width s for each head. Needs Q = K.

    With softmax this is kernel regression with a Gaussian kernel: Nadaraya 1964, https://doi.org/10.1137/1109020, and
    Watson 1964.

    Args:
        width: initial value of s, above 0; None for the fourth root of Q, with which the term q . k / s^2 of the score
            is the scaled dot product q . k / sqrt(Q).
    """

    def __init__(
        self, query_width: int, key_width: int, heads: int = 1, width: Annotated[float, Ge(1e-3), Le(1e3)] | None = None
    ) -> None:
        super().__init__(query_width, key_width, heads)
        _check_same("gaussian", query_width, key_width)
        width = query_width**0.25 if width is None else width
        self.log_width = nn.Parameter(torch.full((heads,), math.log(width)))

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        """[..., S, K] -> [..., S, K + 1]: the keys, and minus half their squared length."""
        keys = _at_least_float32(keys)
        return torch.cat((keys, -0.5 * keys.square().sum(-1, keepdim=True)), dim=-1)

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        # -|q - k|^2 / 2 = q . k - |k|^2 / 2 - |q|^2 / 2: one matrix product, no tensor of size T S Q.
        query = _at_least_float32(query)
        extended = torch.cat((query, torch.ones_like(query[..., :1])), dim=-1)
        with torch.autocast(query.device.type, enabled=False), ieee_matrices():  # a small difference of large numbers
            half_distance = extended @ projected_keys.transpose(-1, -2) - 0.5 * query.square().sum(-1, keepdim=True)
        precision = torch.exp(-2 * self.log_width)[:, None, None]  # [H, 1, 1]
        return half_distance * (precision[0] if self.heads == 1 else precision)


@checked
class Location(AttentionScore):
    """e_j = (W q)_j: the score of position j depends only on the query (Luong et al. 2015, equation 8).

    Args:
        max_length: number of rows of W, from 1 to 100,000. `project_keys` raises UserError for longer sources.
    """

    def __init__(self, query_width: int, key_width: int, heads: int = 1, max_length: Length = 256) -> None:
        super().__init__(query_width, key_width, heads)
        self.max_length = max_length
        self.position = HeadLinear(query_width, max_length, heads)

    @property
    def max_keys(self) -> int | None:
        return self.max_length

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        """[..., S, K] -> [..., S, 1] int64 positions of the keys; their content is not used."""
        count = start + keys.shape[-2]
        if count > self.max_length:
            raise UserError(
                f"a source of {count} pieces is longer than the {self.max_length} positions of the location score: "
                "shorten it, or train with a larger model.attention.score.max_length"
            )
        places = torch.arange(start, count, device=keys.device).unsqueeze(-1)
        return places.expand(*keys.shape[:-1], 1)

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        rows: Tensor = self.position(query)  # [..., T, max_length]
        places = projected_keys.transpose(-1, -2)  # [..., 1, S]
        shape = torch.broadcast_shapes(rows.shape[:-1], places.shape[:-1])  # type: ignore[no-untyped-call]
        return rows.expand(*shape, -1).gather(-1, places.expand(*shape, -1))


@checked
class Positional(AttentionScore):
    """e_j = W q . p_j with the sinusoidal code p_j of position j: a score of absolute positions, for any length.

    This is the position term of Transformer-XL's decomposition (Dai et al. 2019, https://arxiv.org/abs/1901.02860,
    section 3.3, term b), with absolute positions.

    Args:
        width: width of the codes, even, from 2 to a million.
    """

    def __init__(self, query_width: int, key_width: int, heads: int = 1, width: EvenWidth = 64) -> None:
        super().__init__(query_width, key_width, heads)
        self.query = HeadLinear(query_width, width, heads)
        self.codes = SinusoidalPositions(width)

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        """[..., S, K] -> [..., S, width]: the position codes of the keys."""
        codes: Tensor = self.codes(start, keys.shape[-2])
        return codes.to(self.query.weight.dtype).expand(*keys.shape[:-1], codes.shape[-1])

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        projected = self.query(query)
        return projected @ projected_keys.to(projected.dtype).transpose(-1, -2)  # type: ignore[no-any-return]


@checked
class ContentAndPosition(AttentionScore):
    """The sum of a score that compares contents and the `Positional` score.

    Args:
        content: makes the score that compares contents.
        width: width of the position codes, even, from 2 to a million.
    """

    def __init__(
        self, query_width: int, key_width: int, heads: int = 1, content: ScoreFactory = Bilinear, width: EvenWidth = 64
    ) -> None:
        super().__init__(query_width, key_width, heads)
        self.content = content(query_width=query_width, key_width=key_width, heads=heads)
        if isinstance(self.content, (Location, Positional, ContentAndPosition)):
            raise ArgumentError("{content.key} must compare contents: dot, bilinear, additive, ...", content=content)
        self.position = Positional(query_width, key_width, heads, width)

    @property
    def max_keys(self) -> int | None:
        return self.content.max_keys

    def project_keys(self, keys: Tensor, start: int = 0) -> Tensor:
        """[..., S, K] -> [..., S, A + width]: the projected keys of both scores, concatenated."""
        contents, codes = self.content.project_keys(keys, start), self.position.project_keys(keys, start)
        return torch.cat((contents, codes.to(contents.dtype)), dim=-1)

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        width = projected_keys.shape[-1] - self.position.codes.width
        contents, codes = projected_keys[..., :width], projected_keys[..., width:]
        total: Tensor = self.content(query, contents) + self.position(query, codes)
        return total


def _at_least_float32(tensor: Tensor) -> Tensor:
    return tensor.float() if tensor.dtype in (torch.bfloat16, torch.float16) else tensor


def _check_same(name: str, query_width: int, key_width: int) -> None:
    if query_width != key_width:
        raise ArgumentError(
            f"{{here.group}}={name} compares vectors of one width, but queries have {query_width} and keys {key_width}:"
            " make them equal, or use {here.group}=bilinear or additive",
            here="score",
        )
