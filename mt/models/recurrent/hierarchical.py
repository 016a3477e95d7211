"""Luong's decoder with hierarchical attention to the previous sentences: first words, then sentences, then a gate.

Miculicich, Ram, Pappas and Henderson 2018, "Document-Level Neural Machine Translation with Hierarchical Attention
Networks", https://arxiv.org/abs/1809.01576, section 3, after the document classifier of Yang et al. 2016, "Hierarchical
Attention Networks for Document Classification", https://aclanthology.org/N16-1174, section 2.2. With the decoder output
h_t, the encoder states h^k of the k-th previous sentence and the context c_t of the source sentence itself:

    s_t^k = attention_word(h_t, h^k)                        one vector for each previous sentence
    d_t = attention_sentence(h_t, s_t^1 ... s_t^K)          one vector for all of them
    l_t = sigmoid(W_c c_t + W_d d_t + b)                    the paper's context gating
    context = l_t * c_t + (1 - l_t) * d_t

The paper uses this in a Transformer, with the hidden state in place of c_t and a feed-forward network applied to d_t.
Here c_t and d_t are both means of encoder states, so the gate can weigh one against the other directly. The source
encoder also reads the previous sentences, each distinct sentence of a batch once; rows that share a sentence share its
dropout mask. Without previous sentences, the context is c_t itself.

Shapes: B sentences, T target length, H decoder output width, C value width, A width of a projected key, K largest
number of previous sentences of a row, U distinct sentences of the batch, L length of the longest of them.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from mt.attention.attention import Attention, AttentionFactory
from mt.attention.maps import MapName
from mt.attention.normalizers import Hard
from mt.attention.scores import Bilinear
from mt.config.constraints import Depth, Few, Width, checked
from mt.errors import ArgumentError
from mt.models.base import SENTENCES, AttentionMaps, DecoderState
from mt.models.encoders.base import Encoded, EncodedWidths
from mt.models.recurrent.cells import Cell
from mt.models.recurrent.decoder import Decoded, EncodedContext
from mt.models.recurrent.luong import LuongDecoder, LuongState
from mt.models.recurrent.memory import RecurrentMemory
from mt.ops.linear import Linear


@dataclass(frozen=True)
class DocumentMemory(RecurrentMemory):
    """The source and its previous sentences, the nearest first.

    Attributes:
        previous_values: [B, K, L, C] encoder states.
        previous_keys: [B, K, L, A] their projection for the word-level score.
        previous_mask: [B, K, L] bool, True at real tokens; all False for a missing sentence.
    """

    previous_values: Tensor
    previous_keys: Tensor
    previous_mask: Tensor

    def select(self, rows: Tensor) -> DocumentMemory:
        source, previous = super().select(rows), (self.previous_values, self.previous_keys, self.previous_mask)
        own = source.values, source.keys, source.mask, source.summary
        return DocumentMemory(*own, *(each.index_select(0, rows) for each in previous))


def general(query_width: int, key_width: int, heads: int = 1, value_width: int | None = None) -> Attention:
    """Attention with Luong's `general` score, whose queries and keys may differ in width."""
    return Attention(query_width, key_width, heads, value_width, score=Bilinear)


@checked
class HierarchicalDecoder(LuongDecoder):
    """Luong's decoder with further attention to the words of each previous sentence and to these sentences."""

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
        context_sentences: Few = 3,
        word_attention: AttentionFactory = general,
        sentence_attention: AttentionFactory = general,
    ) -> None:
        """Build the decoder. `LuongDecoder` describes the other arguments.

        Args:
            context_sentences: how many previous sentences to read at most; from 1 to 1,000.
            word_attention: makes the attention to the states of a previous sentence.
            sentence_attention: makes the attention to the vectors of these sentences.

        Raises:
            ArgumentError: no attention to the source; a sentence score for fewer than `context_sentences` sentences; or
                a window, coverage or `estimator=score` in `word_attention` or `sentence_attention`.
        """
        if attention is None:
            raise ArgumentError(
                "{here.key}: the hierarchical one needs attention; without attention use {here.group}=luong",
                here="decoder",
            )
        super().__init__(
            input_width, output_width, encoder_widths, attention, dropout, fused, hidden, layers, cell, input_feeding
        )
        self.most = context_sentences
        keys, values = encoder_widths.keys, encoder_widths.values
        self.words = word_attention(query_width=hidden, key_width=keys, value_width=values)
        self.sentences = sentence_attention(query_width=hidden, key_width=values, value_width=values)
        _check_plain("word_attention", self.words)
        _check_plain("sentence_attention", self.sentences)
        bound = self.sentences.score.max_keys
        if bound is not None and bound < context_sentences:
            raise ArgumentError(
                f"{{sentence_attention.key}}.score takes {bound} sentences at most, fewer than {{context_sentences}}: "
                "lower {context_sentences.key}, or choose another score",
                sentence_attention=sentence_attention,
                context_sentences=context_sentences,
            )
        self.gate = Linear(2 * values, values)  # W_c and W_d side by side
        nn.init.xavier_uniform_(self.gate.weight)
        nn.init.zeros_(self.gate.bias)

    @property
    def context_sentences(self) -> int:
        return self.most

    @property
    def max_length(self) -> int | None:
        bounds = super().max_length, self.words.score.max_keys  # each source is later a previous sentence
        return min((bound for bound in bounds if bound is not None), default=None)

    def read(self, encoded: Encoded, mask: Tensor, context: EncodedContext | None = None) -> RecurrentMemory:
        memory = RecurrentMemory.of(encoded, mask, self.attention)
        if context is None:
            return memory
        keys, values = self.words.project_keys(context.encoded.keys), context.encoded.values
        values, keys = (_look_up(context.numbers, each) for each in (values, keys))
        own = memory.values, memory.keys, memory.mask, memory.summary
        return DocumentMemory(*own, values, keys, context.mask[context.numbers])

    def step(self, embedded: Tensor, state: DecoderState, need_weights: bool = True) -> tuple[Decoded, LuongState]:
        decoded, after = super().step(embedded, state, need_weights)
        shown = {name: weights for name, weights in decoded.maps.items() if name.kind != "context"}
        return replace(decoded, maps=shown), after

    def look_further(self, states: Tensor, context: Tensor, memory: RecurrentMemory) -> tuple[Tensor, AttentionMaps]:
        """The context of the source, mixed by the gate with that of the previous sentences, [B, T, C]; and the maps."""
        if not isinstance(memory, DocumentMemory):
            return context, {SENTENCES: states.new_zeros(len(states), 1, states.shape[1], self.most)}
        mask = memory.previous_mask
        words = self.words(states.unsqueeze(1), memory.previous_keys, memory.previous_values, mask)
        vectors = words.context.transpose(1, 2)  # [B, T, K, C]
        there = mask.any(-1).unsqueeze(1)  # [B, 1, K]
        keys = self.sentences.project_keys(vectors)
        sentences = self.sentences(states.unsqueeze(2), keys, vectors, there)
        further, weights = sentences.context.squeeze(2), sentences.weights.squeeze(2)  # [B, T, C], [B, T, K]
        gate = torch.sigmoid(self.gate(torch.cat((context, further), dim=-1)))
        gated = torch.where(there.any(-1, keepdim=True), gate * context + (1 - gate) * further, context)
        padded = F.pad(weights, (0, self.most - weights.shape[-1])).unsqueeze(1)  # [B, 1, T, most]
        each = words.weights.split(1, dim=1)  # of each sentence back, [B, 1, T, L]
        maps = {MapName("context", sentence=k): shown for k, shown in enumerate(each, start=1)}
        return gated, {SENTENCES: padded, **maps}


def _look_up(numbers: Tensor, sentences: Tensor) -> Tensor:
    """Select sentences [U, L, C] by their numbers [B, K] -> [B, K, L, C].

    This uses an embedding look-up, because its gradient is summed in a fixed order on every device.
    """
    return F.embedding(numbers, sentences.flatten(1)).view(*numbers.shape, *sentences.shape[1:])


def _check_plain(key: str, attention: Attention) -> None:
    """Refuse windows, coverage and `estimator=score`: attention to previous sentences keeps no state between steps.

    Raises:
        ArgumentError: `attention` has one of these.
    """
    normalizer = attention.normalizer
    if attention.window is not None or attention.coverage is not None:
        raise ArgumentError(
            f"{{{key}.key}} supports only a score and a normaliser: leave out window and coverage", **{key: attention}
        )
    if isinstance(normalizer, Hard) and normalizer.estimator == "score":
        raise ArgumentError(
            f"{{{key}.key}}.normalizer.estimator=score works only in model.attention: use gumbel", **{key: attention}
        )
