"""Recorded passes give the same updates as passes that run operation by operation.

On a CPU a stand-in for CUDA graphs repeats the call that it was given. On a GPU the tests marked `gpu` use real ones.
"""

from __future__ import annotations

import logging
import random
from pathlib import Path
from typing import Any

import pytest
import torch
import toy
from repeating import Repeating

from mt.batch import Batch, collate
from mt.data.batches.encoded import EncodedSplit
from mt.device import choose_device
from mt.models.base import Losses, Seq2Seq
from mt.ops.cuda_graphs import CudaRecorder, NotRecordable
from mt.ops.precision import Precision
from mt.training.gradients import EagerGradients
from mt.training.graphed_gradients import GraphedGradients, choose_gradients
from mt.training.memory_fit import OutOfMemory
from mt.training.objectives import CrossEntropy
from mt.training.optimizers import adamw
from mt.training.schedules import Constant
from mt.training.update import Sums, Update

CPU = torch.device("cpu")
NAMES = ["transformer", "recurrent", "luong"]


def update_of(model: Seq2Seq, recorder: Repeating | None, most: int = 256, clip: float | None = 1.0) -> Update:
    update = Update(model, CrossEntropy(0.1), adamw(model, 3e-3), Precision("fp32", CPU), clip)
    if recorder is not None:
        graphed = GraphedGradients(model, CrossEntropy(0.1), update.precision, recorder, most)
        recorder.owned = [*graphed._buffers, graphed._sums, *model.buffers()]
        update.gradients = graphed
    return update


def graphed(update: Update) -> GraphedGradients:
    assert isinstance(update.gradients, GraphedGradients)
    return update.gradients


def batch(seed: int, length: int = 4, rows: int = 3) -> Batch:
    """A batch of a shape that depends on `length` and `rows` alone."""
    draw = random.Random(seed)

    def sentences() -> list[list[int]]:
        return [[*(draw.randrange(4, toy.VOCABULARY) for _ in range(length - 1)), 3] for _ in range(rows)]

    return collate(sentences(), sentences(), range(rows))


def train(model: Seq2Seq, recorder: Repeating | None, groups: list[list[Batch]]) -> tuple[list[Sums], Update]:
    """Train without clipping, whose factor depends on the order in which the norm is summed."""
    model.train()
    update = update_of(model, recorder, clip=None)
    torch.manual_seed(5)
    return [update(group) for group in groups], update


def same(one: Seq2Seq, other: Seq2Seq) -> None:
    for name, weight in one.state_dict().items():
        assert torch.equal(weight, other.state_dict()[name]), name


@pytest.mark.parametrize("accumulate", [1, 3])
@pytest.mark.parametrize("name", NAMES)
def test_updates_are_the_same_to_the_bit(name: str, accumulate: int) -> None:
    lengths = [4, 4, 6, 4, 6, 6, 5, 4, 6]
    batches = [batch(seed, length) for seed, length in enumerate(lengths)]
    groups = [batches[at : at + accumulate] for at in range(0, len(batches), accumulate)]
    torch.manual_seed(2)
    one, recorder = toy.small_model(name, dropout=0.3), Repeating()
    torch.manual_seed(2)
    other = toy.small_model(name, dropout=0.3)
    plain, _ = train(one, None, groups)
    recorded, update = train(other, recorder, groups)
    same(one, other)
    for left, right in zip(plain, recorded, strict=True):
        assert torch.equal(left.loss, right.loss)
        assert torch.equal(left.likelihood, right.likelihood)
        torch.testing.assert_close(left.gradient_norm, right.gradient_norm, rtol=1e-4, atol=0.0)
    # Length 4: run, rehearsed, recorded and replayed, replayed. Length 6: run, recorded and replayed, replayed twice.
    assert (recorder.rehearsals, recorder.recordings, recorder.replays) == (1, 2, 5)
    assert (graphed(update).passes, graphed(update).replayed) == (9, 5)


@pytest.mark.parametrize("largest", [None, 0.5, 1000.0])
def test_clipping_equals_torchs(largest: float | None) -> None:
    torch.manual_seed(2)
    model = toy.small_model("transformer")
    model.odd = torch.nn.Parameter(torch.ones(3, dtype=torch.float64))  # type: ignore[assignment]
    found = []
    for recorder in (None, Repeating()):
        update = update_of(model, recorder)
        update.gradients([batch(1), batch(2, 6)], torch.tensor(0.1))
        model.odd.grad = None
        norm = update.gradients.clip(largest)
        found.append((norm, [None if p.grad is None else p.grad.clone() for p in update.parameters]))
    (norm, gradients), (other_norm, others) = found
    assert norm > 0.6
    torch.testing.assert_close(other_norm, norm, rtol=1e-4, atol=0.0)
    for one, other in zip(others, gradients, strict=True):
        assert (one is None) == (other is None)
        if one is not None:
            torch.testing.assert_close(one, other, rtol=1e-4, atol=0.0)


def test_a_shape_that_comes_once_is_not_recorded() -> None:
    recorder = Repeating()
    train(toy.small_model("transformer"), recorder, [[batch(1, length)] for length in range(2, 8)])
    assert (recorder.rehearsals, recorder.recordings) == (0, 0)


def test_rows_and_real_tokens_are_part_of_the_shape() -> None:
    recorder, model = Repeating(), toy.small_model("transformer")
    ragged = collate([[5, 6, 7, 3], [5, 3], [6, 3]], [[5, 6, 7, 3], [5, 3], [6, 3]], range(3))
    train(model, recorder, [[batch(1)], [batch(2)], [batch(1, rows=2)], [ragged]])
    assert (recorder.rehearsals, recorder.recordings) == (1, 0)


def test_no_more_graphs_than_allowed() -> None:
    recorder, model = Repeating(), toy.small_model("transformer")
    update = update_of(model, recorder, most=1)
    for length in (4, 4, 4, 5, 5, 5, 4):
        update([batch(length, length)])
    assert recorder.recordings == 1
    assert graphed(update).replayed == 2


@pytest.mark.parametrize("recorder", [Repeating(reason="it waits"), Repeating(fails=True)])
def test_a_pass_that_cannot_be_recorded(recorder: Repeating, caplog: pytest.LogCaptureFixture) -> None:
    """Every batch is trained on once all the same."""
    groups = [[batch(seed)] for seed in range(5)]
    torch.manual_seed(2)
    one = toy.small_model("recurrent", dropout=0.3)
    torch.manual_seed(2)
    other = toy.small_model("recurrent", dropout=0.3)
    train(one, None, groups)
    with caplog.at_level(logging.WARNING):
        train(other, recorder, groups)
    same(one, other)
    assert recorder.recordings == int(recorder.fails)
    (line,) = caplog.messages
    assert line == f"training goes on without CUDA graphs: {'this is a test' if recorder.fails else 'it waits'}"


def test_memory_that_runs_out_is_taken_from_the_graphs(caplog: pytest.LogCaptureFixture) -> None:
    class Full(CrossEntropy):
        """Has no memory for length 6 while there are graphs."""

        def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
            if batch.target.output.shape[1] == 6 and graphed(update).graphs:
                raise torch.OutOfMemoryError("no memory")
            return super().__call__(model, batch)

    recorder, model = Repeating(), toy.small_model("transformer")
    update = update_of(model, recorder)
    update.gradients.objective = Full(0.1)
    with caplog.at_level(logging.WARNING):
        for length in (4, 4, 4, 6, 4):
            update([batch(length, length)])
    assert not graphed(update).graphs
    assert caplog.messages == ["training goes on without CUDA graphs: they leave too little memory for other batches"]
    update.gradients.objective = FullAlways(0.1)
    with pytest.raises(OutOfMemory):
        update([batch(1)])


class FullAlways(CrossEntropy):
    def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
        raise torch.OutOfMemoryError("no memory")


def test_a_failed_update_leaves_nothing_behind() -> None:
    torch.manual_seed(2)
    one = toy.small_model("transformer")
    torch.manual_seed(2)
    other = toy.small_model("transformer")
    update = update_of(other, Repeating(), clip=None)
    usual = update.gradients.objective
    for objective in (usual, FullAlways(0.1)):  # the first batch of an update is added up, the second fails
        update.gradients.objective = objective
        if objective is usual:
            update.gradients([batch(1)], torch.ones(()))
        else:
            with pytest.raises(OutOfMemory):
                update([batch(1)])
    update.gradients.objective = usual
    update([batch(3)])
    update_of(one, None, clip=None)([batch(3)])
    same(one, other)


def test_a_parameter_that_no_batch_uses_has_no_gradient() -> None:
    model = toy.small_model("transformer")
    model.unused = torch.nn.Parameter(torch.ones(3))  # type: ignore[assignment]
    update = update_of(model, Repeating())
    found = []
    step = update.optimizer.step
    update.optimizer.step = lambda *more: (found.append(model.unused.grad), step(*more))  # type: ignore
    for seed in range(4):
        update([batch(seed)])
    assert found == [None] * 4
    assert torch.equal(model.unused, torch.ones(3))


def test_the_choice_and_its_reasons(monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture) -> None:
    class Mine(CrossEntropy):
        pass

    model, cpu, cuda = toy.small_model("transformer"), Precision("fp32", CPU), Precision("fp32", CPU)
    cuda.device = torch.device("cuda")
    made: list[Any] = []
    monkeypatch.setattr("mt.training.graphed_gradients.CudaRecorder", Repeating)
    monkeypatch.setattr("mt.training.graphed_gradients.GraphedGradients", lambda *each, parallel: made.append(each))
    with caplog.at_level(logging.WARNING):
        assert isinstance(choose_gradients(model, CrossEntropy(), cpu, "auto"), EagerGradients)
        assert isinstance(choose_gradients(model, CrossEntropy(), cuda, False), EagerGradients)
        assert caplog.messages == []
        assert isinstance(choose_gradients(model, CrossEntropy(), cpu, True), EagerGradients)
        assert isinstance(choose_gradients(model, Mine(), cuda, "auto"), EagerGradients)
    without_effect, unknown = caplog.messages
    assert without_effect == "trainer.cuda_graphs=true has no effect: training runs on cpu"
    assert "Mine; trainer.cuda_graphs=true uses them nevertheless" in unknown
    choose_gradients(model, CrossEntropy(), cuda, "auto")
    choose_gradients(model, Mine(), cuda, True)
    assert len(made) == 2


def few_lengths() -> EncodedSplit:
    """Pairs of two lengths, so that most batches have one of two shapes."""
    draw = random.Random(1)
    pairs = [[*(draw.randrange(4, toy.VOCABULARY) for _ in range(3 + row % 2)), 3] for row in range(160)]
    return EncodedSplit.from_lists(pairs, pairs)


@pytest.fixture
def exact() -> Any:
    """Kernels that give the same bits each time."""
    torch.use_deterministic_algorithms(True, warn_only=True)
    yield
    torch.use_deterministic_algorithms(False)


@pytest.mark.gpu
@pytest.mark.usefixtures("exact")
@pytest.mark.parametrize("precision", ["fp32", "bf16", "fp16"])
@pytest.mark.parametrize("name", NAMES)
def test_resumed_equals_uninterrupted_with_graphs(name: str, precision: str, tmp_path: Path) -> None:
    """The resumed run sees each shape for the first time again, where the other run replays graphs."""
    keys: dict[str, Any] = {"device": "cuda", "precision": precision, "dropout": 0.3, "schedule": Constant()}
    keys |= {"train": few_lengths(), "tokens": 64, "cuda_graphs": True, "log_every": 3}
    whole = toy.toy_trainer(tmp_path / "whole", name, max_steps=40, validate_every=20, **keys)
    whole.fit()
    assert graphed(whole.update).replayed > 5
    first = toy.toy_trainer(tmp_path / "parts", name, max_steps=20, validate_every=20, **keys)
    first.fit()
    second = toy.toy_trainer(tmp_path / "parts", name, max_steps=40, validate_every=20, **keys)
    second.resume(second.checkpoints.all()[-1])
    second.fit()
    same(whole.model, second.model)


@pytest.mark.gpu
@pytest.mark.usefixtures("exact")
@pytest.mark.parametrize("name", NAMES)
def test_graphs_give_what_eager_passes_give(name: str) -> None:
    found = []
    for graphs in (False, True):
        torch.manual_seed(2)
        model = toy.small_model(name, dropout=0.3).cuda().train()
        precision = Precision("bf16", choose_device("cuda"))
        update = Update(model, CrossEntropy(0.1), adamw(model, 3e-3), precision, 1.0, graphs)
        torch.cuda.manual_seed(5)
        sums = [update([batch(seed, 4 + seed % 2), batch(seed + 50, 4)]) for seed in range(8)]
        found.append((torch.stack([each.loss for each in sums]), model, update))
    (plain, _, _), (recorded, _, update) = found
    torch.testing.assert_close(recorded, plain, rtol=2e-2, atol=0.0)
    assert len(graphed(update).graphs) == 2
    assert graphed(update).replayed >= 10
    assert graphed(update).recorder.memory > 0


@pytest.mark.gpu
def test_passes_that_cannot_be_graphs(caplog: pytest.LogCaptureFixture) -> None:
    """They are found before anything is recorded; random numbers stay in order."""

    class Waiting(CrossEntropy):
        def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
            losses = super().__call__(model, batch)
            return Losses(losses.loss * (float(losses.likelihood) > -1), losses.likelihood)

    class DrawingOnTheHost(CrossEntropy):
        def __call__(self, model: Seq2Seq, batch: Batch) -> Losses:
            losses = super().__call__(model, batch)
            return Losses(losses.loss * (1 + 0 * random.random()), losses.likelihood)

    for objective, reason in (
        (Waiting(0.1), "it waits for the GPU in the middle of a pass"),
        (DrawingOnTheHost(0.1), "it draws random numbers on the host"),
    ):
        states = []
        for graphs in (False, True):
            torch.manual_seed(2)
            model = toy.small_model("transformer", dropout=0.3).cuda().train()
            update = Update(model, objective, adamw(model, 3e-3), Precision("fp32", choose_device("cuda")), 1.0, graphs)
            torch.cuda.manual_seed(5)
            for seed in range(4):
                update([batch(seed)])
            states.append(torch.cuda.get_rng_state())
        assert torch.equal(*states)
        assert caplog.messages == [f"training goes on without CUDA graphs: {reason}"]
        caplog.clear()


@pytest.mark.gpu
def test_a_recording_that_fails_leaves_torch_as_it_was() -> None:
    """Random numbers, memory and later recordings work as if nothing had been tried."""
    device = choose_device("cuda")
    recorder, result = CudaRecorder(device), torch.zeros(8, device=device)
    torch.cuda.manual_seed(7)
    torch.rand(3, device=device)

    def waits() -> None:
        torch.rand(5, device=device)
        torch.rand(5, device=device).sum().item()

    earlier = recorder.record(lambda: result.copy_(torch.rand(8, device=device)))
    with pytest.raises(NotRecordable):
        recorder.record(waits)
    found = torch.rand(4, device=device)
    torch.cuda.manual_seed(7)
    torch.rand(3, device=device)
    assert torch.equal(found, torch.rand(4, device=device))
    torch.cuda.empty_cache()

    later = recorder.record(lambda: result.copy_(torch.rand(8, device=device)))
    for replay in (earlier, later):
        torch.cuda.manual_seed(9)
        replay()
        replay()
        torch.cuda.manual_seed(9)
        torch.rand(8, device=device)
        assert torch.equal(result, torch.rand(8, device=device))
