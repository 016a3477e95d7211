"""Luong's model with layered attention to the sentences before: words first, then sentences, then a gate.

Miculicich, Ram, Pappas and Henderson 2018, "Document-Level Neural Machine Translation with Hierarchical Attention
Networks", https://arxiv.org/abs/1809.01576, section 3, after the document classifier of Yang et al. 2016, "Hierarchical
Attention Networks for Document Classification", https://aclanthology.org/N16-1174, section 2.2. With the decoder output
h_t, the states h^k of the sentence k back and the context c_t of the source sentence itself:

    s_t^k = attention_word(h_t, h^k)                        a vector of each previous sentence
    d_t = attention_sentence(h_t, s_t^1 ... s_t^K)          one of all of them
    l_t = sigmoid(W_c c_t + W_d d_t + b)                    the paper's context gating
    context = l_t * c_t + (1 - l_t) * d_t

The paper puts this on a Transformer, where the hidden state stands in the place of c_t and d_t passes a feed-forward
network; here both are means of encoder states, so the gate can weigh one against the other as they are. Previous
sentences are read by the encoder of the source, each different one of a batch once: rows that share one share what
dropout leaves of it. Where there is none, the context is c_t itself.

Shapes: B sentences, T target length, H decoder output width, C value width, A width of a projected key, K most
previous sentences of a row, U different ones of the batch, L longest of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory
from mt.attention.maps import MapName
from mt.attention.normalizers import Hard
from mt.batch import Source
from mt.config.constraints import Depth, NonNegative, PositiveInt, Share, checked
from mt.errors import ArgumentError
from mt.models.base import SENTENCES, AttentionMaps, DecoderState, Step
from mt.models.encoders.base import EncoderFactory
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.attentive_cell import RecurrentMemory
from mt.models.recurrent.cells import Cell
from mt.models.recurrent.luong import Luong, general
from mt.models.recurrent.tables import Tie
from mt.ops.linear import Linear


@dataclass(frozen=True)
class DocumentMemory(RecurrentMemory):
    """The source and the sentences before it, the nearest first.

    Attributes:
        previous_values: [B, K, L, C] encoder states.
        previous_keys: [B, K, L, A] their projection for the word-level score.
        previous_mask: [B, K, L] bool, True at real tokens; all False where there is no sentence.
    """

    previous_values: Tensor
    previous_keys: Tensor
    previous_mask: Tensor

    def select(self, rows: Tensor) -> DocumentMemory:
        source, previous = super().select(rows), (self.previous_values, self.previous_keys, self.previous_mask)
        own = source.values, source.keys, source.mask, source.summary, source.pieces
        return DocumentMemory(*own, *(each.index_select(0, rows) for each in previous))


@checked
class Hierarchical(Luong):
    """Luong's model, which also attends to the words of each previous sentence and to those sentences."""

    def __init__(
        self,
        source_vocabulary: int,
        target_vocabulary: int,
        joint_vocabulary: bool,
        context_sentences: PositiveInt = 3,
        word_attention: AttentionFactory = general,
        sentence_attention: AttentionFactory = general,
        embedding: PositiveInt = 256,
        encoder: EncoderFactory = RecurrentEncoder,
        decoder_hidden: PositiveInt = 512,
        decoder_layers: Depth = 1,
        cell: Cell = "gru",
        attention: AttentionFactory = general,
        input_feeding: bool = False,
        readout_width: PositiveInt | None = None,
        coverage_penalty: NonNegative = 0.0,
        dropout: Share = 0.2,
        tie: Tie | None = None,
        fused: bool = True,
        copy: bool = False,
    ) -> None:
        """Build the model. What is not said here: see `Luong`.

        Args:
            context_sentences: most previous sentences that are read.
            word_attention: makes what compares decoder outputs with the states of a previous sentence.
            sentence_attention: makes what compares them with the vectors of those sentences.

        Raises:
            ArgumentError: values that do not go together, such as attention to previous sentences of more than score
                and normaliser.
        """
        super().__init__(
            source_vocabulary=source_vocabulary,
            target_vocabulary=target_vocabulary,
            joint_vocabulary=joint_vocabulary,
            embedding=embedding,
            encoder=encoder,
            decoder_hidden=decoder_hidden,
            decoder_layers=decoder_layers,
            cell=cell,
            attention=attention,
            input_feeding=input_feeding,
            readout_width=readout_width,
            coverage_penalty=coverage_penalty,
            dropout=dropout,
            tie=tie,
            fused=fused,
            copy=copy,
        )
        self.most = context_sentences
        width = self.encoder.value_width
        self.words = self.make_attention(word_attention, decoder_hidden)
        self.sentences = sentence_attention(query_width=decoder_hidden, key_width=width, value_width=width)
        _check_plain("word_attention", self.words)
        _check_plain("sentence_attention", self.sentences)
        bound = self.sentences.score.max_keys
        if bound is not None and bound < context_sentences:
            raise ArgumentError(
                f"{{sentence_attention.key}}.score takes {bound} sentences at most, fewer than {{context_sentences}}: "
                "lower that, or choose another score",
                sentence_attention=sentence_attention,
                context_sentences=context_sentences,
            )
        self.gate = Linear(2 * width, width)  # W_c and W_d side by side
        nn.init.xavier_uniform_(self.gate.weight)
        nn.init.zeros_(self.gate.bias)

    @property
    def context_sentences(self) -> int:
        return self.most

    @property
    def max_source_length(self) -> int | None:
        bounds = super().max_source_length, self.words.score.max_keys  # a source is a previous sentence to the next one
        return min((bound for bound in bounds if bound is not None), default=None)

    def encode(self, source: Source) -> RecurrentMemory:
        memory, context = super().encode(source), source.context
        if context is None:
            return memory
        readable = context.mask.clone()
        readable[:, 0] = True  # no encoder has to know of sentences of nothing; attention never looks there
        embedded = self.dropout(self.source_embedding(context.ids.t()))  # [L, U, E]
        keys, values, *_ = self.encoder(embedded, readable)
        values, keys = (_look_up(context.numbers, each) for each in (values, self.words.project_keys(keys)))
        own = memory.values, memory.keys, memory.mask, memory.summary, memory.pieces
        return DocumentMemory(*own, values, keys, context.mask[context.numbers])

    def step(self, tokens: Tensor, state: DecoderState, need_attention: bool = False) -> Step:
        step = super().step(tokens, state, need_attention)
        shown = {name: weights for name, weights in step.attention.items() if name.kind != "context"}
        return replace(step, attention=shown)

    def look_further(self, states: Tensor, context: Tensor, memory: RecurrentMemory) -> tuple[Tensor, AttentionMaps]:
        """The sentences before: gated into the context of the source, [B, T, C]."""
        if not isinstance(memory, DocumentMemory):
            return context, {SENTENCES: states.new_zeros(*states.shape[:2], self.most)}
        mask = memory.previous_mask
        words = self.words(states.unsqueeze(1), memory.previous_keys, memory.previous_values, mask)
        vectors = words.context.transpose(1, 2)  # [B, T, K, C]
        there = mask.any(-1).unsqueeze(1)  # [B, 1, K]
        keys = self.sentences.project_keys(vectors)
        sentences = self.sentences(states.unsqueeze(2), keys, vectors, there)
        further, weights = sentences.context.squeeze(2), sentences.weights.squeeze(2)  # [B, T, C], [B, T, K]
        gate = torch.sigmoid(self.gate(torch.cat((context, further), dim=-1)))
        gated = torch.where(there.any(-1, keepdim=True), gate * context + (1 - gate) * further, context)
        maps = {MapName("context", sentence=k): each for k, each in enumerate(words.weights.unbind(1), start=1)}
        return gated, {SENTENCES: F.pad(weights, (0, self.most - weights.shape[-1])), **maps}


def _look_up(numbers: Tensor, sentences: Tensor) -> Tensor:
    """[B, K] numbers among sentences [U, L, C] -> [B, K, L, C].

    As of word embeddings, whose gradient every device adds up in the same order each time.
    """
    return F.embedding(numbers, sentences.flatten(1)).view(*numbers.shape, *sentences.shape[1:])


def _check_plain(key: str, attention: Attention) -> None:
    """Previous sentences are looked at anew at each step: there is nothing to remember, and no place to start from."""
    normalizer = attention.normalizer
    if attention.window is not None or attention.coverage is not None:
        raise ArgumentError(
            f"{{{key}.key}} is made of a score and a normaliser alone: leave out window and coverage",
            **{key: attention},
        )
    if isinstance(normalizer, Hard) and normalizer.estimator == "score":
        raise ArgumentError(
            f"{{{key}.key}}.normalizer.estimator=score is for {{attention.key}} alone: use gumbel",
            **{key: attention, "attention": None},
        )
