"""Which exhibits there are, in the order of a visit."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence

from mt.errors import ConfigError
from mt.exhibition import (
    averaging,
    heads,
    kernel_regression,
    masks,
    positions,
    scale,
    scores,
    translation,
    weights,
)
from mt.exhibition.exhibit import Exhibit
from mt.exhibition.studio import Studio

ROOMS: dict[str, Callable[[Studio], Exhibit]] = {
    "kernel_regression": kernel_regression.exhibit,
    "averaging": averaging.exhibit,
    "masks": masks.exhibit,
    "scores": scores.exhibit,
    "weights": weights.exhibit,
    "scale": scale.exhibit,
    "heads": heads.exhibit,
    "positions": positions.exhibit,
    "translation": translation.exhibit,
}


def choose(only: Sequence[str] | None) -> list[str]:
    """The exhibits to make, in the order of the visit; None: all.

    Raises:
        ConfigError: an unknown name, with the nearest one; none at all.
    """
    if only is None:
        return list(ROOMS)
    for name in only:
        if name not in ROOMS:
            near = difflib.get_close_matches(name, ROOMS, n=1, cutoff=0.4)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ConfigError(f"only={name}: no such exhibit; there are {', '.join(ROOMS)}{hint}")
    if not only:
        raise ConfigError(f"only=[]: nothing to show; choose from {', '.join(ROOMS)}, or leave it out")
    return [name for name in ROOMS if name in only]
