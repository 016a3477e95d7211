"""The recurrent model of Luong, Pham and Manning 2015, https://arxiv.org/abs/1508.04025, and the one without attention.

The decoder's recurrence reads the target alone; its new state h_t queries the source afterwards (section 3):

    c_t = attention(h_t, source)
    a_t = tanh(W_c [c_t; h_t])          the attentional vector, equation 5
    p(y_t) = softmax(W_s a_t)           equation 6

So nothing of the attention stands in the loop over time: the whole target attends at once (but for coverage, which goes
from one position to the next). With input feeding (section
3.3) a_{t-1} is read together with the embedding of y_{t-1}, and the loop is whole again. Without attention
a_t = tanh(W_c h_t): all that the decoder knows of the source is its first state, as in Sutskever, Vinyals and Le 2014,
https://arxiv.org/abs/1409.3215.

Shapes: B sentences, S source length, T target length, E embedding width, H decoder output width, X decoder state width
(H; of an LSTM 2H), C value width, N decoder layers, R width of the attentional vector, V target vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mt.attention.attention import Attended, Attention, AttentionFactory, AttentionProgress
from mt.attention.normalizers import Draw
from mt.attention.scores import Bilinear
from mt.batch import Batch, Target
from mt.config.constraints import Depth, NonNegative, PositiveInt, Share, checked
from mt.models.base import CROSS, AttentionMaps, DecoderState, Memory, Step, TeacherForced
from mt.models.copying import Copying, copying
from mt.models.encoders.base import EncoderFactory
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.attentive_cell import RecurrentMemory
from mt.models.recurrent.base import RecurrentSeq2Seq
from mt.models.recurrent.cells import Cell, Layer, choose_layer
from mt.models.recurrent.tables import Tie
from mt.ops.linear import Linear


@dataclass(frozen=True)
class LuongState(DecoderState):
    """What decoding carries on.

    Attributes:
        memory: the source.
        layers: [N, B, X] state of each decoder layer.
        fed: [B, R] the last attentional vector; [B, 0] without input feeding.
        progress: what the attention remembers.
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


@dataclass(frozen=True)
class _Vectors:
    """Attentional vectors [B, T, R], maps by name [B, T, ...], what was drawn, what attention remembers, and the logit
    [B, T] of the gate where the model copies."""

    vectors: Tensor
    maps: AttentionMaps
    draw: Draw | None
    progress: AttentionProgress
    gate: Tensor | None = None


def general(query_width: int, key_width: int, heads: int = 1, value_width: int | None = None) -> Attention:
    """The score of the paper that needs no equal widths."""
    return Attention(query_width, key_width, heads, value_width, score=Bilinear)


@checked
class Luong(RecurrentSeq2Seq):
    """Any encoder, a decoder of GRUs or LSTMs whose outputs attend to the source after each step."""

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
        attention: AttentionFactory | None = general,
        input_feeding: bool = False,
        readout_width: PositiveInt | None = None,
        coverage_penalty: NonNegative = 0.0,
        dropout: Share = 0.2,
        tie: Tie | None = None,
        fused: bool = True,
        copy: bool = False,
    ) -> None:
        """Build the model. What is not said here: see `RecurrentSeq2Seq`.

        Args:
            cell: of the decoder, `gru` or `lstm` (the paper's).
            attention: None: the decoder sees the source's last states only.
            input_feeding: the decoder reads the attentional vector before too.
            readout_width: R, of the attentional vector; None: as `embedding`.

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
        self.attending = None if attention is None else self.make_attention(attention, decoder_hidden)
        widths = [embedding] + [decoder_hidden] * (decoder_layers - 1)
        self.decoder = nn.ModuleList(layer(width, decoder_hidden, fused) for width in widths)
        gates, width = layer.gates * decoder_hidden, self.readout_width
        self.feeding = Linear(width, gates, bias=False) if input_feeding else None
        self.from_state = Linear(decoder_hidden, width)  # the two halves of W_c
        self.from_context = None if attention is None else Linear(self.encoder.value_width, width, bias=False)
        for part in (self.from_state, self.from_context):
            if part is not None:
                nn.init.xavier_uniform_(part.weight)
        nn.init.zeros_(self.from_state.bias)
        if self.feeding is not None:
            for gate in self.feeding.weight.chunk(layer.gates):
                nn.init.xavier_uniform_(gate)

    @property
    def draws_matter_later(self) -> bool:
        return self.feeding is not None or (self.attending is not None and self.attending.coverage is not None)

    def teacher_forced(self, batch: Batch, need_attention: bool = False) -> TeacherForced:
        memory = self.encode(batch.source)
        found = self._teacher_forced(batch.target, memory, need_attention or self.learns_from_weights)
        losses = self.losses(batch.target, found.maps.get(CROSS), found.draw)
        maps = {name: weights.unsqueeze(1) for name, weights in found.maps.items()} if need_attention else {}
        return TeacherForced(self.dropout(found.vectors), losses, _copying(found, memory), maps)

    def start(self, memory: Memory, longest: int | None = None) -> LuongState:
        assert isinstance(memory, RecurrentMemory)
        layers = self.initial_layers(memory)
        width = 0 if self.feeding is None else self.feeding.in_features
        return LuongState(memory, layers, layers.new_zeros(layers.shape[1], width), AttentionProgress())

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, LuongState)
        embedded, need = self.embed_target(tokens), need_attention or self.copy_gate is not None
        found, state = self._advance(self._first.project(embedded), embedded, state, need)
        logits, copied = self.project(self.dropout(found.vectors)), _copying(found, state.memory)
        logits = logits if copied is None else copied.mixed(logits)
        return Step(logits.squeeze(1), state, found.maps if need_attention else {})

    @property
    def _first(self) -> Layer:
        layer = self.decoder[0]
        assert isinstance(layer, Layer)
        return layer

    def _teacher_forced(self, target: Target, memory: RecurrentMemory, need_weights: bool) -> _Vectors:
        embedded = self.embed_target(target.input.t())  # [T, B, E]
        if self.feeding is not None:
            return self._fed(embedded, memory, need_weights)  # type: ignore[no-any-return]
        states = embedded
        for number, (layer, initial) in enumerate(zip(self.decoder, self.initial_layers(memory), strict=True)):
            states = layer(self.dropout(states) if number else states, initial)
        return self._attend(states.transpose(0, 1), embedded.transpose(0, 1), memory, AttentionProgress(), need_weights)

    @torch.compiler.disable  # type: ignore[untyped-decorator]  # the loop over T would be compiled for every length
    def _fed(self, embedded: Tensor, memory: RecurrentMemory, need_weights: bool) -> _Vectors:
        """The same with input feeding: one position after the other."""
        state, steps = self.start(memory), []
        projections = self._first.project(embedded)  # the only part that does not wait for the loop
        for projected, each in zip(projections, embedded, strict=True):
            found, state = self._advance(projected, each, state, need_weights)
            steps.append(found)
        return _Vectors(
            torch.cat([step.vectors for step in steps], dim=1),
            {name: torch.cat([step.maps[name] for step in steps], dim=1) for name in steps[0].maps},
            Draw.joined([step.draw for step in steps]),
            state.progress,
            None if self.copy_gate is None else torch.cat([s.gate for s in steps if s.gate is not None], dim=1),
        )

    def _advance(
        self, projected: Tensor, embedded: Tensor, state: LuongState, need_weights: bool
    ) -> tuple[_Vectors, LuongState]:
        """One position.

        Args:
            projected: [B, gates x H] inputs of the first layer.
            embedded: [B, E] what they were made of.
            state: the state before.
            need_weights: of attention to the source, among the maps.

        Returns:
            What is found, T = 1, and the state after.
        """
        if self.feeding is not None:
            projected = projected + self.feeding(state.fed)
        layers: list[Tensor] = []
        for layer, previous in zip(self.decoder, state.layers, strict=True):
            assert isinstance(layer, Layer)
            if layers:
                projected = layer.project(self.dropout(layer.output(layers[-1])))
            layers.append(layer.advance(projected, previous))
        output = self._first.output(layers[-1])
        inputs = output.unsqueeze(1), embedded.unsqueeze(1)
        found = self._attend(*inputs, state.memory, state.progress, need_weights)
        fed = state.fed if self.feeding is None else found.vectors.squeeze(1)
        stacked = torch.stack([each.to(state.layers.dtype) for each in layers])
        return found, LuongState(state.memory, stacked, fed, found.progress)

    def _attend(
        self, states: Tensor, embedded: Tensor, memory: RecurrentMemory, progress: AttentionProgress, need_weights: bool
    ) -> _Vectors:
        """Equation 5: [B, T, H] -> [B, T, R]; only the gate of copying reads the inputs [B, T, E] too."""
        total = self.from_state(states)
        if self.attending is None or self.from_context is None:
            return _Vectors(torch.tanh(total), {}, None, progress)
        seen: Attended = self.attending(states, memory.keys, memory.values, memory.mask, progress, need_weights)
        gate = None if self.copy_gate is None else self.copy_gate(seen.context, states, embedded)
        context, maps = self.look_further(states, seen.context, memory)
        vectors = torch.tanh(total + self.from_context(context))
        maps = maps if seen.weights is None else {CROSS: seen.weights, **maps}
        return _Vectors(vectors, maps, seen.draw, seen.progress, gate)

    def look_further(self, states: Tensor, context: Tensor, memory: RecurrentMemory) -> tuple[Tensor, AttentionMaps]:
        """What the attentional vector sees, made of what attention to the source saw: that, for it is all there is.

        Args:
            states: [B, T, H] decoder outputs.
            context: [B, T, C] of the source.
            memory: the source.

        Returns:
            [B, T, C], and maps by name [B, T, ...].
        """
        return context, {}


def _copying(found: _Vectors, memory: RecurrentMemory) -> Copying | None:
    if found.gate is None or memory.pieces is None:
        return None
    return copying(found.gate, found.maps[CROSS], memory.pieces)
