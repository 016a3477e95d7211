"""The recurrent model against slow loops written from the paper's equations (Bahdanau, Cho and Bengio 2015)."""

import itertools
from functools import partial

import numpy as np
import pytest
import torch
from torch import nn

from mt.attention.attention import Attention
from mt.attention.scores import Additive
from mt.batch import collate
from mt.config.build import build
from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.models.encoders.recurrent import RecurrentEncoder
from mt.models.recurrent.attentive_gru import AttentiveGRU
from mt.models.recurrent.bahdanau import BahdanauDecoder
from mt.models.recurrent.fused_attentive_gru import attentive_gru_sequence
from mt.models.recurrent.gru import GRULayer, gru_sequence
from mt.models.recurrent.memory import RecurrentMemory
from mt.models.recurrent.seq2seq import RecurrentSeq2Seq


def encoder(**keys):
    return partial(RecurrentEncoder, **{"hidden": 5, **keys})


SMALL = {"embedding": 6, "encoder": encoder(), "dropout": 0.0}
OF_DECODER = ("layers", "cell", "readout")


def model(dtype=torch.float64, joint=False, **settings):
    torch.manual_seed(0)
    vocabulary = {"source_vocabulary": 20, "target_vocabulary": 20 if joint else 22, "joint_vocabulary": joint}
    own = {name: settings.pop(name) for name in OF_DECODER if name in settings}
    decoder = partial(BahdanauDecoder, hidden=7, **own)
    return RecurrentSeq2Seq(**vocabulary, **{**SMALL, "decoder": decoder, **settings}).to(dtype)


def batch():
    sources = [[4, 5, 6, 3], [7, 3], [8, 9, 10, 11, 12, 3]]
    return collate(sources, [[4, 5, 3], [6, 7, 8, 9, 3], [3]], [0, 1, 2])


def sigmoid(x):
    return 1 / (1 + np.exp(-x))


def numbers(module):
    return {name: value.detach().numpy() for name, value in module.state_dict().items()}


def attentive_step(p, y, s, values):
    """Appendix A.1.2 and A.2.2 for one sentence: embedding y, previous state s, source states h_1 ... h_S."""
    w, u, v = p["attention.score.query.weight"][0], p["attention.score.key.weight"][0], p["attention.score.energy"]
    e = np.array([v @ np.tanh(w @ s + u @ h) for h in values])
    a = np.exp(e) / np.exp(e).sum()
    c = sum(weight * h for weight, h in zip(a, values, strict=True))
    h = len(s)
    by_y, by_c = p["input.weight"] @ y + p["input.bias"], p["context.weight"] @ c
    z = sigmoid(by_y[:h] + p["gates.weight"][:h] @ s + by_c[:h])
    r = sigmoid(by_y[h : 2 * h] + p["gates.weight"][h:] @ s + by_c[h : 2 * h])
    n = np.tanh(by_y[2 * h :] + p["candidate.weight"] @ (r * s) + by_c[2 * h :])
    return (1 - z) * s + z * n, c, a


def gru_step(p, x, s):
    """The GRU of torch.nn.GRU's documentation, for one sentence."""
    xr, xz, xn = np.split(p["gru.weight_ih_l0"] @ x + p["gru.bias_ih_l0"], 3)
    hr, hz, hn = np.split(p["gru.weight_hh_l0"] @ s + p["gru.bias_hh_l0"], 3)
    r, z = sigmoid(xr + hr), sigmoid(xz + hz)
    n = np.tanh(xn + r * hn)
    return (1 - z) * n + z * s


def run_gru(p, inputs, state):
    states = []
    for x in inputs:
        state = gru_step(p, x, state)
        states.append(state)
    return np.array(states)


def slow_logits(m, source, target_input):
    """The whole model for one sentence without padding."""
    inputs = m.source_embedding.weight.detach().numpy()[source]
    zero = np.zeros(5)
    for right, left in zip(m.encoder.rightward, m.encoder.leftward, strict=True):
        backwards = run_gru(numbers(left), inputs[::-1], zero)[::-1]
        inputs = np.concatenate((run_gru(numbers(right), inputs, zero), backwards), axis=1)
    p, decoder = numbers(m), m.decoder
    layers = np.split(
        np.tanh(p["decoder.initial.weight"] @ backwards[0] + p["decoder.initial.bias"]), 1 + len(decoder.upper)
    )
    cell, readout = numbers(decoder.cell), numbers(decoder.readout)
    logits = []
    for token in target_input:
        y = p["target_embedding.weight"][token]
        before = layers[-1]
        layers[0], c, _ = attentive_step(cell, y, layers[0], inputs)
        for k, upper in enumerate(decoder.upper, start=1):
            layers[k] = gru_step(numbers(upper), layers[k - 1], layers[k])
        s = before if decoder.readout.kind == "maxout" else layers[-1]
        units = readout["state.weight"] @ s + readout["state.bias"]
        units = units + readout["embedding.weight"] @ y + readout["context.weight"] @ c
        t = np.maximum(*np.split(units, 2)) if decoder.readout.kind == "maxout" else np.tanh(units)
        logits.append(p["output.weight"] @ t)
    return np.array(logits)


VARIANTS = [
    {"encoder": encoder(layers=e), "layers": d, "readout": r}
    for e, d, r in itertools.product((1, 2), (1, 3), ("tanh", "maxout"))
]


@pytest.mark.parametrize("variant", VARIANTS)
@pytest.mark.parametrize("fused", [True, False])
def test_whole_model_against_a_slow_loop(variant, fused):
    m, b = model(fused=fused, **variant), batch()
    for bias in [value for name, value in m.named_parameters() if "bias" in name]:
        nn.init.normal_(bias)  # they start at zero, which would hide a mistake
    logits = m.project(m.teacher_forced(b).hidden).detach().numpy()
    for row in range(len(b)):
        source = b.source.ids[row, : b.source.lengths[row]].numpy()
        target = b.target.input[row, : b.target.lengths[row]].numpy()
        np.testing.assert_allclose(logits[row, : len(target)], slow_logits(m, source, target), atol=1e-10)


@pytest.mark.parametrize("variant", VARIANTS)
def test_fused_and_plain_give_the_same_values_and_gradients(variant):
    fused, plain = model(**variant), model(fused=False, **variant)
    plain.load_state_dict(fused.state_dict())
    for m in (fused, plain):
        hidden = m.teacher_forced(batch()).hidden
        (hidden * torch.sin(torch.arange(hidden.numel()).double()).view_as(hidden)).sum().backward()
    for (name, a), b in zip(fused.named_parameters(), plain.parameters(), strict=True):
        if name != "output.weight" and (a.grad is not None or b.grad is not None):
            torch.testing.assert_close(a.grad, b.grad, atol=1e-12, rtol=1e-9, msg=lambda m, n=name: f"{n}: {m}")


def test_gradients_of_the_attentive_recurrence():
    torch.manual_seed(5)
    steps, rows, longest, width, context, score = 3, 2, 4, 3, 5, 2
    shapes = [(steps, rows, 3 * width), (rows, width), (rows, longest, score), (rows, longest, context)]
    shapes += [(score, width), (2 * width, width), (width, width), (3 * width, context), (score,)]
    tensors = [torch.randn(shape).double().requires_grad_() for shape in shapes]
    mask = torch.tensor([[True, True, False, False], [True] * 4])

    def function(projected, initial, keys, values, *weights):
        return attentive_gru_sequence(projected, initial, keys, values, mask, *weights, dtype=torch.float64)

    assert torch.autograd.gradcheck(function, tensors)


def test_gradients_of_the_plain_recurrence():
    torch.manual_seed(6)
    tensors = [torch.randn(s).double().requires_grad_() for s in ((4, 2, 9), (2, 3), (9, 3), (9,))]
    assert torch.autograd.gradcheck(lambda *t: gru_sequence(*t, dtype=torch.float64), tensors)


def test_gru_layer_is_torch_gru():
    torch.manual_seed(7)
    layer, reference = GRULayer(4, 3).double(), nn.GRU(4, 3).double()
    reference.load_state_dict({k.removeprefix("gru."): nn.init.normal_(v) for k, v in layer.state_dict().items()})
    inputs, initial = torch.randn(6, 2, 4).double(), torch.randn(2, 3).double()
    torch.testing.assert_close(layer(inputs, initial), reference(inputs, initial[None])[0])


@pytest.mark.parametrize("fused", [True, False])
def test_encoder_is_torch_gru_on_packed_sequences(fused):
    torch.manual_seed(8)
    encoder = RecurrentEncoder(4, 0.0, fused, hidden=3, layers=2).double()
    reference = nn.GRU(4, 3, num_layers=2, bidirectional=True).double()
    for layer, suffix in itertools.product(range(2), ("", "_reverse")):
        ours = (encoder.leftward if suffix else encoder.rightward)[layer].gru
        for kind in ("weight_ih", "weight_hh", "bias_ih", "bias_hh"):
            parameter = nn.init.normal_(getattr(ours, f"{kind}_l0"))
            getattr(reference, f"{kind}_l{layer}{suffix}").data.copy_(parameter)
    lengths = torch.tensor([5, 2, 4])
    inputs, mask = torch.randn(5, 3, 4).double(), torch.arange(5) < lengths[:, None]
    packed = nn.utils.rnn.pack_padded_sequence(inputs, lengths, enforce_sorted=False)
    expected = nn.utils.rnn.pad_packed_sequence(reference(packed)[0], batch_first=True)[0]
    states, values, summary, ends = encoder(inputs, mask)
    torch.testing.assert_close(states, expected)
    assert values is states
    torch.testing.assert_close(summary, expected[:, 0, 3:])
    torch.testing.assert_close(
        ends[:, :3], torch.stack([row[n - 1, :3] for row, n in zip(expected, lengths, strict=True)])
    )
    torch.testing.assert_close(ends[:, 3:], summary)


def decode(m, b, need_attention=False):
    state, steps = m.start(m.encode(b.source)), []
    for tokens in b.target.input.unbind(1):
        steps.append(m.step(tokens, state, need_attention))
        state = steps[-1].state
    return steps


def test_keys_are_projected_once_a_sentence(monkeypatch):
    calls = []
    original = Additive.project_keys
    monkeypatch.setattr(Additive, "project_keys", lambda self, keys, start=0: calls.append(1) or original(self, keys))
    for run in (lambda m, b: m.teacher_forced(b), decode):
        for fused in (True, False):
            calls.clear()
            run(model(fused=fused), batch())
            assert len(calls) == 1


@pytest.mark.parametrize("fused", [True, False])
def test_a_source_with_nothing_to_see_gives_zero_context(fused):
    torch.manual_seed(9)
    attention = Attention(3, 4)
    decoder = AttentiveGRU(5, 3, 4, attention, fused).double()
    values = torch.randn(2, 6, 4).double().requires_grad_()
    mask = torch.tensor([[False] * 6, [True] * 6])
    memory = RecurrentMemory(values, attention.project_keys(values), mask, values[:, 0])
    recurrence = decoder(torch.randn(3, 2, 5).double(), torch.randn(2, 3).double(), memory)
    assert (recurrence.contexts[:, 0] == 0).all()
    assert (recurrence.weights[:, 0] == 0).all()
    (recurrence.outputs.sum() + recurrence.contexts.sum()).backward()
    assert values.grad.isfinite().all()
    assert (values.grad[0] == 0).all()


def test_plain_path_has_second_derivatives():
    m = model(fused=False)
    first = torch.autograd.grad(
        m.teacher_forced(batch()).hidden.square().sum(), m.decoder.cell.gates.weight, create_graph=True
    )[0]
    (second,) = torch.autograd.grad(first.square().sum(), m.decoder.cell.gates.weight)
    assert second.abs().sum() > 0


def test_tied_matrices():
    joint, separate = model(joint=True), model()
    assert joint.source_embedding is joint.target_embedding is joint.output
    assert separate.source_embedding is not separate.target_embedding
    assert separate.target_embedding is separate.output
    assert model(readout_width=5).output is not model(readout_width=5).target_embedding
    loose = model(joint=True, tie="none")
    assert len({id(t) for t in (loose.source_embedding, loose.target_embedding, loose.output)}) == 3


@pytest.mark.parametrize("fused", [True, False])
def test_bf16_autocast_stays_close_to_float32(fused):
    m, b = model(torch.float32, layers=2, encoder=encoder(layers=2), fused=fused), batch()
    gradients = []
    for enabled in (False, True):
        m.zero_grad()
        with torch.autocast("cpu", dtype=torch.bfloat16, enabled=enabled):
            hidden = m.teacher_forced(b).hidden
        hidden.float().square().sum().backward()
        gradients.append(torch.cat([p.grad.flatten() for p in m.parameters() if p.grad is not None]))
    error = (gradients[0] - gradients[1]).norm() / gradients[0].norm()
    assert 0 < error < 0.05
    assert all(p.grad is None or p.grad.dtype == torch.float32 for p in m.parameters())
    with torch.autocast("cpu", dtype=torch.bfloat16):
        logits = torch.stack([step.logits for step in decode(m, b)], dim=1)
        torch.testing.assert_close(logits.float(), m.project(m.teacher_forced(b).hidden).float(), atol=0.05, rtol=0.05)


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"embedding": 0}, "embedding=0"),
        ({"encoder": encoder(hidden=-1)}, "^hidden=-1"),
        ({"encoder": encoder(cell="rnn")}, "^cell='rnn' does not fit"),
        ({"coverage_penalty": -1.0}, "coverage_penalty=-1.0"),
        ({"layers": 0}, "layers=0"),
        ({"readout_width": 0}, "readout_width=0"),
        ({"dropout": 1.0}, "dropout=1.0"),
        ({"readout": "relu"}, "^readout='relu' does not fit"),
        ({"tie": "all"}, "tie=all needs one vocabulary"),
        ({"tie": "some"}, "^tie='some' does not fit"),
        ({"tie": "decoder", "readout_width": 5}, "readout_width=5"),
    ],
)
def test_bad_values_name_their_key(settings, message):
    with pytest.raises(ConfigError, match=message) as error:
        model(**settings)
    assert "\n" not in str(error.value)


@pytest.mark.parametrize("name", ["bahdanau", "bahdanau/paper"])
@pytest.mark.parametrize("joint", [True, False])
def test_every_config_builds(name, joint):
    node = compose("train", [f"model={name}", "experiment=none"])["model"]
    sizes = {"embedding": 8, **{part: {**node[part], "hidden": 8} for part in ("encoder", "decoder")}}
    m = build({**node, **sizes}, "model", source_vocabulary=20, target_vocabulary=20, joint_vocabulary=joint)
    assert m.teacher_forced(batch()).hidden.shape[:2] == (3, 5)


@pytest.mark.gpu
@pytest.mark.parametrize("variant", VARIANTS)
def test_gpu_gives_what_the_cpu_gives(variant):
    m, b = model(torch.float32, **variant), batch()
    on_cpu = m.teacher_forced(b).hidden
    on_cpu.square().sum().backward()
    expected = [p.grad.clone() for p in m.parameters() if p.grad is not None]
    m.zero_grad()
    m.to("cuda")
    on_gpu = m.teacher_forced(b.to("cuda")).hidden
    on_gpu.square().sum().backward()
    torch.testing.assert_close(on_gpu.cpu(), on_cpu, atol=1e-4, rtol=1e-3)
    for parameter, gradient in zip((p for p in m.parameters() if p.grad is not None), expected, strict=True):
        torch.testing.assert_close(parameter.grad.cpu(), gradient, atol=1e-3, rtol=1e-2)


@pytest.mark.gpu
@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float16])
def test_gpu_autocast_without_waiting_for_the_device(dtype):
    m = model(torch.float32, layers=2, encoder=encoder(layers=2)).to("cuda")
    b = batch().to("cuda")
    expected = m.teacher_forced(b).hidden
    torch.cuda.synchronize()
    torch.cuda.set_sync_debug_mode("error")
    try:
        with torch.autocast("cuda", dtype=dtype):
            hidden = m.teacher_forced(b).hidden
        hidden.float().square().sum().backward()
    finally:
        torch.cuda.set_sync_debug_mode("default")
    torch.testing.assert_close(hidden.float(), expected, atol=0.05, rtol=0.05)
    assert all(p.grad is None or p.grad.isfinite().all() for p in m.parameters())
