"""The decoder of Bahdanau, Cho and Bengio 2015, https://arxiv.org/abs/1409.0473.

Shapes: B sentences, S source length, T target length, E embedding width, H decoder output width, X decoder state width
(H; for an LSTM 2H), C value width, N decoder layers, R readout width.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory, AttentionProgress
from mt.attention.normalizers import Draw
from mt.config.constraints import Depth, Width, checked
from mt.errors import ArgumentError
from mt.models.base import DecoderState, Memory
from mt.models.encoders.base import EncodedWidths
from mt.models.recurrent.attentive_cell import AttentiveCell, AttentiveLSTM, Recurrence
from mt.models.recurrent.attentive_gru import AttentiveGRU
from mt.models.recurrent.cells import Cell, choose_layer
from mt.models.recurrent.decoder import Decoded, Decoder
from mt.models.recurrent.initial_states import InitialStates
from mt.models.recurrent.memory import RecurrentMemory
from mt.models.recurrent.readout import Readout, ReadoutKind


@dataclass(frozen=True)
class BahdanauState(DecoderState):
    """The state that decoding carries from one position to the next.

    Attributes:
        memory: the encoded source.
        layers: [N, B, X] state of each decoder layer, the attending one first.
        progress: the state of the attention.
    """

    memory: RecurrentMemory
    layers: Tensor
    progress: AttentionProgress

    def select(self, rows: Tensor) -> BahdanauState:
        return BahdanauState(self.memory.select(rows), self.layers.index_select(1, rows), self.progress.select(rows))

    def reorder(self, rows: Tensor) -> BahdanauState:
        return BahdanauState(self.memory, self.layers.index_select(1, rows), self.progress.select(rows))


@checked
class BahdanauDecoder(Decoder):
    """GRUs or LSTMs with attention, queried by the previous decoder output, and deep output.

    The first layer attends; further layers are plain layers above it. In training, the loop over target positions
    computes only what depends on the previous state: the projections of the inputs, the layers above and the readout
    each run once for all positions.
    """

    def __init__(
        self,
        input_width: int,
        output_width: int,
        encoder_widths: EncodedWidths,
        attention: AttentionFactory | None,
        dropout: float = 0.0,
        fused: bool = True,
        hidden: Width = 512,
        layers: Depth = 1,
        cell: Cell = "gru",
        readout: ReadoutKind = "tanh",
    ) -> None:
        """Build the decoder. `DecoderFactory` describes the arguments that the model supplies.

        Args:
            input_width: E.
            output_width: R.
            encoder_widths: widths of the encoded source.
            attention: makes the attention to the source. The paper uses the additive score with softmax.
            dropout: between layers.
            fused: use the hand-written backward pass if the attention is additive with softmax.
            hidden: H.
            layers: N; the first one attends.
            cell: `gru`, as in the paper, or `lstm`.
            readout: `maxout`, as in the paper, reads the state before this position's update; `tanh` reads the state
                after it.

        Raises:
            ArgumentError: `attention` is None, or a value is out of the range that its type gives.
        """
        super().__init__()
        layer = choose_layer(cell)
        if attention is None:
            raise ArgumentError(
                "{here.key}: Bahdanau's needs attention; without attention use {here.group}=luong", here="decoder"
            )
        keys, values = encoder_widths.keys, encoder_widths.values
        self.state_width = hidden
        self.reads_previous_state = readout == "maxout"
        self.initial = InitialStates(encoder_widths, True, layers, layer.width_of_state(hidden))
        attending = attention(query_width=hidden, key_width=keys, value_width=values)
        attentive = AttentiveLSTM if cell == "lstm" else AttentiveGRU
        self.cell: AttentiveCell = attentive(input_width, hidden, values, attending, fused)
        self.upper = nn.ModuleList(layer(hidden, hidden, fused) for _ in range(layers - 1))
        self.dropout = nn.Dropout(dropout)
        self.readout = Readout(hidden, input_width, values, output_width, readout)

    @property
    def attention(self) -> Attention:  # type: ignore[override]  # registered once, in the layer that uses it
        return self.cell.attention

    @property
    def has_fixed_state(self) -> bool:
        return self.attention.window is None and self.attention.coverage is None

    def start(self, memory: Memory) -> BahdanauState:
        assert isinstance(memory, RecurrentMemory)
        return BahdanauState(memory, self.initial(memory.summary), AttentionProgress())

    def forward(self, embedded: Tensor, memory: Memory, need_weights: bool = True) -> Decoded:
        assert isinstance(memory, RecurrentMemory)
        first, *uppers = self.initial(memory.summary)
        recurrence: Recurrence = self.cell(embedded, first, memory, need_weights)
        outputs, initial = recurrence.outputs, first  # [T, B, H]
        for layer, initial in zip(self.upper, uppers, strict=True):
            outputs = layer(self.dropout(outputs), initial)
        if self.reads_previous_state:
            outputs = torch.cat((self.cell.output(initial)[None].to(outputs.dtype), outputs[:-1]))
        hidden: Tensor = self.readout(outputs, embedded, recurrence.contexts)
        weights = None if recurrence.weights is None else recurrence.weights.transpose(0, 1)
        contexts, draw = recurrence.contexts.transpose(0, 1), _draw(recurrence)
        return Decoded(hidden.transpose(0, 1), outputs.transpose(0, 1), contexts, weights, draw=draw)

    def step(self, embedded: Tensor, state: DecoderState, need_weights: bool = True) -> tuple[Decoded, BahdanauState]:
        assert isinstance(state, BahdanauState)
        first: Recurrence
        new, first, progress = self.cell.step(embedded, state.layers[0], state.memory, state.progress, need_weights)
        states, output = [new], first.outputs
        for layer, previous in zip(self.upper, state.layers[1:], strict=True):
            states.append(layer.advance(layer.project(self.dropout(output)), previous))  # type: ignore[operator]
            output = self.cell.output(states[-1])
        layers = torch.stack([s.to(state.layers.dtype) for s in states])
        top = self.cell.output(state.layers[-1]) if self.reads_previous_state else output
        hidden = self.readout(top, embedded, first.contexts)
        return Decoded(hidden, top, first.contexts, first.weights), BahdanauState(state.memory, layers, progress)


def _draw(recurrence: Recurrence) -> Draw | None:
    """[T, B, 1, S] -> [B, T, S]."""
    if recurrence.draw is None:
        return None
    return Draw(*(each.squeeze(2).transpose(0, 1) for each in recurrence.draw))
