"""Heads switched off, against attention computed head by head, and gates against finite differences."""

import math
from typing import Any

import pytest
import torch
from model_alone import composed
from torch import Tensor, nn

from mt.attention.maps import MapName
from mt.attention.multihead import MultiHeadAttention
from mt.batch import Batch, collate
from mt.config.build import build
from mt.models.base import Seq2Seq
from mt.models.half_weights import with_half_weights
from mt.models.head_masks import Head, gated_heads, heads_of, named_heads, remove_heads, without_heads
from mt.ops.evaluation_mode import evaluating
from mt.search.beam import BeamSearch
from mt.search.forced import force_batch
from mt.search.greedy import GreedySearch
from mt.testing import check_model

SMALL = ["model.dropout=0", "model.width=16", "model.heads=4", "model.feed_forward=12"]
LAYERS = ["model.encoder_layers=1", "model.decoder_layers=2"]
MODELS = {
    "plain": [],
    "post_norm": ["model.norm=post"],
    "shared_keys": ["model.key_heads=2", "model/attention/position=learned"],
    "shaw": ["model/attention/position=shaw"],
    "band": ["model/attention/self_window=local", "model.self_attention_radius=2"],
    "additive": ["model/attention/score=additive", "model/attention/window=local_p"],
    "copying": ["model.copy=true"],
}


def make(name: str = "plain", **vocabularies: Any) -> Seq2Seq:
    sizes = {"source_vocabulary": 14, "target_vocabulary": 14, "joint_vocabulary": True, **vocabularies}
    torch.manual_seed(2)
    model: Seq2Seq = build(composed(["model=transformer", *SMALL, *LAYERS, *MODELS[name]]), "model", **sizes)
    for parameter in model.parameters():
        parameter.data += 0.2 * torch.randn_like(parameter)
    return model.eval()


def pairs() -> Batch:
    return collate([[4, 5, 6, 7, 3], [8, 3], [9, 10, 3]], [[5, 4, 3], [9, 8, 7, 3], [3]], [0, 1, 2])


@torch.no_grad()
def outputs(model: Seq2Seq) -> Tensor:
    batch = pairs()
    return model.logits(model.teacher_forced(batch), batch.target.index).log_softmax(-1)


class ByHead(nn.Module):
    """Attention as the sum over some of its heads, one head after the other (Vaswani et al. 2017, section 3.2.2)."""

    def __init__(self, attention: MultiHeadAttention, left_out: set[int]) -> None:
        super().__init__()
        self.attention, self.left_out, self.heads = attention, left_out, attention.heads

    def forward(
        self,
        query: Tensor,
        memory: Tensor | None = None,
        bias: Any = None,
        causal: bool = False,
        need_weights: Any = None,
    ) -> tuple[Tensor, None]:
        own, read = self.attention, query if memory is None else memory
        head = own.width // own.heads
        weight, added = own.packed_weight.split(own.width), own.packed_bias.split(own.width)
        q, k, v = (each @ w.t() + b for each, w, b in zip((query, read, read), weight, added, strict=True))
        total = own.output.bias.expand(query.shape)
        for number in range(own.heads):
            if number + 1 in self.left_out:
                continue
            part = slice(number * head, (number + 1) * head)
            scores = q[..., part] @ k[..., part].transpose(1, 2) / math.sqrt(head)
            scores = scores if bias is None else scores + bias[:, 0]
            if causal:
                scores = scores.masked_fill(torch.ones_like(scores[0], dtype=torch.bool).triu(1), -torch.inf)
            total = total + scores.softmax(-1) @ v[..., part] @ own.output.weight[:, part].t()
        return total, None


@pytest.mark.parametrize(
    "off", [[], ["cross.2.3"], ["encoder.1.1", "encoder.1.2", "decoder.2.4"], ["cross", "decoder.1"]]
)
def test_the_model_is_that_of_the_other_heads(off: list[str]) -> None:
    model, naive = make(), make()
    heads = named_heads(model, off)
    for name, attention in naive.multi_head_attentions().items():
        place = [each for each in naive.modules() if attention in each.children()]
        (key,) = [key for key, value in place[0].named_children() if value is attention]
        setattr(place[0], key, ByHead(attention, {head.number for head in heads if head.attention == name}))
    whole = outputs(model)
    with without_heads(model, heads):
        assert outputs(model) == pytest.approx(outputs(naive), abs=1e-5)
        assert torch.equal(outputs(model), whole) == (not off)
    assert torch.equal(outputs(model), whole)


@pytest.mark.parametrize("name", [name for name in MODELS if name != "additive"])
def test_what_the_model_says_step_by_step_is_what_it_says_at_once(name: str) -> None:
    """Without heads, too: decoding, padding, and all else that models promise."""

    def pruned(**vocabularies: Any) -> Seq2Seq:
        model = make(name, **vocabularies)
        remove_heads(model, [head for head in heads_of(model) if head.number != 2])
        return model

    nothing = ["*.packed_weight", "*.packed_bias", "*.score.*", "*.window.*", "*.relative.*"]
    check_model(pruned, joint_vocabulary=True, without_gradient=nothing)


@pytest.mark.parametrize("search", [GreedySearch(), BeamSearch(beam=3, n_best=3)])
def test_a_search_scores_as_forced_decoding(search: Any) -> None:
    model = make()
    source = pairs().source
    whole = [[each.score for each in found] for found in search(model, source)]
    with without_heads(model, named_heads(model, ["cross.1", "decoder.2.2"])), evaluating(model):
        for row, found in enumerate(search(model, source)):
            ids = source.ids[row, : source.lengths[row]].tolist()
            assert [each.score for each in found] != pytest.approx(whole[row], abs=1e-3)
            for each in found:
                (forced,) = force_batch(model, collate([ids], [each.written], [0]))
                assert each.score == pytest.approx(forced.score, abs=1e-4)


@pytest.mark.parametrize("name", list(MODELS))
def test_decoding_in_place(name: str) -> None:
    """The state for GPUs, here on a CPU."""
    model = make(name)
    if not model.decodes_in_place:
        return
    with torch.no_grad():
        memory = model.encode(pairs().source)
    with torch.no_grad(), without_heads(model, named_heads(model, ["cross.2.1", "cross.2.4", "decoder.1.3"])):
        static, state = model.static_state(memory, 3, 1, 8), model.start(memory)
        static.load(memory)
        for position, tokens in enumerate(torch.tensor([[2, 2, 2], [4, 5, 6], [7, 8, 9]])):
            step = model.step(tokens, state)
            state = step.state
            logits, _ = static.step(tokens, torch.tensor([position]), static.seen_at(position), False)
            assert logits == pytest.approx(step.logits, abs=1e-4)


def test_weights_in_bf16() -> None:
    model = make()
    heads = named_heads(model, ["cross.1.1", "encoder.1"])
    half = with_half_weights(model, torch.bfloat16)
    with torch.autocast("cpu", torch.bfloat16), without_heads(half, heads):
        found = outputs(half)
    remove_heads(model, heads)
    with torch.autocast("cpu", torch.bfloat16):
        assert torch.equal(outputs(with_half_weights(model, torch.bfloat16)), found)


def test_the_weights_come_back_to_the_bit_after_an_error() -> None:
    model = make()
    before = {name: value.clone() for name, value in model.state_dict().items()}
    heads = named_heads(model, ["cross", "decoder.1.2"])
    with pytest.raises(RuntimeError, match="on purpose"), without_heads(model, [*heads, *heads]):
        raise RuntimeError("on purpose")
    assert all(torch.equal(value, before[name]) for name, value in model.state_dict().items())


@pytest.mark.parametrize("name", [name for name in MODELS if name != "copying"])
def test_gradients_of_gates_are_those_of_finite_differences(name: str) -> None:
    model, batch, step = make(name).double(), pairs(), 1e-5

    def loss_of(one: Batch) -> Tensor:
        forced = model.teacher_forced(one)
        scores = model.logits(forced, one.target.index).log_softmax(-1)
        return -scores.gather(1, one.target.output.flatten()[one.target.index][:, None]).sum()

    @torch.no_grad()
    def losses() -> Tensor:
        return torch.stack([loss_of(one) for one in alone])

    sides = [(batch.source, batch.source.lengths, "ids"), (batch.target, batch.target.lengths, "output")]
    sources, targets = (
        [getattr(side, key)[row, : lengths[row]].tolist() for row in range(3)] for side, lengths, key in sides
    )
    alone = [collate([source], [target], [0]) for source, target in zip(sources, targets, strict=True)]
    with gated_heads(model, 3) as gates:
        found = dict(zip(gates, torch.autograd.grad(loss_of(batch), list(gates.values())), strict=True))
    for head in [Head(MapName("encoder", 1), 2), Head(MapName("decoder", 2), 4), Head(MapName("cross", 1), 1)]:
        attention = model.multi_head_attentions()[head.attention]
        part = slice(4 * (head.number - 1), 4 * head.number)
        whole, ends = attention.output.weight.data.clone(), []
        for sign in (1, -1):
            attention.output.weight.data[:, part] = whole[:, part] * (1 + sign * step)
            ends.append(losses())
        attention.output.weight.data.copy_(whole)
        assert found[head.attention][:, head.number - 1] == pytest.approx((ends[0] - ends[1]) / (2 * step), abs=1e-5)
    assert not any(module._forward_pre_hooks for module in model.modules())


def test_names() -> None:
    model = make()
    assert len(heads_of(model)) == 4 * 5
    assert [str(head) for head in named_heads(model, ["cross.2.4", "cross.2.1", "encoder"])] == [
        *(f"encoder.1.{number}" for number in range(1, 5)),
        "cross.2.1",
        "cross.2.4",
    ]
    for wrong in ("cros", "cross.3", "cross.2.5", "cross.2.", "", "cross.2.1.1"):
        with pytest.raises(
            ValueError, match=f"no head has the name {wrong}; heads are encoder.1, decoder.1, decoder.2, cross.1"
        ):
            named_heads(model, [wrong])


def test_recurrent_models_have_no_heads() -> None:
    words = ["model=luong", "model.embedding=6", "model.encoder.hidden=4", "model.decoder.hidden=8"]
    model = build(composed(words), "model", source_vocabulary=9, target_vocabulary=9, joint_vocabulary=True)
    assert heads_of(model) == []
