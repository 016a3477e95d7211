"""The counted operations against those that PyTorch's dispatcher sees.

Sizes stay far below those from which `mt.ops.linear` turns to oneDNN, whose products that counter does not know.
"""

from __future__ import annotations

import random
from functools import partial
from typing import Any

import pytest
import torch
from torch.nn.attention import SDPBackend, sdpa_kernel
from torch.utils.flop_counter import FlopCounterMode

from mt.attention.attention import Attention
from mt.attention.scores import Additive, Bilinear, ScaledDot
from mt.batch import EOS, Batch, collate
from mt.benchmark.flops import forward_flops, training_flops
from mt.models.base import Seq2Seq
from mt.models.encoders.convolutional import ConvolutionalEncoder
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.encoders.stacked import StackedEncoder
from mt.models.recurrent.bahdanau import BahdanauDecoder
from mt.models.recurrent.luong import LuongDecoder
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq
from mt.models.transformer.model import Transformer
from mt.training.objectives import CrossEntropy

SOURCE, TARGET, ROWS = 7, 5, 3
VOCABULARIES: dict[str, Any] = {"source_vocabulary": 23, "target_vocabulary": 19, "joint_vocabulary": False}


def batch_of(lengths: list[tuple[int, int]]) -> Batch:
    random_ = random.Random(1)

    def sentence(length: int) -> list[int]:
        return [*(random_.randrange(4, 19) for _ in range(length - 1)), EOS]

    sources, targets = [sentence(s) for s, _ in lengths], [sentence(t) for _, t in lengths]
    return collate(sources, targets, range(len(lengths)))


def full_batch() -> Batch:
    """Without padding, so that what a program computes is what the model needs."""
    return batch_of([(SOURCE, TARGET)] * ROWS)


def transformer(**keys: Any) -> Transformer:
    sizes = {"width": 16, "heads": 2, "feed_forward": 40, "encoder_layers": 2, "decoder_layers": 3, "dropout": 0.1}
    return Transformer(**VOCABULARIES, **{**sizes, **keys})


def encoder(layers: int = 1) -> Any:
    return partial(RecurrentEncoder, hidden=10, layers=layers)


CONVOLUTIONS = partial(ConvolutionalEncoder, width=8, layers=3, kernel=5)


def recurrent(decoder: Any = BahdanauDecoder, **keys: Any) -> RecurrentSeq2Seq:
    own = {name: keys.pop(name) for name in ("hidden", "layers", "cell", "readout", "input_feeding") if name in keys}
    sizes = {"embedding": 12, "encoder": encoder(), "decoder": partial(decoder, **{"hidden": 14, **own})}
    return RecurrentSeq2Seq(**VOCABULARIES, **{**sizes, **keys})


def seen_flops(model: Seq2Seq, batch: Batch, backward: bool) -> int:
    """Operations that the dispatcher sees; matrix times vector is not in its own list."""

    def matrix_vector(matrix: Any, vector: Any, *_: Any, **__: Any) -> int:
        return 2 * matrix[0] * matrix[1]

    counter = FlopCounterMode(display=False, custom_mapping={torch.ops.aten.mv: matrix_vector})
    with sdpa_kernel(SDPBackend.MATH), counter:
        if backward:
            model(batch, CrossEntropy(0.1)).loss.backward()  # type: ignore[no-untyped-call]
        else:  # and not the loss, which multiplies for its gradient at once
            model.logits(model.teacher_forced(batch), batch.target.index)
    return int(counter.get_total_flops())


def masked_flops(model: Transformer) -> int:
    """Scores and sums that decoder self-attention computes of positions it may not see: T (T - 1) / 2 a sentence."""
    width = model.output.weight.shape[1]
    return len(model.decoder) * ROWS * 4 * width * TARGET * (TARGET - 1) // 2


@pytest.mark.parametrize("keys", [{}, {"activation": "swiglu"}, {"norm": "post", "heads": 4}, {"tie": "none"}])
def test_transformer(keys: dict[str, Any], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mt.ops.batched_attention.LONGEST", {})  # which fills sentences up to 16 positions
    model, batch = transformer(**keys), full_batch()
    assert forward_flops(model, batch.source.lengths, batch.target.lengths) + masked_flops(model) == seen_flops(
        model, batch, backward=False
    )
    assert training_flops(model, batch) + 3 * masked_flops(model) == seen_flops(model, batch, backward=True)


@pytest.mark.parametrize(
    "keys",
    [
        {},
        {"encoder": encoder(2), "layers": 3},
        {"cell": "lstm", "fused": False},
        {"readout": "maxout", "readout_width": 11},
        {"tie": "none"},
        {"encoder": CONVOLUTIONS},
    ],
)
def test_recurrent(keys: dict[str, Any]) -> None:
    model, batch = recurrent(**keys), full_batch()
    forward = forward_flops(model, batch.source.lengths, batch.target.lengths)
    assert forward == seen_flops(model, batch, backward=False)
    assert training_flops(model, batch) == 3 * forward


@pytest.mark.parametrize(
    "keys",
    [
        {},
        {"layers": 2, "encoder": encoder(2), "fused": False},
        {"input_feeding": True},
        {"attention": None},
        {"encoder": CONVOLUTIONS},
        {"encoder": partial(StackedEncoder, lower=CONVOLUTIONS, upper=encoder())},
        {"encoder": partial(StackedEncoder, lower=encoder(2), upper=CONVOLUTIONS)},
        {"attention": lambda **widths: Attention(**widths, score=Additive)},
        {"hidden": 20, "attention": lambda **widths: Attention(**widths, score=ScaledDot)},
    ],
)
def test_luong(keys: dict[str, Any]) -> None:
    keys = {"attention": partial(Attention, score=Bilinear), **keys}
    model, batch = recurrent(LuongDecoder, **keys), full_batch()
    forward = forward_flops(model, batch.source.lengths, batch.target.lengths)
    assert forward == seen_flops(model, batch, backward=False)


def test_recurrent_backward() -> None:
    """Autograd over the plain loop sees each gradient's product; so does the hand-written pass."""
    batch = full_batch()
    counts = {fused: seen_flops(recurrent(fused=fused), batch, backward=True) for fused in (True, False)}
    counted = training_flops(recurrent(), batch)
    assert counts[True] == pytest.approx(counted, rel=0.03)
    assert counts[False] == pytest.approx(counted, rel=0.05)


@pytest.mark.parametrize("model", [transformer(), recurrent()], ids=["transformer", "recurrent"])
def test_padding_does_not_count(model: Seq2Seq) -> None:
    lengths = [(7, 5), (3, 9), (1, 1)]
    each = [batch_of([pair]) for pair in lengths]
    assert training_flops(model, batch_of(lengths)) == sum(training_flops(model, batch) for batch in each)


def test_an_uncounted_model_has_no_share() -> None:
    batch = full_batch()
    assert forward_flops(torch.nn.Linear(2, 2), batch.source.lengths, batch.target.lengths) == 0
