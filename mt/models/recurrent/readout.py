"""From the decoder's state to the input of the output layer ("deep output").

Bahdanau, Cho and Bengio 2015, appendix A.2.2: with the state s, the context c and the previous token's embedding y,

    t' = U_o s + V_o y + C_o c

Shapes: D embedding width, H state width, C context width, R readout width; `...` are any leading dimensions.
"""

from __future__ import annotations

from typing import Literal

import torch
from torch import Tensor, nn

from mt.ops.linear import Linear

ReadoutKind = Literal["maxout", "tanh"]


class Readout(nn.Module):
    """One hidden layer between decoder and output layer.

    `maxout`, as in the paper: t' has 2R units, and each unit of t is the larger of a pair (Goodfellow et al. 2013; here
    unit k pairs with unit R + k). `tanh`: t' has R units, and t = tanh(t').

    Args:
        state_width: H.
        embedding_width: D.
        context_width: C.
        width: R.
        kind: the non-linearity.
    """

    def __init__(
        self, state_width: int, embedding_width: int, context_width: int, width: int, kind: ReadoutKind
    ) -> None:
        super().__init__()
        self.kind = kind
        units = 2 * width if kind == "maxout" else width
        self.state = Linear(state_width, units)
        self.embedding = Linear(embedding_width, units, bias=False)
        self.context = Linear(context_width, units, bias=False)
        for projection in (self.state, self.embedding, self.context):
            nn.init.xavier_uniform_(projection.weight)
        nn.init.zeros_(self.state.bias)

    def forward(self, states: Tensor, embeddings: Tensor, contexts: Tensor) -> Tensor:
        """[..., H], [..., D], [..., C] -> [..., R]."""
        units = self.state(states) + self.embedding(embeddings) + self.context(contexts)
        if self.kind == "maxout":
            return torch.maximum(*units.chunk(2, dim=-1))
        return torch.tanh(units)
