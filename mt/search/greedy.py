"""Greedy search: at each position the most probable piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from mt.batch import Source
from mt.config.constraints import checked
from mt.search.base import Decodable, Hypothesis
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
        found = self._decode(model, source, self._limits(model, source), None, 1, need_attention, filters)
        return [[hypothesis] for hypothesis in found]

    def _choose(self, log_probs: Tensor, draws: Tensor | None) -> Tensor:
        return log_probs.argmax(dim=-1)  # the first of equals, on every device
