"""Which colour a weight has: the same in every picture of attention. Contributions have a sign, and a scale by size."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

import numpy as np
from matplotlib.colors import Colormap, LinearSegmentedColormap, Normalize, PowerNorm

COLORS = LinearSegmentedColormap.from_list("ink", ["#f6f7fb", "#cfd8f6", "#8fa5ee", "#4a63d8", "#252f8f", "#12163f"])
SIGNED_COLORS = LinearSegmentedColormap.from_list("signed", ["#8c1d18", "#e58b7b", "#f6f7fb", "#8fa5ee", "#252f8f"])
ROUNDING = 1e-3
"""How far a sum of weights in a short number format may lie above 1."""


@dataclass(frozen=True)
class ColorScale:
    """Colours of the numbers of a map.

    Attributes:
        colors: from the smallest number to the largest.
        norm: the place of a number on them, from 0 to 1.
        marks: the numbers beside a colour bar, the largest first.
        signed: whether 0 stands in the middle.
    """

    colors: Colormap
    norm: Normalize
    marks: tuple[float, ...]
    signed: bool = False

    @classmethod
    def of(cls, weights: np.ndarray[Any, np.dtype[np.float32]]) -> ColorScale:
        """The scale of some weights.

        Weights of attention, from 0 to 1, have colours by their square root, so that even an even spread over 60 pieces
        is visible. Where a number is below 0 or above 1, numbers are blue above 0 and red below, up to the largest.
        """
        finite = weights[np.isfinite(weights)]
        if finite.size and (finite.min() < 0 or finite.max() > 1 + ROUNDING):
            most = float(np.abs(finite).max())
            return cls(SIGNED_COLORS, Normalize(-most, most), (most, 0.0, -most), signed=True)
        return cls(COLORS, PowerNorm(0.5, vmin=0.0, vmax=1.0), (1.0, 0.5, 0.1, 0.0))

    def color(self, weight: float) -> tuple[int, int, int]:
        """Red, green and blue of a number, each from 0 to 255; that of 0 for one that is not finite."""
        place = float(self.norm(weight if math.isfinite(weight) else 0.0))
        red, green, blue, _ = (round(255 * part) for part in self.colors(min(max(place, 0.0), 1.0)))
        return red, green, blue
