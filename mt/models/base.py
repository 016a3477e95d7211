"""What a translation model must offer. Training, search, scoring and pictures see nothing else of it.

Shapes: B sentences (or open hypotheses), S source length, T target length, D model width, H heads, V target
vocabulary.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol, Self

import torch
from torch import Tensor, nn

from mt.attention.maps import MapName
from mt.batch import Batch, Source
from mt.models.copying import Copying

AttentionMaps = Mapping[MapName, Tensor]
"""Attention weights by name; layers are counted from 1, and H is 1 where there are no heads.

- `cross`, from target to source, one a model or one a layer: [B, H, T, S]
- `encoder` and `decoder`, self-attention, one a layer: [B, H, S, S] and [B, H, T, T]
- `sentences`, of a model that reads the K sentences before each one: which of them it looks at, the nearest first:
  [B, H, T, K], all 0 where there is none
- `context`, of such a model, one for each sentence back: which of its pieces it looks at: [B, H, T, L]

`step` gives `cross` and `sentences` maps alone, of one position: [B, H, S] and [B, H, K].
"""

CROSS = MapName("cross")
SENTENCES = MapName("sentences")


class DecoderState(ABC):
    """All that decoding carries from one position to the next: one row for each open hypothesis.

    It includes the encoder's memory, so that reordering hypotheses is one call.
    """

    @abstractmethod
    def select(self, rows: Tensor) -> Self:
        """The state whose row i is row `rows[i]` of this one; `rows` [B'] may repeat, drop and reorder."""

    def reorder(self, rows: Tensor) -> Self:
        """`select` for `rows` [B] that each stand for the same source as before: the memory can stay where it is."""
        return self.select(rows)


class Memory(ABC):
    """What the encoder leaves for the decoder: states, mask, and the attention keys projected once a sentence."""

    @abstractmethod
    def select(self, rows: Tensor) -> Self:
        """The memory whose row i is row `rows[i]` of this one."""


@dataclass(frozen=True)
class Step:
    """One decoding position.

    Attributes:
        logits: [B, V] scores of the next token, before softmax.
        state: the state after this position.
        attention: maps of this position, see `AttentionMaps`; empty unless asked for.
    """

    logits: Tensor
    state: DecoderState
    attention: AttentionMaps


AddedLoss = Callable[[Tensor], Tensor]
"""From the log-likelihood of the true tokens, [B, T] without gradient and 0 at padding, to a loss [] that is added to
the sum over all real target tokens."""


@dataclass(frozen=True)
class TeacherForced:
    """All target positions at once.

    Attributes:
        hidden: [B, T, D'] states from which `project` makes logits.
        losses: what training adds to the cross entropy.
        copying: how the model copies source pieces, [B, T]; None: it does not.
        attention: every map of the pass; empty unless asked for.
    """

    hidden: Tensor
    losses: tuple[AddedLoss, ...] = ()
    copying: Copying | None = None
    attention: AttentionMaps = field(default_factory=dict)


@dataclass(frozen=True)
class Losses:
    """What an objective makes of a batch: sums over its real target tokens, never means.

    An update adds up the sums of all its batches and divides once by the number of real target tokens among them.

    Attributes:
        loss: [] what training minimises, with gradient.
        likelihood: [] plain negative log-likelihood of the target in nats, without gradient, to be reported.
    """

    loss: Tensor
    likelihood: Tensor


class Objective(Protocol):
    """What training minimises."""

    def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
        """The losses of a batch that stands on the model's device. See `mt.training.objectives`."""


class ModelLimits(NamedTuple):
    """What a model can read and write.

    Attributes:
        vocabulary: V, the number of target pieces.
        source: longest source in pieces, EOS included; None where there is no bound.
        target: longest target in pieces, EOS included; None where there is no bound.
    """

    vocabulary: int
    source: int | None = None
    target: int | None = None


class Seq2Seq(nn.Module, ABC):
    """A model of p(target | source), one target token at a time.

    Search drives it as a `mt.search.Decodable`.
    """

    source_vocabulary: int
    target_vocabulary: int

    @abstractmethod
    def encode(self, source: Source) -> Memory:
        """Read the sources, and the sentences before each where the model reads such (`context_sentences`).

        What stands at padding changes nothing.
        """

    @abstractmethod
    def teacher_forced(self, batch: Batch, need_attention: bool = False) -> TeacherForced:
        """Teacher forcing: what stands before the output layer, for all target positions at once.

        Args:
            batch: on the model's device.
            need_attention: also return every attention map.
        """

    def forward(self, batch: Batch, objective: Objective) -> Losses:
        """The losses of a batch under an objective.

        The whole computation from ids to losses is inside this one method, so that wrappers which act around `forward`
        (distributed training, sharded weights) see all of it.
        """
        return objective(self, batch)

    @abstractmethod
    def project(self, hidden: Tensor) -> Tensor:
        """The output layer: [..., D'] -> logits [..., V]."""

    def logits(self, forced: TeacherForced, index: Tensor) -> Tensor:
        """What the loss and the scorer take for the scores of the next token, before softmax.

        Args:
            forced: all target positions.
            index: [N] flat positions b * T + t of those that count: padding costs nothing in the output layer.

        Returns:
            [N, V]; nobody else needs them.
        """
        logits = self.project(forced.hidden.flatten(0, 1).index_select(0, index))
        return logits if forced.copying is None else forced.copying.at(index).mixed(logits)

    @abstractmethod
    def start(self, memory: Memory, longest: int | None = None) -> DecoderState:
        """The state before the first target token.

        Args:
            memory: what the decoder attends to.
            longest: target tokens that will be decoded at most, so that caches take no more room; a hint.
        """

    @abstractmethod
    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        """Advance every hypothesis by one position.

        Args:
            tokens: [B] the previous target tokens (BOS at first).
            state: the state they follow.
            need_attention: also return the maps of this position.
        """

    @property
    def limits(self) -> ModelLimits:
        """What the model can read and write."""
        return ModelLimits(self.target_vocabulary, self.max_source_length, self.max_target_length)

    @property
    def device(self) -> torch.device:
        """Where the weights are."""
        return next(self.parameters()).device

    @property
    def attends(self) -> bool:
        """Whether there is any attention to look at."""
        return True

    @property
    def context_sentences(self) -> int:
        """How many source sentences before each one the model reads, in the same document; 0: each stands alone."""
        return 0

    @property
    def max_source_length(self) -> int | None:
        """Longest source the model can read, in pieces with EOS; None where there is no bound."""
        return None

    @property
    def max_target_length(self) -> int | None:
        """Longest target the model can write, in pieces with EOS; None where there is no bound."""
        return None
