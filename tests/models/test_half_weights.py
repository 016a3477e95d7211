"""Copies of models whose matrices are stored in bf16."""

from typing import Any

import pytest
import torch
from model_alone import composed
from torch import Tensor, nn
from torch.utils._python_dispatch import TorchDispatchMode

from mt.batch import BOS, Source
from mt.config.build import build
from mt.models.base import Seq2Seq
from mt.models.half_weights import with_half_weights
from mt.testing.table_model import padded

RECURRENT = ["model.embedding=12", "model.encoder.hidden=14", "model.decoder.hidden=18"]
MODELS = {
    "transformer": ["model=transformer", "model.width=24", "model.heads=2", "model.feed_forward=36"],
    "shaw": ["model=transformer", "model.width=24", "model.heads=2", "model/attention/position=shaw"],
    "gru": ["model=bahdanau", *RECURRENT],
    "lstm": ["model=luong", *RECURRENT, "model.decoder.cell=lstm", "model/encoder=lstm"],
    "convolutions": ["model=luong", "model/encoder=conv", "model.encoder.width=14", "model.decoder.hidden=18"],
    "copying": ["model=bahdanau", *RECURRENT, "model.copy=true"],
}


def make(name: str) -> Seq2Seq:
    torch.manual_seed(5)
    made: Seq2Seq = build(
        composed(MODELS[name]), "model", source_vocabulary=22, target_vocabulary=22, joint_vocabulary=True
    )
    return made.eval()


def source() -> Source:
    return padded([[4, 9, 12, 5, 3], [7, 3], [8, 9, 3]])


def log_probs(model: Seq2Seq, steps: int = 3) -> Tensor:
    """Log-probabilities [T, B, V] after BOS and then always piece 6."""
    state, found = model.start(model.encode(source()), steps), []
    tokens = torch.full((3,), BOS)
    for _ in range(steps):
        step = model.step(tokens, state)
        found.append(step.logits.float().log_softmax(-1))
        state, tokens = step.state, torch.full((3,), 6)
    return torch.stack(found)


@pytest.mark.parametrize("name", list(MODELS))
@torch.inference_mode()
def test_it_computes_what_autocast_would(name: str) -> None:
    model = make(name)
    with torch.autocast("cpu", dtype=torch.bfloat16):
        expected, found = log_probs(model), log_probs(with_half_weights(model, torch.bfloat16))
    exact = log_probs(model)
    torch.testing.assert_close(found, expected, atol=0.03, rtol=0)
    assert (found - exact).abs().mean() < 2 * (expected - exact).abs().mean() + 1e-3


@pytest.mark.parametrize("name", list(MODELS))
def test_the_model_itself_stays_as_it_is(name: str) -> None:
    model = make(name).train()
    before = {key: value.clone() for key, value in model.state_dict().items()}
    copied = with_half_weights(model, torch.bfloat16)
    with torch.no_grad():
        for each in copied.parameters():
            if each.dtype is torch.bfloat16:
                each.zero_()
    for key, value in model.state_dict().items():
        assert value.dtype == before[key].dtype
        assert torch.equal(value, before[key])
    assert model.training
    assert not copied.training
    shared = {each.data_ptr() for each in model.parameters()} & {each.data_ptr() for each in copied.parameters()}
    assert len(shared) == sum(each.dtype is torch.float32 for each in copied.parameters())


def test_tied_tables_stay_tied_and_norms_stay_exact() -> None:
    copied = with_half_weights(make("transformer"), torch.bfloat16)
    assert copied.source_embedding.weight is copied.output.weight  # type: ignore[union-attr]
    for module in copied.modules():
        formats = {each.dtype for each in module.parameters(recurse=False)}
        if isinstance(module, nn.LayerNorm):
            assert formats == {torch.float32}
        elif isinstance(module, nn.Linear):
            assert formats == {torch.bfloat16}


class CastsOfWeights(TorchDispatchMode):
    """Notes the sizes of matrices that are cast."""

    def __init__(self, model: Seq2Seq) -> None:
        super().__init__()
        self.sizes = {tuple(each.shape) for each in model.parameters() if each.dim() > 1}
        self.seen: list[tuple[int, ...]] = []

    def __torch_dispatch__(self, function: Any, types: Any, args: Any = (), kwargs: Any = None) -> Any:
        if function is torch.ops.aten._to_copy.default and tuple(args[0].shape) in self.sizes:
            self.seen.append(tuple(args[0].shape))
        return function(*args, **(kwargs or {}))


@pytest.mark.parametrize("name", ["transformer", "lstm"])
@torch.no_grad()  # inference mode would hide the casts from us
def test_a_step_casts_no_matrix(name: str) -> None:
    model = make(name)
    copied = with_half_weights(model, torch.bfloat16)
    counts = []
    with torch.autocast("cpu", dtype=torch.bfloat16):
        for each in (model, copied):
            state = each.start(each.encode(source()))
            with CastsOfWeights(each) as casts:
                each.step(torch.full((3,), BOS), state)
            counts.append(len(casts.seen))
    assert counts[0] >= 5
    assert counts[1] <= 2  # the matrix between the states of a recurrent layer
