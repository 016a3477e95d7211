"""What search returns, and the one method that every search offers. Search sees `Seq2Seq` and nothing below it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field

import torch
from torch import Tensor

from mt.batch import Context, with_end
from mt.models.base import Seq2Seq


@dataclass(frozen=True)
class Hypothesis:
    """A finished translation as ids.

    Attributes:
        tokens: ids without BOS and without EOS.
        token_scores: natural-log probability of each token, EOS included as the last (absent if cut at max length).
        score: sum of `token_scores`: log p(target | source), what teacher forcing gives the same target.
        normalized: `score` after the length penalty, by which hypotheses are ranked.
        attention: cross-attention maps by name, each [H, T, S] on the CPU, one row for each entry of `token_scores`;
            of a model that reads K previous sentences also `context` [H, T, K]; empty unless asked for.
        finished: False where the length limit cut the hypothesis before EOS.
    """

    tokens: list[int]
    token_scores: list[float]
    score: float
    normalized: float
    attention: dict[str, Tensor] = field(default_factory=dict)
    finished: bool = True

    @property
    def written(self) -> list[int]:
        """The ids of `token_scores`: `tokens`, and EOS where the hypothesis is finished."""
        return with_end(self.tokens) if self.finished else self.tokens


@dataclass(frozen=True)
class LengthLimit:
    """Longest translation, EOS included, as a function of the source: `ratio` x source pieces + `extra`."""

    ratio: float = 2.0
    extra: int = 10

    def __call__(self, source_lengths: Tensor) -> Tensor:
        """[B] source lengths -> [B] largest numbers of target tokens."""
        return (source_lengths * self.ratio).long() + self.extra


class Search(ABC):
    """A way from a model and sources to translations."""

    @abstractmethod
    def __call__(
        self,
        model: Seq2Seq,
        source: Tensor,
        source_mask: Tensor,
        need_attention: bool = False,
        context: Context | None = None,
    ) -> list[list[Hypothesis]]:
        """Translate a batch.

        Args:
            model: any `Seq2Seq`, in evaluation mode.
            source: [B, S] ids on the model's device.
            source_mask: [B, S] bool, True at real tokens.
            need_attention: keep the attention maps along every surviving hypothesis.
            context: the sentences before each source, for a model that reads them.

        Returns:
            B lists of hypotheses, best first. The result for a sentence does not depend on the rest of the batch.
        """


def source_lengths(source_mask: Tensor) -> Tensor:
    """[B, S] bool -> [B] lengths."""
    return source_mask.sum(dim=1, dtype=torch.long)
