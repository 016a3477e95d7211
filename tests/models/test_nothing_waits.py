"""Training passes leave the host free: no model reads a number from the device, or copies between host and device.

A pass that does could not be a CUDA graph (`mt.ops.cuda_graphs`). The meta device stands for any device but the CPU.
"""

from __future__ import annotations

import contextlib
from typing import Any

import pytest
import torch
from torch.utils._python_dispatch import TorchDispatchMode

from mt.config.build import build
from mt.config.command_line import compose
from mt.models.base import Seq2Seq
from mt.testing.random_batches import random_batch
from mt.training.objectives import CrossEntropy

READS = {"_local_scalar_dense", "item", "nonzero", "masked_select", "is_nonzero", "equal", "_unique2", "unique_dim"}
CHOICES = [
    ["model=transformer/tiny"],
    ["model=transformer/tiny", "model/attention/position=rotary", "model/attention/self_window=local"],
    ["model=transformer/tiny", "model/attention/position=shaw", "model/attention/normalizer=entmax15"],
    ["model=transformer/tiny", "model/attention/window=local_p", "model/attention/score=gaussian"],
    ["model=bahdanau"],
    ["model=bahdanau", "model/attention/coverage=neural", "model/attention/normalizer=sparsemax"],
    ["model=bahdanau", "model/attention/normalizer=hard", "model.attention.normalizer.estimator=score"],
    ["model=luong", "model.decoder.input_feeding=true", "model/encoder=conv_gru"],
    ["model=hierarchical"],
    ["model=pointer", "model.coverage_penalty=1.0"],
    ["model=pointer/transformer"],
]


class Watch(TorchDispatchMode):
    """Notes operations whose result the host must wait for."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def __torch_dispatch__(self, func: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        result = func(*args, **(kwargs or {}))
        name = func._schema.name.removeprefix("aten::")
        tensors = [each for each in (*args, result) if isinstance(each, torch.Tensor)]
        copies = name in ("_to_copy", "copy_") and len({each.device for each in tensors}) > 1
        if name in READS or copies:
            self.seen.append(name)
        return result


def seen_in_a_pass(model: Seq2Seq, batch: Any) -> list[str]:
    with Watch() as watch:
        model(batch, CrossEntropy(0.1)).loss.backward()
    return watch.seen


@pytest.mark.parametrize("words", CHOICES, ids=" ".join)
def test_a_pass_without_waiting(words: list[str], monkeypatch: pytest.MonkeyPatch) -> None:
    node = compose("train", [*words, "experiment=none"])["model"]
    sizes = {"source_vocabulary": 20, "target_vocabulary": 20, "joint_vocabulary": True}
    model: Seq2Seq = build(node, "model", **sizes).train()
    batch = random_batch(model, seed=1)
    autocast = torch.autocast  # which does not know the meta device
    monkeypatch.setattr(torch, "is_autocast_enabled", lambda *_: False)
    monkeypatch.setattr(
        torch, "autocast", lambda kind, **more: contextlib.nullcontext() if kind == "meta" else autocast(kind, **more)
    )
    assert seen_in_a_pass(model.to("meta"), batch.map(lambda tensor: tensor.to("meta"))) == []


def test_the_watch_sees_what_it_should() -> None:
    number = torch.ones(3)
    with Watch() as watch:
        number.sum().item()
        number.nonzero()
        number.to("meta")
    assert watch.seen == ["_local_scalar_dense", "nonzero", "_to_copy"]
    for reads in (lambda each: each.sum().item(), torch.Tensor.nonzero):
        with pytest.raises((RuntimeError, NotImplementedError), match="meta"):
            reads(torch.ones(3, device="meta"))
