"""What a pass draws depends on its batch alone: not on the passes before, the process, or the attempts."""

from __future__ import annotations

import random
from dataclasses import replace
from typing import Any

import numpy as np
import pytest
import torch
from dealt import batches
from repeating import Repeating
from toy import digits, small_model

from mt.batch import Batch
from mt.data.batches.epochs import TrainingPairs
from mt.data.batches.seeds import part_seed
from mt.models.base import Losses, Seq2Seq
from mt.ops.precision import Precision
from mt.training.gradients import EagerGradients, Gradients
from mt.training.graphed_gradients import GraphedGradients
from mt.training.memory_fit import rows_of
from mt.training.objectives import CrossEntropy

CPU = Precision("fp32", torch.device("cpu"))
BATCHES = list(batches(TrainingPairs(digits(300, 1), 256, 2, shapes="few")))


def gradients_of(model: Seq2Seq, graphed: bool, objective: Any = None) -> Gradients:
    objective = objective or CrossEntropy(0.1)
    if not graphed:
        return EagerGradients(model, objective, CPU)
    recorder = Repeating()
    made = GraphedGradients(model, objective, CPU, recorder)
    recorder.owned = [*made._buffers, made._sums]
    return made


def found(gradients: Gradients, batch: Batch) -> list[torch.Tensor]:
    """The gradient of one batch."""
    gradients([batch], torch.ones(()))
    return [each.grad.clone() for each in gradients.parameters if each.grad is not None]


@pytest.mark.parametrize("graphed", [False, True])
@pytest.mark.parametrize("name", ["transformer", "bahdanau"])
def test_a_gradient_does_not_depend_on_what_was_drawn_before(name: str, graphed: bool) -> None:
    """Also that of a recorded pass, which is replayed several times here: it draws by the seed that is set then."""
    torch.manual_seed(1)
    model = small_model(name, dropout=0.4).train()
    first = gradients_of(model, graphed)
    expected = [found(first, batch) for batch in BATCHES]
    second = gradients_of(model, graphed)
    order = [number for number in range(len(BATCHES)) for _ in range(3)]
    random.Random(1).shuffle(order)
    for number in order:
        torch.rand(7)
        for one, other in zip(found(second, BATCHES[number]), expected[number], strict=True):
            assert torch.equal(one, other)
    assert not graphed or second.replayed > len(BATCHES)
    other_seed = found(second, replace(BATCHES[0], seed=77))
    assert not all(torch.equal(*pair) for pair in zip(other_seed, expected[0], strict=True))


@pytest.mark.parametrize("graphed", [False, True])
def test_batches_without_a_seed_go_on_with_the_generators(graphed: bool) -> None:
    model = small_model("transformer", dropout=0.4).train()
    gradients, batch = gradients_of(model, graphed), replace(BATCHES[0], seed=None)
    one, other = found(gradients, batch), found(gradients, batch)
    assert not all(torch.equal(*pair) for pair in zip(one, other, strict=True))


def test_numpy_and_python_are_seeded_too() -> None:
    drawn: list[tuple[float, float]] = []

    class Drawing(CrossEntropy):
        def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
            drawn.append((random.random(), float(np.random.rand())))
            return super().__call__(model, batch)

    gradients = gradients_of(small_model("transformer").train(), False, Drawing(0.1))
    for batch in (BATCHES[0], BATCHES[1], BATCHES[0]):
        gradients([batch], torch.ones(()))
    assert drawn[0] == drawn[2] != drawn[1]


def test_parts_of_a_batch_draw_by_its_seed_and_their_place() -> None:
    whole = BATCHES[0]
    seeds = [rows_of(whole, start, start + 2).seed for start in (0, 2, 4)]
    assert seeds == [part_seed(whole.seed or 0, start) for start in (0, 2, 4)]
    assert len({whole.seed, *seeds}) == 4
    assert rows_of(replace(whole, seed=None), 0, 2).seed is None


@pytest.mark.gpu
@pytest.mark.parametrize("cuda_graphs", [False, True])
def test_a_gpu_draws_by_the_seed(cuda_graphs: bool) -> None:
    from mt.device import choose_device
    from mt.training.graphed_gradients import choose_gradients

    torch.manual_seed(1)
    model = small_model("transformer", dropout=0.4).cuda().train()
    precision = Precision("fp32", choose_device("cuda"))
    gradients = choose_gradients(model, CrossEntropy(0.1), precision, cuda_graphs)
    losses: dict[int, list[float]] = {}
    for number in [*range(6), *range(6), 3, 1, 0, 2, 5, 4, *range(6)]:
        torch.rand(5, device="cuda")
        sums = gradients([BATCHES[number]], torch.ones((), device="cuda"))
        losses.setdefault(number, []).append(float(sums[0]))
    for values in losses.values():
        assert values == pytest.approx([values[0]] * len(values), rel=1e-5)
    assert gradients.replayed > 5 or not cuda_graphs
