"""Training through `torch.compile`: the same numbers, and a way on where there is no compiler."""

import pytest
import torch
from dealt import batches
from torch import Tensor
from toy import digits, small_model

from mt.batch import collate
from mt.config.build import build
from mt.config.command_line import compose
from mt.data.batches.epochs import TrainingPairs
from mt.models.base import Seq2Seq
from mt.ops.dropout import dropout
from mt.training.compiled import compile_training
from mt.training.objectives import CrossEntropy


def gradient(run: Seq2Seq, number: int) -> tuple[float, Tensor]:
    """Loss and gradient of one of several batches whose shapes differ."""
    batch = list(batches(TrainingPairs(digits(200, 1), 512, seed=1)))[number]
    run.zero_grad()
    loss = run(batch, CrossEntropy(0.1)).loss
    loss.backward()  # type: ignore[no-untyped-call]
    return float(loss.detach()), torch.cat([p.grad.flatten() for p in run.parameters() if p.grad is not None])


@pytest.mark.slow
@pytest.mark.parametrize("name", ["transformer", "luong", "recurrent"])
def test_compiled_is_the_same(name: str) -> None:
    model = small_model(name)
    expectations = [gradient(model, number) for number in (0, 1)]
    compile_training(model)
    for number, (loss, expected) in enumerate(expectations):
        found, other = gradient(model, number)
        assert found == pytest.approx(loss, rel=1e-5)
        torch.testing.assert_close(other, expected, rtol=1e-4, atol=1e-4)


def test_compiled_dropout_on_a_cpu_draws_the_same() -> None:
    run = torch.compile(dropout, dynamic=True, backend="aot_eager")
    for shape in ((3, 5, 8), (2, 7, 8)):
        states = torch.ones(shape, requires_grad=True)
        torch.manual_seed(1)
        found = run(states, 0.5)
        found.sum().backward()
        torch.manual_seed(1)
        expected = dropout(states, 0.5)
        assert torch.equal(found, expected)
        assert states.grad is not None
        assert torch.equal(states.grad, expected)


@pytest.mark.parametrize("name", ["transformer", "luong"])
def test_without_a_compiler_training_goes_on(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise RuntimeError("no compiler here")

    model = small_model(name)
    expected = gradient(model, 0)
    with monkeypatch.context() as patch:
        patch.setattr("torch._inductor.compile_fx.compile_fx", fails)
        compiled = compile_training(model)
        with pytest.warns(
            UserWarning, match="trainer.compile=true failed, training continues uncompiled.*no compiler here"
        ):
            found = gradient(model, 0)
    assert found[0] == expected[0]
    assert torch.equal(found[1], expected[1])
    assert compiled.failed
    gradient(model, 1)  # no second warning


def test_a_transformer_has_two_graphs_for_all_shapes() -> None:
    """Also where dimensions are equal in the first batch and differ later, and the other way round."""
    graphs: list[torch.fx.GraphModule] = []

    def counting(graph: torch.fx.GraphModule, _: object) -> object:
        graphs.append(graph)
        return graph.forward

    model = small_model("transformer").train()
    shapes = [(5, 5, 5), (3, 7, 7), (7, 4, 7), (2, 9, 4), (40, 20, 31)]  # B, S, T
    batches = [collate([[*[4] * (s - 1), 3]] * b, [[*[5] * (t - 1), 3]] * b, range(b)) for b, s, t in shapes]
    expected = [model(batch, CrossEntropy(0.1)).loss for batch in batches]
    names = set(model.state_dict())
    compile_training(model, counting)
    for batch, loss in zip(batches, expected, strict=True):
        torch.testing.assert_close(model(batch, CrossEntropy(0.1)).loss, loss)
    assert len(graphs) == 2  # of an encoder layer and of a decoder layer
    assert set(model.state_dict()) == names
    model.eval()
    model.teacher_forced(collate([[3]], [[3]], [0]), need_attention=True)
    assert len(graphs) == 2


@pytest.mark.slow
@pytest.mark.parametrize("words", [["model=bahdanau"], ["model=luong", "model/attention/coverage=summed"]])
def test_new_target_lengths_are_not_compiled_anew(words: list[str]) -> None:
    node = compose("train", [*words, "experiment=none", "model.embedding=16", "model.decoder.hidden=16"])["model"]
    model = build(node, "model", source_vocabulary=14, target_vocabulary=14, joint_vocabulary=True)
    graphs = []

    def count(graph: torch.fx.GraphModule, _: object) -> object:
        graphs.append(graph)
        return graph.forward

    run, made = torch.compile(model.teacher_forced, dynamic=True, backend=count), []
    for length in (5, 9, 13, 17):
        run(collate([[4, 5, 3]] * 2, [[*[6] * length, 3]] * 2, [0, 1]))
        made.append(len(graphs))
    assert made[1] == made[2] == made[3]
