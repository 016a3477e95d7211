"""The model of Luong et al. against the paper's equations in plain NumPy, and what every model must hold."""

from functools import partial
from typing import Any

import numpy as np
import pytest
import torch
from torch import Tensor

from mt.attention.attention import Attention
from mt.attention.scores import Additive, Bilinear
from mt.batch import Batch, collate
from mt.config.build import build
from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.luong import LuongDecoder
from mt.models.recurrent.memory import RecurrentMemory
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq


def encoder(**keys: Any) -> Any:
    return partial(RecurrentEncoder, **{"hidden": 4, **keys})


VARIANTS: list[dict[str, Any]] = [
    {},
    {"input_feeding": True},
    {"attention": None},
    {"attention": None, "input_feeding": True},
    {"layers": 2, "encoder": encoder(layers=2)},
    {"encoder": encoder(bidirectional=False)},
    {"attention": None, "encoder": encoder(bidirectional=False)},
    {"layers": 2, "input_feeding": True},
    {"cell": "lstm"},
    {"cell": "lstm", "layers": 2, "encoder": encoder(layers=2, cell="lstm"), "input_feeding": True},
    {"cell": "lstm", "attention": None},
]


OF_DECODER = ("layers", "cell", "input_feeding")


def luong(dtype: torch.dtype = torch.float64, **keys: Any) -> RecurrentSeq2Seq:
    torch.manual_seed(0)
    own = {name: keys.pop(name) for name in OF_DECODER if name in keys}
    sizes: dict[str, Any] = {"embedding": 6, "encoder": encoder(), "dropout": 0.0}
    parts = {"decoder": partial(LuongDecoder, hidden=7, **own), "attention": partial(Attention, score=Bilinear)}
    vocabularies: dict[str, Any] = {"source_vocabulary": 20, "target_vocabulary": 22, "joint_vocabulary": False}
    made = RecurrentSeq2Seq(**vocabularies, **{**sizes, **parts, **keys})
    for parameter in made.parameters():  # offsets too
        torch.nn.init.normal_(parameter, std=0.4)
    return made.to(dtype)


def batch() -> Batch:
    sources = [[4, 5, 6, 3], [7, 3], [8, 9, 10, 11, 12, 3]]
    return collate(sources, [[4, 5, 3], [6, 7, 8, 9, 3], [3]], [0, 1, 2])


def sigmoid(x: np.ndarray) -> np.ndarray:
    return 1 / (1 + np.exp(-x))


def gru(p: dict[str, np.ndarray], name: str, x: np.ndarray, h: np.ndarray) -> np.ndarray:
    """One step from its input x = W y + b of all gates."""
    u = p[f"{name}.gru.weight_hh_l0"] @ h + p[f"{name}.gru.bias_hh_l0"]
    (xr, xz, xn), (ur, uz, un) = np.split(x, 3), np.split(u, 3)
    z = sigmoid(xz + uz)
    return (1 - z) * np.tanh(xn + sigmoid(xr + ur) * un) + z * h


def lstm(p: dict[str, np.ndarray], name: str, x: np.ndarray, state: np.ndarray) -> np.ndarray:
    """One step from its input x = W y + b of all gates; the state is [h; c]."""
    h, c = np.split(state, 2)
    i, f, g, o = np.split(x + p[f"{name}.lstm.weight_hh_l0"] @ h + p[f"{name}.lstm.bias_hh_l0"], 4)
    c = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return np.concatenate([sigmoid(o) * np.tanh(c), c])


def recurrent_memory(model: RecurrentSeq2Seq, examples: Batch) -> RecurrentMemory:
    memory = model.encode(examples.source).decoder
    assert isinstance(memory, RecurrentMemory)
    return memory


def by_hand(model: RecurrentSeq2Seq, sentence: Batch) -> np.ndarray:
    """Logits [T, V] of one sentence, one position at a time."""
    p = {name: value.detach().numpy() for name, value in model.state_dict().items()}
    decoder = model.decoder
    assert isinstance(decoder, LuongDecoder)
    memory = recurrent_memory(model, sentence)
    source, summary = memory.values[0].detach().numpy(), memory.summary[0].detach().numpy()
    states = np.split(np.tanh(p["decoder.initial.weight"] @ summary + p["decoder.initial.bias"]), len(decoder.layers))
    cell, step = ("lstm", lstm) if "decoder.layers.0.lstm.weight_hh_l0" in p else ("gru", gru)
    fed, rows = np.zeros(6), []
    for token in sentence.target.input[0].tolist():
        read = p["target_embedding.weight"][token]
        for n in range(len(states)):
            name = f"decoder.layers.{n}"
            x = p[f"{name}.{cell}.weight_ih_l0"] @ read + p[f"{name}.{cell}.bias_ih_l0"]
            if n == 0 and decoder.feeding is not None:
                x = x + p["decoder.feeding.weight"] @ fed
            states[n] = step(p, name, x, states[n])
            read = states[n][:7]
        vector = p["decoder.from_state.weight"] @ read + p["decoder.from_state.bias"]
        if decoder.attention is not None:
            scores = np.array([read @ p["decoder.attention.score.key.weight"][0] @ h for h in source])  # "general"
            weights = np.exp(scores) / np.exp(scores).sum()
            vector = vector + p["decoder.from_context.weight"] @ (weights @ source)
        fed = np.tanh(vector)
        rows.append(p["output.weight"] @ fed)
    return np.stack(rows)


@pytest.mark.parametrize("keys", VARIANTS, ids=str)
def test_equals_the_papers_equations(keys: dict[str, Any]) -> None:
    model = luong(**keys)
    sentence = collate([[8, 9, 10, 3]], [[6, 7, 8, 3]], [0])
    found = model.project(model.teacher_forced(sentence).hidden)[0].detach().numpy()
    np.testing.assert_allclose(found, by_hand(model, sentence), rtol=1e-9)


@pytest.mark.parametrize("fused", [True, False])
@pytest.mark.parametrize("input_feeding", [True, False])
def test_gradients(fused: bool, input_feeding: bool) -> None:
    """The hand-written backward passes against finite differences, along one random direction."""
    model, examples = luong(fused=fused, input_feeding=input_feeding), batch()

    def loss() -> Tensor:
        return model.project(model.teacher_forced(examples).hidden)[examples.target.mask].logsumexp(-1).sum()

    parameters = list(model.parameters())
    gradients = torch.autograd.grad(loss(), parameters)
    torch.manual_seed(1)
    direction = [torch.randn_like(p) for p in parameters]
    expected = sum(float((g * d).sum()) for g, d in zip(gradients, direction, strict=True))
    values = []
    for sign in (1, -1):
        with torch.no_grad():
            for p, d in zip(parameters, direction, strict=True):
                p.add_(d, alpha=sign * 1e-6)
            values.append(float(loss()))
            for p, d in zip(parameters, direction, strict=True):
                p.sub_(d, alpha=sign * 1e-6)
    assert (values[0] - values[1]) / 2e-6 == pytest.approx(expected, rel=1e-5)


def test_without_attention_only_the_summary_is_kept() -> None:
    model, examples = luong(attention=None, encoder=encoder(layers=2)), batch()
    memory = recurrent_memory(model, examples)
    assert memory.values.numel() == memory.keys.numel() == 0
    states, _, leftward, _ = model.encoder(model.source_embedding(examples.source.ids.t()), examples.source.mask)
    for b, length in enumerate(examples.source.lengths.tolist()):
        torch.testing.assert_close(memory.summary[b], torch.cat((states[b, length - 1, :4], leftward[b])))
    model.teacher_forced(examples).hidden.sum().backward()
    assert all(p.grad is not None and p.grad.abs().sum() > 0 for p in model.encoder.parameters())


def test_the_plain_loop_has_second_derivatives() -> None:
    model = luong(fused=False, input_feeding=True)
    weight = model.decoder.from_state.weight
    (first,) = torch.autograd.grad(model.teacher_forced(batch()).hidden.square().sum(), weight, create_graph=True)
    (second,) = torch.autograd.grad(first.square().sum(), weight)
    assert second.abs().sum() > 0


@pytest.mark.parametrize("name", ["luong", "lstm", "no_attention"])
def test_every_config_builds(name: str) -> None:
    node = compose("train", [f"model={name}", "experiment=none"])["model"]
    sizes = {"embedding": 8, **{part: {**node[part], "hidden": 8} for part in ("encoder", "decoder")}}
    made = build({**node, **sizes}, "model", source_vocabulary=20, target_vocabulary=22, joint_vocabulary=False)
    assert (not made.attends) == (name == "no_attention")
    assert made.teacher_forced(batch()).hidden.shape == (3, 5, 8)


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ({"layers": 0}, "layers=0"),
        ({"layers": 1001}, "layers=1001 must be at most 1000"),
        ({"cell": "rnn"}, "^cell='rnn' does not fit: expected one of 'gru', 'lstm'"),
        ({"dropout": 1.0}, "dropout=1.0"),
        ({"tie": "decoder", "readout_width": 5}, "readout_width=5"),
        ({"tie": "all"}, "tokenizer.joint=true"),
    ],
)
def test_wrong_settings_are_refused(keys: dict[str, Any], expected: str) -> None:
    with pytest.raises(ConfigError, match=expected):
        luong(**keys)


def test_additive_attention_for_the_whole_target_at_once() -> None:
    model = luong(attention=lambda **widths: Attention(**widths, score=Additive))
    assert model.teacher_forced(batch()).hidden.shape == (3, 5, 6)


@pytest.mark.gpu
@pytest.mark.parametrize("keys", VARIANTS, ids=str)
def test_gpu_gives_what_the_cpu_gives(keys: dict[str, Any]) -> None:
    model, examples = luong(torch.float32, **keys), batch()
    expected = model.teacher_forced(examples).hidden
    found = model.to("cuda").teacher_forced(examples.to("cuda")).hidden
    torch.testing.assert_close(found.cpu(), expected, atol=1e-4, rtol=1e-3)
