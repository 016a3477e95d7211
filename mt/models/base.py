"""The interface of a translation model. Training, search, scoring and pictures use a model only through it.

Shapes: B sentences (or open hypotheses), S source length, T target length, D model width, H heads, V target
vocabulary.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, NamedTuple, Protocol, Self

import torch
from torch import Tensor, nn

from mt.attention.maps import MapName
from mt.batch import Batch, Source, at_positions
from mt.models.copying import Copying

if TYPE_CHECKING:
    from mt.attention.multihead import MultiHeadAttention

AttentionMaps = Mapping[MapName, Tensor]
"""Attention weights by name. Layers are counted from 1; H is 1 for attention without heads.

- `cross`, from target to source, one per model or one per layer: [B, H, T, S]
- `encoder` and `decoder`, self-attention, one per layer: [B, H, S, S] and [B, H, T, T]
- `sentences`, of a model that reads the K previous sentences of a document: weights over these sentences, the nearest
  first: [B, H, T, K], all 0 if there is no previous sentence
- `context`, of the same kind of model, one per previous sentence: weights over its pieces: [B, H, T, L]

`step` returns only the `cross` and `sentences` maps, for one position: [B, H, S] and [B, H, K].
"""

NeedAttention = bool | MapName
"""Which maps a pass through a model returns: none, all, or the one of this name."""

CROSS = MapName("cross")
SENTENCES = MapName("sentences")


def needs(wanted: NeedAttention, name: MapName) -> bool:
    """Whether a map is wanted."""
    return wanted if isinstance(wanted, bool) else wanted == name


class DecoderState(ABC):
    """Everything that decoding carries from one position to the next: one row for each open hypothesis.

    It includes the encoder's memory, so that reordering hypotheses is one call.
    """

    @abstractmethod
    def select(self, rows: Tensor) -> Self:
        """The state whose row i is row `rows[i]` of this one; `rows` [B'] may repeat, drop and reorder."""

    def reorder(self, rows: Tensor) -> Self:
        """Like `select`, but row `rows[i]` must have the same source as row i, so the memory need not be copied."""
        return self.select(rows)


class StaticState(ABC):
    """The state of decoding N sentences with K hypotheses each, in tensors that never move or change their shape.

    A `DecoderState` is a value: each step makes a new one. Here each step changes the same tensors in place, whatever
    the position, so that a GPU can record the kernels of one step and replay them for the next. Rows are R = N K; the
    hypotheses of a sentence are consecutive. The position is a tensor, too.
    """

    @abstractmethod
    def load(self, memory: Memory) -> None:
        """Begin to translate.

        Args:
            memory: the encoded sources of at most N sentences, as wide as those that the state was made for. The other
                sentences of the state get any finite values.
        """

    @abstractmethod
    def seen_at(self, position: int) -> int:
        """How many positions the step at this one may look at, more than `position`: `seen` of the other methods.

        Steps that see the same number of positions do the same operations.
        """

    @abstractmethod
    def step(self, tokens: Tensor, position: Tensor, seen: int, need_attention: bool) -> tuple[Tensor, AttentionMaps]:
        """Advance every hypothesis by one position.

        Args:
            tokens: [R] the previous target tokens.
            position: [1] the number of earlier positions.
            seen: from `seen_at`.
            need_attention: also return the maps of this position.

        Returns:
            [R, V] scores of the next token before softmax, and the maps; see `Step`.
        """

    @abstractmethod
    def reorder(self, rows: Tensor, seen: int) -> None:
        """Make row `rows[i]` row i, for all R rows, after a step that saw `seen`. Both have the same sentence."""

    @abstractmethod
    def take(self, other: Self, sentences: Tensor, seen: int) -> None:
        """Go on with sentences of another state of the same model, which is as wide.

        Args:
            other: has the same K; N and the room may differ.
            sentences: [N] the sentences of the other state that become those of this one.
            seen: what the last step of the other state saw.
        """


class Memory(ABC):
    """The encoder's output for the decoder: states, mask, and attention keys, which are projected once per sentence."""

    @abstractmethod
    def select(self, rows: Tensor) -> Self:
        """The memory whose row i is row `rows[i]` of this one."""


@dataclass(frozen=True)
class Step:
    """One decoding position.

    Attributes:
        logits: [B, V] scores of the next token, before softmax.
        state: the state after this position.
        attention: maps of this position, see `AttentionMaps`; empty unless `need_attention` was set.
    """

    logits: Tensor
    state: DecoderState
    attention: AttentionMaps


AddedLoss = Callable[[Tensor], Tensor]
"""Maps the log-likelihoods of the true tokens, [B, T] without gradient and 0 at padding, to a loss [] that training
adds to the sum over all real target tokens."""


@dataclass(frozen=True)
class TeacherForced:
    """A model's output for all target positions at once, under teacher forcing.

    Attributes:
        hidden: [B, T, D'] input of the output layer `project`.
        losses: further losses that training adds to the cross entropy.
        copying: how the model copies source pieces, [B, T]; None if it does not copy.
        attention: the attention maps of the pass that were asked for.
    """

    hidden: Tensor
    losses: tuple[AddedLoss, ...] = ()
    copying: Copying | None = None
    attention: AttentionMaps = field(default_factory=dict)


@dataclass(frozen=True)
class Losses:
    """An objective's result for a batch: sums over its real target tokens, never means.

    An update adds up the sums of all its batches and divides once by the number of real target tokens among them.

    Attributes:
        loss: [] the loss that training minimises, with gradient.
        likelihood: [] plain negative log-likelihood of the target in nats, without gradient, for reports.
        parts: parts of the loss by name, each [] without gradient, which the run logs as `train/NAME`, divided by the
            number of target tokens. The objective names them in its attribute `parts`.
    """

    loss: Tensor
    likelihood: Tensor
    parts: Mapping[str, Tensor] = field(default_factory=dict)


class OutputLayer(NamedTuple):
    """An affine output layer.

    Attributes:
        weight: [V, D'].
        bias: [V]; None: it has none.
    """

    weight: Tensor
    bias: Tensor | None = None


class Objective(Protocol):
    """A function of a model and a batch that training minimises.

    It may have the attribute `parts`, a tuple of the names of `Losses.parts`; without it, it has none. It may have a
    method `check(model, aligned)`, which raises ConfigError if the objective does not fit. It is called before
    training, with a model that has no memory for its weights and with whether the batches will have an alignment.
    """

    def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
        """The losses of a batch that is on the model's device. See `mt.training.objectives`."""


class ModelLimits(NamedTuple):
    """The longest source and target of a model, and its vocabulary size.

    Attributes:
        vocabulary: V, the number of target pieces.
        source: longest source in pieces, EOS included; None if there is no limit.
        target: longest target in pieces, EOS included; None if there is no limit.
    """

    vocabulary: int
    source: int | None = None
    target: int | None = None


class Seq2Seq(nn.Module, ABC):
    """A model of p(target | source), one target token at a time.

    Search uses it through the `mt.search.Decodable` protocol.
    """

    source_vocabulary: int
    target_vocabulary: int

    def __init_subclass__(cls, **kwargs: object) -> None:
        """A class that changes what the output layer computes, and does not say how it is affine, has none that is."""
        super().__init_subclass__(**kwargs)
        if {"project", "logits"} & vars(cls).keys() and "output_layer" not in vars(cls):
            cls.output_layer = Seq2Seq.output_layer  # type: ignore[method-assign]

    @abstractmethod
    def encode(self, source: Source) -> Memory:
        """Encode the sources, and their previous sentences if the model reads those (see `context_sentences`).

        Ids at padding positions do not change the result.
        """

    @abstractmethod
    def teacher_forced(self, batch: Batch, need_attention: NeedAttention = False) -> TeacherForced:
        """Teacher forcing: compute the input of the output layer for all target positions at once.

        Args:
            batch: on the model's device.
            need_attention: True: also return every attention map. The name of one of `cross_heads`: at least that map,
                with gradient.
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

    def output_layer(self) -> OutputLayer | None:
        """The weights of `project`, if it is affine: then the loss never holds all logits. None: it is not affine."""
        return None

    def logits(self, forced: TeacherForced, index: Tensor) -> Tensor:
        """Scores of the next token before softmax, as the loss and the scorer use them.

        Args:
            forced: the model's output for all target positions.
            index: [N] flat positions b * T + t, rising, usually those of the real tokens (`Target.index`).

        Returns:
            [N, V], which the caller may overwrite: nothing else holds this tensor.
        """
        logits = self.project(at_positions(forced.hidden, index))
        return logits if forced.copying is None else forced.copying.at(index).mixed(logits)

    @abstractmethod
    def start(self, memory: Memory, longest: int | None = None) -> DecoderState:
        """The state before the first target token.

        Args:
            memory: the encoded source.
            longest: a hint: at most this many target tokens will be decoded. Caches reserve no more memory than that.
        """

    @abstractmethod
    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        """Advance every hypothesis by one position.

        Args:
            tokens: [B] the previous target tokens (BOS at first).
            state: the state before these tokens are read.
            need_attention: also return the maps of this position.
        """

    @property
    def decodes_in_place(self) -> bool:
        """Whether the model has a `static_state`."""
        return False

    def static_state(self, memory: Memory, sentences: int, slots: int, room: int) -> StaticState:
        """Tensors for decoding in place, if the model `decodes_in_place`.

        Args:
            memory: some encoded sources; others must have the same width and number format.
            sentences: N.
            slots: K.
            room: largest number of target positions.
        """
        raise NotImplementedError

    @property
    def limits(self) -> ModelLimits:
        """The longest source and target, and the size of the target vocabulary."""
        return ModelLimits(self.target_vocabulary, self.max_source_length, self.max_target_length)

    @property
    def device(self) -> torch.device:
        """The device of the weights."""
        return next(self.parameters()).device

    @property
    def attends(self) -> bool:
        """Whether the model has attention whose weights can be shown."""
        return True

    def multi_head_attentions(self) -> Mapping[MapName, MultiHeadAttention]:
        """The multi-head attentions by the names of their maps, whose heads can be switched off one by one.

        None by default: an attention without heads is all or nothing.
        """
        return {}

    @property
    def cross_heads(self) -> Mapping[MapName, int]:
        """The maps from target to source, the lowest layer first, and their numbers of heads H."""
        return {}

    @property
    def compiled_layers(self) -> Sequence[nn.Module]:
        """The layers that `trainer.compile=true` compiles, each by itself; none: `teacher_forced` as a whole.

        Layers of one class must differ only in their weights.
        """
        return ()

    @property
    def context_sentences(self) -> int:
        """How many previous source sentences of the same document the model reads; 0: it reads each sentence alone."""
        return 0

    @property
    def max_source_length(self) -> int | None:
        """Longest source that the model can read, in pieces with EOS; None if there is no limit."""
        return None

    @property
    def max_target_length(self) -> int | None:
        """Longest target that the model can write, in pieces with EOS; None if there is no limit."""
        return None
