"""The hand-written loss against torch's own, and its sums against being cut into pieces."""

from dataclasses import replace

import pytest
import torch
from torch import Tensor
from torch.nn import functional
from toy import small_model

from mt.batch import Batch, collate
from mt.config.build import build
from mt.config.command_line import compose
from mt.models import Transformer
from mt.models.base import Losses, OutputLayer, Seq2Seq
from mt.training.objectives import CrossEntropy, smoothed_cross_entropy


@pytest.mark.parametrize("smoothing", [0.0, 0.1, 0.5])
@pytest.mark.parametrize("rows", [1, 17, 128, 300])
def test_equals_torch_in_value_and_gradient(smoothing: float, rows: int) -> None:
    torch.manual_seed(0)
    logits = torch.randn(rows, 11, requires_grad=True)
    target = torch.randint(0, 11, (rows,))
    loss, likelihood = smoothed_cross_entropy(logits * 1.0, target, smoothing)
    (gradient,) = torch.autograd.grad(loss * 3.0, logits)

    other = logits.detach().clone().requires_grad_()
    expected = functional.cross_entropy(other, target, label_smoothing=smoothing, reduction="sum")
    (expected_gradient,) = torch.autograd.grad(expected * 3.0, other)
    torch.testing.assert_close(loss, expected)
    torch.testing.assert_close(gradient, expected_gradient)
    torch.testing.assert_close(likelihood, functional.cross_entropy(other, target, reduction="none"))


def test_gradient_of_half_precision_logits_has_their_type() -> None:
    logits = torch.randn(5, 7).bfloat16().requires_grad_()
    loss, _ = smoothed_cross_entropy(logits * 1.0, torch.arange(5), 0.1)
    loss.backward()
    assert loss.dtype == torch.float32
    assert logits.grad is not None
    assert logits.grad.dtype == torch.bfloat16


def test_rows_add_up() -> None:
    torch.manual_seed(1)
    logits, target = torch.randn(9, 13), torch.randint(0, 13, (9,))
    whole, _ = smoothed_cross_entropy(logits.clone(), target, 0.1)
    parts = [smoothed_cross_entropy(logits[i : i + 2].clone(), target[i : i + 2], 0.1)[0] for i in range(0, 9, 2)]
    torch.testing.assert_close(whole, torch.stack(parts).sum())


def test_large_logits_stay_finite_and_half_precision_survives_loss_scaling() -> None:
    logits = torch.tensor([[6e4, -6e4, 0.0]]).half().requires_grad_()
    loss, likelihood = smoothed_cross_entropy(logits * 1.0, torch.tensor([1]), 0.1)
    (loss * 2.0**10).backward()
    assert float(likelihood) == pytest.approx(12e4, rel=1e-2)
    assert logits.grad is not None
    assert logits.grad.dtype == torch.float16


@pytest.mark.parametrize("smoothing", [0.0, 0.1])
def test_a_weight_of_zero_leaves_a_prediction_out(smoothing: float) -> None:
    torch.manual_seed(2)
    real = torch.tensor([True, True, False, True, False, False, True])
    logits, target = torch.randn(7, 11, requires_grad=True), torch.randint(0, 11, (7,))
    loss, likelihood = smoothed_cross_entropy(logits * 1.0, target, smoothing, weights=real.float())
    (gradient,) = torch.autograd.grad(loss, logits)

    kept = logits.detach()[real].requires_grad_()
    expected, expected_likelihood = smoothed_cross_entropy(kept * 1.0, target[real], smoothing)
    (expected_gradient,) = torch.autograd.grad(expected, kept)
    torch.testing.assert_close(loss, expected)
    torch.testing.assert_close(likelihood[real], expected_likelihood)
    torch.testing.assert_close(gradient[real], expected_gradient)
    assert not likelihood[~real].any()
    assert not gradient[~real].any()


def gradients(model: Seq2Seq, batch: Batch, smoothing: float = 0.1) -> tuple[Losses, dict[str, Tensor]]:
    model.eval().zero_grad()
    losses = model(batch, CrossEntropy(smoothing))
    losses.loss.backward()
    return losses, {name: p.grad.clone() for name, p in model.named_parameters() if p.grad is not None}


def example() -> Batch:
    return collate([[4, 5, 3], [6, 3], [7, 8, 9, 3]], [[5, 6, 7, 3], [8, 3], [4, 4, 3]], [0, 1, 2])


def with_all_positions(batch: Batch) -> Batch:
    """The same batch with the loss computed at padding too, with weight 0."""
    target = batch.target
    index, weights = torch.arange(target.output.numel()), target.mask.flatten().float()
    return replace(batch, target=replace(target, index=index, weights=weights))


@pytest.mark.parametrize(
    "words", [["model=transformer"], ["model=bahdanau"], ["model.copy=true"], ["model=hierarchical"]]
)
def test_positions_of_weight_zero_change_nothing(words: list[str]) -> None:
    """With the plain output layer, with copying, and with a loss that the model adds."""
    small = ["experiment=none", *words]
    if words == ["model=bahdanau"]:
        small += ["model/attention/coverage=summed", "model.coverage_penalty=1"]
    node = compose("train", small)["model"]
    torch.manual_seed(0)
    model = build(node, "model", source_vocabulary=12, target_vocabulary=12, joint_vocabulary=True)
    batch = example()
    expected, wanted = gradients(model, batch)
    found, other = gradients(model, with_all_positions(batch))
    torch.testing.assert_close(found.loss, expected.loss)
    torch.testing.assert_close(found.likelihood, expected.likelihood)
    torch.testing.assert_close(other, wanted, rtol=1e-4, atol=1e-6)


@pytest.mark.parametrize("name", ["transformer", "luong"])
def test_loss_without_whole_logits_equals_that_of_whole_logits(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    model, batch = small_model(name), example()
    with monkeypatch.context() as patch:
        patch.setattr(type(model), "output_layer", lambda _: None)
        expected, wanted = gradients(model, batch)
    monkeypatch.setattr(type(model), "logits", lambda *_: pytest.fail("all logits were made"))
    found, other = gradients(model, batch)
    torch.testing.assert_close((found.loss, found.likelihood), (expected.loss, expected.likelihood))
    torch.testing.assert_close(other, wanted, rtol=1e-5, atol=1e-6)


def test_a_changed_output_layer_is_used_as_it_is() -> None:
    """A class that changes `project` and says no more does not train the output layer of its parent."""

    class Sharper(Transformer):
        def project(self, hidden: Tensor) -> Tensor:
            return 3.0 * super().project(hidden)

    class SharperAndSaysSo(Sharper):
        def output_layer(self) -> OutputLayer:
            return OutputLayer(3.0 * self.output.weight)

    sizes = {
        "source_vocabulary": 12,
        "target_vocabulary": 12,
        "joint_vocabulary": True,
        "width": 16,
        "feed_forward": 16,
    }
    made = []
    for kind in (Sharper, SharperAndSaysSo):
        torch.manual_seed(0)
        made.append(kind(**sizes).eval())
    assert made[0].output_layer() is None
    batch = example()
    index = batch.target.index
    log_probs = made[0].logits(made[0].teacher_forced(batch), index).log_softmax(-1)
    expected = -log_probs.gather(1, batch.target.output.flatten()[index, None]).sum()
    for model in made:
        torch.testing.assert_close(gradients(model, batch, 0.0)[0].loss, expected)
