"""Greedy search: the most probable next piece, again and again."""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor

from mt.batch import Context
from mt.config.constraints import checked
from mt.models.base import Seq2Seq
from mt.search.base import Hypothesis, source_lengths
from mt.search.stepwise import SingleSearch


@checked
@dataclass(frozen=True)
class GreedySearch(SingleSearch):
    """Takes the most probable piece at each position; of equals the one with the lowest id."""

    @torch.inference_mode()
    def __call__(
        self,
        model: Seq2Seq,
        source: Tensor,
        source_mask: Tensor,
        need_attention: bool = False,
        context: Context | None = None,
    ) -> list[list[Hypothesis]]:
        lengths = source_lengths(source_mask)
        memory = model.encode_in_context(source, source_mask, context)
        limits = self._limits(model, lengths)
        hypotheses = self._decode(model, memory, lengths.cpu().numpy(), limits, need_attention=need_attention)
        return [[hypothesis] for hypothesis in hypotheses]

    def _choose(self, log_probs: Tensor, draws: Tensor | None) -> Tensor:
        return log_probs.argmax(dim=-1)  # the first of equals, on every device
