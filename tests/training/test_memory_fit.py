"""Training whose memory is too small for a batch is computed in parts, or ended with a checkpoint: exact either way."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import pytest
import torch
from dealt import batches
from toy import digits, notes, small_model, toy_trainer

from mt.batch import Batch, collate
from mt.data.batches.epochs import TrainingPairs
from mt.errors import UserError
from mt.training.experiment import way_on
from mt.training.memory_fit import MemoryFit, OutOfMemory, rows_of
from mt.training.trainer import Trainer
from mt.training.validation import Validation

CUDA = (  # the message of c10/cuda/CUDACachingAllocator.cpp
    "CUDA out of memory. Tried to allocate 2.00 GiB. GPU 0 has a total capacity of 79.11 GiB of which 1.21 GiB is "
    "free. Including non-PyTorch memory, this process has 77.89 GiB memory in use."
)
HOST = (  # of c10/core/impl/alloc_cpu.cpp
    "[enforce fail at alloc_cpu.cpp:127] err == 0. DefaultCPUAllocator: can't allocate memory: you tried to allocate "
    "4294967296 bytes. Error code 12 (Cannot allocate memory)"
)


def limit(trainer: Trainer, places: int, steps: Any = None, error: Exception | None = None) -> None:
    """Let batches of more places run out of memory, in the middle of the backward pass, in some steps or in all."""
    forward = trainer.model.forward
    parameter = trainer.update.parameters[0]
    now: list[Batch] = []

    def limited(batch: Batch, objective: Any) -> Any:
        now[:] = [batch]
        return forward(batch, objective)

    def hook(gradient: torch.Tensor) -> torch.Tensor:
        if now[0].places > places and (steps is None or trainer.counters.step in steps):
            raise error or torch.OutOfMemoryError(CUDA)
        return gradient

    trainer.model.forward = limited  # type: ignore[method-assign]
    parameter.register_hook(hook)


def weights(trainer: Trainer) -> dict[str, torch.Tensor]:
    return {name: tensor.clone() for name, tensor in trainer.model.state_dict().items()}


def assert_same(left: Trainer, right: Trainer) -> None:
    for name, tensor in weights(left).items():
        assert torch.equal(tensor, weights(right)[name]), name


@pytest.mark.parametrize("error", [torch.OutOfMemoryError(CUDA), RuntimeError(HOST), MemoryError()])
@pytest.mark.parametrize("model", ["transformer", "bahdanau"])
def test_parts_make_the_same_update(tmp_path: Path, model: str, error: Exception) -> None:
    trainers = [
        toy_trainer(tmp_path / name, small_model(model).double(), accumulate=2, max_steps=3) for name in ("a", "b")
    ]
    for name, tensor in weights(trainers[0]).items():
        trainers[1].model.state_dict()[name].copy_(tensor)
    limit(trainers[1], 500, error=error)
    for trainer in trainers:
        trainer.fit()
    for name, tensor in weights(trainers[0]).items():
        torch.testing.assert_close(tensor, weights(trainers[1])[name], rtol=1e-5, atol=1e-6)
    assert trainers[0].counters.target_tokens == trainers[1].counters.target_tokens
    assert trainers[0].counters.batch == trainers[1].counters.batch
    assert trainers[1].update.memory.largest is not None
    assert trainers[1].update.memory.largest <= 500


def test_one_line_says_what_did_not_fit(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    trainer = toy_trainer(tmp_path, max_steps=8)
    limit(trainer, 500)
    with caplog.at_level(logging.WARNING, "mt"):
        trainer.fit()
    (line,) = caplog.messages
    assert line.startswith("out of memory (2.00 GiB wanted, 1.21 GiB free): a batch of ")
    assert " pairs, " in line
    assert "the longest with " in line
    assert "batch.tokens" in line


def test_attempts_that_failed_leave_no_trace(tmp_path: Path) -> None:
    """Dropout draws the same as if the batches had been split from the start."""
    failed = toy_trainer(tmp_path / "a", dropout=0.3, max_steps=5)
    limit(failed, 500)
    failed.fit()
    told = toy_trainer(tmp_path / "b", dropout=0.3, max_steps=5)
    told.update.memory.largest = failed.update.memory.largest
    told.fit()
    assert_same(failed, told)


def test_a_resumed_run_splits_the_same_batches(tmp_path: Path) -> None:
    whole = toy_trainer(tmp_path / "whole", dropout=0.3, max_steps=12)
    limit(whole, 300, steps={4})
    whole.fit()
    first = toy_trainer(tmp_path / "parts", dropout=0.3, max_steps=6, schedule=whole.schedule)
    first.total_steps = whole.total_steps
    limit(first, 300, steps={4})
    first.fit()
    second = toy_trainer(tmp_path / "parts", dropout=0.3, max_steps=12)
    second.resume(second.checkpoints.all()[-1])
    assert second.update.memory.largest == whole.update.memory.largest
    second.fit()
    assert_same(whole, second)


def test_a_pair_that_does_not_fit_ends_training_with_a_checkpoint(tmp_path: Path) -> None:
    whole = toy_trainer(tmp_path / "whole", dropout=0.3, max_steps=10, tokens=64)
    whole.fit()
    first = toy_trainer(tmp_path / "parts", dropout=0.3, max_steps=10, tokens=64)
    limit(first, 0, steps={7})
    with pytest.raises(OutOfMemory, match=r"a single pair of \d+ source and \d+ target pieces.*; saved at step 6$"):
        first.fit()
    assert first.counters.step == 6
    second = toy_trainer(tmp_path / "parts", dropout=0.3, max_steps=10, tokens=64)
    second.resume(second.checkpoints.all()[-1])
    assert second.counters.step == 6
    assert second.update.memory.largest is None
    second.fit()
    assert_same(whole, second)
    assert "learning rate goes" not in second.run.console.rich.file.getvalue()  # type: ignore[attr-defined]


def test_a_pair_that_never_fits_ends_the_run_at_once(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path / "checkpoints", tokens=32)
    limit(trainer, 0)
    with pytest.raises(UserError, match=r"does not fit.*there is no checkpoint yet"), way_on(tmp_path):
        trainer.fit()
    assert trainer.checkpoints.all() == []


@pytest.mark.parametrize("error", [torch.OutOfMemoryError(CUDA), MemoryError(), RuntimeError(HOST)])
def test_too_little_memory_elsewhere_is_said_with_the_way_on(tmp_path: Path, error: Exception) -> None:
    """In a validation, or where the optimizer makes its state."""
    trainer = toy_trainer(tmp_path / "checkpoints", max_steps=2)
    trainer.fit()
    line = r"out of memory.*smaller batch\.tokens; go on with: .*resume=true"
    with pytest.raises(UserError, match=line), way_on(tmp_path):
        raise error


def test_other_errors_are_raised_as_they_are(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path)
    limit(trainer, 0, error=RuntimeError("shape mismatch"))
    with pytest.raises(RuntimeError, match=r"^shape mismatch$"), way_on(tmp_path):
        trainer.fit()


def test_a_rehearsal_changes_nothing(tmp_path: Path) -> None:
    whole = toy_trainer(tmp_path / "a", "bahdanau", dropout=0.3, max_steps=4)
    whole.model.register_buffer("seen", torch.zeros(()))
    whole.model.register_forward_hook(lambda *_: whole.model.seen.add_(torch.rand(())) and None)
    state = torch.get_rng_state()
    batches = whole.data.largest()
    whole.update.rehearse(batches)
    assert torch.equal(torch.get_rng_state(), state)
    assert float(whole.model.seen) == 0.0
    assert all(parameter.grad is None for parameter in whole.update.parameters)
    assert not whole.optimizer.state
    whole.fit()
    other = toy_trainer(tmp_path / "b", "bahdanau", dropout=0.3, max_steps=4)
    other.model.register_buffer("seen", torch.zeros(()))
    other.model.register_forward_hook(lambda *_: other.model.seen.add_(torch.rand(())) and None)
    other.fit()
    assert_same(whole, other)


def test_a_rehearsal_finds_out_what_fits(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path)
    limit(trainer, 200)
    trainer.update.rehearse(trainer.data.largest())
    assert trainer.update.memory.largest is not None
    assert trainer.update.memory.largest <= 200


@pytest.mark.gpu
@pytest.mark.parametrize("model", ["transformer", "bahdanau"])
def test_a_gpu_that_runs_out_of_memory(tmp_path: Path, caplog: pytest.LogCaptureFixture, model: str) -> None:
    """The process may use less memory than one update takes; the losses are those of a process that has enough."""
    losses: list[list[float]] = []
    total, peak = torch.cuda.mem_get_info()[1], 0
    for share in (1.0, 0.6):
        torch.manual_seed(3)  # of the weights
        trainer = toy_trainer(
            tmp_path,
            small_model(model).cuda(),
            digits(3000, 1, longest=30),
            tokens=60000,
            device="cuda",
            max_steps=3,
            validate=lambda _: Validation(1.0, {"bleu": 1.0, "chrf": 1.0}),
        )
        torch.cuda.empty_cache()
        torch.cuda.reset_peak_memory_stats()
        if share < 1.0:
            torch.cuda.set_per_process_memory_fraction(min(1.0, share * peak / total))
        try:
            with caplog.at_level(logging.WARNING, "mt"):
                trainer.fit()
        finally:
            torch.cuda.set_per_process_memory_fraction(1.0)
        peak = torch.cuda.max_memory_reserved()
        losses.append([float(sums.loss) / sums.target_tokens for _, sums in notes(trainer).updates])
        assert (trainer.update.memory.largest is not None) == (share < 1.0)
    assert any(message.startswith("out of memory (") for message in caplog.messages)
    assert losses[1] == pytest.approx(losses[0], rel=1e-3)


@pytest.mark.gpu
def test_a_rehearsal_on_a_gpu_changes_nothing(tmp_path: Path) -> None:
    trainer = toy_trainer(tmp_path, small_model("bahdanau", 0.3).cuda(), device="cuda")
    state, before = torch.cuda.get_rng_state(), weights(trainer)
    trainer.update.rehearse(trainer.data.largest())
    assert torch.equal(torch.cuda.get_rng_state(), state)
    for name, tensor in weights(trainer).items():
        assert torch.equal(tensor, before[name])
    assert not trainer.optimizer.state


def test_the_largest_batches_are_those_of_the_epoch() -> None:
    data = TrainingPairs(digits(300, 4, longest=20), 200, seed=2)
    made = list(batches(data))
    largest = data.largest()
    assert max(batch.places for batch in largest) == max(batch.places for batch in made)
    longest = [batch.source.ids.shape[1] + batch.target.output.shape[1] for batch in (*largest, *made)]
    assert max(longest[: len(largest)]) == max(longest)


@pytest.mark.parametrize("context", [False, True])
def test_parts_of_a_batch_hold_its_pairs(context: bool) -> None:
    sources = [[4, 5, 3], [6, 3], [7, 8, 9, 10, 3], [3]]
    targets = [[5, 3], [6, 7, 8, 3], [3], [9, 3]]
    before = [[], [[4, 5, 3]], [[6, 3], [4, 5, 3]], [[7, 8, 9, 10, 3], [6, 3]]] if context else None
    whole = collate(sources, targets, [3, 1, 0, 2], before)
    for start, end in ((0, 2), (2, 4), (1, 2)):
        part = rows_of(whole, start, end)
        alone = collate(
            sources[start:end], targets[start:end], [3, 1, 0, 2][start:end], before[start:end] if before else None
        )
        assert part.source_tokens == alone.source_tokens
        assert part.target_tokens == alone.target_tokens
        assert torch.equal(part.source.ids, alone.source.ids)
        assert torch.equal(part.target.input, alone.target.input)
        assert torch.equal(part.target.index, alone.target.index)
        assert part.rows.tolist() == alone.rows.tolist()
        if before:
            assert part.source.context is not None
            assert alone.source.context is not None
            assert torch.equal(part.source.context.numbers, alone.source.context.numbers)
            assert torch.equal(part.source.context.ids, alone.source.context.ids)


def test_a_batch_is_split_into_parts_of_at_most_that_size() -> None:
    batch = collate([[4] * 9] * 7, [[5] * 9] * 7, range(7))
    memory = MemoryFit(small_model("transformer"), torch.device("cpu"))
    memory.largest = 50
    sizes: list[int] = []
    memory([batch], lambda parts: sizes.extend(len(part) for part in parts), lambda: None)
    assert sum(sizes) == 7
    assert max(sizes) * 18 <= 54
