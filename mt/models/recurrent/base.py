"""What the recurrent translation models have in common: tables, encoder, attention, and first states of the decoder.

Shapes: B sentences, S source length, E embedding width, H decoder output width, X decoder state width (H; of an LSTM
2H), N decoder layers, R readout width, V target vocabulary.
"""

from __future__ import annotations

from functools import partial

import torch
from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory
from mt.attention.coverage import coverage_loss
from mt.attention.normalizers import Draw, Hard
from mt.batch import Source, Target
from mt.config.constraints import Depth, NonNegative, PositiveInt, Share, checked
from mt.errors import ArgumentError
from mt.models.base import AddedLoss, Seq2Seq
from mt.models.copying import CopyGate, SourcePieces, check_copying
from mt.models.encoders.base import EncoderFactory
from mt.models.recurrent.attentive_cell import RecurrentMemory
from mt.models.recurrent.tables import Tie, choose_tie, embedding_table
from mt.ops.linear import Linear, linear


@checked
class RecurrentSeq2Seq(Seq2Seq):
    """An encoder of any kind and a recurrent decoder, which may attend.

    Attributes:
        attending: compares decoder outputs with the source; None: the decoder sees the source's last states only.
    """

    attending: Attention | None

    def __init__(
        self,
        source_vocabulary: int,
        target_vocabulary: int,
        joint_vocabulary: bool,
        embedding: PositiveInt,
        encoder: EncoderFactory,
        decoder_hidden: PositiveInt,
        decoder_layers: Depth,
        attention: AttentionFactory | None,
        readout_width: PositiveInt | None,
        state_width: int,
        coverage_penalty: NonNegative,
        dropout: Share,
        tie: Tie | None,
        fused: bool,
        copy: bool,
    ) -> None:
        """Build the common parts.

        Args:
            source_vocabulary: number of source pieces.
            target_vocabulary: number of target pieces, V.
            joint_vocabulary: both sides use the same pieces.
            embedding: E.
            encoder: makes what reads the source.
            decoder_hidden: H.
            decoder_layers: N.
            attention: makes what compares decoder outputs with the source; None: no attention.
            readout_width: R; None: as `embedding`.
            state_width: X.
            coverage_penalty: weight of `coverage_loss` beside the cross entropy.
            dropout: on embeddings, between layers and before the output layer.
            tie: which matrices are one: `all` (both embeddings and the output layer; needs a joint vocabulary),
                `decoder` (target embedding and output layer), `none`; None: as many as the sizes allow.
            fused: hand-written backward passes; False leaves them to autograd.
            copy: mix copying of source pieces into the output, see `mt.models.copying`; needs a joint vocabulary.

        Raises:
            ArgumentError: values that do not go together.
        """
        super().__init__()
        self.readout_width = embedding if readout_width is None else readout_width
        joint = joint_vocabulary and source_vocabulary == target_vocabulary
        check_copying(copy, joint, attends=attention is not None)
        if coverage_penalty and attention is None:
            raise ArgumentError(
                "{coverage_penalty} needs attention to say what is covered: choose one, or set it to 0",
                coverage_penalty=coverage_penalty,
            )
        tie = choose_tie(tie, joint, embedding, self.readout_width)
        self.source_vocabulary = source_vocabulary
        self.target_vocabulary = target_vocabulary
        self.coverage_penalty = coverage_penalty
        self.source_embedding = embedding_table(source_vocabulary, embedding)
        self.target_embedding = self.source_embedding if tie == "all" else embedding_table(target_vocabulary, embedding)
        self.output = self.target_embedding if tie != "none" else embedding_table(target_vocabulary, self.readout_width)
        self.encoder = encoder(input_width=embedding, dropout=dropout, fused=fused)
        summary = self.encoder.ends_width if attention is None else self.encoder.summary_width
        self.decoder_layers = decoder_layers
        self.initial = Linear(summary, decoder_layers * state_width)
        nn.init.xavier_uniform_(self.initial.weight)
        nn.init.zeros_(self.initial.bias)
        self.dropout = nn.Dropout(dropout)
        self.copy_gate = CopyGate(self.encoder.value_width, decoder_hidden, embedding) if copy else None

    def make_attention(self, factory: AttentionFactory, query_width: int) -> Attention:
        """The attention of a decoder whose outputs are so wide."""
        widths = {"key_width": self.encoder.key_width, "value_width": self.encoder.value_width}
        made: Attention = factory(query_width=query_width, **widths)
        if self.coverage_penalty and isinstance(made.normalizer, Hard) and made.normalizer.estimator == "score":
            raise ArgumentError(
                "{coverage_penalty} cannot teach weights that were drawn: set it to 0, or "
                "{attention.key}.normalizer.estimator=gumbel",
                coverage_penalty=self.coverage_penalty,
                attention=made,
            )
        return made

    @property
    def draws_matter_later(self) -> bool:
        """Whether what attention draws at one target position changes what the model says at later ones."""
        return True

    @property
    def learns_from_weights(self) -> bool:
        """Whether training looks at the weights of attention, and not at what they give alone."""
        return self.copy_gate is not None or self.coverage_penalty > 0

    @property
    def attends(self) -> bool:
        return self.attending is not None

    @property
    def max_source_length(self) -> int | None:
        bounds = [self.encoder.max_length, None if self.attending is None else self.attending.score.max_keys]
        return min((bound for bound in bounds if bound is not None), default=None)

    def encode(self, source: Source) -> RecurrentMemory:
        mask = source.mask
        embedded = self.dropout(self.source_embedding(source.ids.t()))  # [S, B, E]
        keys, values, summary, ends = self.encoder(embedded, mask)
        if self.attending is None:  # all there is to know must be in the last states
            return RecurrentMemory(values[..., :0], values[..., :0], mask, ends, None)
        pieces = None if self.copy_gate is None else SourcePieces.of(source.ids)
        return RecurrentMemory(values, self.attending.project_keys(keys), mask, summary, pieces)

    def project(self, hidden: Tensor) -> Tensor:
        return linear(hidden, self.output.weight)

    def embed_target(self, tokens: Tensor) -> Tensor:
        """Ids of any shape -> [..., E]."""
        embedded: Tensor = self.dropout(self.target_embedding(tokens))
        return embedded

    def initial_layers(self, memory: RecurrentMemory) -> Tensor:
        """[N, B, X] first states, tanh(W_s h) of the memory's summary h (Bahdanau et al. 2015, appendix A.2.2)."""
        states = torch.tanh(self.initial(memory.summary)).to(self.initial.weight.dtype)
        return states.view(len(states), self.decoder_layers, -1).transpose(0, 1)

    def losses(self, target: Target, weights: Tensor | None, draw: Draw | None) -> tuple[AddedLoss, ...]:
        """What training adds to the cross entropy, of the weights [B, T, S] and what was drawn, [B, T, S]."""
        added: list[AddedLoss] = []
        if self.coverage_penalty and weights is not None:
            penalty = self.coverage_penalty * coverage_loss(weights, target.mask)
            added.append(lambda _: penalty)
        if draw is not None:
            assert self.attending is not None
            assert isinstance(self.attending.normalizer, Hard)
            rule, later = self.attending.normalizer, self.draws_matter_later
            added.append(partial(rule.draw_loss, draw, mask=target.mask, later=later))
        return tuple(added)
