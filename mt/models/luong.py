"""The recurrent model of Luong, Pham and Manning 2015, https://arxiv.org/abs/1508.04025, and the one without attention.

The decoder's recurrence reads the target alone; its new state h_t queries the source afterwards (section 3):

    c_t = attention(h_t, source)
    a_t = tanh(W_c [c_t; h_t])          the attentional vector, equation 5
    p(y_t) = softmax(W_s a_t)           equation 6

So nothing of the attention stands in the loop over time: the whole target attends at once. With input feeding (section
3.3) a_{t-1} is read together with the embedding of y_{t-1}, and the loop is whole again. Without attention
a_t = tanh(W_c h_t): all that the decoder knows of the source is its first state, as in Sutskever, Vinyals and Le 2014,
https://arxiv.org/abs/1409.3215.

Shapes: B sentences, S source length, T target length, E embedding width, H decoder state width, C = 2 x encoder state
width, N decoder layers, R width of the attentional vector, V target vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

import torch
from torch import Tensor, nn

from mt.attention.scores import Bilinear
from mt.attention.single import Attention, AttentionFactory
from mt.batch import Batch
from mt.errors import ConfigError
from mt.linear import Linear, linear
from mt.models.attentive_gru import RecurrentMemory
from mt.models.base import AttentionMaps, DecoderState, Memory, Seq2Seq, Step
from mt.models.gru import GRULayer
from mt.models.lstm import LSTMLayer
from mt.models.recurrent_encoder import BidirectionalEncoder
from mt.models.settings import check_shares, check_sizes
from mt.models.tables import Tie, choose_tie, embedding_table

Cell = Literal["gru", "lstm"]
GATES = {"gru": 3, "lstm": 4}
"""Gates and candidates of a step, each as wide as the output."""


@dataclass(frozen=True)
class LuongState(DecoderState):
    """What decoding carries on.

    Attributes:
        memory: the source.
        layers: [N, B, X] state of each decoder layer; X is H, for LSTMs 2H.
        fed: [B, R] the last attentional vector; [B, 0] without input feeding.
    """

    memory: RecurrentMemory
    layers: Tensor
    fed: Tensor

    def select(self, rows: Tensor) -> LuongState:
        return LuongState(self.memory.select(rows), self.layers.index_select(1, rows), self.fed.index_select(0, rows))

    def reorder(self, rows: Tensor) -> LuongState:
        return LuongState(self.memory, self.layers.index_select(1, rows), self.fed.index_select(0, rows))


def _general(query_width: int, key_width: int) -> Attention:
    return Attention(query_width, key_width, score=Bilinear)


class Luong(Seq2Seq):
    """Bidirectional encoder, decoder whose states attend to the source after each step; GRUs or LSTMs."""

    def __init__(
        self,
        source_vocabulary: int,
        target_vocabulary: int,
        joint_vocabulary: bool,
        embedding: int = 256,
        encoder_hidden: int = 256,
        decoder_hidden: int = 512,
        encoder_layers: int = 1,
        decoder_layers: int = 1,
        attention: AttentionFactory | None = _general,
        input_feeding: bool = False,
        readout_width: int | None = None,
        cell: Cell = "gru",
        dropout: float = 0.2,
        tie: Tie | None = None,
        fused: bool = True,
    ) -> None:
        """Build the model.

        Args:
            source_vocabulary: number of source pieces.
            target_vocabulary: number of target pieces, V.
            joint_vocabulary: both sides use the same pieces.
            embedding: E.
            encoder_hidden: state width of each direction, C / 2.
            decoder_hidden: H.
            encoder_layers: depth of the encoder.
            decoder_layers: N; the top one attends.
            attention: makes what compares decoder states with the source; None: the decoder sees the source's last
                state only.
            input_feeding: the decoder reads the attentional vector before too.
            readout_width: R; None: as `embedding`.
            cell: of the recurrences of both sides, `gru` or `lstm` (the paper's).
            dropout: on embeddings, between layers and on the attentional vector.
            tie: which matrices are one: `all` (both embeddings and the output layer; needs a joint vocabulary),
                `decoder` (target embedding and output layer), `none`; None: as many as the sizes allow.
            fused: see `GRULayer`.

        Raises:
            ConfigError: a value that cannot be.
        """
        super().__init__()
        readout_width = embedding if readout_width is None else readout_width
        check_sizes(embedding=embedding, encoder_hidden=encoder_hidden, decoder_hidden=decoder_hidden)
        check_sizes(encoder_layers=encoder_layers, decoder_layers=decoder_layers, readout_width=readout_width)
        check_shares(dropout=dropout)
        tie = choose_tie(tie, joint_vocabulary and source_vocabulary == target_vocabulary, embedding, readout_width)
        self.source_vocabulary = source_vocabulary
        self.target_vocabulary = target_vocabulary
        if cell not in GATES:
            raise ConfigError(f"model.cell={cell} is unknown: use {' or '.join(GATES)}")
        layer = LSTMLayer if cell == "lstm" else GRULayer
        context_width = 2 * encoder_hidden
        self.source_embedding = embedding_table(source_vocabulary, embedding)
        self.target_embedding = self.source_embedding if tie == "all" else embedding_table(target_vocabulary, embedding)
        self.output = self.target_embedding if tie != "none" else embedding_table(target_vocabulary, readout_width)
        self.encoder = BidirectionalEncoder(embedding, encoder_hidden, encoder_layers, dropout, fused, layer)
        widths = [embedding] + [decoder_hidden] * (decoder_layers - 1)
        self.decoder = nn.ModuleList(layer(width, decoder_hidden, fused) for width in widths)
        summary = encoder_hidden if attention is not None else context_width
        self.initial = Linear(summary, decoder_layers * self._first.state_width)
        gates = GATES[cell]
        self.feeding = Linear(readout_width, gates * decoder_hidden, bias=False) if input_feeding else None
        self.attending = (
            attention(query_width=decoder_hidden, key_width=context_width) if attention is not None else None
        )
        self.from_state = Linear(decoder_hidden, readout_width)  # the two halves of W_c
        self.from_context = Linear(context_width, readout_width, bias=False) if attention is not None else None
        self.dropout = nn.Dropout(dropout)
        for part in (self.initial, self.from_state, self.from_context):
            if part is not None:
                nn.init.xavier_uniform_(part.weight)
        for part in (self.initial, self.from_state):
            nn.init.zeros_(part.bias)
        if self.feeding is not None:
            for gate in self.feeding.weight.chunk(gates):
                nn.init.xavier_uniform_(gate)

    @property
    def attends(self) -> bool:
        return self.attending is not None

    @property
    def max_source_length(self) -> int | None:
        return None if self.attending is None else self.attending.score.max_keys

    def encode(self, source: Tensor, source_mask: Tensor) -> RecurrentMemory:
        """See `Seq2Seq.encode`. Real tokens must stand first in each row."""
        embedded = self.dropout(self.source_embedding(source.t()))  # [S, B, E]
        values, summary = self.encoder(embedded, source_mask)
        if self.attending is None:
            # All there is to know must be in the two states that have read the whole sentence.
            rows, last = torch.arange(len(values), device=values.device), source_mask.sum(1).sub(1).clamp(min=0)
            both = torch.cat((values[rows, last, : summary.shape[1]], summary), dim=1)
            return RecurrentMemory(values[..., :0], values[..., :0], source_mask, both)
        return RecurrentMemory(values, self.attending.project_keys(values), source_mask, summary)

    def forward(self, batch: Batch) -> Tensor:
        """[B, T, R]; `project` makes logits of it."""
        return self._teacher_forced(batch)[0]

    def project(self, hidden: Tensor) -> Tensor:
        return linear(hidden, self.output.weight)

    def start(self, memory: Memory) -> LuongState:
        assert isinstance(memory, RecurrentMemory)
        layers = self._initial_layers(memory)
        width = 0 if self.feeding is None else self.feeding.in_features
        return LuongState(memory, layers, layers.new_zeros(layers.shape[1], width))

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, LuongState)
        projected = self._first.project(self.dropout(self.target_embedding(tokens)))
        vector, weights, state = self._advance(projected, state)
        maps = {"cross": weights.unsqueeze(1)} if need_attention and weights is not None else {}
        return Step(self.project(self.dropout(vector)), state, maps)

    def attention(self, batch: Batch) -> AttentionMaps:
        weights = self._teacher_forced(batch)[1]
        return {} if weights is None else {"cross": weights.unsqueeze(1)}

    @property
    def _first(self) -> GRULayer | LSTMLayer:
        layer = self.decoder[0]
        assert isinstance(layer, (GRULayer, LSTMLayer))
        return layer

    def _teacher_forced(self, batch: Batch) -> tuple[Tensor, Tensor | None]:
        """Attentional vectors [B, T, R] after dropout, and the weights [B, T, S] if there is attention."""
        memory = self.encode(batch.source, batch.source_mask)
        embedded = self.dropout(self.target_embedding(batch.target_input.t()))  # [T, B, E]
        if self.feeding is not None:
            return self._fed(embedded, memory)  # type: ignore[no-any-return]
        states = embedded
        for number, (layer, initial) in enumerate(zip(self.decoder, self._initial_layers(memory), strict=True)):
            states = layer(self.dropout(states) if number else states, initial)
        vectors, weights = self._attend(states.transpose(0, 1), memory)
        return self.dropout(vectors), weights

    @torch.compiler.disable  # type: ignore[untyped-decorator]  # the loop over T would be compiled for every length
    def _fed(self, embedded: Tensor, memory: RecurrentMemory) -> tuple[Tensor, Tensor | None]:
        """The same with input feeding: one position after the other."""
        state, vectors, maps = self.start(memory), [], []
        for projected in self._first.project(embedded):  # the only part that does not wait for the loop
            vector, weights, state = self._advance(projected, state)
            vectors.append(vector)
            maps.append(weights)
        seen = [weights for weights in maps if weights is not None]
        return self.dropout(torch.stack(vectors, dim=1)), torch.stack(seen, dim=1) if seen else None

    def _advance(self, projected: Tensor, state: LuongState) -> tuple[Tensor, Tensor | None, LuongState]:
        """One position.

        Args:
            projected: [B, gates x H] inputs of the first layer.
            state: the one before.

        Returns:
            The attentional vector [B, R], the weights [B, S] or None, the state after.
        """
        if self.feeding is not None:
            projected = projected + self.feeding(state.fed)
        layers: list[Tensor] = []
        for layer, previous in zip(self.decoder, state.layers, strict=True):
            assert isinstance(layer, (GRULayer, LSTMLayer))
            if layers:
                projected = layer.project(self.dropout(layer.output(layers[-1])))
            layers.append(layer.advance(projected, previous))
        vector, weights = self._attend(self._first.output(layers[-1]).unsqueeze(1), state.memory)
        fed = state.fed if self.feeding is None else vector.squeeze(1)
        stacked = torch.stack([each.to(state.layers.dtype) for each in layers])
        return (
            vector.squeeze(1),
            None if weights is None else weights.squeeze(1),
            LuongState(state.memory, stacked, fed),
        )

    def _attend(self, states: Tensor, memory: RecurrentMemory) -> tuple[Tensor, Tensor | None]:
        """Equation 5: [B, T, H] -> [B, T, R], and the weights [B, T, S]."""
        total = self.from_state(states)
        if self.attending is None or self.from_context is None:
            return torch.tanh(total), None
        contexts, weights = self.attending(states, memory.keys, memory.values, memory.mask)
        return torch.tanh(total + self.from_context(contexts)), weights

    def _initial_layers(self, memory: RecurrentMemory) -> Tensor:
        """[N, B, X] first states, made of the leftward encoder state at the first token, which has read all.

        Without attention also of the rightward one at the last.
        """
        states = torch.tanh(self.initial(memory.summary)).to(self.initial.weight.dtype)
        return states.view(len(states), len(self.decoder), -1).transpose(0, 1)
