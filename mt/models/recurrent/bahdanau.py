"""The recurrent translation model of Bahdanau, Cho and Bengio 2015, https://arxiv.org/abs/1409.0473.

Shapes: B sentences, S source length, T target length, E embedding width, H decoder output width, X decoder state width
(H; of an LSTM 2H), C value width, N decoder layers, R readout width, V target vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory, AttentionProgress
from mt.attention.normalizers import Draw
from mt.batch import Batch
from mt.config.constraints import Depth, NonNegative, PositiveInt, Share, checked
from mt.models.base import CROSS, DecoderState, Memory, Step, TeacherForced
from mt.models.copying import Copying, copying
from mt.models.encoders.base import EncoderFactory
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.attentive_cell import AttentiveCell, AttentiveLSTM, Recurrence, RecurrentMemory
from mt.models.recurrent.attentive_gru import AttentiveGRU
from mt.models.recurrent.base import RecurrentSeq2Seq
from mt.models.recurrent.cells import Cell, choose_layer
from mt.models.recurrent.readout import Readout, ReadoutKind
from mt.models.recurrent.tables import Tie


@dataclass(frozen=True)
class BahdanauState(DecoderState):
    """What decoding carries on.

    Attributes:
        memory: the source.
        layers: [N, B, X] state of each decoder layer, the attending one first.
        progress: what the attention remembers.
    """

    memory: RecurrentMemory
    layers: Tensor
    progress: AttentionProgress

    def select(self, rows: Tensor) -> BahdanauState:
        return BahdanauState(self.memory.select(rows), self.layers.index_select(1, rows), self.progress.select(rows))

    def reorder(self, rows: Tensor) -> BahdanauState:
        return BahdanauState(self.memory, self.layers.index_select(1, rows), self.progress.select(rows))


@checked
class Bahdanau(RecurrentSeq2Seq):
    """Any encoder, any attention queried by the previous decoder output, a GRU or LSTM decoder, deep output.

    The first decoder layer attends; further ones are plain layers above it. In training the loop over target positions
    holds only what waits for the previous state: the inputs' projections, the layers above, the readout and the output
    layer each run once for all positions.
    """

    def __init__(
        self,
        source_vocabulary: int,
        target_vocabulary: int,
        joint_vocabulary: bool,
        embedding: PositiveInt = 256,
        encoder: EncoderFactory = RecurrentEncoder,
        decoder_hidden: PositiveInt = 512,
        decoder_layers: Depth = 1,
        cell: Cell = "gru",
        attention: AttentionFactory = Attention,
        readout: ReadoutKind = "tanh",
        readout_width: PositiveInt | None = None,
        coverage_penalty: NonNegative = 0.0,
        dropout: Share = 0.2,
        tie: Tie | None = None,
        fused: bool = True,
        copy: bool = False,
    ) -> None:
        """Build the model. What is not said here: see `RecurrentSeq2Seq`.

        Args:
            cell: of the decoder, `gru` (the paper's) or `lstm`.
            attention: additive with softmax is the paper's.
            readout: `maxout`, the paper's, which reads the state before this position's update, or `tanh`, which reads
                the state after it.

        Raises:
            ArgumentError: values that do not go together.
        """
        layer = choose_layer(cell)
        super().__init__(
            source_vocabulary=source_vocabulary,
            target_vocabulary=target_vocabulary,
            joint_vocabulary=joint_vocabulary,
            embedding=embedding,
            encoder=encoder,
            decoder_hidden=decoder_hidden,
            decoder_layers=decoder_layers,
            attention=attention,
            readout_width=readout_width,
            state_width=layer.width_of_state(decoder_hidden),
            coverage_penalty=coverage_penalty,
            dropout=dropout,
            tie=tie,
            fused=fused,
            copy=copy,
        )
        self.reads_previous_state = readout == "maxout"
        context_width, attending = self.encoder.value_width, self.make_attention(attention, decoder_hidden)
        attentive = AttentiveLSTM if cell == "lstm" else AttentiveGRU
        self.decoder: AttentiveCell = attentive(embedding, decoder_hidden, context_width, attending, fused)
        self.upper = nn.ModuleList(layer(decoder_hidden, decoder_hidden, fused) for _ in range(decoder_layers - 1))
        self.readout = Readout(decoder_hidden, embedding, context_width, self.readout_width, readout)

    @property
    def attending(self) -> Attention:  # type: ignore[override]  # registered once, in the layer that uses it
        return self.decoder.attention

    def teacher_forced(self, batch: Batch, need_attention: bool = False) -> TeacherForced:
        memory = self.encode(batch.source)
        embedded = self.embed_target(batch.target.input.t())  # [T, B, E]
        first, *uppers = self.initial_layers(memory)
        recurrence: Recurrence = self.decoder(embedded, first, memory, need_attention or self.learns_from_weights)
        outputs, initial = recurrence.outputs, first
        for layer, initial in zip(self.upper, uppers, strict=True):
            outputs = layer(self.dropout(outputs), initial)
        if self.reads_previous_state:
            outputs = torch.cat((self.decoder.output(initial)[None].to(outputs.dtype), outputs[:-1]))
        hidden: Tensor = self.dropout(self.readout(outputs, embedded, recurrence.contexts))
        weights = None if recurrence.weights is None else recurrence.weights.transpose(0, 1)
        losses = self.losses(batch.target, weights, _draws(recurrence))
        copied = self._copying(outputs, embedded, recurrence, memory)
        maps = {CROSS: weights.unsqueeze(1)} if need_attention and weights is not None else {}
        return TeacherForced(hidden.transpose(0, 1), losses, copied, maps)

    def start(self, memory: Memory, longest: int | None = None) -> BahdanauState:
        assert isinstance(memory, RecurrentMemory)
        return BahdanauState(memory, self.initial_layers(memory), AttentionProgress())

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, BahdanauState)
        embedded = self.embed_target(tokens)  # [B, E]
        first: Recurrence
        need = need_attention or self.copy_gate is not None
        new, first, progress = self.decoder.step(embedded, state.layers[0], state.memory, state.progress, need)
        states, output = [new], first.outputs
        for layer, previous in zip(self.upper, state.layers[1:], strict=True):
            states.append(layer.advance(layer.project(self.dropout(output)), previous))  # type: ignore[operator]
            output = self.decoder.output(states[-1])
        layers = torch.stack([s.to(state.layers.dtype) for s in states])
        top = self.decoder.output(state.layers[-1]) if self.reads_previous_state else output
        logits = self.project(self.dropout(self.readout(top, embedded, first.contexts)))
        copied = self._copying(top, embedded, first, state.memory)
        logits = logits if copied is None else copied.mixed(logits)
        maps = {CROSS: first.weights.unsqueeze(1)} if need_attention and first.weights is not None else {}
        return Step(logits, BahdanauState(state.memory, layers, progress), maps)

    def _copying(
        self, states: Tensor, embedded: Tensor, recurrence: Recurrence, memory: RecurrentMemory
    ) -> Copying | None:
        """Of all steps, [T, B, H] states and [T, B, E] inputs, or of one, without T."""
        if self.copy_gate is None:
            return None
        assert memory.pieces is not None
        assert recurrence.weights is not None
        gate, weights = self.copy_gate(recurrence.contexts, states, embedded), recurrence.weights
        if weights.dim() == 3:
            gate, weights = gate.t(), weights.transpose(0, 1)
        return copying(gate, weights, memory.pieces)


def _draws(recurrence: Recurrence) -> Draw | None:
    """[T, B, 1, S] -> [B, T, S]."""
    if recurrence.draw is None:
        return None
    return Draw(*(each.squeeze(2).transpose(0, 1) for each in recurrence.draw))
