"""Which keys each query may see: a few near one place instead of all.

Luong, Pham and Manning 2015, https://arxiv.org/abs/1508.04025, section 3.2 ("local attention"). Only the keys and
values of the window are compared and averaged, so that the work does not grow with the length of the source.

Shapes: H heads, T queries, S keys, W = 2 radius + 1 keys of a window, Q query width; `...` are leading dimensions, the
last of which is H where there are several heads.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Protocol

import torch
from torch import Tensor, nn

from mt.attention.heads import HeadLinear
from mt.config.constraints import PositiveInt, checked


@checked
class Window(nn.Module, ABC):
    """A window of fixed width around one place for each query.

    Args:
        query_width: Q.
        heads: H.
        radius: how far it reaches to each side of its centre, D of the paper; the paper's is 10.
    """

    def __init__(self, query_width: int, heads: int = 1, radius: PositiveInt = 10) -> None:
        super().__init__()
        self.radius = radius

    @abstractmethod
    def centres(self, query: Tensor, lengths: Tensor, start: int) -> Tensor:
        """Where each query looks.

        Args:
            query: [..., T, Q].
            lengths: [..., 1] keys that there are, broadcasting to [..., T].
            start: position of the first query in its own sentence, counted from 0.

        Returns:
            [..., T] real places, counted from 0.
        """

    def places(self, centres: Tensor) -> Tensor:
        """[..., T] centres -> [..., T, W] the places around each, some of which may not exist."""
        offsets = torch.arange(-self.radius, self.radius + 1, device=centres.device)
        return centres.detach().round().long().unsqueeze(-1) + offsets

    def emphasis(self, places: Tensor, centres: Tensor) -> Tensor | None:
        """A factor of the weights, [..., T, W]; None: 1 everywhere."""
        return None


class LocalMonotonic(Window):
    """local-m: query t looks around place t, for languages whose words stand in about one order.

    Beyond the end of the source it goes on looking at the last place.
    """

    def centres(self, query: Tensor, lengths: Tensor, start: int) -> Tensor:
        steps = torch.arange(start, start + query.shape[-2], device=query.device)
        places = torch.minimum(steps.expand(query.shape[:-1]), lengths - 1).clamp(min=0)
        return places.to(_at_least_float32(query))


class LocalPredictive(Window):
    """local-p: where to look is predicted, p = S sigmoid(v . tanh(W q)) (equation 9).

    Weights are multiplied by exp(-(s - p)^2 / 2 sigma^2), sigma = radius / 2 (equation 10), through which p learns. As
    in the paper, they do not sum to 1 any more. The paper's W_p and v_p are `hidden` and `place`.
    """

    def __init__(self, query_width: int, heads: int = 1, radius: int = 10) -> None:
        super().__init__(query_width, heads, radius)
        self.hidden = HeadLinear(query_width, query_width, heads)
        self.place = HeadLinear(query_width, 1, heads)

    def centres(self, query: Tensor, lengths: Tensor, start: int) -> Tensor:
        place = self.place(torch.tanh(self.hidden(query))).squeeze(-1)
        return torch.sigmoid(place.to(_at_least_float32(place))) * lengths

    def emphasis(self, places: Tensor, centres: Tensor) -> Tensor | None:
        distance = places - centres.unsqueeze(-1)
        return torch.exp(-2.0 * (distance / self.radius).square())


def _at_least_float32(like: Tensor) -> torch.dtype:
    """In bfloat16 places beyond 256 could not be told apart."""
    return torch.promote_types(like.dtype, torch.float32)


class WindowFactory(Protocol):
    """Makes a window."""

    def __call__(self, *, query_width: int, heads: int) -> Window:
        """Args: Q and H."""


def gather_near(sequence: Tensor, places: Tensor) -> Tensor:
    """[..., S, X] at [..., T, W] places that exist -> [..., T, W, X]; leading dimensions are equal."""
    length, width = sequence.shape[-2:]
    first = torch.arange(places.shape[:-2].numel(), device=places.device).mul_(length)  # row of each sentence's place 0
    rows = places + first.view(*places.shape[:-2], 1, 1)
    return sequence.reshape(-1, width).index_select(0, rows.flatten()).view(*places.shape, width)


def spread(weights: Tensor, places: Tensor, length: int) -> Tensor:
    """[..., T, W] at [..., T, W] places -> [..., T, S], 0 elsewhere, for those who look at them."""
    return weights.new_zeros(*weights.shape[:-1], length).scatter_add(-1, places, weights)
