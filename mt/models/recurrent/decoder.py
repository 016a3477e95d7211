"""What the decoder of a recurrent model must offer.

A decoder of your own needs one class and one configuration file. The class is a subclass of `Decoder` whose constructor
takes what the model supplies (see `DecoderFactory`) and, with defaults, the settings of its own; it sets `state_width`
and `attention` and implements `start`, `forward` and `step`. The file, in `configs/model/decoder/` or in the folder
`model/decoder/` of a configuration folder of your own, names the class and its settings:

    _target_: my_package.MyDecoder
    _partial_: true
    hidden: 512

    python -m mt.train model=bahdanau model/decoder=my_decoder

Embeddings, encoder, dropout before the output layer, output layer, copying and the coverage penalty are the model's
business (`mt.models.RecurrentSeq2Seq`).

Shapes: B sentences, S source length, T target length, E embedding width, H width of the decoder's outputs, C value
width, R width of what the output layer reads, U different previous sentences of a batch, L longest of them, K most
previous sentences of a row.
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
    """The sentences before each source, encoded. Each different sentence of the batch is encoded once.

    Attributes:
        encoded: of the different sentences, [U, L, ...].
        mask: [U, L] bool, True at real tokens; sentence 0 is the empty one, with none.
        numbers: [B, K] which sentences stand before each source, the nearest first; 0 where there is none.
    """

    encoded: Encoded
    mask: Tensor
    numbers: Tensor


@dataclass(frozen=True)
class Decoded:
    """What a decoder gives for all target positions, or for one. For one position the shapes have no T.

    Attributes:
        hidden: [B, T, R] what the output layer reads, before dropout.
        states: [B, T, H] the decoder outputs behind `hidden`; the copy gate reads them.
        contexts: [B, T, C] what attention to the source gave; the copy gate reads them. None: the decoder does not
            attend.
        weights: [B, T, S] of attention to the source; the copy distribution and the coverage penalty are made of them.
            None: the decoder does not attend, or nobody needs them.
        maps: further attention maps, shaped as `AttentionMaps` has them.
        draw: [B, T, S] what hard attention has drawn, where the loss estimates its gradient from it.
    """

    hidden: Tensor
    states: Tensor
    contexts: Tensor | None = None
    weights: Tensor | None = None
    maps: AttentionMaps = field(default_factory=dict)
    draw: Draw | None = None


class Decoder(nn.Module, ABC):
    """From embedded target tokens and an encoded source to what the output layer reads.

    `step`, called for one position after the other, must give what `forward` gives for all of them at once.

    Attributes:
        state_width: H.
        attention: to the source; None: the decoder does not attend.
    """

    state_width: int
    attention: Attention | None

    def read(self, encoded: Encoded, mask: Tensor, context: EncodedContext | None = None) -> Memory:
        """Prepare the encoded source, once a sentence: here attention projects its keys.

        Args:
            encoded: the source, [B, S, ...].
            mask: [B, S] bool, True at real tokens.
            context: the sentences before; None where there are none, or where the decoder reads none
                (`context_sentences`).
        """
        return RecurrentMemory.of(encoded, mask, self.attention)

    @abstractmethod
    def start(self, memory: Memory) -> DecoderState:
        """The state before the first target token: all that `step` needs, the memory included.

        Args:
            memory: from `read`.
        """

    @abstractmethod
    def forward(self, embedded: Tensor, memory: Memory, need_weights: bool = True) -> Decoded:
        """Teacher forcing: all target positions.

        Only what waits for the previous state belongs in a loop over positions.

        Args:
            embedded: [T, B, E] the previous target token of each position.
            memory: from `read`.
            need_weights: False: `Decoded.weights` and `Decoded.maps` may be left out.
        """

    @abstractmethod
    def step(self, embedded: Tensor, state: DecoderState, need_weights: bool = True) -> tuple[Decoded, DecoderState]:
        """One target position.

        Args:
            embedded: [B, E] the previous target token.
            state: from `start`, or from the step before.
            need_weights: as in `forward`.

        Returns:
            What `forward` gives at this position, without T, and the state after it.
        """

    @property
    def draws_matter_later(self) -> bool:
        """Whether what attention draws at one target position changes what the decoder gives at later ones."""
        return True

    @property
    def context_sentences(self) -> int:
        """How many source sentences before each one the decoder reads, in the same document."""
        return 0

    @property
    def max_length(self) -> int | None:
        """Longest source in pieces, EOS included; None where there is no bound."""
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
            encoder_widths: of the encoded source.
            attention: makes the attention that `model.attention` describes, once it is given `query_width`, `key_width`
                and `value_width`; None: no attention.
            dropout: a share, for use between layers; the model applies dropout to embeddings and to `Decoded.hidden`.
            fused: False asks for autograd over a plain loop instead of hand-written backward passes.
        """
