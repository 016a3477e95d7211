"""Windows of local attention: each query sees only the keys near one position.

Luong, Pham and Manning 2015, https://arxiv.org/abs/1508.04025, section 3.2 ("local attention"). Only the keys and
values of the window are used, so that the work for a query does not grow with the length of the source.

Shapes: H heads, T queries, S keys, W = 2 radius + 1 keys of a window, Q query width; `...` are leading dimensions, the
last of which is H where there are several heads.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import Protocol

import torch
from torch import Tensor, nn

from mt.attention.heads import HeadLinear
from mt.config.constraints import Length, checked


@checked
class Window(nn.Module, ABC):
    """A window of fixed width around one position for each query.

    Args:
        query_width: Q.
        heads: H.
        radius: number of keys to each side of the centre, from 1 to 100,000; D of the paper, which uses 10.
    """

    def __init__(self, query_width: int, heads: int = 1, radius: Length = 10) -> None:
        super().__init__()
        self.radius = radius

    @abstractmethod
    def centres(self, query: Tensor, lengths: Tensor, start: int) -> Tensor:
        """The centre of the window of each query.

        Args:
            query: [..., T, Q].
            lengths: [..., 1] number of keys, which broadcasts to [..., T].
            start: position of the first query in its own sentence, counted from 0.

        Returns:
            [..., T] positions of keys, counted from 0; they need not be whole numbers.
        """

    def places(self, centres: Tensor) -> Tensor:
        """[..., T] centres -> [..., T, W] positions of keys around each; some may be beyond the ends of the source."""
        offsets = torch.arange(-self.radius, self.radius + 1, device=centres.device)
        return centres.detach().round().long().unsqueeze(-1) + offsets

    def emphasis(self, places: Tensor, centres: Tensor) -> Tensor | None:
        """[..., T, W] factors by which the weights are multiplied; None for 1 everywhere."""
        return None


class LocalMonotonic(Window):
    """local-m: the window of query t is centred at key t, for languages with similar word order.

    Beyond the end of the source the centre is the last key.
    """

    def centres(self, query: Tensor, lengths: Tensor, start: int) -> Tensor:
        steps = torch.arange(start, start + query.shape[-2], device=query.device)
        places = torch.minimum(steps.expand(query.shape[:-1]), lengths - 1).clamp(min=0)
        return places.to(_at_least_float32(query))


class LocalPredictive(Window):
    """local-p: the centre is predicted, p = S sigmoid(v . tanh(W q)) (equation 9).

    The weight of position s is multiplied by exp(-(s - p)^2 / 2 sigma^2), sigma = radius / 2 (equation 10), which gives
    p a gradient. As in the paper, the weights then no longer sum to 1. `hidden` and `place` are its W_p and v_p.
    """

    def __init__(self, query_width: int, heads: int = 1, radius: Length = 10) -> None:
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
    """The type of positions, at least float32: bfloat16 cannot distinguish whole numbers above 256."""
    return torch.promote_types(like.dtype, torch.float32)


class WindowFactory(Protocol):
    """Makes a window."""

    def __call__(self, *, query_width: int, heads: int) -> Window:
        """Args: Q and H."""


def gather_near(sequence: Tensor, places: Tensor) -> Tensor:
    """[..., S, X] sequence, [..., T, W] places from 0 to S - 1 -> [..., T, W, X]; leading dimensions are equal."""
    length, width = sequence.shape[-2:]
    first = torch.arange(places.shape[:-2].numel(), device=places.device).mul_(length)  # first row of each sentence
    rows = places + first.view(*places.shape[:-2], 1, 1)
    return sequence.reshape(-1, width).index_select(0, rows.flatten()).view(*places.shape, width)


def spread(weights: Tensor, places: Tensor, length: int) -> Tensor:
    """[..., T, W] weights at [..., T, W] places -> [..., T, S] weights, 0 elsewhere; S = `length`."""
    return weights.new_zeros(*weights.shape[:-1], length).scatter_add(-1, places, weights)
