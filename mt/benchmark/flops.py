"""How many floating-point operations a training step needs, counted from the model's equations.

Only matrix products and attention's sums of products count; a multiplication and an addition are two operations. Only
real tokens count. Extra work of a program (padding, the masked half of causal attention, recomputed layers) is not
counted, so that it cannot inflate the share of the machine's peak. As usual, embedding look-ups, norms, activations,
softmax and the optimizer are left out: Kaplan et al. 2020, section 2.1, https://arxiv.org/abs/2001.08361; Chowdhery et
al. 2022, appendix B, https://arxiv.org/abs/2204.02311.

Shapes: B sentences of s source and t target tokens each.
"""

from __future__ import annotations

from functools import singledispatch
from typing import NamedTuple

from torch import Tensor, nn

from mt.attention.attention import Attention
from mt.attention.positions import Positions
from mt.attention.scores import Additive, Bilinear, Dot
from mt.batch import Batch
from mt.models.base import Seq2Seq
from mt.models.recurrent.bahdanau import BahdanauDecoder
from mt.models.recurrent.hierarchical import HierarchicalDecoder
from mt.models.recurrent.luong import LuongDecoder
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.models.transformer.blocks import DecoderLayer, EncoderLayer
from mt.models.transformer.model import Transformer

BACKWARD = 2
"""Backward passes need twice the forward operations: the gradient of each of a product's two factors is a product of
the same size."""


def training_flops(model: Seq2Seq, batch: Batch) -> int:
    """Operations of a forward and a backward pass over a batch on the host; 0 if the count for the model is unknown."""
    return (1 + BACKWARD) * forward_flops(model, batch.source.lengths, batch.target.lengths)


@singledispatch
def forward_flops(model: nn.Module, source_lengths: Tensor, target_lengths: Tensor) -> int:
    """Operations of a forward pass under teacher forcing, including the output layer.

    Args:
        model: the model; its type chooses one of the functions below. Other types give 0.
        source_lengths: [B] tokens of each source, EOS counted.
        target_lengths: [B] tokens of each target, EOS counted.
    """
    return 0


@forward_flops.register
def transformer_flops(model: Transformer, source_lengths: Tensor, target_lengths: Tensor) -> int:
    """Operations of a Transformer of width D, with M_ff weights in a feed-forward network, V target pieces.

        encoder layer   2 s (4 D^2 + M_ff)  +  4 D s^2                                 projections; Q K^T and A V
        decoder layer   2 t (6 D^2 + M_ff)  +  2 s 2 D^2  +  4 D t (t + 1) / 2  +  4 D t s
        output layer    2 t D V

    In a decoder layer the target goes through all four projections of self-attention and two of cross-attention; the
    source goes through the other two. Position i of the target attends to i target positions.
    """
    s, t = source_lengths.long(), target_lengths.long()
    sources, targets = int(s.sum()), int(t.sum())
    own, causal, cross = int((s * s).sum()), int((t * (t + 1)).sum()) // 2, int((s * t).sum())
    width = model.output.weight.shape[1]
    total = 2 * targets * model.output.weight.numel()
    if not model.is_plain:
        return 0  # only scaled dot products with as many key heads as heads are counted
    for layer in model.encoder:
        assert isinstance(layer, EncoderLayer)
        total += 2 * sources * (4 * width**2 + _matrices(layer.feed_forward)) + 4 * width * own
    for layer in model.decoder:
        assert isinstance(layer, DecoderLayer)
        total += 2 * targets * (6 * width**2 + _matrices(layer.feed_forward)) + 2 * sources * 2 * width**2
        total += 4 * width * (causal + cross)
    return total


class _Cost(NamedTuple):
    """Multiplications of an attention or a decoder, per query (target token), per key (source token), per pair of
    these, and per sentence."""

    query: int
    key: int
    pair: int
    sentence: int = 0


@forward_flops.register
def recurrent_flops(model: RecurrentSeq2Seq, source_lengths: Tensor, target_lengths: Tensor) -> int:
    """Operations of a recurrent model: embeddings E, encoder states G in each direction, C = 2 G, decoder states H.

    encoder layer     2 s 2 (3 G E + 3 G G)                      both directions; further layers read C instead of E
    or convolution    2 s 2 k W W                                kernel k, width W; plus 2 s W E for the projection
    first states      2 G N H                                    N decoder layers
    decoder           see below
    output layer      2 t R V
    """
    cost = decoder_cost(model.decoder)
    if cost is None:
        return 0
    sources, targets = int(source_lengths.sum()), int(target_lengths.sum())
    cross = int((source_lengths.long() * target_lengths.long()).sum())
    total = 2 * sources * (cost.key + _matrices(model.encoder)) + 2 * targets * (cost.query + _matrices(model.output))
    return total + 2 * len(source_lengths) * cost.sentence + 2 * cross * cost.pair


@singledispatch
def decoder_cost(decoder: nn.Module) -> _Cost | None:
    """Multiplications of a recurrent model's decoder; None if the count for its type is unknown."""
    return None


@decoder_cost.register
def bahdanau_cost(decoder: BahdanauDecoder) -> _Cost | None:
    """Multiplications of Bahdanau's decoder. Each is counted later as two operations.

    keys              s C A
    decoder           t (3 H E + 3 H H + 3 H C + A H)            gates; the query of the score
    attention         t s (A + C)                                score v . tanh(q + k), weighted sum of states
    layers above      t (3 H H + 3 H H)
    readout           t R' (H + E + C)                           R' units: the readout's width R, twice for maxout
    """
    attention = _attention_cost(decoder.attention)
    if attention is None:
        return None
    step = _matrices(decoder.cell) - _matrices(decoder.attention)
    for_each_target = step + attention.query + _matrices(decoder.upper, decoder.readout)
    return _Cost(for_each_target, attention.key, attention.pair, _matrices(decoder.initial))


@decoder_cost.register
def luong_cost(decoder: LuongDecoder) -> _Cost | None:
    """Multiplications of Luong's decoder: like Bahdanau's, but only the attentional vector reads the context.

    decoder           t (g H E + g H H)                          g gates and candidates; upper layers read H for E
    input feeding     t g H R
    keys              s C H                                      of the bilinear score
    attention         t s (H + C)                                score and weighted sum of the states
    vector            t R (H + C)
    """
    attention = _Cost(0, 0, 0) if decoder.attention is None else _attention_cost(decoder.attention)
    if attention is None:
        return None
    used = (decoder.layers, decoder.feeding, decoder.from_state, decoder.from_context)
    for_each_target = attention.query + _matrices(*(each for each in used if each is not None))
    return _Cost(for_each_target, attention.key, attention.pair, _matrices(decoder.initial))


@decoder_cost.register
def hierarchical_cost(decoder: HierarchicalDecoder) -> _Cost | None:
    """None: the count would need the lengths of the previous sentences, which are not among the arguments."""
    return None


def _attention_cost(attention: Attention) -> _Cost | None:
    """Multiplications of an attention; None if it has a window, coverage, or a score whose count is unknown."""
    score = attention.score
    if attention.window is not None or attention.coverage is not None:
        return None
    if isinstance(score, Additive):
        return _Cost(_matrices(score.query), _matrices(score.key), score.query.weight.shape[1] + score.key_width)
    if isinstance(score, (Bilinear, Dot)):
        return _Cost(0, _matrices(score), score.query_width + score.key_width)
    return None


def _matrices(*modules: nn.Module) -> int:
    """Number of weights in these modules' matrices, each used once per token, without position tables."""
    parts = (part for module in modules for part in module.modules() if not isinstance(part, Positions))
    return sum(weight.numel() for part in parts for weight in part.parameters(recurse=False) if weight.dim() > 1)
