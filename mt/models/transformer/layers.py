"""The parts of a Transformer layer that are not attention.

Shapes: B batch, T length, D model width, F inner width of the feed-forward network.
"""

from __future__ import annotations

from typing import Literal

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from mt.ops import dropout, half_linear, residual
from mt.ops.autocast import product_dtype
from mt.ops.linear import Linear

Activation = Literal["relu", "gelu", "swiglu"]
Norm = Literal["pre", "post"]


class Dropout(nn.Module):
    """Sets a share of the elements to zero in training and scales the rest up, so that the mean stays the same.

    Srivastava et al. 2014, section 4. On a CPU by `mt.ops.dropout`.

    Args:
        share: share of the elements to drop, in [0, 1).
    """

    def __init__(self, share: float) -> None:
        super().__init__()
        self.share = share

    def forward(self, states: Tensor) -> Tensor:
        """Any shape -> the same shape."""
        if not self.training or self.share == 0.0:
            return states
        return dropout.dropout(states, self.share) if states.device.type == "cpu" else F.dropout(states, self.share)

    def extra_repr(self) -> str:
        return str(self.share)


class FeedForward(nn.Module):
    """Two projections and a non-linearity between them, at each position alone (Vaswani et al. 2017, section 3.3).

    `relu`: as in the paper; `gelu`: Hendrycks and Gimpel 2016; `swiglu`: silu(x U) * (x V) (Shazeer 2020, equation 6).
    `swiglu` has a third matrix, so it costs as much as the others at 2/3 of the inner width.
    """

    def __init__(self, width: int, inner: int, activation: Activation = "relu", dropout: float = 0.0) -> None:
        """Build the network.

        Args:
            width: D.
            inner: F.
            activation: `relu`, `gelu` or `swiglu`.
            dropout: share of the inner activations to drop in training, in [0, 1).
        """
        super().__init__()
        self.activation = activation
        # One matrix holds both inner projections of SwiGLU: one product instead of two.
        self.inner = Linear(width, inner * 2 if activation == "swiglu" else inner)
        self.outer = Linear(inner, width)
        self.dropout = Dropout(dropout)
        self.reset_parameters()

    def reset_parameters(self) -> None:
        """Initialise each projection Xavier-uniformly, and biases to zero."""
        parts = self.inner.weight.detach().chunk(2 if self.activation == "swiglu" else 1)
        for part in (*parts, self.outer.weight):
            nn.init.xavier_uniform_(part)
        nn.init.zeros_(self.inner.bias)
        nn.init.zeros_(self.outer.bias)

    def forward(self, states: Tensor) -> Tensor:
        """[..., D] -> [..., D]."""
        weight, bias = self.inner.weight, self.inner.bias
        if half_linear.suits(states, weight):
            share = self.dropout.share if self.training else 0.0
            hidden = half_linear.activated_linear(states, weight, bias, self.activation, share)
        else:
            hidden = self.dropout(self._activate(self.inner(states)))
        return self.outer(hidden)  # type: ignore[no-any-return]

    def _activate(self, inner: Tensor) -> Tensor:
        if self.activation == "relu":
            return F.relu(inner, inplace=True)
        if self.activation == "gelu":
            return F.gelu(inner)
        gate, value = inner.chunk(2, dim=-1)
        return F.silu(gate) * value


class LayerNorm(nn.LayerNorm):
    """`torch.nn.LayerNorm`. In training on a GPU its result has autocast's type, see mt/ops/residual.py."""

    def forward(self, states: Tensor) -> Tensor:
        """[..., D] -> [..., D]."""
        if self.training and residual.suits(states):
            return residual.normalised(states, self.weight, self.bias, self.eps)
        normal = super().forward(states)
        return normal.to(product_dtype(normal)) if self.training and states.device.type == "cuda" else normal


class Residual(nn.Module):
    """A residual connection around a sublayer, with dropout and layer normalisation.

    `post`: norm(x + dropout(f(x))), Vaswani et al. 2017, section 5.4; `pre`: x + dropout(f(norm(x))), which trains
    without a long warm-up (Xiong et al. 2020) and needs one more normalisation after the last layer.

    Args:
        width: D.
        norm: `pre` or `post`.
        dropout: share of the sublayer's outputs to drop in training, in [0, 1).
    """

    def __init__(self, width: int, norm: Norm, dropout: float) -> None:
        super().__init__()
        self.pre = norm == "pre"
        self.norm = LayerNorm(width)
        self.dropout = Dropout(dropout)

    def inputs(self, states: Tensor) -> Tensor:
        """x [B, T, D] -> [B, T, D], what the sublayer reads."""
        return self.norm(states) if self.pre else states

    def forward(self, states: Tensor, output: Tensor) -> Tensor:
        """x and the sublayer's output f, each [B, T, D] -> [B, T, D]."""
        if self.training and residual.suits(states):
            if self.pre:
                return residual.residual(states, output, self.dropout.share)
            norm = self.norm.weight, self.norm.bias, self.norm.eps
            return residual.normalised_residual(states, output, *norm, self.dropout.share)
        share = self.dropout.share if self.training else 0.0
        if share > 0.0 and states.device.type == "cpu" and not torch.compiler.is_compiling():
            total = dropout.added_dropout(states, output, share)
        else:
            total = states + self.dropout(output)
        return total if self.pre else self.norm(total)


class Embedding(nn.Module):
    """Embeddings of the pieces of a vocabulary, scaled by sqrt(D) at the input (Vaswani et al. 2017, section 3.4).

    Weights are drawn from N(0, 1/D). After the scaling, embeddings have variance 1, about that of the position
    encodings. If the same matrix is the output layer, logits have variance of about 1.

    Args:
        vocabulary: number of pieces.
        width: D.
    """

    def __init__(self, vocabulary: int, width: int) -> None:
        super().__init__()
        self.scale = width**0.5
        self.weight = nn.Parameter(torch.empty(vocabulary, width))
        nn.init.normal_(self.weight, std=width**-0.5)

    def forward(self, tokens: Tensor) -> Tensor:
        """Ids [B, T] -> [B, T, D]."""
        vectors: Tensor = F.embedding(tokens, self.weight) * self.scale
        return vectors
