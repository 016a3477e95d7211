"""The interface of a recurrent model's decoder.

To add a decoder, write one class and one configuration file. The class is a subclass of `Decoder`. Its constructor
takes the arguments that the model supplies (see `DecoderFactory`) and its own settings, which have defaults; it sets
`state_width` and `attention`. The class implements `start`, `forward` and `step`. The file names the class and its
settings. It goes into `configs/model/decoder/`, or into `model/decoder/` of a folder given by `--config-dir`:

    _target_: my_package.MyDecoder
    _partial_: true
    hidden: 512

    python -m mt.train model=bahdanau model/decoder=my_decoder

The model (`mt.models.RecurrentSeq2Seq`) handles embeddings, encoder, dropout before the output layer, output layer,
copying and the coverage penalty.

Shapes: B sentences, S source length, T target length, E embedding width, H width of the decoder's outputs, C value
width, R input width of the output layer, U distinct previous sentences of a batch, L length of the longest of them, K
largest number of previous sentences of a row.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from dataclasses import dataclass, field
from typing import NamedTuple, Protocol

from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory
from mt.attention.normalizers import Draw
from mt.models.base import AttentionMaps, DecoderState, Memory
from mt.models.encoders.base import Encoded, EncodedWidths
from mt.models.recurrent.memory import RecurrentMemory


class EncodedContext(NamedTuple):
    """The previous sentences of each source, encoded. Each distinct sentence of the batch is encoded once.

    Attributes:
        encoded: the distinct sentences, [U, L, ...].
        mask: [U, L] bool, True at real tokens; sentence 0 is empty and has none.
        numbers: [B, K] indices of the sentences before each source, the nearest first; 0 for a missing sentence.
    """

    encoded: Encoded
    mask: Tensor
    numbers: Tensor


@dataclass(frozen=True)
class Decoded:
    """A decoder's output for all target positions, or for one. For one position the shapes have no T.

    Attributes:
        hidden: [B, T, R] the output layer's input, before dropout.
        states: [B, T, H] the decoder outputs behind `hidden`; the copy gate reads them.
        contexts: [B, T, C] context vectors of the attention to the source; the copy gate reads them. None if the
            decoder has no attention.
        weights: [B, T, S] weights of the attention to the source; copying and the coverage penalty use them. None if
            the decoder has no attention, or if `need_weights` is False.
        maps: further attention maps, shaped as in `AttentionMaps`.
        draw: [B, T, S] positions drawn by hard attention, if the loss estimates its gradient from them.
    """

    hidden: Tensor
    states: Tensor
    contexts: Tensor | None = None
    weights: Tensor | None = None
    maps: AttentionMaps = field(default_factory=dict)
    draw: Draw | None = None


class Decoder(nn.Module, ABC):
    """Maps embedded target tokens and an encoded source to the input of the output layer.

    Calling `step` for one position after the other must give the same result as one call of `forward`.

    Attributes:
        state_width: H.
        attention: attention to the source; None if the decoder has none.
    """

    state_width: int
    attention: Attention | None

    def read(self, encoded: Encoded, mask: Tensor, context: EncodedContext | None = None) -> Memory:
        """Prepare the encoded source for decoding, once per sentence: this projects the attention keys.

        Args:
            encoded: the source, [B, S, ...].
            mask: [B, S] bool, True at real tokens.
            context: the previous sentences; None if there are none, or if the decoder reads none
                (`context_sentences`).
        """
        return RecurrentMemory.of(encoded, mask, self.attention)

    @abstractmethod
    def start(self, memory: Memory) -> DecoderState:
        """The state before the first target token: everything that `step` needs, including the memory.

        Args:
            memory: from `read`.
        """

    @abstractmethod
    def forward(self, embedded: Tensor, memory: Memory, need_weights: bool = True) -> Decoded:
        """Teacher forcing: all target positions.

        For speed, loop over positions only for what depends on the previous state.

        Args:
            embedded: [T, B, E] the previous target token of each position.
            memory: from `read`.
            need_weights: if False, `Decoded.weights` and `Decoded.maps` may be left out.
        """

    @abstractmethod
    def step(self, embedded: Tensor, state: DecoderState, need_weights: bool = True) -> tuple[Decoded, DecoderState]:
        """One target position.

        Args:
            embedded: [B, E] the previous target token.
            state: from `start`, or from the step before.
            need_weights: as in `forward`.

        Returns:
            The output of `forward` at this position, without T, and the next state.
        """

    @property
    def draws_matter_later(self) -> bool:
        """Whether the source position that hard attention draws at one step affects the decoder's later outputs."""
        return True

    @property
    def has_fixed_state(self) -> bool:
        """Whether `step` computes the same operations, on state tensors of the same shapes, at every position.

        A GPU can then record the operations of one step and replay them for the next (`StaticCopies`).
        """
        return False

    @property
    def context_sentences(self) -> int:
        """How many previous source sentences of the same document the decoder reads."""
        return 0

    @property
    def max_length(self) -> int | None:
        """Longest source in pieces, EOS included; None if there is no limit."""
        return None if self.attention is None else self.attention.score.max_keys


class DecoderFactory(Protocol):
    """Makes a decoder."""

    def __call__(
        self,
        *,
        input_width: int,
        output_width: int,
        encoder_widths: EncodedWidths,
        attention: AttentionFactory | None,
        dropout: float,
        fused: bool,
    ) -> Decoder:
        """Make it.

        Args:
            input_width: E.
            output_width: R.
            encoder_widths: widths of the encoded source.
            attention: makes the attention of `model.attention` from `query_width`, `key_width` and `value_width`; None:
                no attention.
            dropout: dropout rate between layers; the model itself applies dropout to embeddings and to
                `Decoded.hidden`.
            fused: False: use autograd over a plain loop instead of hand-written backward passes.
        """
