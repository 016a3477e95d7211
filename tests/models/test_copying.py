"""Copying, against a slow loop over equation 9 of See, Liu and Manning 2017, and in every model that can."""

import pytest
import torch
from model_alone import composed
from torch import Tensor

from mt.batch import EOS, Batch, collate, with_end
from mt.config.build import build
from mt.config.command_line import compose
from mt.errors import ConfigError
from mt.models.base import Seq2Seq
from mt.models.copying import SourcePieces, copying
from mt.search.beam import BeamSearch
from mt.search.forced import force_all
from mt.testing import check_model
from mt.training.objectives import CrossEntropy
from mt.training.parts import try_model

RECURRENT = ["model.embedding=6", "model.encoder.hidden=4", "model.decoder.hidden=8"]
TRANSFORMER = ["model.width=16", "model.heads=4", "model.feed_forward=12", "model.copy=true"]
MODELS = {
    "pointer": ["model=pointer", *RECURRENT],
    "plain loop": ["model=pointer", "model.fused=false", *RECURRENT],
    "maxout, two layers": ["model=pointer", "model.decoder.readout=maxout", "model.decoder.layers=2", *RECURRENT],
    "lstm cells": ["model=pointer", "model.decoder.cell=lstm", *RECURRENT],
    "coverage": ["model=pointer", "model/attention/coverage=summed", "model.coverage_penalty=0.5", *RECURRENT],
    "local window": ["model=pointer", "model/attention/window=local_p", *RECURRENT],
    "hard": ["model=pointer", "model/attention/normalizer=hard", *RECURRENT],
    "sparsemax": ["model=pointer", "model/attention/normalizer=sparsemax", *RECURRENT],
    "luong": ["model=luong", "model.copy=true", *RECURRENT],
    "lstm": ["model=lstm", "model.copy=true", "model.decoder.layers=2", *RECURRENT],
    "hierarchical": ["model=hierarchical", "model.copy=true", *RECURRENT],
    "transformer": ["model=pointer/transformer", *TRANSFORMER],
    "post-norm": ["model=pointer/transformer", "model.norm=post", "model.key_heads=2", *TRANSFORMER],
    "transformer, additive": ["model=pointer/transformer", "model/attention/score=additive", *TRANSFORMER],
    "transformer, local": ["model=pointer/transformer", "model/attention/window=local_m", *TRANSFORMER],
}
VOCABULARY = 20


def make(words: list[str], joint: bool = True, target_vocabulary: int = VOCABULARY) -> Seq2Seq:
    torch.manual_seed(0)
    made: Seq2Seq = build(
        composed([*words, "model.dropout=0"]),
        "model",
        source_vocabulary=VOCABULARY,
        target_vocabulary=target_vocabulary,
        joint_vocabulary=joint,
    )
    return made.double().eval()


def batch() -> Batch:
    sources = [[4, 5, 4, 3], [7, 3], [8, 9, 8, 8, 12, 13, 3]]
    return collate(sources, [[4, 5, 3], [6, 7, 8, 9, 3], [3]], [0, 1, 2])


def all_logits(model: Seq2Seq, examples: Batch) -> Tensor:
    """Of real target positions, [N, V]."""
    return model.logits(model.teacher_forced(examples), examples.target.index)


def equation_9(logits: Tensor, gate: float, weights: Tensor, source: Tensor) -> Tensor:
    """One row: [V], g, [S], [S] -> [V] probabilities. The end of the source is no piece to copy."""
    p = gate * torch.softmax(logits, dim=0)
    words = [(piece, weight) for piece, weight in zip(source.tolist(), weights.tolist(), strict=True) if piece != EOS]
    for piece, weight in words:
        p[piece] += (1 - gate) * weight / sum(each for _, each in words)
    return p


def test_the_mixture_is_equation_9() -> None:
    torch.manual_seed(1)
    source = torch.tensor([[4, 5, 4, 4, 0], [6, 6, 7, 3, 1]])
    weights = torch.rand(2, 3, 5).double().masked_fill(source[:, None] == 0, 0.0)
    weights = weights / weights.sum(-1, keepdim=True)
    gate, logits = torch.randn(2, 3).double(), torch.randn(2, 3, 9).double()
    copied = copying(gate, weights, SourcePieces.of(source))
    found = copied.mixed(logits)
    flat = copied.at(torch.tensor([4, 0])).mixed(logits.flatten(0, 1)[[4, 0]])
    torch.testing.assert_close(flat, found.flatten(0, 1)[[4, 0]])
    step = copying(gate[:, 1], weights[:, 1], SourcePieces.of(source)).mixed(logits[:, 1])
    torch.testing.assert_close(step, found[:, 1])
    torch.testing.assert_close(found.logsumexp(-1), torch.zeros(2, 3).double(), atol=1e-12, rtol=0)
    for b in range(2):
        for t in range(3):
            expected = equation_9(logits[b, t], float(torch.sigmoid(gate[b, t])), weights[b, t], source[b])
            torch.testing.assert_close(found[b, t].exp(), expected)


def test_gradients_of_the_mixture() -> None:
    torch.manual_seed(2)
    pieces = SourcePieces.of(torch.tensor([[4, 5, 4, 4], [6, 6, 7, 3]]))
    inputs = [torch.randn(shape).double().requires_grad_() for shape in ((2, 3), (2, 3, 4), (2, 3, 9))]

    def mixture(gate: Tensor, scores: Tensor, logits: Tensor) -> Tensor:
        return copying(gate, scores.softmax(-1), pieces).mixed(logits)

    assert torch.autograd.gradcheck(mixture, inputs)


@pytest.mark.parametrize("gate", [-200.0, 0.0, 200.0])
def test_extremes_stay_finite_and_sum_to_1(gate: float) -> None:
    source = torch.tensor([[4, 5, 6, 3]])
    weights = torch.tensor([[[1.0, 0.0, 1e-42, 0.0]]]).requires_grad_()
    logits = torch.tensor([[[-300.0, 300.0, 0.0, 0.0, -300.0, 10.0, -300.0]]]).requires_grad_()
    openness = torch.tensor([[gate]]).requires_grad_()
    found = copying(openness, weights, SourcePieces.of(source)).mixed(logits)
    assert found.isfinite().all()
    assert found.logsumexp(-1).item() == pytest.approx(0.0, abs=2e-4)  # float32 near 600 has steps of 6e-5
    found.sum().backward()
    assert all(x.grad is not None and x.grad.isfinite().all() for x in (weights, logits, openness))


def test_with_nothing_to_see_the_vocabulary_has_it_all() -> None:
    logits, gate = torch.randn(1, 2, 8).requires_grad_(), torch.randn(1, 2).requires_grad_()
    weights = torch.zeros(1, 2, 3).requires_grad_()
    found = copying(gate, weights, SourcePieces.of(torch.tensor([[4, 5, 3]]))).mixed(logits)
    torch.testing.assert_close(found, logits.log_softmax(-1))
    found[..., 0].sum().backward()
    assert all(x.grad is not None and x.grad.isfinite().all() for x in (weights, logits, gate))


def test_a_source_of_nothing_but_its_end_is_not_copied() -> None:
    logits, weights = torch.randn(1, 2, 8), torch.tensor([[[0.7, 0.0], [1.0, 0.0]]])
    found = copying(torch.randn(1, 2), weights, SourcePieces.of(torch.tensor([[EOS, 0]]))).mixed(logits)
    torch.testing.assert_close(found, logits.log_softmax(-1))


def test_half_precision_is_mixed_in_float32() -> None:
    torch.manual_seed(3)
    weights, logits, gate = torch.rand(1, 2, 3).softmax(-1), torch.randn(1, 2, 8), torch.randn(1, 2)
    pieces = SourcePieces.of(torch.tensor([[4, 5, 4]]))
    found = copying(gate.bfloat16(), weights.bfloat16(), pieces).mixed(logits.bfloat16())
    assert found.dtype == torch.float32
    torch.testing.assert_close(found.logsumexp(-1), torch.zeros(1, 2), atol=1e-6, rtol=0)
    torch.testing.assert_close(found, copying(gate, weights, pieces).mixed(logits), atol=0.03, rtol=0.03)


@pytest.mark.parametrize("words", MODELS.values(), ids=MODELS.keys())
def test_steps_scores_loss_and_search_agree(words: list[str]) -> None:
    model, examples = make(words), batch()
    torch.nn.init.normal_(model.copy_gate.state.weight)  # type: ignore[union-attr, arg-type]
    with torch.no_grad():
        expected = all_logits(model, examples)
        torch.testing.assert_close(expected.logsumexp(-1), torch.zeros(len(expected)).double(), atol=1e-9, rtol=0)
        state, steps = model.start(model.encode(examples.source)), []
        for column in examples.target.input.t():
            step = model.step(column, state, need_attention=True)
            state = step.state
            steps.append(step.logits)
        torch.testing.assert_close(torch.stack(steps, dim=1)[examples.target.mask], expected)
        maps = model.teacher_forced(examples, need_attention=True).attention
        crosses = [{name for name in each if name.is_cross} for each in (step.attention, maps)]
        assert crosses[0] == crosses[1] != set()
        likelihood = model(examples, CrossEntropy(0.0)).likelihood
    sources = [row[:n].tolist() for row, n in zip(examples.source.ids, examples.source.lengths, strict=True)]
    targets = [row[:n].tolist() for row, n in zip(examples.target.output, examples.target.lengths, strict=True)]
    scores = force_all(model, sources, targets)
    assert float(likelihood) == pytest.approx(-sum(score.score for score in scores), rel=1e-5)
    found = BeamSearch(beam=3, n_best=2, allow_unknown=True)(model, examples.source)
    for source, hypotheses in zip(sources, found, strict=True):
        for hypothesis in hypotheses:
            if hypothesis.finished:
                (score,) = force_all(model, [source], [with_end(hypothesis.tokens)])
                assert hypothesis.score == pytest.approx(score.score, abs=1e-4)


@pytest.mark.parametrize("words", MODELS.values(), ids=MODELS.keys())
def test_it_keeps_what_every_model_promises(words: list[str]) -> None:
    check_model(make(words), sums_to_one=not any("local_p" in word for word in words))


@pytest.mark.parametrize("smoothing", [0.0, 0.2])
@pytest.mark.parametrize("name", ["pointer", "luong", "transformer"])
def test_label_smoothing_acts_on_the_mixture(name: str, smoothing: float) -> None:
    """-(1 - e) log p(y) - e / V sum_v log p(v), in value and in every gradient, against autograd alone."""
    model, examples = make(MODELS[name]), batch()
    loss = model(examples, CrossEntropy(smoothing)).loss
    loss.backward()
    found = {key: p.grad.clone() for key, p in model.named_parameters() if p.grad is not None}
    assert {"copy_gate.context.weight", "copy_gate.state.weight", "copy_gate.input.weight"} <= found.keys()
    model.zero_grad()
    log_p = all_logits(model, examples)
    target = examples.target.output.flatten()[examples.target.index]
    true = log_p.gather(1, target[:, None]).sum()
    expected = -(1 - smoothing) * true - smoothing / VOCABULARY * log_p.sum()
    expected.backward()
    torch.testing.assert_close(loss, expected.to(loss.dtype), rtol=1e-5, atol=1e-5)
    for key, parameter in model.named_parameters():
        if parameter.grad is not None:
            torch.testing.assert_close(found[key], parameter.grad, rtol=1e-4, atol=1e-5, msg=key)


def test_the_hand_written_pass_is_autograd_over_the_plain_loop() -> None:
    fused, plain = make(MODELS["pointer"]), make(MODELS["plain loop"])
    plain.load_state_dict(fused.state_dict())
    for model in (fused, plain):
        (all_logits(model, batch()) * torch.arange(VOCABULARY)).sum().backward()
    for (name, a), b in zip(fused.named_parameters(), plain.parameters(), strict=True):
        torch.testing.assert_close(a.grad, b.grad, msg=name)


@pytest.mark.parametrize("name", ["pointer", "lstm", "transformer"])
def test_trains_under_autocast(name: str) -> None:
    model, examples = make(MODELS[name]).float().train(), batch()
    with torch.autocast("cpu", dtype=torch.bfloat16):
        loss = model(examples, CrossEntropy(0.1)).loss
    loss.backward()
    assert all(p.grad is None or p.grad.isfinite().all() for p in model.parameters())
    with torch.no_grad():
        exact = model(examples, CrossEntropy(0.1)).loss
    assert float(loss.detach()) == pytest.approx(float(exact), rel=0.02)


@pytest.mark.parametrize("name", ["pointer", "luong", "transformer"])
def test_separate_vocabularies_are_refused(name: str) -> None:
    for sizes in ({"joint": False}, {"target_vocabulary": VOCABULARY + 1}):
        with pytest.raises(ConfigError, match=r"copy=true needs one vocabulary.*tokenizer\.joint=true") as error:
            make(MODELS[name], **sizes)  # type: ignore[arg-type]
        assert "\n" not in str(error.value)


def test_they_are_refused_before_the_corpus_is_read() -> None:
    config = compose("train", ["model=pointer", "tokenizer.joint=false"])
    with pytest.raises(ConfigError, match=r"tokenizer\.joint=true"):
        try_model(config["model"], joint=config["tokenizer"]["joint"])


def test_copying_without_attention_is_refused() -> None:
    with pytest.raises(ConfigError, match=r"copy=true needs attention"):
        make(["model=no_attention", "model.copy=true", *RECURRENT])
