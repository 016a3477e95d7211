"""Sampling: translations drawn from the model's distribution, or from its most probable pieces.

Temperature divides the logits; `top_k` keeps the k most probable pieces (Fan et al. 2018, Hierarchical Neural Story
Generation, section 5.1); `top_p` keeps the smallest set of most probable pieces that together reach probability p
(Holtzman et al. 2020, The Curious Case of Neural Text Degeneration, section 3.1).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Annotated

import numpy as np
import torch
from annotated_types import Ge, Gt, Le
from torch import Tensor

from mt.batch import Source
from mt.config.constraints import Because, NonNegativeInt, Seed, Temperature, checked
from mt.search.base import Decodable, Hypothesis
from mt.search.decoding import Integers
from mt.search.filters import Filter
from mt.search.stepwise import SingleSearch


@checked
@dataclass(frozen=True)
class Sampling(SingleSearch):
    """Draws `n_best` translations of each sentence.

    The random numbers of a sentence are a function of the seed and of its pieces, so that its samples are the same in
    every batch and in every run.

    Attributes:
        temperature: from 0.0001 to 10,000; values below 1 sharpen the distribution, values above 1 flatten it.
        top_k: choose only among this many most probable pieces; 0 for all.
        top_p: choose only among the most probable pieces that together reach this probability; 1 for all.
        n_best: number of samples of each sentence, from 1 to 10,000; the most probable is returned first.
        seed: seed of the random numbers.
    """

    temperature: Temperature = 1.0
    top_k: NonNegativeInt = 0
    top_p: Annotated[float, Gt(0), Le(1)] = 1.0
    n_best: Annotated[int, Ge(1), Le(10_000), Because("all samples of a sentence are kept in memory")] = 1
    seed: Seed = 1

    @torch.inference_mode()
    def __call__(
        self,
        model: Decodable,
        source: Source,
        need_attention: bool = False,
        filters: Sequence[Filter] = (),
    ) -> list[list[Hypothesis]]:
        limits = self._limits(model, source)
        draws = self._draws(source, limits).to(model.device)  # [R, T]
        drawn = self._decode(model, source, limits, draws, self.n_best, need_attention, filters)
        groups = [drawn[first : first + self.n_best] for first in range(0, len(drawn), self.n_best)]
        return [sorted(group, key=lambda hypothesis: -hypothesis.score) for group in groups]

    def _draws(self, source: Source, limits: Integers) -> Tensor:
        """[R, T] random numbers in [0, 1); a row depends on the seed, the sentence's pieces and the sample's number."""
        draws = np.zeros((len(limits) * self.n_best, int(limits.max())), dtype=np.float32)
        for row, (ids, length) in enumerate(zip(source.ids.cpu().numpy(), source.lengths.tolist(), strict=True)):
            for sample in range(self.n_best):
                generator = np.random.default_rng([self.seed, sample, *ids[:length].tolist()])
                draws[row * self.n_best + sample, : limits[row]] = generator.random(limits[row], dtype=np.float32)
        return torch.from_numpy(draws)

    def _choose(self, log_probs: Tensor, draws: Tensor | None) -> Tensor:
        assert draws is not None
        probs = (log_probs / self.temperature).softmax(dim=-1)  # [R, V]
        probs, pieces = probs.sort(dim=-1, descending=True, stable=True)
        if self.top_k:
            probs[:, self.top_k :] = 0
        if self.top_p < 1:
            total = probs.sum(dim=-1, keepdim=True)
            probs = probs.where(probs.cumsum(dim=-1) - probs < self.top_p * total, 0)
        reached = probs.cumsum(dim=-1)  # cumulative distribution, not yet normalised
        place = (reached <= draws[:, None] * reached[:, -1:]).sum(dim=-1)
        place = place.minimum((probs > 0).sum(dim=-1) - 1).clamp(
            min=0
        )  # rounding or NaN must not select a piece beyond those kept
        return pieces.gather(1, place[:, None]).squeeze(1)
