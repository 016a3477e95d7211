"""What search needs of a model, what it returns, and the one method that every search offers."""

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
    """What search needs of a model. Every `Seq2Seq` has it; so may an ensemble, or a model of another library.

    Of the state search uses `select` and `reorder`, of the memory nothing.
    """

    @property
    def limits(self) -> ModelLimits:
        """What the model can read and write."""

    @property
    def device(self) -> torch.device:
        """Where sources and tokens must stand."""

    def encode(self, source: Source) -> Memory:
        """Read the sources."""

    def start(self, memory: Memory, longest: int | None = None) -> DecoderState:
        """The state before the first target token; at most `longest` tokens will be decoded."""

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        """Advance every hypothesis by one position, see `Seq2Seq.step`."""


@dataclass(frozen=True)
class Hypothesis:
    """A finished translation as ids.

    Attributes:
        tokens: ids without BOS and without EOS.
        token_scores: natural-log probability of each token, EOS included as the last (absent if cut at max length).
        score: sum of `token_scores`: log p(target | source), what teacher forcing gives the same target.
        normalized: `score` after the length penalty, by which hypotheses are ranked.
        attention: maps of `cross` by name, each [H, T, S] on the CPU, one row for each entry of `token_scores`; of a
            model that reads K previous sentences also `sentences` [H, T, K]; empty unless asked for.
        finished: False where the length limit cut the hypothesis before EOS.
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
        """[B] source lengths -> [B] largest numbers of target tokens."""
        return (source_lengths * self.ratio).long() + self.extra


class Search(ABC):
    """A way from a model and sources to translations."""

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
            need_attention: keep the attention maps along every surviving hypothesis.
            filters: what may be written, beyond the pieces that no search writes.

        Returns:
            B lists of hypotheses, best first. The result for a sentence does not depend on the rest of the batch.
        """

    def with_n_best(self, count: int) -> Search:
        """The same search with another number of translations of each sentence.

        Every dataclass with a field `n_best` can do so; a search that is none overrides this.

        Raises:
            ConfigError: this search gives one translation a sentence, or cannot give so many.
        """
        own: Any = self
        if is_dataclass(type(own)) and "n_best" in {each.name for each in fields(own)}:
            return cast(Search, replace(own, n_best=count))
        if count != 1:
            name = type(self).__name__
            raise ConfigError(f"n_best={count}: {name} gives one translation a sentence; choose another search")
        return self
