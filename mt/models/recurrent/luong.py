"""The decoder of Luong, Pham and Manning 2015, https://arxiv.org/abs/1508.04025, and the one without attention.

The decoder's recurrence reads only the target; its new state h_t then queries the source (section 3):

    c_t = attention(h_t, source)
    a_t = tanh(W_c [c_t; h_t])          the attentional vector, equation 5
    p(y_t) = softmax(W_s a_t)           equation 6

So the attention is outside the loop over time, and all target positions attend at once, unless there is coverage, which
is passed from one position to the next. With input feeding (section 3.3), the recurrence also reads a_{t-1} with the
embedding of y_{t-1}, so attention is inside the loop. Without attention, a_t = tanh(W_c h_t), and the decoder knows the
source only through its initial state, as in Sutskever, Vinyals and Le 2014, https://arxiv.org/abs/1409.3215.

Shapes: B sentences, S source length, T target length, E embedding width, H decoder output width, X decoder state width
(H; for an LSTM 2H), C value width, N decoder layers, R width of the attentional vector.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mt.attention.attention import Attended, AttentionFactory, AttentionProgress
from mt.attention.normalizers import Draw
from mt.config.constraints import Depth, Width, checked
from mt.models.base import AttentionMaps, DecoderState, Memory
from mt.models.encoders.base import EncodedWidths
from mt.models.recurrent.cells import Cell, Layer, choose_layer
from mt.models.recurrent.decoder import Decoded, Decoder
from mt.models.recurrent.initial_states import InitialStates
from mt.models.recurrent.memory import RecurrentMemory
from mt.ops.linear import Linear
from mt.ops.not_compiled import not_compiled


@dataclass(frozen=True)
class LuongState(DecoderState):
    """The state that decoding carries from one position to the next.

    Attributes:
        memory: the encoded source.
        layers: [N, B, X] state of each decoder layer.
        fed: [B, R] the last attentional vector; [B, 0] without input feeding.
        progress: the state of the attention.
    """

    memory: RecurrentMemory
    layers: Tensor
    fed: Tensor
    progress: AttentionProgress

    def select(self, rows: Tensor) -> LuongState:
        return self.reorder(rows, self.memory.select(rows))

    def reorder(self, rows: Tensor, memory: RecurrentMemory | None = None) -> LuongState:
        layers, fed = self.layers.index_select(1, rows), self.fed.index_select(0, rows)
        return LuongState(memory or self.memory, layers, fed, self.progress.select(rows))


@checked
class LuongDecoder(Decoder):
    """GRUs or LSTMs whose outputs query the source after each step."""

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
        input_feeding: bool = False,
    ) -> None:
        """Build the decoder. `DecoderFactory` describes the arguments that the model supplies.

        Args:
            input_width: E.
            output_width: R, of the attentional vector.
            encoder_widths: widths of the encoded source.
            attention: makes the attention to the source; None: the decoder sees the encoder's last states only.
            dropout: between layers.
            fused: see `GRULayer`.
            hidden: H.
            layers: N; the output of the top layer is the attention query.
            cell: `gru`, or `lstm` as in the paper.
            input_feeding: whether the decoder also reads the attentional vector of the previous position.

        Raises:
            ArgumentError: a value is out of the range that its type gives.
        """
        super().__init__()
        layer = choose_layer(cell)
        attends, keys, values = attention is not None, encoder_widths.keys, encoder_widths.values
        self.state_width = hidden
        self.initial = InitialStates(encoder_widths, attends, layers, layer.width_of_state(hidden))
        self.attention = (
            None if attention is None else attention(query_width=hidden, key_width=keys, value_width=values)
        )
        widths = [input_width] + [hidden] * (layers - 1)
        self.layers = nn.ModuleList(layer(width, hidden, fused) for width in widths)
        self.dropout = nn.Dropout(dropout)
        self.feeding = Linear(output_width, layer.gates * hidden, bias=False) if input_feeding else None
        self.from_state = Linear(hidden, output_width)  # the two halves of W_c
        self.from_context = Linear(values, output_width, bias=False) if attends else None
        for part in (self.from_state, self.from_context):
            if part is not None:
                nn.init.xavier_uniform_(part.weight)
        nn.init.zeros_(self.from_state.bias)
        if self.feeding is not None:
            for gate in self.feeding.weight.chunk(layer.gates):
                nn.init.xavier_uniform_(gate)

    @property
    def draws_matter_later(self) -> bool:
        return self.feeding is not None or (self.attention is not None and self.attention.coverage is not None)

    @property
    def has_fixed_state(self) -> bool:
        alone = self.attention is None or (self.attention.window is None and self.attention.coverage is None)
        return alone and not self.context_sentences

    def start(self, memory: Memory) -> LuongState:
        assert isinstance(memory, RecurrentMemory)
        layers = self.initial(memory.summary)
        width = 0 if self.feeding is None else self.feeding.in_features
        return LuongState(memory, layers, layers.new_zeros(layers.shape[1], width), AttentionProgress())

    def forward(self, embedded: Tensor, memory: Memory, need_weights: bool = True) -> Decoded:
        assert isinstance(memory, RecurrentMemory)
        if self.feeding is not None:
            return self._fed(embedded, memory, need_weights)
        states = embedded
        for number, (layer, initial) in enumerate(zip(self.layers, self.initial(memory.summary), strict=True)):
            states = layer(self.dropout(states) if number else states, initial)
        return self._attend(states.transpose(0, 1), memory, AttentionProgress(), need_weights)[0]

    def step(self, embedded: Tensor, state: DecoderState, need_weights: bool = True) -> tuple[Decoded, LuongState]:
        assert isinstance(state, LuongState)
        found, state = self._advance(self._first.project(embedded), state, need_weights)
        contexts, weights = (None if each is None else each.squeeze(1) for each in (found.contexts, found.weights))
        maps = {name: each.squeeze(2) for name, each in found.maps.items()}
        return Decoded(found.hidden.squeeze(1), found.states.squeeze(1), contexts, weights, maps), state

    @property
    def _first(self) -> Layer:
        layer = self.layers[0]
        assert isinstance(layer, Layer)
        return layer

    @not_compiled  # the loop over T would be compiled for every length
    def _fed(self, embedded: Tensor, memory: RecurrentMemory, need_weights: bool) -> Decoded:
        """`forward` with input feeding: one position after the other."""
        state, steps = self.start(memory), []
        for projected in self._first.project(embedded):  # the only part that does not depend on the loop
            found, state = self._advance(projected, state, need_weights)
            steps.append(found)
        return Decoded(
            torch.cat([step.hidden for step in steps], dim=1),
            torch.cat([step.states for step in steps], dim=1),
            _joined([step.contexts for step in steps]),
            _joined([step.weights for step in steps]),
            {name: torch.cat([step.maps[name] for step in steps], dim=2) for name in steps[0].maps},
            Draw.joined([step.draw for step in steps]),
        )

    def _advance(self, projected: Tensor, state: LuongState, need_weights: bool) -> tuple[Decoded, LuongState]:
        """One position.

        Args:
            projected: [B, gates x H] inputs of the first layer.
            state: the previous state.
            need_weights: see `forward`.

        Returns:
            The output, with T = 1, and the next state.
        """
        if self.feeding is not None:
            projected = projected + self.feeding(state.fed)
        layers: list[Tensor] = []
        for layer, previous in zip(self.layers, state.layers, strict=True):
            assert isinstance(layer, Layer)
            if layers:
                projected = layer.project(self.dropout(layer.output(layers[-1])))
            layers.append(layer.advance(projected, previous))
        output = self._first.output(layers[-1])
        found, progress = self._attend(output.unsqueeze(1), state.memory, state.progress, need_weights)
        fed = state.fed if self.feeding is None else found.hidden.squeeze(1)
        stacked = torch.stack([each.to(state.layers.dtype) for each in layers])
        return found, LuongState(state.memory, stacked, fed, progress)

    def _attend(
        self, states: Tensor, memory: RecurrentMemory, progress: AttentionProgress, need_weights: bool
    ) -> tuple[Decoded, AttentionProgress]:
        """Equation 5: decoder outputs [B, T, H] -> attentional vectors [B, T, R] and their attention; and its state."""
        total = self.from_state(states)
        if self.attention is None or self.from_context is None:
            return Decoded(torch.tanh(total), states), progress
        seen: Attended = self.attention(states, memory.keys, memory.values, memory.mask, progress, need_weights)
        context, maps = self.look_further(states, seen.context, memory)
        vectors = torch.tanh(total + self.from_context(context))
        return Decoded(vectors, states, seen.context, seen.weights, maps, seen.draw), seen.progress

    def look_further(self, states: Tensor, context: Tensor, memory: RecurrentMemory) -> tuple[Tensor, AttentionMaps]:
        """The context for the attentional vector. A subclass may attend to more; here it is the source's, unchanged.

        Args:
            states: [B, T, H] decoder outputs.
            context: [B, T, C] context of the source.
            memory: the encoded source.

        Returns:
            The context [B, T, C], and further attention maps by name, [B, 1, T, ...].
        """
        return context, {}


def _joined(steps: list[Tensor | None]) -> Tensor | None:
    """Concatenate the tensors [B, 1, ...] of all positions to [B, T, ...]; None if there are none."""
    there = [each for each in steps if each is not None]
    return torch.cat(there, dim=1) if there else None
