"""Functions that all searches share: length limits, and attention along a hypothesis.

Shapes: B sentences, R rows (open hypotheses) of a step, T positions, S source length, H heads, V target vocabulary.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from mt.attention.maps import MapName
from mt.batch import Source
from mt.errors import ArgumentError
from mt.models.base import AttentionMaps
from mt.search.base import Decodable, LengthLimit

Integers = NDArray[np.int64]


def check_length_settings(max_length_ratio: float, max_length_extra: int) -> None:
    """Check that a translation may have at least one token.

    Raises:
        ArgumentError: `max_length_ratio` and `max_length_extra` are both 0.
    """
    if max_length_ratio == 0 and max_length_extra == 0:
        raise ArgumentError(
            "{max_length_extra} and {max_length_ratio} leave no room for a token: raise one of them",
            max_length_extra=max_length_extra,
            max_length_ratio=max_length_ratio,
        )


def length_limits(model: Decodable, source: Source, limit: LengthLimit) -> Integers:
    """[B] largest number of target tokens, EOS included, from each source's length and the model's own limit."""
    limits, most = limit(source.lengths).clamp(min=1), model.limits.target
    if most is not None:
        limits = limits.clamp(max=most)
    return np.asarray(limits.cpu().numpy(), dtype=np.int64)


def to_host(*parts: Tensor) -> list[NDArray[np.int32]]:
    """Copy tensors of one shape (32-bit types, or indices below 2^31) to the host in one transfer, as 32-bit words."""
    words = [part.view(torch.int32) if part.dtype == torch.float32 else part.to(torch.int32) for part in parts]
    return list(torch.stack(words).cpu().numpy())


class AttentionTrace:
    """Collects the attention maps of every step, and assembles the maps of the hypotheses at the end.

    Each step only appends the model's maps. A hypothesis knows its row at each step, so no maps are copied when
    hypotheses are reordered or dropped.
    """

    def __init__(self) -> None:
        self._steps: dict[MapName, list[Tensor]] = {}
        self._offsets = [0]
        self._maps: dict[MapName, Tensor] | None = None

    def append(self, attention: AttentionMaps, rows: int) -> None:
        """Append the maps of one step, each [R, H, S], R = `rows`."""
        if self._maps is not None:
            raise RuntimeError("`append` was called after the end of the search")
        for name, weights in attention.items():
            self._steps.setdefault(name, []).append(weights)
        self._offsets.append(self._offsets[-1] + rows)

    def end(self) -> None:
        """End the search: copy all maps to the CPU, each kind of map in one transfer."""
        self._maps = {name: torch.cat(steps).float().cpu() for name, steps in self._steps.items()}
        self._steps = {}

    def along(self, rows: Sequence[int] | Integers, source_length: int) -> dict[MapName, Tensor]:
        """Maps [H, T, S], on the CPU, of the hypothesis that had row `rows[t]` at step t.

        Maps of the source are cut to `source_length` columns, without padding.

        Raises:
            RuntimeError: `end` has not been called.
        """
        if self._maps is None:
            raise RuntimeError("attention maps can be read once the search is over: call `end` first")
        index = torch.as_tensor(np.asarray(rows, np.int64) + np.asarray(self._offsets[: len(rows)], np.int64))
        chosen = {name: maps[index].transpose(0, 1) for name, maps in self._maps.items()}  # [H, T, S]
        return {
            name: (maps[:, :, :source_length] if name.is_cross else maps).contiguous() for name, maps in chosen.items()
        }
