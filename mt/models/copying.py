"""Copying source pieces: the output distribution mixes the vocabulary's distribution with one over source pieces.

See, Liu and Manning 2017, "Get To The Point", https://arxiv.org/abs/1704.04368, section 2.2. Source and target must
share one vocabulary; EOS is never copied. With the context c, the decoder's state s, its input x and attention weights
a over the source pieces x_j:

    g = sigmoid(w_c . c + w_s . s + w_x . x + b)                    equation 8
    p(w) = g p_gen(w) + (1 - g) sum_{j: x_j = w} a_j                equation 9

For comparison: CopyNet (Gu et al. 2016, https://arxiv.org/abs/1603.06393) copies with scores of its own instead of the
attention weights.

Shapes: B sentences, S source length, T target length, N chosen target positions, V vocabulary; `...` is [B, T] in
training and [B] or [B, 1] in decoding.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn.functional import logsigmoid

from mt.batch import EOS, at_positions
from mt.errors import ArgumentError
from mt.ops.linear import Linear


class SourcePieces(NamedTuple):
    """The source pieces that can be copied; made once per sentence.

    Attributes:
        ids: [B, S].
        first: [B, S] position at which each piece occurs first in its sentence.
    """

    ids: Tensor
    first: Tensor

    @classmethod
    def of(cls, source: Tensor) -> SourcePieces:
        """From source ids [B, S]."""
        same = source.unsqueeze(1) == source.unsqueeze(2)  # [B, S, S]
        return cls(source, same.byte().argmax(dim=2))

    def select(self, rows: Tensor) -> SourcePieces:
        """The pieces of the sentences `rows` [B']."""
        return SourcePieces(self.ids.index_select(0, rows), self.first.index_select(0, rows))


@dataclass(frozen=True)
class Copying:
    """How a model copies at each target position.

    Attributes:
        gate: [...] float, the logit of g.
        shares: [..., S] probability of copying a piece, held at its first position in the source; 0 at its later
            positions and at padding. A row sums to 1, or to 0 if no source position is visible: then nothing is copied.
        pieces: [..., S] ids.
    """

    gate: Tensor
    shares: Tensor
    pieces: Tensor

    def at(self, index: Tensor) -> Copying:
        """The same for the flat target positions b * T + t in `index` [N]."""
        return Copying(*(at_positions(each, index) for each in (self.gate, self.shares, self.pieces)))

    def mixed(self, logits: Tensor) -> Tensor:
        """Mix copying into the generator's logits: [..., V] -> log p [..., V], in float32 or higher precision.

        For a piece of share m, log p = log g + log p_gen + log(1 + (1 - g) m / (g p_gen)). The last term equals
        softplus(log m - u - log p_gen), where u is the logit of g. It is 0 for pieces that are not in the source.
        """
        generated = logits.to(torch.promote_types(logits.dtype, torch.float32)).log_softmax(dim=-1)
        gate, shares = self.gate.to(generated.dtype).unsqueeze(-1), self.shares.to(generated.dtype)
        copied = shares > 0
        log_shares = shares.clamp_min(torch.finfo(shares.dtype).tiny).log()
        raised = log_shares - gate - generated.gather(-1, self.pieces)  # [..., S]
        raised = torch.logaddexp(raised, torch.zeros_like(raised)).masked_fill(~copied, 0.0)
        kept = logsigmoid(gate).masked_fill(~copied.any(dim=-1, keepdim=True), 0.0)
        return (generated + kept).scatter_add_(-1, self.pieces, raised)


class CopyGate(nn.Module):
    """Computes the logit of g, the probability of generating instead of copying (equation 8).

    Args:
        context_width: width of c.
        state_width: width of s.
        input_width: width of x.
    """

    def __init__(self, context_width: int, state_width: int, input_width: int) -> None:
        super().__init__()
        self.context = Linear(context_width, 1)
        self.state = Linear(state_width, 1, bias=False)
        self.input = Linear(input_width, 1, bias=False)
        for part in (self.context, self.state, self.input):
            nn.init.xavier_uniform_(part.weight)
        nn.init.zeros_(self.context.bias)

    def forward(self, context: Tensor, state: Tensor, inputs: Tensor) -> Tensor:
        """c, s and x, [..., width] each -> [...] logit of g."""
        total: Tensor = self.context(context) + self.state(state) + self.input(inputs)
        return total.squeeze(-1)


def copying(gate: Tensor, weights: Tensor, pieces: SourcePieces) -> Copying:
    """Make a `Copying` from the logit of g [...] and attention weights [..., S].

    EOS gets no share, and the other weights are scaled up so that they sum to 1. If EOS could be copied, the model
    would copy it at the end of every sentence, and the gate would learn little else.
    """
    ids, first = pieces if weights.dim() == 2 else (each.unsqueeze(1).expand_as(weights) for each in pieces)
    weights = weights.to(torch.promote_types(weights.dtype, torch.float32)).masked_fill(ids == EOS, 0.0)
    total = weights.sum(dim=-1, keepdim=True)
    weights = weights / total.clamp_min(torch.finfo(total.dtype).tiny)
    return Copying(gate, torch.zeros_like(weights).scatter_add(-1, first, weights), ids)


def check_copying(copy: bool, joint: bool, attends: bool = True) -> None:
    """Check that a model can copy.

    Raises:
        ArgumentError: copying is on, but source and target have different vocabularies or the model has no attention.
    """
    if copy and not joint:
        raise ArgumentError(
            "{copy} needs one vocabulary for both sides: set tokenizer.joint=true, or {copy.key}=false", copy=copy
        )
    if copy and not attends:
        raise ArgumentError(
            "{copy} needs attention, whose weights say what is copied: choose an attention, or set {copy.key}=false",
            copy=copy,
        )
