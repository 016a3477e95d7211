"""The interfaces of search: the model it drives, the hypotheses it returns, and the base class of all searches."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass, field, fields, is_dataclass, replace
from typing import Any, Protocol, cast

import torch
from torch import Tensor

from mt.attention.maps import MapName
from mt.batch import Source, with_end
from mt.errors import ConfigError
from mt.models.base import DecoderState, Memory, ModelLimits, Step
from mt.search.filters import Filter


class Decodable(Protocol):
    """The methods of a model that search calls. Every `Seq2Seq` has them; an ensemble or another library's model may.

    Search calls `select` and `reorder` of the decoder state, and passes the memory on without looking into it.
    """

    @property
    def limits(self) -> ModelLimits:
        """What the model can read and write."""

    @property
    def device(self) -> torch.device:
        """The device on which sources and tokens must be."""

    def encode(self, source: Source) -> Memory:
        """Encode the sources."""

    def start(self, memory: Memory, longest: int | None = None) -> DecoderState:
        """The state before the first target token; at most `longest` tokens will be decoded."""

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        """Advance every hypothesis by one position, see `Seq2Seq.step`."""


@dataclass(frozen=True)
class Hypothesis:
    """A finished translation as ids.

    Attributes:
        tokens: ids without BOS and without EOS.
        token_scores: natural-log probability of each token and last of EOS (no EOS if cut by the length limit).
        score: sum of `token_scores`, log p(target | source); equal to the score of the same target by teacher forcing.
        normalized: `score` divided by the length penalty; hypotheses are ranked by it.
        attention: the `cross` maps by name, each [H, T, S] on the CPU, with one row for each entry of `token_scores`.
            For a model that reads K previous sentences also the maps `sentences` [H, T, K]. Empty unless asked for.
        finished: False if the length limit cut the hypothesis before EOS.
    """

    tokens: list[int]
    token_scores: list[float]
    score: float
    normalized: float
    attention: dict[MapName, Tensor] = field(default_factory=dict)
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
        """[B] source lengths in pieces -> [B] largest numbers of target tokens, EOS included."""
        return (source_lengths * self.ratio).long() + self.extra


class Search(ABC):
    """A search translates sources with a model."""

    @abstractmethod
    def __call__(
        self,
        model: Decodable,
        source: Source,
        need_attention: bool = False,
        filters: Sequence[Filter] = (),
    ) -> list[list[Hypothesis]]:
        """Translate a batch.

        Args:
            model: in evaluation mode.
            source: B sentences on the model's device.
            need_attention: return the attention maps of every hypothesis.
            filters: filters of the next tokens, applied after the filter that bars special pieces.

        Returns:
            B lists of hypotheses, best first. The result for a sentence does not depend on the rest of the batch.
        """

    def normalized(self, score: float, length: int) -> float:
        """What this search ranks a translation by: here its score; a search with a length penalty divides.

        Args:
            score: log p(target | source).
            length: number of target tokens, EOS included.
        """
        return score

    def with_n_best(self, count: int) -> Search:
        """A copy of this search that returns `count` translations of each sentence.

        This works for every dataclass with a field `n_best`; other searches override this method.

        Raises:
            ConfigError: this search returns one translation of each sentence, or cannot return `count`.
        """
        own: Any = self
        if is_dataclass(type(own)) and "n_best" in {each.name for each in fields(own)}:
            return cast(Search, replace(own, n_best=count))
        if count != 1:
            name = type(self).__name__
            raise ConfigError(f"n_best={count}: {name} gives one translation of each sentence; choose another search")
        return self
