"""Greedy search: at each position the most probable piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from mt.batch import Source
from mt.config.constraints import checked
from mt.ops.largest import first_largest
from mt.search.base import Decodable, Hypothesis
from mt.search.device_search import BeamSettings, device_search, suits_device_search
from mt.search.filters import Filter
from mt.search.stepwise import SingleSearch


@checked
@dataclass(frozen=True)
class GreedySearch(SingleSearch):
    """Chooses the most probable piece at each position; of equals the one with the lowest id."""

    @torch.inference_mode()
    def __call__(
        self,
        model: Decodable,
        source: Source,
        need_attention: bool = False,
        filters: Sequence[Filter] = (),
    ) -> list[list[Hypothesis]]:
        limits = self._limits(model, source)
        if not filters and suits_device_search(model, beam=1):
            ones = BeamSettings(1, 1, [1.0] * (int(limits.max()) + 1), self.allow_unknown)
            ranked = device_search(model, source, limits, ones, need_attention)
            if ranked is not None and all(each.token_scores for (each,) in ranked):  # else the model gives NaN
                return ranked
        found = self._decode(model, source, limits, None, 1, need_attention, filters)
        return [[hypothesis] for hypothesis in found]

    def _choose(self, log_probs: Tensor, draws: Tensor | None) -> Tensor:
        return first_largest(log_probs)
