"""How well a query fits each key.

Shapes: B sentences, S keys of a sentence, Q query width, K key width, A score width; `...` are leading dimensions that
broadcast between query and keys ([B] for one query a sentence).
"""

from __future__ import annotations

from abc import ABC, abstractmethod

import torch
from torch import Tensor, nn

from mt.linear import Linear


class AttentionScore(nn.Module, ABC):
    """A function of a query and a key. What depends on the keys alone is computed once a sentence."""

    @abstractmethod
    def project_keys(self, keys: Tensor) -> Tensor:
        """[..., S, K] keys -> [..., S, A], what `forward` compares queries with."""

    @abstractmethod
    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        """Compare.

        Args:
            query: [..., Q].
            projected_keys: [..., S, A] from `project_keys`.

        Returns:
            [..., S] scores, any real numbers; larger is a better fit.
        """


class Additive(AttentionScore):
    """e_ij = v . tanh(W s_i + U h_j), a network with one hidden layer.

    Bahdanau, Cho and Bengio 2015, "Neural Machine Translation by Jointly Learning to Align and Translate", section
    A.1.2. The paper's W_a, U_a and v_a are `query.weight`, `key.weight` and `energy`.

    Args:
        query_width: Q.
        key_width: K.
        width: A, units of the hidden layer.
    """

    def __init__(self, query_width: int, key_width: int, width: int) -> None:
        super().__init__()
        self.query = Linear(query_width, width, bias=False)
        self.key = Linear(key_width, width, bias=False)
        self.energy = nn.Parameter(torch.empty(width))
        nn.init.xavier_uniform_(self.query.weight)
        nn.init.xavier_uniform_(self.key.weight)
        nn.init.uniform_(self.energy, -(width**-0.5), width**-0.5)

    def project_keys(self, keys: Tensor) -> Tensor:
        projected: Tensor = self.key(keys)
        return projected

    def forward(self, query: Tensor, projected_keys: Tensor) -> Tensor:
        hidden = torch.tanh(self.query(query).unsqueeze(-2) + projected_keys)  # [..., S, A]
        return hidden @ self.energy
