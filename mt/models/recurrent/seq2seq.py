"""The recurrent translation model: embeddings, an encoder, a decoder, and an output layer that may copy.

Shapes: B sentences, S source length, T target length, E embedding width, R input width of the output layer, V target
vocabulary.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import partial

from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory
from mt.attention.coverage import coverage_loss
from mt.attention.maps import MapName
from mt.attention.normalizers import Hard
from mt.batch import Batch, Source, Target
from mt.config.constraints import Share, Weight, Width, checked
from mt.errors import ArgumentError
from mt.models.base import (
    CROSS,
    AddedLoss,
    AttentionMaps,
    DecoderState,
    Memory,
    NeedAttention,
    OutputLayer,
    Seq2Seq,
    StaticState,
    Step,
    TeacherForced,
    needs,
)
from mt.models.copying import CopyGate, Copying, SourcePieces, check_copying, copying
from mt.models.encoders.base import Encoded, EncoderFactory
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.bahdanau import BahdanauDecoder
from mt.models.recurrent.decoder import Decoded, Decoder, DecoderFactory, EncodedContext
from mt.models.recurrent.tables import Tie, choose_tie, embedding_table
from mt.models.static_copies import StaticCopies
from mt.ops.linear import linear


@dataclass(frozen=True)
class ReadSource(Memory):
    """The encoded source, and the source pieces that can be copied.

    Attributes:
        decoder: the result of `Decoder.read`.
        pieces: None if the model does not copy.
    """

    decoder: Memory
    pieces: SourcePieces | None

    def select(self, rows: Tensor) -> ReadSource:
        return ReadSource(self.decoder.select(rows), None if self.pieces is None else self.pieces.select(rows))


@dataclass(frozen=True)
class RecurrentState(DecoderState):
    """The state of the decoder, and the source pieces that can be copied.

    Attributes:
        decoder: from `Decoder.start` or `Decoder.step`.
        pieces: None if the model does not copy.
    """

    decoder: DecoderState
    pieces: SourcePieces | None

    def select(self, rows: Tensor) -> RecurrentState:
        return RecurrentState(self.decoder.select(rows), None if self.pieces is None else self.pieces.select(rows))

    def reorder(self, rows: Tensor) -> RecurrentState:
        return RecurrentState(self.decoder.reorder(rows), self.pieces)


@checked
class RecurrentSeq2Seq(Seq2Seq):
    """A recurrent translation model of any encoder and any decoder.

    In training, embeddings, dropout and output layer run once for all positions, as do all parts of the decoder that do
    not depend on its previous state.
    """

    def __init__(
        self,
        source_vocabulary: int,
        target_vocabulary: int,
        joint_vocabulary: bool,
        embedding: Width = 256,
        encoder: EncoderFactory = RecurrentEncoder,
        decoder: DecoderFactory = BahdanauDecoder,
        attention: AttentionFactory | None = Attention,
        readout_width: Width | None = None,
        dropout: Share = 0.2,
        tie: Tie | None = None,
        copy: bool = False,
        coverage_penalty: Weight = 0.0,
        fused: bool = True,
    ) -> None:
        """Build all parts.

        Args:
            source_vocabulary: number of source pieces.
            target_vocabulary: number of target pieces, V.
            joint_vocabulary: whether both sides use the same pieces.
            embedding: E.
            encoder: makes the encoder.
            decoder: makes the decoder.
            attention: makes the decoder's attention to the source; None: no attention.
            readout_width: R, of the decoder's output; None: the same as `embedding`.
            dropout: on embeddings, between layers and before the output layer.
            tie: which matrices share weights: `all` (both embeddings and the output layer; needs a joint vocabulary),
                `decoder` (target embedding and output layer), `none`; None: as many as the sizes allow.
            copy: whether to mix copying of source pieces into the output, see `mt.models.copying`; needs a joint
                vocabulary and attention.
            coverage_penalty: weight of `coverage_loss`, which is added to the cross entropy; from 0 to 1,000.
            fused: use hand-written backward passes; False: use autograd.

        Raises:
            ArgumentError: `tie`, `copy` or `coverage_penalty` contradicts the vocabularies, widths or attention; or a
                value is out of the range that its type gives.
        """
        super().__init__()
        width = embedding if readout_width is None else readout_width
        joint = joint_vocabulary and source_vocabulary == target_vocabulary
        tie = choose_tie(tie, joint, embedding, width)
        self.source_vocabulary = source_vocabulary
        self.target_vocabulary = target_vocabulary
        self.coverage_penalty = coverage_penalty
        self.source_embedding = embedding_table(source_vocabulary, embedding)
        self.target_embedding = self.source_embedding if tie == "all" else embedding_table(target_vocabulary, embedding)
        self.output = self.target_embedding if tie != "none" else embedding_table(target_vocabulary, width)
        self.dropout = nn.Dropout(dropout)
        self.encoder = encoder(input_width=embedding, dropout=dropout, fused=fused)
        self.decoder: Decoder = decoder(
            input_width=embedding,
            output_width=width,
            encoder_widths=self.encoder.widths,
            attention=attention,
            dropout=dropout,
            fused=fused,
        )
        check_copying(copy, joint, self.attends)
        _check_penalty(coverage_penalty, self.decoder.attention)
        values = self.encoder.value_width
        self.copy_gate = CopyGate(values, self.decoder.state_width, embedding) if copy else None

    @property
    def attends(self) -> bool:
        return self.decoder.attention is not None

    @property
    def context_sentences(self) -> int:
        return self.decoder.context_sentences

    @property
    def max_source_length(self) -> int | None:
        bounds = self.encoder.max_length, self.decoder.max_length
        return min((bound for bound in bounds if bound is not None), default=None)

    def encode(self, source: Source) -> ReadSource:
        encoded = self._encoded(source.ids, source.mask)
        memory = self.decoder.read(encoded, source.mask, self._context(source))
        return ReadSource(memory, None if self.copy_gate is None else SourcePieces.of(source.ids))

    @property
    def cross_heads(self) -> Mapping[MapName, int]:
        return {CROSS: 1} if self.attends else {}

    def teacher_forced(self, batch: Batch, need_attention: NeedAttention = False) -> TeacherForced:
        memory = self.encode(batch.source)
        embedded = self._embed_target(batch.target.input.t())  # [T, B, E]
        needed = bool(need_attention) or self.copy_gate is not None or self.coverage_penalty > 0
        decoded: Decoded = self.decoder(embedded, memory.decoder, needed)
        return TeacherForced(
            self.dropout(decoded.hidden),
            self._losses(batch.target, decoded),
            self._copying(decoded, embedded.transpose(0, 1), memory.pieces),
            {name: weights for name, weights in _maps(decoded).items() if needs(need_attention, name)},
        )

    def project(self, hidden: Tensor) -> Tensor:
        return linear(hidden, self.output.weight)

    def output_layer(self) -> OutputLayer:
        return OutputLayer(self.output.weight)

    def start(self, memory: Memory, longest: int | None = None) -> RecurrentState:
        assert isinstance(memory, ReadSource)
        return RecurrentState(self.decoder.start(memory.decoder), memory.pieces)

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, RecurrentState)
        embedded = self._embed_target(tokens)  # [B, E]
        decoded, after = self.decoder.step(embedded, state.decoder, need_attention or self.copy_gate is not None)
        logits = self.project(self.dropout(decoded.hidden))
        copied = self._copying(decoded, embedded, state.pieces)
        logits = logits if copied is None else copied.mixed(logits)
        return Step(logits, RecurrentState(after, state.pieces), _maps(decoded) if need_attention else {})

    @property
    def decodes_in_place(self) -> bool:
        return self.decoder.has_fixed_state

    def static_state(self, memory: Memory, sentences: int, slots: int, room: int) -> StaticState:
        return StaticCopies(self, memory, sentences, slots, room)

    def _encoded(self, ids: Tensor, mask: Tensor) -> Encoded:
        """Embed and encode ids [B, S]."""
        embedded = self.dropout(self.source_embedding(ids.t()))  # [S, B, E]
        encoded: Encoded = self.encoder(embedded, mask)
        return encoded

    def _context(self, source: Source) -> EncodedContext | None:
        """The previous sentences, encoded by the source encoder."""
        context = source.context
        if context is None or not self.decoder.context_sentences:
            return None
        readable = context.mask.clone()
        readable[:, 0] = True  # no encoder has to handle an empty sentence; attention never looks there
        return EncodedContext(self._encoded(context.ids, readable), context.mask, context.numbers)

    def _embed_target(self, tokens: Tensor) -> Tensor:
        """Ids of any shape -> [..., E]."""
        embedded: Tensor = self.dropout(self.target_embedding(tokens))
        return embedded

    def _copying(self, decoded: Decoded, embedded: Tensor, pieces: SourcePieces | None) -> Copying | None:
        """How the model copies source `pieces`, at the positions of `embedded` [..., E]."""
        if self.copy_gate is None:
            return None
        assert pieces is not None
        assert decoded.contexts is not None
        assert decoded.weights is not None
        gate = self.copy_gate(decoded.contexts, decoded.states, embedded)
        return copying(gate, decoded.weights, pieces)

    def _losses(self, target: Target, decoded: Decoded) -> tuple[AddedLoss, ...]:
        """The losses that training adds to the cross entropy."""
        added: list[AddedLoss] = []
        if self.coverage_penalty and decoded.weights is not None:
            penalty = self.coverage_penalty * coverage_loss(decoded.weights, target.mask)
            added.append(lambda _: penalty)
        if decoded.draw is not None:
            assert self.decoder.attention is not None
            rule, later = self.decoder.attention.normalizer, self.decoder.draws_matter_later
            assert isinstance(rule, Hard)
            added.append(partial(rule.draw_loss, decoded.draw, mask=target.mask, later=later))
        return tuple(added)


def _maps(decoded: Decoded) -> AttentionMaps:
    """The attention maps of all positions [B, 1, T, ...], or of one [B, 1, ...]."""
    if decoded.weights is None:
        return decoded.maps
    return {CROSS: decoded.weights.unsqueeze(1), **decoded.maps}


def _check_penalty(penalty: float, attention: Attention | None) -> None:
    if not penalty:
        return
    if attention is None:
        raise ArgumentError(
            "{coverage_penalty} needs attention, whose weights say what is covered: choose an attention, or set "
            "{coverage_penalty.key}=0",
            coverage_penalty=penalty,
        )
    if isinstance(attention.normalizer, Hard) and attention.normalizer.estimator == "score":
        raise ArgumentError(
            "{coverage_penalty} has no gradient through weights that hard attention draws: set "
            "{coverage_penalty.key}=0 or {attention.key}.normalizer.estimator=gumbel",
            coverage_penalty=penalty,
            attention=attention,
        )
