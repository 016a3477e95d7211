"""The recurrent translation model of Bahdanau, Cho and Bengio 2015, https://arxiv.org/abs/1409.0473.

Shapes: B sentences, S source length, T target length, E embedding width, H decoder state width, C = 2 x encoder state
width, N decoder layers, R readout width, V target vocabulary.
"""

from __future__ import annotations

from dataclasses import dataclass

import torch
from torch import Tensor, nn

from mt.attention.single import Attention, AttentionFactory
from mt.batch import Batch
from mt.errors import ConfigError
from mt.linear import Linear, linear
from mt.models.attentive_gru import AttentiveGRU, Recurrence, RecurrentMemory
from mt.models.base import AttentionMaps, DecoderState, Memory, Seq2Seq, Step
from mt.models.gru import GRULayer
from mt.models.readout import Readout, ReadoutKind
from mt.models.recurrent_encoder import BidirectionalEncoder
from mt.models.settings import check_shares, check_sizes
from mt.models.tables import Tie, choose_tie, embedding_table


@dataclass(frozen=True)
class RecurrentState(DecoderState):
    """What decoding carries on.

    Attributes:
        memory: the source.
        layers: [N, B, H] state of each decoder layer, the attending one first.
    """

    memory: RecurrentMemory
    layers: Tensor

    def select(self, rows: Tensor) -> RecurrentState:
        return RecurrentState(self.memory.select(rows), self.layers.index_select(1, rows))

    def reorder(self, rows: Tensor) -> RecurrentState:
        return RecurrentState(self.memory, self.layers.index_select(1, rows))


class Recurrent(Seq2Seq):
    """Bidirectional GRU encoder, any attention queried by the previous decoder state, GRU decoder, deep output.

    The first decoder layer attends; further ones are plain GRU layers above it. In training the loop over target
    positions holds only what waits for the previous state: the inputs' projections, the layers above, the readout and
    the output layer each run once for all positions.
    """

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
        attention: AttentionFactory = Attention,
        readout: ReadoutKind = "tanh",
        readout_width: int | None = None,
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
            decoder_layers: N.
            attention: makes what compares decoder states with the source; additive with softmax is the paper's.
            readout: `maxout`, the paper's, which reads the state before this position's update, or `tanh`, which reads
                the state after it.
            readout_width: R; None: as `embedding`.
            dropout: on embeddings, between layers and before the output layer.
            tie: which matrices are one: `all` (both embeddings and the output layer; needs a joint vocabulary),
                `decoder` (target embedding and output layer), `none`; None: as many as the sizes allow.
            fused: hand-written backward passes; False leaves the loops to autograd (slower; for second derivatives).

        Raises:
            ConfigError: a value that cannot be.
        """
        super().__init__()
        readout_width = embedding if readout_width is None else readout_width
        check_sizes(embedding=embedding, encoder_hidden=encoder_hidden, decoder_hidden=decoder_hidden)
        check_sizes(encoder_layers=encoder_layers, decoder_layers=decoder_layers)
        check_sizes(readout_width=readout_width)
        check_shares(dropout=dropout)
        if readout not in ("maxout", "tanh"):
            raise ConfigError(f"model.readout={readout} is unknown: use maxout or tanh")
        tie = choose_tie(tie, joint_vocabulary and source_vocabulary == target_vocabulary, embedding, readout_width)
        self.source_vocabulary = source_vocabulary
        self.target_vocabulary = target_vocabulary
        self.reads_previous_state = readout == "maxout"
        context_width = 2 * encoder_hidden
        self.source_embedding = embedding_table(source_vocabulary, embedding)
        self.target_embedding = self.source_embedding if tie == "all" else embedding_table(target_vocabulary, embedding)
        self.output = self.target_embedding if tie != "none" else embedding_table(target_vocabulary, readout_width)
        self.encoder = BidirectionalEncoder(embedding, encoder_hidden, encoder_layers, dropout, fused)
        self.initial = Linear(encoder_hidden, decoder_layers * decoder_hidden)
        nn.init.xavier_uniform_(self.initial.weight)
        nn.init.zeros_(self.initial.bias)
        attending = attention(query_width=decoder_hidden, key_width=context_width)
        self.decoder = AttentiveGRU(embedding, decoder_hidden, context_width, attending, fused)
        self.upper = nn.ModuleList(GRULayer(decoder_hidden, decoder_hidden, fused) for _ in range(decoder_layers - 1))
        self.readout = Readout(decoder_hidden, embedding, context_width, readout_width, readout)
        self.dropout = nn.Dropout(dropout)

    @property
    def max_source_length(self) -> int | None:
        return self.decoder.attention.score.max_keys

    def encode(self, source: Tensor, source_mask: Tensor) -> RecurrentMemory:
        """See `Seq2Seq.encode`. Real tokens must stand first in each row."""
        embedded = self.dropout(self.source_embedding(source.t()))  # [S, B, E]
        values, summary = self.encoder(embedded, source_mask)
        return RecurrentMemory(values, self.decoder.attention.project_keys(values), source_mask, summary)

    def forward(self, batch: Batch) -> Tensor:
        """[B, T, R]; `project` makes logits of it."""
        memory = self.encode(batch.source, batch.source_mask)
        embedded = self.dropout(self.target_embedding(batch.target_input.t()))  # [T, B, E]
        first, *uppers = self._initial_layers(memory)
        recurrence: Recurrence = self.decoder(embedded, first, memory)
        states, initial = recurrence.states, first
        for layer, initial in zip(self.upper, uppers, strict=True):
            states = layer(self.dropout(states), initial)
        if self.reads_previous_state:
            states = torch.cat((initial[None].to(states.dtype), states[:-1]))
        hidden: Tensor = self.dropout(self.readout(states, embedded, recurrence.contexts))
        return hidden.transpose(0, 1)

    def project(self, hidden: Tensor) -> Tensor:
        return linear(hidden, self.output.weight)

    def start(self, memory: Memory) -> RecurrentState:
        assert isinstance(memory, RecurrentMemory)
        return RecurrentState(memory, self._initial_layers(memory))

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        assert isinstance(state, RecurrentState)
        embedded = self.dropout(self.target_embedding(tokens))  # [B, E]
        first: Recurrence = self.decoder.step(embedded, state.layers[0], state.memory)
        states = [first.states]
        for layer, previous in zip(self.upper, state.layers[1:], strict=True):
            states.append(layer(self.dropout(states[-1])[None], previous)[0])
        layers = torch.stack([s.to(state.layers.dtype) for s in states])
        top = state.layers[-1] if self.reads_previous_state else layers[-1]
        logits = self.project(self.dropout(self.readout(top, embedded, first.contexts)))
        maps = {"cross": first.weights.unsqueeze(1)} if need_attention else {}
        return Step(logits, RecurrentState(state.memory, layers), maps)

    def attention(self, batch: Batch) -> AttentionMaps:
        memory = self.encode(batch.source, batch.source_mask)
        embedded = self.dropout(self.target_embedding(batch.target_input.t()))
        recurrence: Recurrence = self.decoder(embedded, self._initial_layers(memory)[0], memory)
        return {"cross": recurrence.weights.transpose(0, 1).unsqueeze(1)}

    def _initial_layers(self, memory: RecurrentMemory) -> Tensor:
        """[N, B, H] first states, tanh(W_s h_1) with the leftward encoder state h_1 (appendix A.2.2)."""
        states = torch.tanh(self.initial(memory.summary)).to(self.initial.weight.dtype)
        layers = len(self.upper) + 1
        return states.view(len(states), layers, -1).transpose(0, 1)
