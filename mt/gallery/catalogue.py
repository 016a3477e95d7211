"""The list of exhibits, in the order of the page."""

from __future__ import annotations

import difflib
from collections.abc import Callable, Sequence

from mt.errors import ConfigError
from mt.gallery.exhibit import Exhibit
from mt.gallery.exhibits import (
    averaging,
    kernel_regression,
    masks,
    scale,
    score_functions,
    several_heads,
    translators,
    weights,
    word_order,
)
from mt.gallery.small_models import SmallModels

ROOMS: dict[str, Callable[[SmallModels], Exhibit]] = {
    "kernel_regression": kernel_regression.exhibit,
    "averaging": averaging.exhibit,
    "masks": masks.exhibit,
    "scores": score_functions.exhibit,
    "weights": weights.exhibit,
    "scale": scale.exhibit,
    "heads": several_heads.exhibit,
    "positions": word_order.exhibit,
    "translation": translators.exhibit,
}


def choose(only: Sequence[str] | None) -> list[str]:
    """The exhibits to make, in the order of the page; None: all.

    Raises:
        ConfigError: a name is unknown, or the list is empty.
    """
    if only is None:
        return list(ROOMS)
    for name in only:
        if name not in ROOMS:
            near = difflib.get_close_matches(name, ROOMS, n=1, cutoff=0.4)
            hint = f"; did you mean {near[0]}?" if near else ""
            raise ConfigError(f"only={name}: no such exhibit; there are {', '.join(ROOMS)}{hint}")
    if not only:
        raise ConfigError(f"only=[]: names no exhibit; choose from {', '.join(ROOMS)}, or leave out only=")
    return [name for name in ROOMS if name in only]
